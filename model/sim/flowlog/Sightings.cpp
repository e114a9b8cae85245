// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/flowlog/Sightings.h"

#include "sim/EventPlace.h"
#include "trace/TargetState.h"

namespace vpcanvas::sim::flowlog {
namespace {

using aws::Kind;
using graph::InterfaceIndex;

enum class Refusal : std::uint8_t { None, Group, AclInbound, AclOutbound };

class Watch
{
public:
    explicit Watch(const Simulation &simulation) : m_log(simulation.log()), m_graph(simulation.graph()), m_index(m_log) { }

    std::vector<Sighting> all()
    {
        for (std::uint32_t number = 0; number < m_log.size(); ++number)
            if (m_log[number].packet != EventRecord::none)
                see(number);
        return std::move(m_all);
    }

private:
    void see(std::uint32_t number)
    {
        const EventRecord &event = m_log[number];
        const InterfaceIndex at = interfaceOf(m_log, event, m_graph);
        const auto in = m_log.in(event);
        const auto out = m_log.out(event);
        switch (event.kind) {
        case EventKind::Sent:
            if (out && at.valid())
                leave(number, at, *out);
            break;
        case EventKind::Delivered:
            if (in && at.valid())
                note(event, at, *in, {true, true});
            break;
        case EventKind::Passed:
            if (in && out && at.valid())
                pass(number, at, *in, *out);
            break;
        case EventKind::Dropped:
            drop(number, at, in);
            break;
        case EventKind::Joined: // a fragment comes in and waits for the others
            if (in && at.valid())
                note(event, at, *in, {true, true});
            break;
        case EventKind::Lost:
        case EventKind::Split:
        case EventKind::Expired:
        case EventKind::HealthChanged:
            break;
        }
    }

    struct How
    {
        bool isIngress = false;
        bool isAccepted = true;
        TrafficPath path = TrafficPath::None;
    };

    void note(const EventRecord &event, InterfaceIndex at, const net::Header &header, How how)
    {
        m_all.push_back({event.time, at, event.packet, header.tuple, how.isIngress, how.isAccepted, how.path});
    }

    void pass(std::uint32_t number, InterfaceIndex at, const net::Header &in, const net::Header &out)
    {
        const EventRecord &event = m_log[number];
        const Sides sides = sidesOf(m_log, m_index, number);
        if (sides.in)
            note(event, at, in, {true, true});
        if (sides.out)
            leave(number, at, out);
        if (m_log.where(event).kind == Kind::LoadBalancer)
            m_balancers[m_log.packet(event.packet).flow] = at;
    }

    void leave(std::uint32_t number, InterfaceIndex at, const net::Header &header)
    {
        const EventRecord &event = m_log[number];
        const net::IpAddress to = header.tuple.destination;
        const std::uint32_t next = m_index.next(number);
        if (next != LogIndex::none) {
            const EventRecord &after = m_log[next];
            if (isLocalService(m_log.where(after)))
                return;
            const bool isHere = after.kind == EventKind::Dropped && interfaceOf(m_log, after, m_graph) == at;
            const Refusal refusal = refusalOf(after);
            if (isHere && refusal == Refusal::None && !isLetIn(after)) // the interface itself does not take it
                return;
            if (refusal == Refusal::AclOutbound || (refusal == Refusal::Group && isHere)) {
                note(event, at, header, {false, false});
                return;
            }
        }
        note(event, at, header, {false, true, trafficPath(m_log, m_index, m_graph, number, at, to)});
    }

    void drop(std::uint32_t number, InterfaceIndex at, const std::optional<net::Header> &in)
    {
        const EventRecord &event = m_log[number];
        switch (refusalOf(event)) {
        case Refusal::AclOutbound: // seen where it leaves
            return;
        case Refusal::AclInbound:
            if (const InterfaceIndex target = behindAcl(event, *in); target.valid())
                note(event, target, *in, {true, false});
            return;
        case Refusal::Group:
            if (at.valid() && !in)
                note(event, at, m_log.packet(event.packet).header, {false, false});
            else if (at.valid() && !isLeaving(event, at))
                note(event, at, *in, {true, false});
            return;
        case Refusal::None:
            break;
        }
        if (at.valid() && in && isLetIn(event) && !isLeaving(event, at))
            note(event, at, *in, {true, true});
    }

    Refusal refusalOf(const EventRecord &event) const
    {
        if (event.kind != EventKind::Dropped)
            return Refusal::None;
        const trace::Cause &cause = m_log.cause(event);
        if (event.code == trace::Code::SubnetAclRestriction && m_log.in(event))
            return cause.row.starts_with("outbound") ? Refusal::AclOutbound : Refusal::AclInbound;
        const bool isGroup = event.code == trace::Code::EniSgRulesMismatch || event.code == trace::Code::SgHasNoRules
            || event.code == trace::Code::SgReferencesNotPreserved;
        return isGroup ? Refusal::Group : Refusal::None;
    }

    /// Whether the packet was on its way out of the interface, where it has been seen already.
    bool isLeaving(const EventRecord &event, InterfaceIndex at) const
    {
        if (event.from == EventRecord::none)
            return false;
        const EventRecord &before = m_log[event.from];
        return (before.kind == EventKind::Passed || before.kind == EventKind::Sent) && interfaceOf(m_log, before, m_graph) == at;
    }

    /// The interface to which the packet came that the network ACL of its subnet refused.
    InterfaceIndex behindAcl(const EventRecord &event, const net::Header &header) const
    {
        const graph::NetworkAclIndex acl = m_graph.find(aws::NetworkAclId{m_log.where(event).id});
        const auto isGuarded = [&](InterfaceIndex index) {
            const graph::InterfaceNode *node = m_graph.at(index);
            const graph::SubnetNode *subnet = node ? m_graph.at(node->subnet) : nullptr;
            return subnet && m_graph.networkAclOf(*subnet) == acl;
        };
        if (event.from != EventRecord::none)
            if (const graph::CompiledRoute *route = routeOf(m_log, m_log[event.from], m_graph))
                if (const InterfaceIndex hop = nextHop(*route); hop.valid())
                    return hop;
        if (const graph::NetworkAclNode *node = m_graph.at(acl))
            if (const InterfaceIndex index = m_graph.interfaceAt(node->vpc, header.tuple.destination); isGuarded(index))
                return index;
        const auto balancer = m_balancers.find(m_log.packet(event.packet).flow); // an answer goes back through it
        return balancer != m_balancers.end() && isGuarded(balancer->second) ? balancer->second : InterfaceIndex{};
    }

    InterfaceIndex nextHop(const graph::CompiledRoute &route) const
    {
        if (route.targetKind != aws::RouteTargetKind::NatGateway)
            return trace::nextHopInterface(m_graph, route);
        const graph::NatGatewayNode *gateway = m_graph.at(graph::NatGatewayIndex{route.target});
        return gateway && !gateway->interfaces.empty() ? gateway->interfaces.front() : InterfaceIndex{};
    }

    /// A service that every host reaches without leaving its subnet; it is known by its address.
    bool isLocalService(const aws::ResourceRef &where) const
    {
        return where.kind == Kind::AwsService && net::IpAddress::parse(where.id)
            && !m_graph.at(m_graph.find(aws::AwsServiceId{where.id}));
    }

    const EventLog &m_log;
    const graph::NetworkGraph &m_graph;
    LogIndex m_index;
    std::map<std::uint32_t, InterfaceIndex> m_balancers; ///< by flow
    std::vector<Sighting> m_all;
};

} // namespace

std::vector<Sighting> sightings(const Simulation &simulation)
{
    return Watch(simulation).all();
}

} // namespace vpcanvas::sim::flowlog
