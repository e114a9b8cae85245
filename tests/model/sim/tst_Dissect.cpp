// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleFlows.h"
#include "sim/wire/Dissect.h"
#include "sim/wire/Frame.h"

#include <QTest>

#include <random>

using namespace vpcanvas;

namespace {

constexpr sim::wire::Mac here{2, 0, 0, 0, 0, 1};
constexpr sim::wire::Mac there{2, 0, 0, 0, 0, 2};

std::string valueOf(const std::vector<sim::wire::Field> &fields, std::string_view layer, std::string_view name)
{
    for (const sim::wire::Field &field : fields)
        if (field.layer == layer && field.name == name)
            return field.value;
    return "none";
}

} // namespace

class tst_Dissect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteOfEveryPacketBelongsToAField_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<int>("port");
        QTest::newRow("TCP with HTTP") << 6 << 80;
        QTest::newRow("UDP") << 17 << 9;
        QTest::newRow("UDP with DNS") << 17 << 53;
        QTest::newRow("ICMP echo") << 1 << 0;
    }

    void everyByteOfEveryPacketBelongsToAField()
    {
        QFETCH(int, protocol);
        QFETCH(int, port);
        const aws::Network network = test::sample("T-D");
        sim::Simulation simulation(test::compiled(network), {});
        simulation.add(test::flow(network, "CloudNeta-Public-EC2", 40001, "internet", static_cast<std::uint16_t>(port),
                                  net::Protocol{protocol}));
        simulation.run();
        QVERIFY(simulation.log().packets() > 1);
        for (std::uint32_t i = 0; i < simulation.log().packets(); ++i) {
            const sim::Packet &packet = simulation.log().packet(i);
            const auto frame = sim::wire::frame(packet, packet.header, packet.ttl, here, there);
            const auto fields = sim::wire::dissect(frame);
            std::vector<bool> covered(frame.size());
            for (const sim::wire::Field &field : fields) {
                QVERIFY(field.length > 0);
                QVERIFY(field.offset + field.length <= frame.size());
                for (std::size_t at = field.offset; at < field.offset + field.length; ++at)
                    covered[at] = true;
            }
            // Line breaks of HTTP are of no field; in all else every byte is.
            if (valueOf(fields, "http", "startLine") == "none")
                QVERIFY(std::ranges::all_of(covered, [](bool is) { return is; }));
            const net::FiveTuple &tuple = packet.header.tuple;
            QCOMPARE(valueOf(fields, "ipv4", "source"), tuple.source.toString());
            QCOMPARE(valueOf(fields, "ipv4", "destination"), tuple.destination.toString());
            QCOMPARE(valueOf(fields, "ipv4", "ttl"), std::to_string(packet.ttl));
            QCOMPARE(valueOf(fields, "ipv4", "totalLength"), std::to_string(frame.size() - 14));
            const std::string_view layer = protocol == 6 ? "tcp" : protocol == 17 ? "udp" : "icmp";
            if (protocol == 1)
                QCOMPARE(valueOf(fields, layer, "identifier"), std::to_string(tuple.sourcePort));
            else
                QCOMPARE(valueOf(fields, layer, "sourcePort"), std::to_string(tuple.sourcePort));
        }
    }

    void theHandshakeIsReadAsItWasMeant()
    {
        const aws::Network network = test::sample("T-D");
        sim::Simulation simulation(test::compiled(network), {});
        simulation.add(test::flow(network, "CloudNeta-Public-EC2", 40001, "internet", 80));
        simulation.run();
        const auto read = [&](std::uint32_t number) {
            const sim::Packet &packet = simulation.log().packet(number);
            return sim::wire::dissect(sim::wire::frame(packet, packet.header, packet.ttl, here, there));
        };
        QCOMPARE(valueOf(read(0), "tcp", "tcpFlags"), std::string("SYN"));
        QCOMPARE(valueOf(read(1), "tcp", "tcpFlags"), std::string("SYN ACK"));
        QCOMPARE(valueOf(read(2), "tcp", "tcpFlags"), std::string("ACK"));
        QVERIFY(valueOf(read(0), "tcp", "maximumSegmentSize") != "none");
        QVERIFY(valueOf(read(2), "tcp", "maximumSegmentSize") == "none");
        bool hasRequest = false;
        for (std::uint32_t i = 0; i < simulation.log().packets(); ++i)
            hasRequest = hasRequest || valueOf(read(i), "http", "startLine").starts_with("GET ");
        QVERIFY(hasRequest);
    }

    /// Nothing that comes from outside may be read past its end.
    void anyBytesCanBeRead()
    {
        const std::uint32_t seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int round = 0; round < 20'000; ++round) {
            sim::wire::Bytes bytes(random() % 120);
            for (std::uint8_t &byte : bytes)
                byte = static_cast<std::uint8_t>(random());
            if (bytes.size() > 24) { // often enough a frame that looks like one
                bytes[12] = 0x08;
                bytes[13] = 0x00;
                bytes[14] = 0x45;
                constexpr std::uint8_t protocols[] = {1, 6, 17};
                bytes[23] = protocols[random() % 3];
                if (bytes.size() > 37 && random() % 2 == 0)
                    bytes[36] = 0, bytes[37] = 53;
            }
            for (const sim::wire::Field &field : sim::wire::dissect(bytes))
                QVERIFY(field.offset + field.length <= bytes.size());
        }
    }
};

QTEST_APPLESS_MAIN(tst_Dissect)
#include "tst_Dissect.moc"
