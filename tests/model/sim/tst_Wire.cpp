// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleFlows.h"
#include "sim/pcap/Capture.h"
#include "sim/wire/Payloads.h"

#include <QtTest>

using namespace vpcanvas;
using namespace vpcanvas::test;
using sim::wire::Bytes;

namespace {

/// Another way to the sum of RFC 1071: a 64-bit sum of 16-bit words, reduced modulo 65535. With its checksum in place a
/// right header or packet gives 0.
std::uint64_t remainder(const Bytes &bytes)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        sum += std::uint64_t{bytes[i]} << (i % 2 == 0 ? 8 : 0);
    return sum % 65535;
}

Bytes part(const Bytes &of, std::size_t from, std::size_t count)
{
    return {of.begin() + static_cast<std::ptrdiff_t>(from), of.begin() + static_cast<std::ptrdiff_t>(from + count)};
}

std::size_t number16(const Bytes &bytes, std::size_t at)
{
    return static_cast<std::size_t>(bytes[at] << 8 | bytes[at + 1]);
}

sim::pcap::Capture capture(std::initializer_list<sim::FlowSpec> flows, const aws::Network &network)
{
    sim::Simulation simulation(compiled(network), {});
    for (const sim::FlowSpec &spec : flows)
        simulation.add(spec);
    simulation.run();
    return sim::pcap::capture(simulation, network);
}

void checkIpv4(const Bytes &frame)
{
    constexpr std::size_t ethernet = 14;
    QCOMPARE(number16(frame, 12), std::size_t{0x0800});
    QCOMPARE(frame[ethernet], std::uint8_t{0x45});
    QCOMPARE(number16(frame, ethernet + 2), frame.size() - ethernet);
    QCOMPARE(remainder(part(frame, ethernet, 20)), std::uint64_t{0});
    const std::size_t length = frame.size() - ethernet - 20;
    const Bytes transport = part(frame, ethernet + 20, length);
    const std::uint8_t protocol = frame[ethernet + 9];
    Bytes covered;
    if (protocol != 1) { // the pseudo header: addresses, protocol, length
        covered = part(frame, ethernet + 12, 8);
        covered.insert(covered.end(), {0, protocol, static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length)});
    }
    covered.insert(covered.end(), transport.begin(), transport.end());
    QCOMPARE(remainder(covered), std::uint64_t{0});
    if (protocol == 17)
        QCOMPARE(number16(transport, 4), length);
}

const QString faults =
    QStringLiteral("_ws.malformed || _ws.expert.severity >= 0x800000 || ip.checksum.status == 0 || tcp.checksum.status == 0 || "
                   "udp.checksum.status == 0 || icmp.checksum.status == 0");

/// The lines that tshark prints of the capture.
QByteArrayList read(const QString &tshark, const QTemporaryDir &folder, const sim::pcap::Capture &capture,
                    const QStringList &more)
{
    const QString path = folder.filePath(QStringLiteral("capture.pcapng"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {"cannot write the capture"};
    file.write(QByteArray::fromStdString(sim::pcap::toPcapng(capture)));
    file.close();
    QProcess process;
    process.start(tshark,
                  QStringList{QStringLiteral("-r"), path, QStringLiteral("-o"), QStringLiteral("ip.check_checksum:TRUE"),
                              QStringLiteral("-o"), QStringLiteral("tcp.check_checksum:TRUE"), QStringLiteral("-o"),
                              QStringLiteral("udp.check_checksum:TRUE")}
                      + more);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return {"tshark: " + process.readAllStandardError()};
    const QByteArray out = process.readAllStandardOutput().trimmed();
    return out.isEmpty() ? QByteArrayList() : out.split('\n');
}

} // namespace

class tst_Wire : public QObject
{
    Q_OBJECT

private slots:
    void everyLengthAndChecksumIsRight()
    {
        const aws::Network network = sample("T-F");
        sim::FlowSpec odd = flow(network, "10.40.2.201", 40002, "60.1.1.1", 443);
        odd.requestBytes = 33;
        odd.answerBytes = 4001;
        const sim::pcap::Capture all =
            capture({flow(network, "10.40.2.101", 40001, "60.1.1.1", 80), flow(network, "10.40.2.201", 40001, "60.1.1.1", 80),
                     odd, flow(network, "10.40.2.201", 40003, "60.1.1.1", 53, net::udp),
                     flow(network, "10.40.2.101", 9, "60.1.1.1", 0, net::icmp)},
                    network);
        QVERIFY(all.packets.size() > 150);
        for (const sim::pcap::Captured &packet : all.packets)
            checkIpv4(packet.frame);
    }

    void ipv6HasNoHeaderChecksumAndItsEchoCoversTheAddresses()
    {
        sim::Packet packet;
        packet.header.tuple = {net::icmpv6, net::Ipv6{0x20010DB800000000U, 1}, 7, net::Ipv6{0x20010DB800000000U, 2}, 0};
        packet.header.icmpType = 128;
        packet.payload = sim::Payload::Echo;
        packet.payloadLength = packet.payloadTotal = 17;
        const Bytes frame = sim::wire::frame(packet, packet.header, 64, {}, {});
        QCOMPARE(frame.size(), std::size_t{14 + 40 + 8 + 17});
        QCOMPARE(number16(frame, 12), std::size_t{0x86DD});
        QCOMPARE(number16(frame, 14 + 4), std::size_t{25});
        Bytes covered = part(frame, 14 + 8, 32);
        covered.insert(covered.end(), {0, 0, 0, 25, 0, 0, 0, 58});
        const Bytes echo = part(frame, 54, 25);
        covered.insert(covered.end(), echo.begin(), echo.end());
        QCOMPARE(remainder(covered), std::uint64_t{0});
        QCOMPARE(sim::wire::ipLength(packet), std::size_t{65});
    }

    void knownChecksum() // the example of RFC 1071 section 3
    {
        const Bytes bytes{0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7};
        QCOMPARE(sim::wire::checksum(bytes), static_cast<std::uint16_t>(~0xddf2));
    }

    void anHttpAnswersContentLengthIsThatOfItsBody()
    {
        sim::Packet packet;
        packet.header.tuple = {net::tcp, net::Ipv4{1}, 80, net::Ipv4{2}, 40001};
        packet.direction = trace::Direction::Return;
        packet.payload = sim::Payload::Answer;
        for (std::uint16_t total = 70; total < 1300; ++total) {
            packet.payloadTotal = packet.payloadLength = total;
            const Bytes bytes = sim::wire::payload(packet);
            QCOMPARE(bytes.size(), std::size_t{total});
            const std::string text(bytes.begin(), bytes.end());
            const std::size_t end = text.find("\r\n\r\n");
            QVERIFY(end != std::string::npos);
            const std::size_t at = text.find("Content-Length: ");
            QCOMPARE(std::stoul(text.substr(at + 16)), text.size() - end - 4);
        }
    }

    void segmentsJoinToTheWholeMessage()
    {
        sim::Packet packet;
        packet.header.tuple = {net::tcp, net::Ipv4{1}, 80, net::Ipv4{2}, 40001};
        packet.direction = trace::Direction::Return;
        packet.payload = sim::Payload::Answer;
        packet.payloadTotal = 4000;
        packet.payloadLength = 4000;
        const Bytes whole = sim::wire::payload(packet);
        Bytes joined;
        for (std::uint32_t offset = 0; offset < 4000; offset += 1460) {
            packet.payloadOffset = offset;
            packet.payloadLength = static_cast<std::uint16_t>(std::min<std::uint32_t>(1460, 4000 - offset));
            const Bytes segment = sim::wire::payload(packet);
            joined.insert(joined.end(), segment.begin(), segment.end());
        }
        QVERIFY(joined == whole);
    }

    void eitherSideOfANatIsACapturePoint()
    {
        const aws::Network network = sample("T-D");
        const sim::pcap::Capture all = capture({flow(network, "10.0.1.10", 40001, "60.1.1.1", 80)}, network);
        std::vector<std::string> points;
        for (const sim::pcap::CapturePoint &point : all.points)
            points.push_back(point.description + (point.name.ends_with("side") ? point.name.substr(point.name.find(' ')) : ""));
        QCOMPARE(points,
                 (std::vector<std::string>{"CloudNeta-Private-EC2", "CloudNeta-NAT inside", "CloudNeta-NAT outside",
                                           "CloudNeta-IGW inside", "CloudNeta-IGW outside", "Web server"}));
        for (const sim::pcap::Captured &packet : all.packets) { // inside only the host's own address is seen
            const net::Ipv4 host = net::Ipv4::parse("10.0.1.10").value();
            const auto at = [&](std::size_t from) {
                return static_cast<std::uint32_t>(number16(packet.frame, from) << 16 | number16(packet.frame, from + 2));
            };
            const bool seesHost = at(26) == host.bits || at(30) == host.bits;
            QCOMPARE(seesHost, packet.point < 2);
        }
    }

    void tsharkReadsItWithoutAnErrorOrAMalformedPacket()
    {
        const QString tshark = QStandardPaths::findExecutable(QStringLiteral("tshark"));
        if (tshark.isEmpty())
            QSKIP("tshark is not installed: the capture is not read back by another program");
        const aws::Network network = sample("T-F");
        sim::FlowSpec large = flow(network, "10.40.2.101", 40001, "60.1.1.1", 80);
        large.answerBytes = 20'000;
        const sim::pcap::Capture all = capture({large, flow(network, "10.40.2.201", 40001, "60.1.1.1", 80),
                                                flow(network, "10.40.2.201", 40002, "60.1.1.1", 443),
                                                flow(network, "10.40.2.201", 40003, "60.1.1.1", 53, net::udp),
                                                flow(network, "10.40.2.101", 9, "60.1.1.1", 0, net::icmp),
                                                flow(network, "10.40.2.101", 0, "60.1.1.1", 0, net::Protocol{107})},
                                               network);
        QTemporaryDir folder;
        // Where one file holds a connection at several points, tshark takes its segments for copies of each other: it puts
        // streams together for each point alone, and reads all points without doing so.
        for (std::size_t point = 0; point < all.points.size(); ++point) {
            sim::pcap::Capture one{{all.points[point]}, {}};
            for (const sim::pcap::Captured &packet : all.packets)
                if (packet.point == point) {
                    one.packets.push_back(packet);
                    one.packets.back().point = 0;
                }
            const QByteArrayList bad = read(tshark, folder, one, {QStringLiteral("-Y"), faults});
            QVERIFY2(bad.isEmpty(), bad.join("\n").constData());
        }
        const QByteArrayList names =
            read(tshark, folder, all,
                 {QStringLiteral("-T"), QStringLiteral("fields"), QStringLiteral("-e"), QStringLiteral("frame.interface_name")});
        QCOMPARE(static_cast<std::size_t>(names.size()), all.packets.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const std::size_t point = all.packets[static_cast<std::size_t>(i)].point;
            QCOMPARE(names[i].toStdString(), all.points[point].name);
        }
        const QStringList alone{QStringLiteral("-o"), QStringLiteral("tcp.desegment_tcp_streams:FALSE")};
        const QByteArrayList bad = read(tshark, folder, all, alone + QStringList{QStringLiteral("-Y"), faults});
        QVERIFY2(bad.isEmpty(), bad.join("\n").constData());
        QVERIFY(!read(tshark, folder, all, {QStringLiteral("-Y"), QStringLiteral("http.response.code == 200")}).isEmpty());
        QVERIFY(!read(tshark, folder, all, {QStringLiteral("-Y"), QStringLiteral("frame.comment contains \"50001\"")}).isEmpty());
    }

    void tsharkReadsIcmpErrorsAndPutsFragmentsTogether()
    {
        const QString tshark = QStandardPaths::findExecutable(QStringLiteral("tshark"));
        if (tshark.isEmpty())
            QSKIP("tshark is not installed: the capture is not read back by another program");
        const aws::Network regions = networkIn(VPCANVAS_TEST_DATA "/sim/two-regions.vpcanvas");
        sim::FlowSpec upload = flow(regions, "10.1.1.10", 40001, "10.2.1.10", 80);
        upload.requestBytes = 30'000;
        sim::FlowSpec upload6 = flow(regions, "2001:db8:1:1::10", 40001, "2001:db8:2:1::10", 80);
        upload6.requestBytes = 30'000;
        sim::FlowSpec large = flow(regions, "10.1.1.10", 40002, "10.2.1.10", 5000, net::udp);
        large.requestBytes = 12'000;
        sim::FlowSpec large6 = flow(regions, "2001:db8:1:1::10", 40002, "2001:db8:2:1::10", 5000, net::udp);
        large6.requestBytes = 12'000;
        large6.start = sim::second; // the path is known by then
        const sim::pcap::Capture all = capture({upload, upload6, large, large6}, regions);
        QTemporaryDir folder;
        const auto lines = [&](const QByteArray &filter) {
            return read(tshark, folder, all,
                        {QStringLiteral("-o"), QStringLiteral("tcp.desegment_tcp_streams:FALSE"), QStringLiteral("-Y"),
                         QString::fromLatin1(filter)});
        };
        const QByteArray isError = "(icmp.type == 3 || icmpv6.type == 2)";
        // tshark sums up what is quoted of a segment, as if it were all of it.
        QByteArrayList bad = lines("!" + isError + " && (" + faults.toLatin1() + ")");
        QVERIFY2(bad.isEmpty(), bad.join("\n").constData());
        bad =
            lines(isError
                  + " && (_ws.malformed || ip.checksum.status == 0 || icmp.checksum.status == 0 || icmpv6.checksum.status == 0)");
        QVERIFY2(bad.isEmpty(), bad.join("\n").constData());
        QVERIFY(!lines("icmp.type == 3 && icmp.code == 4 && icmp.mtu == 8500 && tcp.dstport == 80").isEmpty());
        QVERIFY(!lines("icmpv6.type == 2 && icmpv6.mtu == 8500 && tcp.dstport == 80").isEmpty());
        QVERIFY(!lines("tcp.options.mss_val == 8961").isEmpty());
        QVERIFY(!lines("udp.length == 12008 && ip.fragments").isEmpty());
        QVERIFY(!lines("udp.length == 12008 && ipv6.fragments").isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Wire)
#include "tst_Wire.moc"
