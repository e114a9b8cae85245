// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"

#include <algorithm>
#include <type_traits>

namespace vpcanvas::aws {
namespace {

template<class Parent>
std::optional<ResourceRef> present(const std::optional<Id<Parent>> &id)
{
    return id && !id->empty() ? std::optional<ResourceRef>(*id) : std::nullopt;
}

} // namespace

std::optional<ResourceRef> ownerOf(const NetworkInterface &interface)
{
    return std::visit(
        [](const auto &owner) -> std::optional<ResourceRef> {
            if constexpr (std::is_same_v<std::decay_t<decltype(owner)>, std::monostate>)
                return std::nullopt;
            else
                return ResourceRef(owner);
        },
        interface.attachment);
}

Containment::Containment(const Network &network)
{
    std::size_t count = 0;
    forEachTable(network, [&](const auto &table) { count += table.size(); });
    m_parents.reserve(count);
    m_owners.reserve(network.networkInterfaces.size());
    m_interfaces.reserve(network.networkInterfaces.size());
    for (const auto &[id, interface] : network.networkInterfaces)
        attach(network, id);
    forEachTable(network, [&](const auto &table) {
        for (const auto &[id, resource] : table)
            setParent(id, computeParent(network, id));
    });
    for (const auto &[id, subnet] : network.subnets)
        if (const auto zone = parentOf(id))
            setParent(*zone, computeParent(network, *zone));
    for (const auto &[ref, box] : network.layout)
        if (zoneBoxOf(ref))
            setParent(ref, computeParent(network, ref));
}

void Containment::update(const Network &network, const ResourceRef &ref)
{
    if (ref.kind == Kind::NetworkInterface) {
        const NetworkInterfaceId id{ref.id};
        const auto before = m_owners.contains(id) ? std::optional(m_owners.at(id)) : std::nullopt;
        attach(network, id);
        if (before)
            place(network, *before);
        if (const auto after = m_owners.find(id); after != m_owners.end() && after->second != before)
            place(network, after->second);
    }
    place(network, ref);
}

void Containment::place(const Network &network, const ResourceRef &ref)
{
    const auto before = parentOf(ref);
    const auto parent = computeParent(network, ref);
    setParent(ref, parent);
    for (const auto &zone : {before, parent}) // a zone box is there while something is in it or it is drawn
        if (zone && zoneBoxOf(*zone))
            setParent(*zone, computeParent(network, *zone));
    if (ref.kind == Kind::LoadBalancer)
        for (const auto &[id, service] : network.endpointServices)
            setParent(id, computeParent(network, id));
}

void Containment::setParent(const ResourceRef &child, const std::optional<ResourceRef> &parent)
{
    const auto known = m_parents.find(child);
    if (known != m_parents.end()) {
        if (parent && known->second == *parent)
            return;
        auto &siblings = m_children[known->second];
        std::erase(siblings, child);
        m_parents.erase(known);
    }
    if (!parent)
        return;
    auto &siblings = m_children[*parent];
    siblings.insert(std::ranges::upper_bound(siblings, child), child);
    m_parents.emplace(child, *parent);
}

void Containment::attach(const Network &network, const NetworkInterfaceId &id)
{
    if (const auto known = m_owners.find(id); known != m_owners.end()) {
        std::erase(m_interfaces[known->second], id);
        m_owners.erase(known);
    }
    const NetworkInterface *interface = network.find(id);
    const auto owner = interface ? ownerOf(*interface) : std::nullopt;
    if (!owner)
        return;
    m_owners.emplace(id, *owner);
    auto &all = m_interfaces[*owner];
    const auto order = [&](const NetworkInterfaceId &other) {
        const NetworkInterface *known = network.find(other);
        return std::pair(known ? known->deviceIndex : 0, other);
    };
    all.insert(std::ranges::upper_bound(all, order(id), {}, order), id);
}

std::optional<ResourceRef> Containment::computeParent(const Network &network, const ResourceRef &ref) const
{
    if (const auto zone = zoneBoxOf(ref)) {
        if (childrenOf(ref).empty() && !network.layout.contains(ref))
            return std::nullopt;
        return ResourceRef(zone->vpc);
    }
    const auto firstSubnet = [&]() -> std::optional<ResourceRef> {
        for (const NetworkInterfaceId &id : interfacesOf(ref))
            if (const NetworkInterface *interface = network.find(id))
                return ResourceRef(interface->subnet);
        return std::nullopt;
    };
    return withTable(network, ref, [&](const auto &table, const auto &id) -> std::optional<ResourceRef> {
        using R = typename std::decay_t<decltype(table)>::mapped_type;
        const auto hit = table.find(id);
        if (hit == table.end())
            return std::nullopt;
        const R &resource = hit->second;
        if constexpr (std::is_same_v<R, Subnet>) {
            if (resource.availabilityZone.empty())
                return ResourceRef(resource.vpc);
            return zoneBoxRef(resource.vpc, resource.availabilityZone);
        } else if constexpr (std::is_same_v<R, NetworkInterface>) {
            const auto owner = ownerOf(resource);
            return owner ? owner : std::optional<ResourceRef>(resource.subnet);
        } else if constexpr (std::is_same_v<R, Instance>) {
            return firstSubnet();
        } else if constexpr (std::is_same_v<R, NatGateway>) {
            return ResourceRef(resource.subnet);
        } else if constexpr (std::is_same_v<R, VpcEndpoint> || std::is_same_v<R, LoadBalancer>) {
            const auto subnet = firstSubnet();
            return subnet ? subnet : std::optional<ResourceRef>(resource.vpc);
        } else if constexpr (std::is_same_v<R, EndpointService>) {
            for (const LoadBalancerId &balancer : resource.networkLoadBalancers)
                if (const LoadBalancer *found = network.find(balancer))
                    return ResourceRef(found->vpc);
            return std::nullopt;
        } else if constexpr (std::is_same_v<R, AvailabilityZone>) {
            return std::nullopt; // drawn as zone boxes
        } else if constexpr (
            std::is_same_v<
                R, InternetGateway> || std::is_same_v<R, EgressOnlyInternetGateway> || std::is_same_v<R, UnmodelledResource>) {
            return present(resource.vpc);
        } else if constexpr (std::is_same_v<R, AwsService>) {
            return std::nullopt;
        } else if constexpr (requires { resource.vpc; }) {
            return ResourceRef(resource.vpc);
        } else if constexpr (requires { resource.region; }) {
            return resource.region.empty() ? std::nullopt : std::optional<ResourceRef>(resource.region);
        } else {
            return std::nullopt;
        }
    });
}

const std::vector<ResourceRef> &Containment::childrenOf(const ResourceRef &parent) const
{
    static const std::vector<ResourceRef> none;
    const auto hit = m_children.find(parent);
    return hit == m_children.end() ? none : hit->second;
}

std::optional<ResourceRef> Containment::parentOf(const ResourceRef &child) const
{
    const auto hit = m_parents.find(child);
    return hit == m_parents.end() ? std::nullopt : std::optional(hit->second);
}

std::optional<VpcId> Containment::vpcOf(const ResourceRef &ref) const
{
    for (const ResourceRef *at = &ref;;) {
        if (at->kind == Kind::Vpc)
            return VpcId{at->id};
        const auto parent = m_parents.find(*at);
        if (parent == m_parents.end())
            return std::nullopt;
        at = &parent->second;
    }
}

const std::vector<NetworkInterfaceId> &Containment::interfacesOf(const ResourceRef &owner) const
{
    static const std::vector<NetworkInterfaceId> none;
    const auto hit = m_interfaces.find(owner);
    return hit == m_interfaces.end() ? none : hit->second;
}

} // namespace vpcanvas::aws
