// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/Cidr.h"

#include <string>
#include <vector>

namespace vpcanvas::aws {

/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
struct Vpc
{
    static constexpr Kind kind = Kind::Vpc;
    VpcId id;
    std::string name;
    RegionId region;
    std::vector<net::Cidr> cidrBlocks; ///< IPv4, associated ones only; the first is the primary block
    std::vector<net::Cidr> ipv6CidrBlocks;
    bool enableDnsSupport = true;    ///< "DNS resolution" in the console
    bool enableDnsHostnames = false; ///< "DNS hostnames" in the console; true in a default VPC
    bool isDefault = false;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("region", self.region);
        visit("cidrBlocks", self.cidrBlocks);
        visit("ipv6CidrBlocks", self.ipv6CidrBlocks);
        visit("enableDnsSupport", self.enableDnsSupport);
        visit("enableDnsHostnames", self.enableDnsHostnames);
        visit("isDefault", self.isDefault);
    }
    bool operator==(const Vpc &) const = default;
};

} // namespace vpcanvas::aws
