// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vpcanvas::aws {

enum class InstanceState : std::uint8_t { Pending, Running, ShuttingDown, Terminated, Stopping, Stopped };

/// What the software on an instance does with packets. AWS does not know it; a person says so.
enum class InstanceRole : std::uint8_t { Ordinary, Nat, Proxy, Web };

/// Which outside port a NAT instance gives to a flow whose own port is taken.
enum class PortStrategy : std::uint8_t { NextFree, Linux, TeachingExample };

/// The kernel switches of a NAT instance. Source: https://docs.aws.amazon.com/vpc/latest/userguide/work-with-nat-instances.html
struct NatOptions
{
    bool ipForward = true;  ///< net.ipv4.ip_forward
    bool masquerade = true; ///< iptables -t nat -A POSTROUTING -o IF -j MASQUERADE
    PortStrategy portStrategy = PortStrategy::TeachingExample;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("ipForward", self.ipForward);
        visit("masquerade", self.masquerade);
        visit("portStrategy", self.portStrategy);
    }
    bool operator==(const NatOptions &) const = default;
};

/// A forward proxy's listener and its allow list of domain suffixes (".amazonaws.com").
struct ProxyOptions
{
    std::uint16_t port = 3128;
    std::vector<std::string> allowedDomains;
    bool isOpen = false; ///< lets anybody reach anything, whatever the list says

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("port", self.port);
        visit("allowedDomains", self.allowedDomains);
        visit("isOpen", self.isOpen);
    }
    bool operator==(const ProxyOptions &) const = default;
};

/// What a web server's application does.
struct WebOptions
{
    bool fetchesUrls = false; ///< it gets whatever URL a visitor gives it: the hole of server-side request forgery

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("fetchesUrls", self.fetchesUrls);
    }
    bool operator==(const WebOptions &) const = default;
};

/// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsRequest.html
struct MetadataOptions
{
    bool httpEndpoint = true;          ///< enabled
    bool httpTokensRequired = false;   ///< HttpTokens: required
    int httpPutResponseHopLimit = 1;   ///< 1 to 64
    bool httpProtocolIpv6 = false;     ///< enabled: [fd00:ec2::254] answers, on Nitro instances
    bool instanceMetadataTags = false; ///< enabled

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("httpEndpoint", self.httpEndpoint);
        visit("httpTokensRequired", self.httpTokensRequired);
        visit("httpPutResponseHopLimit", self.httpPutResponseHopLimit);
        visit("httpProtocolIpv6", self.httpProtocolIpv6);
        visit("instanceMetadataTags", self.instanceMetadataTags);
    }
    bool operator==(const MetadataOptions &) const = default;
};

/// Its addresses, security groups and source/destination check are those of the network interfaces attached to it.
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Instance.html
struct Instance
{
    static constexpr Kind kind = Kind::Instance;
    InstanceId id;
    std::string name;
    std::optional<AvailabilityZoneId> availabilityZone; ///< where it has no interface that says so (placement lessons)
    std::string instanceType = "t3.micro";
    InstanceState state = InstanceState::Running;
    InstanceRole role = InstanceRole::Ordinary;
    NatOptions natOptions;     ///< read where role is Nat
    ProxyOptions proxyOptions; ///< read where role is Proxy
    WebOptions webOptions;     ///< read where role is Web
    MetadataOptions metadataOptions;
    std::optional<PlacementGroupId> placementGroup;
    int partitionNumber = 0; ///< 1 to 7 in a partition group; 0 leaves it to EC2
    std::string iamRole;     ///< name of the role of the instance profile; empty for none

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("availabilityZone", self.availabilityZone);
        visit("instanceType", self.instanceType);
        visit("state", self.state);
        visit("role", self.role);
        visit("natOptions", self.natOptions);
        visit("proxyOptions", self.proxyOptions);
        visit("webOptions", self.webOptions);
        visit("metadataOptions", self.metadataOptions);
        visit("placementGroup", self.placementGroup);
        visit("partitionNumber", self.partitionNumber);
        visit("iamRole", self.iamRole);
    }
    bool operator==(const Instance &) const = default;
};

} // namespace vpcanvas::aws

template<>
struct vpcanvas::EnumText<vpcanvas::aws::InstanceState>
{
    using enum aws::InstanceState;
    static constexpr std::pair<aws::InstanceState, std::string_view> values[] = {
        {Pending, "pending"},       {Running, "running"},   {ShuttingDown, "shutting-down"},
        {Terminated, "terminated"}, {Stopping, "stopping"}, {Stopped, "stopped"},
    };
};

template<>
struct vpcanvas::EnumText<vpcanvas::aws::InstanceRole>
{
    using enum aws::InstanceRole;
    static constexpr std::pair<aws::InstanceRole, std::string_view> values[] = {
        {Ordinary, "ordinary"}, {Nat, "nat"}, {Proxy, "proxy"}, {Web, "web"}};
};

template<>
struct vpcanvas::EnumText<vpcanvas::aws::PortStrategy>
{
    using enum aws::PortStrategy;
    static constexpr std::pair<aws::PortStrategy, std::string_view> values[] = {
        {NextFree, "nextFree"}, {Linux, "linux"}, {TeachingExample, "teachingExample"}};
};
