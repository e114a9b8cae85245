// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/flowlog/AwsRange.h"

#include <algorithm>
#include <array>

namespace vpcanvas::sim::flowlog {
namespace {

/// Of the service "com.amazonaws.REGION.s3". Those that have no range of their own are in the one of all of AWS's.
std::string_view rangeOf(std::string_view serviceName)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> named{
        {{"s3", "S3"}, {"dynamodb", "DYNAMODB"}, {"execute-api", "API_GATEWAY"}}};
    const std::string_view last = serviceName.substr(serviceName.rfind('.') + 1);
    const auto found = std::ranges::find(named, last, &std::pair<std::string_view, std::string_view>::first);
    return found == named.end() ? "AMAZON" : found->second;
}

} // namespace

std::string_view awsRange(net::IpAddress address, const aws::Network &network, const graph::NetworkGraph &graph)
{
    if (const graph::PublicPlace *place = graph.publicPlace(address)) {
        if (const auto *service = std::get_if<graph::AwsServiceIndex>(&place->place))
            return rangeOf(graph.at(*service)->serviceName);
        const bool isOutside = std::holds_alternative<graph::InternetHostIndex>(place->place);
        return isOutside || !address.isIpv4() ? "" : "EC2"; // public addresses of interfaces, Elastic IPs
    }
    for (const auto &[id, list] : network.prefixLists)
        if (list.name.starts_with("com.amazonaws.")
            && std::ranges::any_of(list.entries, [&](const net::Cidr &block) { return block.contains(address); }))
            return rangeOf(list.name);
    return {};
}

} // namespace vpcanvas::sim::flowlog
