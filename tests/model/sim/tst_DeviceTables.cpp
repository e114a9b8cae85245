// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/DeviceTables.h"

#include <QtTest>

#include <set>

using namespace vpcanvas;
using sim::second;
using State = sim::ConnectionState;
using Tables = sim::DeviceTables;

namespace {

constexpr graph::InterfaceIndex device{7};

graph::InterfaceNode nodeAt(const char *address)
{
    graph::InterfaceNode node;
    node.addresses.emplace_back().address = net::Ipv4::parse(address).value();
    return node;
}

net::FiveTuple tuple(net::Protocol protocol, const char *source, std::uint16_t sourcePort, const char *destination,
                     std::uint16_t port)
{
    return {protocol, net::IpAddress::parse(source).value(), sourcePort, net::IpAddress::parse(destination).value(), port};
}

/// One side, ">" or "<", and its TCP flags: ">S <SA >A".
struct Step
{
    bool fromInside;
    std::uint8_t flags;
};

std::vector<Step> steps(const QString &text)
{
    std::vector<Step> all;
    for (const QString &word : text.split(' ', Qt::SkipEmptyParts)) {
        Step step{word[0] == '>', 0};
        for (const QChar letter : word.mid(1))
            step.flags |= letter == 'S' ? sim::tcp::syn
                : letter == 'A'         ? sim::tcp::ack
                : letter == 'F'         ? sim::tcp::fin
                                        : sim::tcp::rst;
        all.push_back(step);
    }
    return all;
}

/// Tables with a clock, for one flow at one device.
class Device
{
public:
    Device() : tables(sim::Limits(), 1, Tables::Balancing::FlowHash) { }

    void begin(std::uint8_t flags, bool fromInside = true)
    {
        sim::Packet packet;
        packet.tcpFlags = flags;
        packet.direction = fromInside ? trace::Direction::Forward : trace::Direction::Return;
        tables.begin(now, packet, 100, queue);
    }

    /// The flow's packets, one a second, through a NAT device.
    void playNat(const net::FiveTuple &inside, const QString &packets, trace::PortRule rule)
    {
        net::FiveTuple outside;
        for (const Step &step : steps(packets)) {
            now += second;
            begin(step.flags, step.fromInside);
            if (step.fromInside)
                outside = std::get<net::FiveTuple>(tables.translate(device, nodeAt("10.0.0.100"), inside, rule));
            else
                QVERIFY(tables.translationAt(device, outside));
        }
    }

    /// The same past the security groups of an interface that lets it in.
    void playGroup(const net::FiveTuple &packet, const QString &packets)
    {
        for (const Step &step : steps(packets)) {
            now += second;
            begin(step.flags, step.fromInside);
            if (step.fromInside && !tables.isTracked(device, trace::GroupDirection::Ingress, packet))
                tables.track(device, trace::GroupDirection::Ingress, packet);
            else if (!step.fromInside)
                QVERIFY(tables.isTracked(device, trace::GroupDirection::Egress, trace::answerTo(packet)));
        }
    }

    /// What is due up to then, as a simulation does it.
    void expireUntil(sim::SimTime time)
    {
        while (!queue.empty() && queue.front().time <= time) {
            const sim::EventQueue::Item item = queue.pop();
            if (item.what == sim::EventQueue::What::ExpireNat)
                (void)tables.expireNat(item.time, item.subject, item.detail, queue);
            else
                tables.expireTracked(item.time, item.subject, item.detail, queue);
        }
    }

    sim::SimTime now = 0;
    sim::EventQueue queue;
    Tables tables;
};

net::Protocol protocol(int number)
{
    return net::Protocol{static_cast<std::int16_t>(number)};
}

} // namespace

/// What devices remember of flows, and for how long.
class tst_DeviceTables : public QObject
{
    Q_OBJECT

private slots:
    // https://docs.kernel.org/networking/nf_conntrack-sysctl.html
    void aNatInstanceKeepsARowAsLongAsLinuxKeepsItsState_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("packets");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char *name, net::Protocol of, const char *packets, State state, int seconds) {
            QTest::newRow(name) << int(of.number) << packets << int(state) << seconds;
        };
        row("SYN sent", net::tcp, ">S", State::SynSent, 120);
        row("SYN received", net::tcp, ">S <SA", State::SynReceived, 60);
        row("established", net::tcp, ">S <SA >A", State::Established, 432'000);
        row("FIN wait", net::tcp, ">S <SA >A >FA", State::FinWait, 120);
        row("close wait", net::tcp, ">S <SA >A >FA <A", State::CloseWait, 60);
        row("last ACK", net::tcp, ">S <SA >A >FA <A <FA", State::LastAck, 30);
        row("time wait", net::tcp, ">S <SA >A >FA <A <FA >A", State::TimeWait, 120);
        row("reset", net::tcp, ">S <SA >A <R", State::Closed, 10);
        row("picked up in the middle", net::tcp, ">A", State::Established, 432'000);
        row("UDP, one way", net::udp, "> >", State::New, 30);
        row("UDP, both ways", net::udp, "> <", State::Answered, 120);
        row("ICMP", net::icmp, "> <", State::Answered, 30);
        row("another protocol", protocol(47), "> <", State::Answered, 600);
    }

    void aNatInstanceKeepsARowAsLongAsLinuxKeepsItsState()
    {
        QFETCH(int, number);
        QFETCH(QString, packets);
        QFETCH(int, state);
        QFETCH(int, seconds);
        Device nat;
        const net::FiveTuple inside = tuple(protocol(number), "10.0.1.10", 40001, "60.1.1.1", 80);
        nat.playNat(inside, packets, trace::PortRule::KeepOrLinux);
        QCOMPARE(nat.tables.nat().size(), std::size_t{1});
        nat.tables.nat().forEach([&](const sim::NatTable::Row &row) { QCOMPARE(int(row.state), state); });
        nat.expireUntil(nat.now + static_cast<sim::SimTime>(seconds) * second - 1);
        QCOMPARE(nat.tables.nat().size(), std::size_t{1});
        nat.expireUntil(nat.now + static_cast<sim::SimTime>(seconds) * second);
        QCOMPARE(nat.tables.nat().size(), std::size_t{0});
    }

    // https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html
    void aNatGatewayKeepsEveryRow350Seconds()
    {
        for (const char *packets : {">S", ">S <SA >A", ">S <SA >A >FA <FA >A", ">S <SA >A <R"}) {
            Device nat;
            nat.playNat(tuple(net::tcp, "10.0.1.10", 40001, "60.1.1.1", 80), packets, trace::PortRule::Gateway);
            nat.expireUntil(nat.now + 350 * second - 1);
            QCOMPARE(nat.tables.nat().size(), std::size_t{1});
            nat.expireUntil(nat.now + 350 * second);
            QCOMPARE(nat.tables.nat().size(), std::size_t{0});
        }
    }

    void anOldRowIsNotFoundEvenBeforeItIsTakenAway()
    {
        Device nat;
        const net::FiveTuple inside = tuple(net::udp, "10.0.1.10", 40001, "60.1.1.1", 53);
        nat.playNat(inside, "> <", trace::PortRule::Gateway);
        net::FiveTuple outside;
        nat.tables.nat().forEach([&](const sim::NatTable::Row &row) { outside = row.outsideTuple(); });
        nat.now += 350 * second;
        nat.begin(0);
        QVERIFY(!nat.tables.translationAt(device, outside));
        QCOMPARE(nat.tables.nat().size(), std::size_t{0});
    }

    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html
    void aSecurityGroupKeepsAFlow_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("packets");
        QTest::addColumn<int>("seconds");
        QTest::newRow("TCP established") << 6 << ">S <SA >A" << 432'000;
        QTest::newRow("TCP not yet") << 6 << ">S" << 120;
        QTest::newRow("TCP closed") << 6 << ">S <SA >A >FA <FA >A" << 120;
        QTest::newRow("TCP reset") << 6 << ">S <R" << 10;
        QTest::newRow("UDP, one way") << 17 << ">" << 30;
        QTest::newRow("UDP stream") << 17 << "> < >" << 180;
        QTest::newRow("ICMP") << 1 << "> <" << 30;
        QTest::newRow("another protocol") << 47 << "> <" << 600;
    }

    void aSecurityGroupKeepsAFlow()
    {
        QFETCH(int, number);
        QFETCH(QString, packets);
        QFETCH(int, seconds);
        Device host;
        host.playGroup(tuple(protocol(number), "198.51.100.9", 52000, "10.0.0.10", 80), packets);
        QCOMPARE(host.tables.tracked().size(), std::size_t{1});
        host.expireUntil(host.now + static_cast<sim::SimTime>(seconds) * second - 1);
        QCOMPARE(host.tables.tracked().size(), std::size_t{1});
        host.expireUntil(host.now + static_cast<sim::SimTime>(seconds) * second);
        QCOMPARE(host.tables.tracked().size(), std::size_t{0});
    }

    void aTrackedFlowIsKnownBothWaysButJudgedByItsOwnDirection()
    {
        Device host;
        const net::FiveTuple packet = tuple(net::tcp, "198.51.100.9", 52000, "10.0.0.10", 80);
        host.playGroup(packet, ">S <SA >A");
        host.begin(sim::tcp::ack);
        using enum trace::GroupDirection;
        QVERIFY(host.tables.isTracked(device, Ingress, packet));
        QVERIFY(host.tables.isTracked(device, Egress, trace::answerTo(packet)));
        QVERIFY(!host.tables.isTracked(device, Egress, packet)); // an appliance sends it on: another judgement
        QVERIFY(!host.tables.isTracked(graph::InterfaceIndex{8}, Ingress, packet));
        net::FiveTuple other = packet;
        other.sourcePort = 52001;
        QVERIFY(!host.tables.isTracked(device, Ingress, other));
        QCOMPARE(host.tables.tracked().size(), std::size_t{1});
    }

    void eachPortRuleGivesItsPorts()
    {
        const auto portsOf = [](trace::PortRule rule, int flows) {
            sim::NatTable table;
            sim::Random random(1);
            std::vector<std::uint16_t> ports;
            for (int i = 0; i < flows; ++i) {
                const std::string source = "10.40.2." + std::to_string(101 + i);
                const auto slot = table.add(1, nodeAt("10.20.1.100"), tuple(net::tcp, source.c_str(), 40001, "60.1.1.1", 80),
                                            rule, sim::Limits(), random);
                ports.push_back(table.at(slot.value()).outsidePort);
            }
            return ports;
        };
        using Ports = std::vector<std::uint16_t>;
        QCOMPARE(portsOf(trace::PortRule::Gateway, 3), (Ports{1024, 1025, 1026}));
        QCOMPARE(portsOf(trace::PortRule::KeepOrNextFree, 3), (Ports{40001, 1024, 1025}));
        QCOMPARE(portsOf(trace::PortRule::KeepOrFrom50001, 3), (Ports{40001, 50001, 50002})); // the teaching example
        const Ports chosen = portsOf(trace::PortRule::KeepOrLinux, 50);
        QCOMPARE(chosen.front(), std::uint16_t{40001});
        QCOMPARE(std::set(chosen.begin(), chosen.end()).size(), chosen.size());
        QVERIFY(std::ranges::all_of(chosen, [](std::uint16_t port) { return port >= 1024; }));
        QVERIFY(!std::ranges::is_sorted(chosen)); // by chance, as the kernel does
    }

    void linuxGivesASenderItsPortAgain()
    {
        sim::NatTable table;
        sim::Random random(1);
        const auto add = [&](const char *source, const char *destination) {
            const auto slot = table.add(1, nodeAt("10.20.1.100"), tuple(net::udp, source, 40001, destination, 53),
                                        trace::PortRule::KeepOrLinux, sim::Limits(), random);
            return table.at(slot.value()).outsidePort;
        };
        QCOMPARE(add("10.40.2.101", "60.1.1.1"), std::uint16_t{40001});
        const std::uint16_t other = add("10.40.2.201", "60.1.1.1");
        QVERIFY(other != 40001);
        QCOMPARE(add("10.40.2.201", "60.1.1.2"), other); // though its own would be free there
        QCOMPARE(add("10.40.2.101", "60.1.1.2"), std::uint16_t{40001});
    }

    // https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html
    void aFlowHashSpreadsFlowsAndKeepsEachWhereItIs()
    {
        Tables one(sim::Limits(), 1, Tables::Balancing::FlowHash);
        Tables same(sim::Limits(), 1, Tables::Balancing::FlowHash);
        Tables other(sim::Limits(), 2, Tables::Balancing::FlowHash);
        std::array<int, 3> chosen{};
        int differ = 0;
        for (int i = 0; i < 3000; ++i) {
            const auto port = static_cast<std::uint16_t>(20000 + i);
            const net::FiveTuple packet = tuple(net::tcp, "198.51.100.9", port, "10.0.0.10", 80);
            const std::size_t target = one.choose(3, packet);
            QVERIFY(target < 3);
            ++chosen[target];
            QCOMPARE(one.choose(3, packet), target);
            QCOMPARE(same.choose(3, packet), target);
            differ += other.choose(3, packet) != target ? 1 : 0;
        }
        for (const int count : chosen)
            QVERIFY(count > 850 && count < 1150);
        QVERIFY(differ > 1700); // two thirds
        QCOMPARE(one.choose(1, tuple(net::tcp, "198.51.100.9", 1, "10.0.0.10", 80)), std::size_t{0});
    }

    void aNodeThatPutsItselfInGivesEachFlowAPortOfItsOwn()
    {
        Device node;
        node.begin(0);
        std::set<std::uint16_t> ports;
        const auto pass = [&](std::uint16_t port, const char *target) {
            trace::BalancedFlow flow{device,
                                     graph::InterfaceIndex{9},
                                     tuple(net::tcp, "198.51.100.9", port, "10.0.0.10", 80),
                                     tuple(net::tcp, "10.0.0.10", 1025, target, 8080),
                                     {},
                                     {}};
            node.tables.balance(flow);
            return flow.outside.sourcePort;
        };
        for (int i = 0; i < 1000; ++i)
            ports.insert(pass(static_cast<std::uint16_t>(20000 + i), "10.0.1.10"));
        QCOMPARE(ports.size(), std::size_t{1000});
        QCOMPARE(*ports.begin(), std::uint16_t{1025});
        QCOMPARE(pass(20000, "10.0.1.10"), std::uint16_t{1025}); // the first one's again
        QCOMPARE(pass(30000, "10.0.1.11"), std::uint16_t{1025}); // another target has its own
        const net::FiveTuple seen = tuple(net::tcp, "10.0.0.10", 1026, "10.0.1.10", 8080);
        QCOMPARE(int(node.tables.balancedAt(device, seen)->inside.sourcePort), 20001);
        QCOMPARE(int(node.tables.balancedTo(graph::InterfaceIndex{9}, seen)->inside.sourcePort), 20001);
    }
};

QTEST_APPLESS_MAIN(tst_DeviceTables)
#include "tst_DeviceTables.moc"
