// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/TracePath.h"

#include "layout/NodeSize.h"
#include "scene/detail/DrawnNode.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::scene {
namespace {

using aws::Kind;
using trace::Direction;

double distance(Point a, Point b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

/// The drawn resource whose interface has the address.
std::optional<aws::ResourceRef> ownerOfAddress(const Scene &scene, const net::IpAddress &address)
{
    const aws::Network &network = scene.network();
    for (const auto &[id, interface] : network.networkInterfaces)
        for (const aws::PrivateIpAddress &own : interface.privateIpAddresses)
            if (net::IpAddress(own.address) == address)
                return scene.drawnFor(id);
    for (const auto &[id, host] : network.internetHosts)
        if (host.address == address)
            return scene.drawnFor(id);
    return std::nullopt;
}

} // namespace

double lengthOf(const std::vector<Point> &points)
{
    double length = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += distance(points[i - 1], points[i]);
    return length;
}

Point pointAt(const std::vector<Point> &points, double fraction)
{
    if (points.empty())
        return {};
    double left = lengthOf(points) * std::clamp(fraction, 0.0, 1.0);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double piece = distance(points[i - 1], points[i]);
        if (left <= piece && piece > 0)
            return {points[i - 1].x + (points[i].x - points[i - 1].x) * left / piece,
                    points[i - 1].y + (points[i].y - points[i - 1].y) * left / piece};
        left -= piece;
    }
    return points.back();
}

std::vector<Point> partOf(const std::vector<Point> &points, double from, double to)
{
    const double length = lengthOf(points);
    std::vector<Point> part{pointAt(points, from)};
    double at = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        at += distance(points[i - 1], points[i]);
        if (at > from * length + 1e-6 && at < to * length - 1e-6)
            part.push_back(points[i]);
    }
    part.push_back(pointAt(points, to));
    return part;
}

TracePath::TracePath(const trace::PathTrace &trace, const Scene &scene) : m_trace(trace), m_scene(scene)
{
    walk(trace.forward, Direction::Forward);
    forwardCount = hops.size();
    walk(trace.returnPath, Direction::Return);
}

std::optional<std::size_t> TracePath::nodeFor(const aws::ResourceRef &ref)
{
    const auto drawn = drawnNode(m_scene, ref);
    if (!drawn)
        return std::nullopt;
    const auto known = std::ranges::find(nodes, *drawn, &PathNode::ref);
    if (known != nodes.end())
        return static_cast<std::size_t>(known - nodes.begin());
    const auto box = m_scene.boxOf(*drawn);
    if (!box)
        return std::nullopt;
    nodes.push_back({*drawn, *box, layout::shapeOf(m_scene.network(), *drawn) == layout::Shape::Tile});
    return nodes.size() - 1;
}

std::size_t TracePath::addSegment(Direction direction, std::size_t from, std::size_t to)
{
    PathSegment segment;
    segment.direction = direction;
    segment.from = from;
    segment.to = to;
    const int lane = direction == Direction::Forward ? 1 : -1;
    segment.points = m_scene.route(nodes[from].ref, nodes[to].ref, lane);
    if (const auto internet = internetBetween(from, to)) {
        // A trace names no hop for the internet itself, but that is where the line goes.
        const aws::ResourceRef middle = nodes[*internet].ref;
        std::vector<Point> in = m_scene.route(nodes[from].ref, middle, lane);
        std::vector<Point> out = m_scene.route(middle, nodes[to].ref, lane);
        if (in.size() > 1 && out.size() > 1) {
            segment.points = in;
            segment.points.insert(segment.points.end(), out.begin(), out.end());
            segment.pieces = {std::move(in), std::move(out)};
            passedInternet = internet;
        }
    }
    if (segment.points.size() < 2) {
        const aws::Box &a = nodes[from].box;
        const aws::Box &b = nodes[to].box;
        segment.points = {{a.x + a.width / 2, a.y + a.height / 2}, {b.x + b.width / 2, b.y + b.height / 2}};
    }
    segments.push_back(std::move(segment));
    return segments.size() - 1;
}

std::optional<std::size_t> TracePath::internetBetween(std::size_t from, std::size_t to)
{
    const auto isOutside = [](Kind kind) { return kind == Kind::InternetHost || kind == Kind::AwsService; };
    const auto isGate = [](Kind kind) { return kind == Kind::InternetGateway || kind == Kind::EgressOnlyInternetGateway; };
    const Kind a = nodes[from].ref.kind;
    const Kind b = nodes[to].ref.kind;
    if (!((isGate(a) || isOutside(a)) && (isGate(b) || isOutside(b))) || (isGate(a) && isGate(b)))
        return std::nullopt;
    for (const auto &[id, internet] : m_scene.network().internets)
        if (const auto node = nodeFor(id))
            return node;
    return std::nullopt;
}

void TracePath::walk(const std::vector<trace::Hop> &list, Direction direction)
{
    const std::size_t first = hops.size();
    std::optional<std::size_t> node;
    std::optional<std::size_t> nodeHop; // the hop at which the packet was last at a node
    for (std::size_t i = 0; i < list.size(); ++i) {
        HopPlace place;
        place.direction = direction;
        place.hop = static_cast<int>(i);
        place.of = &list[i];
        place.node = nodeFor(list[i].component);
        hops.push_back(place);
        const std::size_t index = hops.size() - 1;
        if (!hops[index].node)
            continue;
        if (node && *node != *hops[index].node) {
            const std::size_t segment = addSegment(direction, *node, *hops[index].node);
            const auto steps = static_cast<double>(index - *nodeHop);
            for (std::size_t k = *nodeHop + 1; k < index; ++k) {
                hops[k].segment = segment;
                hops[k].along = static_cast<double>(k - *nodeHop) / steps;
            }
        } else if (node) {
            for (std::size_t k = *nodeHop + 1; k < index; ++k)
                hops[k].node = node;
        }
        node = hops[index].node;
        nodeHop = index;
    }
    finish(list, direction, first);
}

double TracePath::borderCrossing(const std::vector<Point> &points, const aws::Box &box) const
{
    const auto inside = [&](Point point) {
        return point.x > box.x && point.x < box.right() && point.y > box.y && point.y < box.bottom();
    };
    constexpr int steps = 400;
    const bool atStart = inside(pointAt(points, 0.02));
    for (int i = 1; i < steps; ++i)
        if (inside(pointAt(points, 0.02 + 0.96 * i / steps)) != atStart)
            return 0.02 + 0.96 * i / steps;
    return 0.5;
}

void TracePath::addRest(Direction direction, std::size_t from)
{
    if (direction != Direction::Return)
        return;
    // What a reply would have gone on along: the request's nodes, backwards.
    std::vector<std::size_t> way;
    for (std::size_t i = 0; i < forwardCount; ++i)
        if (hops[i].node && (way.empty() || way.back() != *hops[i].node))
            way.push_back(*hops[i].node);
    const auto here = std::ranges::find(way, from);
    for (auto at = here; at != way.end() && at != way.begin(); --at) {
        const std::size_t segment = addSegment(direction, *at, *(at - 1));
        segments[segment].reached = 0;
    }
}

void TracePath::finish(const std::vector<trace::Hop> &list, Direction direction, std::size_t firstHop)
{
    if (list.empty())
        return;
    const trace::Verdict verdict = direction == Direction::Forward ? m_trace.forwardVerdict : m_trace.returnVerdict;
    // Hops after the last node: the packet is on its way out of it, or it ends there.
    std::size_t last = hops.size();
    for (std::size_t i = hops.size(); i-- > firstHop;)
        if (hops[i].node) {
            last = i;
            break;
        }
    const bool isStopped = verdict == trace::Verdict::Unreachable && list.back().code;
    if (isStopped)
        stopHop = hops.size() - 1;
    if (last == hops.size())
        return;
    const std::size_t lastNode = *hops[last].node;
    if (last + 1 == hops.size()) {
        if (!isStopped)
            return;
        // Refused at the node itself: on the last way in, just before it, or at its corner if it never left.
        const aws::Box &box = nodes[lastNode].box;
        stop = Point{box.right() - 2, box.bottom()};
        for (std::size_t i = segments.size(); i-- > 0;)
            if (segments[i].direction == direction && segments[i].to == lastNode) {
                const double length = lengthOf(segments[i].points);
                segments[i].reached = length > 48 ? 1 - 24 / length : 0.5;
                stop = pointAt(segments[i].points, segments[i].reached);
                hops.back().node.reset();
                hops.back().segment = i;
                hops.back().along = segments[i].reached;
                break;
            }
        addRest(direction, lastNode);
        return;
    }
    const trace::Hop &end = list.back();
    const auto header = end.in ? end.in : end.out;
    std::optional<std::size_t> towards;
    if (direction == Direction::Return) {
        std::vector<std::size_t> way;
        for (std::size_t i = 0; i < forwardCount; ++i)
            if (hops[i].node && (way.empty() || way.back() != *hops[i].node))
                way.push_back(*hops[i].node);
        if (const auto here = std::ranges::find(way, lastNode); here != way.end() && here != way.begin())
            towards = *(here - 1);
    }
    if (!towards && header)
        if (const auto owner = ownerOfAddress(m_scene, header->tuple.destination))
            towards = nodeFor(*owner);
    if (towards && *towards == lastNode)
        towards.reset();
    if (!towards) {
        // Nowhere to go: it dies where it left.
        for (std::size_t k = last + 1; k < hops.size(); ++k)
            hops[k].node = lastNode;
        if (isStopped)
            stop = Point{nodes[lastNode].box.right() - 2, nodes[lastNode].box.bottom()};
        return;
    }
    const std::size_t segment = addSegment(direction, lastNode, *towards);
    double reached = 0.5;
    // A network ACL stands on its subnet's border, a route table is asked before that.
    for (const auto &[id, subnet] : m_scene.network().subnets) {
        const auto box = m_scene.boxOf(id);
        if (!box)
            continue;
        const auto holdsNode = [&](const aws::Box &node) {
            return node.x >= box->x && node.y >= box->y && node.right() <= box->right() && node.bottom() <= box->bottom();
        };
        if (holdsNode(nodes[lastNode].box) != holdsNode(nodes[*towards].box)) {
            const bool isDecider =
                end.component.kind != Kind::NetworkAcl || !subnet.networkAcl || subnet.networkAcl->value == end.component.id;
            if (isDecider)
                reached = borderCrossing(segments[segment].points, *box);
        }
    }
    segments[segment].reached = isStopped ? reached : 1;
    const auto steps = static_cast<double>(hops.size() - 1 - last);
    for (std::size_t k = last + 1; k < hops.size(); ++k) {
        hops[k].segment = segment;
        hops[k].along = reached * static_cast<double>(k - last) / steps;
    }
    if (isStopped) {
        stop = pointAt(segments[segment].points, reached);
        addRest(direction, *towards);
    }
}

TracePath::Whereabouts TracePath::at(double position) const
{
    if (hops.empty() || nodes.empty())
        return {};
    const auto most = static_cast<double>(hops.size() - 1);
    position = std::clamp(position, 0.0, most);
    const auto before = static_cast<std::size_t>(std::floor(position));
    const auto after = std::min(before + 1, hops.size() - 1);
    const double part = position - static_cast<double>(before);
    const auto centre = [&](std::size_t node) {
        const aws::Box &box = nodes[node].box;
        return Point{box.x + box.width / 2, box.y + box.height / 2};
    };
    const HopPlace &a = hops[before];
    const HopPlace &b = hops[after];
    // The segment that both lie on, ends included.
    std::optional<std::size_t> segment = a.segment ? a.segment : b.segment;
    if (!segment && a.node && b.node && *a.node != *b.node)
        for (std::size_t i = 0; i < segments.size(); ++i)
            if (segments[i].direction == b.direction && segments[i].from == *a.node && segments[i].to == *b.node)
                segment = i;
    const auto alongOf = [&](const HopPlace &hop) {
        if (hop.segment)
            return hop.along;
        return hop.node && segment && *hop.node == segments[*segment].to && &hop == &b ? 1.0
            : hop.node && segment && *hop.node == segments[*segment].to                ? 1.0
                                                                                       : 0.0;
    };
    if (part < 1e-6 || !segment) {
        if (a.node)
            return {centre(*a.node), a.node};
        if (a.segment)
            return {pointAt(segments[*a.segment].points, a.along), std::nullopt};
        return {centre(0), 0};
    }
    const double along = alongOf(a) + (alongOf(b) - alongOf(a)) * part;
    return {pointAt(segments[*segment].points, along), std::nullopt};
}

} // namespace vpcanvas::scene
