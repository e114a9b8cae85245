// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/NatInstanceStep.h"

#include "trace/Delivery.h"
#include "trace/NatGatewayStep.h"
#include "trace/TargetState.h"

#include <algorithm>

namespace vpcanvas::trace {
namespace {

PortRule portRule(aws::PortStrategy strategy)
{
    switch (strategy) {
    case aws::PortStrategy::NextFree:
        return PortRule::KeepOrNextFree;
    case aws::PortStrategy::Linux:
        return PortRule::KeepOrLinux;
    case aws::PortStrategy::TeachingExample:
        return PortRule::KeepOrFrom50001;
    }
    return PortRule::KeepOrNextFree;
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

/// The rule that masquerades is for the VPC's own addresses, as AWS's NAT AMI has it.
bool isOfTheVpc(const Walk &walk, graph::InterfaceIndex interface, net::IpAddress address)
{
    const graph::VpcNode *vpc = walk.graph.at(walk.graph.vpcOf(interface));
    return vpc && std::ranges::any_of(vpc->cidrBlocks, [&](const net::Cidr &block) { return block.contains(address); });
}

/// An answer whose flow a NAT instance has not seen, as its question went another way. Linux takes a datagram for the first
/// of a flow, and hides where it comes from; a SYN-ACK or an echo reply begins nothing and passes as it is.
bool looksNew(const Walk &walk, graph::InterfaceIndex interface)
{
    const net::Protocol protocol = walk.header.tuple.protocol;
    return !walk.quoted && protocol != net::tcp && !protocol.isIcmp() && isOfTheVpc(walk, interface, walk.source());
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

    if (!walk.mayPass(instance.ref, interface))
        return Ended{};
    const graph::InterfaceNode &node = *walk.graph.at(interface);
    const bool isNewFlow = walk.forward();
    if (const Translation *row = isNewFlow ? nullptr : walk.memory.translationOf(interface, walk.flowTuple())) {
        const std::string text = translationText(row->inside, row->outside);
        walk.rewrite(row->outside); // the answer to what a port-forwarding rule let in
        walk.traits = {};
        walk.hop(instance.ref, in, walk.header, {CauseKind::NatRow, instance.ref, text, 0});
        return Leave{interface};
    }
    const bool beginsFlow = isNewFlow || looksNew(walk, interface);
    if (!instance.natOptions.masquerade || !beginsFlow || node.addresses.empty() || !in.tuple.source.isIpv4()) {
        walk.traits.forwarded = true;
        walk.traits.forwarder = instance.ref;
        walk.traits.keptPrivateSource = isNewFlow && !instance.natOptions.masquerade;
        Cause cause{CauseKind::KernelSwitch, instance.ref, "masquerade = false", -1};
        walk.hop(instance.ref, in, in, isNewFlow && !instance.natOptions.masquerade ? std::move(cause) : Cause{});
        return Leave{interface};
    }
    const net::FiveTuple inside = walk.flowTuple();
    const auto outside = walk.memory.translate(interface, node, inside, portRule(instance.natOptions.portStrategy));
    if (const auto *refusal = std::get_if<NatRefusal>(&outside))
        return walk.stopForGood(instance.ref, codeOf(*refusal));
    walk.rewrite(std::get<net::FiveTuple>(outside));
    walk.recorder.natRow({instance.ref, inside, walk.flowTuple()});
    walk.traits = {};
    walk.hop(instance.ref, in, walk.header, {CauseKind::NatRow, instance.ref, translationText(inside, walk.flowTuple()), 0});
    return Leave{interface};
}

/// What comes to a forwarded port goes on inside. The address of a sender outside stays. One of a sender in the VPC is
/// hidden, else the answer would go straight back to it, from an address that it has not asked.
std::optional<Next> forwardPort(Walk &walk, graph::InterfaceIndex interface, const graph::InstanceNode &instance)
{
    if (instance.role != aws::InstanceRole::Nat || !walk.forward() || walk.quoted || !walk.destination().isIpv4())
        return std::nullopt;
    const net::Header in = walk.header;
    const auto &rules = instance.natOptions.portForwards;
    const auto rule = std::ranges::find_if(rules, [&](const aws::PortForward &candidate) {
        return candidate.protocol == in.tuple.protocol && candidate.port == in.tuple.destinationPort;
    });
    if (rule == rules.end())
        return std::nullopt;
    checkRunning(walk, instance);
    if (!instance.natOptions.ipForward)
        walk.stop(instance.ref, Code::NatInstanceNotForwarding, {CauseKind::KernelSwitch, instance.ref, "ip_forward = 0", -1});
    if (!walk.mayPass(instance.ref, interface))
        return Ended{};
    net::FiveTuple to = in.tuple;
    to.destination = rule->address;
    to.destinationPort = rule->toPort;
    walk.memory.forwardPort(interface, answerTo(to), answerTo(in.tuple));
    walk.rewrite(to);
    walk.recorder.natRow({instance.ref, answerTo(to), answerTo(in.tuple)}); // as its answers make it
    if (instance.natOptions.masquerade && isOfTheVpc(walk, interface, to.source)) {
        const auto hidden =
            walk.memory.translate(interface, *walk.graph.at(interface), to, portRule(instance.natOptions.portStrategy));
        if (const auto *refusal = std::get_if<NatRefusal>(&hidden))
            return walk.stopForGood(instance.ref, codeOf(*refusal));
        walk.rewrite(std::get<net::FiveTuple>(hidden));
        walk.recorder.natRow({instance.ref, to, walk.header.tuple});
    }
    walk.traits = {};
    walk.hop(instance.ref, in, walk.header,
             {CauseKind::PortForward, instance.ref,
              rule->protocol.toString() + ' ' + std::to_string(rule->port) + " → "
                  + addressAndPort(rule->address, rule->toPort, rule->protocol),
              static_cast<int>(rule - rules.begin())});
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
    const net::FiveTuple asked = answerTo(walk.flowTuple());
    if (const Translation *row = walk.memory.translationAt(interface, asked)) {
        if (!walk.mayPass(instance->ref, interface))
            return Ended{};
        const std::string text = translationText(row->inside, row->outside);
        walk.rewrite(answerTo(row->inside));
        if (const Translation *other = walk.memory.translationOf(interface, walk.flowTuple()))
            walk.rewrite(other->outside); // the port was forwarded and the sender hidden
        walk.hop(instance->ref, in, walk.header, {CauseKind::NatRow, instance->ref, text, 0});
        return Leave{interface};
    }
    if (const auto inside = forwardPort(walk, interface, *instance))
        return *inside;
    checkRunning(walk, *instance);
    return accept(walk, interface, cause);
}

} // namespace vpcanvas::trace
