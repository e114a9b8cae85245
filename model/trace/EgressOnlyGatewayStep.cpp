// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/EgressOnlyGatewayStep.h"

namespace vpcanvas::trace {

Next leaveByEgressOnlyGateway(Walk &walk, const FoundRoute &found, graph::SubnetIndex from)
{
    const auto &gateway = *walk.graph.at(graph::EgressOnlyInternetGatewayIndex{found.route->target});
    if (walk.source().isIpv4())
        return walk.stopForGood(gateway.ref, Code::ProtocolRestriction, found.cause());
    const graph::VpcIndex vpc = walk.graph.at(from)->vpc;
    if (isUniqueLocal(walk.source()) || !walk.graph.interfaceAt(vpc, walk.source()).valid())
        return walk.stopForGood(gateway.ref, Code::IgwPublicIpAssociationForEgress);
    if (!walk.forward())
        return walk.stopForGood(gateway.ref, Code::EgressOnlyGatewayAcceptsNoInbound);
    if (!walk.mayPass(gateway.ref))
        return Ended{};
    walk.memory.rememberOutbound(walk.flowTuple());
    walk.hop(gateway.ref, walk.header, walk.header);
    return OnInternet{};
}

} // namespace vpcanvas::trace
