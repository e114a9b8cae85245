// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/Names.h"

#include "sim/Hash.h"
#include "sim/hosts/Hosts.h"

namespace vpcanvas::sim {
namespace {

/// Where a host of the subnet asks, as its VPC's DHCP options say: the VPC's base plus two, or the IPv6 address of the
/// resolver where the host has no IPv4.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html
std::optional<net::IpAddress> resolverFor(const graph::NetworkGraph &graph, const graph::InterfaceNode &host)
{
    if (host.addresses.empty())
        return net::IpAddress(net::Ipv6{0xFD000EC200000000U, 0x253});
    const graph::SubnetNode *subnet = graph.at(host.subnet);
    const graph::VpcNode *vpc = subnet ? graph.at(subnet->vpc) : nullptr;
    if (!vpc || vpc->cidrBlocks.empty() || !vpc->cidrBlocks.front().isIpv4())
        return std::nullopt;
    return net::IpAddress(vpc->cidrBlocks.front().address().ipv4() + 2);
}

/// Whether it is DNS that decides where the packets go: what else is wrong with a flow shows without asking.
bool isUpToDns(const trace::Ends &ends)
{
    return !ends.code || ends.code == trace::Code::NameNotFound || ends.code == trace::Code::BadState;
}

} // namespace

bool Hosts::askName(std::uint32_t number, Launcher &launcher)
{
    const trace::Flow wanted = firstLeg(m_flows[number], launcher);
    const trace::Ends &ends = m_flows[number].way.ends;
    const auto *source = std::get_if<graph::InterfaceIndex>(&ends.source);
    if (wanted.destination.name.empty() || wanted.destination.address || !source || !isUpToDns(ends))
        return false;
    const graph::InterfaceNode &host = *launcher.graph().at(*source);
    const auto resolver = resolverFor(launcher.graph(), host);
    if (!resolver)
        return false;
    FlowSpec spec;
    spec.flow.source = wanted.source;
    spec.flow.destination.at = *resolver;
    spec.flow.protocol = net::udp;
    spec.flow.sourcePort = ownPort(*source, false);
    spec.flow.destinationPort = wire::dnsPort;
    const std::uint32_t query = open(number, FlowPurpose::NameQuery, spec, launcher);
    FlowState &flow = m_flows[query];
    flow.talk = Talk::Name;
    flow.clientVoice.stream = launcher.streams().open();
    wire::DnsMessage message;
    message.id = static_cast<std::uint16_t>(hashOf(query, m_seed));
    message.name = trace::normalName(wanted.destination.name);
    message.family = host.addresses.empty() ? net::Family::IPv6 : net::Family::IPv4;
    launcher.streams().append(flow.clientVoice.stream, wire::dnsText(message));
    return true;
}

void Hosts::sendNameMessage(std::uint32_t number, Side side, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    const bool isClient = side == Side::Client;
    Packet packet = packetFrom(number, side);
    packet.payload = isClient ? Payload::Request : Payload::Answer;
    packet.stream = isClient ? flow.clientVoice.stream : flow.serverVoice.stream;
    const std::uint32_t offset = isClient ? 0 : flow.serverVoice.read; // a question is repeated, an answer made again
    packet.payloadOffset = offset;
    packet.payloadLength = static_cast<std::uint16_t>(launcher.streams()[packet.stream].size() - offset);
    packet.payloadTotal = packet.payloadLength;
    packet.sequence = flow.asked;
    packet.isRetransmission = isClient && flow.asked > 1;
    if (isClient)
        launcher.wake(launcher.now() + m_facts.nameTimeout, EventQueue::What::Timer, number, flow.asked);
    launcher.launch(packet);
}

void Hosts::answerName(const Packet &query, Launcher &launcher)
{
    FlowState &flow = m_flows[query.flow];
    const auto *at = std::get_if<trace::LocalService>(&flow.way.session.arrived);
    const auto asked = wire::dnsMessage(launcher.streams()[query.stream].substr(query.payloadOffset, query.payloadLength));
    if (!at || !asked)
        return;
    const trace::NameAnswer known = trace::lookUp(launcher.graph(), at->client, asked->name, asked->family);
    wire::DnsMessage answer = *asked;
    answer.isAnswer = true;
    answer.seconds = trace::nameSeconds;
    answer.addresses = known.addresses;
    if (known.kind == trace::NameAnswer::Kind::NoSuchName)
        answer.rcode = wire::DnsMessage::Rcode::NoSuchName;
    else if (known.kind == trace::NameAnswer::Kind::NotKnown)
        answer.rcode = wire::DnsMessage::Rcode::ServerFailure;
    if (flow.serverVoice.stream == Streams::none)
        flow.serverVoice.stream = launcher.streams().open();
    flow.serverVoice.read = static_cast<std::uint32_t>(launcher.streams()[flow.serverVoice.stream].size());
    launcher.streams().append(flow.serverVoice.stream, wire::dnsText(answer));
    sendNameMessage(query.flow, Side::Server, launcher);
}

void Hosts::takeNameAnswer(const Packet &packet, Launcher &launcher)
{
    FlowState &flow = m_flows[packet.flow];
    const auto answer = wire::dnsMessage(launcher.streams()[packet.stream].substr(packet.payloadOffset, packet.payloadLength));
    if (!answer || flow.isOver())
        return;
    ++flow.answered;
    finish(packet.flow, FlowOutcome::Completed, launcher);
    nameIsKnown(flow.parent, answer->addresses.empty() ? std::nullopt : std::optional(answer->addresses.front()), launcher);
}

void Hosts::retryName(std::uint32_t number, std::uint32_t attempt, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    if (flow.isOver() || attempt != flow.asked)
        return;
    if (flow.asked >= m_facts.nameAttempts)
        return finish(number, FlowOutcome::TimedOut, launcher);
    ++flow.asked;
    sendNameMessage(number, Side::Client, launcher);
}

void Hosts::nameIsKnown(std::uint32_t number, std::optional<net::IpAddress> address, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    trace::Flow wanted = firstLeg(flow, launcher);
    wanted.destination.address = address;
    flow.way.ends = trace::resolveEnds(launcher.graph(), wanted);
    if (!address && !flow.way.ends.code) { // the answer was lost
        flow.way.ends.code = trace::Code::NameNotFound;
        const auto *source = std::get_if<graph::InterfaceIndex>(&flow.way.ends.source);
        flow.way.ends.culprit = source ? launcher.graph().at(*source)->component : aws::ResourceRef();
    }
    begin(number, launcher);
}

} // namespace vpcanvas::sim
