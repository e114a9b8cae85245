// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/Cidr.h"
#include "net/Header.h"
#include "net/NetErrors.h"
#include "net/PortRange.h"
#include "net/PrefixTable.h"

#include <QtTest/QtTest>

using namespace vpcanvas;
using namespace vpcanvas::net;

namespace {

constexpr Ipv4 ipv4(unsigned a, unsigned b, unsigned c, unsigned d)
{
    return Ipv4{(a << 24U) | (b << 16U) | (c << 8U) | d};
}

static_assert(Cidr(ipv4(10, 20, 30, 40), 20) == Cidr(ipv4(10, 20, 16, 0), 20)); // masked, as EC2 does
static_assert(Cidr(ipv4(10, 0, 0, 0), 16).contains(Cidr(ipv4(10, 0, 1, 0), 24)));
static_assert(!Cidr(ipv4(10, 0, 1, 0), 24).contains(Cidr(ipv4(10, 0, 0, 0), 16)));
static_assert(Cidr(ipv4(10, 0, 1, 0), 24).overlaps(Cidr(ipv4(10, 0, 0, 0), 16)));
static_assert(!Cidr(ipv4(10, 0, 1, 0), 24).overlaps(Cidr(ipv4(10, 0, 2, 0), 24)));
static_assert(anyIpv4.contains(ipv4(255, 255, 255, 255)) && !anyIpv4.contains(Ipv6{}));
static_assert(!anyIpv6.contains(ipv4(10, 0, 0, 1)));
static_assert(anyIpv4.ipv4Size() == std::uint64_t{1} << 32U);
static_assert(Cidr(ipv4(10, 0, 0, 16), 28).lastIpv4() == ipv4(10, 0, 0, 31));
static_assert(Cidr(Ipv6{0x20010db800000000, 7}, 64) == Cidr(Ipv6{0x20010db800000000, 0}, 64));
static_assert(Cidr(Ipv6{0x20010db800000000, 7}, 128).contains(Ipv6{0x20010db800000000, 7}));
static_assert(PortRange{1024, 65535}.contains(1024) && !PortRange{1024, 65535}.contains(1023));
static_assert(PortRange{}.isAll() && PortRange{}.contains(PortRange{80, 80}));
static_assert(allProtocols.matches(udp) && !tcp.matches(udp) && tcp.hasPorts() && !icmp.hasPorts() && icmpv6.isIcmp());
static_assert(FiveTuple{tcp, ipv4(10, 0, 0, 1), 40001, ipv4(60, 1, 1, 1), 80}.reversed().reversed()
              == FiveTuple{tcp, ipv4(10, 0, 0, 1), 40001, ipv4(60, 1, 1, 1), 80});
static_assert(IpAddress(ipv4(255, 255, 255, 255)) < IpAddress(Ipv6{}));

} // namespace

class tst_NetValues : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreRead_data();
    void addressesAreRead();
    void addressesAreRefused_data();
    void addressesAreRefused();
    void blocksAreRead_data();
    void blocksAreRead();
    void blocksAreRefused_data();
    void blocksAreRefused();
    void portsAndProtocols_data();
    void portsAndProtocols();
    void longestPrefixWins();
    void firstOfEqualPrefixesWins();
};

void tst_NetValues::addressesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    for (const char *same : {"0.0.0.0", "10.0.1.10", "255.255.255.255", "::", "::1", "2001:db8::1", "fe80::1:2:3:4"})
        QTest::newRow(same) << same << same;
    QTest::newRow("upper case") << "2001:DB8::A"
                                << "2001:db8::a";
    QTest::newRow("no zeros shortened") << "2001:0db8:0000:0000:0000:0000:0000:0001"
                                        << "2001:db8::1";
    QTest::newRow("longest run of zeros") << "1:0:0:2:0:0:0:3"
                                          << "1:0:0:2::3";
    QTest::newRow("one zero is not shortened") << "1:0:2:3:4:5:6:7"
                                               << "1:0:2:3:4:5:6:7";
    QTest::newRow("dotted tail") << "64:ff9b::192.0.2.1"
                                 << "64:ff9b::c000:201";
}

void tst_NetValues::addressesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto address = IpAddress::parse(text.toStdString());
    QVERIFY(address);
    QCOMPARE(QString::fromStdString(address->toString()), canonical);
    QCOMPARE(*IpAddress::parse(address->toString()), *address);
}

void tst_NetValues::addressesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *bad : {"",           " ",         "10.0.1",  "10.0.1.10.2",   "10.0.1.256",        "10.0.1.-1",
                            "10.0.1.010", "10.0.1.1 ", "a.b.c.d", "10..1.1",       "0x0a.0.0.1",        ":",
                            ":::",        "1::2::3",   "12345::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "fe80::1%eth0",
                            "[::1]",      "::1.2.3",   "g::"})
        QTest::newRow(bad) << bad;
}

void tst_NetValues::addressesAreRefused()
{
    QFETCH(QString, text);
    const auto address = IpAddress::parse(text.toStdString());
    QVERIFY(!address);
    QVERIFY(!address.error().args.empty()); // it says what it read
}

void tst_NetValues::blocksAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("plain") << "10.0.0.0/16"
                           << "10.0.0.0/16";
    QTest::newRow("host bits are masked") << "10.20.30.40/20"
                                          << "10.20.16.0/20";
    QTest::newRow("everything") << "0.0.0.0/0"
                                << "0.0.0.0/0";
    QTest::newRow("one address") << "10.0.0.1/32"
                                 << "10.0.0.1/32";
    QTest::newRow("ipv6") << "2001:db8:1234:1a00::7/56"
                          << "2001:db8:1234:1a00::/56";
    QTest::newRow("all of ipv6") << "::/0"
                                 << "::/0";
}

void tst_NetValues::blocksAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto block = Cidr::parse(text.toStdString());
    QVERIFY(block);
    QCOMPARE(QString::fromStdString(block->toString()), canonical);
}

void tst_NetValues::blocksAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("no prefix") << "10.0.0.0"
                               << "net.cidr";
    QTest::newRow("empty prefix") << "10.0.0.0/"
                                  << "net.prefix";
    QTest::newRow("too long") << "10.0.0.0/33"
                              << "net.prefix";
    QTest::newRow("too long ipv6") << "::/129"
                                   << "net.prefix";
    QTest::newRow("negative") << "10.0.0.0/-1"
                              << "net.prefix";
    QTest::newRow("mask") << "10.0.0.0/255.255.0.0"
                          << "net.prefix";
}

void tst_NetValues::blocksAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto block = Cidr::parse(text.toStdString());
    QVERIFY(!block);
    QCOMPARE(QString::fromUtf8(block.error().code.key.data(), static_cast<qsizetype>(block.error().code.key.size())), code);
}

void tst_NetValues::portsAndProtocols_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result"); ///< empty: refused
    const auto row = [](const char *kind, const char *text, const char *result) {
        QTest::addRow("%s %s", kind, text) << kind << text << result;
    };
    row("ports", "80", "80");
    row("ports", "1024-65535", "1024-65535");
    row("ports", "all", "all");
    row("ports", "0-65535", "all");
    row("ports", "65536", "");
    row("ports", "443-80", "");
    row("ports", "80-", "");
    row("ports", "http", "");
    row("protocol", "TCP", "tcp");
    row("protocol", "6", "tcp");
    row("protocol", "-1", "all");
    row("protocol", "icmpv6", "icmpv6");
    row("protocol", "107", "107");
    row("protocol", "256", "");
    row("protocol", "ipx", "");
}

void tst_NetValues::portsAndProtocols()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, result);
    const std::string input = text.toStdString();
    std::string got;
    if (kind == "ports") {
        if (const auto range = PortRange::parse(input))
            got = range->toString();
    } else if (const auto protocol = Protocol::parse(input)) {
        got = protocol->toString();
    }
    QCOMPARE(QString::fromStdString(got), result);
}

void tst_NetValues::longestPrefixWins()
{
    const PrefixTable<int> table(
        {{anyIpv4, 1}, {Cidr(ipv4(52, 219, 60, 0), 23), 2}, {Cidr(ipv4(10, 0, 0, 0), 16), 3}, {anyIpv6, 4}});
    QCOMPARE(table.find(ipv4(52, 219, 61, 9))->value, 2);
    QCOMPARE(table.find(ipv4(52, 219, 62, 9))->value, 1);
    QCOMPARE(table.find(ipv4(10, 0, 200, 1))->value, 3);
    QCOMPARE(table.find(Ipv6{1, 1})->value, 4); // the families never meet
    QVERIFY(!PrefixTable<int>({{anyIpv4, 1}}).find(Ipv6{1, 1}));
}

void tst_NetValues::firstOfEqualPrefixesWins()
{
    const PrefixTable<int> table({{Cidr(ipv4(10, 0, 0, 0), 16), 1}, {Cidr(ipv4(10, 0, 0, 0), 16), 2}});
    QCOMPARE(table.find(ipv4(10, 0, 0, 1))->value, 1);
}

QTEST_APPLESS_MAIN(tst_NetValues)
#include "tst_NetValues.moc"
