// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "core/EnumText.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vpcanvas::repair {

/// What an edit of a suggestion does, for whoever puts it into words.
enum class ChangeCode : std::uint8_t {
    AllowInboundInGroup,  ///< resource: the group; %2: protocol and ports, %3: peer
    AllowOutboundInGroup, ///< likewise
    AllowInboundInAcl,    ///< resource: the ACL; %2: rule number, %3: protocol and ports, %4: peer
    AllowOutboundInAcl,   ///< likewise
    AddRoute,             ///< resource: the table; %2: destination, %3: target
    RemoveRoute,          ///< likewise
    TurnCheckOff,         ///< resource: the interface
    TurnForwardingOn,     ///< resource: the NAT instance
    TurnMasqueradeOn,     ///< resource: the NAT instance
    GiveElasticIp,        ///< resource: the interface
    StartInstance,        ///< resource: the instance
    AttachGateway,        ///< resource: the internet gateway; %2: VPC
    AcceptEndpoint,       ///< resource: the endpoint
    AcceptPeering,        ///< resource: the peering
    TurnCrossZoneOn,      ///< resource: the load balancer
};

enum class Sign : std::uint8_t { Added, Removed, Changed };

/// One edit of a suggestion as a person reads it. %1 of its text is the resource; `args` follow: identifiers, addresses
/// and numbers, no sentences.
struct Change
{
    ChangeCode code = ChangeCode::AddRoute;
    Sign sign = Sign::Added;
    aws::ResourceRef resource;
    std::vector<std::string> args;

    bool operator==(const Change &) const = default;
};

} // namespace vpcanvas::repair

template<>
struct vpcanvas::EnumText<vpcanvas::repair::ChangeCode>
{
    using enum repair::ChangeCode;
    static constexpr std::pair<repair::ChangeCode, std::string_view> values[] = {
        {AllowInboundInGroup, "allowInboundInGroup"},
        {AllowOutboundInGroup, "allowOutboundInGroup"},
        {AllowInboundInAcl, "allowInboundInAcl"},
        {AllowOutboundInAcl, "allowOutboundInAcl"},
        {AddRoute, "addRoute"},
        {RemoveRoute, "removeRoute"},
        {TurnCheckOff, "turnCheckOff"},
        {TurnForwardingOn, "turnForwardingOn"},
        {TurnMasqueradeOn, "turnMasqueradeOn"},
        {GiveElasticIp, "giveElasticIp"},
        {StartInstance, "startInstance"},
        {AttachGateway, "attachGateway"},
        {AcceptEndpoint, "acceptEndpoint"},
        {AcceptPeering, "acceptPeering"},
        {TurnCrossZoneOn, "turnCrossZoneOn"},
    };
};

template<>
struct vpcanvas::EnumText<vpcanvas::repair::Sign>
{
    using enum repair::Sign;
    static constexpr std::pair<repair::Sign, std::string_view> values[] = {
        {Added, "added"}, {Removed, "removed"}, {Changed, "changed"}};
};
