// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "edit/Apply.h"
#include "graph/NetworkGraph.h"
#include "support/GeneratedNetwork.h"
#include "support/RandomNetwork.h"
#include "trace/Tracer.h"

#include <QtTest>

#include <random>

using namespace vpcanvas;

namespace {

std::vector<aws::ResourceRef> refsOf(const aws::Network &network)
{
    std::vector<aws::ResourceRef> all;
    forEachTable(network, [&](const auto &table) {
        for (const auto &[id, resource] : table)
            all.emplace_back(id);
    });
    return all;
}

std::vector<aws::ResourceRef> hostsOf(const aws::Network &network)
{
    std::vector<aws::ResourceRef> all;
    for (const auto &[id, instance] : network.instances)
        all.emplace_back(id);
    return all;
}

trace::PathTrace ask(const graph::NetworkGraph &graph, const aws::ResourceRef &from, const trace::Endpoint &to)
{
    trace::Flow flow;
    flow.source.at = from;
    flow.destination = to;
    flow.destinationPort = 443;
    return trace::trace(graph, flow);
}

void updateContainment(aws::Containment &containment, const aws::Network &network, const edit::ChangeSet &changes)
{
    for (const auto *list : {&changes.added, &changes.removed, &changes.changed})
        for (const aws::ResourceRef &ref : *list)
            containment.update(network, ref);
}

} // namespace

class tst_NetworkGraph : public QObject
{
    Q_OBJECT

private slots:
    void theLongestPrefixIsFoundAsAScanWouldFindIt();
    void recompilingAfterEditsGivesTheSameAnswersAsCompiling();
    void anEditSharesWhatItLeavesAlone();
    void anOldGraphStaysAsItWas();
    void nonsenseNetworksCompileAndTrace();
};

void tst_NetworkGraph::theLongestPrefixIsFoundAsAScanWouldFindIt()
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        graph::RouteTableNode table;
        for (int i = 0; i < 30; ++i) {
            graph::CompiledRoute route;
            route.block = {net::Ipv4{static_cast<std::uint32_t>(random()) & 0x0F0FF0F0U}, static_cast<int>(random() % 33)};
            route.priority = static_cast<graph::RoutePriority>(random() % 3);
            route.targetId = std::to_string(i);
            table.routes.push_back(route);
        }
        const std::vector<graph::CompiledRoute> plain = table.routes;
        table.sort();
        for (int i = 0; i < 50; ++i) {
            const net::IpAddress address = net::Ipv4{static_cast<std::uint32_t>(random()) & 0x0F0FF0F0U};
            const graph::CompiledRoute *best = nullptr;
            for (const graph::CompiledRoute &route : plain)
                if (route.block.contains(address)
                    && (!best || route.block.prefix() > best->block.prefix()
                        || (route.block.prefix() == best->block.prefix() && route.priority < best->priority)))
                    best = &route;
            const graph::CompiledRoute *found = table.find(address);
            QCOMPARE(found != nullptr, best != nullptr);
            if (best) {
                QCOMPARE(found->block, best->block);
                QCOMPARE(found->priority, best->priority);
            }
        }
        QCOMPARE(table.find(net::Ipv6{1, 2}), nullptr);
    }
}

void tst_NetworkGraph::recompilingAfterEditsGivesTheSameAnswersAsCompiling()
{
    const unsigned seed = 11;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    aws::Network network = testing::generatedNetwork({.instances = 60, .seed = 3});
    const aws::Network whole = network;
    const std::vector<aws::ResourceRef> refs = refsOf(whole);
    aws::Containment containment(network);
    auto graph = graph::compile(network, containment);
    std::vector<aws::ResourceRef> gone;
    for (int i = 0; i < 250; ++i) {
        edit::EditOp op;
        const int kind = static_cast<int>(random() % 3);
        if (kind == 0 || gone.empty()) { // take something away
            const aws::ResourceRef &ref = refs[random() % refs.size()];
            if (!network.contains(ref))
                continue;
            op = edit::EditOp(edit::Erase{ref});
            gone.push_back(ref);
        } else if (kind == 1) { // put something back
            const std::size_t which = random() % gone.size();
            op = edit::EditOp(edit::Put{*whole.get(gone[which])});
            gone.erase(gone.begin() + static_cast<std::ptrdiff_t>(which));
        } else { // move an interface, or empty a route table
            if (random() % 2 == 0) {
                auto at = network.networkInterfaces.begin();
                std::advance(at, static_cast<std::ptrdiff_t>(random() % network.networkInterfaces.size()));
                aws::NetworkInterface changed = at->second;
                changed.sourceDestCheck = !changed.sourceDestCheck;
                auto subnet = network.subnets.begin();
                std::advance(subnet, static_cast<std::ptrdiff_t>(random() % network.subnets.size()));
                if (random() % 3 == 0)
                    changed.subnet = subnet->first;
                op = edit::EditOp(edit::Put{changed});
            } else if (!network.routeTables.empty()) {
                auto at = network.routeTables.begin();
                std::advance(at, static_cast<std::ptrdiff_t>(random() % network.routeTables.size()));
                aws::RouteTable changed = at->second;
                if (changed.routes.empty())
                    changed.routes = whole.find(at->first)->routes;
                else
                    changed.routes.pop_back();
                changed.main = random() % 4 == 0;
                op = edit::EditOp(edit::Put{changed});
            }
        }
        auto applied = edit::apply(network, op);
        QVERIFY(applied.has_value());
        updateContainment(containment, network, applied->changes);
        graph = graph::recompile(graph, network, containment, applied->changes);
        if (i % 5 != 0)
            continue;
        const auto fresh = graph::compile(network, aws::Containment(network));
        const std::vector<aws::ResourceRef> hosts = hostsOf(whole);
        for (int f = 0; f < 20; ++f) {
            const aws::ResourceRef &from = hosts[random() % hosts.size()];
            const trace::Endpoint to = f % 2 == 0 ? trace::Endpoint{hosts[random() % hosts.size()], {}}
                                                  : trace::Endpoint{net::IpAddress(net::Ipv4{0x3C010101}), {}};
            const trace::PathTrace byEdits = ask(*graph, from, to);
            const trace::PathTrace atOnce = ask(*fresh, from, to);
            QVERIFY2(byEdits == atOnce, qPrintable(QStringLiteral("edit %1: %2").arg(i).arg(from.id.c_str())));
        }
    }
}

void tst_NetworkGraph::anEditSharesWhatItLeavesAlone()
{
    aws::Network network = testing::generatedNetwork({.instances = 50, .seed = 1});
    aws::Containment containment(network);
    const auto before = graph::compile(network, containment);
    aws::SecurityGroup group = network.securityGroups.begin()->second;
    group.ingress.clear();
    group.name = "changed";
    auto applied = edit::apply(network, edit::EditOp(edit::Put{group}));
    QVERIFY(applied.has_value());
    updateContainment(containment, network, applied->changes);
    const auto after = graph::recompile(before, network, containment, applied->changes);
    QVERIFY(!after->sharesTableWith<aws::SecurityGroup>(*before));
    QVERIFY(after->sharesTableWith<aws::NetworkInterface>(*before));
    QVERIFY(after->sharesTableWith<aws::RouteTable>(*before));
    QVERIFY(after->sharesTableWith<aws::Instance>(*before));
    QCOMPARE(graph::recompile(after, network, containment, {}), after);
}

void tst_NetworkGraph::anOldGraphStaysAsItWas()
{
    aws::Network network = testing::generatedNetwork({.instances = 50, .seed = 1});
    aws::Containment containment(network);
    const auto before = graph::compile(network, containment);
    const std::vector<aws::ResourceRef> hosts = hostsOf(network);
    const trace::Endpoint server{net::IpAddress(net::Ipv4{0x3C010101}), {}};
    const trace::PathTrace answer = ask(*before, hosts.front(), server);
    for (const aws::ResourceRef &ref : refsOf(network)) {
        auto applied = edit::apply(network, edit::EditOp(edit::Erase{ref}));
        QVERIFY(applied.has_value());
        updateContainment(containment, network, applied->changes);
        (void)graph::recompile(before, network, containment, applied->changes);
    }
    QCOMPARE(ask(*before, hosts.front(), server), answer);
}

void tst_NetworkGraph::nonsenseNetworksCompileAndTrace()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const aws::Network network = testing::randomNetwork(seed, 6);
        const auto graph = graph::compile(network, aws::Containment(network));
        const std::vector<aws::ResourceRef> refs = refsOf(network);
        std::mt19937 random(static_cast<unsigned>(seed));
        for (int i = 0; i < 200; ++i) {
            trace::Flow flow;
            flow.source.at = refs[random() % refs.size()];
            flow.destination.at = refs[random() % refs.size()];
            flow.protocol = random() % 2 == 0 ? net::tcp : net::icmp;
            const trace::PathTrace answer = trace::trace(*graph, flow);
            if (answer.verdict == trace::Verdict::Unreachable)
                QVERIFY(!answer.blockers.empty());
            if (answer.verdict == trace::Verdict::Possible)
                QVERIFY(!answer.codes.empty());
        }
    }
}

QTEST_APPLESS_MAIN(tst_NetworkGraph)
#include "tst_NetworkGraph.moc"
