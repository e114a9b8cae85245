// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/SimPicture.h"

#include "scene/detail/DrawnNode.h"
#include "scene/detail/ItemBuilder.h"
#include "scene/detail/ItemFactory.h"
#include "scene/detail/SimTables.h"
#include "scene/detail/SpatialGrid.h"
#include "scene/detail/TracePath.h"
#include "sim/Hash.h"
#include "sim/Json.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace vpcanvas::scene {
namespace {

using sim::EventRecord;
using trace::Direction;

constexpr std::size_t mostOthers = 200;      ///< packets shown beside the one that is looked at
constexpr std::size_t mostWayPackets = 4000; ///< read for where no table should stand
constexpr std::size_t mostKept = 64;         ///< pictures of packets that were looked at
constexpr double reach = 360;                ///< how far from the network a table may stand

/// What a packet of TCP is, without the length of what it carries.
std::string flagOf(const sim::Packet &packet)
{
    if (packet.header.tuple.protocol != net::tcp)
        return {};
    std::string text = sim::contentText(packet);
    if (packet.payloadLength > 0)
        text.resize(text.rfind(' ', text.rfind(' ') - 1));
    return text;
}

aws::Box boundsOf(const std::vector<Point> &points)
{
    aws::Box bounds{points.front().x, points.front().y, 0, 0};
    for (const Point &point : points)
        bounds = united(bounds, {point.x, point.y, 0, 0});
    return bounds;
}

} // namespace

struct SimPicture::Way
{
    Way(trace::PathTrace theTrace, const Scene &scene) : trace(std::move(theTrace)), path(trace, scene) { }

    trace::PathTrace trace; ///< path points into it
    TracePath path;
};

SimPicture::SimPicture(const sim::EventLog &log, const sim::LogIndex &index, const graph::NetworkGraph &graph, const Scene &scene)
    : m_log(&log),
      m_index(&index),
      m_scene(&scene),
      m_bounds(scene.bounds())
{
    const aws::Box area = inflated(scene.bounds(), reach);
    FreePlace free(scene, area);
    std::set<const Way *> seen;
    for (std::uint32_t packet = 0; packet < std::min(log.packets(), mostWayPackets); ++packet) {
        if (index.first(packet) == EventRecord::none)
            continue;
        const Way &way = wayOf(packet);
        if (!seen.insert(&way).second)
            continue;
        for (const PathSegment &segment : way.path.segments) {
            free.addWay(segment.points, 6, 1);
            m_bounds = united(m_bounds, inflated(boundsOf(segment.points), 8));
        }
    }
    m_tables = std::make_unique<SimTables>(log, index, graph, scene, free, area);
    for (const aws::Box &box : m_tables->boxes())
        m_bounds = united(m_bounds, inflated(box, 16));
}

SimPicture::~SimPicture() = default;
SimPicture::SimPicture(SimPicture &&) noexcept = default;
SimPicture &SimPicture::operator=(SimPicture &&) noexcept = default;

trace::PathTrace SimPicture::traceOf(std::uint32_t packet) const
{
    trace::PathTrace trace;
    const bool isForward = m_log->packet(packet).direction == Direction::Forward;
    std::vector<trace::Hop> &hops = isForward ? trace.forward : trace.returnPath;
    hops = m_log->hopsOf(packet);
    const bool isDropped = !hops.empty() && hops.back().code && !hops.back().out;
    const trace::Verdict verdict = isDropped ? trace::Verdict::Unreachable : trace::Verdict::Reachable;
    trace.forwardVerdict = isForward ? verdict : trace::Verdict::Reachable;
    trace.returnVerdict = verdict;
    trace.verdict = verdict;
    return trace;
}

SimPicture::Way &SimPicture::wayOf(std::uint32_t packet)
{
    auto hash = static_cast<std::uint64_t>(m_log->packet(packet).direction);
    for (std::uint32_t at = m_index->first(packet); at != EventRecord::none; at = m_index->next(at)) {
        const EventRecord &event = (*m_log)[at];
        hash = sim::hashOf(std::uint64_t{event.where} << 16 | static_cast<std::uint64_t>(event.kind), hash);
    }
    std::unique_ptr<Way> &way = m_ways[hash];
    if (!way)
        way = std::make_unique<Way>(traceOf(packet), *m_scene);
    return *way;
}

const TracePicture &SimPicture::focusOn(std::uint32_t packet)
{
    const auto known = m_focused.find(packet);
    if (known != m_focused.end())
        return known->second;
    if (m_focused.size() >= mostKept)
        m_focused.clear();
    PacketLook look{flagOf(m_log->packet(packet)), m_tables->boxes()};
    return m_focused.emplace(packet, TracePicture(traceOf(packet), *m_scene, std::move(look))).first->second;
}

sim::SimTime SimPicture::timeAt(const SimView &view) const
{
    if (m_log->size() == 0)
        return 0;
    const sim::SimTime before = view.happened == 0 ? 0 : (*m_log)[view.happened - 1].time;
    if (view.happened >= m_log->size())
        return before;
    const sim::SimTime after = (*m_log)[view.happened].time;
    return before + static_cast<sim::SimTime>(static_cast<double>(after - before) * std::clamp(view.fraction, 0.0, 1.0));
}

double SimPicture::positionOf(std::uint32_t packet, const SimView &view) const
{
    std::size_t passed = 0;
    std::uint32_t last = EventRecord::none;
    std::uint32_t next = m_index->first(packet);
    while (next != EventRecord::none && next < view.happened) {
        last = next;
        next = m_index->next(next);
        ++passed;
    }
    if (passed == 0)
        return 0;
    const auto at = static_cast<double>(passed - 1);
    if (next == EventRecord::none)
        return at;
    const sim::SimTime from = (*m_log)[last].time;
    const sim::SimTime to = (*m_log)[next].time;
    if (to == from)
        return next == view.happened ? at + view.fraction : at;
    return at + std::clamp(static_cast<double>(timeAt(view) - from) / static_cast<double>(to - from), 0.0, 1.0);
}

Point SimPicture::packetAt(std::uint32_t packet, const SimView &view)
{
    return wayOf(packet).path.at(positionOf(packet, view)).point;
}

void SimPicture::addOthers(DisplayList &list, const SimView &view, LevelOfDetail detail)
{
    for (const std::uint32_t number : m_index->underWay(view.happened, mostOthers)) {
        if (number == view.focus)
            continue;
        const Way &way = wayOf(number);
        if (way.path.nodes.empty())
            continue;
        const Point point = way.path.at(positionOf(number, view)).point;
        const sim::Packet &packet = m_log->packet(number);
        const std::string_view role = packet.direction == Direction::Forward ? "fwd" : "ret";
        ItemBuilder item(z::capsule - 1);
        if (detail == LevelOfDetail::Far) {
            item.marker(packet.direction == Direction::Forward ? MarkerKind::PacketDot : MarkerKind::PacketRing, point, 12, role,
                        {}, 12);
            list.items.push_back(item.take({point.x - 32, point.y - 32, 64, 64}));
            continue;
        }
        const net::FiveTuple &tuple = packet.header.tuple;
        const std::uint16_t port = packet.direction == Direction::Forward ? tuple.sourcePort : tuple.destinationPort;
        const std::string label = tuple.protocol.hasPorts() ? ':' + std::to_string(port) : '#' + std::to_string(packet.flow + 1);
        const TextStyle style{.face = FontFace::Mono, .size = 11, .weight = 600, .role = "node", .anchor = Anchor::Middle};
        const double width = std::ceil(widthOf(label, style)) + 16;
        const aws::Box box{point.x - width / 2, point.y - 10, width, 20};
        item.box(box, 10, Paint{role}, stroke("node", 1.5), 1);
        item.text(label, {point.x, point.y + 4}, style);
        list.items.push_back(item.take(inflated(box, 8)));
    }
}

void SimPicture::addDrops(DisplayList &list, const SimView &view, LevelOfDetail detail) const
{
    for (const auto &[component, events] : m_index->drops()) {
        const auto count = static_cast<std::size_t>(std::ranges::lower_bound(events, view.happened) - events.begin());
        if (count == 0 || (count == 1 && (*m_log)[events.front()].packet == view.focus))
            continue; // the packet that is looked at shows its own
        const auto box = m_scene->boxOf(component);
        if (!box)
            continue;
        const Point corner{box->right() - 4, box->bottom() - 2};
        ItemBuilder item(z::stop - 1, component);
        item.marker(MarkerKind::Stop, corner, 22, "err", {}, 12);
        aws::Box bounds{corner.x - 16, corner.y - 16, 32, 32};
        if (count > 1 && detail != LevelOfDetail::Far) {
            const std::string text = "×" + std::to_string(count);
            const TextStyle style{.size = 11, .weight = 600, .role = "err"};
            const double width = std::ceil(widthOf(text, style)) + 12;
            const aws::Box pill{corner.x + 13, corner.y - 10, width, 20};
            item.box(pill, 10, Paint{"errBg"}, stroke("err", 1));
            item.text(text, {pill.x + 6, pill.y + 14}, style);
            bounds = united(bounds, inflated(pill, 2));
        }
        list.items.push_back(item.take(bounds));
    }
}

DisplayList SimPicture::at(const SimView &view, LevelOfDetail detail)
{
    DisplayList list;
    const bool isFocused = view.focus != EventRecord::none && m_index->first(view.focus) != EventRecord::none
        && m_index->first(view.focus) < view.happened;
    if (isFocused) {
        const TracePicture &picture = focusOn(view.focus);
        DisplayList own = picture.at(positionOf(view.focus, view), detail);
        std::ranges::move(own.items, std::back_inserter(list.items));
    }
    if (detail != LevelOfDetail::Far)
        m_tables->add(list, view.happened);
    addDrops(list, view, detail);
    addOthers(list, view, detail);
    std::ranges::stable_sort(list.items, {}, &DisplayItem::z);
    for (const DisplayItem &item : list.items)
        list.bounds = list.bounds == aws::Box{} ? item.bounds : united(list.bounds, item.bounds);
    return list;
}

} // namespace vpcanvas::scene
