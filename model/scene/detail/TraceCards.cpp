// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/TraceCards.h"

#include "scene/detail/ItemBuilder.h"
#include "scene/detail/ItemFactory.h"
#include "scene/detail/SpatialGrid.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::scene {
namespace {

constexpr TextStyle mono{.face = FontFace::Mono, .size = 11, .weight = 600};
constexpr TextStyle tagStyle{.size = 10, .weight = 500, .role = "text3"};

double even(double value)
{
    return std::ceil(value / 4) * 4;
}

double labelWidth(const Words &words, std::string_view source, std::string_view destination)
{
    return std::max(widthOf(words(source), tagStyle), widthOf(words(destination), tagStyle));
}

std::string titleOf(const std::vector<Change> &changes, const Words &words)
{
    if (changes.size() > 1)
        return words("scene.bothRewritten");
    return words(changes.front().isSource ? "scene.sourceRewritten" : "scene.destinationRewritten");
}

} // namespace

std::string endText(const net::FiveTuple &tuple, bool source)
{
    const net::IpAddress &address = source ? tuple.source : tuple.destination;
    std::string text = address.toString();
    if (!tuple.protocol.hasPorts())
        return text;
    if (!address.isIpv4())
        text = '[' + text + ']';
    return text + ':' + std::to_string(source ? tuple.sourcePort : tuple.destinationPort);
}

std::vector<Change> changesOf(const net::Header &in, const net::Header &out)
{
    std::vector<Change> changes;
    for (const bool source : {true, false})
        if (std::string before = endText(in.tuple, source), after = endText(out.tuple, source); before != after)
            changes.push_back({source, std::move(before), std::move(after)});
    return changes;
}

CardSize calloutSize(const std::vector<Change> &changes, const std::string &tag, const Words &words)
{
    const TextStyle title{.size = 11, .weight = 600};
    double width = 12 + widthOf(titleOf(changes, words), title) + (tag.empty() ? 0 : 16 + widthOf(tag, style::caption)) + 12;
    const double label = labelWidth(words, "scene.source", "scene.destination");
    for (const Change &change : changes)
        width = std::max(width, 12 + label + 8 + std::max(widthOf(change.before, mono), widthOf(change.after, mono)) + 15);
    return {even(width), 28 + 36.0 * static_cast<double>(changes.size())};
}

DisplayItem callout(const aws::Box &box, const std::vector<Change> &changes, const std::string &tag, const Words &words,
                    const aws::ResourceRef &ref, const aws::Box &node)
{
    ItemBuilder item(z::callout, ref);
    // The leader: straight where the two face each other, with one corner otherwise.
    const double left = std::max(box.x, node.x);
    const double right = std::min(box.right(), node.right());
    const double top = std::max(box.y, node.y);
    const double bottom = std::min(box.bottom(), node.bottom());
    const bool above = box.bottom() <= node.y;
    const Stroke leader = stroke("chgLine", 1.5);
    if (right - left > 8) {
        const double x = (left + right) / 2;
        item.line({{x, above ? box.bottom() : box.y}, {x, above ? node.y : node.bottom()}}, leader, 0);
    } else if (bottom - top > 8) {
        const double y = (top + bottom) / 2;
        const bool isLeft = box.right() <= node.x;
        item.line({{isLeft ? box.right() : box.x, y}, {isLeft ? node.x : node.right(), y}}, leader, 0);
    } else {
        const bool isLeft = box.right() <= node.x + node.width / 2;
        const double x = node.x + node.width / 2;
        const double y = std::clamp(box.y + box.height - 16, box.y + 8, box.bottom() - 8);
        item.line({{isLeft ? box.right() : box.x, y}, {x, y}, {x, above ? node.y : node.bottom()}}, leader, 6);
    }
    item.box(box, 8, Paint{"node"}, stroke("chgLine", 1.5), 2);
    item.text(titleOf(changes, words), {box.x + 12, box.y + 19}, {.size = 11, .weight = 600});
    item.text(tag, {box.right() - 12, box.y + 19}, {.size = 11, .role = "text3", .anchor = Anchor::End});
    const double label = labelWidth(words, "scene.source", "scene.destination");
    const double x = box.x + 12 + label + 8;
    double y = box.y + 37;
    for (const Change &change : changes) {
        item.text(words(change.isSource ? "scene.source" : "scene.destination"), {box.x + 12, y}, tagStyle);
        Text &old = item.text(change.before, {x, y}, {.face = FontFace::Mono, .size = 11, .role = "text3"});
        old.strikeOut = true;
        item.text("→", {x - 8, y + 17}, {.size = 11, .role = "text2", .anchor = Anchor::End});
        item.value(change.after, {x, y + 17}, true);
        y += 36;
    }
    return item.take(inflated(united(box, node), 24));
}

CapsuleLook capsuleLook(const net::Header &header, trace::Direction direction, bool isStopped, const Words &words)
{
    CapsuleLook look;
    look.role = isStopped ? "err" : direction == trace::Direction::Forward ? "fwd" : "ret";
    look.protocol = header.tuple.protocol.toString();
    std::ranges::transform(look.protocol, look.protocol.begin(), [](unsigned char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : static_cast<char>(c);
    });
    if (header.tuple.protocol == net::tcp)
        look.flag = direction == trace::Direction::Forward ? "SYN" : "SYN ACK";
    else if (header.tuple.protocol.isIcmp())
        look.flag = words(direction == trace::Direction::Forward ? "scene.echo" : "scene.echoReply");
    return look;
}

CardSize capsuleSize(const net::Header &header, const CapsuleLook &look, const Words &words)
{
    const double block = std::max(38.0, std::ceil(widthOf(look.flag, {.size = 9, .weight = 600})) + 14);
    const double label = labelWidth(words, "scene.src", "scene.dst");
    const double value = std::max(widthOf(endText(header.tuple, true), mono), widthOf(endText(header.tuple, false), mono));
    const double note = look.note.empty() ? 0 : widthOf(look.note, tagStyle);
    return {even(block + 10 + std::max(label + 8 + value, note) + 15), look.note.empty() ? 44.0 : 60.0};
}

DisplayItem capsule(const aws::Box &box, const net::Header &header, const CapsuleLook &look, const Words &words,
                    std::optional<Point> notch)
{
    ItemBuilder item(z::capsule);
    if (notch && notch->x > box.x && notch->x < box.right())
        item.line({{notch->x, notch->y > box.y ? box.bottom() : box.y}, *notch}, stroke(look.role, 2), 0);
    else if (notch && notch->y > box.y && notch->y < box.bottom())
        item.line({{notch->x > box.x ? box.right() : box.x, notch->y}, *notch}, stroke(look.role, 2), 0);
    item.box(box, 10, Paint{"node"}, stroke(look.role, 2), 2);
    const double block = std::max(38.0, std::ceil(widthOf(look.flag, {.size = 9, .weight = 600})) + 14);
    RoundedBox left{{box.x, box.y, block, box.height}, 10, Paint{look.role}, {}, 0, Corners::Left};
    item.add(left);
    const double middle = box.x + block / 2;
    if (look.flag.empty()) {
        item.text(look.protocol, {middle, box.y + 26}, {.size = 10, .weight = 600, .role = "node", .anchor = Anchor::Middle});
    } else {
        item.text(look.protocol, {middle, box.y + 20}, {.size = 10, .weight = 600, .role = "node", .anchor = Anchor::Middle});
        item.text(look.flag, {middle, box.y + 34}, {.size = 9, .weight = 600, .role = "node", .anchor = Anchor::Middle});
    }
    const double x = box.x + block + 10;
    const double value = x + labelWidth(words, "scene.src", "scene.dst") + 8;
    item.text(words("scene.src"), {x, box.y + 18}, tagStyle);
    item.value(endText(header.tuple, true), {value, box.y + 18}, look.sourceChanged);
    item.text(words("scene.dst"), {x, box.y + 35}, tagStyle);
    item.value(endText(header.tuple, false), {value, box.y + 35}, look.destinationChanged);
    if (!look.note.empty())
        item.text(look.note, {x, box.y + 51}, {.size = 10, .role = "text2"});
    return item.take(inflated(box, 16));
}

CardSize natTableSize(const std::vector<NatTableRow> &rows, const std::string &title)
{
    double inside = 104;
    double outside = 104;
    for (const NatTableRow &row : rows) {
        inside = std::max(inside, widthOf(row.inside, mono));
        outside = std::max(outside, widthOf(row.outside, mono));
    }
    const double heading = 32 + widthOf(title, style::name) + 16;
    return {even(std::max({256.0, 12 + inside + 12 + outside + 15, heading})), 56 + 24 * static_cast<double>(rows.size()) + 6};
}

DisplayItem natTable(const aws::Box &box, const std::vector<NatTableRow> &rows, const std::string &title, std::string_view icon,
                     const Words &words, const aws::ResourceRef &ref)
{
    ItemBuilder item(z::callout, ref);
    item.box(box, 8, Paint{"node"}, stroke("nodeLine", 1), 2);
    item.icon(icon, {box.x + 10, box.y + 8}, 16, icon == "natGateway" ? "kGateway" : "kCompute");
    item.text(title, {box.x + 32, box.y + 20}, {.weight = 600, .maxWidth = box.width - 44});
    item.line({{box.x, box.y + 32}, {box.right(), box.y + 32}}, stroke("line", 1), 0);
    double inside = 104;
    for (const NatTableRow &row : rows)
        inside = std::max(inside, widthOf(row.inside, mono));
    const double second = box.x + 12 + inside + 14;
    item.text(words("scene.inside"), {box.x + 12, box.y + 48}, tagStyle);
    item.text(words("scene.outside"), {second, box.y + 48}, tagStyle);
    double y = box.y + 56;
    for (const NatTableRow &row : rows) {
        if (row.isCurrent) {
            item.box({box.x + 4, y, box.width - 8, 22}, 4, Paint{"accentSoft"});
            item.box({box.x + 4, y, 3, 22}, 1.5, Paint{"accent"});
        }
        item.text(row.inside, {box.x + 12, y + 15}, {.face = FontFace::Mono, .size = 11, .weight = row.isCurrent ? 600 : 400});
        Text &outside = item.value(row.outside, {second, y + 15}, row.isNew);
        outside.weight = row.isCurrent ? 600 : 400;
        y += 24;
    }
    if (rows.empty())
        item.text(words("scene.noRows"), {box.x + 12, y + 12}, {.size = 11, .role = "text3"});
    return item.take(inflated(box, 16));
}

CardSize stopTagSize(const std::string &title, const std::string &why)
{
    const TextStyle bold{.size = 11, .weight = 600};
    return {even(24 + std::max(widthOf(title, bold), widthOf(why, style::caption))), why.empty() ? 28.0 : 40.0};
}

DisplayItem stopTag(const aws::Box &box, const std::string &title, const std::string &why)
{
    ItemBuilder item(z::stop);
    item.box(box, 8, Paint{"errBg"}, stroke("err", 1), 2);
    item.text(title, {box.x + 12, box.y + 17}, {.size = 11, .weight = 600, .role = "err"});
    if (!why.empty())
        item.text(why, {box.x + 12, box.y + 32}, {.size = 11, .role = "text"});
    return item.take(inflated(box, 16));
}

} // namespace vpcanvas::scene
