// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/Ipv4.h"

#include <string>

namespace vpcanvas::aws {

/// An Elastic IP that the account holds. Its association, if any, is held by the network interface that uses it.
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Address.html
struct Address
{
    static constexpr Kind kind = Kind::Address;
    AllocationId id;
    std::string name;
    RegionId region;
    net::Ipv4 publicIp;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("region", self.region);
        visit("publicIp", self.publicIp);
    }
    bool operator==(const Address &) const = default;
};

} // namespace vpcanvas::aws
