// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "edit/Apply.h"
#include "graph/NetworkGraph.h"
#include "support/GeneratedNetwork.h"
#include "trace/Tracer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

// Traces a second, and what one edit costs the compiled graph, at 1,000 and 10,000 instances.
// ./bench_trace   (Release; goals of performance.md: a trace in 5 us, an edit to findings in 1 ms)

using namespace vpcanvas;
using Clock = std::chrono::steady_clock;

namespace {

double microseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::micro>(duration).count();
}

std::vector<trace::Flow> flows(const aws::Network &network, bool toInternet)
{
    std::vector<aws::ResourceRef> hosts;
    for (const auto &[id, instance] : network.instances)
        hosts.emplace_back(id);
    std::mt19937 random(1);
    std::vector<trace::Flow> all(20000);
    for (trace::Flow &flow : all) {
        flow.source.at = hosts[random() % hosts.size()];
        if (toInternet)
            flow.destination.at = net::IpAddress(net::Ipv4{0x3C010101});
        else
            flow.destination.at = hosts[random() % hosts.size()];
        flow.destinationPort = 443;
    }
    return all;
}

void measureTraces(const graph::NetworkGraph &graph, const std::vector<trace::Flow> &questions, const char *name)
{
    std::size_t verdicts[3] = {};
    std::size_t hops = 0;
    const std::clock_t cpu = std::clock(); // on a busy machine the truer of the two
    const auto start = Clock::now();
    for (const trace::Flow &flow : questions) {
        const trace::PathTrace answer = trace::trace(graph, flow);
        ++verdicts[static_cast<std::size_t>(answer.verdict)];
        hops += answer.forward.size() + answer.returnPath.size();
    }
    const double each = microseconds(Clock::now() - start) / static_cast<double>(questions.size());
    const double cpuEach = 1e6 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC / static_cast<double>(questions.size());
    std::printf("  trace %-16s %7.2f us, %6.2f us of CPU, %8.0f a second  (%zu reachable, %zu not, %zu possibly; %.1f hops)\n",
                name, each, cpuEach, 1e6 / each, verdicts[0], verdicts[1], verdicts[2],
                static_cast<double>(hops) / static_cast<double>(questions.size()));
}

void measureEdit(const aws::Network &before, const aws::Resource &edited, const char *name)
{
    aws::Network network = before;
    aws::Containment containment(network);
    auto graph = graph::compile(network, containment);
    auto applied = edit::apply(network, edit::EditOp(edit::Put{edited}));
    if (!applied)
        return;
    for (const auto *list : {&applied->changes.added, &applied->changes.changed})
        for (const aws::ResourceRef &ref : *list)
            containment.update(network, ref);
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        const auto start = Clock::now();
        const auto next = graph::recompile(graph, network, containment, applied->changes);
        times.push_back(microseconds(Clock::now() - start));
    }
    std::ranges::sort(times);
    std::printf("  recompile after %-12s %8.1f us median, %8.1f us worst\n", name, times[times.size() / 2], times.back());
}

void measure(std::size_t instances)
{
    const aws::Network network = testing::generatedNetwork({.instances = instances, .seed = 1});
    const aws::Containment containment(network);
    const std::clock_t cpu = std::clock();
    const auto start = Clock::now();
    const auto graph = graph::compile(network, containment);
    const double cpuMs = 1e3 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
    std::printf("%zu instances\n  compile %.1f ms, %.1f ms of CPU\n", instances, microseconds(Clock::now() - start) / 1000,
                cpuMs);
    measureTraces(*graph, flows(network, true), "to the internet");
    measureTraces(*graph, flows(network, false), "between any two");

    aws::SecurityGroup group = network.securityGroups.rbegin()->second;
    group.ingress.emplace_back();
    measureEdit(network, group, "a rule");
    aws::NetworkInterface interface = network.networkInterfaces.rbegin()->second;
    interface.sourceDestCheck = !interface.sourceDestCheck;
    measureEdit(network, interface, "an interface");
    aws::RouteTable table = network.routeTables.rbegin()->second;
    table.routes.push_back({net::Cidr(net::Ipv4{0xC0A80000}, 16), {aws::RouteTargetKind::Local, "local"}, {}, {}});
    measureEdit(network, table, "a route");
    aws::Subnet subnet = network.subnets.rbegin()->second;
    subnet.mapPublicIpOnLaunch = !subnet.mapPublicIpOnLaunch;
    measureEdit(network, subnet, "a subnet");
    aws::Instance instance = network.instances.rbegin()->second;
    instance.state = aws::InstanceState::Stopped;
    measureEdit(network, instance, "an instance");
}

} // namespace

int main()
{
    measure(1000);
    measure(10000);
}
