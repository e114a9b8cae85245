// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/Start.h"

#include "trace/EndpointStep.h"

namespace vpcanvas::trace {
namespace {

void checkSender(Walk &walk, graph::InterfaceIndex interface)
{
    const graph::InterfaceNode &node = *walk.graph.at(interface);
    if (const auto *index = std::get_if<graph::InstanceIndex>(&node.owner)) {
        const graph::InstanceNode *instance = walk.graph.at(*index);
        if (instance && instance->state != aws::InstanceState::Running)
            walk.stopSending(node.component, Code::InstanceNotRunning,
                             {CauseKind::Property, instance->ref, "state = " + std::string(enumText(instance->state)), -1});
    } else if (std::holds_alternative<graph::VpcEndpointIndex>(node.owner)) {
        walk.stopSending(node.component, Code::VpceIntraVpcTraffic);
    }
}

} // namespace

net::Header answerHeader(const net::FiveTuple &received, const net::Header &request)
{
    net::Header header;
    header.tuple = answerTo(received);
    if (received.protocol.isIcmp()) {
        header.icmpType = request.tuple.protocol == net::icmp ? 0 : 129; // echo reply, RFC 792 and RFC 4443
        header.icmpCode = 0;
    }
    return header;
}

Next startRequest(Walk &walk)
{
    const Place &source = walk.session.source;
    if (const auto *interface = std::get_if<graph::InterfaceIndex>(&source)) {
        checkSender(walk, *interface);
        const graph::InterfaceNode &node = *walk.graph.at(*interface);
        if (node.has(walk.destination())) { // never leaves the host
            walk.hop(node.component, std::nullopt, walk.header);
            walk.hop(node.component, walk.header, std::nullopt);
            walk.session.arrived = *interface;
            walk.session.received = walk.header.tuple;
            return Ended{};
        }
        return Leave{*interface, Role::Sender};
    }
    if (const auto *outside = std::get_if<OutsidePlace>(&source)) {
        walk.hop(outside->component, std::nullopt, walk.header);
        return OnInternet{};
    }
    return Ended{};
}

Next startAnswer(Walk &walk)
{
    const Session &session = walk.session;
    if (const auto *interface = std::get_if<graph::InterfaceIndex>(&session.arrived)) {
        if (session.request.source == session.request.destination) {
            walk.hop(walk.graph.at(*interface)->component, walk.header, std::nullopt);
            return Ended{};
        }
        const graph::InterfaceNode &node = *walk.graph.at(*interface);
        const bool isEndpoint = std::holds_alternative<graph::VpcEndpointIndex>(node.owner);
        return isEndpoint ? answerFromEndpoint(walk, *interface) : Next(Leave{*interface, Role::Sender});
    }
    if (const auto *outside = std::get_if<OutsidePlace>(&session.arrived)) {
        walk.hop(outside->component, std::nullopt, walk.header);
        return OnInternet{};
    }
    if (const auto *behind = std::get_if<BehindGatewayEndpoint>(&session.arrived))
        return answerFromGatewayEndpoint(walk, *behind);
    if (const auto *local = std::get_if<LocalService>(&session.arrived)) {
        walk.hop(local->component, std::nullopt, walk.header);
        walk.hop(walk.graph.at(local->client)->component, walk.header, std::nullopt);
    }
    return Ended{};
}

} // namespace vpcanvas::trace
