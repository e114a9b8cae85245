// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/NatGatewayStep.h"

#include "trace/NetworkAclCheck.h"

namespace vpcanvas::trace {
namespace {

bool isTranslated(net::Protocol protocol)
{
    return protocol == net::tcp || protocol == net::udp || protocol == net::icmp;
}

} // namespace

Next translateAtNatGateway(Walk &walk, const FoundRoute &found, graph::SubnetIndex from)
{
    const graph::NatGatewayNode &gateway = *walk.graph.at(graph::NatGatewayIndex{found.route->target});
    const graph::InterfaceIndex interface = gateway.interfaces.empty() ? graph::InterfaceIndex{} : gateway.interfaces.front();
    const graph::InterfaceNode *node = walk.graph.at(interface);
    const graph::SubnetNode *subnet = walk.graph.at(gateway.subnet);
    if (!subnet || !node || node->addresses.empty())
        return walk.doubtAndEnd(gateway.ref, Code::UnknownResource, found.cause(), gateway.ref);
    if (gateway.subnet != from)
        passNetworkAcl(walk, *subnet, AclDirection::Inbound);
    else
        passNetworkAcl(walk, *subnet, AclDirection::Inbound, Crossing::Undocumented);

    const net::Header in = walk.header;
    if (!in.tuple.destination.isIpv4()) {
        if (net::Cidr(net::Ipv6{0x0064FF9B00000000U, 0}, 96).contains(in.tuple.destination)) // NAT64, RFC 6052
            return walk.doubtAndEnd(gateway.ref, Code::NotSimulated, found.cause(), gateway.ref);
        return walk.stopForGood(gateway.ref, Code::ProtocolRestriction, found.cause());
    }
    if (!isTranslated(in.tuple.protocol))
        return walk.stopForGood(gateway.ref, Code::ProtocolRestriction,
                                {CauseKind::Property, gateway.ref, "protocol = " + in.tuple.protocol.toString(), -1});
    const graph::VpcNode *vpc = walk.graph.at(subnet->vpc);
    if (vpc && !vpc->contains(in.tuple.source))
        return walk.stopForGood(gateway.ref, Code::NgwRequiresSourceInVpc);
    if (!walk.forward()) // an answer to a flow that did not come this way is nobody's
        return walk.stopForGood(gateway.ref, Code::NatGatewayAcceptsNoInbound);

    if (!walk.mayPass(gateway.ref, interface))
        return Ended{};
    const net::FiveTuple inside = walk.flowTuple();
    const auto outside = walk.memory.translate(interface, *node, inside, PortRule::Gateway);
    if (const auto *refusal = std::get_if<NatRefusal>(&outside))
        return walk.stopForGood(gateway.ref, codeOf(*refusal), found.cause());
    walk.rewrite(std::get<net::FiveTuple>(outside));
    walk.recorder.natRow({gateway.ref, inside, walk.flowTuple()});
    walk.traits = {};
    walk.traits.throughNatGateway = true;
    walk.hop(gateway.ref, in, walk.header, {CauseKind::NatRow, gateway.ref, translationText(inside, walk.flowTuple()), 0});
    return Leave{interface};
}

Next arriveAtNatGateway(Walk &walk, graph::InterfaceIndex interface)
{
    const aws::ResourceRef &gateway = walk.graph.at(interface)->component;
    const net::Header in = walk.header;
    const net::FiveTuple asked = answerTo(walk.flowTuple());
    if (const Translation *row = walk.memory.translationAt(interface, asked)) {
        if (!walk.mayPass(gateway, interface))
            return Ended{};
        walk.rewrite(answerTo(row->inside));
        walk.hop(gateway, in, walk.header, {CauseKind::NatRow, gateway, translationText(row->inside, row->outside), 0});
        return Leave{interface};
    }
    return walk.stopForGood(gateway, Code::NatGatewayAcceptsNoInbound);
}

} // namespace vpcanvas::trace
