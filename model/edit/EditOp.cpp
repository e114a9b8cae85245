// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/EditOp.h"

namespace vpcanvas::edit {

Put::Put(aws::Resource r) : resource(std::move(r)) { }
template<class R>
requires requires
{
    R::kind;
}
Put::Put(R r) : resource(std::move(r)) { }
Put::Put(const Put &) = default;
Put::Put(Put &&) noexcept = default;
Put &Put::operator=(const Put &) = default;
Put &Put::operator=(Put &&) noexcept = default;
Put::~Put() = default;
bool Put::operator==(const Put &) const = default;

template Put::Put(aws::Region);
template Put::Put(aws::AvailabilityZone);
template Put::Put(aws::Vpc);
template Put::Put(aws::Subnet);
template Put::Put(aws::RouteTable);
template Put::Put(aws::InternetGateway);
template Put::Put(aws::EgressOnlyInternetGateway);
template Put::Put(aws::NatGateway);
template Put::Put(aws::NetworkInterface);
template Put::Put(aws::Address);
template Put::Put(aws::Instance);
template Put::Put(aws::SecurityGroup);
template Put::Put(aws::NetworkAcl);
template Put::Put(aws::PrefixList);
template Put::Put(aws::VpcEndpoint);
template Put::Put(aws::EndpointService);
template Put::Put(aws::LoadBalancer);
template Put::Put(aws::TargetGroup);
template Put::Put(aws::VpcPeeringConnection);
template Put::Put(aws::PlacementGroup);
template Put::Put(aws::Internet);
template Put::Put(aws::InternetHost);
template Put::Put(aws::AwsService);
template Put::Put(aws::OnPremisesNetwork);
template Put::Put(aws::UnmodelledResource);
template Put::Put(aws::Note);
template Put::Put(aws::TrafficSet);

bool Batch::operator==(const Batch &other) const
{
    return ops == other.ops;
}

EditOp::EditOp() : op(Batch{}) { }
EditOp::EditOp(Put o) : op(std::move(o)) { }
EditOp::EditOp(Erase o) : op(std::move(o)) { }
EditOp::EditOp(SetBox o) : op(std::move(o)) { }
EditOp::EditOp(SetTitle o) : op(std::move(o)) { }
EditOp::EditOp(Batch o) : op(std::move(o)) { }
EditOp::EditOp(const EditOp &) = default;
EditOp::EditOp(EditOp &&) noexcept = default;
EditOp &EditOp::operator=(const EditOp &) = default;
EditOp &EditOp::operator=(EditOp &&) noexcept = default;
EditOp::~EditOp() = default;
bool EditOp::operator==(const EditOp &) const = default;

} // namespace vpcanvas::edit
