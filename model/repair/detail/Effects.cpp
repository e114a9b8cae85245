// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "repair/detail/Effects.h"

#include "trace/Tracer.h"

#include <algorithm>
#include <array>
#include <set>

namespace vpcanvas::repair::detail {
namespace {

using aws::Kind;
using aws::ResourceRef;

/// The interfaces whose packets the resources decide about.
class Affected
{
public:
    Affected(const aws::Network &network, const edit::ChangeSet &changes) : m_network(network)
    {
        for (const auto *list : {&changes.added, &changes.changed})
            for (const ResourceRef &ref : *list)
                take(ref);
    }

    bool contains(const aws::NetworkInterface &interface) const
    {
        if (m_interfaces.contains(interface.id) || m_subnets.contains(interface.subnet))
            return true;
        const aws::Subnet *subnet = m_network.find(interface.subnet);
        if (subnet && m_vpcs.contains(subnet->vpc))
            return true;
        return std::ranges::any_of(interface.groups, [&](const aws::SecurityGroupId &id) { return m_groups.contains(id); });
    }

private:
    void take(const ResourceRef &ref)
    {
        switch (ref.kind) {
        case Kind::SecurityGroup:
            m_groups.insert({ref.id});
            return;
        case Kind::NetworkAcl:
            for (const auto &[id, subnet] : m_network.subnets)
                if (const aws::NetworkAcl *acl = m_network.find(aws::NetworkAclId{ref.id});
                    subnet.networkAcl == acl->id || (!subnet.networkAcl && acl->isDefault && subnet.vpc == acl->vpc))
                    m_subnets.insert(id);
            return;
        case Kind::RouteTable:
            for (const auto &[id, subnet] : m_network.subnets)
                if (const aws::RouteTable *table = m_network.find(aws::RouteTableId{ref.id});
                    subnet.routeTable == table->id || (!subnet.routeTable && table->main && subnet.vpc == table->vpc))
                    m_subnets.insert(id);
            return;
        case Kind::NetworkInterface: {
            const auto *interface = m_network.find(aws::NetworkInterfaceId{ref.id});
            m_interfaces.insert(interface->id);
            if (!interface->sourceDestCheck) // it may forward for the others
                takeVpcOf(interface->subnet);
            return;
        }
        case Kind::Instance:
            for (const auto &[id, interface] : m_network.networkInterfaces)
                if (aws::ownerOf(interface) == ref) {
                    m_interfaces.insert(id);
                    if (!interface.sourceDestCheck)
                        takeVpcOf(interface.subnet);
                }
            return;
        case Kind::InternetGateway:
            if (const auto *gateway = m_network.find(aws::InternetGatewayId{ref.id}); gateway->vpc)
                m_vpcs.insert(*gateway->vpc);
            return;
        case Kind::VpcEndpoint:
            m_vpcs.insert(m_network.find(aws::VpcEndpointId{ref.id})->vpc);
            return;
        case Kind::LoadBalancer:
            m_vpcs.insert(m_network.find(aws::LoadBalancerId{ref.id})->vpc);
            return;
        case Kind::VpcPeeringConnection: {
            const auto *peering = m_network.find(aws::VpcPeeringConnectionId{ref.id});
            m_vpcs.insert(peering->requester.vpc);
            m_vpcs.insert(peering->accepter.vpc);
            return;
        }
        default: // concerns no interface by itself
            return;
        }
    }

    void takeVpcOf(const aws::SubnetId &id)
    {
        if (const aws::Subnet *subnet = m_network.find(id))
            m_vpcs.insert(subnet->vpc);
    }

    const aws::Network &m_network;
    std::set<aws::SecurityGroupId> m_groups;
    std::set<aws::SubnetId> m_subnets;
    std::set<aws::NetworkInterfaceId> m_interfaces;
    std::set<aws::VpcId> m_vpcs;
};

/// So that a suggestion for a network of 10,000 hosts does not take seconds.
constexpr std::size_t mostInterfaces = 2000;

} // namespace

Effects effectsOf(const aws::Network &network, const edit::ChangeSet &changes, const graph::NetworkGraph &before,
                  const graph::NetworkGraph &after, const trace::Flow &flow, const trace::PathTrace &proof)
{
    using enum EffectKind;
    std::array<std::set<ResourceRef>, 5> found;
    Effects effects;
    const Affected affected(network, changes);
    const trace::Endpoint internet{ResourceRef{Kind::Internet, "internet"}, {}};
    const auto isInternet = [](const trace::Endpoint &end) {
        const auto *ref = std::get_if<ResourceRef>(&end.at);
        return ref && ref->kind == Kind::Internet && !end.address;
    };
    std::optional<net::IpAddress> arrivedAt; // a name may have led to an endpoint
    if (!proof.forward.empty() && proof.forward.back().in)
        arrivedAt = proof.forward.back().in->tuple.destination;
    std::size_t asked = 0;
    for (const auto &[id, value] : network.networkInterfaces) {
        const aws::NetworkInterface &interface = value; // clang 14 captures no structured binding
        if (!affected.contains(interface))
            continue;
        if (++asked > mostInterfaces) {
            effects.isComplete = false;
            break;
        }
        const ResourceRef self(id);
        const ResourceRef shown = aws::ownerOf(interface).value_or(self);
        const auto isSame = [&](const trace::Endpoint &end) {
            if (const auto *ref = std::get_if<ResourceRef>(&end.at))
                return *ref == self || *ref == shown;
            const net::IpAddress address = std::get<net::IpAddress>(end.at);
            return std::ranges::any_of(interface.privateIpAddresses, [&](const aws::PrivateIpAddress &own) {
                return address == net::IpAddress(own.address) || (own.publicIp && address == net::IpAddress(*own.publicIp));
            });
        };
        const auto ask = [&](const trace::Endpoint &from, const trace::Endpoint &to, EffectKind kind) {
            trace::Flow question = flow;
            question.source = from;
            question.destination = to;
            const bool did = trace::trace(before, question).verdict == trace::Verdict::Reachable;
            const bool does = trace::trace(after, question).verdict == trace::Verdict::Reachable;
            if (!did && does)
                found[static_cast<std::size_t>(kind)].insert(shown);
            else if (did && !does)
                found[static_cast<std::size_t>(NoLonger)].insert(shown);
        };
        const trace::Endpoint own{self, {}};
        const bool isSource = isSame(flow.source);
        const bool isDestination = isSame(flow.destination) || (arrivedAt && isSame({*arrivedAt, {}}));
        if (!isSource && !isDestination) {
            ask(own, flow.destination, ReachesDestination);
            ask(flow.source, own, ReachedBySource);
        }
        if (!(isSource && isInternet(flow.destination)))
            ask(own, internet, ReachesInternet);
        if (!(isDestination && isInternet(flow.source)))
            ask(internet, own, ReachedByInternet);
    }
    for (const EffectKind kind : {ReachesDestination, ReachedBySource, ReachesInternet, ReachedByInternet, NoLonger}) {
        const auto &resources = found[static_cast<std::size_t>(kind)];
        effects.all.push_back({kind, {resources.begin(), resources.end()}});
    }
    return effects;
}

} // namespace vpcanvas::repair::detail
