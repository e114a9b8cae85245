// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Racks.h"
#include "placement/Closeness.h"
#include "placement/Figures.h"
#include "placement/Rules.h"

#include <QtTest>

using namespace vpcanvas;
using placement::RackId;
using testing::codeOf;
using testing::Racks;
using testing::zoneId;
using enum aws::PlacementStrategy;

namespace {

const char *const page = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html";

} // namespace

/// Where EC2 puts instances, one AWS rule a test. The racks are those of lesson topology T-P.
class tst_Place : public QObject
{
    Q_OBJECT

private slots:
    void racksAreDataOfTheZone()
    {
        Racks racks;
        racks.network.availabilityZones.at(zoneId("2b")).rackCount = 3;
        racks.network.availabilityZones.at(zoneId("2c")).rackCount = 0; // not drawn
        const placement::Hardware hardware = placement::hardwareOf(racks.network);
        QCOMPARE(hardware.find(zoneId("2a"))->racks, 10);
        QCOMPARE(hardware.find(zoneId("2a"))->hostsPerRack, 4);
        QCOMPARE(hardware.find(zoneId("2b"))->racks, 3);
        QCOMPARE(hardware.find(zoneId("2c"))->racks, placement::figures::racksPerZone);
        QVERIFY(!hardware.find(zoneId("9z")));
    }

    void withoutAGroupInstancesAreSpreadAsRoomAllows()
    {
        Racks racks;
        racks.add("n", 6, "2a");
        racks.place();
        QCOMPARE(racks.racksOf("n").size(), std::size_t{6});
        racks.add("more", 34, "2a");
        racks.place();
        QCOMPARE(racks.placement.placed.size(), std::size_t{40}); // every host of the zone
        racks.add("x", 1, "2a");
        racks.place();
        QCOMPARE(racks.placement.refused.size(), std::size_t{1});
        QCOMPARE(codeOf(racks.placement.refused.begin()->second), std::string("placement.zoneFull"));
    }

    void anInstanceOfAnUnknownZoneIsNowhere()
    {
        Racks racks;
        racks.add("n", 1, "2a");
        racks.instance("n-1").availabilityZone.reset();
        racks.place();
        QCOMPARE(racks.codeOf("n-1"), std::string("placement.zoneUnknown"));
    }

    void aSubnetTellsTheZoneOfAnInstance()
    {
        Racks racks;
        racks.add("n", 1, "2a");
        aws::Subnet subnet;
        subnet.id.value = "subnet-1";
        subnet.availabilityZone = zoneId("2c");
        racks.network.subnets.emplace(subnet.id, subnet);
        aws::NetworkInterface interface;
        interface.id.value = "eni-1";
        interface.subnet = subnet.id;
        interface.attachment = aws::InstanceId{"n-1"};
        racks.network.networkInterfaces.emplace(interface.id, interface);
        racks.place();
        QCOMPARE(racks.placement.placed.at(aws::InstanceId{"n-1"}).host.zone, zoneId("2c"));
    }

    void stoppedInstancesTakeNoHost()
    {
        Racks racks;
        racks.add("n", 2, "2a");
        racks.setState("n-2", aws::InstanceState::Stopped);
        racks.place();
        QCOMPARE(racks.codeOf("n-1"), std::string("placed"));
        QCOMPARE(racks.codeOf("n-2"), std::string("nowhere"));
    }

    void aClusterIsCloseTogetherInOneZone()
    {
        Racks racks;
        const auto group = racks.addGroup("Cluster", Cluster);
        racks.add("c", 6, "2a", group);
        racks.place();
        const auto used = racks.racksOf("c");
        QCOMPARE(used.size(), std::size_t{2}); // four hosts and two: no further racks than needed
        QCOMPARE(used.rbegin()->rack - used.begin()->rack, 1);
        QCOMPARE(*placement::reachOf(racks.placement, group),
                 (placement::Reach{placement::Closeness::SameRack, placement::Closeness::SameZone}));
        QCOMPARE(codeOf(racks.whyNot(group, "2c")), std::string("placement.notOneZone"));
        QCOMPARE(racks.whyNot(group, "2c")->args, (std::vector<std::string>{"Cluster", "ap-northeast-2a", "ap-northeast-2c"}));
        QCOMPARE(QString::fromUtf8(racks.whyNot(group, "2c")->page.data()), QString::fromUtf8(page));
        QVERIFY(!racks.whyNot(group, "2a"));
    }

    void aClusterDrawnInTwoZonesKeepsToTheOneWithMost()
    {
        Racks racks;
        const auto group = racks.addGroup("Cluster", Cluster);
        racks.add("c", 3, "2b", group);
        racks.add("d", 1, "2a", group);
        racks.place();
        QCOMPARE(racks.codeOf("d-1"), std::string("placement.notOneZone"));
        QCOMPARE(racks.racksOf("c").begin()->zone, zoneId("2b"));
    }

    void aClusterRefusesSomeTypes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("allowed");
        for (const char *type :
             {"t2.micro", "t3.large", "t3a.small", "t4g.medium", "mac1.metal", "m7i-flex.large", "m1.small", "t1.micro"})
            QTest::newRow(type) << QString::fromLatin1(type) << false;
        // current ones, and the older ones that AWS names
        for (const char *type : {"c5n.18xlarge", "m7i.large", "trn1.32xlarge", "hpc7g.16xlarge", "a1.large", "c3.large",
                                 "c4.large", "i2.xlarge", "m4.large", "r3.large", "r4.large"})
            QTest::newRow(type) << QString::fromLatin1(type) << true;
    }

    void aClusterRefusesSomeTypes()
    {
        QFETCH(QString, type);
        QFETCH(bool, allowed);
        Racks racks;
        const auto cluster = racks.addGroup("Cluster", Cluster);
        const auto spread = racks.addGroup("Spread", Spread);
        racks.place();
        QCOMPARE(codeOf(racks.whyNot(cluster, "2a", type.toStdString())),
                 std::string(allowed ? "placed" : "placement.typeNotAllowed"));
        QCOMPARE(codeOf(racks.whyNot(spread, "2a", type.toStdString())), std::string("placed"));
    }

    void aLateMemberFindsNoRoomNearTheOthersUntilAllStartAgain()
    {
        Racks racks;
        const auto group = racks.addGroup("Cluster", Cluster);
        racks.add("c", 6, "2a", group);
        racks.place();
        racks.add("late", 2, "2a", group); // the last hosts of the two racks
        racks.placeAround();
        QCOMPARE(racks.codeOf("late-2"), std::string("placed"));
        QCOMPARE(codeOf(racks.whyNot(group, "2a")), std::string("placement.insufficientCapacity"));
        racks.add("later", 1, "2a", group);
        racks.placeAround();
        QCOMPARE(racks.codeOf("later-1"), std::string("placement.insufficientCapacity"));
        racks.setState("", aws::InstanceState::Stopped);
        racks.placeAround();
        QVERIFY(racks.placement.placed.empty());
        racks.setState("", aws::InstanceState::Running);
        racks.placeAround();
        QVERIFY(racks.placement.refused.empty());
        QCOMPARE(racks.racksOf("").size(), std::size_t{3});
    }

    void mixedTypesRunOutOfRoomSooner()
    {
        Racks racks;
        const auto group = racks.addGroup("Cluster", Cluster);
        racks.add("c", 2, "2a", group);
        racks.place();
        QCOMPARE(codeOf(racks.whyNot(group, "2a", "c5n.18xlarge")), std::string("placed"));
        QCOMPARE(codeOf(racks.whyNot(group, "2a", "m5.large")), std::string("placement.insufficientCapacity"));
        // In one launch there is room for both.
        racks.add("m", 2, "2a", group);
        racks.instance("m-1").instanceType = racks.instance("m-2").instanceType = "m5.large";
        racks.place();
        QVERIFY(racks.placement.refused.empty());
        QCOMPARE(racks.racksOf("").size(), std::size_t{2});
    }

    void aPackedClusterFillsOneRack()
    {
        Racks racks;
        const auto group = racks.addGroup("Cluster", Cluster);
        racks.add("c", 6, "2a", group);
        racks.options.packClusters = true;
        racks.place();
        QCOMPARE(racks.racksOf("c").size(), std::size_t{1});
        QCOMPARE(placement::reachOf(racks.placement, group)->nearest, placement::Closeness::SameHost);
    }

    void noRackIsInTwoPartitions_data()
    {
        QTest::addColumn<int>("count");
        for (int count = 1; count <= 7; ++count)
            QTest::addRow("%d partitions", count) << count;
    }

    void noRackIsInTwoPartitions()
    {
        QFETCH(int, count);
        Racks racks;
        const aws::PlacementGroup group = racks.group(racks.addGroup("Partition", Partition, count));
        const placement::Zone zone = *placement::hardwareOf(racks.network).find(zoneId("2a"));
        std::set<RackId> seen;
        for (int partition = 1; partition <= count; ++partition) {
            const auto own = placement::racksOfPartition(zone, group, partition);
            QVERIFY(!own.empty());
            for (const RackId &rack : own)
                QVERIFY(seen.insert(rack).second);
        }
        QCOMPARE(seen.size(), std::size_t{10});
    }

    void membersAreBalancedOverPartitionsOnTheirOwnRacks()
    {
        Racks racks;
        const auto group = racks.addGroup("Partition", Partition, 3);
        racks.add("k", 9, "2a", group);
        racks.place();
        const placement::Zone &zone = *racks.placement.hardware.find(zoneId("2a"));
        std::map<int, int> members;
        for (const auto &[id, placed] : racks.placement.placed) {
            ++members[placed.partition];
            QCOMPARE(placement::partitionOfRack(zone, racks.group(group), placed.host.rack), placed.partition);
        }
        QCOMPARE(members, (std::map<int, int>{{1, 3}, {2, 3}, {3, 3}}));
    }

    void aPartitionCanBeNamed()
    {
        Racks racks;
        const auto group = racks.addGroup("Partition", Partition, 3);
        racks.add("bad", 3, "2a", group, 2);
        racks.add("auto", 2, "2a", group);
        racks.place();
        for (const char *id : {"bad-1", "bad-2", "bad-3"})
            QCOMPARE(racks.placement.placed.at(aws::InstanceId{id}).partition, 2);
        // EC2's own choice evens out what was named.
        QVERIFY(racks.placement.placed.at(aws::InstanceId{"auto-1"}).partition != 2);
        QVERIFY(racks.placement.placed.at(aws::InstanceId{"auto-2"}).partition != 2);
        QCOMPARE(codeOf(racks.whyNot(group, "2a", "c5n.large", 4)), std::string("placement.partitionNumber"));
    }

    void sevenPartitionsInAZoneAreTheMost()
    {
        Racks racks;
        const auto group = racks.addGroup("Partition", Partition, 7);
        racks.place();
        QVERIFY(!racks.whyNot(group, "2a"));
        racks.group(group).partitionCount = 8;
        const auto refusal = racks.whyNot(group, "2a");
        QCOMPARE(codeOf(refusal), std::string("placement.partitionCount"));
        QCOMPARE(refusal->args, (std::vector<std::string>{"Partition", "8", "7"}));
        racks.group(group).partitionCount = 0;
        QCOMPARE(codeOf(racks.whyNot(group, "2a")), std::string("placement.partitionCount"));
    }

    void partitionsMaySpanZonesWithRacksOfTheirOwnInEach()
    {
        Racks racks;
        const auto group = racks.addGroup("Partition", Partition, 3);
        racks.add("k", 3, "2a", group);
        racks.add("l", 3, "2b", group);
        racks.place();
        QVERIFY(racks.placement.refused.empty());
        QCOMPARE(racks.racksOf("").size(), std::size_t{6});
    }

    void aPartitionWithoutRacksLeftRefuses()
    {
        Racks racks;
        racks.network.availabilityZones.at(zoneId("2a")).rackCount = 2;
        const auto group = racks.addGroup("Partition", Partition, 3);
        racks.place();
        QCOMPARE(codeOf(racks.whyNot(group, "2a", "c5n.large", 3)), std::string("placement.partitionFull"));
        QCOMPARE(codeOf(racks.whyNot(group, "2a", "c5n.large", 2)), std::string("placed"));
        racks.add("k", 8, "2a", group); // eight hosts
        racks.place();
        QVERIFY(racks.placement.refused.empty());
        QCOMPARE(codeOf(racks.whyNot(group, "2a")), std::string("placement.partitionFull"));
    }

    void aSpreadGroupRunsSevenInAZone()
    {
        Racks racks;
        const auto group = racks.addGroup("Spread", Spread);
        racks.add("s", 7, "2a", group);
        racks.place();
        QCOMPARE(racks.racksOf("s").size(), std::size_t{7});
        const auto eighth = racks.whyNot(group, "2a");
        QCOMPARE(codeOf(eighth), std::string("placement.spreadLimit"));
        QCOMPARE(eighth->args, (std::vector<std::string>{"Spread", "ap-northeast-2a", "7"}));
        QVERIFY(!racks.whyNot(group, "2b"));
        // Another group has seven of its own, on whatever racks.
        QVERIFY(!racks.whyNot(racks.addGroup("Spread-2", Spread), "2a"));
    }

    void twentyOneSpreadOverThreeZones()
    {
        Racks racks;
        const auto group = racks.addGroup("Spread", Spread);
        for (const char *zone : {"2a", "2b", "2c"})
            racks.add(zone, 7, zone, group);
        racks.place();
        QVERIFY(racks.placement.refused.empty());
        QCOMPARE(racks.racksOf("").size(), std::size_t{21});
    }

    void stoppedMembersDoNotCountTowardsTheSeven()
    {
        Racks racks;
        const auto group = racks.addGroup("Spread", Spread);
        racks.add("s", 8, "2a", group);
        racks.setState("s-8", aws::InstanceState::Stopped);
        racks.place();
        QVERIFY(racks.placement.refused.empty());
        racks.setState("s-8", aws::InstanceState::Running); // the eighth does not start
        racks.placeAround();
        QCOMPARE(racks.codeOf("s-8"), std::string("placement.spreadLimit"));
        racks.setState("s-1", aws::InstanceState::Stopped);
        racks.placeAround();
        QCOMPARE(racks.codeOf("s-8"), std::string("placed"));
    }

    void mixedTypesLaterAreFineInASpreadGroup()
    {
        Racks racks;
        const auto group = racks.addGroup("Spread", Spread);
        racks.add("s", 6, "2a", group);
        racks.place();
        QVERIFY(!racks.whyNot(group, "2a", "t3.micro"));
    }

    void aSpreadGroupWithoutDistinctRacksRefuses()
    {
        Racks racks;
        racks.network.availabilityZones.at(zoneId("2a")).rackCount = 3;
        const auto group = racks.addGroup("Spread", Spread);
        racks.add("s", 3, "2a", group);
        racks.place();
        QCOMPARE(codeOf(racks.whyNot(group, "2a")), std::string("placement.noDistinctRack"));
    }

    void hostLevelSpreadIsForOutpostsOnly()
    {
        Racks racks;
        const auto group = racks.addGroup("Spread", Spread);
        racks.group(group).spreadLevel = aws::SpreadLevel::Host;
        racks.place();
        const auto refusal = racks.whyNot(group, "2a");
        QCOMPARE(codeOf(refusal), std::string("placement.hostLevel"));
        QVERIFY(refusal->page.find("placement-groups-outpost") != std::string_view::npos);
    }

    void onAnOutpostTheHardwareIsTheLimit()
    {
        Racks racks;
        const auto byHost = racks.addGroup("Hosts", Spread);
        racks.group(byHost).spreadLevel = aws::SpreadLevel::Host;
        racks.add("h", 9, "2a", byHost);
        placement::Hardware hardware = placement::hardwareOf(racks.network);
        hardware.zones.front().isOutpost = true;
        hardware.zones.front().racks = 2;
        placement::Placement outpost = placement::place(racks.network, aws::Containment(racks.network), hardware);
        QCOMPARE(outpost.placed.size(), std::size_t{8}); // as many as hosts
        QCOMPARE(codeOf(outpost.refused.begin()->second), std::string("placement.noDistinctHost"));
        racks.group(byHost).spreadLevel = aws::SpreadLevel::Rack;
        outpost = placement::place(racks.network, aws::Containment(racks.network), hardware);
        QCOMPARE(outpost.placed.size(), std::size_t{2}); // as many as racks
        hardware.zones.front().racks = 9;
        outpost = placement::place(racks.network, aws::Containment(racks.network), hardware);
        QCOMPARE(outpost.placed.size(), std::size_t{9}); // not seven
    }

    void aGroupOfAnotherRegionRefuses()
    {
        Racks racks;
        const auto group = racks.addGroup("Spread", Spread);
        racks.group(group).region.value = "us-east-1";
        racks.place();
        QCOMPARE(codeOf(racks.whyNot(group, "2a")), std::string("placement.otherRegion"));
    }

    void oneFlowCarriesTenGigabitsInAClusterAndFiveElsewhere()
    {
        Racks racks;
        racks.add("c", 2, "2a", racks.addGroup("Cluster", Cluster));
        racks.add("d", 1, "2a", racks.addGroup("Cluster-2", Cluster));
        racks.add("s", 2, "2a", racks.addGroup("Spread", Spread));
        racks.add("n", 1, "2b");
        racks.place();
        const auto flow = [&](const char *a, const char *b) {
            return placement::singleFlow(racks.placement, aws::InstanceId{a}, aws::InstanceId{b});
        };
        QCOMPARE(flow("c-1", "c-2").value, 10);
        QVERIFY(flow("c-1", "c-2").page == page);
        QCOMPARE(flow("c-1", "d-1").value, 5);
        QCOMPARE(flow("s-1", "s-2").value, 5);
        QCOMPARE(flow("c-1", "n-1").value, 5);
        QVERIFY(flow("c-1", "n-1").page.find("ec2-instance-network-bandwidth") != std::string_view::npos);
        QVERIFY(flow("c-1", "gone").value == 5);
    }

    void closenessIsAnOrderAndNoNumber()
    {
        using enum placement::Closeness;
        const placement::HostId host{zoneId("2a"), 1, 1};
        QCOMPARE(placement::closenessOf(host, {zoneId("2a"), 1, 1}), SameHost);
        QCOMPARE(placement::closenessOf(host, {zoneId("2a"), 1, 2}), SameRack);
        QCOMPARE(placement::closenessOf(host, {zoneId("2a"), 2, 1}), SameZone);
        QCOMPARE(placement::closenessOf(host, {zoneId("2b"), 1, 1}), OtherZone);
        QVERIFY(SameHost < SameRack && SameRack < SameZone && SameZone < OtherZone);
    }

    void whoStandsStaysWhenOthersCome()
    {
        Racks racks;
        const auto group = racks.addGroup("Spread", Spread);
        racks.add("s", 5, "2a", group);
        const auto before = racks.place().placed;
        racks.add("a", 2, "2a", group); // earlier in the order of identifiers
        racks.placeAround();
        for (const auto &[id, placed] : before)
            QCOMPARE(racks.placement.placed.at(id), placed);
        QCOMPARE(racks.placement.placed.size(), std::size_t{7});
    }

    void anotherStrategyPlacesAllMembersAnew()
    {
        Racks racks;
        const auto group = racks.addGroup("Group", Spread);
        racks.add("g", 4, "2a", group);
        racks.place();
        QCOMPARE(racks.racksOf("g").size(), std::size_t{4});
        racks.group(group).strategy = Cluster;
        racks.placeAround();
        QCOMPARE(racks.racksOf("g").size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(tst_Place)
#include "tst_Place.moc"
