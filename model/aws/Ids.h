// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Id.h"

namespace vpcanvas::aws {

struct Region;
struct AvailabilityZone;
struct Vpc;
struct Subnet;
struct RouteTable;
struct InternetGateway;
struct EgressOnlyInternetGateway;
struct NatGateway;
struct NetworkInterface;
struct Address;
struct Instance;
struct SecurityGroup;
struct NetworkAcl;
struct PrefixList;
struct VpcEndpoint;
struct EndpointService;
struct LoadBalancer;
struct TargetGroup;
struct VpcPeeringConnection;
struct PlacementGroup;
struct Internet;
struct InternetHost;
struct AwsService;
struct OnPremisesNetwork;
struct UnmodelledResource;
struct Note;
struct TrafficSet;

using RegionId = Id<Region>;                     ///< RegionName, "ap-northeast-2"
using AvailabilityZoneId = Id<AvailabilityZone>; ///< ZoneName, "ap-northeast-2a"
using VpcId = Id<Vpc>;
using SubnetId = Id<Subnet>;
using RouteTableId = Id<RouteTable>;
using InternetGatewayId = Id<InternetGateway>;
using EgressOnlyInternetGatewayId = Id<EgressOnlyInternetGateway>;
using NatGatewayId = Id<NatGateway>;
using NetworkInterfaceId = Id<NetworkInterface>;
using AllocationId = Id<Address>;
using InstanceId = Id<Instance>;
using SecurityGroupId = Id<SecurityGroup>;
using NetworkAclId = Id<NetworkAcl>;
using PrefixListId = Id<PrefixList>;
using VpcEndpointId = Id<VpcEndpoint>;
using EndpointServiceId = Id<EndpointService>;
using LoadBalancerId = Id<LoadBalancer>; ///< LoadBalancerArn
using TargetGroupId = Id<TargetGroup>;   ///< TargetGroupArn
using VpcPeeringConnectionId = Id<VpcPeeringConnection>;
using PlacementGroupId = Id<PlacementGroup>;
using InternetId = Id<Internet>;
using InternetHostId = Id<InternetHost>;
using AwsServiceId = Id<AwsService>;
using OnPremisesNetworkId = Id<OnPremisesNetwork>;
using UnmodelledResourceId = Id<UnmodelledResource>;
using NoteId = Id<Note>;
using TrafficSetId = Id<TrafficSet>;

} // namespace vpcanvas::aws
