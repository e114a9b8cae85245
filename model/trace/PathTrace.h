// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "core/EnumText.h"
#include "net/Header.h"
#include "trace/Code.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vpcanvas::trace {

enum class Verdict : std::uint8_t { Reachable, Unreachable, Possible };

enum class Direction : std::uint8_t { Forward, Return };

/// What decided at a hop.
enum class CauseKind : std::uint8_t {
    None,
    SecurityGroupRule,   ///< resource: the group; row: the rule
    TrackedFlow,         ///< a reply that the security group remembers
    NetworkAclEntry,     ///< resource: the ACL; row: "inbound 100 allow ...", "inbound * deny" for the closing one
    RouteTableRow,       ///< resource: the table; row: "0.0.0.0/0 → nat-1"
    NatRow,              ///< resource: the device; row: "10.40.2.101:40001 → 10.40.1.100:40001"
    PublicIpAssociation, ///< resource: the interface; row: "10.0.0.10 ↔ 50.1.1.1"
    SourceDestCheck,
    PortForward,  ///< resource: the NAT instance; row: "tcp 8080 → 10.40.2.101:80"
    KernelSwitch, ///< ip_forward or masquerade of a NAT instance
    EndpointState,
    Listener,
    TargetHealth,
    PeeringState,
    DnsAnswer, ///< resource: what the answer leads to; row: "NAME → ADDRESS". The hop has no headers.
    Property,  ///< resource: whose property; row: "name = value"
};

/// Which row, rule or check decided. `rowIndex` counts within the list that `row` was taken from, -1 where there is none.
struct Cause
{
    CauseKind kind = CauseKind::None;
    aws::ResourceRef resource;
    std::string row; ///< as a person would read it; addresses and ids only, no sentence
    int rowIndex = -1;

    bool operator==(const Cause &) const = default;
};

/// One component with its header in and header out. A component that is asked several things (security group, then
/// source/destination check) is one Hop for each thing that is worth showing.
struct Hop
{
    aws::ResourceRef component;
    std::optional<net::Header> in;  ///< none at the component that sends
    std::optional<net::Header> out; ///< none where the packet ends
    Cause cause;
    std::optional<Code> code; ///< why the packet stops here, or a note on a working hop

    bool rewrites() const { return in && out && in->tuple != out->tuple; }
    bool operator==(const Hop &) const = default;
};

/// Something that stops the packet, or may stop it. All of them are found, not only the first.
struct Blocker
{
    aws::ResourceRef component;
    Direction direction = Direction::Forward;
    Code code;
    Cause cause;
    std::optional<net::Header> header; ///< the packet that is stopped
    aws::ResourceRef at;               ///< whose filter refused it: an interface (security groups) or a subnet (network ACL)
    bool inbound = false;              ///< by the rules for what comes in there

    bool operator==(const Blocker &) const = default;
};

/// A row of a NAT device's table that the flow made, in the order in which rows appear.
struct NatRow
{
    aws::ResourceRef device;
    net::FiveTuple inside;  ///< as the device received it
    net::FiveTuple outside; ///< as the device sent it on

    bool operator==(const NatRow &) const = default;
};

/// The answer to a Flow. Where the forward path is blocked its hops end at the first blocker and `returnPath` is empty;
/// `blockers` goes on past it, as if each had been lifted.
struct PathTrace
{
    Verdict verdict = Verdict::Possible; ///< of the exchange: the request arrives and its answer comes back
    Verdict forwardVerdict = Verdict::Possible;
    Verdict returnVerdict = Verdict::Possible;
    std::vector<Code> codes; ///< of all blockers, or notes; each once
    std::vector<Hop> forward;
    std::vector<Hop> returnPath;
    std::vector<Blocker> blockers;
    std::vector<NatRow> natRows;
    std::vector<aws::ResourceRef> unknowns; ///< what made the verdict "possible"

    bool operator==(const PathTrace &) const = default;
};

} // namespace vpcanvas::trace

template<>
struct vpcanvas::EnumText<vpcanvas::trace::Verdict>
{
    using enum trace::Verdict;
    static constexpr std::pair<trace::Verdict, std::string_view> values[] = {
        {Reachable, "reachable"}, {Unreachable, "unreachable"}, {Possible, "possible"}};
};

template<>
struct vpcanvas::EnumText<vpcanvas::trace::Direction>
{
    using enum trace::Direction;
    static constexpr std::pair<trace::Direction, std::string_view> values[] = {{Forward, "forward"}, {Return, "return"}};
};

template<>
struct vpcanvas::EnumText<vpcanvas::trace::CauseKind>
{
    using enum trace::CauseKind;
    static constexpr std::pair<trace::CauseKind, std::string_view> values[] = {
        {None, "none"},
        {SecurityGroupRule, "securityGroupRule"},
        {TrackedFlow, "trackedFlow"},
        {NetworkAclEntry, "networkAclEntry"},
        {RouteTableRow, "routeTableRow"},
        {NatRow, "natRow"},
        {PublicIpAssociation, "publicIpAssociation"},
        {SourceDestCheck, "sourceDestCheck"},
        {PortForward, "portForward"},
        {KernelSwitch, "kernelSwitch"},
        {EndpointState, "endpointState"},
        {Listener, "listener"},
        {TargetHealth, "targetHealth"},
        {PeeringState, "peeringState"},
        {DnsAnswer, "dnsAnswer"},
        {Property, "property"},
    };
};
