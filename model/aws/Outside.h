// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/Cidr.h"

#include <string>
#include <vector>

namespace vpcanvas::aws {

/// Where the internet is drawn. It exists for every trace, drawn or not.
struct Internet
{
    static constexpr Kind kind = Kind::Internet;
    InternetId id;
    std::string name;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
    }
    bool operator==(const Internet &) const = default;
};

/// A host on the internet that answers: a web server, a visitor.
struct InternetHost
{
    static constexpr Kind kind = Kind::InternetHost;
    InternetHostId id;
    std::string name;
    net::IpAddress address;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("address", self.address);
    }
    bool operator==(const InternetHost &) const = default;
};

/// The public side of an AWS service in a Region.
struct AwsService
{
    static constexpr Kind kind = Kind::AwsService;
    AwsServiceId id;
    std::string name;
    std::string serviceName; ///< "com.amazonaws.ap-northeast-2.s3"
    RegionId region;
    std::vector<net::IpAddress> addresses; ///< what its public name resolves to

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("serviceName", self.serviceName);
        visit("region", self.region);
        visit("addresses", self.addresses);
    }
    bool operator==(const AwsService &) const = default;
};

/// A data centre or office.
struct OnPremisesNetwork
{
    static constexpr Kind kind = Kind::OnPremisesNetwork;
    OnPremisesNetworkId id;
    std::string name;
    std::vector<net::Cidr> cidrBlocks;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("cidrBlocks", self.cidrBlocks);
    }
    bool operator==(const OnPremisesNetwork &) const = default;
};

} // namespace vpcanvas::aws
