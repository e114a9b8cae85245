// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/IpAddress.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vpcanvas::aws {

/// A private IPv4 address of an interface and the public one that an internet gateway swaps it with.
struct PrivateIpAddress
{
    net::Ipv4 address;
    std::optional<net::Ipv4> publicIp;        ///< auto-assigned or Elastic
    std::optional<AllocationId> allocationId; ///< present when publicIp is an Elastic IP

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("address", self.address);
        visit("publicIp", self.publicIp);
        visit("allocationId", self.allocationId);
    }
    bool operator==(const PrivateIpAddress &) const = default;
};

/// An elastic network interface (ENI). Whoever answers at it is its attachment: an instance, or the service that made it.
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterface.html
struct NetworkInterface
{
    static constexpr Kind kind = Kind::NetworkInterface;
    using Attachment = std::variant<std::monostate, InstanceId, NatGatewayId, VpcEndpointId, LoadBalancerId>;

    NetworkInterfaceId id;
    std::string name;
    SubnetId subnet;
    Attachment attachment;
    int deviceIndex = 0;                     ///< of an instance's interface; 0 is the primary one
    std::string interfaceType = "interface"; ///< AWS's InterfaceType: interface, nat_gateway, vpc_endpoint, lambda, ...
    std::string description;
    std::vector<PrivateIpAddress> privateIpAddresses; ///< the first is the primary one
    std::vector<net::Ipv6> ipv6Addresses;
    std::vector<SecurityGroupId> groups;
    bool sourceDestCheck = true;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("subnet", self.subnet);
        visit("attachment", self.attachment);
        visit("deviceIndex", self.deviceIndex);
        visit("interfaceType", self.interfaceType);
        visit("description", self.description);
        visit("privateIpAddresses", self.privateIpAddresses);
        visit("ipv6Addresses", self.ipv6Addresses);
        visit("groups", self.groups);
        visit("sourceDestCheck", self.sourceDestCheck);
    }
    bool operator==(const NetworkInterface &) const = default;
};

} // namespace vpcanvas::aws
