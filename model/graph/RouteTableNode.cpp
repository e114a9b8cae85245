// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "graph/RouteTableNode.h"

#include <algorithm>
#include <tuple>

namespace vpcanvas::graph {

void RouteTableNode::sort()
{
    std::ranges::stable_sort(routes, [](const CompiledRoute &a, const CompiledRoute &b) {
        return std::tuple(a.block.family(), -a.block.prefix(), a.block.address(), a.priority, std::string_view(a.targetId))
            < std::tuple(b.block.family(), -b.block.prefix(), b.block.address(), b.priority, std::string_view(b.targetId));
    });
    lengths.clear();
    for (std::size_t i = 0; i < routes.size(); ++i) {
        const net::Cidr &block = routes[i].block;
        if (lengths.empty() || lengths.back().family != block.family() || lengths.back().prefix != block.prefix())
            lengths.push_back({block.family(), block.prefix(), i, i});
        lengths.back().to = i + 1;
    }
}

const CompiledRoute *RouteTableNode::find(net::IpAddress destination) const
{
    for (const Length &length : lengths) {
        if (length.family != destination.family)
            continue;
        const net::IpAddress base = net::Cidr(destination, length.prefix).address();
        const auto from = routes.begin() + static_cast<std::ptrdiff_t>(length.from);
        const auto to = routes.begin() + static_cast<std::ptrdiff_t>(length.to);
        const auto hit = std::lower_bound(
            from, to, base, [](const CompiledRoute &route, net::IpAddress address) { return route.block.address() < address; });
        if (hit != to && hit->block.address() == base)
            return &*hit;
    }
    return nullptr;
}

const CompiledRoute *RouteTableNode::rivalOf(const CompiledRoute &route) const
{
    if (route.priority != RoutePriority::PrefixList)
        return nullptr;
    for (const CompiledRoute *next = &route + 1; next != routes.data() + routes.size(); ++next) {
        if (next->block != route.block || next->priority != route.priority)
            return nullptr;
        if (next->targetId != route.targetId)
            return next;
    }
    return nullptr;
}

} // namespace vpcanvas::graph
