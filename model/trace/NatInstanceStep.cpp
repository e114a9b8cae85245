// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/NatInstanceStep.h"

#include "trace/Delivery.h"
#include "trace/TargetState.h"

#include <algorithm>

namespace vpcanvas::trace {
namespace {

/// The first port that each strategy gives to a flow whose own port is taken.
std::uint16_t firstOtherPort(aws::PortStrategy strategy)
{
    switch (strategy) {
    case aws::PortStrategy::NextFree:
    case aws::PortStrategy::Linux:
        return 1024; // Linux maps an unprivileged port into 1024 to 65535; which one is not fixed
    case aws::PortStrategy::TeachingExample:
        return 50001;
    }
    return 1024;
}

/// The flow's own port, unless another flow to the same destination has it.
std::uint16_t outsidePort(const Walk &walk, graph::InterfaceIndex interface, net::FiveTuple outside, aws::PortStrategy strategy)
{
    const auto isTaken = [&](std::uint16_t port) {
        outside.sourcePort = port;
        return std::ranges::any_of(walk.session.translations,
                                   [&](const Translation &row) { return row.interface == interface && row.outside == outside; });
    };
    std::uint16_t port = outside.sourcePort;
    if (isTaken(port))
        for (port = firstOtherPort(strategy); isTaken(port) && port != 65535; ++port) { }
    return port;
}

bool isRunning(const graph::InstanceNode &instance)
{
    return instance.state == aws::InstanceState::Running;
}

void checkRunning(Walk &walk, const graph::InstanceNode &instance)
{
    if (!isRunning(instance))
        walk.stop(instance.ref, Code::InstanceNotRunning,
                  {CauseKind::Property, instance.ref, "state = " + std::string(enumText(instance.state)), -1});
}

Next forwardPacket(Walk &walk, graph::InterfaceIndex interface, const graph::InstanceNode &instance)
{
    checkRunning(walk, instance);
    const std::string role(enumText(instance.role));
    switch (instance.role) {
    case aws::InstanceRole::Nat:
        break;
    case aws::InstanceRole::Ordinary: // AWS does not say what its software does
        return walk.doubtAndEnd(instance.ref, Code::NotSimulated, {CauseKind::Property, instance.ref, "role = " + role, -1},
                                instance.ref);
    case aws::InstanceRole::Proxy:
    case aws::InstanceRole::Web:
        return walk.stopForGood(instance.ref, Code::NatInstanceNotForwarding,
                                {CauseKind::Property, instance.ref, "role = " + role, -1});
    }
    const net::Header in = walk.header;
    if (!instance.natOptions.ipForward)
        walk.stop(instance.ref, Code::NatInstanceNotForwarding, {CauseKind::KernelSwitch, instance.ref, "ip_forward = 0", -1});

    const graph::InterfaceNode &node = *walk.graph.at(interface);
    const bool isNewFlow = walk.forward();
    if (!instance.natOptions.masquerade || !isNewFlow || node.addresses.empty() || !in.tuple.source.isIpv4()) {
        walk.traits.forwarded = true;
        walk.traits.forwarder = instance.ref;
        walk.traits.keptPrivateSource = isNewFlow && !instance.natOptions.masquerade;
        Cause cause{CauseKind::KernelSwitch, instance.ref, "masquerade = false", -1};
        walk.hop(instance.ref, in, in, isNewFlow && !instance.natOptions.masquerade ? std::move(cause) : Cause{});
        return Leave{interface};
    }
    net::FiveTuple &outside = walk.header.tuple;
    outside.source = node.addresses.front().address;
    outside.sourcePort = outsidePort(walk, interface, outside, instance.natOptions.portStrategy);
    walk.session.translations.push_back({interface, in.tuple, outside});
    walk.result.natRows.push_back({instance.ref, in.tuple, outside});
    walk.traits = {};
    walk.hop(instance.ref, in, walk.header, {CauseKind::NatRow, instance.ref, translationText(in.tuple, outside), 0});
    return Leave{interface};
}

} // namespace

Next sendToInstance(const FoundRoute &found, const Walk &walk, graph::SubnetIndex from)
{
    return Arrive{nextHopInterface(walk.graph, *found.route), from, Arriving::AtNextHop};
}

Next arriveAtInstance(Walk &walk, graph::InterfaceIndex interface, graph::InstanceIndex index, const Cause &cause)
{
    const graph::InterfaceNode &node = *walk.graph.at(interface);
    const graph::InstanceNode *instance = walk.graph.at(index);
    if (!instance)
        return walk.doubtAndEnd(node.component, Code::UnknownResource, {}, node.component);
    const bool isOwn = std::ranges::any_of(instance->interfaces, [&](graph::InterfaceIndex own) {
        const graph::InterfaceNode *other = walk.graph.at(own);
        return other && other->has(walk.destination());
    });
    if (!isOwn)
        return forwardPacket(walk, interface, *instance);

    const net::Header in = walk.header;
    const net::FiveTuple asked = answerTo(in.tuple);
    for (const Translation &row : walk.session.translations)
        if (row.interface == interface && row.outside == asked) {
            walk.header.tuple = answerTo(row.inside);
            walk.hop(instance->ref, in, walk.header,
                     {CauseKind::NatRow, instance->ref, translationText(row.inside, row.outside), 0});
            return Leave{interface};
        }
    checkRunning(walk, *instance);
    return accept(walk, interface, cause);
}

} // namespace vpcanvas::trace
