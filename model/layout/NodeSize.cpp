// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/NodeSize.h"

#include "layout/SubnetRouting.h"
#include "layout/TextWidth.h"

#include <algorithm>
#include <type_traits>

namespace vpcanvas::layout {
namespace {

using aws::Kind;

constexpr double nameSize = 12;
constexpr double detailSize = 11;
constexpr int nameWeight = 600;
constexpr double shieldWidth = 24;
constexpr double elasticIpLabelWidth = 64; ///< the longer of the label's two languages, with its space
constexpr double publicIpLabelWidth = 72;

/// Room for the words before a container's name ("Public subnet · "), the longer of the two languages.
double titlePrefixWidth(Kind kind)
{
    switch (kind) {
    case Kind::Region:
        return 48;
    case Kind::AvailabilityZone:
        return 108;
    case Kind::Subnet:
        return 100;
    default:
        return 0;
    }
}

bool hasBox(const aws::Network &network, const aws::NetworkInterface &interface)
{
    const auto owner = ownerOf(interface);
    return !owner || !network.contains(*owner);
}

void addInterfaces(const aws::Network &network, const std::vector<aws::NetworkInterfaceId> &ids, CardText &text)
{
    std::size_t addresses = 0;
    std::string firstIpv6;
    for (const aws::NetworkInterfaceId &id : ids) {
        const aws::NetworkInterface *interface = network.find(id);
        if (!interface)
            continue;
        text.hasSecurityGroup = text.hasSecurityGroup || !interface->groups.empty();
        for (const aws::PrivateIpAddress &address : interface->privateIpAddresses) {
            if (addresses++ == 0)
                text.detail = address.address.toString();
            if (address.publicIp && text.publicAddress.empty()) {
                text.publicAddress = address.publicIp->toString();
                text.isElasticIp = address.allocationId.has_value();
            }
        }
        if (!interface->ipv6Addresses.empty() && firstIpv6.empty())
            firstIpv6 = interface->ipv6Addresses.front().toString();
    }
    if (addresses == 0)
        text.detail = firstIpv6;
    else if (addresses > 1)
        text.detail += " +" + std::to_string(addresses - 1);
}

template<class List>
std::string listText(const List &list)
{
    if (list.empty())
        return {};
    return list.front().toString() + (list.size() > 1 ? " +" + std::to_string(list.size() - 1) : "");
}

Size cardSize(const CardText &text)
{
    const double name = std::min(textWidth(text.name, FontFace::Text, nameSize, nameWeight), metric::cardMaxNameWidth);
    const double shield = text.hasSecurityGroup ? shieldWidth : 0;
    double width = std::max(name + 4, textWidth(text.detail, FontFace::Mono, detailSize) + shield) + 12;
    double height = metric::cardHeight;
    if (!text.publicAddress.empty()) {
        const double label = text.isElasticIp ? elasticIpLabelWidth : publicIpLabelWidth;
        width = std::max(width, label + textWidth(text.publicAddress, FontFace::Mono, detailSize) + 8);
        height += metric::publicRowHeight;
    }
    return {std::max(metric::cardMinWidth, roundUp(metric::cardTextX + width, metric::grid)), height};
}

Size tableSize(const aws::Network &network, const aws::RouteTable &table)
{
    const std::string_view title = table.name.empty() ? table.id.value : table.name;
    double width = 30 + std::min(textWidth(title, FontFace::Text, detailSize, nameWeight), metric::cardMaxNameWidth) + 12;
    const auto rows = tableRows(network, table);
    const std::size_t shown = std::min(rows.size(), metric::tableMaxRows);
    for (std::size_t i = 0; i < shown; ++i) {
        const double target = std::min(textWidth(rows[i].target, FontFace::Text, detailSize), metric::tableMaxTargetWidth);
        width = std::max(width, 14 + textWidth(rows[i].destination, FontFace::Mono, detailSize) + 16 + target + 12);
    }
    return {std::max(metric::tableMinWidth, roundUp(width, metric::grid)),
            metric::tableHead + metric::tableRow * static_cast<double>(shown) + metric::tableFoot};
}

Size noteSize(std::string_view text)
{
    double width = 0;
    double lines = 0;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        const double line = textWidth(text.substr(from, to - from), FontFace::Text, metric::noteFontSize);
        width = std::max(width, std::min(line, metric::noteMaxWidth));
        lines += std::max(1.0, std::ceil(line / metric::noteMaxWidth));
        from = to + 1;
    }
    return {roundUp(std::max(width, 40.0) + 24, metric::grid), roundUp(lines * metric::noteLineHeight + 16, metric::grid)};
}

Size containerSize(const aws::Network &network, const aws::ResourceRef &ref)
{
    std::string block;
    std::string name(network.displayName(ref));
    if (ref.kind == Kind::Vpc) {
        if (const aws::Vpc *vpc = network.find(aws::VpcId{ref.id}))
            block = listText(vpc->cidrBlocks);
    } else if (ref.kind == Kind::Subnet) {
        if (const aws::Subnet *subnet = network.find(aws::SubnetId{ref.id}); subnet && subnet->cidrBlock)
            block = subnet->cidrBlock->toString();
    } else if (ref.kind == Kind::Region) {
        name = ref.id;
        if (const aws::Region *region = network.find(aws::RegionId{ref.id}))
            block = region->name;
    } else {
        name = aws::zoneNameOf(ref.id);
    }
    double width = 32 + titlePrefixWidth(ref.kind) + textWidth(name, FontFace::Text, nameSize, nameWeight);
    if (!block.empty())
        width += 8 + textWidth(block, FontFace::Mono, detailSize);
    return {roundUp(width + 16, metric::grid), metric::paddingTop + metric::cardHeight + metric::paddingSide};
}

} // namespace

Shape shapeOf(const aws::Network &network, const aws::ResourceRef &ref)
{
    switch (ref.kind) {
    case Kind::Region:
    case Kind::Vpc:
    case Kind::Subnet:
        return Shape::Container;
    case Kind::AvailabilityZone:
        return zoneBoxOf(ref) ? Shape::Container : Shape::None;
    case Kind::RouteTable:
        return Shape::TableCard;
    case Kind::InternetGateway:
    case Kind::EgressOnlyInternetGateway:
    case Kind::VpcPeeringConnection:
    case Kind::Internet:
        return Shape::Tile;
    case Kind::VpcEndpoint: {
        const aws::VpcEndpoint *endpoint = network.find(aws::VpcEndpointId{ref.id});
        return endpoint && endpoint->vpcEndpointType == aws::VpcEndpointType::Gateway ? Shape::Tile : Shape::Card;
    }
    case Kind::NetworkInterface: {
        const aws::NetworkInterface *interface = network.find(aws::NetworkInterfaceId{ref.id});
        return interface && hasBox(network, *interface) ? Shape::Card : Shape::None;
    }
    case Kind::NatGateway:
    case Kind::Instance:
    case Kind::EndpointService:
    case Kind::LoadBalancer:
    case Kind::PlacementGroup:
    case Kind::InternetHost:
    case Kind::AwsService:
    case Kind::OnPremisesNetwork:
    case Kind::UnmodelledResource:
        return Shape::Card;
    case Kind::Note:
        return Shape::Text;
    case Kind::TrafficSet:
    case Kind::Address:
    case Kind::SecurityGroup:
    case Kind::NetworkAcl:
    case Kind::PrefixList:
    case Kind::TargetGroup:
        return Shape::None;
    }
    return Shape::None;
}

CardText cardText(const aws::Network &network, const aws::Containment &containment, const aws::ResourceRef &ref)
{
    CardText text;
    withTable(network, ref, [&](const auto &table, const auto &id) {
        using R = typename std::decay_t<decltype(table)>::mapped_type;
        const auto hit = table.find(id);
        if (hit == table.end())
            return;
        const R &resource = hit->second;
        text.name = resource.name.empty() ? id.value : resource.name;
        if constexpr (
            std::is_same_v<
                R,
                aws::
                    Instance> || std::is_same_v<R, aws::NatGateway> || std::is_same_v<R, aws::VpcEndpoint> || std::is_same_v<R, aws::LoadBalancer>)
            addInterfaces(network, containment.interfacesOf(ref), text);
        else if constexpr (std::is_same_v<R, aws::NetworkInterface>)
            addInterfaces(network, {resource.id}, text);
        else if constexpr (std::is_same_v<R, aws::InternetHost>)
            text.detail = resource.address.toString();
        else if constexpr (std::is_same_v<R, aws::AwsService>)
            text.detail = resource.addresses.empty() ? resource.serviceName : listText(resource.addresses);
        else if constexpr (std::is_same_v<R, aws::OnPremisesNetwork>)
            text.detail = listText(resource.cidrBlocks);
        else if constexpr (std::is_same_v<R, aws::EndpointService>)
            text.detail = id.value;
        else if constexpr (std::is_same_v<R, aws::PlacementGroup>)
            text.detail = enumText(resource.strategy);
        else if constexpr (std::is_same_v<R, aws::UnmodelledResource>)
            text.detail = resource.type;
    });
    return text;
}

std::vector<TableRow> tableRows(const aws::Network &network, const aws::RouteTable &table)
{
    std::vector<TableRow> rows;
    const auto isStored = [&](const net::Cidr &block) {
        return std::ranges::any_of(table.routes, [&](const aws::Route &route) {
            const auto *destination = std::get_if<net::Cidr>(&route.destination);
            return destination && *destination == block;
        });
    };
    if (const aws::Vpc *vpc = network.find(table.vpc)) {
        for (const auto *blocks : {&vpc->cidrBlocks, &vpc->ipv6CidrBlocks})
            for (const net::Cidr &block : *blocks)
                if (!isStored(block))
                    rows.push_back({block.toString(), "local", -1, false});
    }
    for (std::size_t i = 0; i < table.routes.size(); ++i) {
        const aws::Route &route = table.routes[i];
        TableRow row;
        if (const auto *block = std::get_if<net::Cidr>(&route.destination))
            row.destination = block->toString();
        else
            row.destination = network.displayName(std::get<aws::PrefixListId>(route.destination));
        row.target = route.target.targetKind == aws::RouteTargetKind::Local ? "local" : route.target.targetId;
        if (const auto target = routeTargetRef(network, route.target))
            row.target = network.displayName(*target);
        row.route = static_cast<int>(i);
        row.isBlackhole = route.state == aws::RouteState::Blackhole;
        rows.push_back(std::move(row));
    }
    return rows;
}

Size nodeSize(const aws::Network &network, const aws::Containment &containment, const aws::ResourceRef &ref)
{
    switch (shapeOf(network, ref)) {
    case Shape::None:
        return {};
    case Shape::Container:
        return containerSize(network, ref);
    case Shape::Card:
        return cardSize(cardText(network, containment, ref));
    case Shape::TableCard: {
        const aws::RouteTable *table = network.find(aws::RouteTableId{ref.id});
        return table ? tableSize(network, *table) : Size{};
    }
    case Shape::Tile:
        return {metric::tileSize, metric::tileSize};
    case Shape::Text:
        return noteSize(network.displayName(ref));
    }
    return {};
}

Size instanceSize(const aws::Network &network, const std::vector<aws::NetworkInterfaceId> &interfaces,
                  const aws::Instance &instance)
{
    CardText text;
    text.name = instance.name.empty() ? instance.id.value : instance.name;
    addInterfaces(network, interfaces, text);
    return cardSize(text);
}

Point routeTablePort(const aws::Box &subnet)
{
    return {subnet.right(), subnet.bottom() - 48};
}

Point networkAclPort(const aws::Box &subnet)
{
    return {subnet.right(), subnet.bottom() - 24};
}

} // namespace vpcanvas::layout
