// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/EventPlace.h"

#include <algorithm>

namespace vpcanvas::sim {
namespace {

/// The one of a component's interfaces that has an address of the header's.
graph::InterfaceIndex interfaceWith(const std::vector<graph::InterfaceIndex> &interfaces, const std::optional<net::Header> &in,
                                    const std::optional<net::Header> &out, const graph::NetworkGraph &graph)
{
    for (const graph::InterfaceIndex index : interfaces)
        if (const graph::InterfaceNode *node = graph.at(index))
            if ((in && node->has(in->tuple.destination)) || (out && node->has(out->tuple.source)))
                return index;
    return {};
}

} // namespace

graph::InterfaceIndex interfaceOf(const EventLog &log, const EventRecord &event, const graph::NetworkGraph &graph)
{
    if (event.interface != EventRecord::none)
        return {event.interface};
    const aws::ResourceRef &where = log.where(event);
    if (where.kind == aws::Kind::NatGateway) {
        const graph::NatGatewayNode *gateway = graph.at(graph.find(aws::NatGatewayId{where.id}));
        return gateway && !gateway->interfaces.empty() ? gateway->interfaces.front() : graph::InterfaceIndex{};
    }
    if (where.kind == aws::Kind::VpcEndpoint) {
        if (const graph::VpcEndpointNode *endpoint = graph.at(graph.find(aws::VpcEndpointId{where.id})))
            return interfaceWith(endpoint->interfaces, log.in(event), log.out(event), graph);
    } else if (where.kind == aws::Kind::LoadBalancer) {
        if (const graph::LoadBalancerNode *balancer = graph.at(graph.find(aws::LoadBalancerId{where.id})))
            return interfaceWith(balancer->interfaces, log.in(event), log.out(event), graph);
    }
    return {};
}

const graph::CompiledRoute *routeOf(const EventLog &log, const EventRecord &event, const graph::NetworkGraph &graph)
{
    const trace::Cause &cause = log.cause(event);
    if (event.kind != EventKind::Passed || cause.kind != trace::CauseKind::RouteTableRow)
        return nullptr;
    const graph::RouteTableNode *table = graph.at(graph.find(aws::RouteTableId{cause.resource.id}));
    if (!table)
        return nullptr;
    for (const auto *routes : {&table->routes, &table->unknownPrefixLists}) {
        const auto row = std::ranges::find_if(*routes, [&](const graph::CompiledRoute &route) {
            return route.row == cause.rowIndex && route.text == cause.row; // several local rows share the index -1
        });
        if (row != routes->end())
            return &*row;
    }
    return nullptr;
}

Sides sidesOf(const EventLog &log, const LogIndex &index, std::uint32_t event)
{
    const EventRecord &at = log[event];
    if (log.where(at).kind == aws::Kind::VpcEndpoint) {
        const bool isForward = log.packet(at.packet).direction == trace::Direction::Forward;
        return {isForward, !isForward};
    }
    const auto isService = [&](std::uint32_t number) {
        return number != EventRecord::none && log.where(log[number]).kind == aws::Kind::EndpointService;
    };
    const bool isReassembled = at.from == EventRecord::none || log[at.from].kind == EventKind::Split;
    return {!isReassembled && !isService(at.from), !isService(index.next(event))};
}

bool isLetIn(const EventRecord &event)
{
    using enum trace::Code;
    return event.code != EniSgRulesMismatch && event.code != SgHasNoRules && event.code != SgReferencesNotPreserved
        && event.code != EniSourceDestCheckRestriction && event.code != InstanceNotRunning && event.code != PacketTooBig;
}

} // namespace vpcanvas::sim
