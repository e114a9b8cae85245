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

std::optional<std::uint32_t> first(const sim::EventLog &log, std::uint32_t flow, trace::Direction direction)
{
    for (std::uint32_t i = 0; i < log.packets(); ++i)
        if (log.packet(i).flow == flow && log.packet(i).direction == direction)
            return i;
    return std::nullopt;
}

void compare(const std::vector<trace::Hop> &wanted, const sim::EventLog &log, std::optional<std::uint32_t> packet)
{
    if (!packet) {
        QCOMPARE(text(wanted), std::string());
        return;
    }
    std::vector<trace::Hop> hops = log.hopsOf(*packet);
    std::vector<trace::Hop> expected = wanted;
    if (endsInALoop(expected)) {
        QCOMPARE(hops.back().code, std::optional(trace::Code::TtlExceeded));
        expected.pop_back();
        hops.resize(std::min(hops.size(), expected.size()));
    }
    if (hops != expected)
        QFAIL(("trace:\n" + text(expected) + "packet:\n" + text(hops)).c_str());
}

void compare(const trace::PathTrace &trace, const sim::EventLog &log, std::uint32_t flow)
{
    compare(trace.forward, log, first(log, flow, trace::Direction::Forward));
    compare(trace.returnPath, log, first(log, flow, trace::Direction::Return));
}

/// The connection that a proxy opened for the flow.
std::optional<std::uint32_t> upstreamOf(const sim::Simulation &simulation, std::uint32_t flow)
{
    for (std::uint32_t i = 0; i < simulation.flows(); ++i)
        if (simulation.state(i).parent == flow && simulation.state(i).purpose == sim::FlowPurpose::ProxyFetch)
            return i;
    return std::nullopt;
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
    spec.flow = answer.asked;
    spec.via = answer.via;
    spec.requestBytes = answer.flow.protocol == net::tcp ? 0 : 32;
    const std::uint32_t flow = simulation.add(spec);
    simulation.run();
    QVERIFY(simulation.log().packets() > 0);
    compare(answer.trace, simulation.log(), flow);
    if (!answer.second)
        return;
    const auto upstream = upstreamOf(simulation, flow);
    const bool isRefused = answer.second->codes == std::vector{trace::Code::ProxyDenied};
    QCOMPARE(upstream.has_value(), answer.trace.verdict == trace::Verdict::Reachable && !isRefused);
    QCOMPARE(simulation.outcome(flow) == sim::FlowOutcome::Denied, isRefused);
    if (upstream)
        compare(*answer.second, simulation.log(), *upstream);
}

QTEST_APPLESS_MAIN(tst_SimScenarios)
#include "tst_SimScenarios.moc"
