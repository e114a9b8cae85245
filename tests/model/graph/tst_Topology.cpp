// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "graph/Topology.h"
#include "io/Open.h"

#include <QtTest>

using namespace vpcanvas;

namespace {

struct Lab
{
    explicit Lab(const char *file)
    {
        auto opened = io::open(std::filesystem::path(VPCANVAS_SOURCE_DIR) / file);
        network = std::move(opened).value().network;
        topology.emplace(*graph::compile(network, aws::Containment(network)));
    }
    aws::ResourceRef named(std::string_view name) const
    {
        aws::ResourceRef found;
        forEachTable(network, [&](const auto &table) {
            for (const auto &[id, resource] : table)
                if (resource.name == name || id.value == name)
                    found = id;
        });
        return found;
    }
    QStringList names(const std::vector<aws::ResourceRef> &refs) const
    {
        QStringList all;
        for (const aws::ResourceRef &ref : refs)
            all << QString::fromUtf8(network.displayName(ref).data(), static_cast<int>(network.displayName(ref).size()));
        return all;
    }

    aws::Network network;
    std::optional<graph::Topology> topology;
};

} // namespace

class tst_Topology : public QObject
{
    Q_OBJECT

private slots:
    void theWayToTheInternetGoesThroughSubnetVpcAndGateway()
    {
        const Lab lab("resources/samples/T-C.vpcanvas");
        const auto path = lab.topology->shortestPath(lab.named("Private-EC2-1"), lab.named("Web server"));
        QCOMPARE(lab.names(path),
                 (QStringList{"Private-EC2-1", "Subnet2", "NATInstance-VPC1", "NATInstance-IGW1", "Internet", "Web server"}));
    }

    void eachSingleThingOnTheOnlyWayParts()
    {
        const Lab lab("resources/samples/T-C.vpcanvas");
        const auto cuts = lab.topology->cutsBetween(lab.named("Private-EC2-1"), lab.named("Web server"));
        QCOMPARE(lab.names(cuts), (QStringList{"Subnet2", "NATInstance-VPC1", "NATInstance-IGW1", "Internet"}));
    }

    void twoWaysHaveNoSingleCutInTheMiddle()
    {
        const Lab lab("tests/data/trace/three-vpcs.vpcanvas");
        const auto cuts = lab.topology->cutsBetween(lab.named("B"), lab.named("Server6"));
        QCOMPARE(lab.names(cuts).contains("IGW1"), false); // the egress-only gateway is another way
        QCOMPARE(lab.names(cuts).contains("VPC1"), true);
    }

    void whatNothingJoinsIsAnotherComponent()
    {
        Lab lab("tests/data/trace/three-vpcs.vpcanvas");
        QVERIFY(lab.topology->areConnected(lab.named("A"), lab.named("D")));
        lab.network.vpcPeeringConnections.clear();
        lab.topology.emplace(*graph::compile(lab.network, aws::Containment(lab.network)));
        QVERIFY(!lab.topology->areConnected(lab.named("A"), lab.named("D")));
        QVERIFY(lab.topology->cutsBetween(lab.named("A"), lab.named("D")).empty());
        QCOMPARE(lab.topology->components().size(), std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(tst_Topology)
#include "tst_Topology.moc"
