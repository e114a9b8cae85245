// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "bench/Measure.h"
#include "edit/Apply.h"
#include "support/GeneratedNetwork.h"
#include "validate/Validator.h"

// Validation of everything, and from one edit to the findings, at 1,000 and 10,000 instances.
//   ./bench_validate   (Release; goal of performance.md: an edit to findings in 1 ms)

using namespace vpcanvas;

namespace {

void measureEdit(const std::string &name, aws::Network network, const edit::EditOp &there, const edit::EditOp &back)
{
    aws::Containment containment(network);
    validate::Validator validator(network, containment);
    const std::size_t before = validator.findings().size();
    std::size_t after = before;
    bench::Times times;
    for (int i = 0; i < 200; ++i) {
        const edit::EditOp &op = i % 2 == 0 ? there : back;
        times.add([&] {
            const auto applied = edit::apply(network, op);
            if (!applied)
                std::abort();
            for (const auto *list : {&applied->changes.added, &applied->changes.changed, &applied->changes.removed})
                for (const aws::ResourceRef &ref : *list)
                    containment.update(network, ref);
            validator.update(network, containment, applied->changes);
        });
        if (i % 2 == 0)
            after = validator.findings().size();
    }
    times.print("  " + name + " (" + std::to_string(before) + " findings, then " + std::to_string(after) + ")");
}

template<class R, class Change>
void measureChange(const std::string &name, const aws::Network &network, const R &resource, Change change)
{
    R changed = resource;
    change(changed);
    measureEdit(name, network, edit::Put{changed}, edit::Put{resource});
}

template<class Table>
const auto &middleOf(const Table &table)
{
    return std::next(table.begin(), static_cast<long>(table.size() / 2))->second;
}

void measure(std::size_t instances)
{
    const aws::Network network = testing::generatedNetwork({.instances = instances});
    const aws::Containment containment(network);
    std::printf("%zu instances\n", instances);
    bench::timesOf(9, [&] { const validate::Validator whole(network, containment); }).print("  everything");
    measureChange("an instance's name", network, middleOf(network.instances), [](aws::Instance &i) { i.name = "renamed"; });
    measureChange("an interface's groups", network, middleOf(network.networkInterfaces),
                  [](aws::NetworkInterface &i) { i.groups.clear(); });
    measureChange("a rule open to the world", network, middleOf(network.securityGroups), [](aws::SecurityGroup &group) {
        aws::SecurityGroupRule rule;
        rule.protocol = net::tcp;
        rule.ports = {22, 22};
        rule.peer = net::anyIpv4;
        group.ingress.push_back(rule);
    });
    measureChange("a route to nowhere", network, middleOf(network.routeTables), [](aws::RouteTable &table) {
        table.routes.push_back({*net::Cidr::parse("192.168.0.0/16"), {aws::RouteTargetKind::NatGateway, "nat-gone"}});
    });
    measureChange("a subnet's block", network, middleOf(network.subnets),
                  [](aws::Subnet &subnet) { subnet.cidrBlock = *net::Cidr::parse("10.0.0.0/20"); });
    measureChange("a VPC's block", network, middleOf(network.vpcs),
                  [](aws::Vpc &vpc) { vpc.cidrBlocks = {*net::Cidr::parse("172.17.0.0/16")}; });
    const aws::Instance &gone = middleOf(network.instances);
    measureEdit("an instance removed", network, edit::Erase{gone.id}, edit::Put{gone});
}

} // namespace

int main()
{
    measure(1000);
    measure(10000);
}
