// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validate/Rule.h"

/// The checks behind the rules of Rules.cpp, grouped by what they are about, a file each.
namespace vpcanvas::validate::checks {

// VpcBlocks.cpp
void vpcSize(const VpcView &view, Report &report);
void vpcNeverAllowed(const VpcView &view, Report &report);
void vpcBlocksOverlap(const VpcView &view, Report &report);
void vpcDockerRange(const VpcView &view, Report &report);
void vpcPublicRange(const VpcView &view, Report &report);
void subnetOverlap(const VpcView &view, Report &report);
void severalInternetGateways(const VpcView &view, Report &report);
void dnsHostnamesNeedSupport(const VpcView &view, Report &report);
void nameDuplicate(const VpcView &view, Report &report);

// SubnetBlocks.cpp
void subnetSize(const SubnetView &view, Report &report);
void subnetOutsideVpc(const SubnetView &view, Report &report);
void subnetFull(const SubnetView &view, Report &report);
void addressReserved(const SubnetView &view, Report &report);
void addressOutsideSubnet(const SubnetView &view, Report &report);
void addressDuplicate(const SubnetView &view, Report &report);
void publicIpWithoutRoute(const SubnetView &view, Report &report);
void interfaceWithoutGroup(const SubnetView &view, Report &report);
void groupOfOtherVpc(const SubnetView &view, Report &report);

// NatDevices.cpp
void natGatewayNoExit(const SubnetView &view, Report &report);
void natGatewayNoAddress(const SubnetView &view, Report &report);
void natInstanceCheckOn(const SubnetView &view, Report &report);
void natInstanceNotForwarding(const SubnetView &view, Report &report);
void natInstanceForwardNowhere(const SubnetView &view, Report &report);
void natInstanceNoExit(const SubnetView &view, Report &report);

// RouteTables.cpp
void routeTargetMissing(const VpcView &view, Report &report);
void routeTargetUnusable(const VpcView &view, Report &report);
void routeTargetForeign(const VpcView &view, Report &report);
void routeDuplicate(const VpcView &view, Report &report);
void mainTable(const VpcView &view, Report &report);
void mainTablePublic(const VpcView &view, Report &report);
void peeringOneWay(const VpcView &view, Report &report);

// SecurityGroups.cpp
void adminPortOpen(const VpcView &view, Report &report);
void groupRuleShadowed(const VpcView &view, Report &report);
void groupReferenceMissing(const VpcView &view, Report &report);
void groupNameDuplicate(const VpcView &view, Report &report);

// NetworkAcls.cpp
void aclEntryShadowed(const VpcView &view, Report &report);
void aclNumberDuplicate(const VpcView &view, Report &report);
void aclNoReturnPorts(const VpcView &view, Report &report);

// Endpoints.cpp
void gatewayEndpointUnused(const VpcView &view, Report &report);
void gatewayEndpointDns(const VpcView &view, Report &report);
void endpointPrivateDns(const VpcView &view, Report &report);
void endpointTwoInZone(const VpcView &view, Report &report);
void endpointDuplicate(const VpcView &view, Report &report);
void endpointClosed(const VpcView &view, Report &report);
void balancerNoTargets(const VpcView &view, Report &report);
void endpointServiceNoBalancer(const NetworkView &view, Report &report);

// Account.cpp
void peeringOverlap(const NetworkView &view, Report &report);
void gatewayDetached(const NetworkView &view, Report &report);
void addressUnused(const NetworkView &view, Report &report);
void publicIpTwice(const NetworkView &view, Report &report);
void referenceMissing(const NetworkView &view, Report &report);
void unmodelled(const NetworkView &view, Report &report);

// PlacementGroups.cpp
void clusterSpansZones(const NetworkView &view, Report &report);
void clusterType(const NetworkView &view, Report &report);
void partitionTooMany(const NetworkView &view, Report &report);
void partitionNumber(const NetworkView &view, Report &report);
void spreadTooMany(const NetworkView &view, Report &report);

// Quotas.cpp
void quotaBlocks(const VpcView &view, Report &report);
void quotaSubnets(const VpcView &view, Report &report);
void quotaRouteTables(const VpcView &view, Report &report);
void quotaRoutes(const VpcView &view, Report &report);
void quotaAclEntries(const VpcView &view, Report &report);
void quotaGroupRules(const VpcView &view, Report &report);
void quotaInterfaceEndpoints(const VpcView &view, Report &report);
void quotaGroupsPerInterface(const SubnetView &view, Report &report);
void quotaVpcs(const NetworkView &view, Report &report);
void quotaElasticIps(const NetworkView &view, Report &report);
void quotaNatGateways(const NetworkView &view, Report &report);

} // namespace vpcanvas::validate::checks
