// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Sketch.h"
#include "aws/ZoneBox.h"
#include "edit/commands/Addressing.h"
#include "edit/commands/Clipboard.h"
#include "edit/commands/Move.h"

#include <set>

using namespace vpcanvas;
using aws::Kind;
using aws::ResourceRef;
using edit::PaletteItem;

namespace {

struct Lab
{
    Sketch sketch;
    ResourceRef region, vpc, gateway, publicSubnet, privateSubnet, web, host, nat;

    Lab()
    {
        vpc = sketch.drop(PaletteItem::Vpc, std::nullopt, 0, 0);
        region = *sketch.containment.parentOf(vpc);
        publicSubnet = sketch.drop(PaletteItem::PublicSubnet, vpc, 60, 80);
        gateway = ResourceRef(sketch.network.internetGateways.begin()->first);
        privateSubnet = sketch.drop(PaletteItem::Subnet, vpc, 60, 280);
        web = sketch.drop(PaletteItem::WebInstance, publicSubnet, 100, 140);
        nat = sketch.drop(PaletteItem::NatGateway, publicSubnet, 100, 200);
        host = sketch.drop(PaletteItem::Instance, privateSubnet, 100, 340);
        sketch.connect(privateSubnet, nat);
    }

    std::string whyNotDrop(PaletteItem item, const std::optional<ResourceRef> &on) const
    {
        const auto why = edit::whyNotDrop(sketch.network, sketch.containment, item, on);
        return why ? std::string(why->code.key) : std::string();
    }
    std::string whyNotConnect(const ResourceRef &from, const ResourceRef &to) const
    {
        const auto why = edit::whyNotConnect(sketch.network, sketch.containment, from, to);
        return why ? std::string(why->code.key) : std::string();
    }
};

/// Every identifier that any field names must be there.
void checkNothingDangles(const aws::Network &network)
{
    const auto there = [&](const ResourceRef &ref, const std::string &from) {
        QVERIFY2(network.contains(ref), (from + " -> " + ref.id).c_str());
    };
    for (const auto &[id, subnet] : network.subnets) {
        there(subnet.vpc, id.value);
        there(subnet.availabilityZone, id.value);
        if (subnet.routeTable)
            there(*subnet.routeTable, id.value);
        if (subnet.networkAcl)
            there(*subnet.networkAcl, id.value);
    }
    for (const auto &[id, interface] : network.networkInterfaces) {
        there(interface.subnet, id.value);
        if (const auto owner = ownerOf(interface))
            there(*owner, id.value);
        for (const auto &group : interface.groups)
            there(group, id.value);
        for (const auto &address : interface.privateIpAddresses)
            if (address.allocationId)
                there(*address.allocationId, id.value);
    }
    for (const auto &[id, table] : network.routeTables) {
        there(table.vpc, id.value);
        for (const auto &route : table.routes) {
            if (const auto *list = std::get_if<aws::PrefixListId>(&route.destination))
                there(*list, id.value);
            bool found = route.target.targetKind == aws::RouteTargetKind::Local;
            forEachTable(network, [&](const auto &all) {
                for (const auto &[other, resource] : all)
                    found = found || other.value == route.target.targetId;
            });
            QVERIFY2(found, (id.value + " -> " + route.target.targetId).c_str());
        }
    }
    for (const auto &[id, gateway] : network.natGateways)
        there(gateway.subnet, id.value);
    for (const auto &[ref, box] : network.layout)
        there(ref, "box");
}

bool isFree(const aws::Network &network)
{
    std::set<std::pair<aws::VpcId, net::Ipv4>> seen;
    for (const auto &[id, interface] : network.networkInterfaces)
        for (const auto &address : interface.privateIpAddresses)
            if (!seen.emplace(network.find(interface.subnet)->vpc, address.address).second)
                return false;
    return true;
}

} // namespace

/// The gestures of the window: what each does to the network, and what is refused.
class tst_Commands : public QObject
{
    Q_OBJECT

private slots:
    void aVpcComesWithWhatAwsMakes();
    void dropsThatAwsHasNoPlaceForAreRefused();
    void aCardInASubnetFindsItsTarget();
    void secondGatewayIsRefused();
    void aFullSubnetIsRefused();
    void reservedAddressesAreNeverGiven();
    void containersGrowAroundWhatIsDropped();
    void linesThatMeanNothingAreRefused();
    void peeringRefusesOverlap();
    void peeringRoutesLeadToThePeersBlocks();
    void aGroupIsAddedOnce();
    void anElasticIpMovesToItsNewOwner();
    void removingAGatewayCutsItsRoutes();
    void removingASubnetTakesWhatIsInIt();
    void removingAVpcLeavesNothing();
    void whatAwsKeepsIsNotRemoved();
    void movingKeepsThingsTogether();
    void movingIntoAnotherSubnetGivesAnAddressThere();
    void movingIntoAnotherZoneChangesTheZone();
    void movingToNowhereIsRefused();
    void resizingStopsAtTheContents();
    void duplicatesAreNewResources();
    void aDuplicatedVpcIsWhole();
    void cutAndPasteKeepsIdentifiers();
};

void tst_Commands::aVpcComesWithWhatAwsMakes()
{
    Sketch sketch;
    const ResourceRef vpc = sketch.drop(PaletteItem::Vpc, std::nullopt, 0, 0);
    QCOMPARE(sketch.network.routeTables.size(), 1U);
    QVERIFY(sketch.network.routeTables.begin()->second.main);
    const aws::NetworkAcl &acl = sketch.network.networkAcls.begin()->second;
    QVERIFY(acl.isDefault && acl.vpc.value == vpc.id);
    for (const auto *entries : {&acl.inbound, &acl.outbound}) {
        QCOMPARE(entries->size(), 1U);
        QCOMPARE(entries->front().ruleNumber, 100);
        QCOMPARE(entries->front().ruleAction, aws::RuleAction::Allow);
        QVERIFY(entries->front().protocol.isAll());
        QCOMPARE(entries->front().cidrBlock, net::anyIpv4);
    }
    const aws::SecurityGroup &group = sketch.network.securityGroups.begin()->second;
    QCOMPARE(group.name, std::string("default"));
    QVERIFY(std::get<aws::SecurityGroupId>(group.ingress.front().peer) == group.id);
    QVERIFY(std::get<net::Cidr>(group.egress.front().peer) == net::anyIpv4);
    QVERIFY(sketch.get<aws::Vpc>(vpc).enableDnsSupport && !sketch.get<aws::Vpc>(vpc).enableDnsHostnames);
}

void tst_Commands::dropsThatAwsHasNoPlaceForAreRefused()
{
    const Lab lab;
    QCOMPARE(lab.whyNotDrop(PaletteItem::Subnet, std::nullopt), std::string("edit.needsVpc"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::Subnet, lab.region), std::string("edit.needsVpc"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::Instance, lab.vpc), std::string("edit.needsSubnet"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::NatGateway, std::nullopt), std::string("edit.needsSubnet"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::Region, lab.vpc), std::string("edit.regionInside"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::Vpc, lab.privateSubnet), std::string("edit.regionInside"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::InternetHost, lab.region), std::string("edit.outsideOnly"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::S3, lab.vpc), std::string("edit.outsideVpcs"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::Internet, std::nullopt), std::string("edit.hasInternet"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::EndpointService, lab.vpc), std::string("edit.needsLoadBalancer"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::PeeringConnection, lab.vpc), std::string("edit.peeringNeedsTwo"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::Instance, ResourceRef(Kind::Subnet, "subnet-gone")),
             std::string("edit.noSuchContainer"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::Note, std::nullopt), std::string());
}

void tst_Commands::aCardInASubnetFindsItsTarget()
{
    const Lab lab;
    const auto target = [&](PaletteItem item, const ResourceRef &under) {
        return edit::dropTarget(lab.sketch.network, lab.sketch.containment, item, under);
    };
    QVERIFY(target(PaletteItem::Instance, lab.web) == lab.publicSubnet); // let go over another card
    QVERIFY(target(PaletteItem::Subnet, lab.web) == lab.sketch.containment.parentOf(lab.publicSubnet));
    QVERIFY(target(PaletteItem::ElasticIp, lab.host) == lab.host);
    QVERIFY(target(PaletteItem::Vpc, lab.web) == lab.region);
    QVERIFY(!target(PaletteItem::InternetHost, lab.web));
}

void tst_Commands::secondGatewayIsRefused()
{
    const Lab lab;
    QCOMPARE(lab.whyNotDrop(PaletteItem::InternetGateway, lab.vpc), std::string("edit.vpcHasGateway"));
    QCOMPARE(lab.whyNotDrop(PaletteItem::EgressOnlyInternetGateway, lab.vpc), std::string()); // may stand beside it
    Sketch far;
    const ResourceRef vpc = far.drop(PaletteItem::Vpc, std::nullopt, 0, 0);
    const ResourceRef beside = far.drop(PaletteItem::InternetGateway, std::nullopt, 660, 100); // near the right border
    QVERIFY(far.get<aws::InternetGateway>(beside).vpc == aws::VpcId{vpc.id});
    const ResourceRef alone = far.drop(PaletteItem::InternetGateway, std::nullopt, 3000, 3000);
    QVERIFY(!far.get<aws::InternetGateway>(alone).vpc);
}

void tst_Commands::aFullSubnetIsRefused()
{
    Lab lab;
    QCOMPARE(lab.sketch.set(lab.privateSubnet, "cidrBlock", "10.0.1.0/28"), std::string());
    for (int i = 0; i < 10; ++i) // 16 addresses, 5 reserved, one taken
        lab.sketch.drop(PaletteItem::Instance, lab.privateSubnet, 100, 340);
    QCOMPARE(edit::freeAddressCount(lab.sketch.network, lab.sketch.get<aws::Subnet>(lab.privateSubnet)), 0U);
    QCOMPARE(lab.whyNotDrop(PaletteItem::Instance, lab.privateSubnet), std::string("edit.subnetFull"));
    QVERIFY(isFree(lab.sketch.network));
}

void tst_Commands::reservedAddressesAreNeverGiven()
{
    const net::Cidr block = *net::Cidr::parse("10.0.1.0/28");
    std::set<std::uint32_t> reserved;
    for (std::uint32_t offset = 0; offset < 16; ++offset)
        if (edit::isReserved(block, block.address().ipv4() + offset))
            reserved.insert(offset);
    QVERIFY((reserved == std::set<std::uint32_t>{0, 1, 2, 3, 15}));
}

void tst_Commands::containersGrowAroundWhatIsDropped()
{
    Lab lab;
    const aws::Box before = lab.sketch.network.layout.at(lab.vpc);
    for (int i = 0; i < 12; ++i)
        lab.sketch.drop(PaletteItem::Instance, lab.privateSubnet, 110, 340);
    const aws::Box after = lab.sketch.network.layout.at(lab.vpc);
    QVERIFY(after.width * after.height > before.width * before.height);
    const aws::Box region = lab.sketch.network.layout.at(lab.region);
    QVERIFY(region.x < after.x && region.right() > after.right() && region.bottom() > after.bottom());
    const aws::Box tile = lab.sketch.network.layout.at(lab.gateway); // still on the border
    const double x = tile.x + tile.width / 2;
    const double y = tile.y + tile.height / 2;
    QVERIFY(x == after.x || x == after.right() || y == after.y || y == after.bottom());
}

void tst_Commands::linesThatMeanNothingAreRefused()
{
    Lab lab;
    QCOMPARE(lab.whyNotConnect(lab.web, lab.web), std::string("edit.linkToItself"));
    QCOMPARE(lab.whyNotConnect(lab.web, lab.host), std::string("edit.noSuchLink"));
    QCOMPARE(lab.whyNotConnect(lab.privateSubnet, lab.nat), std::string("edit.linkExists"));
    QCOMPARE(lab.whyNotConnect(lab.publicSubnet, lab.nat), std::string("edit.natGatewayInSubnet"));
    const ResourceRef other = lab.sketch.drop(PaletteItem::Vpc, lab.region, 1500, 0);
    const ResourceRef far = lab.sketch.drop(PaletteItem::Subnet, other, 1560, 80);
    QCOMPARE(lab.whyNotConnect(far, lab.gateway), std::string("edit.linkOtherVpc"));
    QCOMPARE(lab.whyNotConnect(other, lab.gateway), std::string("edit.gatewayAttached"));
    const ResourceRef loose = lab.sketch.drop(PaletteItem::InternetGateway, std::nullopt, 5000, 5000);
    QCOMPARE(lab.whyNotConnect(far, loose), std::string("edit.gatewayDetached"));
    lab.sketch.connect(other, loose);
    QCOMPARE(lab.whyNotConnect(far, loose), std::string());
    QCOMPARE(lab.whyNotConnect(loose, far), std::string()); // either way round
}

void tst_Commands::peeringRefusesOverlap()
{
    Lab lab;
    const ResourceRef other = lab.sketch.drop(PaletteItem::Vpc, lab.region, 1500, 0);
    QCOMPARE(lab.sketch.get<aws::Vpc>(other).cidrBlocks.front().toString(), std::string("10.1.0.0/16")); // a free block
    QCOMPARE(lab.sketch.set(other, "cidrBlocks/0", "10.0.0.0/16"), std::string());
    QCOMPARE(lab.whyNotConnect(lab.vpc, other), std::string("edit.peeringOverlap"));
    QCOMPARE(lab.sketch.set(other, "cidrBlocks/0", "10.2.0.0/16"), std::string());
    lab.sketch.connect(lab.vpc, other);
    QCOMPARE(lab.whyNotConnect(other, lab.vpc), std::string("edit.peeringExists"));
    QCOMPARE(lab.sketch.set(other, "cidrBlocks/0", "10.0.0.0/16"), std::string("edit.peerOverlap"));
}

void tst_Commands::peeringRoutesLeadToThePeersBlocks()
{
    Lab lab;
    const ResourceRef other = lab.sketch.drop(PaletteItem::Vpc, lab.region, 1500, 0);
    lab.sketch.connect(lab.vpc, other);
    const ResourceRef peering(lab.sketch.network.vpcPeeringConnections.begin()->first);
    lab.sketch.connect(lab.privateSubnet, peering);
    const auto &table = *lab.sketch.network.find(*lab.sketch.get<aws::Subnet>(lab.privateSubnet).routeTable);
    QCOMPARE(std::get<net::Cidr>(table.routes.back().destination).toString(), std::string("10.1.0.0/16"));
    QCOMPARE(table.routes.back().target.targetId, peering.id);
}

void tst_Commands::aGroupIsAddedOnce()
{
    Lab lab;
    const ResourceRef group = lab.sketch.drop(PaletteItem::SecurityGroup, lab.vpc, 0, 0);
    lab.sketch.connect(lab.host, group);
    QCOMPARE(lab.sketch.interfaceOf(lab.host).groups.size(), 2U); // beside the default one
    QCOMPARE(lab.whyNotConnect(lab.host, group), std::string("edit.linkExists"));
    for (int i = 0; i < 3; ++i)
        lab.sketch.drop(PaletteItem::SecurityGroup, lab.host, 0, 0); // onto the card
    QCOMPARE(lab.sketch.interfaceOf(lab.host).groups.size(), 5U);
    const ResourceRef sixth = lab.sketch.drop(PaletteItem::SecurityGroup, lab.vpc, 0, 0);
    QCOMPARE(lab.whyNotConnect(lab.host, sixth), std::string("edit.tooMany"));
}

void tst_Commands::anElasticIpMovesToItsNewOwner()
{
    Lab lab;
    const ResourceRef address = lab.sketch.drop(PaletteItem::ElasticIp, lab.host, 0, 0);
    QVERIFY(lab.sketch.interfaceOf(lab.host).privateIpAddresses.front().allocationId == aws::AllocationId{address.id});
    lab.sketch.connect(address, lab.web);
    QVERIFY(!lab.sketch.interfaceOf(lab.host).privateIpAddresses.front().publicIp);
    QVERIFY(lab.sketch.interfaceOf(lab.web).privateIpAddresses.front().allocationId == aws::AllocationId{address.id});
}

void tst_Commands::removingAGatewayCutsItsRoutes()
{
    Lab lab;
    lab.sketch.remove({lab.nat});
    QVERIFY(lab.sketch.network.addresses.empty()); // released with it
    QVERIFY(lab.sketch.network.find(*lab.sketch.get<aws::Subnet>(lab.privateSubnet).routeTable)->routes.empty());
    checkNothingDangles(lab.sketch.network);
}

void tst_Commands::removingASubnetTakesWhatIsInIt()
{
    Lab lab;
    lab.sketch.remove({lab.publicSubnet});
    QVERIFY(!lab.sketch.network.contains(lab.web));
    QVERIFY(!lab.sketch.network.contains(lab.nat));
    QVERIFY(lab.sketch.network.contains(lab.host));
    QCOMPARE(lab.sketch.network.networkInterfaces.size(), 1U);
    checkNothingDangles(lab.sketch.network);
}

void tst_Commands::removingAVpcLeavesNothing()
{
    Lab lab;
    lab.sketch.remove({lab.vpc});
    QCOMPARE(lab.sketch.network.resourceCount(), 2U); // the Region and the internet
    QCOMPARE(lab.sketch.network.layout.size(), 2U);
    checkNothingDangles(lab.sketch.network);
}

void tst_Commands::whatAwsKeepsIsNotRemoved()
{
    Lab lab;
    std::vector<ResourceRef> kept;
    for (const auto &[id, table] : lab.sketch.network.routeTables)
        if (table.main)
            kept.emplace_back(id);
    for (const auto &[id, acl] : lab.sketch.network.networkAcls)
        kept.emplace_back(id);
    for (const auto &[id, group] : lab.sketch.network.securityGroups)
        if (group.name == "default")
            kept.emplace_back(id);
    kept.emplace_back(lab.sketch.interfaceOf(lab.host).id);
    const aws::Network before = lab.sketch.network;
    lab.sketch.remove(kept);
    QVERIFY(lab.sketch.network == before);
}

void tst_Commands::movingKeepsThingsTogether()
{
    Lab lab;
    const aws::Layout before = lab.sketch.network.layout;
    auto op = edit::moveBoxes(lab.sketch.network, lab.sketch.containment, {lab.vpc, lab.web}, 203, -96);
    QVERIFY(op);
    lab.sketch.apply(*op);
    for (const ResourceRef &ref : {lab.vpc, lab.publicSubnet, lab.web, lab.host, lab.nat}) { // each once, snapped to 8
        QCOMPARE(lab.sketch.network.layout.at(ref).x, before.at(ref).x + 200);
        QCOMPARE(lab.sketch.network.layout.at(ref).y, before.at(ref).y - 96);
    }
    const aws::Box region = lab.sketch.network.layout.at(lab.region);
    QVERIFY(region.y <= lab.sketch.network.layout.at(lab.vpc).y - 40); // it grew around it
}

void tst_Commands::movingIntoAnotherSubnetGivesAnAddressThere()
{
    Lab lab;
    auto op = edit::moveBoxes(lab.sketch.network, lab.sketch.containment, {lab.host}, 0, -200, lab.web);
    QVERIFY(op);
    lab.sketch.apply(*op);
    QVERIFY(lab.sketch.containment.parentOf(lab.host) == lab.publicSubnet);
    QVERIFY(lab.sketch.get<aws::Subnet>(lab.publicSubnet)
                .cidrBlock->contains(lab.sketch.interfaceOf(lab.host).privateIpAddresses.front().address));
    QVERIFY(isFree(lab.sketch.network));
    checkNothingDangles(lab.sketch.network);
}

void tst_Commands::movingIntoAnotherZoneChangesTheZone()
{
    Lab lab;
    const ResourceRef zone = lab.sketch.drop(PaletteItem::AvailabilityZone, lab.vpc, 500, 80);
    auto op = edit::moveBoxes(lab.sketch.network, lab.sketch.containment, {lab.privateSubnet}, 440, -200, zone);
    QVERIFY(op);
    lab.sketch.apply(*op);
    QCOMPARE(lab.sketch.get<aws::Subnet>(lab.privateSubnet).availabilityZone.value, std::string(aws::zoneNameOf(zone.id)));
    QVERIFY(lab.sketch.containment.parentOf(lab.privateSubnet) == zone);
    QCOMPARE(lab.sketch.addressOf(lab.host), std::string("10.0.1.10"));
}

void tst_Commands::movingToNowhereIsRefused()
{
    Lab lab;
    const ResourceRef other = lab.sketch.drop(PaletteItem::Vpc, lab.region, 1500, 0);
    const ResourceRef zone = lab.sketch.drop(PaletteItem::AvailabilityZone, other, 1560, 80);
    const auto why = [&](const ResourceRef &ref, const ResourceRef &over) {
        const auto op = edit::moveBoxes(lab.sketch.network, lab.sketch.containment, {ref}, 1000, 0, over);
        return op ? std::string() : std::string(op.error().code.key);
    };
    QCOMPARE(why(lab.host, other), std::string("edit.cannotMoveInto")); // an instance needs a subnet
    QCOMPARE(why(lab.privateSubnet, zone), std::string("edit.cidrTakenThere"));
    QCOMPARE(why(lab.gateway, other), std::string("edit.gatewayAttached"));
}

void tst_Commands::resizingStopsAtTheContents()
{
    Lab lab;
    const aws::Box vpc = lab.sketch.network.layout.at(lab.vpc);
    auto op = edit::resizeBox(lab.sketch.network, lab.sketch.containment, lab.vpc, {vpc.x, vpc.y, 10, 10});
    QVERIFY(op);
    lab.sketch.apply(*op);
    const aws::Box small = lab.sketch.network.layout.at(lab.vpc);
    for (const auto &subnet : {lab.publicSubnet, lab.privateSubnet}) {
        const aws::Box inner = lab.sketch.network.layout.at(subnet);
        QVERIFY(small.right() >= inner.right() && small.bottom() >= inner.bottom());
    }
}

void tst_Commands::duplicatesAreNewResources()
{
    Lab lab;
    auto copy = edit::duplicate(lab.sketch.network, lab.sketch.containment, {lab.web});
    QVERIFY(copy);
    lab.sketch.apply(copy->op);
    QCOMPARE(copy->pasted.size(), 1U);
    const ResourceRef twin = copy->pasted.front();
    QVERIFY(twin != lab.web && twin.kind == Kind::Instance);
    QVERIFY(lab.sketch.containment.parentOf(twin) == lab.publicSubnet);
    QCOMPARE(lab.sketch.get<aws::Instance>(twin).role, aws::InstanceRole::Web);
    QCOMPARE(lab.sketch.get<aws::Instance>(twin).name, std::string("Web-2"));
    QVERIFY(lab.sketch.interfaceOf(twin).groups == lab.sketch.interfaceOf(lab.web).groups);
    QVERIFY(lab.sketch.interfaceOf(twin).privateIpAddresses.front().publicIp
            != lab.sketch.interfaceOf(lab.web).privateIpAddresses.front().publicIp);
    QVERIFY(isFree(lab.sketch.network));
    QVERIFY(!copy->notices.empty()); // it says that the address changed
}

void tst_Commands::aDuplicatedVpcIsWhole()
{
    Lab lab;
    auto copy = edit::duplicate(lab.sketch.network, lab.sketch.containment, {lab.vpc});
    QVERIFY(copy);
    lab.sketch.apply(copy->op);
    const aws::Network &network = lab.sketch.network;
    QCOMPARE(network.vpcs.size(), 2U);
    QCOMPARE(network.subnets.size(), 4U);
    QCOMPARE(network.instances.size(), 4U);
    QCOMPARE(network.internetGateways.size(), 2U);
    QCOMPARE(network.addresses.size(), 2U);
    checkNothingDangles(network);
    const ResourceRef twin = copy->pasted.front();
    QCOMPARE(twin.kind, Kind::Vpc);
    for (const auto &[id, table] : network.routeTables) // routes lead to the copies, not to the originals
        for (const aws::Route &route : table.routes)
            if (const auto *gateway = network.find(aws::InternetGatewayId{route.target.targetId}))
                QVERIFY(gateway->vpc == table.vpc);
    const aws::Box a = network.layout.at(lab.vpc);
    const aws::Box b = network.layout.at(twin);
    QVERIFY(a.right() <= b.x || b.right() <= a.x || a.bottom() <= b.y || b.bottom() <= a.y);
}

void tst_Commands::cutAndPasteKeepsIdentifiers()
{
    Lab lab;
    const aws::Network fragment = edit::copy(lab.sketch.network, lab.sketch.containment, {lab.host});
    lab.sketch.remove({lab.host});
    auto pasted = edit::paste(lab.sketch.network, lab.sketch.containment, fragment, 120, 340);
    QVERIFY(pasted);
    lab.sketch.apply(pasted->op);
    QVERIFY(lab.sketch.network.contains(lab.host));
    QCOMPARE(lab.sketch.addressOf(lab.host), std::string("10.0.1.10"));
    QVERIFY(pasted->notices.empty());
    const auto nothing = edit::paste(lab.sketch.network, lab.sketch.containment, aws::Network{}, 0, 0);
    QVERIFY(!nothing);
}

QTEST_APPLESS_MAIN(tst_Commands)
#include "tst_Commands.moc"
