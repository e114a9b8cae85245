// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
// Regions, zones, VPCs, subnets and what belongs to a VPC without a place of its own.
#include "aws/ZoneBox.h"
#include "edit/commands/Addressing.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/CreateItems.h"
#include "edit/commands/Naming.h"
#include "edit/commands/Placement.h"
#include "edit/commands/Recipes.h"
#include "edit/facts/Facts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vpcanvas::edit {
namespace {

constexpr double titleCorner = 24; ///< the pointer holds a new container this far inside its top left corner
constexpr double regionWidth = 800;
constexpr double regionHeight = 480;
constexpr double vpcWidth = 640;
constexpr double vpcHeight = 360;
constexpr double subnetWidth = 272;
constexpr double subnetHeight = 176;
constexpr double zoneWidth = subnetWidth + 2 * sizes::sidePadding;
constexpr double zoneHeight = subnetHeight + sizes::titleHeight + sizes::sidePadding;

/// The first zone of the Region that the VPC does not draw yet.
std::optional<std::string> nextZone(const Draft &draft, const aws::Vpc &vpc)
{
    const auto isUsed = [&](const std::string &zone) {
        const aws::ResourceRef box = aws::zoneBoxRef(vpc.id, aws::AvailabilityZoneId{zone});
        bool used = draft.box(box).has_value();
        draft.forEach<aws::Subnet>(
            [&](const aws::Subnet &subnet) { used = used || (subnet.vpc == vpc.id && subnet.availabilityZone.value == zone); });
        return used;
    };
    std::vector<std::string> zones;
    if (const facts::RegionFact *fact = facts::findRegion(vpc.region.value))
        for (const facts::ZoneFact &zone : fact->zones)
            zones.emplace_back(zone.name);
    else
        for (const char letter : {'a', 'b', 'c'})
            zones.push_back(vpc.region.value + letter);
    for (const std::string &zone : zones)
        if (!isUsed(zone))
            return zone;
    return std::nullopt;
}

aws::ResourceRef addZoneBox(Draft &draft, const aws::Vpc &vpc, const std::string &zone, double x, double y)
{
    const aws::AvailabilityZoneId id = ensureZone(draft, vpc.region, zone);
    aws::ResourceRef ref = aws::zoneBoxRef(vpc.id, id);
    placeInside(draft, ref, {x, y, zoneWidth, zoneHeight}, aws::ResourceRef(vpc.id));
    return ref;
}

} // namespace

std::optional<aws::ResourceRef> zoneBoxAt(const Draft &draft, const aws::VpcId &vpc, double x, double y)
{
    for (const aws::ResourceRef &ref : draft.drawnIn(aws::ResourceRef(vpc))) {
        const aws::Box box = *draft.box(ref);
        if (aws::zoneBoxOf(ref) && x >= box.x && x <= box.right() && y >= box.y && y <= box.bottom())
            return ref;
    }
    return std::nullopt;
}

Result<aws::ResourceRef> createRegion(Drop &drop)
{
    Draft &draft = drop.draft;
    for (const facts::RegionFact &fact : facts::regions()) {
        const aws::RegionId id{std::string(fact.id)};
        if (draft.find(id))
            continue;
        aws::Region region;
        region.id = id;
        region.name = std::string(fact.name);
        draft.put(region);
        placeInside(draft, id, {drop.x - titleCorner, drop.y - titleCorner, regionWidth, regionHeight}, std::nullopt);
        return aws::ResourceRef(id);
    }
    return Error{errors::noMoreRegions, {}, {}};
}

Result<aws::ResourceRef> createZone(Drop &drop)
{
    const aws::Vpc vpc = *drop.draft.find(aws::VpcId{drop.container->id});
    const auto zone = nextZone(drop.draft, vpc);
    if (!zone)
        return Error{errors::noMoreZones, {vpc.region.value}, {}};
    return addZoneBox(drop.draft, vpc, *zone, drop.x - titleCorner, drop.y - titleCorner);
}

Result<aws::ResourceRef> createVpc(Drop &drop)
{
    Draft &draft = drop.draft;
    const aws::RegionId region = drop.container ? aws::RegionId{drop.container->id} : ensureRegion(draft);
    const aws::VpcId vpc = makeVpc(draft, region);
    const aws::Box box{drop.x - titleCorner, drop.y - titleCorner, vpcWidth, vpcHeight};
    if (!draft.box(region))
        placeInside(draft, region,
                    {box.x - sizes::sidePadding, box.y - sizes::titleHeight, vpcWidth + 2 * sizes::sidePadding,
                     vpcHeight + sizes::titleHeight + sizes::sidePadding},
                    std::nullopt);
    if (drop.container) {
        placeInside(draft, vpc, box, aws::ResourceRef(region));
    } else {
        // Outside every Region: it stays where it was dropped, and the Region grows to hold it.
        draft.setParent(vpc, aws::ResourceRef(region));
        draft.setBox(vpc, snapped(box));
        growToFit(draft, region);
    }
    return aws::ResourceRef(vpc);
}

Result<aws::ResourceRef> createSubnet(Drop &drop)
{
    Draft &draft = drop.draft;
    const aws::VpcId vpcId = *vpcOf(draft, *drop.container);
    const aws::Vpc vpc = *draft.find(vpcId);
    const auto block = freeSubnetBlock(draft, vpc);
    if (!block)
        return Error{errors::vpcFull, {nameOf(draft, vpcId)}, {}};

    const double x = drop.x - titleCorner;
    const double y = drop.y - titleCorner;
    std::optional<aws::ResourceRef> zoneBox =
        aws::zoneBoxOf(*drop.container) ? drop.container : zoneBoxAt(draft, vpcId, drop.x, drop.y);
    if (!zoneBox) {
        if (const auto zone = nextZone(draft, vpc)) {
            zoneBox = addZoneBox(draft, vpc, *zone, x - sizes::sidePadding, y - sizes::titleHeight);
        } else { // every zone is drawn: the nearest takes it
            double nearest = std::numeric_limits<double>::max();
            for (const aws::ResourceRef &ref : draft.drawnIn(aws::ResourceRef(vpcId)))
                if (aws::zoneBoxOf(ref)) {
                    const aws::Box box = *draft.box(ref);
                    const double distance = std::hypot(box.x + box.width / 2 - drop.x, box.y + box.height / 2 - drop.y);
                    if (distance < nearest) {
                        nearest = distance;
                        zoneBox = ref;
                    }
                }
        }
    }
    if (!zoneBox)
        return Error{errors::noMoreZones, {vpc.region.value}, {}};

    aws::Subnet subnet;
    subnet.id = freeId<aws::Subnet>(draft, "subnet");
    subnet.name = freeName<aws::Subnet>(draft, drop.item == PaletteItem::PublicSubnet ? "Public-Subnet" : "Subnet");
    subnet.vpc = vpcId;
    subnet.availabilityZone = ensureZone(draft, vpc.region, aws::zoneBoxOf(*zoneBox)->zone.value);
    subnet.cidrBlock = block;
    subnet.mapPublicIpOnLaunch = drop.item == PaletteItem::PublicSubnet;
    draft.put(subnet);
    placeInside(draft, subnet.id, {x, y, subnetWidth, subnetHeight}, zoneBox);
    if (drop.item == PaletteItem::PublicSubnet) {
        if (!internetGatewayOf(draft, vpcId)) {
            const aws::Box around = draft.box(vpcId).value_or(aws::Box{});
            Drop gateway{draft, PaletteItem::InternetGateway, aws::ResourceRef(vpcId), around.right(),
                         around.y + around.height / 2};
            VPCANVAS_TRY(made, createInternetGateway(gateway));
            (void)made;
        }
        setRoute(draft, ownTableOf(draft, subnet.id), net::anyIpv4, aws::RouteTargetKind::InternetGateway,
                 internetGatewayOf(draft, vpcId)->id.value);
    }
    return aws::ResourceRef(subnet.id);
}

Result<aws::ResourceRef> createRouteTable(Drop &drop)
{
    Draft &draft = drop.draft;
    const aws::VpcId vpc = *vpcOf(draft, *drop.container);
    aws::RouteTable table;
    table.id = freeId<aws::RouteTable>(draft, "rtb");
    table.name = freeName<aws::RouteTable>(draft, "Route-Table");
    table.vpc = vpc;
    table.main = mainTableOf(draft, vpc) == nullptr;
    // Dropped on a subnet it takes over from the table that served it, so that nothing is cut off by the drop itself.
    const aws::Subnet *subnet = subnetOf(draft, *drop.container);
    if (const aws::RouteTable *served = subnet ? tableOf(draft, *subnet) : nullptr)
        table.routes = served->routes;
    draft.put(table);
    if (drop.container->kind == aws::Kind::Subnet)
        draft.change(aws::SubnetId{drop.container->id}, [&](aws::Subnet &changed) { changed.routeTable = table.id; });
    constexpr double width = 168;
    constexpr double height = 56;
    placeInside(draft, table.id, {drop.x - width / 2, drop.y - height / 2, width, height}, aws::ResourceRef(vpc));
    return aws::ResourceRef(table.id);
}

Result<aws::ResourceRef> createNetworkAcl(Drop &drop)
{
    Draft &draft = drop.draft;
    aws::NetworkAcl acl;
    acl.id = freeId<aws::NetworkAcl>(draft, "acl");
    acl.name = freeName<aws::NetworkAcl>(draft, "Network-ACL");
    acl.vpc = *vpcOf(draft, *drop.container);
    // A custom ACL is made without entries and denies everything. Dropped on a subnet it begins with the entries that
    // the subnet has, so that a person changes what is there and does not cut it off first.
    if (const aws::Subnet *subnet = subnetOf(draft, *drop.container)) {
        const aws::NetworkAcl *served = draft.find(subnet->networkAcl);
        draft.forEach<aws::NetworkAcl>([&](const aws::NetworkAcl &other) {
            if (!served && other.isDefault && other.vpc == subnet->vpc)
                served = &other;
        });
        if (served) {
            acl.inbound = served->inbound;
            acl.outbound = served->outbound;
        }
    }
    draft.put(acl);
    if (drop.container->kind == aws::Kind::Subnet)
        draft.change(aws::SubnetId{drop.container->id}, [&](aws::Subnet &subnet) { subnet.networkAcl = acl.id; });
    return aws::ResourceRef(acl.id);
}

Result<aws::ResourceRef> createSecurityGroup(Drop &drop)
{
    Draft &draft = drop.draft;
    const aws::SecurityGroupId group =
        ensureGroup(draft, *vpcOf(draft, *drop.container), freeName<aws::SecurityGroup>(draft, "Security-Group"), {});
    std::vector<aws::NetworkInterfaceId> interfaces;
    if (drop.container->kind == aws::Kind::NetworkInterface)
        interfaces = {aws::NetworkInterfaceId{drop.container->id}};
    else if (drop.container->kind != aws::Kind::Vpc)
        interfaces = interfacesOf(draft, *drop.container);
    for (const aws::NetworkInterfaceId &id : interfaces)
        draft.change(id, [&](aws::NetworkInterface &interface) { interface.groups.push_back(group); });
    return aws::ResourceRef(group);
}

Result<aws::ResourceRef> createPlacementGroup(Drop &drop)
{
    Draft &draft = drop.draft;
    aws::PlacementGroup group;
    group.id = freeId<aws::PlacementGroup>(draft, "pg");
    group.name = freeName<aws::PlacementGroup>(draft, "Placement-Group");
    group.region = drop.container ? aws::RegionId{drop.container->id} : ensureRegion(draft);
    draft.put(group);
    if (!draft.box(group.region))
        placeInside(draft, group.region, {drop.x - titleCorner, drop.y - titleCorner, regionWidth, regionHeight}, std::nullopt);
    placeInside(draft, group.id, cardBox(draft, group.id, drop.x, drop.y), aws::ResourceRef(group.region));
    return aws::ResourceRef(group.id);
}

Result<aws::ResourceRef> createPrefixList(Drop &drop)
{
    Draft &draft = drop.draft;
    aws::PrefixList list;
    list.id = freeId<aws::PrefixList>(draft, "pl");
    list.name = freeName<aws::PrefixList>(draft, "Prefix-List");
    list.region = drop.container ? aws::RegionId{drop.container->id} : ensureRegion(draft);
    list.maxEntries = 10;
    draft.put(list);
    return aws::ResourceRef(list.id);
}

Result<aws::ResourceRef> createNote(Drop &drop)
{
    Draft &draft = drop.draft;
    aws::Note note;
    note.id = freeId<aws::Note>(draft, "note");
    draft.put(note);
    draft.setBox(note.id, snapped(aws::Box{drop.x - 8, drop.y - 16, 160, 40}));
    return aws::ResourceRef(note.id);
}

} // namespace vpcanvas::edit
