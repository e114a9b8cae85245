// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/hosts/Hosts.h"
#include "trace/LoadBalancerStep.h"

#include <algorithm>

namespace vpcanvas::sim {

void Hosts::startHealthChecks(Launcher &launcher)
{
    const graph::NetworkGraph &graph = launcher.graph();
    graph.table<aws::LoadBalancer>().forEach([&](graph::LoadBalancerIndex, const graph::LoadBalancerNode &balancer) {
        for (const graph::CompiledListener &listener : balancer.listeners)
            for (const graph::InterfaceIndex node : balancer.interfaces)
                for (const trace::BalancerTarget &target : trace::targetsOf(graph, balancer, listener, node)) {
                    const auto isSame = [&](const HealthCheck &other) {
                        return other.node == node && other.target == target.address && other.port == target.port;
                    };
                    if (std::ranges::any_of(m_checks, isSame))
                        continue;
                    const auto number = static_cast<std::uint32_t>(m_checks.size());
                    m_checks.push_back({node, target.address, target.port, target.healthy, 0, 0, FlowState::none});
                    launcher.wake(launcher.now(), EventQueue::What::Check, number);
                }
    });
}

void Hosts::check(std::uint32_t number, Launcher &launcher)
{
    HealthCheck &check = m_checks[number];
    const graph::InterfaceNode *node = launcher.graph().at(check.node);
    launcher.wake(launcher.now() + m_facts.health.interval, EventQueue::What::Check, number);
    if (!node)
        return;
    FlowSpec spec;
    spec.flow.source.at = node->ref;
    spec.flow.sourcePort = ownPort(check.node, false);
    spec.flow.destination.at = check.target;
    spec.flow.destinationPort = check.port;
    spec.requestBytes = 0; // that it accepts the connection is enough
    check.flow = open(FlowState::none, FlowPurpose::HealthCheck, spec, launcher);
    launcher.wake(launcher.now() + m_facts.health.timeout, EventQueue::What::CheckEnd, number, check.flow);
}

void Hosts::endCheck(std::uint32_t number, std::uint32_t flow, Launcher &launcher)
{
    HealthCheck &check = m_checks[number];
    const bool hasPassed = m_flows[flow].outcome == FlowOutcome::Completed;
    m_flows[flow].client.giveUp();
    if (!hasPassed)
        finish(flow, FlowOutcome::TimedOut, launcher);
    if (check.take(hasPassed, m_facts.health))
        launcher.healthChanged(check);
}

} // namespace vpcanvas::sim
