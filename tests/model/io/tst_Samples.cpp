// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "io/NativeFormat.h"

#include <QtTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace vpcanvas;

namespace {

const std::filesystem::path samples = std::filesystem::path(VPCANVAS_SOURCE_DIR) / "resources/samples";

std::string textOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

bool overlap(const aws::Box &a, const aws::Box &b)
{
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

bool isTile(aws::Kind kind) // tiles sit on the border of their parent
{
    return kind == aws::Kind::InternetGateway || kind == aws::Kind::EgressOnlyInternetGateway;
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void everySampleIsThere();
    void sampleComesBackByteForByte_data();
    void sampleComesBackByteForByte();
    void referencesLeadSomewhere_data() { sampleComesBackByteForByte_data(); }
    void referencesLeadSomewhere();
    void boxesStandInsideTheirParents_data() { sampleComesBackByteForByte_data(); }
    void boxesStandInsideTheirParents();
    void boxesOfSiblingsStandApart_data() { sampleComesBackByteForByte_data(); }
    void boxesOfSiblingsStandApart();
    void natInstanceLabStartsWithTheCheckOnAndNoRoute();
    void portLabStartsWithTheLabDone();

private:
    static aws::Network load(const std::string &name)
    {
        const auto path = samples / (name + ".vpcanvas");
        auto network = io::read(textOf(path), path.filename().string());
        if (!network)
            qFatal("%s: %s", network.error().where.c_str(), std::string(network.error().code.key).c_str());
        return *network;
    }
    static const aws::Instance &instance(const aws::Network &network, std::string_view name)
    {
        for (const auto &[id, found] : network.instances)
            if (found.name == name)
                return found;
        qFatal("no instance %s", std::string(name).c_str());
    }
};

void TestSamples::everySampleIsThere()
{
    for (const char *name : {"T-A", "T-B", "T-C", "T-D", "T-E", "T-F", "T-P"})
        QVERIFY2(std::filesystem::exists(samples / (std::string(name) + ".vpcanvas")), name);
}

void TestSamples::sampleComesBackByteForByte_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &entry : std::filesystem::directory_iterator(samples))
        if (entry.path().extension() == ".vpcanvas")
            QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().stem().string());
}

void TestSamples::sampleComesBackByteForByte()
{
    QFETCH(QString, name);
    const std::string text = textOf(samples / (name.toStdString() + ".vpcanvas"));
    QCOMPARE(QByteArray::fromStdString(io::write(load(name.toStdString()))), QByteArray::fromStdString(text));
}

void TestSamples::referencesLeadSomewhere()
{
    QFETCH(QString, name);
    const aws::Network network = load(name.toStdString());
    for (const auto &[id, subnet] : network.subnets) {
        QVERIFY(network.find(subnet.vpc));
        QVERIFY(network.find(subnet.availabilityZone));
        QVERIFY(!subnet.routeTable || network.find(subnet.routeTable));
    }
    for (const auto &[id, interface] : network.networkInterfaces) {
        const aws::Subnet *subnet = network.find(interface.subnet);
        QVERIFY(subnet);
        const auto owner = aws::ownerOf(interface);
        QVERIFY(owner && network.contains(*owner));
        for (const aws::SecurityGroupId &group : interface.groups)
            QVERIFY(network.find(group));
        for (const aws::PrivateIpAddress &address : interface.privateIpAddresses) {
            QVERIFY(subnet->cidrBlock && subnet->cidrBlock->contains(address.address));
            QVERIFY(!address.allocationId || network.find(address.allocationId));
        }
    }
    for (const auto &[id, table] : network.routeTables)
        for (const aws::Route &route : table.routes) {
            const std::string &target = route.target.targetId;
            QVERIFY(network.contains({aws::Kind::InternetGateway, target}) || network.contains({aws::Kind::NatGateway, target})
                    || network.contains({aws::Kind::NetworkInterface, target}));
        }
}

void TestSamples::boxesStandInsideTheirParents()
{
    QFETCH(QString, name);
    const aws::Network network = load(name.toStdString());
    const aws::Containment containment(network);
    for (const auto &[ref, box] : network.layout) {
        QCOMPARE(std::fmod(box.x, 4), 0.0);
        QCOMPARE(std::fmod(box.y, 4), 0.0);
        const auto parent = containment.parentOf(ref);
        if (!parent || !network.layout.contains(*parent) || isTile(ref.kind))
            continue;
        const aws::Box &outer = network.layout.at(*parent);
        QVERIFY2(box.x >= outer.x && box.y >= outer.y && box.right() <= outer.right() && box.bottom() <= outer.bottom(),
                 ref.id.c_str());
    }
}

void TestSamples::boxesOfSiblingsStandApart()
{
    QFETCH(QString, name);
    const aws::Network network = load(name.toStdString());
    const aws::Containment containment(network);
    for (const auto &[ref, box] : network.layout)
        for (const auto &[other, otherBox] : network.layout)
            if (ref < other && !isTile(ref.kind) && !isTile(other.kind)
                && containment.parentOf(ref) == containment.parentOf(other))
                QVERIFY2(!overlap(box, otherBox), (ref.id + " and " + other.id).c_str());
}

void TestSamples::natInstanceLabStartsWithTheCheckOnAndNoRoute()
{
    const aws::Network network = load("T-C");
    const aws::Containment containment(network);
    const aws::Instance &nat = instance(network, "NAT-Instance");
    QCOMPARE(nat.role, aws::InstanceRole::Nat);
    QVERIFY(network.find(containment.interfacesOf(nat.id).front())->sourceDestCheck);
    for (const auto &[id, table] : network.routeTables)
        if (table.name == "NATInstance-PrivateRouteTable1")
            QVERIFY(table.routes.empty());
}

void TestSamples::portLabStartsWithTheLabDone()
{
    const aws::Network network = load("T-F");
    const aws::Containment containment(network);
    const aws::NetworkInterface *nat = network.find(containment.interfacesOf(instance(network, "NAT-Instance").id).front());
    QVERIFY(!nat->sourceDestCheck);
    QCOMPARE(nat->privateIpAddresses.front().address.toString(), std::string("10.20.1.100"));
    QCOMPARE(network.vpcs.begin()->second.cidrBlocks.size(), std::size_t{2});
    bool leadsToNat = false;
    for (const auto &[id, table] : network.routeTables)
        for (const aws::Route &route : table.routes)
            leadsToNat = leadsToNat || (table.name == "NATInstance-PrivateRouteTable1" && route.target.targetId == nat->id.value);
    QVERIFY(leadsToNat);
}

QTEST_APPLESS_MAIN(TestSamples)
#include "tst_Samples.moc"
