// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "../trace/Scenario.h"
#include "aws/Containment.h"
#include "sim/Simulation.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>

using namespace vpcanvas;

/// Every case of tests/data/trace/*.scenario, played as packets: the first one and the first answer meet the same
/// components with the same headers for the same reasons as in the trace.
class tst_SimScenarios : public QObject
{
    Q_OBJECT

private slots:
    void packetsGoAsTheTraceSays_data();
    void packetsGoAsTheTraceSays();

private:
    std::map<std::filesystem::path, test::ScenarioFile> m_files;
};

namespace {

std::string text(const std::optional<net::Header> &header)
{
    if (!header)
        return "-";
    const net::FiveTuple &tuple = header->tuple;
    return tuple.source.toString() + ':' + std::to_string(tuple.sourcePort) + " > " + tuple.destination.toString() + ':'
        + std::to_string(tuple.destinationPort);
}

std::string text(const std::vector<trace::Hop> &hops)
{
    std::string all;
    for (const trace::Hop &hop : hops)
        all += hop.component.id + " | " + text(hop.in) + " | " + text(hop.out) + " | " + hop.cause.row + " | "
            + (hop.code ? std::string(enumText(*hop.code)) : std::string("-")) + '\n';
    return all;
}

/// A trace says at once that a packet goes in circles; packets find out by their TTL.
bool endsInALoop(const std::vector<trace::Hop> &hops)
{
    return !hops.empty() && hops.back().code == trace::Code::ForwardingLoop && hops.back().cause == trace::Cause();
}

void compare(const std::vector<trace::Hop> &wanted, const sim::EventLog &log, std::uint32_t packet)
{
    std::vector<trace::Hop> hops = log.hopsOf(packet);
    std::vector<trace::Hop> expected = wanted;
    if (endsInALoop(expected)) {
        QCOMPARE(hops.back().code, std::optional(trace::Code::TtlExceeded));
        expected.pop_back();
        hops.resize(std::min(hops.size(), expected.size()));
    }
    if (hops != expected)
        QFAIL(("trace:\n" + text(expected) + "packet:\n" + text(hops)).c_str());
}

} // namespace

void tst_SimScenarios::packetsGoAsTheTraceSays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("index");
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(VPCANVAS_TEST_DATA "/trace"))
        if (entry.path().extension() == ".scenario")
            paths.push_back(entry.path());
    std::ranges::sort(paths);
    for (const std::filesystem::path &path : paths) {
        m_files[path] = test::ScenarioFile::read(path);
        for (std::size_t i = 0; i < m_files[path].cases.size(); ++i)
            QTest::addRow("%s: %s", path.stem().c_str(), m_files[path].cases[i].title.c_str())
                << QString::fromStdString(path.string()) << static_cast<int>(i);
    }
}

void tst_SimScenarios::packetsGoAsTheTraceSays()
{
    QFETCH(QString, path);
    QFETCH(int, index);
    const std::filesystem::path file = path.toStdString();
    const test::ScenarioAnswer answer = test::ask(m_files[file].cases[static_cast<std::size_t>(index)], file.parent_path());
    sim::Options options;
    options.balancing = sim::DeviceTables::Balancing::FirstTarget; // as a trace tries it first
    options.hosts.synRetries = 0;
    sim::Simulation simulation(graph::compile(answer.network, aws::Containment(answer.network)), options);
    sim::FlowSpec spec;
    spec.flow = answer.flow;
    spec.requestBytes = answer.flow.protocol == net::tcp ? 0 : 32;
    simulation.add(spec);
    simulation.run();

    const sim::EventLog &log = simulation.log();
    QVERIFY(log.packets() > 0);
    compare(answer.trace.forward, log, 0);
    for (std::uint32_t i = 1; i < log.packets(); ++i)
        if (log.packet(i).direction == trace::Direction::Return && !log.packet(i).isError()) {
            compare(answer.trace.returnPath, log, i);
            return;
        }
    QVERIFY(answer.trace.returnPath.empty());
}

QTEST_APPLESS_MAIN(tst_SimScenarios)
#include "tst_SimScenarios.moc"
