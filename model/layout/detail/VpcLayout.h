// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/SubnetRouting.h"
#include "layout/detail/DrawnTree.h"
#include "layout/detail/SubnetLayout.h"

#include <unordered_set>
#include <vector>

namespace vpcanvas::layout::detail {

using TablesInUse = std::unordered_set<const aws::RouteTable *>; ///< that serve a subnet

/// Places what is inside one VPC and sizes the VPC's box. All boxes in coordinates of their parent.
class VpcLayout
{
public:
    VpcLayout(const aws::Network &network, const SubnetRouting &routing, const TablesInUse &serving, DrawnTree &tree, int vpc);
    void run();

private:
    struct ZonePlan
    {
        int node = -1; ///< -1 for subnets without a zone
        std::vector<SubnetPlan> subnets;
        std::size_t publicCount = 0;
        double padding = 0; ///< inside the zone's box: none where there is no box
        Size size;
    };
    /// How the zones are arranged; several are tried and the best-proportioned one is kept.
    struct Arrangement
    {
        double subnetAspect = 1.6;
        std::size_t zonesInRow = 1;
    };

    void sortChildren();
    void sortTables();
    void planZones();
    Size sizeZones(const Arrangement &arrangement);
    void chooseArrangement();
    void placeZones();
    void placeZone(ZonePlan &zone, const std::vector<double> &rowHeights, std::size_t publicRows);
    void placeTableColumn();
    void placeStrip(const std::vector<int> &cards);
    void placeBorderTiles();

    const aws::Network &m_network;
    const SubnetRouting &m_routing;
    const TablesInUse &m_serving;
    DrawnTree &m_tree;
    int m_vpc;
    std::vector<ZonePlan> m_zones;
    std::vector<int> m_tables;      ///< route tables that get a card
    std::vector<int> m_borderTiles; ///< gateways and gateway endpoints
    std::vector<int> m_others;      ///< cards directly inside the VPC
    Arrangement m_arrangement;
    double m_top = 0;   ///< where the zones begin
    double m_right = 0; ///< of what is placed so far
    double m_bottom = 0;
    bool m_tablesBeside = false; ///< in a column at the right of the only zone; otherwise in a strip below
};

} // namespace vpcanvas::layout::detail
