// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Racks.h"
#include "placement/Service.h"

#include <QtTest>

using namespace vpcanvas;
using placement::Failure;
using placement::RackFailure;
using placement::Service;
using placement::survivors;
using placement::ZoneFailure;
using testing::Racks;
using testing::zoneId;
using enum aws::PlacementStrategy;
using enum placement::ServiceKind;

namespace {

int left(const Racks &racks, const std::optional<aws::PlacementGroupId> &group, const Failure &failure)
{
    return static_cast<int>(survivors(racks.placement, group, failure).survivors.size());
}

int worstLeft(const Racks &racks, const std::optional<aws::PlacementGroupId> &group, placement::Extent extent)
{
    return left(racks, group, *placement::worst(racks.placement, group, extent));
}

bool survives(const Racks &racks, const aws::PlacementGroupId &group, const Service &service,
              const std::vector<Failure> &failures)
{
    return placement::stateOf(racks.placement, group, service, failures).survives;
}

} // namespace

/// Who is left after a failure, and what still works: the checks of lessons L06, L07 and L08.
class tst_Failure : public QObject
{
    Q_OBJECT

private slots:
    void l06WithoutAGroupARackTakesFew()
    {
        Racks racks;
        racks.add("n", 6, "2a");
        racks.place();
        QVERIFY(worstLeft(racks, std::nullopt, placement::Extent::Rack) >= 5);
        QCOMPARE(left(racks, std::nullopt, ZoneFailure{zoneId("2a")}), 0);
        QCOMPARE(left(racks, std::nullopt, ZoneFailure{zoneId("2b")}), 6);
    }

    void l06AClusterFailsTogether()
    {
        Racks racks;
        const auto group = racks.addGroup("Cluster", Cluster);
        racks.add("c", 6, "2a", group);
        racks.place();
        for (const placement::RackId &rack : racks.racksOf("c"))
            QCOMPARE(left(racks, group, RackFailure{rack}), 6 - racks.membersOn(rack, group));
        QCOMPARE(worstLeft(racks, group, placement::Extent::Rack), 2);
        QCOMPARE(worstLeft(racks, group, placement::Extent::Host), 5);
        QCOMPARE(left(racks, group, ZoneFailure{zoneId("2a")}), 0);
        QVERIFY(!placement::worst(racks.placement, group, placement::Extent::Partition));
        racks.options.packClusters = true;
        racks.place();
        QCOMPARE(worstLeft(racks, group, placement::Extent::Rack), 0);
        QCOMPARE(worstLeft(racks, group, placement::Extent::Host), 4);
    }

    void l07AFailureStopsAtThePartitionsBorder()
    {
        Racks racks;
        const auto group = racks.addGroup("Partition", Partition, 3);
        racks.add("k", 9, "2a", group);
        racks.place();
        for (int partition = 1; partition <= 3; ++partition) {
            const Failure failure = placement::PartitionFailure{group, zoneId("2a"), partition};
            QCOMPARE(left(racks, group, failure), 6);
            for (const aws::InstanceId &id : survivors(racks.placement, group, failure).lost)
                QCOMPARE(racks.placement.placed.at(id).partition, partition);
        }
        QVERIFY(worstLeft(racks, group, placement::Extent::Rack) > 6); // some of a partition, not all
        QCOMPARE(left(racks, group, ZoneFailure{zoneId("2a")}), 0);
    }

    void l07ReplicasInDistinctPartitionsKeepTheData()
    {
        Racks racks;
        const auto group = racks.addGroup("Partition", Partition, 3);
        racks.add("k", 9, "2a", group);
        racks.place();
        const Service across{Replicas, 3, placement::ReplicaRule::AcrossPartitions};
        const Service within{Replicas, 3, placement::ReplicaRule::WithinPartition};
        for (const auto &block : placement::blocksOf(racks.placement, group, across)) {
            std::set<int> partitions;
            for (const aws::InstanceId &id : block)
                partitions.insert(racks.placement.placed.at(id).partition);
            QCOMPARE(partitions.size(), std::size_t{3});
        }
        for (int partition = 1; partition <= 3; ++partition) {
            const std::vector<Failure> one{placement::PartitionFailure{group, zoneId("2a"), partition}};
            QVERIFY(survives(racks, group, across, one));
            QVERIFY(!survives(racks, group, within, one)); // the challenge: all replicas of a block in one partition
            const auto state = placement::stateOf(racks.placement, group, within, one);
            QCOMPARE(state, (placement::ServiceState{false, 6, 9, 9}));
        }
        const std::vector<Failure> two{placement::PartitionFailure{group, zoneId("2a"), 1},
                                       placement::PartitionFailure{group, zoneId("2a"), 2}};
        QVERIFY(survives(racks, group, across, two)); // the third replica
        QVERIFY(!survives(racks, group, {Replicas, 2, placement::ReplicaRule::AcrossPartitions}, two));
    }

    void l08ASpreadGroupLosesOneMemberARack()
    {
        Racks racks;
        const auto group = racks.addGroup("Spread", Spread);
        racks.add("s", 6, "2a", group);
        racks.place();
        QCOMPARE(worstLeft(racks, group, placement::Extent::Rack), 5);
        QCOMPARE(left(racks, group, ZoneFailure{zoneId("2a")}), 0);
    }

    void l08ThreeZonesLeaveAQuorum()
    {
        Racks racks;
        const auto group = racks.addGroup("DB", Spread);
        for (const char *zone : {"2a", "2b", "2c"})
            racks.add(std::string("db-") + zone, 1, zone, group);
        racks.place();
        const Service quorum{Quorum};
        const std::vector<Failure> zone{ZoneFailure{zoneId("2a")}};
        QCOMPARE(placement::stateOf(racks.placement, group, quorum, zone), (placement::ServiceState{true, 2, 2, 3}));
        const std::vector<Failure> two{ZoneFailure{zoneId("2a")}, ZoneFailure{zoneId("2b")}};
        QVERIFY(!survives(racks, group, quorum, two));
        QVERIFY(survives(racks, group, {Plain}, two));

        // The same three in a cluster group die together.
        const auto cluster = racks.addGroup("Cluster", Cluster);
        racks.add("c", 3, "2a", cluster);
        racks.place();
        QVERIFY(!survives(racks, cluster, quorum, {*placement::worst(racks.placement, cluster, placement::Extent::Rack)}));
    }

    void aQuorumIsMoreThanHalf()
    {
        Racks racks;
        const auto group = racks.addGroup("Spread", Spread);
        racks.add("s", 4, "2a", group);
        racks.place();
        std::vector<Failure> failures;
        QCOMPARE(placement::stateOf(racks.placement, group, {Quorum}, failures), (placement::ServiceState{true, 4, 3, 4}));
        const auto down = racks.racksOf("s");
        failures.emplace_back(RackFailure{*down.begin()});
        QVERIFY(survives(racks, group, {Quorum}, failures));
        failures.emplace_back(RackFailure{*down.rbegin()});
        QVERIFY(!survives(racks, group, {Quorum}, failures)); // two of four are no majority
    }

    void twoRacksTakeAtMostTwoOfASpreadGroup()
    {
        Racks racks;
        const auto group = racks.addGroup("Spread", Spread);
        racks.add("s", 7, "2a", group);
        racks.place();
        for (int a = 0; a < 10; ++a)
            for (int b = a + 1; b < 10; ++b) {
                const std::vector<Failure> both{RackFailure{{zoneId("2a"), a}}, RackFailure{{zoneId("2a"), b}}};
                QVERIFY(survivors(racks.placement, group, both).lost.size() <= 2);
            }
    }

    void aRackTakesWhoeverIsOnIt()
    {
        Racks racks;
        const auto spread = racks.addGroup("Spread", Spread);
        racks.add("s", 7, "2a", spread);
        racks.add("n", 10, "2a");
        racks.place();
        int lost = 0;
        for (int rack = 0; rack < 10; ++rack)
            lost += 17 - left(racks, spread, RackFailure{{zoneId("2a"), rack}})
                - left(racks, std::nullopt, RackFailure{{zoneId("2a"), rack}});
        QCOMPARE(lost, 17); // each instance is lost with one rack
    }

    void aHostTakesItsInstance()
    {
        Racks racks;
        racks.add("n", 2, "2a");
        racks.place();
        const auto host = racks.placement.placed.at(aws::InstanceId{"n-1"}).host;
        const auto survival = survivors(racks.placement, std::nullopt, placement::HostFailure{host});
        QCOMPARE(survival.lost, std::vector{aws::InstanceId{"n-1"}});
        QCOMPARE(survival.survivors, std::vector{aws::InstanceId{"n-2"}});
    }

    void aServiceWithoutMembersDoesNotWork()
    {
        Racks racks;
        const auto group = racks.addGroup("Spread", Spread);
        racks.place();
        for (const auto kind : {Plain, Quorum, Replicas})
            QVERIFY(!survives(racks, group, {kind}, {}));
    }
};

QTEST_APPLESS_MAIN(tst_Failure)
#include "tst_Failure.moc"
