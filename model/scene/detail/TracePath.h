// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/Scene.h"
#include "trace/PathTrace.h"

#include <optional>
#include <vector>

namespace vpcanvas::scene {

/// A piece of the way from one drawn node to the next.
struct PathSegment
{
    trace::Direction direction = trace::Direction::Forward;
    std::size_t from = 0; ///< index of the node in TracePath::nodes
    std::size_t to = 0;
    std::vector<Point> points;
    std::vector<std::vector<Point>> pieces; ///< what to draw where the way leads through a node, or empty
    double reached = 1;                     ///< how far the packet comes, 0 to 1; the rest is never reached
};

struct PathNode
{
    aws::ResourceRef ref;
    aws::Box box;
    bool isTile = false;
};

/// Where a hop is: at a node, or on the way between two (a route table, a network ACL).
struct HopPlace
{
    trace::Direction direction = trace::Direction::Forward;
    int hop = 0; ///< index into forward or returnPath
    const trace::Hop *of = nullptr;
    std::optional<std::size_t> node;    ///< index into nodes
    std::optional<std::size_t> segment; ///< on which segment it lies, for hops on the way
    double along = 0;                   ///< 0 to 1 on that segment
};

/// The way of a traced packet over the canvas.
class TracePath
{
public:
    TracePath(const trace::PathTrace &trace, const Scene &scene);

    std::vector<PathNode> nodes;
    std::vector<PathSegment> segments;
    std::vector<HopPlace> hops;                ///< of the request, then of the reply
    std::optional<std::size_t> passedInternet; ///< the internet, where the way leads through it without a hop of its own
    std::size_t forwardCount = 0;
    std::optional<Point> stop; ///< where the packet dies
    std::optional<std::size_t> stopHop;

    /// Where the packet is at a position in hop units, and the node it rests at, if any.
    struct Whereabouts
    {
        Point point;
        std::optional<std::size_t> node;
    };
    Whereabouts at(double position) const;

private:
    std::optional<std::size_t> nodeFor(const aws::ResourceRef &ref);
    std::optional<std::size_t> internetBetween(std::size_t from, std::size_t to);
    std::size_t addSegment(trace::Direction direction, std::size_t from, std::size_t to);
    void walk(const std::vector<trace::Hop> &list, trace::Direction direction);
    void finish(const std::vector<trace::Hop> &list, trace::Direction direction, std::size_t firstHop);
    void addRest(trace::Direction direction, std::size_t from);
    double borderCrossing(const std::vector<Point> &points, const aws::Box &box) const;

    const trace::PathTrace &m_trace;
    const Scene &m_scene;
};

/// Length of a way and the point at a fraction of it.
double lengthOf(const std::vector<Point> &points);
Point pointAt(const std::vector<Point> &points, double fraction);
/// The part of a way from one fraction to another.
std::vector<Point> partOf(const std::vector<Point> &points, double from, double to);

} // namespace vpcanvas::scene
