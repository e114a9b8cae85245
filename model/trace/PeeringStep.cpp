// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/PeeringStep.h"

#include "trace/Delivery.h"

#include <algorithm>

namespace vpcanvas::trace {
namespace {

bool contains(const std::vector<net::Cidr> &blocks, net::IpAddress address)
{
    return std::ranges::any_of(blocks, [&](const net::Cidr &block) { return block.contains(address); });
}

Next cross(Walk &walk, graph::PeeringIndex index, graph::VpcIndex from)
{
    const graph::PeeringNode &peering = *walk.graph.at(index);
    const Cause state{CauseKind::PeeringState, peering.ref, "status = " + std::string(enumText(peering.status)), -1};
    if (peering.status != aws::PeeringStatus::Active)
        walk.stop(peering.ref, Code::PeeringNotActive, state);
    const graph::PeeringSide &other = peering.requester.vpc == from ? peering.accepter : peering.requester;
    const graph::VpcNode *vpc = walk.graph.at(other.vpc);
    const std::vector<net::Cidr> &blocks = vpc ? vpc->cidrBlocks : other.cidrBlocks;
    const bool isForOtherSide = contains(blocks, walk.destination()) || contains(blocks, walk.source());
    if (!isForOtherSide && (vpc || !blocks.empty()))
        return walk.stopForGood(peering.ref, Code::PcxRequiresAddressInVpcCidr, state);
    if (!vpc)
        return walk.doubtAndEnd(peering.ref, Code::UnknownResource, state, peering.ref);
    if (!walk.mayPass(peering.ref))
        return Ended{};
    if (walk.traits.throughNatGateway)
        walk.memory.rememberSender(index, walk.flowTuple());
    walk.hop(peering.ref, walk.header, walk.header, state);
    return deliverInto(walk, other.vpc);
}

} // namespace

Next crossPeering(Walk &walk, const FoundRoute &found, graph::SubnetIndex from)
{
    return cross(walk, graph::PeeringIndex{found.route->target}, walk.graph.at(from)->vpc);
}

Next returnToSender(Walk &walk, graph::SubnetIndex from)
{
    return cross(walk, walk.memory.senderOf(walk.flowTuple()), walk.graph.at(from)->vpc);
}

} // namespace vpcanvas::trace
