// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "graph/NetworkGraph.h"

namespace vpcanvas::graph {

InterfaceIndex NetworkGraph::interfaceAt(SubnetIndex subnet, net::IpAddress address) const
{
    const auto found = m_interfaces->find({subnet, address});
    InterfaceIndex first;
    const InterfaceNode *firstNode = nullptr;
    for (const auto &entry : found)
        if (const InterfaceNode *node = at(entry.value); node && (!firstNode || node->ref.id < firstNode->ref.id)) {
            first = entry.value;
            firstNode = node;
        }
    return first;
}

InterfaceIndex NetworkGraph::interfaceAt(VpcIndex vpc, net::IpAddress address) const
{
    const VpcNode *node = at(vpc);
    if (!node)
        return {};
    const SubnetIndex subnet = node->subnetOf(address);
    return subnet.valid() ? interfaceAt(subnet, address) : InterfaceIndex{};
}

const PublicPlace *NetworkGraph::publicPlace(net::IpAddress address) const
{
    const auto found = m_public->find(address);
    return found.empty() ? nullptr : &found.front().value; // an interface sorts before an unused Elastic IP
}

std::vector<InterfaceIndex> NetworkGraph::interfacesWith(net::IpAddress address) const
{
    std::vector<InterfaceIndex> all;
    for (const auto &entry : m_anywhere->find(address))
        all.push_back(entry.value);
    std::ranges::sort(all, {}, [this](InterfaceIndex index) { return at(index)->ref.id; });
    return all;
}

VpcIndex NetworkGraph::vpcOf(InterfaceIndex interface) const
{
    const InterfaceNode *node = at(interface);
    const SubnetNode *subnet = node ? at(node->subnet) : nullptr;
    return subnet ? subnet->vpc : VpcIndex{};
}

RouteTableIndex NetworkGraph::routeTableOf(const SubnetNode &subnet) const
{
    if (subnet.routeTable.valid())
        return subnet.routeTable;
    const VpcNode *vpc = at(subnet.vpc);
    return vpc ? vpc->mainRouteTable : RouteTableIndex{};
}

NetworkAclIndex NetworkGraph::networkAclOf(const SubnetNode &subnet) const
{
    if (subnet.networkAcl.valid())
        return subnet.networkAcl;
    const VpcNode *vpc = at(subnet.vpc);
    return vpc ? vpc->defaultNetworkAcl : NetworkAclIndex{};
}

} // namespace vpcanvas::graph
