// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/detail/Import.h"

#include <algorithm>
#include <array>

namespace vpcanvas::io::detail {
namespace {

struct IdField
{
    std::string_view key;
    std::string_view field;
};

/// Where the key's singular and "Id" is not the name of the identifier.
constexpr std::array idFields = {
    IdField{"TransitGatewayVpcAttachments", "TransitGatewayAttachmentId"},
    IdField{"TransitGatewayPeeringAttachments", "TransitGatewayAttachmentId"},
    IdField{"LoadBalancers", "LoadBalancerArn"},
    IdField{"LoadBalancerDescriptions", "LoadBalancerName"},
    IdField{"TargetGroups", "TargetGroupArn"},
    IdField{"ServiceConfigurations", "ServiceId"},
    IdField{"DBInstances", "DBInstanceIdentifier"},
    IdField{"DBClusters", "DBClusterIdentifier"},
    IdField{"DomainStatusList", "DomainName"},
    IdField{"CacheClusters", "CacheClusterId"},
    IdField{"FileSystems", "FileSystemId"},
    IdField{"Functions", "FunctionName"},
};

constexpr std::array<std::string_view, 5> nameFields = {"LoadBalancerName", "TargetGroupName", "DomainName", "DBName", "Name"};

/// Lists whose members a packet may meet though they name no VPC. What names one may be met in it.
constexpr std::array<std::string_view, 16> networkKeys = {"TransitGateway",
                                                          "Vpn",
                                                          "CustomerGateway",
                                                          "LoadBalancer",
                                                          "ClientVpn",
                                                          "LocalGateway",
                                                          "CarrierGateway",
                                                          "CoreNetwork",
                                                          "Firewall",
                                                          "VirtualInterface",
                                                          "DirectConnect",
                                                          "VpcEndpoint",
                                                          "NatGateways",
                                                          "ServiceConfigurations",
                                                          "VpcBlockPublicAccess",
                                                          "VpcPeering"};

std::string textAt(const JsonView &item, std::string_view field)
{
    const JsonView value = item[field];
    return value.isText() ? value.text() : std::string();
}

std::string identifier(std::string_view key, std::size_t index, const JsonView &item)
{
    std::string_view field;
    if (const auto known = std::ranges::find(idFields, key, &IdField::key); known != idFields.end())
        field = known->field;
    const std::string singular = std::string(key.ends_with('s') ? key.substr(0, key.size() - 1) : key) + "Id";
    for (const std::string_view candidate : {field, std::string_view(singular)})
        if (!candidate.empty())
            if (std::string id = textAt(item, candidate); !id.empty())
                return id;
    for (const std::string_view ending : {"Id", "Arn", "Identifier", "Name"})
        for (const std::string_view name : item.fields())
            if (name.ends_with(ending) && name != "VpcId" && name != "SubnetId" && !name.ends_with("OwnerId")
                && !name.ends_with("AccountId"))
                if (std::string id = textAt(item, name); !id.empty())
                    return id;
    return std::string(key) + '/' + std::to_string(index);
}

std::string vpcOf(const JsonView &item)
{
    for (const std::string_view field : {"VpcId", "VPCId"})
        if (std::string vpc = textAt(item, field); !vpc.empty())
            return vpc;
    if (item["ResourceType"].is("vpc"))
        return textAt(item, "ResourceId");
    for (const std::string_view holder : {"VPCOptions", "DBSubnetGroup", "VpcConfig", "ResourcesVpcConfig"})
        if (item[holder].isObject())
            for (const std::string_view field : {"VpcId", "VPCId", "vpcId"})
                if (std::string vpc = textAt(item[holder], field); !vpc.empty())
                    return vpc;
    if (const JsonView attachments = item["VpcAttachments"]; attachments.isList())
        for (std::size_t i = 0; i < attachments.size(); ++i)
            if (!attachments.at(i)["State"].is("detached"))
                return textAt(attachments.at(i), "VpcId");
    return {};
}

bool isGone(const JsonView &item)
{
    for (const std::string_view field : {"State", "Status"}) {
        const JsonView state = item[field].isObject() ? item[field]["Code"] : item[field];
        if (state.is("deleted") || state.is("terminated"))
            return true;
    }
    return false;
}

} // namespace

void Import::unmodelled(std::string_view key, const aws::UnmodelledResource &resource)
{
    const auto [hit, isNew] = network.unmodelledResources.try_emplace(resource.id, resource);
    if (isNew)
        ++m_unmodelled[std::string(key)];
    else if (!hit->second.vpc) // listed as an attachment and as a VPC attachment
        hit->second.vpc = resource.vpc;
}

void readUnmodelled(std::string_view key, std::size_t index, const JsonView &item, Import &import)
{
    const std::string vpc = item.isObject() ? vpcOf(item) : std::string();
    const bool isOfNetwork = std::ranges::any_of(networkKeys, [&](std::string_view start) { return key.starts_with(start); });
    if (!item.isObject() || (vpc.empty() && !isOfNetwork && !item["SubnetId"] && !item["SubnetIds"])) {
        import.countUnread(key);
        return;
    }
    aws::UnmodelledResource resource;
    resource.id.value = identifier(key, index, item);
    if (isGone(item)) {
        import.countGone(key, resource.id.value);
        return;
    }
    if (item["Tags"].isList() || item["TagSet"].isList())
        resource.name = nameTag(item);
    for (const std::string_view field : nameFields)
        if (resource.name.empty())
            resource.name = textAt(item, field);
    resource.type = key;
    if (!vpc.empty())
        resource.vpc = aws::VpcId{vpc};
    resource.source = import.at ? import.at() : std::string();
    import.unmodelled(key, resource);
}

} // namespace vpcanvas::io::detail
