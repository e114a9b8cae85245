// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/DrawnLinks.h"

#include "layout/NodeSize.h"
#include "layout/SubnetRouting.h"

#include <algorithm>
#include <unordered_map>

namespace vpcanvas::layout {
namespace {

using aws::Kind;
using aws::ResourceRef;

constexpr std::size_t maxPlacementMembers = 8; ///< of a group whose members are tied to it by dotted lines

class LinkBuilder
{
public:
    LinkBuilder(const aws::Network &network, const aws::Containment &containment)
        : m_network(network),
          m_containment(containment),
          m_routing(network)
    {
    }

    std::vector<Link> build()
    {
        for (const auto &[id, subnet] : m_network.subnets)
            addSubnet(subnet);
        addOutside();
        addEndpoints();
        addLoadBalancers();
        addPeerings();
        addPlacementGroups();
        std::ranges::sort(m_links);
        m_links.erase(std::unique(m_links.begin(), m_links.end()), m_links.end());
        return std::move(m_links);
    }

private:
    void add(const ResourceRef &from, const ResourceRef &to, LinkKind kind)
    {
        if (from != to)
            m_links.push_back({from, to, kind});
    }

    bool hasPublicAddress(const ResourceRef &member) const
    {
        const auto isPublic = [&](const aws::NetworkInterfaceId &id) {
            const aws::NetworkInterface *interface = m_network.find(id);
            return interface && std::ranges::any_of(interface->privateIpAddresses, [](const aws::PrivateIpAddress &address) {
                       return address.publicIp.has_value();
                   });
        };
        if (member.kind == Kind::NetworkInterface)
            return isPublic(aws::NetworkInterfaceId{member.id});
        return std::ranges::any_of(m_containment.interfacesOf(member), isPublic);
    }

    void addSubnet(const aws::Subnet &subnet)
    {
        const aws::RouteTable *table = m_routing.tableOf(subnet);
        if (!table)
            return;
        const ResourceRef self(subnet.id);
        add(self, table->id, LinkKind::Association);
        std::vector<ResourceRef> targets;
        for (const aws::Route &route : table->routes)
            if (const auto target = routeTargetRef(m_network, route.target);
                target && std::ranges::find(targets, *target) == targets.end())
                targets.push_back(*target);
        for (const ResourceRef &target : targets)
            addWay(self, target);
    }

    void addWay(const ResourceRef &subnet, const ResourceRef &target)
    {
        switch (target.kind) {
        case Kind::InternetGateway: {
            std::vector<const ResourceRef *> members;
            for (const ResourceRef &member : m_containment.childrenOf(subnet))
                if (hasPublicAddress(member))
                    members.push_back(&member);
            addMembers(subnet, members, target);
            break;
        }
        case Kind::NatGateway:
        case Kind::Instance:
        case Kind::NetworkInterface: {
            const auto &children = m_containment.childrenOf(subnet);
            if (std::ranges::find(children, target) != children.end())
                break; // a way out that leads back into the subnet is a loop, and is validate's to tell
            std::vector<const ResourceRef *> members;
            for (const ResourceRef &member : children)
                if (member.kind == Kind::Instance)
                    members.push_back(&member);
            addMembers(subnet, members, target);
            break;
        }
        case Kind::VpcPeeringConnection:
            break; // drawn once from VPC to VPC
        default:
            add(subnet, target, LinkKind::Route);
        }
    }

    void addMembers(const ResourceRef &subnet, const std::vector<const ResourceRef *> &members, const ResourceRef &target)
    {
        if (members.empty() || members.size() > maxSeparateMembers)
            add(subnet, target, LinkKind::Route);
        else
            for (const ResourceRef *member : members)
                add(*member, target, LinkKind::Route);
    }

    void addOutside()
    {
        if (m_network.internets.empty())
            return;
        const ResourceRef internet(m_network.internets.begin()->first);
        for (const auto &[id, gateway] : m_network.internetGateways)
            if (gateway.vpc)
                add(id, internet, LinkKind::Uplink);
        for (const auto &[id, gateway] : m_network.egressOnlyInternetGateways)
            if (gateway.vpc)
                add(id, internet, LinkKind::Uplink);
        for (const auto &[id, host] : m_network.internetHosts)
            add(internet, id, LinkKind::Uplink);
        for (const auto &[id, service] : m_network.awsServices)
            add(internet, id, LinkKind::Uplink);
    }

    void addEndpoints()
    {
        if (m_network.vpcEndpoints.empty())
            return;
        std::unordered_map<std::string_view, ResourceRef> services;
        for (const auto &[id, service] : m_network.awsServices)
            services.try_emplace(service.serviceName, id);
        for (const auto &[id, service] : m_network.endpointServices)
            services.insert_or_assign(service.serviceName, ResourceRef(id));
        for (const auto &[id, endpoint] : m_network.vpcEndpoints) {
            const auto service = services.find(endpoint.serviceName);
            if (service == services.end())
                continue;
            const bool isPrivateLink = service->second.kind == Kind::EndpointService;
            add(id, service->second, isPrivateLink ? LinkKind::PrivateLink : LinkKind::Service);
        }
    }

    void addLoadBalancers()
    {
        for (const auto &[id, service] : m_network.endpointServices)
            for (const aws::LoadBalancerId &balancer : service.networkLoadBalancers)
                if (m_network.find(balancer))
                    add(id, balancer, LinkKind::PrivateLink);
        for (const auto &[id, balancer] : m_network.loadBalancers)
            for (const aws::Listener &listener : balancer.listeners)
                if (const aws::TargetGroup *group = m_network.find(listener.targetGroup))
                    addTargets(id, *group);
    }

    void addTargets(const ResourceRef &balancer, const aws::TargetGroup &group)
    {
        std::map<ResourceRef, std::vector<ResourceRef>> bySubnet;
        for (const aws::Target &target : group.targets) {
            std::optional<ResourceRef> ref;
            if (const auto *instance = std::get_if<aws::InstanceId>(&target.target); instance && m_network.find(*instance))
                ref = ResourceRef(*instance);
            else if (const auto *address = std::get_if<net::Ipv4>(&target.target))
                ref = holderOf(group.vpc, *address);
            if (ref)
                bySubnet[m_containment.parentOf(*ref).value_or(ResourceRef())].push_back(*ref);
        }
        for (const auto &[subnet, targets] : bySubnet) {
            if (subnet.kind == Kind::Subnet && targets.size() > maxSeparateMembers)
                add(balancer, subnet, LinkKind::Target);
            else
                for (const ResourceRef &target : targets)
                    add(balancer, target, LinkKind::Target);
        }
    }

    /// Who has the address in the VPC. Indexed at the first question: few networks have targets by address.
    std::optional<ResourceRef> holderOf(const aws::VpcId &vpc, net::Ipv4 address)
    {
        if (m_holders.empty())
            for (const auto &[id, interface] : m_network.networkInterfaces)
                for (const aws::PrivateIpAddress &own : interface.privateIpAddresses)
                    m_holders.emplace(own.address.bits, &interface);
        const auto [first, last] = m_holders.equal_range(address.bits);
        for (auto it = first; it != last; ++it) {
            const aws::Subnet *subnet = m_network.find(it->second->subnet);
            if (!subnet || subnet->vpc != vpc)
                continue;
            const auto owner = ownerOf(*it->second);
            return owner && m_network.contains(*owner) ? *owner : ResourceRef(it->second->id);
        }
        return std::nullopt;
    }

    void addPeerings()
    {
        for (const auto &[id, peering] : m_network.vpcPeeringConnections)
            for (const aws::PeeringVpcInfo *side : {&peering.requester, &peering.accepter})
                if (m_network.find(side->vpc))
                    add(side->vpc, id, LinkKind::Peering);
    }

    void addPlacementGroups()
    {
        if (m_network.placementGroups.empty())
            return;
        std::map<aws::PlacementGroupId, std::vector<ResourceRef>> members;
        for (const auto &[id, instance] : m_network.instances)
            if (m_network.find(instance.placementGroup))
                members[*instance.placementGroup].emplace_back(id);
        for (const auto &[group, instances] : members)
            if (instances.size() <= maxPlacementMembers)
                for (const ResourceRef &instance : instances)
                    add(instance, group, LinkKind::Association);
    }

    const aws::Network &m_network;
    const aws::Containment &m_containment;
    SubnetRouting m_routing;
    std::vector<Link> m_links;
    std::unordered_multimap<std::uint32_t, const aws::NetworkInterface *> m_holders;
};

} // namespace

std::vector<Link> links(const aws::Network &network, const aws::Containment &containment)
{
    return LinkBuilder(network, containment).build();
}

} // namespace vpcanvas::layout
