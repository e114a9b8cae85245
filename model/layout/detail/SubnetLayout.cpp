// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/detail/SubnetLayout.h"

#include "layout/DrawnLinks.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace vpcanvas::layout::detail {
namespace {

constexpr double gutter = 56;           ///< at the right of cards that have lines of their own
constexpr double portsHeight = 40;      ///< below cards, so that their lines clear the subnet's ports
constexpr std::size_t roomyMembers = 3; ///< up to this many, cards stand apart as in a lab's drawing

} // namespace

SubnetPlan planSubnet(const aws::Network &network, const SubnetRouting &routing, DrawnTree &tree, int index)
{
    SubnetPlan plan;
    plan.node = index;
    DrawnNode &node = tree[index];
    if (const aws::Subnet *subnet = network.find(aws::SubnetId{node.ref.id})) {
        plan.isPublic = routing.isPublic(*subnet);
        const aws::RouteTable *table = routing.tableOf(*subnet);
        plan.hasSeparateLinks = table && !table->routes.empty() && node.children.size() <= maxSeparateMembers + 2;
    }
    std::ranges::sort(node.children, {}, [&](int child) {
        const DrawnNode &member = tree[child];
        return std::tuple(member.rank, -member.size.height, member.address, child);
    });
    for (const int child : node.children) {
        plan.card.width = std::max(plan.card.width, tree[child].size.width);
        plan.card.height = std::max(plan.card.height, tree[child].size.height);
    }
    return plan;
}

void sizeSubnet(const DrawnTree &tree, SubnetPlan &plan, double aspect)
{
    const DrawnNode &node = tree[plan.node];
    const std::size_t count = node.children.size();
    const double columnGap = plan.hasSeparateLinks ? 2 * metric::gap : metric::gap;
    const double rowGap = count <= roomyMembers ? 2 * metric::gap : metric::gap;
    plan.columns = 1;
    if (count > roomyMembers)
        plan.columns =
            std::clamp(static_cast<int>(std::lround(std::sqrt(static_cast<double>(count) * (metric::cardHeight + metric::gap)
                                                              * aspect / (plan.card.width + metric::gap)))),
                       1, static_cast<int>(count));
    double height = 0;
    for (std::size_t first = 0; first < count; first += static_cast<std::size_t>(plan.columns)) {
        double row = 0;
        for (std::size_t i = first; i < std::min(count, first + static_cast<std::size_t>(plan.columns)); ++i)
            row = std::max(row, tree[node.children[i]].size.height);
        height += row + (first > 0 ? rowGap : 0);
    }
    const double width = count == 0 ? 0 : plan.columns * (plan.card.width + columnGap) - columnGap;
    // lines of the lowest cards pass above the ports, and trunks beside the title
    const double below = count > 0 && (plan.hasSeparateLinks || count <= roomyMembers) ? portsHeight : metric::paddingSide;
    const double title = node.size.width + (plan.hasSeparateLinks ? gutter - metric::paddingSide : 0);
    plan.size.width = std::max(title, metric::paddingSide + width + (plan.hasSeparateLinks ? gutter : 24));
    plan.size.height = std::max(node.size.height, roundUp(metric::paddingTop + height + below, metric::grid));
}

void placeMembers(DrawnTree &tree, const SubnetPlan &plan)
{
    const auto &members = tree[plan.node].children;
    const double columnGap = plan.hasSeparateLinks ? 2 * metric::gap : metric::gap;
    const double rowGap = members.size() <= roomyMembers ? 2 * metric::gap : metric::gap;
    double y = metric::paddingTop;
    double rowHeight = 0;
    int column = 0;
    for (const int member : members) {
        if (column == plan.columns) {
            column = 0;
            y = roundUp(y + rowHeight + rowGap, metric::grid);
            rowHeight = 0;
        }
        DrawnNode &node = tree[member];
        node.box = {metric::paddingSide + column * (plan.card.width + columnGap), y, plan.card.width, node.size.height};
        rowHeight = std::max(rowHeight, node.size.height);
        ++column;
    }
}

void placeLooseContainers(const aws::Network &network, const SubnetRouting &routing, DrawnTree &tree)
{
    for (const int root : tree.roots) {
        if (tree[root].ref.kind != aws::Kind::Subnet)
            continue;
        SubnetPlan plan = planSubnet(network, routing, tree, root);
        sizeSubnet(tree, plan, 1.6);
        tree[root].box = {0, 0, plan.size.width, plan.size.height};
        placeMembers(tree, plan);
    }
}

} // namespace vpcanvas::layout::detail
