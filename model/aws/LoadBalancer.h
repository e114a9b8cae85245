// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/Protocol.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vpcanvas::aws {

enum class LoadBalancerScheme : std::uint8_t { InternetFacing, Internal };

struct Listener
{
    net::Protocol protocol = net::tcp;
    std::uint16_t port = 80;
    TargetGroupId targetGroup;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("protocol", self.protocol);
        visit("port", self.port);
        visit("targetGroup", self.targetGroup);
    }
    bool operator==(const Listener &) const = default;
};

/// A Network Load Balancer. Its nodes, one for each enabled zone, are the network interfaces attached to it.
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html
struct LoadBalancer
{
    static constexpr Kind kind = Kind::LoadBalancer;
    LoadBalancerId id;
    std::string name;
    VpcId vpc;
    LoadBalancerScheme scheme = LoadBalancerScheme::Internal;
    std::string dnsName;
    std::vector<Listener> listeners;
    bool crossZoneLoadBalancing = false;
    /// Whether the balancer's own security groups judge PrivateLink traffic
    /// (EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic).
    bool enforceSecurityGroupOnPrivateLink = true;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("vpc", self.vpc);
        visit("scheme", self.scheme);
        visit("dnsName", self.dnsName);
        visit("listeners", self.listeners);
        visit("crossZoneLoadBalancing", self.crossZoneLoadBalancing);
        visit("enforceSecurityGroupOnPrivateLink", self.enforceSecurityGroupOnPrivateLink);
    }
    bool operator==(const LoadBalancer &) const = default;
};

} // namespace vpcanvas::aws

template<>
struct vpcanvas::EnumText<vpcanvas::aws::LoadBalancerScheme>
{
    using enum aws::LoadBalancerScheme;
    static constexpr std::pair<aws::LoadBalancerScheme, std::string_view> values[] = {{InternetFacing, "internet-facing"},
                                                                                      {Internal, "internal"}};
};
