// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/AutoLayout.h"

#include "layout/SubnetRouting.h"
#include "layout/detail/DrawnTree.h"
#include "layout/detail/SubnetLayout.h"
#include "layout/detail/VpcLayout.h"
#include "layout/detail/WorldLayout.h"

#include <algorithm>
#include <limits>

namespace vpcanvas::layout {

aws::Layout autoLayout(const aws::Network &network, const aws::Containment &containment)
{
    detail::DrawnTree tree(network, containment);
    const SubnetRouting routing(network);
    detail::TablesInUse serving;
    for (const auto &[id, subnet] : network.subnets)
        serving.insert(routing.tableOf(subnet));
    for (int i = 0; i < static_cast<int>(tree.nodes.size()); ++i)
        if (tree[i].ref.kind == aws::Kind::Vpc)
            detail::VpcLayout(network, routing, serving, tree, i).run();
    detail::placeLooseContainers(network, routing, tree);
    detail::WorldLayout(network, tree).run();

    // containers come before what they hold, so one pass makes coordinates absolute
    Point least{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
    for (detail::DrawnNode &node : tree.nodes) {
        if (node.parent >= 0) {
            node.box.x += tree[node.parent].box.x;
            node.box.y += tree[node.parent].box.y;
        }
        if (node.box.width > 0)
            least = {std::min(least.x, node.box.x), std::min(least.y, node.box.y)};
    }
    std::vector<detail::DrawnNode *> order;
    order.reserve(tree.nodes.size());
    for (detail::DrawnNode &node : tree.nodes)
        if (node.box.width > 0)
            order.push_back(&node);
    // each kind stands in the order of its identifiers already, so that the end is the right place for almost all
    std::ranges::stable_sort(order, {}, [](const detail::DrawnNode *node) { return node->ref.kind; });
    aws::Layout layout;
    for (detail::DrawnNode *node : order) {
        node->box.x -= least.x;
        node->box.y -= least.y;
        layout.emplace_hint(layout.end(), std::move(node->ref), node->box);
    }
    return layout;
}

} // namespace vpcanvas::layout
