// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Sketch.h"
#include "aws/ZoneBox.h"
#include "validate/Validator.h"

using namespace vpcanvas;
using aws::Kind;
using aws::ResourceRef;
using edit::PaletteItem;

/// Draws labs from an empty canvas with drops and lines only.
class tst_DrawLab : public QObject
{
    Q_OBJECT

private slots:
    void labTDHasItsResources();
    void labTDHasItsRoutes();
    void labTDHasItsAddresses();
    void labTDHasNoFindings();
    void nothingDroppedIsWrongAsItFalls();
    void everythingLiesInsideItsContainer();
    void nothingOverlapsItsSiblings();
    void drawingIsUndoneStepByStep();
    void natInstanceLabIsDrawn();
    void privateLinkLabIsDrawn();
    void gatewayEndpointServesTheTablesOfTheSubnets();
};

namespace {

struct LabTD
{
    Sketch sketch;
    ResourceRef vpc, gateway, publicSubnet, privateSubnet, publicInstance, privateInstance, nat;

    LabTD()
    {
        vpc = sketch.drop(PaletteItem::Vpc, std::nullopt, 100, 100);
        gateway = sketch.drop(PaletteItem::InternetGateway, vpc, 740, 240);
        publicSubnet = sketch.drop(PaletteItem::Subnet, vpc, 130, 180);
        privateSubnet = sketch.drop(PaletteItem::Subnet, vpc, 460, 180);
        sketch.connect(publicSubnet, gateway);
        publicInstance = sketch.drop(PaletteItem::Instance, publicSubnet, 200, 260);
        nat = sketch.drop(PaletteItem::NatGateway, publicSubnet, 200, 330);
        privateInstance = sketch.drop(PaletteItem::Instance, privateSubnet, 540, 260);
        sketch.connect(privateSubnet, nat);
    }
};

bool inside(const aws::Box &inner, const aws::Box &outer)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() && inner.bottom() <= outer.bottom();
}

bool isGateway(const aws::Network &network, const ResourceRef &ref)
{
    if (ref.kind == Kind::VpcEndpoint)
        return network.find(aws::VpcEndpointId{ref.id})->vpcEndpointType == aws::VpcEndpointType::Gateway;
    return ref.kind == Kind::InternetGateway || ref.kind == Kind::EgressOnlyInternetGateway;
}

void checkInside(const Sketch &sketch)
{
    for (const auto &[ref, box] : sketch.network.layout) {
        const auto parent = sketch.containment.parentOf(ref);
        if (!parent || isGateway(sketch.network, ref))
            continue;
        const auto outer = sketch.network.layout.find(*parent);
        if (outer != sketch.network.layout.end())
            QVERIFY2(inside(box, outer->second), (ref.id + " in " + parent->id).c_str());
    }
}

void checkApart(const Sketch &sketch)
{
    for (const auto &[a, boxA] : sketch.network.layout)
        for (const auto &[b, boxB] : sketch.network.layout) {
            if (!(a < b) || sketch.containment.parentOf(a) != sketch.containment.parentOf(b))
                continue;
            const bool apart =
                boxA.right() <= boxB.x || boxB.right() <= boxA.x || boxA.bottom() <= boxB.y || boxB.bottom() <= boxA.y;
            QVERIFY2(apart || isGateway(sketch.network, a) || isGateway(sketch.network, b), (a.id + " and " + b.id).c_str());
        }
}

} // namespace

void tst_DrawLab::labTDHasItsResources()
{
    const LabTD lab;
    const aws::Network &network = lab.sketch.network;
    QCOMPARE(network.regions.size(), 1U);
    QCOMPARE(network.regions.begin()->first.value, std::string("ap-northeast-2"));
    QCOMPARE(network.vpcs.size(), 1U);
    QCOMPARE(network.subnets.size(), 2U);
    QCOMPARE(network.internetGateways.size(), 1U);
    QCOMPARE(network.internets.size(), 1U);
    QCOMPARE(network.natGateways.size(), 1U);
    QCOMPARE(network.instances.size(), 2U);
    QCOMPARE(network.networkInterfaces.size(), 3U);
    QCOMPARE(network.addresses.size(), 1U);
    QCOMPARE(network.routeTables.size(), 3U); // main, public, private
    QCOMPARE(network.networkAcls.size(), 1U);
    QCOMPARE(network.securityGroups.size(), 1U);
    QCOMPARE(network.availabilityZones.size(), 2U);
    for (const auto &[id, subnet] : network.subnets)
        QVERIFY(network.find(subnet.availabilityZone));
}

void tst_DrawLab::labTDHasItsRoutes()
{
    const LabTD lab;
    const aws::Network &network = lab.sketch.network;
    const auto onlyRoute = [&](const ResourceRef &subnet) -> const aws::Route & {
        return network.find(*lab.sketch.get<aws::Subnet>(subnet).routeTable)->routes.at(0);
    };
    const aws::Route &out = onlyRoute(lab.publicSubnet);
    QCOMPARE(std::get<net::Cidr>(out.destination), net::anyIpv4);
    QCOMPARE(out.target.targetKind, aws::RouteTargetKind::InternetGateway);
    QCOMPARE(out.target.targetId, lab.gateway.id);
    const aws::Route &byNat = onlyRoute(lab.privateSubnet);
    QCOMPARE(byNat.target.targetKind, aws::RouteTargetKind::NatGateway);
    QCOMPARE(byNat.target.targetId, lab.nat.id);
    for (const auto &[id, table] : network.routeTables)
        if (table.main)
            QVERIFY(table.routes.empty()); // the shared table was left alone
}

void tst_DrawLab::labTDHasItsAddresses()
{
    const LabTD lab;
    QCOMPARE(lab.sketch.get<aws::Subnet>(lab.publicSubnet).cidrBlock->toString(), std::string("10.0.0.0/24"));
    QCOMPARE(lab.sketch.get<aws::Subnet>(lab.privateSubnet).cidrBlock->toString(), std::string("10.0.1.0/24"));
    QCOMPARE(lab.sketch.addressOf(lab.publicInstance), std::string("10.0.0.10"));
    QCOMPARE(lab.sketch.addressOf(lab.nat), std::string("10.0.0.11"));
    QCOMPARE(lab.sketch.addressOf(lab.privateInstance), std::string("10.0.1.10"));
    const auto &publicAddress = lab.sketch.interfaceOf(lab.publicInstance).privateIpAddresses.front();
    QVERIFY(publicAddress.publicIp && !publicAddress.allocationId); // the subnet is public by now
    QVERIFY(!lab.sketch.interfaceOf(lab.privateInstance).privateIpAddresses.front().publicIp);
    const auto &natAddress = lab.sketch.interfaceOf(lab.nat).privateIpAddresses.front();
    QCOMPARE(natAddress.publicIp, lab.sketch.network.find(natAddress.allocationId)->publicIp);
}

void tst_DrawLab::labTDHasNoFindings()
{
    const LabTD lab;
    const validate::Validator validator(lab.sketch.network, lab.sketch.containment);
    for (const validate::Finding &finding : validator.findings())
        qWarning("%s at %s", finding.rule.c_str(), finding.resource.id.c_str());
    QVERIFY(validator.findings().empty());
}

void tst_DrawLab::nothingDroppedIsWrongAsItFalls()
{
    // Everything that the palette makes must stand without an error as it falls.
    LabTD lab;
    for (const auto &[item, text] : EnumText<PaletteItem>::values) {
        for (const std::optional<ResourceRef> &on :
             {std::optional<ResourceRef>(lab.publicSubnet), std::optional<ResourceRef>()}) {
            auto created = edit::create(lab.sketch.network, lab.sketch.containment, item, on, 300, 900);
            if (!created)
                continue;
            aws::Network network = lab.sketch.network;
            QVERIFY(edit::apply(network, created->op));
            const aws::Containment containment(network);
            const validate::Validator validator(network, containment);
            for (const validate::Finding &finding : validator.findings())
                QVERIFY2(finding.severity != validate::Severity::Error,
                         (std::string(text) + ": " + finding.rule + " at " + finding.resource.id).c_str());
        }
    }
}

void tst_DrawLab::everythingLiesInsideItsContainer()
{
    checkInside(LabTD().sketch);
}

void tst_DrawLab::nothingOverlapsItsSiblings()
{
    checkApart(LabTD().sketch);
}

void tst_DrawLab::drawingIsUndoneStepByStep()
{
    Sketch sketch;
    std::vector<edit::EditOp> undo;
    const auto drop = [&](PaletteItem item, const std::optional<ResourceRef> &on, double x, double y) {
        auto created = edit::create(sketch.network, sketch.containment, item, on, x, y);
        undo.push_back(sketch.apply(created->op));
        return created->created;
    };
    const ResourceRef vpc = drop(PaletteItem::Vpc, std::nullopt, 0, 0);
    drop(PaletteItem::InternetGateway, vpc, 600, 100);
    const ResourceRef subnet = drop(PaletteItem::PublicSubnet, vpc, 50, 80);
    drop(PaletteItem::NatInstance, subnet, 100, 150);
    while (!undo.empty()) {
        sketch.apply(undo.back());
        undo.pop_back();
    }
    QCOMPARE(sketch.network, aws::Network{});
}

void tst_DrawLab::natInstanceLabIsDrawn()
{
    Sketch sketch;
    const ResourceRef vpc = sketch.drop(PaletteItem::Vpc, std::nullopt, 0, 0);
    const ResourceRef publicSubnet = sketch.drop(PaletteItem::PublicSubnet, vpc, 60, 80); // brings its gateway
    QCOMPARE(sketch.network.internetGateways.size(), 1U);
    const ResourceRef privateSubnet = sketch.drop(PaletteItem::Subnet, vpc, 60, 260);
    const ResourceRef nat = sketch.drop(PaletteItem::NatInstance, publicSubnet, 150, 150);
    const ResourceRef host = sketch.drop(PaletteItem::Instance, privateSubnet, 150, 350);
    QVERIFY(!sketch.interfaceOf(nat).sourceDestCheck);
    QVERIFY(sketch.interfaceOf(nat).privateIpAddresses.front().allocationId);
    sketch.connect(host, nat); // by hand, from the host itself
    const auto &table = *sketch.network.find(*sketch.get<aws::Subnet>(privateSubnet).routeTable);
    QCOMPARE(table.routes.at(0).target.targetKind, aws::RouteTargetKind::Instance);
    QCOMPARE(table.routes.at(0).target.targetId, nat.id);
    checkInside(sketch);
    checkApart(sketch);
}

void tst_DrawLab::privateLinkLabIsDrawn()
{
    Sketch sketch;
    const ResourceRef consumer = sketch.drop(PaletteItem::Vpc, std::nullopt, 0, 0);
    const ResourceRef provider = sketch.drop(PaletteItem::Vpc, sketch.containment.parentOf(consumer), 900, 0);
    const ResourceRef here = sketch.drop(PaletteItem::Subnet, consumer, 60, 80);
    const ResourceRef there = sketch.drop(PaletteItem::Subnet, provider, 960, 80);
    const ResourceRef balancer = sketch.drop(PaletteItem::NetworkLoadBalancer, there, 1000, 140);
    const ResourceRef web = sketch.drop(PaletteItem::WebInstance, there, 1000, 200);
    sketch.connect(balancer, web);
    const ResourceRef service = sketch.drop(PaletteItem::EndpointService, balancer, 1000, 260);
    const ResourceRef endpoint = sketch.drop(PaletteItem::InterfaceEndpoint, here, 120, 140);
    sketch.connect(endpoint, service);
    QCOMPARE(sketch.get<aws::VpcEndpoint>(endpoint).serviceName, sketch.get<aws::EndpointService>(service).serviceName);
    QCOMPARE(sketch.get<aws::VpcEndpoint>(endpoint).state, aws::VpcEndpointState::PendingAcceptance);
    QCOMPARE(sketch.network.targetGroups.begin()->second.targets.size(), 1U);
    checkInside(sketch);
    checkApart(sketch);
}

void tst_DrawLab::gatewayEndpointServesTheTablesOfTheSubnets()
{
    LabTD lab;
    const ResourceRef endpoint = lab.sketch.drop(PaletteItem::GatewayEndpoint, lab.vpc, 300, 460);
    QCOMPARE(lab.sketch.network.prefixLists.begin()->first.value, std::string("pl-78a54011"));
    QCOMPARE(edit::rowCount(lab.sketch.network, endpoint, "routeTables"), 2U);
    const ResourceRef second = lab.sketch.drop(PaletteItem::GatewayEndpoint, lab.privateSubnet, 300, 460); // the other service
    QCOMPARE(lab.sketch.get<aws::VpcEndpoint>(second).serviceName, std::string("com.amazonaws.ap-northeast-2.dynamodb"));
    QCOMPARE(edit::rowCount(lab.sketch.network, second, "routeTables"), 1U);
    const auto third = edit::whyNotDrop(lab.sketch.network, lab.sketch.containment, PaletteItem::GatewayEndpoint, lab.vpc);
    QVERIFY(third);
    QCOMPARE(std::string(third->code.key), std::string("edit.endpointsTaken"));
}

QTEST_APPLESS_MAIN(tst_DrawLab)
#include "tst_DrawLab.moc"
