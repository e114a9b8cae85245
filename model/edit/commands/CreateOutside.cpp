// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
// Gateways on a VPC's border, peerings, and what stands outside AWS.
#include "edit/commands/Addressing.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/CreateItems.h"
#include "edit/commands/Naming.h"
#include "edit/commands/Placement.h"
#include "edit/commands/Recipes.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace vpcanvas::edit {
namespace {

constexpr double nearBorder = 96;

/// The service of AWS that an item draws: name, suffix of the service's name, an address that it answers at.
struct ServiceFacts
{
    std::string_view name;
    std::string_view service;
};

ServiceFacts serviceOf(PaletteItem item)
{
    if (item == PaletteItem::S3)
        return {"Amazon S3", "s3"};
    if (item == PaletteItem::DynamoDb)
        return {"Amazon DynamoDB", "dynamodb"};
    if (item == PaletteItem::CloudFormation)
        return {"AWS CloudFormation", "cloudformation"};
    return {"Amazon SQS", "sqs"};
}

} // namespace

std::optional<aws::VpcId> vpcNear(const Draft &draft, double x, double y)
{
    std::optional<aws::VpcId> found;
    double nearest = nearBorder;
    draft.forEach<aws::Vpc>([&](const aws::Vpc &vpc) {
        const auto box = draft.box(vpc.id);
        if (!box)
            return;
        const double dx = std::max({box->x - x, 0.0, x - box->right()});
        const double dy = std::max({box->y - y, 0.0, y - box->bottom()});
        const double distance = std::hypot(dx, dy);
        if (distance <= nearest && !internetGatewayOf(draft, vpc.id)) {
            nearest = distance;
            found = vpc.id;
        }
    });
    return found;
}

Result<aws::ResourceRef> createInternetGateway(Drop &drop)
{
    Draft &draft = drop.draft;
    aws::InternetGateway gateway;
    gateway.id = freeId<aws::InternetGateway>(draft, "igw");
    gateway.name = freeName<aws::InternetGateway>(draft, "IGW");
    if (drop.container)
        gateway.vpc = aws::VpcId{drop.container->id};
    else
        gateway.vpc = vpcNear(draft, drop.x, drop.y);
    draft.put(gateway);
    std::optional<aws::ResourceRef> outermost;
    if (gateway.vpc) {
        placeOnBorder(draft, gateway.id, aws::ResourceRef(*gateway.vpc), drop.x, drop.y);
        outermost = draft.parentOf(*gateway.vpc);
        if (!outermost || !draft.box(*outermost))
            outermost = aws::ResourceRef(*gateway.vpc);
    } else {
        draft.setBox(gateway.id, snapped(tileBox(drop.x, drop.y)));
    }
    const aws::Box tile = draft.box(gateway.id).value_or(tileBox(drop.x, drop.y));
    ensureInternet(draft, outermost, tile.x + tile.width / 2, tile.y + tile.height / 2);
    return aws::ResourceRef(gateway.id);
}

Result<aws::ResourceRef> createEgressOnlyInternetGateway(Drop &drop)
{
    Draft &draft = drop.draft;
    aws::EgressOnlyInternetGateway gateway;
    gateway.id = freeId<aws::EgressOnlyInternetGateway>(draft, "eigw");
    gateway.name = freeName<aws::EgressOnlyInternetGateway>(draft, "EIGW");
    gateway.vpc = aws::VpcId{drop.container->id};
    draft.put(gateway);
    placeOnBorder(draft, gateway.id, *drop.container, drop.x, drop.y);
    ensureInternet(draft, draft.parentOf(*drop.container), drop.x, drop.y);
    return aws::ResourceRef(gateway.id);
}

Result<aws::ResourceRef> createGatewayEndpoint(Drop &drop)
{
    Draft &draft = drop.draft;
    const aws::VpcId vpc = *vpcOf(draft, *drop.container);
    const aws::RegionId region = regionOf(draft, vpc);
    std::set<std::string> taken;
    draft.forEach<aws::VpcEndpoint>([&](const aws::VpcEndpoint &other) {
        if (other.vpc == vpc && other.vpcEndpointType == aws::VpcEndpointType::Gateway)
            taken.insert(other.serviceName);
    });
    aws::VpcEndpoint endpoint;
    for (const char *service : {"s3", "dynamodb"})
        if (const std::string name = "com.amazonaws." + region.value + '.' + service;
            endpoint.serviceName.empty() && !taken.contains(name)) {
            endpoint.serviceName = name;
            endpoint.name =
                freeName<aws::VpcEndpoint>(draft, std::string_view(service) == "s3" ? "S3-Endpoint" : "DynamoDB-Endpoint");
        }
    if (endpoint.serviceName.empty())
        return Error{errors::endpointsTaken, {nameOf(draft, vpc)}, {}};
    endpoint.id = freeId<aws::VpcEndpoint>(draft, "vpce");
    endpoint.vpc = vpc;
    endpoint.vpcEndpointType = aws::VpcEndpointType::Gateway;
    draft.put(endpoint);
    const aws::PrefixListId list = ensureServicePrefixList(draft, endpoint.serviceName, region);

    // Dropped on a subnet it serves that subnet's table; dropped on the VPC, every table that a subnet uses.
    std::set<aws::RouteTableId> tables;
    const auto serve = [&](const aws::Subnet &subnet) {
        if (const aws::RouteTable *table = tableOf(draft, subnet))
            tables.insert(table->id);
    };
    if (drop.container->kind == aws::Kind::Subnet)
        serve(*draft.find(aws::SubnetId{drop.container->id}));
    else
        draft.forEach<aws::Subnet>([&](const aws::Subnet &subnet) {
            if (subnet.vpc == vpc)
                serve(subnet);
        });
    if (const aws::RouteTable *main = mainTableOf(draft, vpc); tables.empty() && main)
        tables.insert(main->id);
    for (const aws::RouteTableId &table : tables)
        setRoute(draft, table, list, aws::RouteTargetKind::GatewayEndpoint, endpoint.id.value);
    placeOnBorder(draft, endpoint.id, aws::ResourceRef(vpc), drop.x, drop.y);
    return aws::ResourceRef(endpoint.id);
}

std::optional<Error> whyNotPeer(const Draft &draft, const aws::VpcId &a, const aws::VpcId &b)
{
    const aws::Vpc *first = draft.find(a);
    const aws::Vpc *second = draft.find(b);
    if (!first || !second || a == b)
        return Error{errors::linkToItself, {}, {}};
    if (arePeered(draft, a, b))
        return Error{errors::peeringExists, {nameOf(draft, a), nameOf(draft, b)}, {}};
    if (const auto blocks = overlappingBlocks(*first, *second))
        return Error{errors::peeringOverlap,
                     {nameOf(draft, a), nameOf(draft, b), blocks->first.toString(), blocks->second.toString()},
                     {}};
    return std::nullopt;
}

aws::VpcPeeringConnectionId makePeering(Draft &draft, const aws::VpcId &requester, const aws::VpcId &accepter)
{
    aws::VpcPeeringConnection peering;
    peering.id = freeId<aws::VpcPeeringConnection>(draft, "pcx");
    peering.name = freeName<aws::VpcPeeringConnection>(draft, "Peering");
    peering.requester.vpc = requester;
    peering.requester.region = regionOf(draft, requester);
    peering.requester.cidrBlocks = draft.find(requester)->cidrBlocks;
    peering.accepter.vpc = accepter;
    peering.accepter.region = regionOf(draft, accepter);
    peering.accepter.cidrBlocks = draft.find(accepter)->cidrBlocks;
    draft.put(peering);
    const auto a = draft.box(requester);
    const auto b = draft.box(accepter);
    if (a && b) {
        // In the middle of the gap between the two, or between their centres where there is none.
        const double x = a->right() <= b->x ? (a->right() + b->x) / 2
            : b->right() <= a->x            ? (b->right() + a->x) / 2
                                            : (std::max(a->x, b->x) + std::min(a->right(), b->right())) / 2;
        const double y = a->bottom() <= b->y ? (a->bottom() + b->y) / 2
            : b->bottom() <= a->y            ? (b->bottom() + a->y) / 2
                                             : (std::max(a->y, b->y) + std::min(a->bottom(), b->bottom())) / 2;
        draft.setBox(peering.id, snapped(tileBox(x, y)));
    }
    return peering.id;
}

Result<aws::ResourceRef> createPeering(Drop &drop)
{
    Draft &draft = drop.draft;
    const aws::VpcId requester{drop.container->id};
    std::optional<Error> why = Error{errors::peeringNeedsTwo, {}, {}};
    std::optional<aws::VpcId> accepter;
    draft.forEach<aws::Vpc>([&](const aws::Vpc &vpc) { // the first that it can be peered with
        if (accepter || vpc.id == requester)
            return;
        why = whyNotPeer(draft, requester, vpc.id);
        if (!why)
            accepter = vpc.id;
    });
    if (!accepter)
        return *why;
    return aws::ResourceRef(makePeering(draft, requester, *accepter));
}

Result<aws::ResourceRef> createInternet(Drop &drop)
{
    ensureInternet(drop.draft, std::nullopt, drop.x, drop.y);
    return aws::ResourceRef(aws::InternetId{"internet"});
}

Result<aws::ResourceRef> createInternetHost(Drop &drop)
{
    Draft &draft = drop.draft;
    aws::InternetHost host;
    host.id = freeId<aws::InternetHost>(draft, "host");
    host.name = freeName<aws::InternetHost>(draft, "Web-Server");
    host.address = freeInternetAddress(draft);
    draft.put(host);
    placeInside(draft, host.id, cardBox(draft, host.id, drop.x, drop.y), std::nullopt);
    return aws::ResourceRef(host.id);
}

Result<aws::ResourceRef> createService(Drop &drop)
{
    Draft &draft = drop.draft;
    const ServiceFacts facts = serviceOf(drop.item);
    aws::AwsService service;
    service.id = freeId<aws::AwsService>(draft, "service");
    service.name = std::string(facts.name);
    service.region = drop.container ? aws::RegionId{drop.container->id} : ensureRegion(draft);
    service.serviceName = "com.amazonaws." + service.region.value + '.' + std::string(facts.service);
    std::optional<net::IpAddress> address;
    if (drop.item == PaletteItem::S3 || drop.item == PaletteItem::DynamoDb) {
        // It answers inside its own prefix list, so that a gateway endpoint catches it.
        const aws::PrefixListId list = ensureServicePrefixList(draft, service.serviceName, service.region);
        if (const aws::PrefixList *known = draft.find(list); known && !known->entries.empty() && known->entries.front().isIpv4())
            address = known->entries.front().address().ipv4() + 10;
    }
    service.addresses = {address.value_or(freeInternetAddress(draft))};
    draft.put(service);
    const aws::Box box = cardBox(draft, service.id, drop.x, drop.y);
    if (drop.container && draft.box(*drop.container))
        placeInside(draft, service.id, box, drop.container);
    else
        placeInside(draft, service.id, box, std::nullopt);
    return aws::ResourceRef(service.id);
}

Result<aws::ResourceRef> createOnPremises(Drop &drop)
{
    Draft &draft = drop.draft;
    std::size_t count = 0;
    draft.forEach<aws::OnPremisesNetwork>([&](const aws::OnPremisesNetwork &) { ++count; });
    aws::OnPremisesNetwork network;
    network.id = freeId<aws::OnPremisesNetwork>(draft, "onprem");
    network.name = freeName<aws::OnPremisesNetwork>(draft, "Data-Center");
    network.cidrBlocks = {net::Cidr(net::Ipv4{0xC0A80000 + (static_cast<std::uint32_t>(count & 255U) << 8U)}, 24)};
    draft.put(network);
    placeInside(draft, network.id, cardBox(draft, network.id, drop.x, drop.y), std::nullopt);
    return aws::ResourceRef(network.id);
}

} // namespace vpcanvas::edit
