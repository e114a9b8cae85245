// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/Json.h"

#include <boost/json.hpp>

namespace vpcanvas::sim {
namespace {

namespace json = boost::json;

template<TextEnum E>
json::value text(E value)
{
    return json::string(enumText(value));
}

json::value value(const net::FiveTuple &tuple)
{
    return json::object{{"protocol", tuple.protocol.toString()},
                        {"src", tuple.source.toString()},
                        {"srcPort", tuple.sourcePort},
                        {"dst", tuple.destination.toString()},
                        {"dstPort", tuple.destinationPort}};
}

json::value value(const std::optional<net::Header> &header)
{
    return header ? value(header->tuple) : nullptr;
}

json::value value(const EventLog &log, const Change &change)
{
    const RowInfo &row = log.row(change.row);
    return json::object{{"row", change.row},           {"table", text(row.table)},      {"change", text(change.kind())},
                        {"inside", value(row.inside)}, {"outside", value(row.outside)}, {"state", text(change.after.state)},
                        {"usedNs", change.after.used}};
}

json::value value(const EventLog &log, const EventRecord &event, const aws::Network &network)
{
    const trace::Cause &cause = log.cause(event);
    json::array changes;
    for (const Change &change : log.changes(event))
        changes.push_back(value(log, change));
    json::object all{{"timeNs", event.time},
                     {"kind", text(event.kind)},
                     {"component", log.where(event).id},
                     {"name", json::string(network.displayName(log.where(event)))},
                     {"in", value(log.in(event))},
                     {"out", value(log.out(event))},
                     {"cause", {{"kind", text(cause.kind)}, {"resource", cause.resource.id}, {"row", cause.row}}},
                     {"code", event.hasCode ? text(event.code) : json::value(nullptr)},
                     {"changes", std::move(changes)}};
    if (event.packet != EventRecord::none) {
        all["packet"] = event.packet;
        all["content"] = contentText(log.packet(event.packet));
        all["ttl"] = event.ttl;
    }
    return all;
}

std::string errorText(const net::Header &error)
{
    const bool isIpv4 = error.tuple.protocol == net::icmp;
    if (error.icmpType == (isIpv4 ? 11 : 3))
        return "time exceeded";
    return isIpv4 ? "fragmentation needed" : "packet too big";
}

json::value value(const IcmpError &error)
{
    return json::object{{"from", error.from.toString()}, {"type", error.type}, {"code", error.code}, {"mtu", error.mtu}};
}

json::value value(const FlowState &flow)
{
    json::object all{{"outcome", text(flow.outcome)}, {"answers", flow.answered}, {"purpose", text(flow.purpose)}};
    if (flow.error)
        all["icmpError"] = value(*flow.error);
    if (flow.parent != FlowState::none)
        all["parent"] = flow.parent;
    if (const http::Response *answer = flow.httpAnswer()) {
        all["status"] = answer->status;
        all["body"] = answer->body;
    }
    return all;
}

json::value value(const AccessLine &line)
{
    json::object all{{"proxy", line.proxy.id}, {"flow", line.flow}, {"line", toText(line)}};
    if (line.upstream != AccessLine::none)
        all["upstream"] = line.upstream;
    return all;
}

} // namespace

std::string contentText(const Packet &packet)
{
    const net::Protocol protocol = packet.header.tuple.protocol;
    if (packet.isError())
        return errorText(packet.header);
    if (packet.isFragment())
        return protocol.toString() + " fragment " + std::to_string(packet.fragmentOffset) + '+'
            + std::to_string(packet.payloadLength) + " B";
    std::string all;
    if (protocol == net::tcp) {
        constexpr std::pair<std::uint8_t, std::string_view> flags[] = {
            {tcp::syn, "SYN"}, {tcp::fin, "FIN"}, {tcp::rst, "RST"}, {tcp::psh, "PSH"}, {tcp::ack, "ACK"}};
        for (const auto &[bit, name] : flags)
            if (packet.tcpFlags & bit)
                all.append(all.empty() ? "" : " ").append(name);
    } else if (protocol.isIcmp()) {
        all = packet.direction == trace::Direction::Forward ? "echo" : "echo reply";
    } else {
        all = protocol == net::udp ? "UDP" : "IP " + protocol.toString();
    }
    if (packet.payloadLength > 0)
        all += ' ' + std::to_string(packet.payloadLength) + " B";
    return all;
}

std::string toJson(const Simulation &simulation, const aws::Network &network)
{
    const EventLog &log = simulation.log();
    json::array events;
    for (const EventRecord &event : log.events())
        events.push_back(value(log, event, network));
    json::array flows;
    for (std::uint32_t i = 0; i < simulation.flows(); ++i)
        flows.push_back(value(simulation.state(i)));
    json::array rows;
    simulation.tables().nat().forEach([&](const NatTable::Row &row) {
        const graph::InterfaceNode *node = simulation.graph().at(graph::InterfaceIndex{row.device});
        rows.push_back(json::object{{"device", node->component.id},
                                    {"inside", value(row.insideTuple())},
                                    {"outside", value(row.outsideTuple())},
                                    {"state", text(row.state)}});
    });
    json::array devices;
    simulation.tables().forEachNatDevice([&](graph::InterfaceIndex index, const NatCounters &counters) {
        json::object metrics;
        for (const auto &[name, count] : counters.metrics())
            metrics[name] = count;
        devices.push_back(json::object{{"device", simulation.graph().at(index)->component.id}, {"metrics", std::move(metrics)}});
    });
    json::array accessLog;
    for (const AccessLine &line : simulation.accessLog())
        accessLog.push_back(value(line));
    return json::serialize(json::object{{"seed", simulation.options().seed},
                                        {"accessLog", std::move(accessLog)},
                                        {"flows", std::move(flows)},
                                        {"events", std::move(events)},
                                        {"natRows", std::move(rows)},
                                        {"natDevices", std::move(devices)}});
}

} // namespace vpcanvas::sim
