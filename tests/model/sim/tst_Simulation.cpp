// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleFlows.h"

#include <QtTest>

using namespace vpcanvas;
using namespace vpcanvas::test;
using sim::second;

namespace {

graph::InterfaceIndex interfaceAt(const sim::Simulation &simulation, const char *address)
{
    return simulation.graph().interfacesWith(net::IpAddress::parse(address).value()).front();
}

std::vector<std::string> natRows(const sim::Simulation &simulation)
{
    std::vector<std::string> rows;
    simulation.tables().nat().forEach(
        [&](const sim::NatTable::Row &row) { rows.push_back(trace::translationText(row.insideTuple(), row.outsideTuple())); });
    return rows;
}

std::size_t count(const sim::EventLog &log, sim::EventKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(log.events(), kind, &sim::EventRecord::kind));
}

std::size_t countSyns(const sim::EventLog &log)
{
    std::size_t syns = 0;
    for (std::uint32_t i = 0; i < log.packets(); ++i)
        syns += log.packet(i).tcpFlags == sim::tcp::syn ? 1 : 0;
    return syns;
}

} // namespace

class tst_Simulation : public QObject
{
    Q_OBJECT

private slots:
    void aTcpFlowThroughANatGatewayOpensAsksIsAnsweredAndCloses()
    {
        const aws::Network network = sample("T-D");
        sim::Simulation simulation(compiled(network), {});
        const auto number = simulation.add(flow(network, "10.0.1.10", 40001, "60.1.1.1", 80));
        simulation.run();
        QCOMPARE(simulation.outcome(number), sim::FlowOutcome::Completed);
        std::string flags;
        const sim::EventLog &log = simulation.log();
        for (std::uint32_t i = 0; i < log.packets(); ++i) {
            flags += log.packet(i).direction == trace::Direction::Forward ? '>' : '<';
            flags += std::to_string(log.packet(i).tcpFlags) + (log.packet(i).payloadLength > 0 ? "d " : " ");
        }
        QCOMPARE(flags, std::string(">2 <18 >16 >24d <24d >17 <17 >16 "));
        QCOMPARE(natRows(simulation), std::vector<std::string>{"10.0.1.10:40001 → 10.0.0.100:1024"});
        QCOMPARE(count(log, sim::EventKind::Dropped), std::size_t{0});
    }

    void theTeachingExamplesRowsAndTheirReplies()
    {
        const aws::Network network = sample("T-F");
        sim::Simulation simulation(compiled(network), {});
        const auto first = simulation.add(flow(network, "10.40.2.101", 40001, "60.1.1.1", 80));
        const auto second = simulation.add(flow(network, "10.40.2.201", 40001, "60.1.1.1", 80));
        simulation.run();
        QCOMPARE(natRows(simulation),
                 (std::vector<std::string>{"10.40.2.101:40001 → 10.20.1.100:40001", "10.40.2.201:40001 → 10.20.1.100:50001"}));
        QCOMPARE(simulation.outcome(first), sim::FlowOutcome::Completed); // each got its own answers, in order
        QCOMPARE(simulation.outcome(second), sim::FlowOutcome::Completed);
        std::vector<std::string> delivered;
        const sim::EventLog &log = simulation.log();
        for (const sim::EventRecord &event : log.events())
            if (event.kind == sim::EventKind::Delivered && log.packet(event.packet).tcpFlags == (sim::tcp::syn | sim::tcp::ack))
                delivered.push_back(log.packet(event.packet).header.tuple.destination.toString() + ':'
                                    + std::to_string(log.packet(event.packet).header.tuple.destinationPort) + " to "
                                    + log.in(event)->tuple.destination.toString() + ':'
                                    + std::to_string(log.in(event)->tuple.destinationPort));
        QCOMPARE(
            delivered,
            (std::vector<std::string>{"203.0.113.100:40001 to 10.40.2.101:40001", "203.0.113.100:50001 to 10.40.2.201:40001"}));
    }

    void theBooksRowsKeepTheirPorts()
    {
        aws::Network network = sample("T-C");
        for (auto &[id, interface] : network.networkInterfaces)
            for (const aws::PrivateIpAddress &address : interface.privateIpAddresses)
                if (address.address == net::Ipv4::parse("10.40.1.100").value()) {
                    interface.sourceDestCheck = false;
                    for (auto &[tableId, table] : network.routeTables)
                        if (table.name == "NATInstance-PrivateRouteTable1")
                            table.routes.push_back(
                                {net::Cidr(net::Ipv4{0}, 0), {aws::RouteTargetKind::NetworkInterface, id.value}, {}, {}});
                }
        sim::Simulation simulation(compiled(network), {});
        simulation.add(flow(network, "10.40.2.101", 40001, "60.1.1.1", 80));
        simulation.add(flow(network, "10.40.2.102", 50001, "60.1.1.1", 80));
        simulation.run();
        QCOMPARE(natRows(simulation),
                 (std::vector<std::string>{"10.40.2.101:40001 → 10.40.1.100:40001", "10.40.2.102:50001 → 10.40.1.100:50001"}));
    }

    void differentServersLetBothKeepTheirPort()
    {
        const aws::Network network = sample("T-F");
        sim::Simulation simulation(compiled(network), {});
        simulation.add(flow(network, "10.40.2.101", 40001, "60.1.1.1", 80));
        simulation.add(flow(network, "10.40.2.201", 40001, "internet:60.1.1.2", 80));
        simulation.run();
        QCOMPARE(natRows(simulation),
                 (std::vector<std::string>{"10.40.2.101:40001 → 10.20.1.100:40001", "10.40.2.201:40001 → 10.20.1.100:40001"}));
    }

    void aPoolOfFourPortsRefusesTheFifthFlowAndTheOldOnesLive()
    {
        const aws::Network network = sample("T-F");
        sim::Options options;
        options.limits.instanceFirstPort = 50001;
        options.limits.instanceLastPort = 50003;
        options.hosts.synRetries = 0;
        sim::Simulation simulation(compiled(network), options);
        const char *hosts[] = {"10.40.2.101", "10.40.2.201"};
        std::vector<std::uint32_t> numbers;
        for (int i = 0; i < 5; ++i) { // one keeps 40001, three get one of the pool
            sim::FlowSpec spec = flow(network, hosts[i % 2], 40001, "60.1.1.1", 80);
            if (i >= 2)
                spec.flow.source = trace::resolveRef(network, hosts[i % 2]).value();
            spec.flow.sourcePort = static_cast<std::uint16_t>(i < 2 ? 40001 : 50001 + (i - 2) / 2);
            numbers.push_back(simulation.add(spec));
        }
        simulation.run();
        std::size_t completed = 0;
        for (const auto number : numbers)
            completed += simulation.outcome(number) == sim::FlowOutcome::Completed ? 1 : 0;
        QCOMPARE(completed, std::size_t{4});
        QCOMPARE(simulation.outcome(numbers.back()), sim::FlowOutcome::TimedOut);
        QCOMPARE(simulation.tables().counters(interfaceAt(simulation, "10.20.1.100")).errorPortAllocation, std::uint64_t{1});
    }

    void aNatGatewayHolds55000ConnectionsToOneDestination()
    {
        const aws::Network network = sample("T-D");
        sim::Options options;
        options.hosts.synRetries = 0;
        sim::Simulation simulation(compiled(network), options);
        sim::FlowSpec spec = flow(network, "10.0.1.10", 0, "60.1.1.1", 80, net::udp);
        spec.requestBytes = 8;
        spec.answerBytes = 8;
        for (std::uint32_t port = 1024; port < 1024 + 55'001; ++port) {
            spec.flow.sourcePort = static_cast<std::uint16_t>(port);
            simulation.add(spec);
        }
        simulation.runUntil(60 * sim::millisecond);
        const sim::NatCounters counters = simulation.tables().counters(interfaceAt(simulation, "10.0.0.100"));
        QCOMPARE(simulation.tables().nat().size(), std::size_t{55'000});
        QCOMPARE(counters.packetsDropped, std::uint64_t{1});
        QCOMPARE(counters.errorPortAllocation, std::uint64_t{1});
        QCOMPARE(simulation.outcome(54'999), sim::FlowOutcome::Completed);
        QCOMPARE(simulation.outcome(55'000), sim::FlowOutcome::Running); // nobody answers it
        const auto dropped = std::ranges::find(simulation.log().events(), sim::EventKind::Dropped, &sim::EventRecord::kind);
        QCOMPARE(dropped->code, trace::Code::NatPortsExhausted);

        spec.flow.destination = trace::resolveRef(network, "internet:60.1.1.2").value();
        spec.start = simulation.now();
        const auto other = simulation.add(spec); // another destination has its own 55,000
        simulation.runUntil(simulation.now() + 60 * sim::millisecond);
        QCOMPARE(simulation.outcome(other), sim::FlowOutcome::Completed);
    }

    void aConnectionIdleFor350SecondsIsResetToTheInside()
    {
        const aws::Network network = sample("T-D");
        for (const bool isTooLate : {false, true}) {
            sim::Simulation simulation(compiled(network), {});
            sim::FlowSpec spec = flow(network, "10.0.1.10", 40001, "60.1.1.1", 80);
            spec.exchanges = 2;
            spec.interval = isTooLate ? 350 * second : 349 * second;
            const auto number = simulation.add(spec);
            simulation.run();
            QCOMPARE(simulation.outcome(number), isTooLate ? sim::FlowOutcome::Reset : sim::FlowOutcome::Completed);
            if (!isTooLate)
                continue;
            const sim::EventLog &log = simulation.log();
            const sim::Packet &last = log.packet(static_cast<std::uint32_t>(log.packets() - 1));
            QCOMPARE(last.tcpFlags, sim::tcp::rst);
            QCOMPARE(log.hopsOf(static_cast<std::uint32_t>(log.packets() - 1)).front().component.kind, aws::Kind::NatGateway);
            const auto drop = std::ranges::find(log.events(), sim::EventKind::Dropped, &sim::EventRecord::kind);
            QCOMPARE(drop->code, trace::Code::NatConnectionUnknown);
            QVERIFY(std::ranges::any_of(log.changes(*drop),
                                        [](const sim::Change &change) { return change.kind() == sim::ChangeKind::Removed; }));
        }
    }

    void whatNobodyInsideAskedForIsDroppedAtTheNatGateway()
    {
        const aws::Network network = sample("T-D");
        sim::Options options;
        options.hosts.synRetries = 0;
        sim::Simulation simulation(compiled(network), options);
        simulation.add(flow(network, "10.0.1.10", 40001, "60.1.1.1", 80));
        simulation.run();
        const auto stranger = simulation.add(flow(network, "internet:198.51.100.9", 52000, "203.0.113.70", 1024));
        simulation.run();
        QCOMPARE(simulation.outcome(stranger), sim::FlowOutcome::TimedOut);
        const auto dropped = std::ranges::find(simulation.log().events(), sim::EventKind::Dropped, &sim::EventRecord::kind);
        QCOMPARE(dropped->code, trace::Code::NatGatewayAcceptsNoInbound);
    }

    void unsolicitedInboundThroughAnInternetGatewayWorks()
    {
        const aws::Network network = sample("T-A");
        sim::Simulation simulation(compiled(network), {});
        const auto number = simulation.add(flow(network, "internet:198.51.100.9", 52000, "50.1.1.1", 80));
        simulation.run();
        QCOMPARE(simulation.outcome(number), sim::FlowOutcome::Completed);
        QVERIFY(natRows(simulation).empty());
    }

    void aLostSynIsSentAgainAfterOneSecondAndALostAnswerToo()
    {
        const aws::Network network = sample("T-D");
        sim::Options options;
        options.lostPackets = {0};
        sim::Simulation simulation(compiled(network), options);
        const auto number = simulation.add(flow(network, "10.0.1.10", 40001, "60.1.1.1", 80));
        simulation.run();
        QCOMPARE(simulation.outcome(number), sim::FlowOutcome::Completed);
        QCOMPARE(countSyns(simulation.log()), std::size_t{2});
        for (const sim::EventRecord &event : simulation.log().events())
            if (event.packet == 1) {
                QCOMPARE(event.time, second);
                break;
            }
        for (std::uint32_t lost = 0; lost < 8; ++lost) {
            options.lostPackets = {lost};
            sim::Simulation again(compiled(network), options);
            again.add(flow(network, "10.0.1.10", 40001, "60.1.1.1", 80));
            again.run();
            QCOMPARE(again.outcome(0), sim::FlowOutcome::Completed);
            QCOMPARE(count(again.log(), sim::EventKind::Lost), std::size_t{1});
        }
    }

    void aSynThatIsNeverAnsweredIsGivenUpAfterSixRetries()
    {
        const aws::Network network = sample("T-A");
        sim::Simulation simulation(compiled(network), {});
        const auto number = simulation.add(flow(network, "10.0.1.10", 40001, "60.1.1.1", 80));
        simulation.run();
        QCOMPARE(simulation.outcome(number), sim::FlowOutcome::TimedOut);
        QCOMPARE(countSyns(simulation.log()), std::size_t{7});
        QVERIFY(simulation.now() <= 127 * second && simulation.now() > 120 * second); // 1+2+4+8+16+32+60, RFC 6298's limit
    }

    void aLongAnswerComesInSegmentsThroughLossyLinks()
    {
        const aws::Network network = sample("T-D");
        sim::Options options;
        options.lossPerMillion = 20'000;
        sim::Simulation simulation(compiled(network), options);
        sim::FlowSpec spec = flow(network, "10.0.1.10", 40001, "60.1.1.1", 80);
        spec.answerBytes = 100'000;
        simulation.add(spec);
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
        QVERIFY(count(simulation.log(), sim::EventKind::Lost) > 0);
    }

    void anEchoThroughPortTranslationComesBackToItsOwner()
    {
        const aws::Network network = sample("T-F");
        sim::Simulation simulation(compiled(network), {});
        simulation.add(flow(network, "10.40.2.101", 7, "60.1.1.1", 0, net::icmp));
        simulation.add(flow(network, "10.40.2.201", 7, "60.1.1.1", 0, net::icmp));
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
        QCOMPARE(simulation.outcome(1), sim::FlowOutcome::Completed);
        QCOMPARE(natRows(simulation).size(), std::size_t{2});
    }

    void theSameInputAndSeedGiveTheSameLog()
    {
        const aws::Network network = sample("T-F");
        const auto play = [&](std::uint64_t seed) {
            sim::Options options;
            options.seed = seed;
            options.lossPerMillion = 50'000;
            sim::Simulation simulation(compiled(network), options);
            for (std::uint16_t i = 0; i < 50; ++i)
                simulation.add(flow(network, i % 2 ? "10.40.2.101" : "10.40.2.201", 40000 + i / 2, "60.1.1.1", 80));
            simulation.run();
            return simulation.log().bytes();
        };
        const std::string first = play(1);
        QCOMPARE(play(1) == first, true);
        QCOMPARE(play(2) == first, false);
    }

    void aMomentIsWhatPlayingUpToItGives()
    {
        const aws::Network network = sample("T-F");
        sim::Simulation simulation(compiled(network), {});
        for (std::uint16_t i = 0; i < 600; ++i)
            simulation.add(flow(network, i % 2 ? "10.40.2.101" : "10.40.2.201", 30000 + i / 2, "60.1.1.1", 80));
        simulation.run();
        const sim::EventLog &log = simulation.log();
        QVERIFY(log.size() > 3 * sim::EventLog::momentEvery);
        std::vector<sim::RowState> rows(log.rows());
        std::vector<std::uint32_t> last(log.packets());
        std::uint32_t live = 0;
        for (std::size_t i = 0; i < log.size(); ++i) {
            if (i % 997 == 0 || i % sim::EventLog::momentEvery < 2 || i + 1 == log.size()) {
                const sim::Moment moment = log.after(i);
                QCOMPARE(moment.event, i);
                QCOMPARE(moment.liveRows, live);
                for (std::size_t row = 0; row < rows.size(); ++row)
                    QVERIFY((row < moment.rows.size() ? moment.rows[row] : sim::RowState()) == rows[row]);
                for (std::size_t packet = 0; packet < last.size(); ++packet)
                    QCOMPARE(packet < moment.lastEvents.size() ? moment.lastEvents[packet] : 0U, last[packet]);
            }
            if (log[i].packet != sim::EventRecord::none)
                last[log[i].packet] = static_cast<std::uint32_t>(i + 1);
            for (const sim::Change &change : log.changes(log[i])) {
                QVERIFY(rows[change.row] == change.before);
                rows[change.row] = change.after;
                live += change.kind() == sim::ChangeKind::Added ? 1 : 0;
                live -= change.kind() == sim::ChangeKind::Removed ? 1 : 0;
            }
        }
    }

    void aBranchGoesOnByItself()
    {
        const aws::Network network = sample("T-D");
        const auto graph = compiled(network);
        sim::Simulation simulation(graph, {});
        sim::FlowSpec spec = flow(network, "10.0.1.10", 40001, "60.1.1.1", 80);
        spec.exchanges = 3;
        simulation.add(spec);
        simulation.runUntil(second / 2);
        sim::Simulation branch = simulation;
        aws::Network without = network;
        edit::ChangeSet changes;
        for (auto &[id, table] : without.routeTables)
            if (table.name == "CloudNeta-Private-RT") {
                table.routes.clear();
                changes.changed.emplace_back(id);
            }
        branch.change(graph::recompile(graph, without, aws::Containment(without), changes));
        const std::size_t before = simulation.log().size();
        branch.run();
        QCOMPARE(simulation.log().size(), before);
        QCOMPARE(branch.outcome(0), sim::FlowOutcome::TimedOut);
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
    }
};

QTEST_APPLESS_MAIN(tst_Simulation)
#include "tst_Simulation.moc"
