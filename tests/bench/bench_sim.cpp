// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "model/sim/SampleFlows.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

// Packet events a second with tracking and NAT on the path, memory of a million NAT rows, exhausting a NAT gateway, and
// seeking in a log of a million events.
// ./bench_sim   (Release; goals: 1,000,000 a second; 200 MB; 0.2 s; 10 ms)

using namespace vpcanvas;

namespace {

/// The CPU time: on a busy machine the truer one.
double seconds(std::clock_t since)
{
    return static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

sim::Simulation measureEvents(const aws::Network &network, const char *name, const char *from)
{
    sim::Simulation simulation(test::compiled(network), {});
    sim::FlowSpec spec = test::flow(network, from, 0, "60.1.1.1", 80);
    spec.exchanges = 100;
    spec.interval = sim::millisecond;
    for (std::uint16_t i = 0; i < 600; ++i) {
        spec.flow.sourcePort = static_cast<std::uint16_t>(30000 + i);
        spec.start = i * 50 * sim::microsecond;
        simulation.add(spec);
    }
    const std::clock_t start = std::clock();
    simulation.run();
    const double spent = seconds(start);
    std::printf("%s: %zu events, %zu packets in %.3f s of CPU: %.2f million events a second\n", name, simulation.log().size(),
                simulation.log().packets(), spent, static_cast<double>(simulation.log().size()) / spent / 1e6);
    return simulation;
}

void measureSeek(const sim::EventLog &log)
{
    double worst = 0;
    double sum = 0;
    sim::Random random(1);
    constexpr int times = 1000;
    for (int i = 0; i < times; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const sim::Moment moment = log.after(random.below(static_cast<std::uint32_t>(log.size())));
        const double spent = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        worst = std::max(worst, spent);
        sum += spent;
        if (moment.event > log.size())
            std::abort();
    }
    std::printf("seek in %zu events: %.3f ms on average, %.3f ms at worst of %d\n", log.size(), sum / times, worst, times);
}

void measureRows(const aws::Network &network)
{
    const auto graph = test::compiled(network);
    const graph::InterfaceIndex device = graph->interfacesWith(net::Ipv4{0x0A000064}).front();
    const graph::InterfaceNode &node = *graph->at(device);
    sim::NatTable table;
    sim::Random random(1);
    const sim::Limits limits;
    constexpr std::uint32_t rows = 1'000'000;
    const std::clock_t start = std::clock();
    for (std::uint32_t i = 0; i < rows; ++i) {
        const net::FiveTuple inside{net::tcp, net::Ipv4{0x0A00010A}, static_cast<std::uint16_t>(1024 + i % 50000),
                                    net::Ipv4{0x3C010101 + i / 50000}, 80};
        if (!table.add(device.value, node, inside, trace::PortRule::Gateway, limits, random))
            std::abort();
    }
    const double spent = seconds(start);
    const std::clock_t look = std::clock();
    std::uint64_t found = 0;
    for (std::uint32_t i = 0; i < rows; ++i) {
        const std::uint32_t at = random.below(rows);
        const net::FiveTuple inside{net::tcp, net::Ipv4{0x0A00010A}, static_cast<std::uint16_t>(1024 + at % 50000),
                                    net::Ipv4{0x3C010101 + at / 50000}, 80};
        found += table.findInside(device.value, inside) != sim::IndexTable::none ? 1 : 0;
    }
    std::printf("%zu NAT rows to 20 destinations: %.1f MB, %.0f ns of CPU to add one, %.0f ns to find one (%llu found)\n",
                table.size(), static_cast<double>(table.bytes()) / 1e6, spent * 1e9 / rows, seconds(look) * 1e9 / rows,
                static_cast<unsigned long long>(found));
    sim::NatTable apart;
    for (std::uint32_t i = 0; i < rows; ++i) {
        const net::FiveTuple inside{net::tcp, net::Ipv4{0x0A00010A}, 40001, net::Ipv4{0x3C010101 + i}, 80};
        (void)apart.add(device.value, node, inside, trace::PortRule::Gateway, limits, random);
    }
    std::printf("%zu NAT rows to as many destinations: %.1f MB\n", apart.size(), static_cast<double>(apart.bytes()) / 1e6);
}

void measureExhaustion(const aws::Network &network)
{
    const auto graph = test::compiled(network);
    sim::FlowSpec spec = test::flow(network, "10.0.1.10", 0, "60.1.1.1", 80, net::udp);
    sim::Simulation simulation(graph, {});
    for (std::uint32_t port = 1024; port < 1024 + 55'001; ++port) {
        spec.flow.sourcePort = static_cast<std::uint16_t>(port);
        simulation.add(spec);
    }
    const std::clock_t start = std::clock();
    simulation.runUntil(0);
    std::printf("55,001 flows to one destination: %.3f s of CPU, %zu events, %zu rows, %llu refused\n", seconds(start),
                simulation.log().size(), simulation.tables().nat().size(),
                static_cast<unsigned long long>(
                    simulation.tables().counters(graph->interfacesWith(net::Ipv4{0x0A000064}).front()).errorPortAllocation));
}

} // namespace

int main()
{
    const aws::Network gateway = test::sample("T-D");
    const aws::Network instance = test::sample("T-F");
    measureEvents(instance, "through a NAT instance", "10.40.2.101");
    const sim::Simulation simulation = measureEvents(gateway, "through a NAT gateway", "10.0.1.10");
    measureSeek(simulation.log());
    measureRows(gateway);
    measureExhaustion(gateway);
}
