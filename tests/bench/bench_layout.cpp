// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "bench/Measure.h"
#include "layout/AutoLayout.h"
#include "layout/EdgeRouter.h"
#include "support/GeneratedNetwork.h"

using namespace vpcanvas;

namespace {

void measure(const testing::GeneratedNetworkOptions &options)
{
    aws::Network network = testing::generatedNetwork(options);
    network.layout.clear();
    const aws::Containment containment(network);
    const bench::Times layoutTimes = bench::timesOf(5, [&] { (void)layout::autoLayout(network, containment); });
    network.layout = layout::autoLayout(network, containment);
    const bench::Times linkTimes = bench::timesOf(5, [&] { (void)layout::links(network, containment); });
    layout::EdgeRouter router;
    const bench::Times routeTimes =
        bench::timesOf(options.dense ? 1 : 5, [&] { router = layout::EdgeRouter(network, containment); });
    const aws::ResourceRef dragged(network.instances.begin()->first);
    double x = 8;
    const bench::Times dragTimes = bench::timesOf(50, [&] {
        network.layout[dragged].x += x;
        x = -x;
        const std::vector<aws::ResourceRef> moved{dragged};
        router.update(network, containment, moved, {});
    });
    std::printf("%zu instances%s, %zu boxes, %zu links (%zu without a free way)\n", options.instances,
                options.dense ? " and as many load balancers" : "", network.layout.size(), router.links().size(),
                router.fallbackCount());
    layoutTimes.print("  layout");
    linkTimes.print("  which links there are");
    routeTimes.print("  all routes");
    dragTimes.print("  routes after one box moved");
}

} // namespace

int main()
{
    measure({.instances = 1000});
    measure({.instances = 10000});
    measure({.instances = 500, .dense = true});
    measure({.instances = 5000, .dense = true});
}
