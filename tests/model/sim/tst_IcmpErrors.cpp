// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleFlows.h"
#include "sim/pcap/Capture.h"

#include <QtTest>

using namespace vpcanvas;
using namespace vpcanvas::test;
using sim::EventKind;
using sim::wire::Bytes;

namespace {

constexpr std::size_t ethernet = 14;

/// Two VPCs of two Regions that are peered: 10.1.1.10 and 10.1.3.10 (behind a private NAT gateway) here, 10.2.1.10 there.
aws::Network twoRegions()
{
    return networkIn(VPCANVAS_TEST_DATA "/sim/two-regions.vpcanvas");
}

std::size_t count(const sim::EventLog &log, trace::Code code)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(log.events(), [&](const sim::EventRecord &event) { return event.hasCode && event.code == code; }));
}

/// The first ICMP error of the log.
std::uint32_t errorIn(const sim::EventLog &log)
{
    std::uint32_t i = 0;
    while (i < log.packets() && !log.packet(i).isError())
        ++i;
    return i;
}

std::string addressAt(const Bytes &frame, std::size_t at)
{
    const auto part = [&](std::size_t i) { return std::to_string(frame[at + i]); };
    return part(0) + '.' + part(1) + '.' + part(2) + '.' + part(3);
}

std::size_t number16(const Bytes &frame, std::size_t at)
{
    return static_cast<std::size_t>(frame[at] << 8 | frame[at + 1]);
}

/// The frames of the ICMP errors, by the points where they are seen.
std::map<std::string, Bytes> errorFrames(const sim::Simulation &simulation, const aws::Network &network)
{
    const sim::pcap::Capture all = sim::pcap::capture(simulation, network);
    std::map<std::string, Bytes> frames;
    for (const sim::pcap::Captured &packet : all.packets)
        if (packet.frame[ethernet + 9] == 1 && packet.frame[ethernet + 20] != 8 && packet.frame[ethernet + 20] != 0)
            frames[all.points[packet.point].name + (packet.isInbound ? " in" : " out")] = packet.frame;
    return frames;
}

void addAcl(aws::Network &network, const char *subnet, std::vector<aws::NetworkAclEntry> inbound)
{
    aws::NetworkAcl acl;
    acl.id = aws::NetworkAclId{"acl-test"};
    acl.vpc = network.subnets.at(aws::SubnetId{subnet}).vpc;
    acl.inbound = std::move(inbound);
    acl.outbound = {{100, net::allProtocols, {}, -1, -1, net::anyIpv4, aws::RuleAction::Allow}};
    network.networkAcls[acl.id] = acl;
    network.subnets.at(aws::SubnetId{subnet}).networkAcl = acl.id;
}

const aws::NetworkAclEntry allowAll{200, net::allProtocols, {}, -1, -1, net::anyIpv4, aws::RuleAction::Allow};
const aws::NetworkAclEntry denyIcmp{100, net::icmp, {}, -1, -1, net::anyIpv4, aws::RuleAction::Deny};
const aws::NetworkAclEntry allowTooBig{90, net::icmp, {}, 3, 4, net::anyIpv4, aws::RuleAction::Allow};

sim::FlowSpec upload(const aws::Network &network, const char *from = "10.1.1.10", const char *to = "10.2.1.10")
{
    sim::FlowSpec spec = flow(network, from, 40001, to, 443);
    spec.requestBytes = 40'000;
    return spec;
}

} // namespace

class tst_IcmpErrors : public QObject
{
    Q_OBJECT

private slots:
    void aTracerouteShowsTheNatGatewaysPrivateAddressFirst()
    {
        const aws::Network network = sample("T-D");
        for (const net::Protocol protocol : {net::udp, net::icmp}) {
            sim::Simulation simulation(compiled(network), {});
            sim::FlowSpec probe = flow(network, "10.0.1.10", 33434, "60.1.1.1", protocol == net::udp ? 33434 : 0, protocol);
            for (std::uint8_t ttl = 1; ttl <= 2; ++ttl) {
                probe.ttl = ttl;
                probe.flow.sourcePort = static_cast<std::uint16_t>(33434 + ttl);
                simulation.add(probe);
            }
            simulation.run();
            QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Unreachable);
            const sim::IcmpError error = simulation.error(0).value();
            QCOMPARE(error.from.toString(), std::string("10.0.0.100"));
            QCOMPARE(int(error.type), 11);
            QCOMPARE(int(error.code), 0);
            QCOMPARE(simulation.outcome(1), sim::FlowOutcome::Completed);
            QCOMPARE(simulation.tables().nat().size(), std::size_t{1}); // what was not sent on left no row
        }
    }

    void aNatInstanceTellsTooAndTcpKeepsTrying()
    {
        const aws::Network network = sample("T-F");
        sim::Options options;
        options.hosts.synRetries = 1;
        sim::Simulation simulation(compiled(network), options);
        sim::FlowSpec probe = flow(network, "10.40.2.101", 40001, "60.1.1.1", 80);
        probe.ttl = 1;
        simulation.add(probe);
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::TimedOut); // an error of this kind is a soft one, RFC 5461
        QCOMPARE(simulation.error(0)->from.toString(), std::string("10.20.1.100"));
        QCOMPARE(count(simulation.log(), trace::Code::TtlExceeded), std::size_t{2});
        QCOMPARE(simulation.tables().nat().size(), std::size_t{0});
        // It passes the security group of either end, without a rule, as the flow that it is about is tracked.
        const auto hops = simulation.log().hopsOf(errorIn(simulation.log()));
        QCOMPARE(hops.front().cause.kind, trace::CauseKind::TrackedFlow);
        QCOMPARE(hops.back().cause.kind, trace::CauseKind::TrackedFlow);
        QVERIFY(!hops.back().out && !hops.back().code);
    }

    void whatAnErrorQuotesIsTranslatedBackOnItsWay()
    {
        const aws::Network network = sample("T-D");
        sim::Simulation simulation(compiled(network), {});
        sim::FlowSpec spec = flow(network, "10.0.1.10", 40001, "60.1.1.1", 5000, net::udp);
        spec.requestBytes = 3000; // the internet gateway carries 1,500
        spec.dontFragment = true;
        simulation.add(spec);
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Unreachable);
        QCOMPARE(int(simulation.error(0)->mtu), 1500);
        QCOMPARE(simulation.error(0)->from.toString(), std::string("10.0.0.1")); // the router of the NAT gateway's subnet
        const auto frames = errorFrames(simulation, network);
        const Bytes &before = frames.at(network.natGateways.begin()->first.value + " outside in");
        const Bytes &after = frames.at(network.natGateways.begin()->first.value + " inside out");
        const auto check = [](const Bytes &frame, const char *to, const char *quoted, std::size_t port) {
            constexpr std::size_t icmp = ethernet + 20;
            constexpr std::size_t inner = icmp + 8;
            QCOMPARE(addressAt(frame, ethernet + 16), std::string(to));
            QCOMPARE(int(frame[icmp]), 3);
            QCOMPARE(int(frame[icmp + 1]), 4);
            QCOMPARE(number16(frame, icmp + 4), std::size_t{0});
            QCOMPARE(number16(frame, icmp + 6), std::size_t{1500}); // next-hop MTU, RFC 1191 section 4
            QCOMPARE(frame.size() - ethernet, std::size_t{576});    // RFC 1812 section 4.3.2.3
            QCOMPARE(sim::wire::checksum(std::span(frame).subspan(icmp)), std::uint16_t{0});
            QCOMPARE(sim::wire::checksum(std::span(frame).subspan(inner, 20)), std::uint16_t{0});
            QCOMPARE(number16(frame, inner + 2), std::size_t{3028}); // the whole length, though not all is quoted
            QCOMPARE(number16(frame, inner + 6), std::size_t{0x4000});
            QCOMPARE(addressAt(frame, inner + 12), std::string(quoted));
            QCOMPARE(addressAt(frame, inner + 16), std::string("60.1.1.1"));
            QCOMPARE(number16(frame, inner + 20), port);
            QCOMPARE(number16(frame, inner + 22), std::size_t{5000});
        };
        check(before, "10.0.0.100", "10.0.0.100", 1024);
        check(after, "10.0.1.10", "10.0.1.10", 40001);
    }

    void theTimeToLiveThatAnErrorQuotesIsThatWhichArrived()
    {
        const aws::Network network = sample("T-F");
        sim::Options options;
        options.hosts.synRetries = 0;
        sim::Simulation simulation(compiled(network), options);
        sim::FlowSpec probe = flow(network, "10.40.2.101", 40001, "60.1.1.1", 80);
        probe.ttl = 1;
        simulation.add(probe);
        simulation.run();
        const auto frames = errorFrames(simulation, network);
        QCOMPARE(frames.size(), std::size_t{2});
        for (const auto &[point, frame] : frames) {
            QCOMPARE(int(frame[ethernet + 20]), 11);
            QCOMPARE(int(frame[ethernet + 28 + 8]), 1);
            QCOMPARE(addressAt(frame, ethernet + 12), std::string("10.20.1.100"));
            QCOMPARE(number16(frame, ethernet + 28 + 20), std::size_t{40001});
        }
    }

    void pathMtuDiscoveryFinds8500BetweenRegions()
    {
        const aws::Network network = twoRegions();
        for (const bool isAnswer : {false, true}) { // whichever end sends much
            sim::Simulation simulation(compiled(network), {});
            sim::FlowSpec spec = upload(network);
            if (isAnswer)
                std::swap(spec.requestBytes, spec.answerBytes);
            simulation.add(spec);
            simulation.run();
            QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
            const sim::EventLog &log = simulation.log();
            QVERIFY(count(log, trace::Code::PacketTooBig) > 0);
            std::size_t largest = 0;
            for (const sim::EventRecord &event : log.events()) {
                const sim::Packet &packet = log.packet(event.packet);
                if (event.kind == EventKind::Delivered && !packet.isError())
                    largest = std::max(largest, sim::wire::ipLength(packet));
                if (event.kind == EventKind::Dropped)
                    QCOMPARE(sim::wire::ipLength(packet), std::size_t{9001});
            }
            QCOMPARE(largest, std::size_t{8500});
            if (!isAnswer)
                QCOMPARE(int(simulation.error(0)->mtu), 8500);
            // The host remembers: another connection to the same place begins with the smaller segments.
            sim::FlowSpec again = spec;
            again.flow.sourcePort = 40002;
            again.start = simulation.now();
            const std::size_t before = count(log, trace::Code::PacketTooBig);
            simulation.add(again);
            simulation.run();
            QCOMPARE(simulation.outcome(1), sim::FlowOutcome::Completed);
            QCOMPARE(count(simulation.log(), trace::Code::PacketTooBig), before);
        }
    }

    void aNetworkAclThatDropsTheErrorsMakesABlackHole()
    {
        sim::Options options;
        options.hosts.dataRetries = 4;
        for (const bool isAllowed : {false, true}) {
            aws::Network network = twoRegions();
            std::vector<aws::NetworkAclEntry> inbound{denyIcmp, allowAll};
            if (isAllowed)
                inbound.insert(inbound.begin(), allowTooBig);
            addAcl(network, "subnet-a1", inbound);
            sim::Simulation simulation(compiled(network), options);
            simulation.add(upload(network));
            simulation.run();
            const sim::EventLog &log = simulation.log();
            QCOMPARE(simulation.outcome(0), isAllowed ? sim::FlowOutcome::Completed : sim::FlowOutcome::TimedOut);
            QCOMPARE(simulation.error(0).has_value(), isAllowed);
            QCOMPARE(count(log, trace::Code::SubnetAclRestriction) > 0, !isAllowed);
            const auto isOpen = [&](const sim::EventRecord &event) { // the handshake is small
                return event.kind == EventKind::Delivered && log.packet(event.packet).tcpFlags == (sim::tcp::syn | sim::tcp::ack);
            };
            QVERIFY(std::ranges::any_of(log.events(), isOpen));
        }
    }

    void anUntrackedFlowsErrorNeedsARule()
    {
        sim::Options options;
        options.hosts.dataRetries = 4;
        for (const bool hasRule : {false, true}) {
            aws::Network network = twoRegions();
            auto &group = network.securityGroups.at(aws::SecurityGroupId{"sg-a"});
            group.ingress.push_back({net::tcp, {0, 65535}, -1, -1, net::anyIpv4, {}}); // with all allowed out: not tracked
            if (hasRule)
                group.ingress.push_back({net::icmp, {}, 3, 4, net::anyIpv4, {}});
            sim::Simulation simulation(compiled(network), options);
            simulation.add(upload(network));
            simulation.run();
            QCOMPARE(simulation.outcome(0), hasRule ? sim::FlowOutcome::Completed : sim::FlowOutcome::TimedOut);
            QCOMPARE(count(simulation.log(), trace::Code::EniSgRulesMismatch) > 0, !hasRule);
        }
    }

    void icmpv6PacketTooBigLowersThePathMtu()
    {
        const aws::Network network = twoRegions();
        sim::Simulation simulation(compiled(network), {});
        simulation.add(upload(network, "2001:db8:1:1::10", "2001:db8:2:1::10"));
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
        const sim::IcmpError error = simulation.error(0).value();
        QCOMPARE(int(error.type), 2);
        QCOMPARE(int(error.mtu), 8500);
        const sim::EventLog &log = simulation.log();
        const std::uint32_t number = errorIn(log);
        QCOMPARE(log.packet(number).header.tuple.protocol, net::icmpv6);
        const sim::pcap::Capture all = sim::pcap::capture(simulation, network);
        const auto seen = std::ranges::find_if(
            all.packets, [](const sim::pcap::Captured &packet) { return packet.frame[ethernet + 6] == 58 && packet.isInbound; });
        QVERIFY(seen != all.packets.end());
        QCOMPARE(seen->frame.size() - ethernet, std::size_t{1280}); // RFC 4443 section 2.4
        QCOMPARE(number16(seen->frame, ethernet + 40 + 6), std::size_t{8500});
        Bytes covered(seen->frame.begin() + ethernet + 8, seen->frame.end());
        covered.insert(covered.end(), {0, 0, 1240 >> 8, 1240 & 255, 0, 0, 0, 58});
        QCOMPARE(sim::wire::checksum(covered), std::uint16_t{0});
    }

    void aNatGatewayClampsTheSegmentsOfBothEnds()
    {
        const aws::Network network = twoRegions();
        sim::Simulation simulation(compiled(network), {});
        sim::FlowSpec spec = upload(network, "10.1.3.10");
        spec.answerBytes = 40'000;
        simulation.add(spec);
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
        QCOMPARE(count(simulation.log(), trace::Code::PacketTooBig), std::size_t{0}); // so nothing is too large
        const sim::pcap::Capture all = sim::pcap::capture(simulation, network);
        std::map<std::string, std::size_t> sizes;
        for (const sim::pcap::Captured &packet : all.packets)
            if (packet.frame[ethernet + 20 + 13] & sim::tcp::syn) {
                QCOMPARE(number16(packet.frame, ethernet + 40), std::size_t{0x0204}); // RFC 9293 section 3.1
                const bool isAnswer = packet.frame[ethernet + 20 + 13] & sim::tcp::ack;
                sizes[all.points[packet.point].name + (isAnswer ? " <" : " >")] = number16(packet.frame, ethernet + 42);
            }
        QCOMPARE(sizes,
                 (std::map<std::string, std::size_t>{{"eni-c >", 8961},
                                                     {"nat-1 inside >", 8961},
                                                     {"nat-1 outside >", 8460},
                                                     {"eni-b >", 8460},
                                                     {"eni-b <", 8961},
                                                     {"nat-1 outside <", 8961},
                                                     {"nat-1 inside <", 8460},
                                                     {"eni-c <", 8460}}));
    }

    void aLargePacketThroughANatGatewayIsToldTheGatewaysMtu()
    {
        const aws::Network network = twoRegions();
        sim::Simulation simulation(compiled(network), {});
        sim::FlowSpec spec = flow(network, "10.1.3.10", 40001, "10.2.1.10", 5000, net::udp);
        spec.requestBytes = 8900;
        spec.dontFragment = true;
        simulation.add(spec);
        simulation.run();
        QCOMPARE(simulation.error(0)->from.toString(), std::string("10.1.2.100"));
        QCOMPARE(int(simulation.error(0)->mtu), 8500);
    }

    void whatItsOwnLinkDoesNotCarryIsNotSent()
    {
        aws::Network network = twoRegions();
        network.instances.at(aws::InstanceId{"i-a"}).instanceType = "m1.small"; // no jumbo frames
        sim::Simulation simulation(compiled(network), {});
        sim::FlowSpec spec = flow(network, "10.1.1.10", 40001, "10.2.1.10", 5000, net::udp);
        spec.requestBytes = 2000;
        spec.dontFragment = true;
        simulation.add(spec);
        sim::FlowSpec connection = upload(network);
        simulation.add(connection);
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Unreachable);
        QCOMPARE(int(simulation.error(0)->mtu), 1500);
        QCOMPARE(simulation.log().size() > 0 && simulation.log()[0].kind == EventKind::Dropped, true);
        QCOMPARE(simulation.outcome(1), sim::FlowOutcome::Completed);
        for (std::uint32_t i = 1; i < simulation.log().packets(); ++i)
            QVERIFY(sim::wire::ipLength(simulation.log().packet(i)) <= 1500);
    }

    void anErrorAboutAFlowThatANatGatewayDoesNotKnowIsDropped()
    {
        const aws::Network network = sample("T-D");
        sim::Options options;
        options.limits.gatewayIdle = sim::millisecond / 2; // the row has gone when the error comes back
        options.latencies.insideVpc = sim::millisecond;
        sim::Simulation simulation(compiled(network), options);
        sim::FlowSpec spec = flow(network, "10.0.1.10", 40001, "60.1.1.1", 5000, net::udp);
        spec.requestBytes = 3000;
        spec.dontFragment = true;
        simulation.add(spec);
        simulation.run();
        QVERIFY(!simulation.error(0));
        QCOMPARE(count(simulation.log(), trace::Code::NatGatewayAcceptsNoInbound), std::size_t{1});
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Running);
    }

    void anErrorChangesNoRow()
    {
        const aws::Network network = twoRegions();
        sim::Simulation simulation(compiled(network), {});
        simulation.add(upload(network));
        simulation.run();
        const sim::EventLog &log = simulation.log();
        for (const sim::EventRecord &event : log.events())
            if (log.packet(event.packet).isError())
                QVERIFY(log.changes(event).empty());
        QCOMPARE(simulation.tables().tracked().size(), std::size_t{2});
    }

    void runsWithErrorsAreTheSameByteForByte()
    {
        const aws::Network network = twoRegions();
        const auto play = [&] {
            sim::Options options;
            options.lossPerMillion = 20'000;
            sim::Simulation simulation(compiled(network), options);
            for (std::uint16_t i = 0; i < 20; ++i) {
                sim::FlowSpec spec = upload(network, i % 2 ? "10.1.1.10" : "10.1.3.10");
                spec.flow.sourcePort = static_cast<std::uint16_t>(41000 + i);
                spec.answerBytes = 30'000;
                simulation.add(spec);
            }
            simulation.run();
            for (std::uint32_t i = 0; i < 20; ++i)
                if (simulation.outcome(i) != sim::FlowOutcome::Completed)
                    return std::string();
            return simulation.log().bytes();
        };
        const std::string first = play();
        QVERIFY(!first.empty());
        QCOMPARE(play() == first, true);
    }
};

QTEST_APPLESS_MAIN(tst_IcmpErrors)
#include "tst_IcmpErrors.moc"
