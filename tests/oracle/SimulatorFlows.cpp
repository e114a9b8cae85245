// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "oracle/SimulatorFlows.h"

#include "model/sim/SampleFlows.h"
#include "oracle/BaseNetwork.h"
#include "oracle/NatRow.h"

#include <algorithm>

using namespace vpcanvas;

namespace {

bool isOutside(const std::string &address)
{
    return std::ranges::find(base::outside, address) != std::end(base::outside);
}

std::string reference(const std::string &address)
{
    return isOutside(address) ? "internet:" + address : address;
}

/// What a host takes for an answer: of TCP that the connection is there.
bool isAnswer(const sim::Packet &packet)
{
    constexpr std::uint8_t opened = sim::tcp::syn | sim::tcp::ack;
    return packet.header.tuple.protocol != net::tcp || (packet.tcpFlags & opened) == opened;
}

} // namespace

SimulatorFlows::SimulatorFlows(const aws::Network &network, const std::vector<Question> &questions)
{
    sim::Options options;
    options.hosts.synRetries = 0;
    sim::Simulation simulation(test::compiled(network), options);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Question &question = questions[i];
        sim::FlowSpec spec = test::flow(network, reference(question.from).c_str(), question.sourcePort,
                                        reference(question.to).c_str(), question.port, question.protocol);
        spec.start = static_cast<sim::SimTime>(i) * 100 * sim::millisecond;
        spec.closes = false;
        if (question.protocol == net::udp)
            spec.requestBytes = question.bytes;
        spec.dontFragment = question.bytes > 1;
        simulation.add(spec);
    }
    // The kernel is asked within a second, too, so no row has grown old.
    simulation.runUntil(static_cast<sim::SimTime>(questions.size()) * 100 * sim::millisecond + sim::second / 2);
    answers.resize(questions.size());
    for (std::uint32_t i = 0; i < questions.size(); ++i)
        if (const auto &error = simulation.error(i))
            answers[i].toldMtu = error->mtu;
    const sim::EventLog &log = simulation.log();
    for (const sim::EventRecord &event : log.events()) {
        if (event.kind != sim::EventKind::Delivered)
            continue;
        const sim::Packet &packet = log.packet(event.packet);
        if (packet.isError() || packet.flow >= answers.size())
            continue;
        Answer &answer = answers[packet.flow];
        if (packet.direction == trace::Direction::Return) {
            answer.isAnswered = answer.isAnswered || isAnswer(packet);
        } else if (!answer.isDelivered) {
            answer.isDelivered = true;
            answer.address = log.in(event)->tuple.source.toString();
            answer.sourcePort = log.in(event)->tuple.sourcePort;
        }
    }
    simulation.tables().nat().forEach([&](const sim::NatTable::Row &row) {
        const net::FiveTuple inside = row.insideTuple();
        const net::FiveTuple outside = row.outsideTuple();
        NatRow text;
        text.protocol = row.protocol;
        text.isForwarded = row.isForwarded();
        text.inside = inside.source.toString() + ':' + std::to_string(inside.sourcePort);
        text.outside = outside.source.toString();
        text.outsidePort = outside.sourcePort;
        text.insidePort = inside.sourcePort;
        text.peer = inside.destination.toString() + (row.protocol == 1 ? "" : ':' + std::to_string(inside.destinationPort));
        text.state = std::string(enumText(row.state));
        rows.push_back(text.toString());
    });
    std::ranges::sort(rows);
}
