// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleFlows.h"
#include "sim/wire/Frame.h"

#include <QtTest>

using namespace vpcanvas;
using namespace vpcanvas::test;
using sim::EventKind;
using sim::second;

namespace {

graph::InterfaceIndex interfaceAt(const sim::Simulation &simulation, const char *address)
{
    return simulation.graph().interfacesWith(net::IpAddress::parse(address).value()).front();
}

std::map<std::string, std::uint64_t> metrics(const sim::Simulation &simulation, const char *address)
{
    std::map<std::string, std::uint64_t> all;
    for (const auto &[name, count] : simulation.tables().counters(interfaceAt(simulation, address)).metrics())
        all[std::string(name)] = count;
    return all;
}

std::size_t count(const sim::EventLog &log, trace::Code code)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(log.events(), [&](const sim::EventRecord &event) { return event.hasCode && event.code == code; }));
}

std::vector<std::string> natRows(const sim::Simulation &simulation)
{
    std::vector<std::string> rows;
    simulation.tables().nat().forEach(
        [&](const sim::NatTable::Row &row) { rows.push_back(trace::translationText(row.insideTuple(), row.outsideTuple())); });
    return rows;
}

void addDatagrams(sim::Simulation &simulation, sim::FlowSpec spec, std::uint16_t from, std::uint16_t howMany)
{
    for (std::uint16_t i = 0; i < howMany; ++i) {
        spec.flow.sourcePort = static_cast<std::uint16_t>(from + i);
        simulation.add(spec);
    }
}

/// Whoever takes the client's packets sees them come from here.
std::string seenByServer(const sim::EventLog &log)
{
    for (const sim::EventRecord &event : log.events())
        if (event.kind == EventKind::Delivered && log.packet(event.packet).direction == trace::Direction::Forward)
            return trace::addressAndPort(log.in(event)->tuple.source, log.in(event)->tuple.sourcePort, net::tcp);
    return {};
}

aws::Network forwarding()
{
    aws::Network network = sample("T-F");
    for (auto &[id, instance] : network.instances)
        if (instance.name == "NAT-Instance")
            instance.natOptions.portForwards = {{net::tcp, 8080, net::Ipv4::parse("10.40.2.101").value(), 80}};
    for (auto &[id, group] : network.securityGroups)
        if (group.name != "default")
            group.ingress.push_back({net::tcp, {80, 8080}, -1, -1, net::anyIpv4, {}});
    return network;
}

} // namespace

/// What NAT gateways and NAT instances count, limit and end. Figures:
/// https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
class tst_NatDevices : public QObject
{
    Q_OBJECT

private slots:
    void countersHaveTheNamesOfCloudWatch()
    {
        const aws::Network network = sample("T-D");
        sim::Simulation simulation(compiled(network), {});
        simulation.add(flow(network, "10.0.1.10", 40001, "60.1.1.1", 80));
        simulation.runUntil(25 * sim::millisecond); // its handshake is over
        auto now = metrics(simulation, "10.0.0.100");
        QCOMPARE(now["ConnectionAttemptCount"], std::uint64_t{1});
        QCOMPARE(now["ConnectionEstablishedCount"], std::uint64_t{1});
        QCOMPARE(now["ActiveConnectionCount"], std::uint64_t{1});
        simulation.run();
        now = metrics(simulation, "10.0.0.100");
        QCOMPARE(now["ActiveConnectionCount"], std::uint64_t{0}); // it was closed, though its row is still there
        QCOMPARE(simulation.tables().nat().size(), std::size_t{1});
        std::uint64_t packets[2]{};
        std::uint64_t bytes[2]{};
        for (std::uint32_t i = 0; i < simulation.log().packets(); ++i) {
            const sim::Packet &packet = simulation.log().packet(i);
            const int way = packet.direction == trace::Direction::Forward ? 0 : 1;
            ++packets[way];
            bytes[way] += sim::wire::ipLength(packet);
        }
        QCOMPARE(now["PacketsInFromSource"], packets[0]);
        QCOMPARE(now["PacketsOutToDestination"], packets[0]);
        QCOMPARE(now["BytesInFromSource"], bytes[0]);
        QCOMPARE(now["BytesOutToDestination"], bytes[0]);
        QCOMPARE(now["PacketsInFromDestination"], packets[1]);
        QCOMPARE(now["PacketsOutToSource"], packets[1]);
        QCOMPARE(now["BytesInFromDestination"], bytes[1]);
        QCOMPARE(now["BytesOutToSource"], bytes[1]);
        QCOMPARE(now["PacketsDropCount"], std::uint64_t{0});
        simulation.runUntil(400 * second);
        QCOMPARE(metrics(simulation, "10.0.0.100")["IdleTimeoutCount"], std::uint64_t{0}); // it had been closed
        QCOMPARE(simulation.tables().nat().size(), std::size_t{0});
    }

    void anIdleConnectionCountsAsOneAndWhatFollowsIsDropped()
    {
        const aws::Network network = sample("T-D");
        sim::Simulation simulation(compiled(network), {});
        sim::FlowSpec spec = flow(network, "10.0.1.10", 40001, "60.1.1.1", 80);
        spec.exchanges = 2;
        spec.interval = 360 * second;
        simulation.add(spec);
        simulation.runUntil(355 * second);
        auto now = metrics(simulation, "10.0.0.100");
        QCOMPARE(now["IdleTimeoutCount"], std::uint64_t{1});
        QCOMPARE(now["ActiveConnectionCount"], std::uint64_t{0});
        QCOMPARE(now["PacketsDropCount"], std::uint64_t{0});
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Reset);
        QCOMPARE(metrics(simulation, "10.0.0.100")["PacketsDropCount"], std::uint64_t{1});
    }

    void theLimitsOfAGatewayAreThoseThatItScalesTo()
    {
        const sim::Limits limits;
        QCOMPARE(limits.gatewayPacketsPerSecond, std::uint64_t{10'000'000});
        QCOMPARE(limits.gatewayBytesPerSecond, std::uint64_t{12'500'000'000}); // 100 Gbps
        QCOMPARE(limits.instancePacketsPerSecond, std::uint64_t{0});           // AWS states no figure for all types
    }

    void whatIsMoreThanADevicePassesInASecondIsDropped_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("device");
        QTest::addColumn<bool>("countsBytes");
        QTest::newRow("gateway, packets") << "T-D"
                                          << "10.0.1.10"
                                          << "10.0.0.100" << false;
        QTest::newRow("gateway, bytes") << "T-D"
                                        << "10.0.1.10"
                                        << "10.0.0.100" << true;
        QTest::newRow("instance, packets") << "T-F"
                                           << "10.40.2.101"
                                           << "10.20.1.100" << false;
        QTest::newRow("instance, bytes") << "T-F"
                                         << "10.40.2.101"
                                         << "10.20.1.100" << true;
    }

    void whatIsMoreThanADevicePassesInASecondIsDropped()
    {
        QFETCH(QString, network);
        QFETCH(QString, host);
        QFETCH(QString, device);
        QFETCH(bool, countsBytes);
        const aws::Network drawn = sample(network.toStdString());
        sim::Options options;
        const bool isGateway = network == "T-D";
        if (countsBytes)
            (isGateway ? options.limits.gatewayBytesPerSecond : options.limits.instanceBytesPerSecond) = 10 * 128;
        else
            (isGateway ? options.limits.gatewayPacketsPerSecond : options.limits.instancePacketsPerSecond) = 10;
        sim::Simulation simulation(compiled(drawn), options);
        sim::FlowSpec spec = flow(drawn, host.toLatin1(), 0, "60.1.1.1", 53, net::udp);
        spec.requestBytes = spec.answerBytes = 100; // 128 bytes with the headers
        addDatagrams(simulation, spec, 41000, 15);
        simulation.runUntil(second - 1);
        // Ten requests pass; the other five and the ten answers come in the same second.
        QCOMPARE(count(simulation.log(), trace::Code::RateExceeded), std::size_t{15});
        QCOMPARE(metrics(simulation, device.toLatin1())["PacketsDropCount"], std::uint64_t{15});
        QCOMPARE(metrics(simulation, device.toLatin1())["PacketsInFromSource"], std::uint64_t{10});
        spec.start = second;
        addDatagrams(simulation, spec, 42000, 5); // with their answers: ten
        simulation.runUntil(2 * second - 1);
        QCOMPARE(count(simulation.log(), trace::Code::RateExceeded), std::size_t{15});
        QCOMPARE(simulation.outcome(19), sim::FlowOutcome::Completed);
    }

    void aPrivateGatewaysFlowsComeFromItsPrivateAddress()
    {
        const aws::Network network = networkIn(VPCANVAS_TEST_DATA "/sim/two-regions.vpcanvas");
        sim::Simulation simulation(compiled(network), {});
        simulation.add(flow(network, "10.1.3.10", 40001, "10.2.1.10", 443));
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
        QCOMPARE(seenByServer(simulation.log()), std::string("10.1.2.100:1024"));
        QCOMPARE(natRows(simulation), std::vector<std::string>{"10.1.3.10:40001 → 10.1.2.100:1024"});
    }

    void itsAnswersReturnThoughThePeerHasNoRouteBack()
    {
        for (const char *client : {"10.1.3.10", "10.1.1.10"}) { // with the gateway, and without
            aws::Network network = networkIn(VPCANVAS_TEST_DATA "/sim/two-regions.vpcanvas");
            network.routeTables.at(aws::RouteTableId{"rtb-b1"}).routes.clear();
            sim::Options options;
            options.hosts.synRetries = 0;
            sim::Simulation simulation(compiled(network), options);
            simulation.add(flow(network, client, 40001, "10.2.1.10", 443));
            simulation.run();
            const bool isThroughGateway = std::string(client) == "10.1.3.10";
            QCOMPARE(simulation.outcome(0), isThroughGateway ? sim::FlowOutcome::Completed : sim::FlowOutcome::TimedOut);
        }
    }

    void aPrivateGatewayNeverLeavesByAnInternetGateway()
    {
        aws::Network network = networkIn(VPCANVAS_TEST_DATA "/sim/two-regions.vpcanvas");
        aws::InternetGateway gateway;
        gateway.id = aws::InternetGatewayId{"igw-1"};
        gateway.vpc = aws::VpcId{"vpc-a"};
        network.internetGateways[gateway.id] = gateway;
        network.routeTables.at(aws::RouteTableId{"rtb-a1"})
            .routes.push_back({net::anyIpv4, {aws::RouteTargetKind::InternetGateway, "igw-1"}});
        sim::Options options;
        options.hosts.synRetries = 0;
        sim::Simulation simulation(compiled(network), options);
        simulation.add(flow(network, "10.1.3.10", 40001, "internet:198.51.100.80", 443));
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::TimedOut);
        QCOMPARE(count(simulation.log(), trace::Code::IgwPublicIpAssociationForEgress), std::size_t{1});
    }

    void aNatInstanceEndsAnIdleConnectionByFin()
    {
        const aws::Network network = sample("T-F");
        sim::Options options;
        options.limits.linuxEstablished = 10 * second;
        sim::Simulation simulation(compiled(network), options);
        sim::FlowSpec spec = flow(network, "10.40.2.101", 40001, "60.1.1.1", 80);
        spec.exchanges = 2;
        spec.interval = 30 * second;
        simulation.add(spec);
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Closed);
        const sim::EventLog &log = simulation.log();
        const auto expired = std::ranges::find(log.events(), EventKind::Expired, &sim::EventRecord::kind);
        QVERIFY(expired != log.events().end());
        const auto sent = std::next(expired);
        QCOMPARE(sent->kind, EventKind::Sent);
        QCOMPARE(sent->time, expired->time);
        QCOMPARE(log.where(*sent).kind, aws::Kind::Instance);
        const sim::Packet &fin = log.packet(sent->packet);
        QCOMPARE(int(fin.tcpFlags), int(sim::tcp::fin | sim::tcp::ack));
        QCOMPARE(fin.header.tuple.source.toString(), std::string("60.1.1.1"));
        QCOMPARE(fin.header.tuple.destination.toString(), std::string("10.40.2.101"));
        const auto hops = log.hopsOf(sent->packet);
        QVERIFY(!hops.back().out && !hops.back().code); // it has arrived
        for (std::uint32_t i = 0; i < log.packets(); ++i)
            QVERIFY(!(log.packet(i).tcpFlags & sim::tcp::rst)); // that is what a NAT gateway sends
    }

    void aForwardedPortLeadsToAHostInside()
    {
        const aws::Network network = forwarding();
        sim::Simulation simulation(compiled(network), {});
        const auto first = simulation.add(flow(network, "internet:198.51.100.9", 52000, "203.0.113.100", 8080));
        const auto second_ = simulation.add(flow(network, "internet:198.51.100.10", 52000, "203.0.113.100", 8080));
        simulation.run();
        QCOMPARE(simulation.outcome(first), sim::FlowOutcome::Completed);
        QCOMPARE(simulation.outcome(second_), sim::FlowOutcome::Completed);
        QCOMPARE(seenByServer(simulation.log()), std::string("198.51.100.9:52000"));
        QCOMPARE(natRows(simulation), (std::vector<std::string>(2, "10.40.2.101:80 → 10.20.1.100:8080")));
        const sim::EventLog &log = simulation.log();
        std::uint32_t answer = 0;
        while (log.packet(answer).direction != trace::Direction::Return)
            ++answer;
        const auto last = log.hopsOf(answer); // it comes from the NAT instance's own address and port
        QCOMPARE(last.back().in->tuple.source.toString(), std::string("203.0.113.100"));
        QCOMPARE(int(last.back().in->tuple.sourcePort), 8080);
    }

    void aForwardedConnectionsRowFollowsLinuxsStates()
    {
        const aws::Network network = forwarding();
        sim::Options options;
        options.hosts.synRetries = 0;
        sim::Simulation simulation(compiled(network), options);
        sim::FlowSpec spec = flow(network, "internet:198.51.100.9", 52000, "203.0.113.100", 8080);
        spec.closes = false;
        simulation.add(spec);
        simulation.run();
        simulation.tables().nat().forEach(
            [](const sim::NatTable::Row &row) { QCOMPARE(row.state, sim::ConnectionState::Established); });
        QCOMPARE(simulation.tables().nat().size(), std::size_t{1});
        const auto stranger = simulation.add(flow(network, "internet:198.51.100.9", 52001, "203.0.113.100", 8081));
        simulation.run();
        QVERIFY(simulation.outcome(stranger) != sim::FlowOutcome::Completed); // no rule, and nothing is let in
    }

    void aHostOfTheVpcThatComesByAForwardedPortIsHidden()
    {
        aws::Network network = forwarding();
        sim::Options options;
        options.hosts.synRetries = 0;
        sim::Simulation simulation(compiled(network), options);
        const auto asked = simulation.add(flow(network, "10.40.2.201", 40001, "10.20.1.100", 8080));
        simulation.run();
        QCOMPARE(simulation.outcome(asked), sim::FlowOutcome::Completed);
        QCOMPARE(seenByServer(simulation.log()), std::string("10.20.1.100:40001"));
        QCOMPARE(natRows(simulation),
                 (std::vector<std::string>{"10.40.2.101:80 → 10.20.1.100:8080", "10.40.2.201:40001 → 10.20.1.100:40001"}));

        for (auto &[id, instance] : network.instances)
            instance.natOptions.masquerade = false;
        sim::Simulation straight(compiled(network), options);
        straight.add(flow(network, "10.40.2.201", 40001, "10.20.1.100", 8080));
        straight.run();
        QCOMPARE(seenByServer(straight.log()), std::string("10.40.2.201:40001"));
        QVERIFY(straight.outcome(0) != sim::FlowOutcome::Completed); // the answer comes from an address that nobody asked

        // Asked by the very host to which it leads, and not hidden, the packet seems to be that host's own.
        sim::Simulation own(compiled(network), options);
        own.add(flow(network, "10.40.2.101", 40001, "10.20.1.100", 8080));
        own.add(flow(network, "10.40.2.101", 40001, "10.40.2.101", 80)); // what it really sends to itself arrives
        own.run();
        QCOMPARE(own.outcome(0), sim::FlowOutcome::TimedOut);
        QCOMPARE(count(own.log(), trace::Code::NoPossibleDestination), std::size_t{1});
        QCOMPARE(own.outcome(1), sim::FlowOutcome::Completed);
    }

    void anAnswerByUdpWhoseQuestionWentRoundIsHiddenAndLost()
    {
        for (const net::Protocol protocol : {net::tcp, net::udp, net::icmp}) {
            for (const bool masquerade : {true, false}) {
                aws::Network network = sample("T-F");
                for (auto &[id, instance] : network.instances)
                    instance.natOptions.masquerade = masquerade;
                for (auto &[id, group] : network.securityGroups)
                    group.ingress.push_back({net::allProtocols, {}, -1, -1, net::anyIpv4, {}});
                for (auto &[id, interface] : network.networkInterfaces)
                    if (interface.name == "Private-EC2-1 eth0") // questions come straight, answers go by the NAT instance
                        interface.privateIpAddresses.front().publicIp = net::Ipv4::parse("203.0.113.11").value();
                sim::Options options;
                options.hosts.synRetries = 0;
                sim::Simulation simulation(compiled(network), options);
                sim::FlowSpec spec = flow(network, "internet:60.1.1.1", 40001, "203.0.113.11", 53, protocol);
                spec.requestBytes = protocol == net::tcp ? 0 : 100;
                spec.closes = false;
                simulation.add(spec);
                simulation.run();
                const bool isHidden = masquerade && protocol == net::udp;
                QCOMPARE(simulation.tables().nat().size(), isHidden ? std::size_t{1} : std::size_t{0});
                const sim::EventLog &log = simulation.log();
                const bool isAnswered = std::ranges::any_of(log.events(), [&](const sim::EventRecord &event) {
                    return event.kind == EventKind::Delivered && log.packet(event.packet).direction == trace::Direction::Return;
                });
                QCOMPARE(isAnswered, !isHidden);
            }
        }
    }

    void anEchoRequestIsNoAnswerToAnotherWithItsIdentifier()
    {
        for (const bool mayComeIn : {true, false}) {
            aws::Network network = sample("T-F");
            for (auto &[id, group] : network.securityGroups)
                for (aws::SecurityGroupRule &rule : group.ingress)
                    if (rule.protocol == net::icmp && group.name == "NAT-SG" && !mayComeIn)
                        rule.peer = net::Cidr::parse("10.40.0.0/16").value();
            sim::Simulation simulation(compiled(network), {});
            simulation.add(flow(network, "10.40.2.101", 7, "60.1.1.1", 0, net::icmp));
            sim::FlowSpec back = flow(network, "internet:60.1.1.1", 7, "203.0.113.100", 0, net::icmp);
            back.start = 1 * second;
            simulation.add(back);
            simulation.run();
            QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
            QCOMPARE(simulation.outcome(1) == sim::FlowOutcome::Completed, mayComeIn);
            const sim::EventLog &log = simulation.log();
            for (const sim::EventRecord &event : log.events())
                if (event.kind == EventKind::Delivered && log.packet(event.packet).flow == 1
                    && log.packet(event.packet).direction == trace::Direction::Forward)
                    QCOMPARE(std::string(network.displayName(log.where(event))), std::string("NAT-Instance"));
        }
    }
};

QTEST_APPLESS_MAIN(tst_NatDevices)
#include "tst_NatDevices.moc"
