// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/FieldAccess.h"

namespace vpcanvas::edit::fields {
namespace {

template<class R>
bool tryTarget(const aws::Network &network, std::string_view text, aws::RouteTargetKind kind, aws::RouteTarget &target)
{
    auto id = resolve<R>(network, text);
    if (!id)
        return false;
    target = {kind, id->value};
    return true;
}

} // namespace

Result<aws::RouteTarget> parseRouteTarget(const aws::Network &network, std::string_view text)
{
    using enum aws::RouteTargetKind;
    aws::RouteTarget target;
    if (text == "local")
        return aws::RouteTarget{Local, "local"};
    if (tryTarget<aws::InternetGateway>(network, text, InternetGateway, target)
        || tryTarget<aws::NatGateway>(network, text, NatGateway, target)
        || tryTarget<aws::Instance>(network, text, Instance, target)
        || tryTarget<aws::NetworkInterface>(network, text, NetworkInterface, target)
        || tryTarget<aws::VpcPeeringConnection>(network, text, VpcPeeringConnection, target)
        || tryTarget<aws::EgressOnlyInternetGateway>(network, text, EgressOnlyInternetGateway, target))
        return target;
    if (tryTarget<aws::VpcEndpoint>(network, text, GatewayEndpoint, target)) {
        if (network.find(aws::VpcEndpointId{target.targetId})->vpcEndpointType == aws::VpcEndpointType::GatewayLoadBalancer)
            target.targetKind = GatewayLoadBalancerEndpoint;
        return target;
    }
    if (tryTarget<aws::UnmodelledResource>(network, text, Unknown, target)) {
        const std::string_view id = target.targetId;
        target.targetKind = id.starts_with("tgw-") ? TransitGateway : id.starts_with("vgw-") ? VpnGateway : Unknown;
        return target;
    }
    return Error{errors::noSuchTarget, {std::string(text)}, {}};
}

Result<net::Cidr> parseBlock(std::string_view text)
{
    if (text.find('/') == std::string_view::npos)
        if (const auto address = net::IpAddress::parse(text))
            return net::Cidr(*address, address->bitWidth());
    return net::Cidr::parse(text);
}

std::vector<std::string_view> splitPath(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        parts.push_back(path.substr(0, slash));
        path = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
    }
    return parts;
}

} // namespace vpcanvas::edit::fields
