// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/detail/DrawnTree.h"

#include <map>
#include <vector>

namespace vpcanvas::layout::detail {

/// Places VPCs in Regions, Regions beside each other, and what stands outside around them. The VPCs are laid out already.
class WorldLayout
{
public:
    WorldLayout(const aws::Network &network, DrawnTree &tree) : m_network(network), m_tree(tree) { }
    void run();

private:
    void placeRegion(int region);
    std::vector<int> orderedVpcs(std::vector<int> vpcs) const;
    /// Rows of boxes, not wider than `limit` unless one box is; returns the size of all.
    Size placeRows(const std::vector<int> &boxes, double limit, Size gap);
    /// Each box at the highest free place, the leftmost of these; not wider than `limit` unless one box is.
    Size placeSkyline(const std::vector<int> &boxes, double limit, Size gap);
    /// The limit that lets everything be seen largest in a window.
    Size packBoxes(const std::vector<int> &boxes, Size gap);
    void moveRow(const std::vector<int> &boxes, Point by);
    void placeInternet();
    void placeServices();
    void placeOnPremises();
    void placeLoose();
    void placePeerings();
    Point absoluteOf(int node) const;
    aws::Box absoluteBox(int node) const;
    /// The free place for a tile that is nearest to a point.
    Point freeSpot(Point wanted, const std::vector<aws::Box> &taken) const;

    const aws::Network &m_network;
    DrawnTree &m_tree;
    aws::Box m_regions; ///< around all Regions and VPCs without one
    double m_outsideX = 0;
    double m_internetY = 0;
    std::vector<int> m_services; ///< and internet hosts: the column at the right
    std::vector<int> m_onPremises;
    std::vector<int> m_internets;
    std::vector<int> m_peerings;
    std::vector<int> m_loose;
};

} // namespace vpcanvas::layout::detail
