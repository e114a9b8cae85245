// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "../trace/Scenario.h"
#include "aws/Containment.h"
#include "sim/SimErrors.h"
#include "sim/pcap/Narrow.h"

#include <QtTest>

#include <algorithm>

using namespace vpcanvas;
using sim::pcap::Capture;

namespace {

using Lines = std::vector<std::string>;

Capture capture(const std::string &network, const Lines &edits, const std::string &flow)
{
    test::ScenarioCase scenario;
    scenario.network = network;
    scenario.edits = edits;
    scenario.flow = flow;
    const test::ScenarioAnswer answer = test::ask(scenario, VPCANVAS_TEST_DATA "/trace");
    sim::Simulation simulation(graph::compile(answer.network, aws::Containment(answer.network)), {});
    sim::FlowSpec spec;
    spec.flow = answer.flow;
    simulation.add(spec);
    simulation.run();
    return sim::pcap::capture(simulation, answer.network);
}

/// "in 10.0.0.1 > 10.0.0.2" of each packet of a point, from its bytes; the first `count` of them.
Lines packets(const Capture &capture, std::string_view point, std::size_t count)
{
    const auto address = [](const sim::wire::Bytes &frame, std::size_t at) {
        return net::Ipv4{static_cast<std::uint32_t>(frame[at] << 24 | frame[at + 1] << 16 | frame[at + 2] << 8 | frame[at + 3])}
            .toString();
    };
    Lines found;
    for (const sim::pcap::Captured &packet : capture.packets)
        if (capture.points[packet.point].name == point && found.size() < count)
            found.push_back((packet.isInbound ? "in " : "out ") + address(packet.frame, 26) + " > " + address(packet.frame, 30));
    return found;
}

const Lines natInstance{
    R"(set NetworkInterface eni-1888b416 sourceDestCheck false)",
    R"(add RouteTable NATInstance-PrivateRouteTable1 routes {"destination": "0.0.0.0/0", "target": {"targetKind": "networkInterface", "targetId": "eni-1888b416"}})"};

const std::string bookFlow = "tcp 10.40.2.101:40001 -> 60.1.1.1:80";

const Lines privateLink{
    R"(put EndpointService {"id": "vpce-svc-1", "name": "Custom-EPS", "serviceName": "com.amazonaws.vpce.ap-northeast-2.vpce-svc-1", "region": "ap-northeast-2", "networkLoadBalancers": ["@Custom-NLB"], "acceptanceRequired": true})",
    R"(put VpcEndpoint {"id": "vpce-1", "name": "My-Endpoint", "vpc": "@MyVPC", "vpcEndpointType": "Interface", "serviceName": "com.amazonaws.vpce.ap-northeast-2.vpce-svc-1", "state": "available"})",
    R"(put NetworkInterface {"id": "eni-vpce", "subnet": "@My-Public-SN", "attachment": {"VpcEndpoint": "vpce-1"}, "interfaceType": "vpc_endpoint", "privateIpAddresses": [{"address": "10.0.0.240"}], "groups": ["@WebSG"]})"};

QString program()
{
    return QStandardPaths::findExecutable(QStringLiteral("tshark"));
}

} // namespace

class tst_Capture : public QObject
{
    Q_OBJECT

private slots:
    void aNatInstanceHoldsThePacketBeforeAndAfterItsRewrite()
    {
        const Capture all = capture("samples/T-C.vpcanvas", natInstance, bookFlow);
        QCOMPARE(packets(all, "eni-1888b416", 4),
                 (Lines{"in 10.40.2.101 > 60.1.1.1", "out 10.40.1.100 > 60.1.1.1", "in 60.1.1.1 > 10.40.1.100",
                        "out 60.1.1.1 > 10.40.2.101"}));
        const auto first = std::ranges::find_if(
            all.packets, [&](const sim::pcap::Captured &packet) { return all.points[packet.point].name == "eni-1888b416"; });
        QCOMPARE(all.points[first->point].description, std::string("NAT-Instance"));
        QCOMPARE(first->comment, std::string("10.40.2.101:40001 → 10.40.1.100:40001"));
        QCOMPARE(int(first->frame[22]), 64); // time to live
        QCOMPARE(int((first + 1)->frame[22]), 63);
    }

    void aHostThatDropsAPacketHasSeenIt()
    {
        const Capture all =
            capture("samples/T-C.vpcanvas",
                    {natInstance[0], natInstance[1], R"(set Instance NAT-Instance natOptions {"ipForward": false})"},
                    "icmp 10.40.2.101 -> 60.1.1.1");
        QCOMPARE(packets(all, "eni-1888b416", 9), Lines{"in 10.40.2.101 > 60.1.1.1"});
        QCOMPARE(all.packets.back().comment, std::string("ip_forward = 0 NAT_INSTANCE_NOT_FORWARDING"));
    }

    void whatAGroupRefusesIsSeenByItsSenderOnly()
    {
        const Capture outbound =
            capture("samples/T-D.vpcanvas", {"set SecurityGroup CloudNeta-SG egress []"}, "icmp 10.0.1.10 -> 60.1.1.1");
        QCOMPARE(packets(outbound, "eni-9f250926", 9), Lines{"out 10.0.1.10 > 60.1.1.1"});
        const Capture inbound = capture("samples/T-D.vpcanvas", {}, "icmp 10.0.0.10 -> 10.0.1.10");
        QCOMPARE(packets(inbound, "eni-0be40620", 9), Lines{"out 10.0.0.10 > 10.0.1.10"});
        QCOMPARE(packets(inbound, "eni-9f250926", 9), Lines{});
    }

    void anEndpointHoldsQuestionAndAnswerAndItsBalancerTheProvidersSide()
    {
        const Capture all = capture("samples/T-B.vpcanvas", privateLink, "tcp My-EC2:40001 -> 10.0.0.240:80");
        QCOMPARE(packets(all, "eni-vpce", 2), (Lines{"in 10.0.0.10 > 10.0.0.240", "out 10.0.0.240 > 10.0.0.10"}));
        const Lines balancer = packets(all, "eni-3e8bef54", 2);
        QVERIFY(balancer[0].starts_with("out 20.0.0.50 > 20.0.0.1"));
        QVERIFY(balancer[1].ends_with(" > 20.0.0.50") && balancer[1].starts_with("in "));
        for (const sim::pcap::Captured &packet : all.packets) // nobody but NAT devices counts the time to live down
            QCOMPARE(int(packet.frame[22]), 64);
    }

    void namesNarrowIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("points");
        QTest::newRow("an interface") << "eni-9f250926" << 1;
        QTest::newRow("whose it is") << "CloudNeta-Private-EC2" << 1;
        QTest::newRow("a side") << "nat-430eb728 inside" << 1;
        QTest::newRow("a side by its name") << "CloudNeta-NAT outside" << 1;
        QTest::newRow("both sides") << "nat-430eb728" << 2;
        QTest::newRow("both sides by their name") << "CloudNeta-NAT" << 2;
        QTest::newRow("outside the VPC") << "Web server" << 1;
    }

    void namesNarrowIt()
    {
        QFETCH(QString, name);
        QFETCH(int, points);
        const Capture all = capture("samples/T-D.vpcanvas", {}, "tcp 10.0.1.10:40001 -> 60.1.1.1:80");
        const Lines names{name.toStdString()};
        const auto part = sim::pcap::narrow(all, names);
        QVERIFY(part.has_value());
        QCOMPARE(int(part->points.size()), points);
        QVERIFY(!part->packets.empty());
        for (const sim::pcap::CapturePoint &point : part->points)
            QVERIFY(packets(*part, point.name, 99) == packets(all, point.name, 99));
    }

    void severalNamesKeepTheOrderOfPackets()
    {
        const Capture all = capture("samples/T-D.vpcanvas", {}, "tcp 10.0.1.10:40001 -> 60.1.1.1:80");
        const Lines names{"Web server", "eni-9f250926", "Web server"};
        const Capture part = sim::pcap::narrow(all, names).value();
        QCOMPARE(part.points.size(), std::size_t{2});
        QVERIFY(std::ranges::is_sorted(part.packets, {}, &sim::pcap::Captured::time));
        QCOMPARE(part.packets.size(),
                 packets(all, part.points[0].name, 99).size() + packets(all, part.points[1].name, 99).size());
    }

    void anUnknownNameIsRefusedWithThoseThereAre()
    {
        const Capture all = capture("samples/T-D.vpcanvas", {}, "tcp 10.0.1.10:40001 -> 60.1.1.1:80");
        const Lines names{"eni-9f250926", "nobody"};
        const auto part = sim::pcap::narrow(all, names);
        QCOMPARE(std::string(part.error().code.key), std::string(sim::errors::noSuchPoint.key));
        QCOMPARE(part.error().args,
                 (Lines{"nobody",
                        "eni-9f250926, nat-430eb728 inside, nat-430eb728 outside, igw-ed557446 inside, igw-ed557446 outside, "
                        "host-60.1.1.1"}));
    }

    void tsharkReadsNamesDescriptionsAndComments()
    {
        if (program().isEmpty())
            QSKIP("tshark is not installed: the capture is not read back by another program");
        const Lines names{"NAT-Instance"};
        const Capture all = sim::pcap::narrow(capture("samples/T-C.vpcanvas", natInstance, bookFlow), names).value();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.pcapng"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(sim::pcap::toPcapng(all)));
        file.close();
        QProcess process;
        process.start(program(),
                      {QStringLiteral("-r"), path, QStringLiteral("-c"), QStringLiteral("2"), QStringLiteral("-T"),
                       QStringLiteral("fields"), QStringLiteral("-E"), QStringLiteral("separator=|"), QStringLiteral("-e"),
                       QStringLiteral("frame.interface_name"), QStringLiteral("-e"),
                       QStringLiteral("frame.interface_description"), QStringLiteral("-e"), QStringLiteral("ip.src"),
                       QStringLiteral("-e"), QStringLiteral("frame.comment")});
        QVERIFY(process.waitForFinished(60000));
        const QString row = QStringLiteral("10.40.2.101:40001 → 10.40.1.100:40001");
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()),
                 QStringLiteral("eni-1888b416|NAT-Instance|10.40.2.101|%1\neni-1888b416|NAT-Instance|10.40.1.100|%1\n").arg(row));
    }
};

QTEST_GUILESS_MAIN(tst_Capture)
#include "tst_Capture.moc"
