// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Error.h"

namespace vpcanvas::edit::errors {

// Drops
inline constexpr ErrorCode needsVpc{"edit.needsVpc"};
inline constexpr ErrorCode needsSubnet{"edit.needsSubnet"};
inline constexpr ErrorCode outsideOnly{"edit.outsideOnly"};                 ///< stands outside AWS
inline constexpr ErrorCode outsideVpcs{"edit.outsideVpcs"};                 ///< an AWS service stands outside VPCs
inline constexpr ErrorCode regionInside{"edit.regionInside"};               ///< a container is not put into another
inline constexpr ErrorCode noMoreRegions{"edit.noMoreRegions"};             ///< every known Region is drawn
inline constexpr ErrorCode noMoreZones{"edit.noMoreZones"};                 ///< %1: Region
inline constexpr ErrorCode vpcFull{"edit.vpcFull"};                         ///< %1: VPC
inline constexpr ErrorCode subnetFull{"edit.subnetFull"};                   ///< %1: subnet
inline constexpr ErrorCode subnetIpv6Only{"edit.subnetIpv6Only"};           ///< %1: subnet
inline constexpr ErrorCode vpcHasGateway{"edit.vpcHasGateway"};             ///< %1: VPC, %2: its gateway
inline constexpr ErrorCode vpcHasEgressGateway{"edit.vpcHasEgressGateway"}; ///< %1: VPC, %2: its gateway
inline constexpr ErrorCode endpointsTaken{"edit.endpointsTaken"};           ///< %1: VPC
inline constexpr ErrorCode needsLoadBalancer{"edit.needsLoadBalancer"};
inline constexpr ErrorCode hasInternet{"edit.hasInternet"};
inline constexpr ErrorCode peeringNeedsTwo{"edit.peeringNeedsTwo"};
inline constexpr ErrorCode noSuchContainer{"edit.noSuchContainer"};

// Connections
inline constexpr ErrorCode noSuchLink{"edit.noSuchLink"}; ///< %1, %2: kinds
inline constexpr ErrorCode linkToItself{"edit.linkToItself"};
inline constexpr ErrorCode linkOtherVpc{"edit.linkOtherVpc"};               ///< %1, %2: names
inline constexpr ErrorCode linkExists{"edit.linkExists"};                   ///< %1, %2: names
inline constexpr ErrorCode gatewayAttached{"edit.gatewayAttached"};         ///< %1: gateway, %2: VPC
inline constexpr ErrorCode gatewayDetached{"edit.gatewayDetached"};         ///< %1: gateway
inline constexpr ErrorCode natGatewayInSubnet{"edit.natGatewayInSubnet"};   ///< %1: NAT gateway, %2: subnet
inline constexpr ErrorCode natInstanceInSubnet{"edit.natInstanceInSubnet"}; ///< %1: instance, %2: subnet
inline constexpr ErrorCode severalInterfaces{"edit.severalInterfaces"};     ///< %1: instance
inline constexpr ErrorCode peeringOverlap{"edit.peeringOverlap"};           ///< %1, %2: VPCs, %3, %4: blocks
inline constexpr ErrorCode peeringExists{"edit.peeringExists"};             ///< %1, %2: VPCs
inline constexpr ErrorCode noInterface{"edit.noInterface"};                 ///< %1: instance
inline constexpr ErrorCode endpointOneTable{"edit.endpointOneTable"};       ///< %1: route table, %2: service
inline constexpr ErrorCode endpointOneZone{"edit.endpointOneZone"};         ///< %1: endpoint, %2: zone
inline constexpr ErrorCode placementRegion{"edit.placementRegion"};         ///< %1: group
inline constexpr ErrorCode privateNoElasticIp{"edit.privateNoElasticIp"};   ///< %1: NAT gateway
inline constexpr ErrorCode serviceNotOffered{"edit.serviceNotOffered"};     ///< %1: service
inline constexpr ErrorCode serviceOtherRegion{"edit.serviceOtherRegion"};   ///< %1: service, %2: Region of the VPC
inline constexpr ErrorCode gatewayInUse{"edit.gatewayInUse"};               ///< %1: VPC, %2: a public address in it

// Moves
inline constexpr ErrorCode notOnCanvas{"edit.notOnCanvas"};       ///< %1: name
inline constexpr ErrorCode cannotMoveInto{"edit.cannotMoveInto"}; ///< %1: name, %2: container
inline constexpr ErrorCode cidrTakenThere{"edit.cidrTakenThere"}; ///< %1: subnet, %2: its block, %3: VPC

// Fields
inline constexpr ErrorCode noSuchField{"edit.noSuchField"};     ///< %1: path
inline constexpr ErrorCode readOnlyField{"edit.readOnlyField"}; ///< %1: path
inline constexpr ErrorCode notANumber{"edit.notANumber"};       ///< %1: text
inline constexpr ErrorCode notAChoice{"edit.notAChoice"};       ///< %1: text, %2: choices
inline constexpr ErrorCode notASwitch{"edit.notASwitch"};       ///< %1: text
inline constexpr ErrorCode noSuchTarget{"edit.noSuchTarget"};   ///< %1: text
inline constexpr ErrorCode outOfRange{"edit.outOfRange"};       ///< %1: lowest, %2: highest
inline constexpr ErrorCode nameNeeded{"edit.nameNeeded"};
inline constexpr ErrorCode nameTaken{"edit.nameTaken"};             ///< %1: name
inline constexpr ErrorCode ipv4Needed{"edit.ipv4Needed"};           ///< %1: text
inline constexpr ErrorCode vpcPrefix{"edit.vpcPrefix"};             ///< %1: block, %2, %3: prefixes
inline constexpr ErrorCode neverAllowed{"edit.neverAllowed"};       ///< %1: block
inline constexpr ErrorCode blockOverlap{"edit.blockOverlap"};       ///< %1, %2: blocks
inline constexpr ErrorCode blockFamilies{"edit.blockFamilies"};     ///< %1: block, %2: block of the VPC
inline constexpr ErrorCode blockRoute{"edit.blockRoute"};           ///< %1: block, %2: destination, %3: route table
inline constexpr ErrorCode blockInUse{"edit.blockInUse"};           ///< %1: block, %2: subnet
inline constexpr ErrorCode blockNeeded{"edit.blockNeeded"};         ///< a VPC needs a block
inline constexpr ErrorCode tooMany{"edit.tooMany"};                 ///< %1: limit
inline constexpr ErrorCode peerOverlap{"edit.peerOverlap"};         ///< %1: block, %2: VPC
inline constexpr ErrorCode subnetPrefix{"edit.subnetPrefix"};       ///< %1: block, %2, %3: prefixes
inline constexpr ErrorCode subnetOutside{"edit.subnetOutside"};     ///< %1: block, %2: blocks of the VPC
inline constexpr ErrorCode subnetOverlap{"edit.subnetOverlap"};     ///< %1: block, %2: subnet, %3: its block
inline constexpr ErrorCode addressOutside{"edit.addressOutside"};   ///< %1: address, %2: block
inline constexpr ErrorCode addressReserved{"edit.addressReserved"}; ///< %1: address, %2: block
inline constexpr ErrorCode addressTaken{"edit.addressTaken"};       ///< %1: address, %2: who has it
inline constexpr ErrorCode publicIpTaken{"edit.publicIpTaken"};     ///< %1: address, %2: who has it
inline constexpr ErrorCode dnsHostnames{"edit.dnsHostnames"};       ///< hostnames need support
inline constexpr ErrorCode privateDns{"edit.privateDns"};           ///< %1: VPC
inline constexpr ErrorCode zoneOutside{"edit.zoneOutside"};         ///< %1: zone, %2: Region
inline constexpr ErrorCode routeLocalOnly{"edit.routeLocalOnly"};   ///< %1: destination
inline constexpr ErrorCode routeInsideVpc{"edit.routeInsideVpc"};   ///< %1: destination
inline constexpr ErrorCode routeReserved{"edit.routeReserved"};     ///< %1: destination
inline constexpr ErrorCode routeTwice{"edit.routeTwice"};           ///< %1: destination
inline constexpr ErrorCode routeTarget{"edit.routeTarget"};         ///< %1: target
inline constexpr ErrorCode routeFamily{"edit.routeFamily"};         ///< %1: destination, %2: target
inline constexpr ErrorCode ruleNumberTaken{"edit.ruleNumberTaken"}; ///< %1: number
inline constexpr ErrorCode portTaken{"edit.portTaken"};             ///< %1: port
inline constexpr ErrorCode ruleTwice{"edit.ruleTwice"};
inline constexpr ErrorCode groupOtherVpc{"edit.groupOtherVpc"}; ///< %1: group
inline constexpr ErrorCode groupTwice{"edit.groupTwice"};       ///< %1: group
inline constexpr ErrorCode endpointRoute{"edit.endpointRoute"}; ///< AWS keeps this row
inline constexpr ErrorCode mainNeeded{"edit.mainNeeded"};       ///< a VPC needs a main route table
inline constexpr ErrorCode noRouteTarget{"edit.noRouteTarget"}; ///< nothing in the VPC that a route may lead to
inline constexpr ErrorCode noMoreGroups{"edit.noMoreGroups"};
inline constexpr ErrorCode noMoreTargets{"edit.noMoreTargets"};
inline constexpr ErrorCode noMoreTables{"edit.noMoreTables"};
inline constexpr ErrorCode gatewayRefuses{"edit.gatewayRefuses"}; ///< the interface of a service

// Notices of a paste
inline constexpr ErrorCode pastedBlock{"edit.pastedBlock"};       ///< %1: name, %2: old, %3: new
inline constexpr ErrorCode pastedAddress{"edit.pastedAddress"};   ///< %1: name, %2: old, %3: new
inline constexpr ErrorCode pastedDetached{"edit.pastedDetached"}; ///< %1: gateway
inline constexpr ErrorCode pastedSkipped{"edit.pastedSkipped"};   ///< %1: name
inline constexpr ErrorCode nothingToPaste{"edit.nothingToPaste"};

} // namespace vpcanvas::edit::errors
