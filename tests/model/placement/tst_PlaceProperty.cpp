// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Racks.h"

#include <QtTest>

#include <random>

using namespace vpcanvas;
using testing::Racks;
using testing::zoneId;
using enum aws::PlacementStrategy;

namespace {

using Random = std::mt19937;

int pick(Random &random, int count)
{
    return static_cast<int>(random() % static_cast<unsigned>(count));
}

const std::array<std::string, 3> zones{"2a", "2b", "2c"};

/// Some groups, some members of each in any zone, some of them stopped, on racks that may be too few.
Racks randomRacks(Random &random)
{
    Racks racks;
    for (auto &[id, zone] : racks.network.availabilityZones) {
        zone.rackCount = 1 + pick(random, 12);
        zone.hostsPerRack = 1 + pick(random, 6);
    }
    const int groups = 1 + pick(random, 5);
    for (int g = 0; g < groups; ++g) {
        const auto strategy = static_cast<aws::PlacementStrategy>(pick(random, 3));
        const auto group = racks.addGroup("g" + std::to_string(g), strategy, strategy == Partition ? 1 + pick(random, 8) : 0);
        for (int batch = pick(random, 4); batch >= 0; --batch)
            racks.add("i" + std::to_string(g) + "-" + std::to_string(batch), pick(random, 8),
                      zones[static_cast<std::size_t>(pick(random, 3))], group, strategy == Partition ? pick(random, 4) : 0);
    }
    racks.add("n", pick(random, 9), "2a");
    for (auto &[id, instance] : racks.network.instances) {
        if (pick(random, 5) == 0)
            instance.state = aws::InstanceState::Stopped;
        if (pick(random, 6) == 0)
            instance.instanceType = pick(random, 2) == 0 ? "m5.large" : "t3.micro";
    }
    racks.options.packClusters = pick(random, 4) == 0;
    racks.options.seed = random();
    return racks;
}

/// What AWS promises, whatever was drawn. Empty if it holds.
QString brokenPromise(const Racks &racks)
{
    std::map<placement::HostId, std::set<std::optional<aws::PlacementGroupId>>> groupsOnHost;
    std::map<placement::HostId, int> onHost;
    std::map<std::pair<aws::PlacementGroupId, placement::RackId>, int> membersOnRack;
    std::map<std::pair<aws::PlacementGroupId, placement::RackId>, std::set<int>> partitionsOnRack;
    std::map<std::pair<aws::PlacementGroupId, aws::AvailabilityZoneId>, int> inZone;
    std::map<aws::PlacementGroupId, std::set<aws::AvailabilityZoneId>> zonesOfGroup;
    for (const auto &[id, instance] : racks.network.instances) {
        const bool runs = instance.state == aws::InstanceState::Running;
        if (runs != (racks.placement.placed.contains(id) || racks.placement.refused.contains(id)))
            return QStringLiteral("a running instance is neither placed nor refused, or a stopped one is");
        if (racks.placement.placed.contains(id) && racks.placement.refused.contains(id))
            return QStringLiteral("placed and refused");
    }
    for (const auto &[id, placed] : racks.placement.placed) {
        const placement::Zone *zone = racks.placement.hardware.find(placed.host.zone);
        if (!zone || placed.host.rack >= zone->racks || placed.host.host >= zone->hostsPerRack)
            return QStringLiteral("on no host");
        groupsOnHost[placed.host].insert(placed.group);
        ++onHost[placed.host];
        if (!placed.group)
            continue;
        ++membersOnRack[{*placed.group, placed.host.rackId()}];
        partitionsOnRack[{*placed.group, placed.host.rackId()}].insert(placed.partition);
        ++inZone[{*placed.group, placed.host.zone}];
        zonesOfGroup[*placed.group].insert(placed.host.zone);
    }
    for (const auto &[host, count] : onHost)
        if (groupsOnHost[host].size() > 1 || count > (racks.options.packClusters ? 2 : 1))
            return QStringLiteral("a host holds too many");
    for (const auto &[id, group] : racks.network.placementGroups) {
        for (const auto &[key, partitions] : partitionsOnRack)
            if (key.first == id && group.strategy == Partition && partitions.size() > 1)
                return QStringLiteral("two partitions share a rack");
        for (const auto &[key, members] : membersOnRack)
            if (key.first == id && group.strategy == Spread && members > 1)
                return QStringLiteral("two spread members share a rack");
        for (const auto &[key, members] : inZone)
            if (key.first == id && group.strategy == Spread && members > 7)
                return QStringLiteral("more than seven of a spread group in a zone");
        if (group.strategy == Cluster && zonesOfGroup[id].size() > 1)
            return QStringLiteral("a cluster in two zones");
    }
    return {};
}

} // namespace

/// Random groups on random racks: AWS's promises hold whatever is launched, stopped and failed.
class tst_PlaceProperty : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet("VPCANVAS_SEED"))
            m_seed = static_cast<unsigned>(qEnvironmentVariableIntValue("VPCANVAS_SEED"));
        qInfo("seed %u (VPCANVAS_SEED chooses another)", m_seed);
    }

    void promisesHoldForAnyDrawing()
    {
        Random random(m_seed);
        int placed = 0;
        int refused = 0;
        for (int n = 0; n < 300; ++n) {
            Racks racks = randomRacks(random);
            racks.place();
            placed += static_cast<int>(racks.placement.placed.size());
            refused += static_cast<int>(racks.placement.refused.size());
            const QString broken = brokenPromise(racks);
            QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("drawing %1: %2").arg(n).arg(broken)));
        }
        qInfo("%d placed, %d refused", placed, refused);
        QVERIFY(placed > 1000 && refused > 100); // both were tried
    }

    void sameSeedSamePlacement()
    {
        Random random(m_seed + 1);
        int moved = 0;
        for (int n = 0; n < 100; ++n) {
            Racks racks = randomRacks(random);
            const placement::Placement first = racks.place();
            QCOMPARE(racks.place(), first);
            racks.options.seed += 1;
            moved += !(racks.place() == first);
        }
        QVERIFY2(moved > 50, qPrintable(QString::number(moved))); // a seed matters
    }

    /// Members come, go, stop and start: who may stay stays, and the promises hold at every step.
    void promisesHoldWhileInstancesComeAndGo()
    {
        Random random(m_seed + 2);
        for (int n = 0; n < 60; ++n) {
            Racks racks = randomRacks(random);
            racks.place();
            for (int step = 0; step < 12; ++step) {
                const placement::Placement before = racks.placement;
                auto &instances = racks.network.instances;
                std::optional<aws::InstanceId> touched;
                if (pick(random, 3) == 0 || instances.empty()) {
                    racks.add("x" + std::to_string(step), 1, zones[static_cast<std::size_t>(pick(random, 3))],
                              std::next(racks.network.placementGroups.begin(),
                                        pick(random, static_cast<int>(racks.network.placementGroups.size())))
                                  ->first);
                } else {
                    const auto victim = std::next(instances.begin(), pick(random, static_cast<int>(instances.size())));
                    touched = victim->first;
                    if (pick(random, 2) == 0)
                        instances.erase(victim);
                    else
                        victim->second.state = victim->second.state == aws::InstanceState::Running ? aws::InstanceState::Stopped
                                                                                                   : aws::InstanceState::Running;
                }
                racks.placeAround();
                const QString broken = brokenPromise(racks);
                QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("drawing %1, step %2: %3").arg(n).arg(step).arg(broken)));
                for (const auto &[id, placed] : before.placed) {
                    const bool cluster = placed.group && racks.network.placementGroups.at(*placed.group).strategy == Cluster;
                    if (id != touched && !cluster) // the home of a cluster may turn with its members
                        QCOMPARE(racks.placement.placed.at(id), placed);
                }
            }
        }
    }

    /// What whyNotLaunch answers is what place does.
    void aLaunchThatIsNotRefusedIsPlaced()
    {
        Random random(m_seed + 3);
        int allowed = 0;
        int refused = 0;
        for (int n = 0; n < 200; ++n) {
            Racks racks = randomRacks(random);
            racks.place();
            const auto &groups = racks.network.placementGroups;
            const auto group = std::next(groups.begin(), pick(random, static_cast<int>(groups.size())))->first;
            const std::string zone = zones[static_cast<std::size_t>(pick(random, 3))];
            if (groups.at(group).strategy == Cluster && racks.placement.refused.size() > 0)
                continue; // the newcomer may turn the home
            const auto why = racks.whyNot(group, zone);
            racks.add("new", 1, zone, group);
            racks.placeAround();
            QCOMPARE(racks.codeOf("new-1"), testing::codeOf(why));
            ++(why ? refused : allowed);
        }
        QVERIFY(allowed > 10 && refused > 10);
    }

    void aSpreadGroupLosesAtMostOneMemberWithARack()
    {
        Random random(m_seed + 4);
        for (int n = 0; n < 60; ++n) {
            Racks racks = randomRacks(random);
            racks.place();
            for (const auto &[id, group] : racks.network.placementGroups)
                for (const auto &zone : racks.placement.hardware.zones)
                    for (int rack = 0; rack < zone.racks; ++rack) {
                        const auto lost = placement::survivors(racks.placement, id, placement::RackFailure{{zone.id, rack}}).lost;
                        if (group.strategy == Spread)
                            QVERIFY(lost.size() <= 1);
                        std::set<int> partitions;
                        for (const auto &member : lost)
                            partitions.insert(racks.placement.placed.at(member).partition);
                        QVERIFY(partitions.size() <= 1); // the failure stops at the border of a partition
                    }
        }
    }

private:
    unsigned m_seed = 20260811U;
};

QTEST_APPLESS_MAIN(tst_PlaceProperty)
#include "tst_PlaceProperty.moc"
