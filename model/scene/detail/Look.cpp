// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/Look.h"

#include <array>

namespace vpcanvas::scene {
namespace {

using aws::Kind;

Look instanceLook(const aws::Network &network, const aws::ResourceRef &ref)
{
    const aws::Instance *instance = network.find(aws::InstanceId{ref.id});
    switch (instance ? instance->role : aws::InstanceRole::Ordinary) {
    case aws::InstanceRole::Ordinary:
        return {"instance", "kCompute"};
    case aws::InstanceRole::Nat:
        return {"natInstance", "kCompute"};
    case aws::InstanceRole::Proxy:
        return {"proxy", "kCompute"};
    case aws::InstanceRole::Web:
        return {"webServer", "kCompute"};
    }
    return {"instance", "kCompute"};
}

Look unmodelledLook(const aws::Network &network, const aws::ResourceRef &ref)
{
    const aws::UnmodelledResource *resource = network.find(aws::UnmodelledResourceId{ref.id});
    const std::string_view type = resource ? std::string_view(resource->type) : std::string_view();
    if (type.find("TransitGateway") != std::string_view::npos)
        return {"transitGateway", "kGateway"};
    if (type.find("Vpn") != std::string_view::npos)
        return {"vpnGateway", "kGateway"};
    return {"more", "kExternal"};
}

} // namespace

Look lookOf(const aws::Network &network, const aws::ResourceRef &ref)
{
    switch (ref.kind) {
    case Kind::Region:
        return {"region", "region"};
    case Kind::AvailabilityZone:
        return {"az", "az"};
    case Kind::Vpc:
        return {"vpc", "vpc"};
    case Kind::Subnet:
        return {"subnet", "pub"};
    case Kind::RouteTable:
        return {"routeTable", "kTable"};
    case Kind::InternetGateway:
        return {"internetGateway", "kGateway"};
    case Kind::EgressOnlyInternetGateway:
        return {"egressOnly", "kGateway"};
    case Kind::NatGateway:
        return {"natGateway", "kGateway"};
    case Kind::NetworkInterface:
        return {"eni", "kCompute"};
    case Kind::Address:
        return {"eip", "kGateway"};
    case Kind::Instance:
        return instanceLook(network, ref);
    case Kind::SecurityGroup:
        return {"securityGroup", "kSecurity"};
    case Kind::NetworkAcl:
        return {"nacl", "kSecurity"};
    case Kind::PrefixList:
        return {"list", "kTable"};
    case Kind::VpcEndpoint: {
        const aws::VpcEndpoint *endpoint = network.find(aws::VpcEndpointId{ref.id});
        const bool isGateway = endpoint && endpoint->vpcEndpointType == aws::VpcEndpointType::Gateway;
        return {isGateway ? "gatewayEndpoint" : "interfaceEndpoint", "kEndpoint"};
    }
    case Kind::EndpointService:
        return {"endpointService", "kEndpoint"};
    case Kind::LoadBalancer:
        return {"nlb", "kGateway"};
    case Kind::TargetGroup:
        return {"nlb", "kGateway"};
    case Kind::VpcPeeringConnection:
        return {"peering", "kGateway"};
    case Kind::PlacementGroup:
        return {"placementGroup", "kPlacement"};
    case Kind::Internet:
        return {"internet", "kExternal"};
    case Kind::InternetHost:
        return {"webServer", "kExternal"};
    case Kind::AwsService: {
        const aws::AwsService *service = network.find(aws::AwsServiceId{ref.id});
        const std::string_view name = service ? std::string_view(service->serviceName) : std::string_view();
        if (name.ends_with("s3"))
            return {"s3", "kService"};
        if (name.ends_with("dynamodb"))
            return {"dynamodb", "kService"};
        return {"bolt", "kService"};
    }
    case Kind::OnPremisesNetwork:
        return {"onprem", "kExternal"};
    case Kind::UnmodelledResource:
        return unmodelledLook(network, ref);
    case Kind::TrafficSet:
        return {"play", "text2"};
    case Kind::Note:
        return {"textI", "text2"};
    }
    return {"more", "kExternal"};
}

const ContainerLook &containerLook(ContainerKind kind)
{
    static constexpr std::array<ContainerLook, 5> looks{{
        {"region", "region", "regionText", {}, 1.25, {6, 4}, 8},
        {"vpc", "vpc", "vpcText", "vpcFill", 1.75, {0, 0}, 8},
        {"az", "az", "azText", {}, 1.25, {3, 3}, 6},
        {"internet", "pub", "pubText", "pubFill", 1.25, {0, 0}, 8},
        {"lock", "priv", "privText", "privFill", 1.25, {0, 0}, 8},
    }};
    return looks[static_cast<std::size_t>(kind)];
}

} // namespace vpcanvas::scene
