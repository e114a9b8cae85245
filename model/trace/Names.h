// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"

#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas::trace {

/// What DNS answers to a question for a name's addresses.
struct NameAnswer
{
    enum class Kind : std::uint8_t {
        Found,
        NoAddress,  ///< the name exists without an address of that family: an answer without records
        NoSuchName, ///< NXDOMAIN
        Silent,     ///< the VPC's resolver is off (enableDnsSupport)
        NotKnown,   ///< the name exists, but its addresses are not in the network
    };

    Kind kind = Kind::NoSuchName;
    std::vector<net::IpAddress> addresses; ///< the one that a client takes first
    graph::InterfaceIndex interface;       ///< behind the first one, if it is one of the network's
    aws::ResourceRef leadsTo;
};

/// How long an answer may be kept. AWS promises no figure; this one is ours.
inline constexpr std::uint32_t nameSeconds = 60;

/// Whether the text has the form of a full domain name: labels with dots, RFC 1123 section 2.1.
bool isDomainName(std::string_view text);
/// In small letters and without a closing dot: names that are equal are then the same text.
std::string normalName(std::string_view name);
/// "cloudformation.ap-northeast-2.amazonaws.com" of "com.amazonaws.ap-northeast-2.cloudformation".
std::string nameOfService(std::string_view serviceName);

/// What a host is told: one at an interface asks its VPC's resolver; one outside (no interface) asks the internet's.
/// Sources: https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html,
/// https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html,
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html
NameAnswer lookUp(const graph::NetworkGraph &graph, graph::InterfaceIndex asker, std::string_view name,
                  net::Family family = net::Family::IPv4);

} // namespace vpcanvas::trace
