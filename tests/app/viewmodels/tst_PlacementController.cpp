// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Fixture.h"
#include "aws/PlacementGroup.h"

using namespace vpcanvas;
using viewmodels::PlacementController;
using viewmodels::PlacementPanel;
using viewmodels::RackModel;

namespace {

const QString zone2a = QStringLiteral("ap-northeast-2a");

/// The sample of placement groups in Placement mode.
struct Racks : test::Program
{
    PlacementController &placement;

    explicit Racks(const char *sample = "T-P") : Program(sample), placement(*app.placement())
    {
        app.setMode(QStringLiteral("placement"));
    }

    PlacementPanel *panel(const char *name) const { return placement.panels()->panelOf(ref(name)); }

    /// Rack of an instance in the zone that the panel shows, or -1.
    int rackOf(const char *group, const QString &instance) const
    {
        const RackModel *racks = panel(group)->racks();
        for (int row = 0; row < racks->count(); ++row)
            for (const QVariant &host : test::cell(racks, row, RackModel::HostsRole).toList())
                if (host.toMap().value(QStringLiteral("name")) == instance)
                    return row;
        return -1;
    }

    bool isLost(const char *group, const QString &instance) const
    {
        const int rack = rackOf(group, instance);
        for (const QVariant &host : test::cell(panel(group)->racks(), rack, RackModel::HostsRole).toList())
            if (host.toMap().value(QStringLiteral("name")) == instance)
                return host.toMap().value(QStringLiteral("down")).toBool();
        return false;
    }

    const aws::Instance *instance(const char *name) const
    {
        for (const auto &[id, found] : app.document()->network().instances)
            if (found.name == name)
                return &found;
        return nullptr;
    }
};

} // namespace

/// Placement mode without its window, on the sample T-P.
class tst_PlacementController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::isolate("PlacementController");
        test::failOnWarnings();
    }

    void theSampleShowsTheThreeStrategies()
    {
        const Racks racks;
        QCOMPARE(racks.placement.panels()->count(), 3);
        const QAbstractItemModelTester tester(racks.placement.panels());
        QCOMPARE(racks.panel("Cluster-PG")->strategy(), QStringLiteral("cluster"));
        QCOMPARE(racks.panel("Cluster-PG")->total(), 6);
        QCOMPARE(racks.panel("Partition-PG")->total(), 9);
        QCOMPARE(racks.panel("Partition-PG")->partitionCount(), 3);
        QCOMPARE(racks.panel("Spread-PG")->total(), 7);
        for (const char *name : {"Cluster-PG", "Partition-PG", "Spread-PG"}) {
            const QAbstractItemModelTester rackTester(racks.panel(name)->racks());
            QCOMPARE(racks.panel(name)->zone(), zone2a);
            QCOMPARE(racks.panel(name)->racks()->count(), 10);
            QVERIFY(racks.panel(name)->refusals().isEmpty());
            QCOMPARE(racks.panel(name)->survivors(), racks.panel(name)->total());
        }
        QVERIFY(racks.app.findings()->errorCount() == 0);
    }

    void aFailedRackTakesOnlyWhatIsOnIt()
    {
        Racks racks;
        const int rack = racks.rackOf("Cluster-PG", QStringLiteral("c-1"));
        racks.placement.toggleRack(zone2a, rack);
        QCOMPARE(racks.placement.extent(), QStringLiteral("rack"));
        QVERIFY(racks.isLost("Cluster-PG", QStringLiteral("c-1")));
        QCOMPARE(racks.panel("Cluster-PG")->survivors(), 2);
        QVERIFY(racks.panel("Spread-PG")->survivors() >= 6);
        QVERIFY(racks.panel("Partition-PG")->survivors() >= 6);
        racks.placement.toggleRack(zone2a, rack);
        QCOMPARE(racks.placement.extent(), QStringLiteral("nothing"));
        QCOMPARE(racks.panel("Cluster-PG")->survivors(), 6);
    }

    void theBarFailsWhatHurtsMost()
    {
        Racks racks;
        racks.placement.fail(QStringLiteral("rack"));
        QCOMPARE(racks.panel("Cluster-PG")->survivors(), 2); // four hosts of one rack
        racks.placement.fail(QStringLiteral("partition"));
        QCOMPARE(racks.placement.failedCount(), 1);
        QCOMPARE(racks.panel("Partition-PG")->survivors(), 6);
        QCOMPARE(racks.panel("Partition-PG")->why(), QStringLiteral("Only partition 1 is touched"));
        racks.placement.fail(QStringLiteral("zone"));
        QCOMPARE(racks.panel("Cluster-PG")->survivors(), 0);
        racks.placement.fail(QStringLiteral("host"));
        QCOMPARE(racks.panel("Cluster-PG")->survivors(), 5);
        racks.placement.restore();
        QCOMPARE(racks.panel("Cluster-PG")->survivors(), 6);
    }

    void theServiceIsJudged()
    {
        Racks racks;
        racks.placement.setService(QStringLiteral("quorum"));
        QVERIFY(racks.panel("Cluster-PG")->isServing());
        racks.placement.fail(QStringLiteral("rack"));
        QVERIFY(!racks.panel("Cluster-PG")->isServing());
        QVERIFY(racks.panel("Spread-PG")->isServing());
        racks.placement.setService(QStringLiteral("replicas"));
        racks.placement.togglePartition(racks.ref("Partition-PG"), zone2a, 1);
        racks.placement.restore();
        racks.placement.togglePartition(racks.ref("Partition-PG"), zone2a, 1);
        QVERIFY(racks.panel("Partition-PG")->isServing());
        racks.placement.setService(QStringLiteral("together"));
        QVERIFY(!racks.panel("Partition-PG")->isServing());
        QCOMPARE(racks.panel("Partition-PG")->verdict(), QStringLiteral("Data lost: 3 of 9 blocks gone"));
    }

    void anEighthSpreadInstanceIsRefusedWithItsReason()
    {
        Racks racks;
        const QString group = racks.ref("Spread-PG");
        const int before = racks.app.document()->resourceCount();
        QVERIFY(!racks.placement.launch(group, zone2a, QStringLiteral("c5n.large"), 0));
        QCOMPARE(racks.app.document()->resourceCount(), before); // AWS starts nothing
        QVERIFY(!racks.app.document()->canUndo());
        const QVariantList refusals = racks.panel("Spread-PG")->refusals();
        QCOMPARE(refusals.size(), 1);
        QVERIFY(refusals.first().toMap().value(QStringLiteral("text")).toString().contains(QLatin1String("already runs 7")));
        QVERIFY(refusals.first().toMap().value(QStringLiteral("page")).toString().startsWith(QLatin1String("https://docs.aws")));
        racks.placement.dismissRefusals(group);
        QVERIFY(racks.panel("Spread-PG")->refusals().isEmpty());
        QVERIFY(!racks.placement.launch(group, zone2a, QStringLiteral("c5n.large"), 0));
        QVERIFY(racks.placement.stop(racks.ref("s-1"))); // there is room for another now
        QVERIFY(racks.panel("Spread-PG")->refusals().isEmpty());
        racks.app.document()->undo();
        QVERIFY(racks.placement.launch(group, QStringLiteral("ap-northeast-2b"), QStringLiteral("t3.micro"), 0));
        QCOMPARE(racks.panel("Spread-PG")->total(), 8);
    }

    void aLaunchIsOneUndoStepInASubnetOfTheZone()
    {
        Racks racks;
        const aws::Network before = racks.app.document()->network();
        QVERIFY(
            racks.placement.launch(racks.ref("Partition-PG"), QStringLiteral("ap-northeast-2c"), QStringLiteral("m5.large"), 2));
        const aws::Instance *launched = racks.instance("p2-4");
        QVERIFY(launched);
        QCOMPARE(launched->partitionNumber, 2);
        QCOMPARE(launched->instanceType, std::string("m5.large"));
        const auto interfaces = racks.app.document()->containment().interfacesOf(launched->id);
        QCOMPARE(interfaces.size(), std::size_t{1});
        QCOMPARE(racks.panel("Partition-PG")->total(), 10);
        racks.app.document()->undo();
        QCOMPARE(racks.app.document()->network(), before);
        QCOMPARE(racks.panel("Partition-PG")->total(), 9);
    }

    void othersStayWhenOneIsLaunched()
    {
        Racks racks;
        const int rack = racks.rackOf("Spread-PG", QStringLiteral("s-3"));
        QVERIFY(racks.placement.launch(racks.ref("Cluster-PG"), zone2a, QStringLiteral("c5n.large"), 0));
        QCOMPARE(racks.rackOf("Spread-PG", QStringLiteral("s-3")), rack);
        QVERIFY(racks.instance("c-7"));
    }

    void aClusterRefusesAnotherZoneAndBurstableTypes()
    {
        Racks racks;
        const QString group = racks.ref("Cluster-PG");
        QVERIFY(racks.placement.launchRefusal(group, QStringLiteral("ap-northeast-2c"), QStringLiteral("c5n.large"), 0)
                    .contains(QLatin1String("takes no member in ap-northeast-2c")));
        QVERIFY(racks.placement.launchRefusal(group, zone2a, QStringLiteral("t2.micro"), 0).contains(QLatin1String("t2.micro")));
        QVERIFY(racks.placement.launchRefusal(group, zone2a, QStringLiteral("c5n.large"), 0).isEmpty());
    }

    void stopStartAndLeave()
    {
        Racks racks;
        const QString instance = racks.ref("s-7");
        QVERIFY(!racks.placement.leaveRefusal(instance).isEmpty()); // it runs
        QVERIFY(!racks.placement.leaveGroup(instance));
        QVERIFY(racks.placement.stop(instance));
        QCOMPARE(racks.panel("Spread-PG")->total(), 6);
        QCOMPARE(racks.panel("Spread-PG")->stopped().size(), 1);
        QVERIFY(racks.placement.start(instance));
        QCOMPARE(racks.panel("Spread-PG")->total(), 7);
        QVERIFY(racks.placement.stop(instance));
        QVERIFY(racks.placement.leaveRefusal(instance).isEmpty());
        QVERIFY(racks.placement.leaveGroup(instance));
        QVERIFY(!racks.instance("s-7")->placementGroup);
        for (int step = 0; step < 4; ++step)
            racks.app.document()->undo();
        QVERIFY(!racks.app.document()->isModified());
        QCOMPARE(racks.panel("Spread-PG")->total(), 7);
    }

    void onlyAnEmptyGroupIsDeleted()
    {
        Racks racks;
        const QString group = racks.ref("Cluster-PG");
        QVERIFY(!racks.panel("Cluster-PG")->deleteRefusal().isEmpty());
        QVERIFY(!racks.placement.deleteGroup(group));
        for (const char *name : {"c-1", "c-2", "c-3", "c-4", "c-5", "c-6"})
            QVERIFY(racks.placement.terminate(racks.ref(name)));
        QVERIFY(racks.panel("Cluster-PG")->deleteRefusal().isEmpty());
        QVERIFY(racks.placement.deleteGroup(group));
        QCOMPARE(racks.placement.panels()->count(), 2);
    }

    void lateMembersOfAClusterAreCuredByStartingTogether()
    {
        Racks racks;
        const QString group = racks.ref("Cluster-PG");
        int launched = 0;
        while (racks.placement.launch(group, zone2a, QStringLiteral("c5n.large"), 0))
            ++launched;
        QVERIFY(launched < 10);
        QVERIFY(racks.panel("Cluster-PG")->refusals().first().toMap().value(QStringLiteral("together")).toBool());
        racks.placement.startTogether(group);
        QVERIFY(racks.panel("Cluster-PG")->refusals().isEmpty());
        QCOMPARE(racks.panel("Cluster-PG")->total(), 6 + launched);
        QVERIFY(racks.placement.launch(group, zone2a, QStringLiteral("c5n.large"), 0)); // AWS: stop, start, try again
    }

    void aDocumentWithoutGroupsCanBeGivenOne()
    {
        Racks racks("T-A");
        QVERIFY(racks.placement.isEmpty());
        QCOMPARE(racks.placement.panels()->count(), 0);
        QVERIFY(racks.placement.createGroup(QStringLiteral("partition")));
        QVERIFY(!racks.placement.isEmpty());
        QCOMPARE(racks.placement.panels()->panelAt(0)->partitionCount(), 3);
        QVERIFY(racks.placement.launch(racks.placement.panels()->panelAt(0)->ref(), zone2a, QStringLiteral("m5.large"), 0));
        QCOMPARE(racks.placement.panels()->panelAt(0)->total(), 1);
    }

    void oneGroupAloneAndTheInstancesInNone()
    {
        Racks racks;
        racks.placement.setLayout(QStringLiteral("one"));
        QCOMPARE(racks.placement.panels()->count(), 1);
        QCOMPARE(racks.placement.current(), racks.ref("Cluster-PG"));
        racks.placement.setCurrent({});
        PlacementPanel *none = racks.placement.panels()->panelAt(0);
        QCOMPARE(none->strategy(), QStringLiteral("none"));
        QCOMPARE(none->total(), 6); // Node-1 to Node-6, two in each zone
        QCOMPARE(none->zones().size(), 3);
        none->setZone(QStringLiteral("ap-northeast-2c"));
        QCOMPARE(none->zone(), QStringLiteral("ap-northeast-2c"));
        racks.placement.setLayout(QStringLiteral("side"));
        QCOMPARE(racks.placement.panels()->count(), 3);
    }

    void packingFillsOneRack()
    {
        Racks racks;
        racks.placement.setPacked(true);
        racks.placement.fail(QStringLiteral("rack"));
        QCOMPARE(racks.panel("Cluster-PG")->survivors(), 0);
    }

    void framesOfPartitionsCoverEachRackOnce()
    {
        const Racks racks;
        QSet<int> covered;
        for (const QVariant &frame : racks.panel("Partition-PG")->frames()) {
            const QVariantMap map = frame.toMap();
            for (int column = map.value(QStringLiteral("first")).toInt(); column <= map.value(QStringLiteral("last")).toInt();
                 ++column) {
                const int rack = map.value(QStringLiteral("row")).toInt() * racks.panel("Partition-PG")->columns() + column;
                QVERIFY(!covered.contains(rack));
                covered.insert(rack);
                QCOMPARE(test::cell(racks.panel("Partition-PG")->racks(), rack, RackModel::PartitionRole),
                         map.value(QStringLiteral("partition")));
            }
        }
        QCOMPARE(covered.size(), 10);
        QVERIFY(racks.panel("Spread-PG")->frames().isEmpty());
    }

    void aSampleOpenedHereStaysInPlacementMode()
    {
        Racks racks("T-A");
        racks.app.openSample(QStringLiteral("T-P"));
        QCOMPARE(racks.app.mode(), QStringLiteral("placement"));
        QCOMPARE(racks.placement.panels()->count(), 3);
    }
};

QTEST_MAIN(tst_PlacementController)
#include "tst_PlacementController.moc"
