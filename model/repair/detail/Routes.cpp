// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Recipes.h"
#include "repair/detail/Remedy.h"
#include "trace/Walk.h"

#include <algorithm>

namespace vpcanvas::repair::detail {
namespace {

using aws::RouteTargetKind;

struct Way
{
    std::variant<net::Cidr, aws::PrefixListId> destination;
    RouteTargetKind kind = RouteTargetKind::InternetGateway;
    std::string target;
};

std::string destinationText(const std::variant<net::Cidr, aws::PrefixListId> &destination)
{
    const auto *block = std::get_if<net::Cidr>(&destination);
    return block ? block->toString() : std::get<aws::PrefixListId>(destination).value;
}

bool uses(const aws::Network &network, const aws::Subnet &subnet, const aws::RouteTable &table)
{
    return network.find(subnet.routeTable) ? subnet.routeTable == table.id : table.main && subnet.vpc == table.vpc;
}

struct Sender
{
    const aws::NetworkInterface *interface = nullptr;
    const aws::Subnet *subnet = nullptr;
    const aws::PrivateIpAddress *address = nullptr;
};

/// The interface in the VPC that the packet leaves from.
Sender senderOf(const Situation &situation, const aws::VpcId &vpc, net::IpAddress source)
{
    const graph::InterfaceNode *node = situation.graph.at(situation.graph.interfaceAt(situation.graph.find(vpc), source));
    Sender sender;
    sender.interface = node ? situation.network.find(aws::NetworkInterfaceId{node->ref.id}) : nullptr;
    if (!sender.interface)
        return sender;
    sender.subnet = situation.network.find(sender.interface->subnet);
    for (const aws::PrivateIpAddress &address : sender.interface->privateIpAddresses)
        if (source == net::IpAddress(address.address))
            sender.address = &address;
    return sender;
}

const aws::InternetGateway *gatewayOf(const aws::Network &network, const aws::VpcId &vpc)
{
    for (const auto &[id, gateway] : network.internetGateways)
        if (gateway.vpc == vpc)
            return &gateway;
    return nullptr;
}

std::optional<Way> wayThroughPeering(const aws::Network &network, const aws::VpcId &vpc, net::IpAddress destination)
{
    for (const auto &[id, peering] : network.vpcPeeringConnections) {
        if (peering.status != aws::PeeringStatus::Active || (peering.requester.vpc != vpc && peering.accepter.vpc != vpc))
            continue;
        const aws::PeeringVpcInfo &far = peering.requester.vpc == vpc ? peering.accepter : peering.requester;
        const aws::Vpc *peer = network.find(far.vpc);
        for (const net::Cidr &block : peer ? peer->cidrBlocks : far.cidrBlocks)
            if (block.contains(destination))
                return Way{block, RouteTargetKind::VpcPeeringConnection, id.value};
    }
    return std::nullopt;
}

std::optional<Way> wayThroughEndpoint(const aws::Network &network, const aws::VpcId &vpc, net::IpAddress destination)
{
    for (const auto &[id, endpoint] : network.vpcEndpoints) {
        if (endpoint.vpc != vpc || endpoint.vpcEndpointType != aws::VpcEndpointType::Gateway
            || endpoint.state != aws::VpcEndpointState::Available)
            continue;
        for (const auto &[listId, list] : network.prefixLists)
            if (list.name == endpoint.serviceName
                && std::ranges::any_of(list.entries, [&](const net::Cidr &block) { return block.contains(destination); }))
                return Way{listId, RouteTargetKind::GatewayEndpoint, id.value};
    }
    return std::nullopt;
}

/// A NAT device of the VPC in a subnet that another table serves: in its own it would send to itself. In the sender's
/// zone if there is one.
std::optional<Way> wayThroughNat(const aws::Network &network, const aws::RouteTable &table, const Sender &sender)
{
    std::optional<Way> found;
    bool isNear = false;
    const auto consider = [&](const aws::Subnet *subnet, RouteTargetKind kind, const std::string &target) {
        if (!subnet || subnet->vpc != table.vpc || uses(network, *subnet, table))
            return;
        const bool near = sender.subnet && subnet->availabilityZone == sender.subnet->availabilityZone;
        if (!found || (near && !isNear)) {
            found = Way{net::anyIpv4, kind, target};
            isNear = near;
        }
    };
    for (const auto &[id, gateway] : network.natGateways)
        if (gateway.state == aws::NatGatewayState::Available && gateway.connectivityType == aws::ConnectivityType::Public)
            consider(network.find(gateway.subnet), RouteTargetKind::NatGateway, id.value);
    if (found)
        return found;
    for (const auto &[id, interface] : network.networkInterfaces)
        if (const auto *owner = std::get_if<aws::InstanceId>(&interface.attachment))
            if (const aws::Instance *instance = network.find(*owner); instance && instance->role == aws::InstanceRole::Nat)
                consider(network.find(interface.subnet), RouteTargetKind::NetworkInterface, id.value);
    return found;
}

bool isPrivate(net::IpAddress address)
{
    return trace::isRfc1918(address) || trace::isRfc6598(address) || trace::isUniqueLocal(address);
}

/// The way that the VPC has already and that the packet should have taken.
std::optional<Way> obviousWay(const Situation &situation, const aws::RouteTable &table, const trace::Blocker &blocker)
{
    const aws::Network &network = situation.network;
    const net::FiveTuple &tuple = blocker.header->tuple;
    if (auto way = wayThroughPeering(network, table.vpc, tuple.destination))
        return way;
    if (auto way = wayThroughEndpoint(network, table.vpc, tuple.destination))
        return way;
    if (isPrivate(tuple.destination))
        return std::nullopt;
    const Sender sender = senderOf(situation, table.vpc, tuple.source);
    const aws::InternetGateway *gateway = gatewayOf(network, table.vpc);
    if (!tuple.destination.isIpv4()) {
        if (gateway)
            return Way{net::anyIpv6, RouteTargetKind::InternetGateway, gateway->id.value};
        for (const auto &[id, outOnly] : network.egressOnlyInternetGateways)
            if (outOnly.vpc == table.vpc && blocker.direction == trace::Direction::Forward)
                return Way{net::anyIpv6, RouteTargetKind::EgressOnlyInternetGateway, id.value};
        return std::nullopt;
    }
    // What a NAT instance sent on unchanged still leaves by the instance's own subnet.
    const bool isForwarded = sender.subnet && !uses(network, *sender.subnet, table);
    if (isForwarded || (sender.address && sender.address->publicIp))
        return gateway ? std::optional(Way{net::anyIpv4, RouteTargetKind::InternetGateway, gateway->id.value}) : std::nullopt;
    return wayThroughNat(network, table, sender);
}

Remedy takeWay(const aws::RouteTable &table, const Way &way)
{
    Remedy remedy;
    const std::string destination = destinationText(way.destination);
    for (const aws::Route &row : table.routes)
        if (row.destination == way.destination)
            remedy.changes.push_back({ChangeCode::RemoveRoute, Sign::Removed, table.id, {destination, row.target.targetId}});
    remedy.changes.push_back({ChangeCode::AddRoute, Sign::Added, table.id, {destination, way.target}});
    remedy.make = [id = table.id, way](edit::Draft &draft) { edit::setRoute(draft, id, way.destination, way.kind, way.target); };
    return remedy;
}

Remedy attach(const aws::InternetGatewayId &gateway, const aws::VpcId &vpc)
{
    return {{{ChangeCode::AttachGateway, Sign::Changed, gateway, {vpc.value}}}, [gateway, vpc](edit::Draft &draft) {
                draft.change(gateway, [&](aws::InternetGateway &changed) { changed.vpc = vpc; });
            }};
}

Remedy giveAddress(const aws::NetworkInterfaceId &interface)
{
    return {{{ChangeCode::GiveElasticIp, Sign::Added, interface, {}}},
            [interface](edit::Draft &draft) { edit::giveElasticIp(draft, interface); }};
}

const aws::RouteTable *tableOf(const aws::Network &network, const aws::Subnet &subnet)
{
    for (const auto &[id, table] : network.routeTables)
        if (uses(network, subnet, table))
            return &table;
    return nullptr;
}

bool leadsToInternetGateway(const aws::RouteTable &table)
{
    return std::ranges::any_of(table.routes,
                               [](const aws::Route &row) { return row.target.targetKind == RouteTargetKind::InternetGateway; });
}

/// Whether some host of the subnets that the table serves is meant to be public.
bool servesPublicHosts(const aws::Network &network, const aws::RouteTable &table)
{
    return std::ranges::any_of(network.networkInterfaces, [&](const auto &entry) {
        const aws::Subnet *subnet = network.find(entry.second.subnet);
        return subnet && uses(network, *subnet, table)
            && std::ranges::any_of(entry.second.privateIpAddresses,
                                   [](const aws::PrivateIpAddress &address) { return address.publicIp.has_value(); });
    });
}

} // namespace

std::optional<Remedy> remedyForMissingRoute(const Situation &situation, const trace::Blocker &blocker)
{
    const aws::RouteTable *table = situation.network.find(aws::RouteTableId{blocker.component.id});
    const auto way = table && blocker.header ? obviousWay(situation, *table, blocker) : std::nullopt;
    return way ? std::optional(takeWay(*table, *way)) : std::nullopt;
}

std::optional<Remedy> remedyForBlackhole(const Situation &situation, const trace::Blocker &blocker)
{
    const aws::RouteTable *table = situation.network.find(aws::RouteTableId{blocker.component.id});
    const int row = blocker.cause.rowIndex;
    if (!table || !blocker.header || row < 0 || std::cmp_greater_equal(row, table->routes.size()))
        return std::nullopt;
    const aws::Route &route = table->routes[static_cast<std::size_t>(row)];
    if (route.target.targetKind == RouteTargetKind::InternetGateway) {
        const auto *gateway = situation.network.find(aws::InternetGatewayId{route.target.targetId});
        if (gateway && !gateway->vpc && !gatewayOf(situation.network, table->vpc))
            return attach(gateway->id, table->vpc);
    }
    auto way = obviousWay(situation, *table, blocker);
    if (!way)
        return std::nullopt;
    if (std::holds_alternative<net::Cidr>(way->destination))
        way->destination = route.destination; // the row that is there gets a target that works
    return takeWay(*table, *way);
}

std::optional<Remedy> remedyForPublicAddress(const Situation &situation, const trace::Blocker &blocker)
{
    const aws::Network &network = situation.network;
    const auto *interface = network.find(aws::NetworkInterfaceId{blocker.cause.resource.id});
    const aws::Subnet *subnet = interface ? network.find(interface->subnet) : nullptr;
    const aws::RouteTable *table = subnet ? tableOf(network, *subnet) : nullptr;
    if (blocker.cause.resource.kind != aws::Kind::NetworkInterface || !table || interface->privateIpAddresses.empty()
        || !leadsToInternetGateway(*table))
        return std::nullopt; // in a private subnet an address would be of no use
    const net::IpAddress primary = interface->privateIpAddresses.front().address;
    if (const auto *owner = std::get_if<aws::NatGatewayId>(&interface->attachment)) {
        const aws::NatGateway *gateway = network.find(*owner);
        if (!gateway || gateway->connectivityType == aws::ConnectivityType::Private)
            return std::nullopt;
        return giveAddress(interface->id);
    }
    if (!std::holds_alternative<aws::InstanceId>(interface->attachment))
        return std::nullopt;
    if (blocker.code == trace::Code::IgwPublicIpAssociationForEgress && !servesPublicHosts(network, *table)) {
        // A private subnet whose default route leads to the internet gateway by mistake.
        const auto way = wayThroughNat(network, *table, {interface, subnet, nullptr});
        const bool isDefault = std::ranges::any_of(table->routes, [](const aws::Route &row) {
            return row.destination == std::variant<net::Cidr, aws::PrefixListId>(net::anyIpv4);
        });
        if (way && isDefault)
            return takeWay(*table, *way);
    }
    const net::FiveTuple &tuple = blocker.header->tuple;
    const bool isPrimary =
        primary == (blocker.code == trace::Code::IgwPublicIpAssociationForEgress ? tuple.source : tuple.destination);
    return isPrimary ? std::optional(giveAddress(interface->id)) : std::nullopt;
}

std::optional<Remedy> remedyForDetachedGateway(const Situation &situation, const trace::Blocker &blocker)
{
    const aws::InternetGateway *spare = nullptr;
    for (const auto &[id, gateway] : situation.network.internetGateways)
        if (!gateway.vpc) {
            if (spare)
                return std::nullopt; // which one is not clear
            spare = &gateway;
        }
    if (!spare || blocker.component.kind != aws::Kind::Vpc)
        return std::nullopt;
    return attach(spare->id, aws::VpcId{blocker.component.id});
}

} // namespace vpcanvas::repair::detail
