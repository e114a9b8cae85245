// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Resource.h"

namespace vpcanvas::aws {

template<class R>
requires requires
{
    R::kind;
}
Resource::Resource(R value) : ResourceVariant(std::move(value)) { }
Resource::Resource(const Resource &) = default;
Resource::Resource(Resource &&) noexcept = default;
Resource &Resource::operator=(const Resource &) = default;
Resource &Resource::operator=(Resource &&) noexcept = default;
Resource::~Resource() = default;

bool Resource::operator==(const Resource &other) const
{
    return static_cast<const ResourceVariant &>(*this) == static_cast<const ResourceVariant &>(other);
}

template Resource::Resource(Region);
template Resource::Resource(AvailabilityZone);
template Resource::Resource(Vpc);
template Resource::Resource(Subnet);
template Resource::Resource(RouteTable);
template Resource::Resource(InternetGateway);
template Resource::Resource(EgressOnlyInternetGateway);
template Resource::Resource(NatGateway);
template Resource::Resource(NetworkInterface);
template Resource::Resource(Address);
template Resource::Resource(Instance);
template Resource::Resource(SecurityGroup);
template Resource::Resource(NetworkAcl);
template Resource::Resource(PrefixList);
template Resource::Resource(VpcEndpoint);
template Resource::Resource(EndpointService);
template Resource::Resource(LoadBalancer);
template Resource::Resource(TargetGroup);
template Resource::Resource(VpcPeeringConnection);
template Resource::Resource(PlacementGroup);
template Resource::Resource(Internet);
template Resource::Resource(InternetHost);
template Resource::Resource(AwsService);
template Resource::Resource(OnPremisesNetwork);
template Resource::Resource(UnmodelledResource);
template Resource::Resource(Note);
template Resource::Resource(TrafficSet);

ResourceRef refOf(const Resource &resource)
{
    return std::visit([](const auto &value) { return ResourceRef(value.id); }, resource);
}

const std::string &nameOf(const Resource &resource)
{
    return std::visit([](const auto &value) -> const std::string & { return value.name; }, resource);
}

} // namespace vpcanvas::aws
