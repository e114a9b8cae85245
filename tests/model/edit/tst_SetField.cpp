// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Sketch.h"
#include "aws/ZoneBox.h"
#include "edit/commands/Addressing.h"
#include "edit/commands/EditableFields.h"

using namespace vpcanvas;
using aws::ResourceRef;
using edit::PaletteItem;

namespace {

/// VPC-1 10.0.0.0/16 with a public and a private subnet, an instance in each, a NAT gateway, an S3 endpoint; VPC-2 beside it.
struct Lab
{
    Sketch sketch;
    ResourceRef vpc, otherVpc, gateway, publicSubnet, privateSubnet, web, host, nat, endpoint;

    Lab()
    {
        vpc = sketch.drop(PaletteItem::Vpc, std::nullopt, 0, 0);
        publicSubnet = sketch.drop(PaletteItem::PublicSubnet, vpc, 60, 80);
        gateway = ResourceRef(sketch.network.internetGateways.begin()->first);
        privateSubnet = sketch.drop(PaletteItem::Subnet, vpc, 60, 280);
        web = sketch.drop(PaletteItem::Instance, publicSubnet, 100, 140);
        nat = sketch.drop(PaletteItem::NatGateway, publicSubnet, 100, 200);
        host = sketch.drop(PaletteItem::Instance, privateSubnet, 100, 340);
        sketch.connect(privateSubnet, nat);
        endpoint = sketch.drop(PaletteItem::GatewayEndpoint, vpc, 0, 100);
        otherVpc = sketch.drop(PaletteItem::Vpc, sketch.containment.parentOf(vpc), 1200, 0);
    }

    ResourceRef tableOf(const ResourceRef &subnet) const { return ResourceRef(*sketch.get<aws::Subnet>(subnet).routeTable); }
    ResourceRef defaultGroup() const
    {
        for (const auto &[id, group] : sketch.network.securityGroups)
            if (group.vpc.value == vpc.id)
                return ResourceRef(id);
        return {};
    }
    ResourceRef acl() const
    {
        for (const auto &[id, list] : sketch.network.networkAcls)
            if (list.vpc.value == vpc.id)
                return ResourceRef(id);
        return {};
    }
};

} // namespace

/// What a person may type, what is refused, and what follows from a change.
class tst_SetField : public QObject
{
    Q_OBJECT

private slots:
    void vpcBlocks_data();
    void vpcBlocks();
    void secondVpcBlocks_data();
    void secondVpcBlocks();
    void subnetBlocks_data();
    void subnetBlocks();
    void addresses_data();
    void addresses();
    void routes_data();
    void routes();
    void ruleNumbers_data();
    void ruleNumbers();
    void subnetBlockTakesItsInterfacesAlong();
    void vpcBlockTakesItsSubnetsAlong();
    void dnsHostnamesNeedResolution();
    void aPublicNatGatewayHasAnElasticIp();
    void publicAddressIsOneChoice();
    void oneTableIsMain();
    void endpointRoutesAreKeptByAws();
    void onlyTheEndpointAddsItsRoute();
    void aGatewayEndpointIsForItsOwnRegion();
    void aGatewayIsDetachedOnceNoPublicAddressIsLeft();
    void namesStandForIdentifiers();
    void rowsAreAddedAndRemoved();
    void everyEditableFieldIsReadBack();
    void whatWasWrongBeforeMayStay();
};

void tst_SetField::vpcBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("largest") << "10.8.0.0/16"
                             << "";
    QTest::newRow("smallest") << "10.8.0.0/28"
                              << "";
    QTest::newRow("not RFC 1918") << "20.0.0.0/16"
                                  << "";
    QTest::newRow("masked") << "10.20.30.40/20"
                            << "";
    QTest::newRow("too large") << "10.0.0.0/15"
                               << "edit.vpcPrefix";
    QTest::newRow("too small") << "10.0.0.0/29"
                               << "edit.vpcPrefix";
    QTest::newRow("loopback") << "127.0.0.0/16"
                              << "edit.neverAllowed";
    QTest::newRow("link-local") << "169.254.0.0/16"
                                << "edit.neverAllowed";
    QTest::newRow("multicast") << "230.0.0.0/16"
                               << "edit.neverAllowed";
    QTest::newRow("this network") << "0.1.0.0/16"
                                  << "edit.neverAllowed";
    QTest::newRow("no block") << "10.0.0.0/x"
                              << "net.prefix";
    QTest::newRow("IPv6") << "2001:db8::/56"
                          << "edit.ipv4Needed";
}

void tst_SetField::vpcBlocks()
{
    QFETCH(QString, text);
    QFETCH(QString, refusal);
    Sketch sketch;
    const ResourceRef vpc = sketch.drop(PaletteItem::Vpc, std::nullopt, 0, 0);
    QCOMPARE(QString::fromStdString(sketch.set(vpc, "cidrBlocks/0", text.toStdString())), refusal);
}

void tst_SetField::secondVpcBlocks_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("10 beside 10") << "10.40.0.0/16"
                                  << "10.20.0.0/16"
                                  << "";
    QTest::newRow("carrier-grade beside 10") << "10.40.0.0/16"
                                             << "100.64.0.0/16"
                                             << "";
    QTest::newRow("public beside 10") << "10.40.0.0/16"
                                      << "20.0.0.0/16"
                                      << "";
    QTest::newRow("172 beside 10") << "10.40.0.0/16"
                                   << "172.16.0.0/16"
                                   << "edit.blockFamilies";
    QTest::newRow("192 beside 10") << "10.40.0.0/16"
                                   << "192.168.0.0/16"
                                   << "edit.blockFamilies";
    QTest::newRow("198.19 beside 10") << "10.40.0.0/16"
                                      << "198.19.0.0/16"
                                      << "edit.blockFamilies";
    QTest::newRow("10.0 beside 10.1") << "10.1.0.0/16"
                                      << "10.0.0.0/16"
                                      << "edit.blockFamilies";
    QTest::newRow("172.31 beside 172") << "172.16.0.0/16"
                                       << "172.31.0.0/16"
                                       << "edit.blockFamilies";
    QTest::newRow("10 beside 172") << "172.16.0.0/16"
                                   << "10.0.0.0/16"
                                   << "edit.blockFamilies";
    QTest::newRow("192 beside 192") << "192.168.0.0/20"
                                    << "192.168.64.0/20"
                                    << "";
    QTest::newRow("10 beside public") << "20.0.0.0/16"
                                      << "10.0.0.0/16"
                                      << "edit.blockFamilies";
    QTest::newRow("overlap") << "10.40.0.0/16"
                             << "10.40.128.0/20"
                             << "edit.blockOverlap";
}

void tst_SetField::secondVpcBlocks()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, refusal);
    Sketch sketch;
    const ResourceRef vpc = sketch.drop(PaletteItem::Vpc, std::nullopt, 0, 0);
    QCOMPARE(sketch.set(vpc, "cidrBlocks/0", first.toStdString()), std::string());
    auto row = edit::addRow(sketch.network, vpc, "cidrBlocks");
    QVERIFY(row);
    sketch.apply(*row);
    QCOMPARE(QString::fromStdString(sketch.set(vpc, "cidrBlocks/1", second.toStdString())), refusal);
}

void tst_SetField::subnetBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("elsewhere in the VPC") << "10.0.9.0/24"
                                          << "";
    QTest::newRow("smallest") << "10.0.9.0/28"
                              << "";
    QTest::newRow("too small") << "10.0.9.0/29"
                               << "edit.subnetPrefix";
    QTest::newRow("larger than allowed") << "10.0.0.0/15"
                                         << "edit.subnetPrefix";
    QTest::newRow("outside") << "10.1.0.0/24"
                             << "edit.subnetOutside";
    QTest::newRow("overlaps its sibling") << "10.0.0.128/25"
                                          << "edit.subnetOverlap";
    QTest::newRow("contains its sibling") << "10.0.0.0/16"
                                          << "edit.subnetOverlap";
}

void tst_SetField::subnetBlocks()
{
    QFETCH(QString, text);
    QFETCH(QString, refusal);
    Lab lab;
    QCOMPARE(QString::fromStdString(lab.sketch.set(lab.privateSubnet, "cidrBlock", text.toStdString())), refusal);
}

void tst_SetField::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("free") << "10.0.1.200"
                          << "";
    QTest::newRow("first usable") << "10.0.1.4"
                                  << "";
    QTest::newRow("network address") << "10.0.1.0"
                                     << "edit.addressReserved";
    QTest::newRow("router") << "10.0.1.1"
                            << "edit.addressReserved";
    QTest::newRow("resolver") << "10.0.1.2"
                              << "edit.addressReserved";
    QTest::newRow("future") << "10.0.1.3"
                            << "edit.addressReserved";
    QTest::newRow("broadcast") << "10.0.1.255"
                               << "edit.addressReserved";
    QTest::newRow("other subnet") << "10.0.0.50"
                                  << "edit.addressOutside";
    QTest::newRow("no address") << "10.0.1"
                                << "net.ipv4";
}

void tst_SetField::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, refusal);
    Lab lab;
    QCOMPARE(QString::fromStdString(lab.sketch.set(lab.host, "privateIpAddress", text.toStdString())), refusal);
    if (refusal.isEmpty()) {
        QCOMPARE(QString::fromStdString(lab.sketch.addressOf(lab.host)), text);
        const ResourceRef second = lab.sketch.drop(PaletteItem::Instance, lab.privateSubnet, 200, 340);
        QCOMPARE(lab.sketch.set(second, "privateIpAddress", text.toStdString()), std::string("edit.addressTaken"));
    }
}

void tst_SetField::routes_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("internet gateway") << "0.0.0.0/0"
                                      << "IGW-1"
                                      << "";
    QTest::newRow("a host by instance") << "192.0.2.7"
                                        << "Instance-2"
                                        << "";
    QTest::newRow("local elsewhere") << "192.0.2.0/24"
                                     << "local"
                                     << "edit.routeLocalOnly";
    QTest::newRow("inside the VPC") << "10.0.1.128/25"
                                    << "Instance-1"
                                    << "edit.routeInsideVpc";
    QTest::newRow("a whole subnet by instance") << "10.0.1.0/24"
                                                << "Instance-1"
                                                << "";
    QTest::newRow("a whole subnet by gateway") << "10.0.1.0/24"
                                               << "IGW-1"
                                               << "edit.routeInsideVpc";
    QTest::newRow("kept by AWS") << "169.254.169.0/24"
                                 << "IGW-1"
                                 << "edit.routeReserved";
    QTest::newRow("NAT gateway for IPv6") << "::/0"
                                          << "NAT-Gateway-1"
                                          << "edit.routeFamily";
    QTest::newRow("NAT64") << "64:ff9b::/96"
                           << "NAT-Gateway-1"
                           << "";
    QTest::newRow("unknown target") << "0.0.0.0/0"
                                    << "igw-nowhere"
                                    << "edit.noSuchTarget";
}

void tst_SetField::routes()
{
    QFETCH(QString, destination);
    QFETCH(QString, target);
    QFETCH(QString, refusal);
    Lab lab;
    const ResourceRef table = lab.sketch.drop(PaletteItem::RouteTable, lab.vpc, 500, 300);
    auto row = edit::addRow(lab.sketch.network, table, "routes");
    QVERIFY(row);
    lab.sketch.apply(*row);
    // Whichever cell makes the row impossible is the one that is refused.
    std::string why = lab.sketch.set(table, "routes/0/target", target.toStdString());
    if (why.empty() || why == "edit.routeLocalOnly" || why == "edit.routeFamily")
        if (const std::string then = lab.sketch.set(table, "routes/0/destination", destination.toStdString()); why.empty())
            why = then;
    QCOMPARE(QString::fromStdString(why), refusal);
}

void tst_SetField::ruleNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("first") << "1"
                           << "";
    QTest::newRow("last") << "32766"
                          << "";
    QTest::newRow("zero") << "0"
                          << "edit.outOfRange";
    QTest::newRow("reserved") << "32767"
                              << "edit.outOfRange";
    QTest::newRow("taken") << "100"
                           << "edit.ruleNumberTaken";
    QTest::newRow("word") << "first"
                          << "edit.notANumber";
}

void tst_SetField::ruleNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, refusal);
    Lab lab;
    auto row = edit::addRow(lab.sketch.network, lab.acl(), "inbound");
    QVERIFY(row);
    lab.sketch.apply(*row);
    QCOMPARE(edit::fieldText(lab.sketch.network, lab.acl(), "inbound/1/ruleNumber"), std::string("200"));
    QCOMPARE(QString::fromStdString(lab.sketch.set(lab.acl(), "inbound/1/ruleNumber", text.toStdString())), refusal);
}

void tst_SetField::subnetBlockTakesItsInterfacesAlong()
{
    Lab lab;
    QCOMPARE(lab.sketch.set(lab.privateSubnet, "cidrBlock", "10.0.77.0/24"), std::string());
    QCOMPARE(lab.sketch.addressOf(lab.host), std::string("10.0.77.10"));
    QCOMPARE(lab.sketch.set(lab.privateSubnet, "cidrBlock", "10.0.77.0/28"), std::string()); // .10 is inside
    QCOMPARE(lab.sketch.addressOf(lab.host), std::string("10.0.77.10"));
}

void tst_SetField::vpcBlockTakesItsSubnetsAlong()
{
    Lab lab;
    QCOMPARE(lab.sketch.set(lab.vpc, "cidrBlocks/0", "10.40.0.0/16"), std::string());
    QCOMPARE(lab.sketch.get<aws::Subnet>(lab.privateSubnet).cidrBlock->toString(), std::string("10.40.1.0/24"));
    QCOMPARE(lab.sketch.addressOf(lab.host), std::string("10.40.1.10"));
    QCOMPARE(lab.sketch.set(lab.vpc, "cidrBlocks/0", "10.50.0.0/24"), std::string("edit.blockInUse")); // too small for both
}

void tst_SetField::dnsHostnamesNeedResolution()
{
    Lab lab;
    QCOMPARE(lab.sketch.set(lab.vpc, "enableDnsHostnames", "true"), std::string());
    QCOMPARE(lab.sketch.set(lab.vpc, "enableDnsSupport", "false"), std::string("edit.dnsHostnames"));
    QCOMPARE(lab.sketch.set(lab.vpc, "enableDnsSupport", "yes"), std::string("edit.notASwitch"));
}

void tst_SetField::aPublicNatGatewayHasAnElasticIp()
{
    Lab lab;
    QCOMPARE(lab.sketch.network.addresses.size(), 1U);
    QCOMPARE(lab.sketch.set(lab.nat, "connectivityType", "private"), std::string());
    QCOMPARE(lab.sketch.network.addresses.size(), 0U);
    QVERIFY(!lab.sketch.interfaceOf(lab.nat).privateIpAddresses.front().publicIp);
    QCOMPARE(lab.sketch.set(lab.nat, "connectivityType", "public"), std::string());
    QVERIFY(lab.sketch.interfaceOf(lab.nat).privateIpAddresses.front().allocationId);
}

void tst_SetField::publicAddressIsOneChoice()
{
    Lab lab;
    const auto text = [&] { return edit::fieldText(lab.sketch.network, lab.host, "publicIp"); };
    QCOMPARE(text(), std::string("none"));
    QCOMPARE(lab.sketch.set(lab.host, "publicIp", "elastic"), std::string());
    QCOMPARE(text(), std::string("elastic"));
    QCOMPARE(lab.sketch.network.addresses.size(), 2U);
    QCOMPARE(lab.sketch.set(lab.host, "publicIpAddress", "203.0.113.70"), std::string()); // the allocation follows
    const auto &address = lab.sketch.interfaceOf(lab.host).privateIpAddresses.front();
    QCOMPARE(lab.sketch.network.find(address.allocationId)->publicIp.toString(), std::string("203.0.113.70"));
    QCOMPARE(lab.sketch.set(lab.host, "publicIp", "auto"), std::string());
    QCOMPARE(lab.sketch.network.addresses.size(), 1U); // released
    QCOMPARE(lab.sketch.set(lab.host, "publicIp", "sometimes"), std::string("edit.notAChoice"));
}

void tst_SetField::oneTableIsMain()
{
    Lab lab;
    const ResourceRef table = lab.tableOf(lab.privateSubnet);
    QCOMPARE(lab.sketch.set(table, "main", "true"), std::string());
    std::size_t mains = 0;
    for (const auto &[id, known] : lab.sketch.network.routeTables)
        mains += known.main && known.vpc.value == lab.vpc.id ? 1 : 0;
    QCOMPARE(mains, 1U);
    QCOMPARE(lab.sketch.set(table, "main", "false"), std::string("edit.mainNeeded"));
}

void tst_SetField::endpointRoutesAreKeptByAws()
{
    Lab lab;
    const ResourceRef table = lab.tableOf(lab.privateSubnet);
    std::size_t row = 0;
    while (edit::fieldText(lab.sketch.network, table, "routes/" + std::to_string(row) + "/target") != lab.endpoint.id)
        ++row;
    const auto refused = edit::removeRow(lab.sketch.network, table, "routes", row);
    QVERIFY(!refused);
    QCOMPARE(std::string(refused.error().code.key), std::string("edit.endpointRoute"));
    QCOMPARE(lab.sketch.set(table, "routes/" + std::to_string(row) + "/target", "IGW-1"), std::string("edit.endpointRoute"));
    const std::size_t served = edit::rowCount(lab.sketch.network, lab.endpoint, "routeTables");
    auto left = edit::removeRow(lab.sketch.network, lab.endpoint, "routeTables", 0); // by the endpoint it goes
    QVERIFY(left);
    lab.sketch.apply(*left);
    QCOMPARE(edit::rowCount(lab.sketch.network, lab.endpoint, "routeTables"), served - 1);
}

void tst_SetField::onlyTheEndpointAddsItsRoute()
{
    Lab lab;
    const ResourceRef table = lab.tableOf(lab.publicSubnet);
    auto added = edit::addRow(lab.sketch.network, table, "routes");
    QVERIFY(added);
    lab.sketch.apply(*added);
    const std::string row = "routes/" + std::to_string(edit::rowCount(lab.sketch.network, table, "routes") - 1);
    const aws::PrefixListId list = lab.sketch.network.prefixLists.begin()->first;
    const std::string asList = lab.sketch.set(table, row + "/destination", list.value);
    QVERIFY(asList.empty() || asList == "edit.routeTwice");
    QCOMPARE(lab.sketch.set(table, row + "/target", lab.endpoint.id), std::string("edit.endpointRoute"));
}

void tst_SetField::aGatewayEndpointIsForItsOwnRegion()
{
    Lab lab;
    QCOMPARE(lab.sketch.set(lab.endpoint, "serviceName", "com.amazonaws.us-east-2.s3"), std::string("edit.serviceOtherRegion"));
    QCOMPARE(lab.sketch.set(lab.endpoint, "serviceName", "com.amazonaws.us-east-2.sqs"), std::string("edit.serviceNotOffered"));
}

void tst_SetField::aGatewayIsDetachedOnceNoPublicAddressIsLeft()
{
    Lab lab;
    QCOMPARE(lab.sketch.set(lab.gateway, "vpc", ""), std::string("edit.gatewayInUse"));
    QCOMPARE(lab.sketch.set(lab.gateway, "vpc", lab.otherVpc.id), std::string("edit.gatewayAttached"));
    lab.sketch.remove({lab.nat});
    QCOMPARE(lab.sketch.set(lab.web, "publicIp", "none"), std::string());
    QCOMPARE(lab.sketch.set(lab.gateway, "vpc", ""), std::string());
    QVERIFY(!lab.sketch.get<aws::InternetGateway>(lab.gateway).vpc);
    QCOMPARE(lab.sketch.set(lab.gateway, "vpc", lab.vpc.id), std::string());
}

void tst_SetField::namesStandForIdentifiers()
{
    Lab lab;
    QCOMPARE(lab.sketch.set(lab.publicSubnet, "routeTable", "Subnet-1-RT"), std::string());
    QCOMPARE(lab.tableOf(lab.publicSubnet), lab.tableOf(lab.privateSubnet));
    QCOMPARE(lab.sketch.set(lab.publicSubnet, "routeTable", ""), std::string()); // back to the main table
    QVERIFY(!lab.sketch.get<aws::Subnet>(lab.publicSubnet).routeTable);
    QCOMPARE(lab.sketch.set(lab.publicSubnet, "routeTable", "VPC-2-Main-RT"), std::string("edit.linkOtherVpc"));
}

void tst_SetField::rowsAreAddedAndRemoved()
{
    Lab lab;
    const ResourceRef group = lab.defaultGroup();
    const std::size_t before = edit::rowCount(lab.sketch.network, group, "ingress");
    for (int i = 0; i < 3; ++i) { // each is another rule: a second one of the same kind is refused
        auto row = edit::addRow(lab.sketch.network, group, "ingress");
        QVERIFY(row);
        lab.sketch.apply(*row);
    }
    QCOMPARE(edit::rowCount(lab.sketch.network, group, "ingress"), before + 3);
    QCOMPARE(lab.sketch.set(group, "ingress/1/ports", "22"), std::string());
    QCOMPARE(lab.sketch.set(group, "ingress/1/protocol", "all"), std::string());
    QCOMPARE(edit::fieldText(lab.sketch.network, group, "ingress/1/ports"), std::string("all")); // it has none
    QCOMPARE(lab.sketch.set(group, "ingress/1/peer", "pl-78a54011"), std::string());
    QCOMPARE(lab.sketch.set(group, "ingress/1/peer", "sg-nowhere"), std::string("net.cidr"));
    auto removed = edit::removeRow(lab.sketch.network, group, "ingress", 0);
    QVERIFY(removed);
    QVERIFY(!edit::removeRow(lab.sketch.network, group, "ingress", 99));
}

void tst_SetField::everyEditableFieldIsReadBack()
{
    Lab lab;
    lab.sketch.drop(PaletteItem::NetworkLoadBalancer, lab.publicSubnet, 300, 140);
    lab.sketch.drop(PaletteItem::InterfaceEndpoint, lab.privateSubnet, 300, 340);
    lab.sketch.drop(PaletteItem::PlacementGroup, lab.sketch.containment.parentOf(lab.vpc), 100, 900);
    lab.sketch.drop(PaletteItem::InternetHost, std::nullopt, 2500, 0);
    lab.sketch.drop(PaletteItem::S3, std::nullopt, 2500, 200);
    lab.sketch.drop(PaletteItem::OnPremisesNetwork, std::nullopt, 2500, 400);
    const aws::Network before = lab.sketch.network;
    std::size_t checked = 0;
    forEachTable(before, [&](const auto &table) {
        for (const auto &[id, resource] : table)
            for (const edit::FieldInfo &field : edit::editableFields(std::decay_t<decltype(resource)>::kind)) {
                const std::string text = edit::fieldText(before, id, field.path);
                if (field.type == edit::FieldType::ReadOnly || text.empty())
                    continue;
                const auto op = edit::setField(before, id, field.path, text); // what it says it accepts
                QVERIFY2(op,
                         (std::string(enumText(std::decay_t<decltype(resource)>::kind)) + '/' + std::string(field.path)).c_str());
                aws::Network after = before;
                QVERIFY(edit::apply(after, *op));
                QVERIFY2(after == before,
                         (std::string(enumText(std::decay_t<decltype(resource)>::kind)) + '/' + std::string(field.path)).c_str());
                ++checked;
            }
    });
    QVERIFY(checked > 60);
}

void tst_SetField::whatWasWrongBeforeMayStay()
{
    Lab lab;
    aws::Subnet broken = lab.sketch.get<aws::Subnet>(lab.privateSubnet);
    broken.cidrBlock = net::Cidr(net::Ipv4{0xC0A80000}, 24); // as an import may bring it: outside its VPC
    lab.sketch.apply(edit::EditOp(edit::Put{broken}));
    QCOMPARE(lab.sketch.set(lab.privateSubnet, "name", "renamed"), std::string());
    QCOMPARE(lab.sketch.set(lab.privateSubnet, "cidrBlock", "192.168.1.0/24"), std::string("edit.subnetOutside"));
}

QTEST_APPLESS_MAIN(tst_SetField)
#include "tst_SetField.moc"
