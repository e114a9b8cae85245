// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/CowArray.h"
#include "sim/IndexTable.h"
#include "sim/NatTable.h"

#include <QtTest>

#include <map>

using namespace vpcanvas;

/// The containers of the simulator against the library's, with random operations.
class tst_Tables : public QObject
{
    Q_OBJECT

private slots:
    void anIndexFindsWhatAMapFinds()
    {
        sim::Random random(3);
        sim::IndexTable index;
        std::vector<std::uint64_t> keys;
        std::map<std::uint64_t, std::uint32_t> expected;
        const auto hash = [](std::uint64_t key) { return key % 257; }; // many collisions
        for (int i = 0; i < 20000; ++i) {
            const std::uint64_t key = random.below(500);
            const auto known = expected.find(key);
            const auto row = index.find(hash(key), [&](std::uint32_t at) { return keys[at] == key; });
            QCOMPARE(row, known == expected.end() ? sim::IndexTable::none : known->second);
            if (known == expected.end()) {
                keys.push_back(key);
                expected[key] = static_cast<std::uint32_t>(keys.size() - 1);
                index.insert(hash(key), expected[key]);
            } else {
                index.erase(hash(key), known->second);
                expected.erase(known);
            }
            QCOMPARE(index.size(), expected.size());
        }
    }

    void copiesOfAnArrayDoNotSeeLaterWrites()
    {
        sim::Random random(4);
        sim::CowArray<std::uint32_t> array;
        std::map<std::size_t, std::uint32_t> expected;
        std::vector<std::pair<sim::CowArray<std::uint32_t>, std::map<std::size_t, std::uint32_t>>> copies;
        for (int i = 0; i < 5000; ++i) {
            const std::size_t at = random.below(i < 2000 ? 100 : 300'000);
            array.edit(at) = static_cast<std::uint32_t>(i + 1);
            expected[at] = static_cast<std::uint32_t>(i + 1);
            if (i % 500 == 0)
                copies.emplace_back(array, expected);
        }
        copies.emplace_back(array, expected);
        for (const auto &[copy, values] : copies) {
            QCOMPARE(copy.size(), values.rbegin()->first + 1);
            for (std::size_t at = 0; at < copy.size(); ++at) {
                const auto known = values.find(at);
                QCOMPARE(copy[at], known == values.end() ? 0U : known->second);
            }
        }
    }

    void aGatewayWithEightAddressesHolds440000ConnectionsToOneDestination()
    {
        graph::InterfaceNode node;
        for (std::uint32_t i = 0; i < 9; ++i) { // one more than a gateway may have
            aws::PrivateIpAddress address;
            address.address = net::Ipv4{0x0A000064 + i};
            node.addresses.push_back(address);
        }
        sim::NatTable table;
        sim::Random random(1);
        const auto add = [&](std::uint32_t i) {
            const net::FiveTuple inside{net::tcp, net::Ipv4{0x0A000100 + i / 50000}, static_cast<std::uint16_t>(1024 + i % 50000),
                                        net::Ipv4{0x3C010101}, 443};
            return table.add(1, node, inside, trace::PortRule::Gateway, {}, random);
        };
        for (std::uint32_t i = 0; i < 440'000; ++i)
            if (!add(i))
                QFAIL("refused too early");
        QVERIFY(!add(440'000));
        table.remove(table.findInside(1, {net::tcp, net::Ipv4{0x0A000100}, 1024, net::Ipv4{0x3C010101}, 443}));
        const auto slot = add(440'000); // what a row leaves free is given again
        QVERIFY(slot.has_value());
        QVERIFY(table.at(*slot).outsidePort >= 1024);
        table.forEach([&](const sim::NatTable::Row &row) {
            if (table.findOutside(1, row.outsideTuple()) == sim::IndexTable::none)
                QFAIL("a row is not found by its outside");
        });
    }
};

QTEST_APPLESS_MAIN(tst_Tables)
#include "tst_Tables.moc"
