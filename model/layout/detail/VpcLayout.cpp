// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/detail/VpcLayout.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <unordered_map>

namespace vpcanvas::layout::detail {
namespace {

using aws::Kind;

constexpr double vpcAspect = 1.6;     ///< width to height, about that of a canvas beside its panels
constexpr double zoneGap = 32;        ///< room for a line or two between zones
constexpr double channel = 32;        ///< above the zones, for lines to the gateways
constexpr double tileMargin = 56;     ///< between the contents and a border that carries tiles
constexpr double tilePitch = 96;      ///< tile, its name, and air
constexpr std::size_t manyTables = 8; ///< above, only tables that serve something are drawn

double badness(Size size)
{
    return std::abs(std::log(size.width / size.height / vpcAspect));
}

} // namespace

VpcLayout::VpcLayout(const aws::Network &network, const SubnetRouting &routing, const TablesInUse &serving, DrawnTree &tree,
                     int vpc)
    : m_network(network),
      m_routing(routing),
      m_serving(serving),
      m_tree(tree),
      m_vpc(vpc)
{
}

void VpcLayout::run()
{
    sortChildren();
    planZones();
    sortTables();
    const bool manyZones = m_zones.size() > 1;
    m_top = metric::paddingTop + (manyZones && !m_borderTiles.empty() ? channel : 0);
    chooseArrangement();
    placeZones();
    double tablesHeight = 0;
    for (const int table : m_tables)
        tablesHeight += m_tree[table].size.height + metric::gap;
    m_tablesBeside = m_zones.size() == 1 && tablesHeight < std::max(1.6 * m_bottom, 320.0);
    std::vector<int> strip = m_others;
    if (m_tablesBeside)
        placeTableColumn();
    else
        strip.insert(strip.begin(), m_tables.begin(), m_tables.end());
    placeStrip(strip);
    DrawnNode &vpc = m_tree[m_vpc];
    vpc.box.width = std::max(vpc.size.width, m_right + (m_borderTiles.empty() ? metric::paddingSide : tileMargin));
    vpc.box.height = std::max(vpc.size.height, m_bottom + metric::paddingSide);
    placeBorderTiles();
}

void VpcLayout::sortChildren()
{
    std::size_t tables = 0;
    for (const int child : m_tree[m_vpc].children)
        tables += m_tree[child].shape == Shape::TableCard ? 1 : 0;
    const auto isShown = [&](const DrawnNode &node) {
        const aws::RouteTable *table = m_network.find(aws::RouteTableId{node.ref.id});
        if (!table || m_serving.contains(table))
            return table != nullptr;
        const bool isBlank = table->main && table->routes.empty() && table->name.empty(); // as AWS makes it with a VPC
        return tables <= manyTables && !(isBlank && tables > 1);
    };
    for (const int child : m_tree[m_vpc].children) {
        const DrawnNode &node = m_tree[child];
        switch (node.shape) {
        case Shape::Container:
        case Shape::None:
            break;
        case Shape::TableCard:
            if (isShown(node))
                m_tables.push_back(child);
            break;
        case Shape::Tile:
            m_borderTiles.push_back(child);
            break;
        case Shape::Card:
        case Shape::Text:
            m_others.push_back(child);
        }
    }
}

void VpcLayout::planZones()
{
    ZonePlan loose;
    for (const int child : m_tree[m_vpc].children) {
        const DrawnNode &node = m_tree[child];
        if (node.ref.kind == Kind::Subnet) {
            loose.subnets.push_back(planSubnet(m_network, m_routing, m_tree, child));
        } else if (node.shape == Shape::Container) {
            ZonePlan zone;
            zone.node = child;
            for (const int subnet : node.children)
                zone.subnets.push_back(planSubnet(m_network, m_routing, m_tree, subnet));
            m_zones.push_back(std::move(zone));
        }
    }
    if (!loose.subnets.empty())
        m_zones.push_back(std::move(loose));
    for (ZonePlan &zone : m_zones) {
        const auto order = [&](const SubnetPlan &plan) {
            const aws::Subnet *subnet = m_network.find(aws::SubnetId{m_tree[plan.node].ref.id});
            return std::tuple(!plan.isPublic, subnet && subnet->cidrBlock ? *subnet->cidrBlock : net::anyIpv6, plan.node);
        };
        std::ranges::sort(zone.subnets, {}, order);
        zone.publicCount = static_cast<std::size_t>(std::ranges::count_if(zone.subnets, &SubnetPlan::isPublic));
    }
}

Size VpcLayout::sizeZones(const Arrangement &arrangement)
{
    Size all;
    for (std::size_t first = 0; first < m_zones.size(); first += arrangement.zonesInRow) {
        Size row;
        for (std::size_t i = first; i < std::min(m_zones.size(), first + arrangement.zonesInRow); ++i) {
            ZonePlan &zone = m_zones[i];
            zone.size = zone.node >= 0 ? m_tree[zone.node].size : Size{};
            const bool needsWays = zone.subnets.size() > 2;
            zone.padding = zone.node < 0 ? 0 : needsWays ? 2 * metric::paddingSide : metric::paddingSide;
            double height = 0;
            for (SubnetPlan &plan : zone.subnets) {
                sizeSubnet(m_tree, plan, arrangement.subnetAspect);
                zone.size.width =
                    std::max(zone.size.width, plan.size.width + (zone.node < 0 ? 0 : metric::paddingSide) + zone.padding);
                height += plan.size.height + metric::gap;
            }
            if (zone.node >= 0)
                height += metric::paddingTop;
            zone.size.height = std::max(zone.size.height, height);
            row.width += zone.size.width + (row.width > 0 ? zoneGap : 0);
            row.height = std::max(row.height, zone.size.height);
        }
        all.width = std::max(all.width, row.width);
        all.height += row.height + (all.height > 0 ? zoneGap : 0);
    }
    return all;
}

void VpcLayout::chooseArrangement()
{
    if (m_zones.empty())
        return;
    double best = std::numeric_limits<double>::max();
    const std::size_t fewest = m_zones.size() <= 3 ? m_zones.size() : 1;
    for (std::size_t inRow = fewest; inRow <= m_zones.size(); ++inRow) {
        for (const double aspect : {1.6, 1.0, 2.6, 0.6, 4.2, 0.35, 7.0}) {
            const Arrangement arrangement{aspect, inRow};
            const Size size = sizeZones(arrangement);
            // a fully used last row and subnets of calm shape are worth a little
            const double holes = static_cast<double>((inRow - m_zones.size() % inRow) % inRow) / static_cast<double>(inRow);
            const double cost = badness(size) + 0.4 * holes + 0.25 * std::abs(std::log(aspect / 1.6));
            if (cost < best) {
                best = cost;
                m_arrangement = arrangement;
            }
        }
    }
    sizeZones(m_arrangement);
}

void VpcLayout::placeZones()
{
    m_right = metric::paddingSide;
    m_bottom = m_top;
    double y = m_top;
    for (std::size_t first = 0; first < m_zones.size(); first += m_arrangement.zonesInRow) {
        const std::size_t last = std::min(m_zones.size(), first + m_arrangement.zonesInRow);
        // subnets of the same tier stand in one row across the zones, unless that wastes too much
        std::size_t publicRows = 0;
        std::size_t privateRows = 0;
        double tallest = 0;
        for (std::size_t i = first; i < last; ++i) {
            publicRows = std::max(publicRows, m_zones[i].publicCount);
            privateRows = std::max(privateRows, m_zones[i].subnets.size() - m_zones[i].publicCount);
            tallest = std::max(tallest, m_zones[i].size.height);
        }
        std::vector<double> rows(publicRows + privateRows, 0.0);
        for (std::size_t i = first; i < last; ++i)
            for (std::size_t k = 0; k < m_zones[i].subnets.size(); ++k) {
                const std::size_t row = k < m_zones[i].publicCount ? k : publicRows + k - m_zones[i].publicCount;
                rows[row] = std::max(rows[row], m_zones[i].subnets[k].size.height);
            }
        double aligned = metric::paddingTop;
        for (const double row : rows)
            aligned += row + metric::gap;
        if (aligned > 1.35 * tallest)
            rows.clear();
        double x = metric::paddingSide;
        double bottom = y;
        for (std::size_t i = first; i < last; ++i) {
            ZonePlan &zone = m_zones[i];
            placeZone(zone, rows, publicRows);
            if (zone.node >= 0) {
                m_tree[zone.node].box.x = x;
                m_tree[zone.node].box.y = y;
            } else {
                for (const SubnetPlan &plan : zone.subnets) {
                    m_tree[plan.node].box.x += x;
                    m_tree[plan.node].box.y += y;
                }
            }
            x += zone.size.width;
            m_right = std::max(m_right, x);
            bottom = std::max(bottom, y + zone.size.height);
            x += zoneGap;
        }
        for (std::size_t i = first; i < last; ++i)
            if (m_zones[i].node >= 0)
                m_tree[m_zones[i].node].box.height = bottom - y;
        m_bottom = bottom;
        y = bottom + zoneGap;
    }
}

void VpcLayout::placeZone(ZonePlan &zone, const std::vector<double> &rows, std::size_t publicRows)
{
    const bool hasBox = zone.node >= 0;
    const double left = hasBox ? metric::paddingSide : 0;
    double y = hasBox ? metric::paddingTop : 0;
    std::size_t row = 0;
    for (std::size_t k = 0; k < zone.subnets.size(); ++k) {
        SubnetPlan &plan = zone.subnets[k];
        if (!rows.empty() && k == zone.publicCount)
            for (; row < publicRows; ++row)
                y += rows[row] + metric::gap;
        plan.size.width = zone.size.width - left - zone.padding;
        if (!rows.empty())
            plan.size.height = rows[row];
        m_tree[plan.node].box = {left, y, plan.size.width, plan.size.height};
        placeMembers(m_tree, plan);
        y += plan.size.height + metric::gap;
        ++row;
    }
    zone.size.height = std::max(hasBox ? m_tree[zone.node].size.height : 0, y - (hasBox ? 0 : metric::gap));
    if (hasBox)
        m_tree[zone.node].box = {0, 0, zone.size.width, zone.size.height};
}

void VpcLayout::placeTableColumn()
{
    if (m_tables.empty())
        return;
    const ZonePlan &zone = m_zones.front();
    const Point origin = zone.node >= 0 ? Point{m_tree[zone.node].box.x, m_tree[zone.node].box.y} : Point{};
    // each table stands beside the first subnet that it serves, the port's line entering its head
    std::map<std::string, double> wanted;
    for (const SubnetPlan &plan : zone.subnets) {
        const aws::Subnet *subnet = m_network.find(aws::SubnetId{m_tree[plan.node].ref.id});
        const aws::RouteTable *table = subnet ? m_routing.tableOf(*subnet) : nullptr;
        if (table)
            wanted.try_emplace(table->id.value, origin.y + routeTablePort(m_tree[plan.node].box).y - 16);
    }
    const auto wantedY = [&](int table) {
        const auto hit = wanted.find(m_tree[table].ref.id);
        return hit == wanted.end() ? m_bottom : hit->second;
    };
    std::ranges::stable_sort(m_tables, {}, wantedY);
    double width = 0;
    for (const int table : m_tables)
        width = std::max(width, m_tree[table].size.width);
    const double x = m_right + zoneGap;
    double y = m_top;
    for (const int table : m_tables) {
        DrawnNode &node = m_tree[table];
        y = roundUp(std::max(y, wantedY(table)), metric::grid);
        node.box = {x, y, width, node.size.height};
        y += node.size.height + metric::gap;
        m_bottom = std::max(m_bottom, roundUp(node.box.bottom(), metric::grid));
    }
    m_right = x + width;
}

void VpcLayout::sortTables()
{
    // in the order of the first zone that each serves; those that serve none last
    std::unordered_map<std::string_view, std::size_t> first;
    for (std::size_t i = 0; i < m_zones.size(); ++i)
        for (const SubnetPlan &plan : m_zones[i].subnets)
            if (const aws::Subnet *subnet = m_network.find(aws::SubnetId{m_tree[plan.node].ref.id}))
                if (const aws::RouteTable *table = m_routing.tableOf(*subnet))
                    first.try_emplace(table->id.value, i);
    std::ranges::stable_sort(m_tables, {}, [&](int table) {
        const auto hit = first.find(m_tree[table].ref.id);
        return hit == first.end() ? m_zones.size() : hit->second;
    });
}

void VpcLayout::placeStrip(const std::vector<int> &cards)
{
    if (cards.empty())
        return;
    double widest = 0;
    double area = 0;
    for (const int card : cards) {
        widest = std::max(widest, m_tree[card].size.width);
        area += (m_tree[card].size.width + 2 * metric::gap) * (m_tree[card].size.height + 2 * metric::gap);
    }
    const double limit = std::max({m_right, metric::paddingSide + widest, m_zones.empty() ? std::sqrt(area * vpcAspect) : 0.0});
    const double top = m_zones.empty() ? m_top : m_bottom + zoneGap;
    double x = metric::paddingSide;
    double y = top;
    double rowHeight = 0;
    for (const int card : cards) {
        DrawnNode &node = m_tree[card];
        if (x > metric::paddingSide && x + node.size.width > limit) {
            x = metric::paddingSide;
            y = roundUp(y + rowHeight + metric::gap, metric::grid);
            rowHeight = 0;
        }
        node.box = {x, y, node.size.width, node.size.height};
        x += node.size.width + metric::gap;
        rowHeight = std::max(rowHeight, node.size.height);
        m_right = std::max(m_right, node.box.right());
    }
    m_bottom = roundUp(y + rowHeight, metric::grid);
}

void VpcLayout::placeBorderTiles()
{
    if (m_borderTiles.empty())
        return;
    // with one zone the internet gateway stands level with the first public card, so that its line is straight;
    // with more, at the end of the channel above the zones
    double y = metric::paddingTop + channel / 2;
    if (m_zones.size() <= 1) {
        y = metric::paddingTop + 64;
        if (!m_zones.empty() && !m_zones.front().subnets.empty()) {
            const ZonePlan &zone = m_zones.front();
            const DrawnNode &subnet = m_tree[zone.subnets.front().node];
            y = subnet.box.y + metric::paddingTop + metric::cardLineY + (zone.node >= 0 ? m_tree[zone.node].box.y : 0);
        }
    }
    const auto isBlocked = [&](double at) {
        return m_tablesBeside && std::ranges::any_of(m_tables, [&](int table) {
                   const aws::Box &box = m_tree[table].box;
                   return at > box.y - metric::gap && at < box.bottom() + metric::gap;
               });
    };
    DrawnNode &vpc = m_tree[m_vpc];
    double room = y;
    for (const int tile : m_borderTiles) {
        DrawnNode &node = m_tree[tile];
        while (node.ref.kind != Kind::InternetGateway && isBlocked(y))
            y += metric::grid;
        node.box = {vpc.box.width - metric::tileSize / 2, y - metric::tileSize / 2, metric::tileSize, metric::tileSize};
        room = y;
        y += tilePitch;
    }
    vpc.box.height = std::max(vpc.box.height, roundUp(room + tilePitch / 2, metric::grid));
}

} // namespace vpcanvas::layout::detail
