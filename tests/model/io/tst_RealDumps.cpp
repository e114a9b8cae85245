// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "io/AwsImport.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>

using namespace vpcanvas;

namespace {

/// Dumps of real accounts lie beside the repository where there are any; they are not part of it.
const std::filesystem::path dumps = std::filesystem::path(VPCANVAS_SOURCE_DIR) / "../shared/data/aws-describe";

} // namespace

class TestRealDumps : public QObject
{
    Q_OBJECT

private slots:
    void natGatewayDumpIsWhole();
    void endpointDumpIsWhole();
    void bothAtOnceAreTwoRegions();

private:
    static bool isHere() { return std::filesystem::is_directory(dumps); }
};

void TestRealDumps::natGatewayDumpIsWhole()
{
    if (!isHere())
        QSKIP("no real dumps at ../shared/data/aws-describe");
    const auto imported = io::importDump(dumps / "nat-gateway");
    QVERIFY(imported);
    const aws::Network &network = imported->network;
    const aws::Containment containment(network);
    const aws::NatGatewayId nat{"nat-07ab4846da51f4612"};
    QCOMPARE(containment.interfacesOf(nat).size(), std::size_t{1});
    const aws::NetworkInterface *interface = network.find(containment.interfacesOf(nat).front());
    QCOMPARE(interface->privateIpAddresses.at(0).address.toString(), std::string("10.1.250.210"));
    QCOMPARE(interface->privateIpAddresses.at(0).publicIp->toString(), std::string("3.135.127.225"));
    QCOMPARE(network.instances.size(), std::size_t{3});
    for (const auto &[id, instance] : network.instances)
        QCOMPARE(containment.interfacesOf(id).size(), std::size_t{1});
    QCOMPARE(network.vpcs.begin()->second.region.value, std::string("us-east-2"));
    QVERIFY(network.unmodelledResources.empty());
}

void TestRealDumps::endpointDumpIsWhole()
{
    if (!isHere())
        QSKIP("no real dumps at ../shared/data/aws-describe");
    const auto imported = io::importDump(dumps / "vpc-endpoint-interface");
    QVERIFY(imported);
    const aws::Network &network = imported->network;
    const aws::Containment containment(network);
    const aws::VpcEndpointId endpoint{"vpce-083c683a6be29b889"};
    QCOMPARE(network.find(endpoint)->serviceName, std::string("com.amazonaws.us-east-1.cloudtrail"));
    QVERIFY(network.find(endpoint)->policyDocument.empty()); // allows everything
    const aws::NetworkInterface *interface = network.find(containment.interfacesOf(endpoint).at(0));
    QCOMPARE(interface->privateIpAddresses.at(0).address.toString(), std::string("10.1.101.97"));
    QCOMPARE(network.availabilityZones.size(), std::size_t{6});
    QCOMPARE(network.find(aws::PrefixListId{"pl-63a5400a"})->entries.size(), std::size_t{4});
    QVERIFY(network.endpointServices.empty()); // services on offer are not ours
}

void TestRealDumps::bothAtOnceAreTwoRegions()
{
    if (!isHere())
        QSKIP("no real dumps at ../shared/data/aws-describe");
    const auto imported = io::importDump(dumps);
    QVERIFY(imported);
    QCOMPARE(imported->network.regions.size(), std::size_t{2});
    QCOMPARE(imported->network.vpcs.size(), std::size_t{2});
}

QTEST_APPLESS_MAIN(TestRealDumps)
#include "tst_RealDumps.moc"
