// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/detail/DrawnTree.h"

namespace vpcanvas::layout::detail {
namespace {

using aws::Kind;
using aws::ResourceRef;

bool isPresentContainer(const aws::Network &network, const ResourceRef &ref)
{
    if (const auto zone = zoneBoxOf(ref))
        return network.vpcs.contains(zone->vpc);
    return (ref.kind == Kind::Region || ref.kind == Kind::Vpc || ref.kind == Kind::Subnet) && network.contains(ref);
}

int rankOf(const ResourceRef &ref)
{
    switch (ref.kind) {
    case Kind::NatGateway:
        return 0;
    case Kind::LoadBalancer:
        return 2;
    case Kind::VpcEndpoint:
        return 4;
    case Kind::NetworkInterface:
        return 6;
    default:
        return 7;
    }
}

int rankOf(aws::InstanceRole role)
{
    switch (role) {
    case aws::InstanceRole::Nat:
        return 1;
    case aws::InstanceRole::Proxy:
        return 3;
    case aws::InstanceRole::Ordinary:
    case aws::InstanceRole::Web:
        return 5;
    }
    return 5;
}

std::uint32_t addressOf(const aws::NetworkInterface *interface)
{
    return interface && !interface->privateIpAddresses.empty() ? interface->privateIpAddresses.front().address.bits : 0;
}

} // namespace

std::optional<ResourceRef> drawnParent(const aws::Network &network, const aws::Containment &containment, const ResourceRef &ref)
{
    auto parent = containment.parentOf(ref);
    if (parent && isPresentContainer(network, *parent))
        return parent;
    if (ref.kind == Kind::NetworkInterface)
        if (const aws::NetworkInterface *interface = network.find(aws::NetworkInterfaceId{ref.id});
            interface && network.find(interface->subnet))
            return ResourceRef(interface->subnet);
    return std::nullopt;
}

DrawnTree::DrawnTree(const aws::Network &network, const aws::Containment &containment)
{
    nodes.reserve(network.instances.size() + network.subnets.size() * 2 + 64);
    for (const auto &[id, region] : network.regions)
        addNode(network, containment, id, std::nullopt);
    for (const auto &[id, vpc] : network.vpcs)
        addNode(network, containment, id, drawnParent(network, containment, id));
    for (const auto &[id, vpc] : network.vpcs)
        for (const ResourceRef &child : containment.childrenOf(id))
            if (zoneBoxOf(child))
                addNode(network, containment, child, ResourceRef(id));
    for (const auto &[id, subnet] : network.subnets)
        addNode(network, containment, id, drawnParent(network, containment, id));
    forEachTable(network, [&](const auto &table) {
        using R = typename std::decay_t<decltype(table)>::mapped_type;
        if constexpr (R::kind != Kind::Region && R::kind != Kind::Vpc && R::kind != Kind::Subnet
                      && R::kind != Kind::AvailabilityZone) {
            if (table.empty() || R::kind == Kind::Address || R::kind == Kind::SecurityGroup || R::kind == Kind::NetworkAcl
                || R::kind == Kind::PrefixList || R::kind == Kind::TargetGroup)
                return;
            for (const auto &[id, resource] : table) {
                ResourceRef ref(id);
                if constexpr (R::kind == Kind::Instance) { // there are many: no look-ups that can be spared
                    addInstance(network, containment, std::move(ref), resource);
                    continue;
                }
                if (shapeOf(network, ref) == Shape::None)
                    continue;
                const auto parent = drawnParent(network, containment, ref);
                addNode(network, containment, std::move(ref), parent);
            }
        }
    });
}

void DrawnTree::addInstance(const aws::Network &network, const aws::Containment &containment, ResourceRef ref,
                            const aws::Instance &instance)
{
    const auto &interfaces = containment.interfacesOf(ref);
    DrawnNode node;
    node.shape = Shape::Card;
    node.size = instanceSize(network, interfaces, instance);
    if (const auto parent = containment.parentOf(ref))
        if (const auto known = containers.find(*parent); known != containers.end())
            node.parent = known->second;
    node.rank = rankOf(instance.role);
    if (!interfaces.empty())
        node.address = addressOf(network.find(interfaces.front()));
    node.ref = std::move(ref);
    (node.parent < 0 ? roots : (*this)[node.parent].children).push_back(static_cast<int>(nodes.size()));
    nodes.push_back(std::move(node));
}

int DrawnTree::addNode(const aws::Network &network, const aws::Containment &containment, ResourceRef ref,
                       const std::optional<ResourceRef> &parent)
{
    const int index = static_cast<int>(nodes.size());
    DrawnNode node;
    node.shape = shapeOf(network, ref);
    node.size = nodeSize(network, containment, ref);
    node.ref = std::move(ref);
    if (parent)
        if (const auto known = containers.find(*parent); known != containers.end())
            node.parent = known->second;
    if (node.shape == Shape::Container) {
        containers.emplace(node.ref, index);
    } else if (node.parent >= 0 && (*this)[node.parent].ref.kind == Kind::Subnet) {
        node.rank = rankOf(node.ref);
        const auto &interfaces = containment.interfacesOf(node.ref);
        if (node.ref.kind == Kind::NetworkInterface)
            node.address = addressOf(network.find(aws::NetworkInterfaceId{node.ref.id}));
        else if (!interfaces.empty())
            node.address = addressOf(network.find(interfaces.front()));
    }
    (node.parent < 0 ? roots : (*this)[node.parent].children).push_back(index);
    nodes.push_back(std::move(node));
    return index;
}

} // namespace vpcanvas::layout::detail
