// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Recipes.h"

#include "aws/ZoneBox.h"
#include "edit/commands/Addressing.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/Naming.h"
#include "edit/commands/Placement.h"
#include "edit/facts/Facts.h"

#include <algorithm>

namespace vpcanvas::edit {
namespace {

aws::SecurityGroupRule allowAll(std::variant<net::Cidr, aws::PrefixListId, aws::SecurityGroupId> peer)
{
    aws::SecurityGroupRule rule;
    rule.protocol = net::allProtocols;
    rule.peer = std::move(peer);
    return rule;
}

} // namespace

std::string nameOf(const Draft &draft, const aws::ResourceRef &ref)
{
    std::string name;
    withTable(draft.base(), ref, [&](const auto &, const auto &id) {
        if (const auto *resource = draft.find(id))
            name = resource->name;
    });
    return name.empty() ? ref.id : name;
}

aws::RegionId ensureRegion(Draft &draft)
{
    std::optional<aws::RegionId> known;
    draft.forEach<aws::Region>([&](const aws::Region &region) {
        if (!known)
            known = region.id;
    });
    if (known)
        return *known;
    const facts::RegionFact &fact = facts::regions().front();
    aws::Region region;
    region.id = aws::RegionId{std::string(fact.id)};
    region.name = std::string(fact.name);
    draft.put(region);
    return region.id;
}

aws::AvailabilityZoneId ensureZone(Draft &draft, const aws::RegionId &region, const std::string &zoneName)
{
    aws::AvailabilityZoneId id{zoneName};
    if (draft.find(id))
        return id;
    aws::AvailabilityZone zone;
    zone.id = id;
    zone.region = region;
    if (const facts::RegionFact *fact = facts::findRegion(region.value))
        for (const facts::ZoneFact &known : fact->zones)
            if (known.name == zoneName)
                zone.zoneId = std::string(known.zoneId);
    draft.put(zone);
    return id;
}

void ensureInternet(Draft &draft, const std::optional<aws::ResourceRef> &beside, double x, double y)
{
    bool exists = false;
    draft.forEach<aws::Internet>([&](const aws::Internet &) { exists = true; });
    if (exists)
        return;
    aws::Internet internet;
    internet.id = aws::InternetId{"internet"};
    internet.name = "Internet";
    draft.put(internet);
    aws::Box box{x - sizes::tile / 2, y - sizes::tile / 2, sizes::tile, sizes::tile};
    if (const auto around = beside ? draft.box(*beside) : std::nullopt) {
        constexpr double away = 64;
        const double toRight = around->right() - x;
        const double toLeft = x - around->x;
        const double toTop = y - around->y;
        const double toBottom = around->bottom() - y;
        const double nearest = std::min({toRight, toLeft, toTop, toBottom});
        if (nearest == toRight)
            box.x = around->right() + away;
        else if (nearest == toLeft)
            box.x = around->x - away - sizes::tile;
        else if (nearest == toTop)
            box.y = around->y - away - sizes::tile;
        else
            box.y = around->bottom() + away;
    }
    placeInside(draft, internet.id, box, std::nullopt);
}

aws::VpcId makeVpc(Draft &draft, const aws::RegionId &region)
{
    aws::Vpc vpc;
    vpc.id = freeId<aws::Vpc>(draft, "vpc");
    vpc.name = freeName<aws::Vpc>(draft, "VPC");
    vpc.region = region;
    vpc.cidrBlocks = {freeVpcBlock(draft)};
    draft.put(vpc);

    aws::RouteTable table;
    table.id = freeId<aws::RouteTable>(draft, "rtb");
    table.name = vpc.name + "-Main-RT";
    table.vpc = vpc.id;
    table.main = true;
    draft.put(table);

    aws::NetworkAcl acl;
    acl.id = freeId<aws::NetworkAcl>(draft, "acl");
    acl.name = vpc.name + "-Default-ACL";
    acl.vpc = vpc.id;
    acl.isDefault = true;
    aws::NetworkAclEntry entry; // 100 allow all, both ways
    acl.inbound = {entry};
    acl.outbound = {entry};
    draft.put(acl);

    aws::SecurityGroup group;
    group.id = freeId<aws::SecurityGroup>(draft, "sg");
    group.name = "default";
    group.vpc = vpc.id;
    group.description = "default VPC security group";
    group.ingress = {allowAll(group.id)};
    group.egress = {allowAll(net::anyIpv4)};
    draft.put(group);
    return vpc.id;
}

const aws::RouteTable *mainTableOf(const Draft &draft, const aws::VpcId &vpc)
{
    const aws::RouteTable *main = nullptr;
    draft.forEach<aws::RouteTable>([&](const aws::RouteTable &table) {
        if (!main && table.main && table.vpc == vpc)
            main = &table;
    });
    return main;
}

const aws::RouteTable *tableOf(const Draft &draft, const aws::Subnet &subnet)
{
    return subnet.routeTable ? draft.find(*subnet.routeTable) : mainTableOf(draft, subnet.vpc);
}

aws::RouteTableId ownTableOf(Draft &draft, const aws::SubnetId &subnetId)
{
    const aws::Subnet subnet = *draft.find(subnetId);
    if (subnet.routeTable && draft.find(*subnet.routeTable))
        return *subnet.routeTable;
    aws::RouteTable table;
    table.id = freeId<aws::RouteTable>(draft, "rtb");
    table.name = nameOf(draft, subnetId) + "-RT";
    table.vpc = subnet.vpc;
    if (const aws::RouteTable *main = mainTableOf(draft, subnet.vpc))
        table.routes = main->routes;
    draft.put(table);
    draft.change(subnetId, [&](aws::Subnet &changed) { changed.routeTable = table.id; });
    return table.id;
}

void setRoute(Draft &draft, const aws::RouteTableId &table, const std::variant<net::Cidr, aws::PrefixListId> &destination,
              aws::RouteTargetKind kind, const std::string &target)
{
    draft.change(table, [&](aws::RouteTable &changed) {
        const auto row = std::ranges::find(changed.routes, destination, &aws::Route::destination);
        aws::Route route;
        route.destination = destination;
        route.target = {kind, target};
        if (row == changed.routes.end())
            changed.routes.push_back(route);
        else
            *row = route;
    });
}

const aws::InternetGateway *internetGatewayOf(const Draft &draft, const aws::VpcId &vpc)
{
    const aws::InternetGateway *found = nullptr;
    draft.forEach<aws::InternetGateway>([&](const aws::InternetGateway &gateway) {
        if (!found && gateway.vpc == vpc)
            found = &gateway;
    });
    return found;
}

const aws::EgressOnlyInternetGateway *egressGatewayOf(const Draft &draft, const aws::VpcId &vpc)
{
    const aws::EgressOnlyInternetGateway *found = nullptr;
    draft.forEach<aws::EgressOnlyInternetGateway>([&](const aws::EgressOnlyInternetGateway &gateway) {
        if (!found && gateway.vpc == vpc)
            found = &gateway;
    });
    return found;
}

bool isPublicSubnet(const Draft &draft, const aws::Subnet &subnet)
{
    const aws::RouteTable *table = tableOf(draft, subnet);
    return table && std::ranges::any_of(table->routes, [](const aws::Route &route) {
               return route.target.targetKind == aws::RouteTargetKind::InternetGateway;
           });
}

std::optional<aws::SecurityGroupId> defaultGroupOf(const Draft &draft, const aws::VpcId &vpc)
{
    std::optional<aws::SecurityGroupId> found;
    draft.forEach<aws::SecurityGroup>([&](const aws::SecurityGroup &group) {
        if (!found && group.vpc == vpc && group.name == "default")
            found = group.id;
    });
    return found;
}

aws::SecurityGroupId ensureGroup(Draft &draft, const aws::VpcId &vpc, const std::string &name,
                                 const std::vector<aws::SecurityGroupRule> &ingress)
{
    std::optional<aws::SecurityGroupId> found;
    draft.forEach<aws::SecurityGroup>([&](const aws::SecurityGroup &group) {
        if (!found && group.vpc == vpc && group.name == name)
            found = group.id;
    });
    if (found)
        return *found;
    aws::SecurityGroup group;
    group.id = freeId<aws::SecurityGroup>(draft, "sg");
    group.name = name;
    group.vpc = vpc;
    group.ingress = ingress;
    group.egress = {allowAll(net::anyIpv4)};
    draft.put(group);
    return group.id;
}

Result<aws::NetworkInterfaceId> makeInterface(Draft &draft, const aws::SubnetId &subnetId,
                                              const aws::NetworkInterface::Attachment &attachment,
                                              const std::string &interfaceType, const std::vector<aws::SecurityGroupId> &groups)
{
    const aws::Subnet &subnet = *draft.find(subnetId);
    if (!subnet.cidrBlock)
        return Error{errors::subnetIpv6Only, {nameOf(draft, subnetId)}, {}};
    const auto address = freeAddress(draft, subnet);
    if (!address)
        return Error{errors::subnetFull, {nameOf(draft, subnetId)}, {}};
    aws::NetworkInterface interface;
    interface.id = freeId<aws::NetworkInterface>(draft, "eni");
    interface.subnet = subnetId;
    interface.attachment = attachment;
    interface.interfaceType = interfaceType;
    interface.privateIpAddresses = {{*address, std::nullopt, std::nullopt}};
    interface.groups = groups;
    if (const auto owner = ownerOf(interface); owner && owner->kind == aws::Kind::Instance)
        for (const aws::NetworkInterfaceId &other : interfacesOf(draft, *owner))
            interface.deviceIndex = std::max(interface.deviceIndex, draft.find(other)->deviceIndex + 1);
    const aws::NetworkInterfaceId id = interface.id;
    draft.put(std::move(interface));
    return id;
}

aws::AllocationId allocateAddress(Draft &draft, const aws::RegionId &region)
{
    aws::Address address;
    address.id = freeId<aws::Address>(draft, "eipalloc");
    address.name = freeName<aws::Address>(draft, "EIP");
    address.region = region;
    address.publicIp = freeElasticIp(draft);
    draft.put(address);
    return address.id;
}

void giveElasticIp(Draft &draft, const aws::NetworkInterfaceId &interface)
{
    const auto vpc = vpcOf(draft, interface);
    const aws::AllocationId allocation = allocateAddress(draft, vpc ? regionOf(draft, *vpc) : ensureRegion(draft));
    const net::Ipv4 publicIp = draft.find(allocation)->publicIp;
    draft.change(interface, [&](aws::NetworkInterface &changed) {
        if (!changed.privateIpAddresses.empty()) {
            changed.privateIpAddresses.front().publicIp = publicIp;
            changed.privateIpAddresses.front().allocationId = allocation;
        }
    });
}

void releaseElasticIps(Draft &draft, const aws::NetworkInterfaceId &id)
{
    draft.change(id, [&](aws::NetworkInterface &interface) {
        for (aws::PrivateIpAddress &address : interface.privateIpAddresses) {
            if (address.allocationId)
                draft.erase(*address.allocationId);
            address.publicIp.reset();
            address.allocationId.reset();
        }
    });
}

namespace {

std::vector<aws::NetworkInterfaceId> inOrder(std::vector<std::pair<int, aws::NetworkInterfaceId>> found)
{
    std::ranges::sort(found);
    std::vector<aws::NetworkInterfaceId> ids;
    ids.reserve(found.size());
    for (auto &[index, id] : found)
        ids.push_back(std::move(id));
    return ids;
}

} // namespace

std::vector<aws::NetworkInterfaceId> attachedTo(const Draft &draft, const aws::ResourceRef &owner)
{
    std::vector<std::pair<int, aws::NetworkInterfaceId>> found;
    draft.forEach<aws::NetworkInterface>([&](const aws::NetworkInterface &interface) {
        if (ownerOf(interface) == owner)
            found.emplace_back(interface.deviceIndex, interface.id);
    });
    return inOrder(std::move(found));
}

std::vector<aws::NetworkInterfaceId> interfacesOf(const Draft &draft, const aws::ResourceRef &owner)
{
    std::vector<std::pair<int, aws::NetworkInterfaceId>> found;
    const auto take = [&](const aws::NetworkInterface &interface) {
        if (ownerOf(interface) == owner)
            found.emplace_back(interface.deviceIndex, interface.id);
    };
    draft.forEachChanged<aws::NetworkInterface>(take);
    for (const aws::NetworkInterfaceId &id : draft.containment().interfacesOf(owner))
        if (const aws::NetworkInterface *interface = draft.find(id); interface && interface == draft.base().find(id))
            take(*interface);
    return inOrder(std::move(found));
}

const aws::Subnet *subnetOf(const Draft &draft, const aws::ResourceRef &ref)
{
    switch (ref.kind) {
    case aws::Kind::Subnet:
        return draft.find(aws::SubnetId{ref.id});
    case aws::Kind::NatGateway: {
        const auto *gateway = draft.find(aws::NatGatewayId{ref.id});
        return gateway ? draft.find(gateway->subnet) : nullptr;
    }
    case aws::Kind::NetworkInterface: {
        const auto *interface = draft.find(aws::NetworkInterfaceId{ref.id});
        return interface ? draft.find(interface->subnet) : nullptr;
    }
    case aws::Kind::Instance:
    case aws::Kind::VpcEndpoint:
    case aws::Kind::LoadBalancer:
        for (const aws::NetworkInterfaceId &id : interfacesOf(draft, ref))
            return draft.find(draft.find(id)->subnet);
        return nullptr;
    case aws::Kind::Region:
    case aws::Kind::AvailabilityZone:
    case aws::Kind::Vpc:
    case aws::Kind::RouteTable:
    case aws::Kind::InternetGateway:
    case aws::Kind::EgressOnlyInternetGateway:
    case aws::Kind::Address:
    case aws::Kind::SecurityGroup:
    case aws::Kind::NetworkAcl:
    case aws::Kind::PrefixList:
    case aws::Kind::EndpointService:
    case aws::Kind::TargetGroup:
    case aws::Kind::VpcPeeringConnection:
    case aws::Kind::PlacementGroup:
    case aws::Kind::Internet:
    case aws::Kind::InternetHost:
    case aws::Kind::AwsService:
    case aws::Kind::OnPremisesNetwork:
    case aws::Kind::UnmodelledResource:
    case aws::Kind::Note:
    case aws::Kind::TrafficSet:
        return nullptr;
    }
    return nullptr;
}

std::optional<aws::VpcId> vpcOf(const Draft &draft, const aws::ResourceRef &ref)
{
    if (ref.kind == aws::Kind::Vpc)
        return aws::VpcId{ref.id};
    if (const auto zone = aws::zoneBoxOf(ref))
        return zone->vpc;
    if (const aws::Subnet *subnet = subnetOf(draft, ref))
        return subnet->vpc;
    return withTable(draft.base(), ref, [&](const auto &, const auto &id) -> std::optional<aws::VpcId> {
        if (const auto *resource = draft.find(id)) {
            if constexpr (requires { std::optional<aws::VpcId>(resource->vpc); })
                return resource->vpc;
        }
        return std::nullopt;
    });
}

aws::RegionId regionOf(const Draft &draft, const aws::VpcId &vpc)
{
    const aws::Vpc *known = draft.find(vpc);
    return known ? known->region : aws::RegionId{};
}

aws::PrefixListId ensureServicePrefixList(Draft &draft, const std::string &serviceName, const aws::RegionId &region)
{
    std::optional<aws::PrefixListId> known;
    draft.forEach<aws::PrefixList>([&](const aws::PrefixList &list) {
        if (!known && list.name == serviceName)
            known = list.id;
    });
    if (known)
        return *known;
    aws::PrefixList list;
    list.name = serviceName;
    list.region = region;
    const std::string service = serviceName.substr(serviceName.rfind('.') + 1);
    const facts::PrefixListFact *fact = facts::findPrefixList(region.value, service);
    if (fact && !draft.find(aws::PrefixListId{std::string(fact->id)})) {
        list.id = aws::PrefixListId{std::string(fact->id)};
        for (const std::string_view entry : fact->entries)
            if (const auto block = net::Cidr::parse(entry))
                list.entries.push_back(*block);
    } else {
        list.id = freeId<aws::PrefixList>(draft, "pl");
    }
    aws::PrefixListId id = list.id;
    draft.put(std::move(list));
    return id;
}

std::optional<std::pair<net::Cidr, net::Cidr>> overlappingBlocks(const aws::Vpc &a, const aws::Vpc &b)
{
    for (const auto *blocks : {&a.cidrBlocks, &a.ipv6CidrBlocks})
        for (const net::Cidr &mine : *blocks)
            for (const auto *others : {&b.cidrBlocks, &b.ipv6CidrBlocks})
                for (const net::Cidr &other : *others)
                    if (mine.overlaps(other))
                        return std::pair(mine, other);
    return std::nullopt;
}

bool arePeered(const Draft &draft, const aws::VpcId &a, const aws::VpcId &b)
{
    bool peered = false;
    draft.forEach<aws::VpcPeeringConnection>([&](const aws::VpcPeeringConnection &peering) {
        const bool ends = (peering.requester.vpc == a && peering.accepter.vpc == b)
            || (peering.requester.vpc == b && peering.accepter.vpc == a);
        const bool over = peering.status == aws::PeeringStatus::Deleted || peering.status == aws::PeeringStatus::Rejected
            || peering.status == aws::PeeringStatus::Failed || peering.status == aws::PeeringStatus::Expired
            || peering.status == aws::PeeringStatus::Deleting;
        peered = peered || (ends && !over);
    });
    return peered;
}

} // namespace vpcanvas::edit
