// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/PrivateLinkStep.h"

#include "trace/LoadBalancerStep.h"

namespace vpcanvas::trace {
namespace {

const graph::EndpointServiceNode *serviceOf(const graph::NetworkGraph &graph, const graph::VpcEndpointNode &endpoint)
{
    const graph::EndpointServiceNode *found = nullptr;
    graph.table<aws::EndpointService>().forEach([&](graph::EndpointServiceIndex, const graph::EndpointServiceNode &service) {
        if (!found && !service.serviceName.empty() && service.serviceName == endpoint.serviceName)
            found = &service;
    });
    return found;
}

const std::string &zoneOf(const graph::NetworkGraph &graph, graph::InterfaceIndex interface)
{
    static const std::string unknown;
    const graph::InterfaceNode *node = graph.at(interface);
    const graph::SubnetNode *subnet = node ? graph.at(node->subnet) : nullptr;
    return subnet ? subnet->availabilityZone : unknown;
}

} // namespace

std::optional<Next> enterPrivateLink(Walk &walk, const graph::VpcEndpointNode &endpoint, graph::InterfaceIndex interface,
                                     const Cause &cause)
{
    const graph::EndpointServiceNode *service = serviceOf(walk.graph, endpoint);
    if (!service)
        return std::nullopt;
    walk.hop(endpoint.ref, walk.header, walk.header, cause);
    const Cause state{CauseKind::EndpointState, endpoint.ref, "state = " + std::string(enumText(endpoint.state)), -1};
    if (service->loadBalancers.empty())
        return walk.stopForGood(service->ref, Code::NoPossibleDestination, state);

    std::vector<graph::InterfaceIndex> sameZone;
    bool anyNode = false;
    aws::ResourceRef missing;
    for (const graph::LoadBalancerIndex index : service->loadBalancers) {
        const graph::LoadBalancerNode *balancer = walk.graph.at(index);
        if (!balancer) {
            missing = service->ref;
            continue;
        }
        for (const graph::InterfaceIndex node : balancer->interfaces) {
            anyNode = true;
            if (zoneOf(walk.graph, node) == zoneOf(walk.graph, interface))
                sameZone.push_back(node);
        }
    }
    if (sameZone.empty() && (!missing.id.empty() || !anyNode))
        return walk.doubtAndEnd(service->ref, Code::UnknownResource, state, service->ref);
    if (sameZone.empty())
        return walk.stopForGood(service->ref, Code::VpceServiceNotInstalledInAz,
                                {CauseKind::Property, endpoint.ref, "availabilityZone = " + zoneOf(walk.graph, interface), -1});
    walk.hop(service->ref, walk.header, walk.header, state);
    const graph::InterfaceIndex node = sameZone[walk.memory.choose(sameZone.size(), walk.header.tuple)];
    return balanceFromPrivateLink(walk, node, interface, service->ref);
}

Next leavePrivateLink(Walk &walk, const BalancedFlow &flow)
{
    walk.hop(flow.service, walk.header, walk.header);
    if (!walk.mayPass(walk.graph.at(flow.endpoint)->component, flow.endpoint))
        return Ended{};
    walk.hop(walk.graph.at(flow.endpoint)->component, walk.header, walk.header);
    return Leave{flow.endpoint};
}

} // namespace vpcanvas::trace
