// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Address.h"
#include "aws/AvailabilityZone.h"
#include "aws/EgressOnlyInternetGateway.h"
#include "aws/EndpointService.h"
#include "aws/Instance.h"
#include "aws/InternetGateway.h"
#include "aws/LoadBalancer.h"
#include "aws/NatGateway.h"
#include "aws/NetworkAcl.h"
#include "aws/NetworkInterface.h"
#include "aws/Note.h"
#include "aws/Outside.h"
#include "aws/PlacementGroup.h"
#include "aws/PrefixList.h"
#include "aws/Region.h"
#include "aws/RouteTable.h"
#include "aws/SecurityGroup.h"
#include "aws/Subnet.h"
#include "aws/TargetGroup.h"
#include "aws/TrafficSet.h"
#include "aws/UnmodelledResource.h"
#include "aws/Vpc.h"
#include "aws/VpcEndpoint.h"
#include "aws/VpcPeeringConnection.h"

#include <variant>

namespace vpcanvas::aws {

/// One alternative for each Kind, in its order.
using ResourceVariant =
    std::variant<Region, AvailabilityZone, Vpc, Subnet, RouteTable, InternetGateway, EgressOnlyInternetGateway, NatGateway,
                 NetworkInterface, Address, Instance, SecurityGroup, NetworkAcl, PrefixList, VpcEndpoint, EndpointService,
                 LoadBalancer, TargetGroup, VpcPeeringConnection, PlacementGroup, Internet, InternetHost, AwsService,
                 OnPremisesNetwork, UnmodelledResource, Note, TrafficSet>;

/// Any one resource, by value; std::visit and std::get read it. Its special members are in Resource.cpp, because those of
/// a variant of every kind are slow to compile.
class Resource : public ResourceVariant
{
public:
    template<class R>
    requires requires { R::kind; }
    Resource(R value);
    Resource(const Resource &);
    Resource(Resource &&) noexcept;
    Resource &operator=(const Resource &);
    Resource &operator=(Resource &&) noexcept;
    ~Resource();
    bool operator==(const Resource &) const;
};

ResourceRef refOf(const Resource &resource);
const std::string &nameOf(const Resource &resource);

} // namespace vpcanvas::aws
