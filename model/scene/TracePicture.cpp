// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/TracePicture.h"

#include "scene/detail/ItemBuilder.h"
#include "scene/detail/ItemFactory.h"
#include "scene/detail/SpatialGrid.h"
#include "scene/detail/TraceData.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::scene {
namespace {

using trace::Direction;

constexpr std::size_t openCallouts = 4; ///< past these only the current one opens

void sortByZ(DisplayList &list)
{
    std::ranges::stable_sort(list.items, {}, &DisplayItem::z);
    list.bounds = {};
    for (const DisplayItem &item : list.items)
        list.bounds = list.bounds == aws::Box{} ? item.bounds : united(list.bounds, item.bounds);
}

} // namespace

TracePicture::Data::Data(const trace::PathTrace &theTrace, const Scene &scene, PacketLook theLook)
    : trace(theTrace),
      look(std::move(theLook)),
      words(scene.words()),
      path(trace, scene)
{
    if (path.nodes.empty())
        return;
    duration = path.hops.empty() ? 0 : static_cast<double>(path.hops.size() - 1);
    addBase(scene);
    addLitRows(scene);
    addSteps(scene);
    placeCards(scene);
    addEvents(scene);
}

std::optional<net::Header> TracePicture::Data::headerAfter(std::size_t hop) const
{
    for (std::size_t i = hop + 1; i-- > 0;) { // a hop without headers (a DNS answer) leaves the packet as it was
        if (path.hops[i].of->out)
            return path.hops[i].of->out;
        if (path.hops[i].of->in)
            return path.hops[i].of->in;
    }
    for (const HopPlace &later : path.hops)
        if (later.of->out || later.of->in)
            return later.of->out ? later.of->out : later.of->in;
    return std::nullopt;
}

void TracePicture::Data::addEvents(const Scene &scene)
{
    for (std::size_t i = 0; i < path.hops.size(); ++i) {
        const HopPlace &hop = path.hops[i];
        const bool isForward = hop.direction == Direction::Forward;
        const std::size_t count = isForward ? path.forwardCount : path.hops.size() - path.forwardCount;
        const bool isLast = static_cast<std::size_t>(hop.hop) + 1 == count;
        TimelineEvent event;
        event.position = static_cast<double>(i);
        event.direction = hop.direction;
        event.component = hop.of->component;
        event.hop = hop.hop;
        const std::string name = nameOf(scene, hop.of->component);
        event.args = {name};
        const auto header = headerAfter(i);
        const auto ends = [&] {
            event.args.push_back(header ? endText(header->tuple, true) : "");
            event.args.push_back(header ? endText(header->tuple, false) : "");
        };
        if (path.stopHop == i) {
            event.kind = TimelineKind::Stop;
            event.key = isForward ? "scene.event.requestStops" : "scene.event.replyStops";
            event.args.push_back(hop.of->cause.row);
            if (hop.of->cause.row.empty())
                event.key = isForward ? "scene.event.requestStopsHere" : "scene.event.replyStopsHere";
        } else if (hop.of->rewrites()) {
            event.kind = TimelineKind::Rewrite;
            const auto changes = changesOf(*hop.of->in, *hop.of->out);
            event.key = changes.size() > 1                     ? "scene.event.rewritesBoth"
                : !changes.empty() && changes.front().isSource ? "scene.event.rewritesSource"
                                                               : "scene.event.rewritesDestination";
            for (const Change &change : changes) {
                event.args.push_back(change.before);
                event.args.push_back(change.after);
            }
        } else if (hop.hop == 0) {
            event.kind = TimelineKind::Send;
            event.key = isForward ? "scene.event.send" : "scene.event.answer";
            ends();
        } else if (isLast && (isForward ? trace.forwardVerdict : trace.returnVerdict) == trace::Verdict::Reachable) {
            event.kind = TimelineKind::Deliver;
            event.key = isForward ? "scene.event.delivered" : "scene.event.answered";
            ends();
        } else {
            event.kind = TimelineKind::Hop;
            event.key = hop.of->cause.row.empty() ? "scene.event.passes" : "scene.event.decides";
            event.args.push_back(hop.of->cause.row);
        }
        events.push_back(std::move(event));
    }
}

TracePicture::TracePicture(const trace::PathTrace &trace, const Scene &scene, PacketLook look)
    : m_data(std::make_shared<const Data>(trace, scene, std::move(look)))
{
    if (m_data->path.nodes.empty())
        m_data.reset();
}

bool TracePicture::empty() const
{
    return !m_data;
}

double TracePicture::duration() const
{
    return m_data ? m_data->duration : 0;
}

const std::vector<TimelineEvent> &TracePicture::events() const
{
    static const std::vector<TimelineEvent> none;
    return m_data ? m_data->events : none;
}

Point TracePicture::packetAt(double position) const
{
    return m_data ? m_data->path.at(position).point : Point{};
}

std::optional<net::Header> TracePicture::headerAt(double position) const
{
    if (!m_data || m_data->path.hops.empty())
        return std::nullopt;
    const auto most = static_cast<double>(m_data->path.hops.size() - 1);
    return m_data->headerAfter(static_cast<std::size_t>(std::clamp(std::floor(position + 1e-9), 0.0, most)));
}

DisplayList TracePicture::still() const
{
    DisplayList list;
    if (!m_data)
        return list;
    list.items = m_data->base;
    for (const Data::Callout &shown : m_data->callouts)
        if (m_data->path.hops[shown.hop].direction == Direction::Forward)
            list.items.push_back(callout(shown.box, shown.changes, shown.tag, m_data->words, m_data->path.nodes[shown.node].ref,
                                         m_data->path.nodes[shown.node].box));
    for (const Data::Table &table : m_data->tables)
        list.items.push_back(natTable(table.box, table.rows, table.title, table.icon, m_data->words, table.device));
    sortByZ(list);
    return list;
}

DisplayList TracePicture::at(double position, LevelOfDetail detail) const
{
    DisplayList list;
    if (!m_data)
        return list;
    const Data &data = *m_data;
    const TracePath &path = data.path;
    position = std::clamp(position, 0.0, data.duration);
    const auto hop = static_cast<std::size_t>(std::floor(position + 1e-9));
    const bool reply = isReply(path, position);
    const Direction direction = reply ? Direction::Return : Direction::Forward;
    list.items = data.base;

    const bool isFar = detail == LevelOfDetail::Far;
    const auto open = static_cast<std::size_t>(std::ranges::count_if(
        data.callouts, [&](const Data::Callout &shown) { return path.hops[shown.hop].direction == direction; }));
    for (const Data::Callout &shown : data.callouts) {
        if (isFar || path.hops[shown.hop].direction != direction)
            continue;
        const PathNode &node = path.nodes[shown.node];
        if (open <= openCallouts || shown.hop == hop) {
            list.items.push_back(callout(shown.box, shown.changes, shown.tag, data.words, node.ref, node.box));
        } else {
            ItemBuilder disc(z::callout, node.ref);
            disc.marker(MarkerKind::Diamond, {node.box.x + node.box.width / 2, node.box.y - 10}, 13, "chgBg");
            list.items.push_back(disc.take({node.box.x + node.box.width / 2 - 8, node.box.y - 18, 16, 16}));
        }
    }
    if (!isFar)
        for (const Data::Table &table : data.tables) {
            std::vector<NatTableRow> rows;
            for (std::size_t i = 0; i < table.rows.size(); ++i) {
                if (table.madeAt[i] > hop)
                    continue;
                NatTableRow row = table.rows[i];
                row.isNew = hop == table.madeAt[i];
                row.isCurrent = row.isNew || hop == table.hitAt[i];
                rows.push_back(std::move(row));
            }
            list.items.push_back(natTable(table.box, rows, table.title, table.icon, data.words, table.device));
        }

    const auto header = data.headerAfter(hop);
    if (!header) {
        sortByZ(list);
        return list;
    }
    const TracePath::Whereabouts where = path.at(position);
    const bool isStopped = path.stopHop && position >= static_cast<double>(*path.stopHop) - 1e-9;
    const Point point = isStopped && path.stop ? *path.stop : where.point;
    if (isFar) {
        ItemBuilder dot(z::capsule);
        if (!isStopped) {
            dot.marker(reply ? MarkerKind::PacketRing : MarkerKind::PacketDot, point, 12, reply ? "ret" : "fwd", {}, 12);
            list.items.push_back(dot.take({point.x - 32, point.y - 32, 64, 64}));
        }
    } else {
        CapsuleLook look = data.capsuleFor(*header, direction, isStopped);
        // What this hop changed stays marked until the next hop.
        const trace::Hop &current = *path.hops[hop].of;
        if (current.rewrites())
            for (const Change &change : changesOf(*current.in, *current.out))
                (change.isSource ? look.sourceChanged : look.destinationChanged) = true;
        if (detail == LevelOfDetail::Near && !current.cause.row.empty())
            look.note = current.cause.row;
        const CardSize size = capsuleSize(*header, look, data.words);
        aws::Box box{point.x - size.width / 2, point.y - size.height / 2, size.width, size.height};
        std::optional<Point> notch;
        if (isStopped) {
            box.x = data.stoppedPacket.x;
            box.y = data.stoppedPacket.y;
            notch = point;
        } else if (where.node) {
            const aws::Box &node = path.nodes[*where.node].box;
            switch (data.docks[*where.node]) {
            case Data::Dock::Above:
                box.y = node.y - 8 - size.height;
                notch = Point{point.x, node.y};
                break;
            case Data::Dock::Below:
                box.y = node.bottom() + 8;
                notch = Point{point.x, node.bottom()};
                break;
            case Data::Dock::Right:
                box.x = node.right() + 8;
                notch = Point{node.right(), point.y};
                break;
            case Data::Dock::Left:
                box.x = node.x - 8 - size.width;
                notch = Point{node.x, point.y};
                break;
            }
        }
        list.items.push_back(capsule(box, *header, look, data.words, notch));
    }
    sortByZ(list);
    return list;
}

} // namespace vpcanvas::scene
