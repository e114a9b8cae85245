// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/detail/LinkRules.h"

namespace vpcanvas::layout::detail {

int priorityOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Uplink:
        return 0;
    case LinkKind::Peering:
        return 1;
    case LinkKind::Route:
        return 2;
    case LinkKind::Service:
        return 3;
    case LinkKind::Target:
        return 4;
    case LinkKind::PrivateLink:
        return 5;
    case LinkKind::Association:
        return 6;
    }
    return 7;
}

bool decidesLinks(aws::Kind kind)
{
    using enum aws::Kind;
    switch (kind) {
    case Region:
    case AvailabilityZone:
    case NetworkAcl:
    case SecurityGroup:
    case Address:
    case PrefixList:
    case Instance:
    case Note:
    case TrafficSet:
        return false;
    case Vpc:
    case Subnet:
    case RouteTable:
    case InternetGateway:
    case EgressOnlyInternetGateway:
    case NatGateway:
    case NetworkInterface:
    case VpcEndpoint:
    case EndpointService:
    case LoadBalancer:
    case TargetGroup:
    case VpcPeeringConnection:
    case PlacementGroup:
    case Internet:
    case InternetHost:
    case AwsService:
    case OnPremisesNetwork:
    case UnmodelledResource:
        return true;
    }
    return true;
}

} // namespace vpcanvas::layout::detail
