// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleFlows.h"
#include "sim/LogIndex.h"

#include <QTest>

#include <set>

using namespace vpcanvas;
using sim::EventRecord;

/// T-F with both private hosts: two connections through one NAT instance.
static sim::Simulation twoHosts()
{
    const aws::Network network = test::sample("T-F");
    sim::Simulation simulation(test::compiled(network), {});
    for (const char *host : {"Private-EC2-1", "Private-EC2-2"})
        simulation.add(test::flow(network, host, 40001, "60.1.1.1", 80));
    simulation.run();
    return simulation;
}

class tst_LogIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsOfAPacketAreThoseTheLogLinksBackwards()
    {
        const sim::Simulation simulation = twoHosts();
        const sim::EventLog &log = simulation.log();
        const sim::LogIndex index(log);
        std::size_t all = 0;
        for (std::uint32_t packet = 0; packet < log.packets(); ++packet) {
            const auto events = index.eventsOf(packet);
            QVERIFY(!events.empty());
            QCOMPARE(log[events.front()].from, EventRecord::none);
            for (std::size_t i = 1; i < events.size(); ++i)
                QCOMPARE(log[events[i]].from, events[i - 1]);
            QCOMPARE(index.next(events.back()), EventRecord::none);
            all += events.size();
        }
        QCOMPARE(all, log.size());
    }

    void packetsUnderWayAreThoseBetweenTheirFirstAndLastEvent()
    {
        const sim::Simulation simulation = twoHosts();
        const sim::EventLog &log = simulation.log();
        const sim::LogIndex index(log);
        std::size_t most = 0;
        for (std::size_t happened = 0; happened <= log.size(); ++happened) {
            std::set<std::uint32_t> expected;
            for (std::uint32_t packet = 0; packet < log.packets(); ++packet) {
                const auto events = index.eventsOf(packet);
                if (events.front() < happened && events.back() >= happened)
                    expected.insert(packet);
            }
            const auto found = index.underWay(happened, 100);
            QCOMPARE(std::set<std::uint32_t>(found.begin(), found.end()), expected);
            most = std::max(most, found.size());
        }
        QVERIFY(most >= 2); // both connections at once
    }

    void rowsAliveAreThoseOfTheMoment()
    {
        const sim::Simulation simulation = twoHosts();
        const sim::EventLog &log = simulation.log();
        const sim::LogIndex index(log);
        QCOMPARE(index.natRows().size(), std::size_t(1)); // one NAT instance
        const sim::LogIndex::Rows &rows = index.natRows().begin()->second;
        for (std::size_t happened = 0; happened <= log.size(); ++happened) {
            const sim::Moment moment = log.after(happened);
            std::size_t alive = 0;
            for (const std::uint32_t number : rows.numbers)
                alive += moment.rows[number].isThere ? 1 : 0;
            QCOMPARE(rows.alive(happened), alive);
            QCOMPARE(rows.newest(moment, 10).size(), alive);
        }
        QCOMPARE(rows.alive(log.size()), std::size_t(2));
        QVERIFY(index.drops().empty());
    }

    void aGrowingLogIsFollowed()
    {
        const aws::Network network = test::sample("T-F");
        sim::Simulation simulation(test::compiled(network), {});
        simulation.add(test::flow(network, "Private-EC2-1", 40001, "60.1.1.1", 80));
        sim::LogIndex grown(simulation.log());
        while (simulation.isBusy()) {
            simulation.step();
            grown.grow();
        }
        const sim::LogIndex whole(simulation.log());
        for (std::uint32_t event = 0; event < simulation.log().size(); ++event)
            QCOMPARE(grown.next(event), whole.next(event));
        for (std::uint32_t row = 0; row < simulation.log().rows(); ++row)
            QCOMPARE(grown.madeAt(row), whole.madeAt(row));
    }

    void dropsAreFoundByComponent()
    {
        const aws::Network network = test::sample("T-C"); // no route leads out yet
        sim::Simulation simulation(test::compiled(network), {});
        simulation.add(test::flow(network, "Private-EC2-1", 40001, "60.1.1.1", 80));
        simulation.run();
        const sim::LogIndex index(simulation.log());
        QCOMPARE(index.drops().size(), std::size_t(1));
        for (const auto &[component, events] : index.drops())
            for (const std::uint32_t event : events) {
                QCOMPARE(simulation.log()[event].kind, sim::EventKind::Dropped);
                QCOMPARE(simulation.log().where(simulation.log()[event]), component);
            }
    }
};

QTEST_APPLESS_MAIN(tst_LogIndex)
#include "tst_LogIndex.moc"
