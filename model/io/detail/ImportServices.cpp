// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/IoErrors.h"
#include "io/detail/Import.h"

namespace vpcanvas::io::detail {
namespace {

/// Without a policy, and with the one that EC2 puts there, everything is allowed.
bool allowsEverything(const std::string &policy)
{
    std::string words;
    for (const char c : policy)
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            words += c;
    if (words.empty())
        return true;
    constexpr std::string_view parts[] = {R"("Action":"*")", R"("Effect":"Allow")", R"("Principal":"*")", R"("Resource":"*")"};
    for (const std::string_view part : parts) {
        const std::size_t at = words.find(part);
        if (at == std::string::npos || words.find(part, at + 1) != std::string::npos)
            return false;
    }
    return words.find("Condition") == std::string::npos && words.find("\"Deny\"") == std::string::npos;
}

aws::PeeringVpcInfo readPeeringSide(const JsonView &info)
{
    aws::PeeringVpcInfo side;
    side.vpc.value = info["VpcId"].text();
    side.region.value = info["Region"].text();
    side.ownerId = info["OwnerId"].text();
    info["CidrBlockSet"].each([&](const JsonView &entry) { side.cidrBlocks.push_back(entry.must<net::Cidr>("CidrBlock")); });
    if (side.cidrBlocks.empty())
        if (const auto block = info["CidrBlock"].as<net::Cidr>())
            side.cidrBlocks.push_back(*block);
    info["Ipv6CidrBlockSet"].each(
        [&](const JsonView &entry) { side.cidrBlocks.push_back(entry.must<net::Cidr>("Ipv6CidrBlock")); });
    side.allowDnsResolutionFromRemoteVpc = info["PeeringOptions"]["AllowDnsResolutionFromRemoteVpc"].flag(false);
    return side;
}

} // namespace

void readVpcEndpoint(const JsonView &item, Import &import)
{
    aws::VpcEndpoint endpoint;
    endpoint.id.value = item.required("VpcEndpointId");
    endpoint.name = nameTag(item);
    endpoint.vpc.value = item.required("VpcId");
    endpoint.state = item["State"].oneOf(aws::VpcEndpointState::Available);
    if (endpoint.state == aws::VpcEndpointState::Deleted && item.isGood()) {
        import.countGone("VpcEndpoints", endpoint.id.value);
        return;
    }
    const JsonView type = item["VpcEndpointType"];
    if (type.is("Resource") || type.is("ServiceNetwork")) {
        readUnmodelled("VpcEndpoints", 0, item, import);
        return;
    }
    endpoint.vpcEndpointType = type.oneOf(aws::VpcEndpointType::Gateway);
    endpoint.serviceName = item.required("ServiceName");
    endpoint.privateDnsEnabled = item["PrivateDnsEnabled"].flag(false);
    if (std::string policy = item["PolicyDocument"].text(); !allowsEverything(policy))
        endpoint.policyDocument = std::move(policy);

    std::vector<aws::SubnetId> subnets;
    item["SubnetIds"].each([&](const JsonView &subnet) { subnets.push_back({subnet.text()}); });
    std::vector<aws::SecurityGroupId> groups;
    item["Groups"].each([&](const JsonView &group) { groups.push_back({group.required("GroupId")}); });
    std::vector<aws::NetworkInterfaceId> interfaces;
    item["NetworkInterfaceIds"].each([&](const JsonView &interface) { interfaces.push_back({interface.text()}); });
    if (!item.isGood())
        return;
    for (std::size_t i = 0; i < interfaces.size(); ++i) {
        if (interfaces[i].empty())
            continue;
        import.pending.owners[interfaces[i]] = endpoint.id;
        aws::NetworkInterface interface;
        interface.id = interfaces[i];
        interface.attachment = endpoint.id;
        interface.interfaceType = "vpc_endpoint";
        interface.groups = groups;
        if (i < subnets.size())
            interface.subnet = subnets[i];
        import.pending.interfaces.try_emplace(interfaces[i], std::move(interface));
    }
    import.put(item, std::move(endpoint));
}

void readServiceConfiguration(const JsonView &item, Import &import)
{
    aws::EndpointService service;
    service.id.value = item.required("ServiceId");
    service.name = nameTag(item);
    service.serviceName = item["ServiceName"].text();
    if (item["ServiceState"].is("Deleted")) {
        import.countGone("ServiceConfigurations", service.id.value);
        return;
    }
    if (item["GatewayLoadBalancerArns"].size() > 0) {
        readUnmodelled("ServiceConfigurations", 0, item, import);
        return;
    }
    service.region.value = regionOf(service.serviceName);
    if (service.region.empty())
        service.region.value = import.region;
    item["NetworkLoadBalancerArns"].each([&](const JsonView &arn) { service.networkLoadBalancers.push_back({arn.text()}); });
    service.acceptanceRequired = item["AcceptanceRequired"].flag(true);
    service.privateDnsName = item["PrivateDnsName"].text();
    import.put(item, std::move(service));
}

void readVpcPeeringConnection(const JsonView &item, Import &import)
{
    aws::VpcPeeringConnection peering;
    peering.id.value = item.required("VpcPeeringConnectionId");
    peering.name = nameTag(item);
    peering.status = item["Status"]["Code"].oneOf(aws::PeeringStatus::Active);
    if (peering.status == aws::PeeringStatus::Deleted && item.isGood()) {
        import.countGone("VpcPeeringConnections", peering.id.value);
        return;
    }
    peering.requester = readPeeringSide(item["RequesterVpcInfo"]);
    peering.accepter = readPeeringSide(item["AccepterVpcInfo"]);
    if (!item.isGood())
        return;
    // Both accounts list it, each with its own tags and options: what one leaves out, the other may say.
    if (const auto known = import.network.vpcPeeringConnections.find(peering.id);
        known != import.network.vpcPeeringConnections.end()) {
        auto &kept = known->second;
        if (kept.name.empty())
            kept.name = peering.name;
        for (auto [mine, other] :
             {std::pair(&kept.requester, &peering.requester), std::pair(&kept.accepter, &peering.accepter)}) {
            if (mine->cidrBlocks.empty())
                mine->cidrBlocks = other->cidrBlocks;
            mine->allowDnsResolutionFromRemoteVpc =
                mine->allowDnsResolutionFromRemoteVpc || other->allowDnsResolutionFromRemoteVpc;
        }
        return;
    }
    import.put(item, std::move(peering));
}

} // namespace vpcanvas::io::detail
