// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/EndpointStep.h"

#include "trace/Delivery.h"
#include "trace/PrivateLinkStep.h"

namespace vpcanvas::trace {
namespace {

const graph::AwsServiceNode *drawnService(const graph::NetworkGraph &graph, const std::string &serviceName)
{
    const graph::AwsServiceNode *found = nullptr;
    graph.table<aws::AwsService>().forEach([&](graph::AwsServiceIndex, const graph::AwsServiceNode &service) {
        if (!found && service.serviceName == serviceName)
            found = &service;
    });
    return found;
}

void checkState(Walk &walk, const graph::VpcEndpointNode &endpoint)
{
    if (endpoint.state != aws::VpcEndpointState::Available)
        walk.stop(endpoint.ref, Code::EndpointNotAvailable,
                  {CauseKind::EndpointState, endpoint.ref, "state = " + std::string(enumText(endpoint.state)), -1});
}

} // namespace

aws::ResourceRef serviceRef(const graph::NetworkGraph &graph, const std::string &serviceName)
{
    const graph::AwsServiceNode *drawn = drawnService(graph, serviceName);
    return drawn ? drawn->ref : aws::ResourceRef{aws::Kind::AwsService, serviceName};
}

Next enterGatewayEndpoint(Walk &walk, const FoundRoute &found, graph::SubnetIndex from)
{
    const graph::VpcEndpointNode &endpoint = *walk.graph.at(graph::VpcEndpointIndex{found.route->target});
    checkState(walk, endpoint);
    const net::Header &header = walk.header;
    const bool isEcho = header.tuple.protocol == net::icmp && (header.icmpType == 8 || header.icmpType == 0);
    if (header.tuple.protocol != net::tcp && !isEcho)
        return walk.stopForGood(endpoint.ref, Code::VpceGatewayProtocolRestriction,
                                {CauseKind::Property, endpoint.ref, "protocol = " + header.tuple.protocol.toString(), -1});
    if (!walk.graph.interfaceAt(walk.graph.at(from)->vpc, walk.source()).valid())
        return walk.stopForGood(endpoint.ref, Code::GatewayRejectsSpoofedTraffic);
    if (!walk.forward()) // the service did not ask through here
        return walk.stopForGood(endpoint.ref, Code::NoPossibleDestination);
    const aws::ResourceRef service = serviceRef(walk.graph, endpoint.serviceName);
    walk.hop(endpoint.ref, header, header, found.cause());
    walk.hop(service, header, std::nullopt);
    walk.session.arrived = BehindGatewayEndpoint{graph::VpcEndpointIndex{found.route->target}, service};
    walk.session.received = header.tuple;
    return Ended{};
}

Next answerFromGatewayEndpoint(Walk &walk, const BehindGatewayEndpoint &place)
{
    const graph::VpcEndpointNode &endpoint = *walk.graph.at(place.endpoint);
    walk.hop(place.service, std::nullopt, walk.header);
    walk.hop(endpoint.ref, walk.header, walk.header);
    return deliverInto(walk, endpoint.vpc);
}

Next answerFromEndpoint(Walk &walk, graph::InterfaceIndex interface)
{
    const graph::InterfaceNode &node = *walk.graph.at(interface);
    const graph::VpcEndpointNode &endpoint = *walk.graph.at(std::get<graph::VpcEndpointIndex>(node.owner));
    const graph::AwsServiceNode *service = drawnService(walk.graph, endpoint.serviceName);
    if (!service)
        return Leave{interface, Role::Sender};
    walk.hop(service->ref, std::nullopt, walk.header);
    if (!walk.mayPass(endpoint.ref, interface))
        return Ended{};
    walk.hop(endpoint.ref, walk.header, walk.header);
    return Leave{interface};
}

Next arriveAtEndpoint(Walk &walk, graph::InterfaceIndex interface, const Cause &cause)
{
    const graph::InterfaceNode &node = *walk.graph.at(interface);
    const graph::VpcEndpointIndex index = std::get<graph::VpcEndpointIndex>(node.owner);
    const graph::VpcEndpointNode *endpoint = walk.graph.at(index);
    if (!endpoint)
        return walk.doubtAndEnd(node.component, Code::UnknownResource, {}, node.component);
    if (!node.has(walk.destination()))
        return walk.doubtAndEnd(node.component, Code::NotSimulated, {}, node.component);
    if (endpoint->type == aws::VpcEndpointType::GatewayLoadBalancer)
        return walk.doubtAndEnd(endpoint->ref, Code::NotSimulated, {}, endpoint->ref);
    if (!walk.forward())
        return walk.stopForGood(endpoint->ref, Code::VpceIntraVpcTraffic);
    checkState(walk, *endpoint);
    if (!walk.header.tuple.protocol.hasPorts())
        return walk.stopForGood(endpoint->ref, Code::ProtocolRestriction,
                                {CauseKind::Property, endpoint->ref, "protocol = " + walk.header.tuple.protocol.toString(), -1});
    if (!walk.mayPass(endpoint->ref, interface))
        return Ended{};
    if (const auto provider = enterPrivateLink(walk, *endpoint, interface, cause))
        return *provider;

    const graph::AwsServiceNode *service = drawnService(walk.graph, endpoint->serviceName);
    walk.hop(endpoint->ref, walk.header, service ? std::optional(walk.header) : std::nullopt, cause);
    if (service)
        walk.hop(service->ref, walk.header, std::nullopt);
    walk.session.arrived = interface;
    walk.session.received = walk.header.tuple;
    return Ended{};
}

} // namespace vpcanvas::trace
