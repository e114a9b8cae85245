// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/IpAddress.h"
#include "net/Protocol.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vpcanvas::aws {

enum class TargetType : std::uint8_t { Instance, Ip, Alb };

struct Target
{
    std::variant<InstanceId, net::Ipv4> target;
    std::uint16_t port = 80;
    bool healthy = true;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("target", self.target);
        visit("port", self.port);
        visit("healthy", self.healthy);
    }
    bool operator==(const Target &) const = default;
};

/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html
struct TargetGroup
{
    static constexpr Kind kind = Kind::TargetGroup;
    TargetGroupId id;
    std::string name;
    VpcId vpc;
    net::Protocol protocol = net::tcp;
    std::uint16_t port = 80;
    TargetType targetType = TargetType::Instance;
    std::vector<Target> targets;
    std::optional<bool> preserveClientIp; ///< none: the default of the target type

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("vpc", self.vpc);
        visit("protocol", self.protocol);
        visit("port", self.port);
        visit("targetType", self.targetType);
        visit("targets", self.targets);
        visit("preserveClientIp", self.preserveClientIp);
    }
    bool operator==(const TargetGroup &) const = default;
};

} // namespace vpcanvas::aws

template<>
struct vpcanvas::EnumText<vpcanvas::aws::TargetType>
{
    using enum aws::TargetType;
    static constexpr std::pair<aws::TargetType, std::string_view> values[] = {{Instance, "instance"}, {Ip, "ip"}, {Alb, "alb"}};
};
