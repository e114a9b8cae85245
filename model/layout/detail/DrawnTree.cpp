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

int rankOf(const aws::Network &network, const ResourceRef &ref)
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
    case Kind::Instance: {
        const aws::Instance *instance = network.find(aws::InstanceId{ref.id});
        if (instance && instance->role == aws::InstanceRole::Nat)
            return 1;
        return instance && instance->role == aws::InstanceRole::Proxy ? 3 : 5;
    }
    default:
        return 7;
    }
}

std::uint32_t addressOf(const aws::Network &network, const aws::Containment &containment, const ResourceRef &ref)
{
    const auto &interfaces = containment.interfacesOf(ref);
    const aws::NetworkInterface *interface = ref.kind == Kind::NetworkInterface ? network.find(aws::NetworkInterfaceId{ref.id})
        : interfaces.empty()                                                    ? nullptr
                                                                                : network.find(interfaces.front());
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
                if (shapeOf(network, ref) == Shape::None)
                    continue;
                const auto parent = drawnParent(network, containment, ref);
                addNode(network, containment, std::move(ref), parent);
            }
        }
    });
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
        node.rank = rankOf(network, node.ref);
        node.address = addressOf(network, containment, node.ref);
    }
    (node.parent < 0 ? roots : (*this)[node.parent].children).push_back(index);
    nodes.push_back(std::move(node));
    return index;
}

} // namespace vpcanvas::layout::detail
