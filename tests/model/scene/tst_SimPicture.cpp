// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleScene.h"
#include "scene/SimPicture.h"
#include "sim/Simulation.h"
#include "trace/ResolveRef.h"

#include <QTest>

using namespace vpcanvas;
using sim::EventRecord;

namespace {

/// A sample, its simulation and the picture of it.
struct Lab
{
    Lab(const std::string &name, const std::vector<std::string> &hosts)
        : sample(name),
          simulation(graph::compile(*sample.network, *sample.containment), {})
    {
        for (const std::string &host : hosts) {
            sim::FlowSpec spec;
            spec.flow.source = trace::resolveRef(*sample.network, host).value();
            spec.flow.destination = trace::resolveRef(*sample.network, "60.1.1.1").value();
            simulation.add(spec);
        }
        simulation.run();
        index.emplace(simulation.log());
        picture.emplace(simulation.log(), *index, simulation.graph(), *sample.scene);
    }

    std::vector<std::string> textsAt(const scene::SimView &view)
    {
        std::vector<std::string> all;
        for (const scene::DisplayItem &item : picture->at(view).items)
            for (std::string &text : tests::textsOf(item))
                all.push_back(std::move(text));
        return all;
    }

    tests::SampleScene sample;
    sim::Simulation simulation;
    std::optional<sim::LogIndex> index;
    std::optional<scene::SimPicture> picture;
};

bool has(const std::vector<std::string> &texts, const std::string &text)
{
    return std::ranges::find(texts, text) != texts.end();
}

std::string sourceOf(const net::Header &header)
{
    return header.tuple.source.toString() + ':' + std::to_string(header.tuple.sourcePort);
}

} // namespace

class tst_SimPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFocusedPacketShowsItsHeaderAtEveryEvent()
    {
        Lab lab("T-F", {"Private-EC2-1", "Private-EC2-2"});
        const sim::EventLog &log = lab.simulation.log();
        for (std::size_t event = 0; event < log.size(); ++event) {
            const EventRecord &record = log[event];
            const auto header = log.out(record) ? log.out(record) : log.in(record);
            const auto texts = lab.textsAt({event + 1, 0, record.packet});
            QVERIFY2(has(texts, sourceOf(*header)), qPrintable(QString::number(event)));
        }
    }

    void theNatTableShowsTheRowsOfTheMoment()
    {
        Lab lab("T-F", {"Private-EC2-1", "Private-EC2-2"});
        const sim::EventLog &log = lab.simulation.log();
        const auto rowsAt = [&](std::size_t happened) {
            int rows = 0;
            for (const scene::DisplayItem &item : lab.picture->at({happened, 0, EventRecord::none}).items)
                for (const std::string &text : tests::textsOf(item))
                    rows += text == "10.20.1.100:40001" || text == "10.20.1.100:50001" ? 1 : 0;
            return rows;
        };
        QCOMPARE(rowsAt(0), 0);
        for (std::size_t happened = 0; happened <= log.size(); ++happened)
            QCOMPARE(static_cast<std::size_t>(rowsAt(happened)), lab.index->natRows().begin()->second.alive(happened));
        QCOMPARE(rowsAt(log.size()), 2);
    }

    void otherPacketsUnderWayAreShownByTheirPort()
    {
        Lab lab("T-F", {"Private-EC2-1", "Private-EC2-2"});
        // Both SYNs are on their way to the NAT instance: one is looked at, the other is a pill.
        const auto texts = lab.textsAt({4, 0.5, 0});
        QVERIFY(has(texts, ":40001"));
        QVERIFY(has(texts, "10.40.2.101:40001"));
    }

    void aPacketMovesFromOnePlaceToTheNextAsTimePasses()
    {
        Lab lab("T-F", {"Private-EC2-1"});
        const auto x = [&](double fraction) { return lab.picture->packetAt(0, {2, fraction, 0}); };
        const scene::Point start = x(0);
        const scene::Point middle = x(0.5);
        const scene::Point end = x(1);
        const auto distance = [](scene::Point a, scene::Point b) { return std::hypot(a.x - b.x, a.y - b.y); };
        QVERIFY(distance(start, end) > 40);
        QVERIFY(distance(start, middle) > 5 && distance(middle, end) > 5);
        QCOMPARE(lab.picture->timeAt({0, 0, 0}), sim::SimTime(0));
        QVERIFY(lab.picture->timeAt({2, 0.5, 0}) > lab.picture->timeAt({2, 0, 0}));
        QCOMPARE(lab.picture->timeAt({lab.simulation.log().size(), 0, 0}), lab.simulation.log().events().back().time);
    }

    void aDropIsMarkedWhereItHappenedAndCounted()
    {
        Lab lab("T-C", {"Private-EC2-1"}); // no route leads out: the SYN is dropped and sent again
        const std::size_t drops = lab.index->drops().begin()->second.size();
        QVERIFY(drops > 1);
        QVERIFY(has(lab.textsAt({lab.simulation.log().size(), 0, EventRecord::none}), "×" + std::to_string(drops)));
        QVERIFY(!has(lab.textsAt({1, 0, EventRecord::none}), "×1"));
    }
};

QTEST_APPLESS_MAIN(tst_SimPicture)
#include "tst_SimPicture.moc"
