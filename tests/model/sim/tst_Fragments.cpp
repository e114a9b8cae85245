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

aws::Network twoRegions()
{
    return networkIn(VPCANVAS_TEST_DATA "/sim/two-regions.vpcanvas");
}

std::size_t count(const sim::EventLog &log, EventKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(log.events(), kind, &sim::EventRecord::kind));
}

sim::FlowSpec datagram(const aws::Network &network, const char *from, const char *to, std::uint32_t request, std::uint32_t answer,
                       net::Protocol protocol = net::udp)
{
    sim::FlowSpec spec = flow(network, from, 40001, to, protocol == net::udp ? 5000 : 0, protocol);
    spec.requestBytes = request;
    spec.answerBytes = answer;
    return spec;
}

struct Piece
{
    std::size_t offset;
    std::size_t length;
    bool hasMore;

    bool operator==(const Piece &) const = default;
};

/// The fragments that enter the point, put together: what follows the IP header of the whole packet.
Bytes joined(const sim::pcap::Capture &all, const std::string &point, std::vector<Piece> &pieces)
{
    Bytes whole;
    for (const sim::pcap::Captured &packet : all.packets) {
        if (all.points[packet.point].name != point || !packet.isInbound)
            continue;
        const std::size_t field = static_cast<std::size_t>(packet.frame[ethernet + 6] << 8 | packet.frame[ethernet + 7]);
        const std::size_t offset = (field & 0x1FFF) * 8;
        const std::size_t length = packet.frame.size() - ethernet - 20;
        pieces.push_back({offset, length, (field & 0x2000) != 0});
        whole.resize(std::max(whole.size(), offset + length));
        std::copy(packet.frame.begin() + ethernet + 20, packet.frame.end(), whole.begin() + static_cast<std::ptrdiff_t>(offset));
    }
    return whole;
}

} // namespace

class tst_Fragments : public QObject
{
    Q_OBJECT

private slots:
    void aSenderCutsToItsOwnMtuAndARouterCutsAgain()
    {
        const aws::Network network = twoRegions();
        sim::Simulation simulation(compiled(network), {});
        simulation.add(datagram(network, "10.1.1.10", "10.2.1.10", 12'000, 100));
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
        std::vector<Piece> pieces;
        const Bytes whole = joined(sim::pcap::capture(simulation, network), "eni-b", pieces);
        // 12,008 bytes of UDP: 8,976 of them fit into 9,001, of which 8,480 fit into 8,500; offsets are multiples of 8.
        QCOMPARE(pieces, (std::vector<Piece>{{0, 8480, true}, {8480, 496, true}, {8976, 3032, false}}));
        QCOMPARE(whole.size(), std::size_t{12'008});
        Bytes covered{10, 1, 1, 10, 10, 2, 1, 10, 0, 17, 12'008 >> 8, 12'008 & 255};
        covered.insert(covered.end(), whole.begin(), whole.end());
        QCOMPARE(sim::wire::checksum(covered), std::uint16_t{0}); // UDP's own, over all parts
    }

    void aLostFragmentLosesTheDatagram()
    {
        const aws::Network network = twoRegions();
        sim::Options options;
        options.lostPackets = {2}; // the whole is number 0
        sim::Simulation simulation(compiled(network), options);
        simulation.add(datagram(network, "10.1.1.10", "10.2.1.10", 12'000, 100));
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Running);
        QCOMPARE(count(simulation.log(), EventKind::Lost), std::size_t{1});
    }

    void theInternetGatewayCutsAndTheNatGatewayForwardsFragmentsOfUdp()
    {
        const aws::Network network = sample("T-D");
        sim::Simulation simulation(compiled(network), {});
        simulation.add(datagram(network, "10.0.1.10", "60.1.1.1", 3000, 3000));
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
        const sim::pcap::Capture all = sim::pcap::capture(simulation, network);
        std::vector<Piece> there;
        std::vector<Piece> back;
        QCOMPARE(joined(all, "host-60.1.1.1", there).size(), std::size_t{3008});
        QCOMPARE(there, (std::vector<Piece>{{0, 1480, true}, {1480, 1480, true}, {2960, 48, false}}));
        const Bytes answer = joined(all, "eni-9f250926", back); // the server cut its answer, and nobody put it together
        QCOMPARE(back, there);
        Bytes covered{60, 1, 1, 1, 10, 0, 1, 10, 0, 17, 3008 >> 8, 3008 & 255};
        covered.insert(covered.end(), answer.begin(), answer.end());
        QCOMPARE(sim::wire::checksum(covered), std::uint16_t{0}); // the first one's ports were translated, with the checksum
    }

    void aNatGatewayDropsFragmentsOfIcmp()
    {
        const aws::Network network = sample("T-D");
        sim::Simulation simulation(compiled(network), {});
        simulation.add(datagram(network, "10.0.1.10", "60.1.1.1", 3000, 0, net::icmp));
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Running);
        const sim::EventLog &log = simulation.log();
        std::size_t dropped = 0;
        for (const sim::EventRecord &event : log.events())
            if (event.kind == EventKind::Dropped) {
                QCOMPARE(event.code, trace::Code::FragmentsNotForwarded);
                QCOMPARE(log.packet(event.packet).direction, trace::Direction::Return);
                ++dropped;
            }
        QCOMPARE(dropped, std::size_t{3});
    }

    void aNatInstancePutsThemTogether_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::newRow("udp") << 17;
        QTest::newRow("icmp") << 1;
    }

    void aNatInstancePutsThemTogether()
    {
        QFETCH(int, protocol);
        const aws::Network network = sample("T-F");
        sim::Simulation simulation(compiled(network), {});
        simulation.add(
            datagram(network, "10.40.2.101", "60.1.1.1", 3000, 3000, net::Protocol{static_cast<std::int16_t>(protocol)}));
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
        QCOMPARE(count(simulation.log(), EventKind::Joined), std::size_t{3});
        std::vector<Piece> pieces;
        (void)joined(sim::pcap::capture(simulation, network), "eni-ed9b8e7e", pieces);
        QCOMPARE(pieces, (std::vector<Piece>{{0, 3008, false}})); // inside a VPC it goes on as a whole
    }

    void anInterfaceEndpointDropsWhatIsLargerWithoutAWord()
    {
        const aws::Network network = twoRegions();
        for (const std::uint32_t bytes : {8472U, 8473U}) { // with 28 bytes of headers: 8,500
            sim::Simulation simulation(compiled(network), {});
            simulation.add(datagram(network, "10.1.1.10", "vpce-1", bytes, 100));
            simulation.run();
            const bool fits = bytes == 8472;
            QCOMPARE(simulation.outcome(0), fits ? sim::FlowOutcome::Completed : sim::FlowOutcome::Running);
            QVERIFY(!simulation.error(0));
            QCOMPARE(count(simulation.log(), EventKind::Dropped), std::size_t{fits ? 0U : 1U});
        }
    }

    void aConnectionToAnInterfaceEndpointIsClamped()
    {
        const aws::Network network = twoRegions();
        sim::Simulation simulation(compiled(network), {});
        sim::FlowSpec spec = flow(network, "10.1.1.10", 40001, "vpce-1", 443);
        spec.requestBytes = 40'000;
        spec.answerBytes = 40'000;
        simulation.add(spec);
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
        QCOMPARE(count(simulation.log(), EventKind::Dropped), std::size_t{0});
        std::size_t largest = 0;
        for (std::uint32_t i = 0; i < simulation.log().packets(); ++i)
            largest = std::max(largest, sim::wire::ipLength(simulation.log().packet(i)));
        QCOMPARE(largest, std::size_t{8500});
    }

    void ipv6IsCutByItsSenderOnly()
    {
        const aws::Network network = twoRegions();
        sim::Simulation simulation(compiled(network), {});
        const auto spec = datagram(network, "2001:db8:1:1::10", "2001:db8:2:1::10", 8800, 100);
        simulation.add(spec);
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Unreachable); // 8,848 bytes: too large for the peering
        QCOMPARE(int(simulation.error(0)->type), 2);
        QCOMPARE(count(simulation.log(), EventKind::Split), std::size_t{0});
        sim::FlowSpec again = spec; // now the sender knows
        again.flow.sourcePort = 40002;
        again.start = simulation.now();
        simulation.add(again);
        simulation.run();
        QCOMPARE(simulation.outcome(1), sim::FlowOutcome::Completed);
        std::vector<std::size_t> lengths;
        const sim::pcap::Capture all = sim::pcap::capture(simulation, network);
        for (const sim::pcap::Captured &packet : all.packets)
            if (all.points[packet.point].name == "eni-b" && packet.isInbound) {
                QCOMPARE(int(packet.frame[ethernet + 6]), 44); // the fragment header
                lengths.push_back(packet.frame.size() - ethernet);
            }
        QCOMPARE(lengths, (std::vector<std::size_t>{8496, 8808 - 8448 + 48}));
    }

    void aReceiversSmallerLinkCountsToo()
    {
        aws::Network network = twoRegions();
        network.instances.at(aws::InstanceId{"i-b"}).instanceType = "m1.small";
        sim::Simulation simulation(compiled(network), {});
        sim::FlowSpec spec = datagram(network, "10.1.1.10", "10.2.1.10", 3000, 100);
        simulation.add(spec);
        spec.dontFragment = true;
        spec.flow.sourcePort = 40002;
        simulation.add(spec);
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
        QCOMPARE(simulation.outcome(1), sim::FlowOutcome::Unreachable);
        QCOMPARE(simulation.error(1)->from.toString(), std::string("10.2.1.10")); // the receiving host answers
        QCOMPARE(int(simulation.error(1)->mtu), 1500);
    }
};

QTEST_APPLESS_MAIN(tst_Fragments)
#include "tst_Fragments.moc"
