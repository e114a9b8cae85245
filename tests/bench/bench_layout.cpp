// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/AutoLayout.h"
#include "layout/EdgeRouter.h"
#include "support/GeneratedNetwork.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace vpcanvas;

namespace {

/// Median of the milliseconds that `work` takes.
template<class Work>
double medianOf(int rounds, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void measure(std::size_t instances)
{
    aws::Network network = testing::generatedNetwork({.instances = instances});
    network.layout.clear();
    const aws::Containment containment(network);
    const double layoutTime = medianOf(9, [&] { (void)layout::autoLayout(network, containment); });
    network.layout = layout::autoLayout(network, containment);
    const double linkTime = medianOf(9, [&] { (void)layout::links(network, containment); });
    layout::EdgeRouter router;
    const double routeTime = medianOf(5, [&] { router = layout::EdgeRouter(network, containment); });
    const aws::ResourceRef dragged(network.instances.begin()->first);
    double x = 8;
    const double dragTime = medianOf(50, [&] {
        network.layout[dragged].x += x;
        x = -x;
        const std::vector<aws::ResourceRef> moved{dragged};
        router.update(network, containment, moved, {});
    });
    std::printf(
        "%6zu instances, %6zu boxes, %6zu links (%zu without a free way): layout %.2f ms, links %.2f ms, all routes %.1f ms, "
        "one node dragged %.3f ms\n",
        instances, network.layout.size(), router.links().size(), router.fallbackCount(), layoutTime, linkTime, routeTime,
        dragTime);
}

} // namespace

int main()
{
    for (const std::size_t instances : {1000, 10000})
        measure(instances);
}
