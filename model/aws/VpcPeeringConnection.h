// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/Cidr.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vpcanvas::aws {

enum class PeeringStatus : std::uint8_t {
    InitiatingRequest,
    PendingAcceptance,
    Active,
    Deleted,
    Rejected,
    Failed,
    Expired,
    Provisioning,
    Deleting,
};

/// One side of a peering. The VPC may be of another account, and then absent from the network.
struct PeeringVpcInfo
{
    VpcId vpc;
    RegionId region;
    std::string ownerId;
    std::vector<net::Cidr> cidrBlocks; ///< as the peering states them; read where the VPC itself is absent
    bool allowDnsResolutionFromRemoteVpc = false;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("vpc", self.vpc);
        visit("region", self.region);
        visit("ownerId", self.ownerId);
        visit("cidrBlocks", self.cidrBlocks);
        visit("allowDnsResolutionFromRemoteVpc", self.allowDnsResolutionFromRemoteVpc);
    }
    bool operator==(const PeeringVpcInfo &) const = default;
};

/// Source: https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html
struct VpcPeeringConnection
{
    static constexpr Kind kind = Kind::VpcPeeringConnection;
    VpcPeeringConnectionId id;
    std::string name;
    PeeringVpcInfo requester;
    PeeringVpcInfo accepter;
    PeeringStatus status = PeeringStatus::Active;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("requester", self.requester);
        visit("accepter", self.accepter);
        visit("status", self.status);
    }
    bool operator==(const VpcPeeringConnection &) const = default;
};

} // namespace vpcanvas::aws

template<>
struct vpcanvas::EnumText<vpcanvas::aws::PeeringStatus>
{
    using enum aws::PeeringStatus;
    static constexpr std::pair<aws::PeeringStatus, std::string_view> values[] = {
        {InitiatingRequest, "initiating-request"},
        {PendingAcceptance, "pending-acceptance"},
        {Active, "active"},
        {Deleted, "deleted"},
        {Rejected, "rejected"},
        {Failed, "failed"},
        {Expired, "expired"},
        {Provisioning, "provisioning"},
        {Deleting, "deleting"},
    };
};
