// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/DisplayList.h"
#include "scene/Scene.h"

#include <span>
#include <vector>

namespace vpcanvas::scene {

/// What a callout should not cover, and how bad it is to.
struct Obstacle
{
    aws::Box box;
    double weight = 1;
};

/// Finds room for callouts, pinned tables and tags near what they explain.
class FreePlace
{
public:
    /// Cards, tiles with their names, title strips and ports in the area.
    FreePlace(const Scene &scene, const aws::Box &area);

    void add(const aws::Box &box, double weight);
    void addWay(std::span<const Point> points, double width, double weight);

    double cost(const aws::Box &box) const;
    /// The first candidate that covers nothing, or the one that covers least.
    aws::Box best(std::span<const aws::Box> candidates, const aws::Box &node) const;
    /// Above, right, below, left of the node.
    aws::Box beside(const aws::Box &node, double width, double height, double gap) const;
    /// Anywhere, the nearer the better.
    aws::Box near(const aws::Box &node, double width, double height, const aws::Box &within) const;

private:
    std::vector<Obstacle> m_obstacles;
};

} // namespace vpcanvas::scene
