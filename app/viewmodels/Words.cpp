// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/Words.h"

#include "document/RefText.h"

#include <string>

namespace vpcanvas::viewmodels {
namespace {

Look look(const char *icon, const char *colour)
{
    return {QString::fromLatin1(icon), QString::fromLatin1(colour)};
}

} // namespace

QString errorText(const Error &error, text::Language language)
{
    return QString::fromStdString(text::errorLine(error, language));
}

Look lookOf(aws::Kind kind)
{
    using enum aws::Kind;
    switch (kind) {
    case Region:
        return look("region", "region");
    case AvailabilityZone:
        return look("az", "az");
    case Vpc:
        return look("vpc", "vpc");
    case Subnet:
        return look("subnet", "priv");
    case RouteTable:
        return look("routeTable", "kTable");
    case InternetGateway:
        return look("internetGateway", "kGateway");
    case EgressOnlyInternetGateway:
        return look("egressOnly", "kGateway");
    case NatGateway:
        return look("natGateway", "kGateway");
    case NetworkInterface:
        return look("eni", "kCompute");
    case Address:
        return look("eip", "kGateway");
    case Instance:
        return look("instance", "kCompute");
    case SecurityGroup:
        return look("securityGroup", "kSecurity");
    case NetworkAcl:
        return look("nacl", "kSecurity");
    case PrefixList:
        return look("list", "kTable");
    case VpcEndpoint:
        return look("gatewayEndpoint", "kEndpoint");
    case EndpointService:
        return look("endpointService", "kEndpoint");
    case LoadBalancer:
        return look("nlb", "kGateway");
    case TargetGroup:
        return look("grid", "kGateway");
    case VpcPeeringConnection:
        return look("peering", "kGateway");
    case PlacementGroup:
        return look("placementGroup", "kPlacement");
    case Internet:
        return look("internet", "kExternal");
    case InternetHost:
        return look("webServer", "kExternal");
    case AwsService:
        return look("s3", "kService");
    case OnPremisesNetwork:
        return look("onprem", "kExternal");
    case UnmodelledResource:
        return look("router", "kExternal");
    case TrafficSet:
        return look("play", "text2");
    case Note:
        return look("textI", "text2");
    }
    std::abort();
}

Look lookOf(const aws::Network &network, const aws::ResourceRef &ref)
{
    switch (ref.kind) {
    case aws::Kind::Instance:
        if (const auto *instance = network.find(aws::InstanceId{ref.id})) {
            switch (instance->role) {
            case aws::InstanceRole::Ordinary:
                break;
            case aws::InstanceRole::Nat:
                return look("natInstance", "kCompute");
            case aws::InstanceRole::Proxy:
                return look("proxy", "kCompute");
            case aws::InstanceRole::Web:
                return look("webServer", "kCompute");
            }
        }
        return lookOf(ref.kind);
    case aws::Kind::VpcEndpoint:
        if (const auto *endpoint = network.find(aws::VpcEndpointId{ref.id}))
            if (endpoint->vpcEndpointType != aws::VpcEndpointType::Gateway)
                return look("interfaceEndpoint", "kEndpoint");
        return lookOf(ref.kind);
    case aws::Kind::AwsService:
        return ref.id.find("dynamodb") != std::string::npos ? look("dynamodb", "kService")
            : ref.id.find("s3") != std::string::npos        ? look("s3", "kService")
                                                            : look("bolt", "kService");
    default: // every other kind looks the same always
        return lookOf(ref.kind);
    }
}

QString kindText(aws::Kind kind, text::Language language)
{
    return say(language, "kind." + std::string(enumText(kind)));
}

QString kindText(const aws::Network &network, const aws::ResourceRef &ref, text::Language language)
{
    if (const auto *instance = network.find(aws::InstanceId{ref.id}); ref.kind == aws::Kind::Instance && instance)
        return say(language, "kind.Instance." + std::string(enumText(instance->role)));
    if (const auto *endpoint = network.find(aws::VpcEndpointId{ref.id}); ref.kind == aws::Kind::VpcEndpoint && endpoint)
        return say(language, "kind.VpcEndpoint." + std::string(enumText(endpoint->vpcEndpointType)));
    return kindText(ref.kind, language);
}

QString nameText(const aws::Network &network, const aws::ResourceRef &ref)
{
    return document::qstr(network.displayName(ref));
}

} // namespace vpcanvas::viewmodels
