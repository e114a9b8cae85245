// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "edit/commands/Draft.h"
#include "edit/commands/PaletteItem.h"

namespace vpcanvas::edit {

/// One drop: the draft it changes, what is dropped, and where.
struct Drop
{
    Draft &draft;
    PaletteItem item;
    std::optional<aws::ResourceRef> container; ///< as dropTarget() gives it
    double x = 0;
    double y = 0;
};

// Each makes the resource, its companions and its box, and returns what the person dropped.
Result<aws::ResourceRef> createRegion(Drop &drop);
Result<aws::ResourceRef> createZone(Drop &drop);
Result<aws::ResourceRef> createVpc(Drop &drop);
Result<aws::ResourceRef> createSubnet(Drop &drop);
Result<aws::ResourceRef> createRouteTable(Drop &drop);
Result<aws::ResourceRef> createNetworkAcl(Drop &drop);
Result<aws::ResourceRef> createSecurityGroup(Drop &drop);
Result<aws::ResourceRef> createNetworkInterface(Drop &drop);
Result<aws::ResourceRef> createInstance(Drop &drop);
Result<aws::ResourceRef> createNatGateway(Drop &drop);
Result<aws::ResourceRef> createInternetGateway(Drop &drop);
Result<aws::ResourceRef> createEgressOnlyInternetGateway(Drop &drop);
Result<aws::ResourceRef> createGatewayEndpoint(Drop &drop);
Result<aws::ResourceRef> createInterfaceEndpoint(Drop &drop);
Result<aws::ResourceRef> createEndpointService(Drop &drop);
Result<aws::ResourceRef> createLoadBalancer(Drop &drop);
Result<aws::ResourceRef> createTargetGroup(Drop &drop);
Result<aws::ResourceRef> createPeering(Drop &drop);
Result<aws::ResourceRef> createPlacementGroup(Drop &drop);
Result<aws::ResourceRef> createElasticIp(Drop &drop);
Result<aws::ResourceRef> createPrefixList(Drop &drop);
Result<aws::ResourceRef> createInternet(Drop &drop);
Result<aws::ResourceRef> createInternetHost(Drop &drop);
Result<aws::ResourceRef> createService(Drop &drop);
Result<aws::ResourceRef> createOnPremises(Drop &drop);
Result<aws::ResourceRef> createNote(Drop &drop);

/// The VPC whose border is within reach of the point, for gateways that are dropped beside one.
std::optional<aws::VpcId> vpcNear(const Draft &draft, double x, double y);
/// The nearest zone box of the VPC that the point is in, or nothing.
std::optional<aws::ResourceRef> zoneBoxAt(const Draft &draft, const aws::VpcId &vpc, double x, double y);

/// Makes a peering between two VPCs, with its tile between them. Refuses blocks that overlap.
std::optional<Error> whyNotPeer(const Draft &draft, const aws::VpcId &a, const aws::VpcId &b);
aws::VpcPeeringConnectionId makePeering(Draft &draft, const aws::VpcId &requester, const aws::VpcId &accepter);

/// A box for a card, centred on the point, as wide as its text needs.
aws::Box cardBox(const Draft &draft, const aws::ResourceRef &ref, double x, double y);
aws::Box tileBox(double x, double y);

} // namespace vpcanvas::edit
