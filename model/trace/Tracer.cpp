// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/Tracer.h"

#include "trace/EndpointStep.h"
#include "trace/Ends.h"
#include "trace/LocalServices.h"
#include "trace/Walk.h"

#include <algorithm>

namespace vpcanvas::trace {
namespace {

Verdict worse(Verdict a, Verdict b)
{
    if (a == Verdict::Unreachable || b == Verdict::Unreachable)
        return Verdict::Unreachable;
    return a == Verdict::Possible || b == Verdict::Possible ? Verdict::Possible : Verdict::Reachable;
}

net::Header answerHeader(const net::FiveTuple &received, const net::Header &request)
{
    net::Header header;
    header.tuple = answerTo(received);
    if (received.protocol.isIcmp()) {
        header.icmpType = request.tuple.protocol == net::icmp ? 0 : 129; // echo reply, RFC 792 and RFC 4443
        header.icmpCode = 0;
    }
    return header;
}

void checkSender(Walk &walk, const graph::NetworkGraph &graph, graph::InterfaceIndex interface)
{
    const graph::InterfaceNode &node = *graph.at(interface);
    if (const auto *index = std::get_if<graph::InstanceIndex>(&node.owner)) {
        const graph::InstanceNode *instance = graph.at(*index);
        if (instance && instance->state != aws::InstanceState::Running)
            walk.stopSending(node.component, Code::InstanceNotRunning,
                             {CauseKind::Property, instance->ref, "state = " + std::string(enumText(instance->state)), -1});
    } else if (std::holds_alternative<graph::VpcEndpointIndex>(node.owner)) {
        walk.stopSending(node.component, Code::VpceIntraVpcTraffic);
    }
}

void runForward(Walk &walk, const Place &source)
{
    if (const auto *interface = std::get_if<graph::InterfaceIndex>(&source)) {
        checkSender(walk, walk.graph, *interface);
        const graph::InterfaceNode &node = *walk.graph.at(*interface);
        if (node.has(walk.destination())) { // never leaves the host
            walk.hop(node.component, std::nullopt, walk.header);
            walk.hop(node.component, walk.header, std::nullopt);
            walk.session.arrived = *interface;
            walk.session.received = walk.header.tuple;
            return;
        }
        walk.run(Leave{*interface, Role::Sender});
    } else if (const auto *outside = std::get_if<OutsidePlace>(&source)) {
        walk.hop(outside->component, std::nullopt, walk.header);
        walk.run(OnInternet{});
    }
}

void runReturn(Walk &walk)
{
    const Session &session = walk.session;
    if (const auto *interface = std::get_if<graph::InterfaceIndex>(&session.arrived)) {
        if (session.request.source == session.request.destination) {
            walk.hop(walk.graph.at(*interface)->component, walk.header, std::nullopt);
            return;
        }
        const graph::InterfaceNode &node = *walk.graph.at(*interface);
        const bool isEndpoint = std::holds_alternative<graph::VpcEndpointIndex>(node.owner);
        walk.run(isEndpoint ? answerFromEndpoint(walk, *interface) : Next(Leave{*interface, Role::Sender}));
    } else if (const auto *outside = std::get_if<OutsidePlace>(&session.arrived)) {
        walk.hop(outside->component, std::nullopt, walk.header);
        walk.run(OnInternet{});
    } else if (const auto *behind = std::get_if<BehindGatewayEndpoint>(&session.arrived)) {
        walk.run(answerFromGatewayEndpoint(walk, *behind));
    } else if (const auto *local = std::get_if<LocalService>(&session.arrived)) {
        walk.hop(local->component, std::nullopt, walk.header);
        walk.hop(walk.graph.at(local->client)->component, walk.header, std::nullopt);
    }
}

struct Attempt
{
    PathTrace result;
    std::size_t choices = 0;
};

Attempt attempt(const graph::NetworkGraph &graph, const Ends &ends, std::size_t pick)
{
    Attempt made;
    PathTrace &result = made.result;
    result.forward.reserve(8);
    result.returnPath.reserve(8);
    result.forward.insert(result.forward.end(), ends.answers.begin(), ends.answers.end());
    Session session;
    session.source = ends.source;
    session.request = ends.header.tuple;
    session.destination = ends.destination;
    session.pick = pick;

    Walk there(graph, session, result, Direction::Forward, ends.header);
    if (ends.code) {
        if (ends.isUnknown)
            (void)there.doubtAndEnd(ends.culprit, *ends.code, {}, ends.culprit);
        else
            there.stopSending(ends.culprit, *ends.code);
    } else {
        runForward(there, ends.source);
    }
    result.forwardVerdict = there.verdict();
    if (std::holds_alternative<std::monostate>(session.arrived)) {
        result.returnVerdict = result.forwardVerdict == Verdict::Unreachable ? Verdict::Unreachable : Verdict::Possible;
    } else {
        Walk back(graph, session, result, Direction::Return, answerHeader(session.received, ends.header));
        runReturn(back);
        result.returnVerdict = back.verdict();
    }
    result.verdict = worse(result.forwardVerdict, result.returnVerdict);
    made.choices = session.choices;
    return made;
}

} // namespace

PathTrace trace(const graph::NetworkGraph &graph, const Flow &flow)
{
    const Ends ends = resolveEnds(graph, flow);
    Attempt first = attempt(graph, ends, 0);
    PathTrace &result = first.result;
    constexpr std::size_t most = 16;
    for (std::size_t pick = 1; pick < std::min(first.choices, most); ++pick) {
        const Attempt other = attempt(graph, ends, pick);
        if (other.result.verdict == result.verdict)
            continue;
        result.verdict = Verdict::Possible; // it depends on which target or address the flow gets
        result.forwardVerdict = result.forwardVerdict == other.result.forwardVerdict ? result.forwardVerdict : Verdict::Possible;
        result.returnVerdict = result.returnVerdict == other.result.returnVerdict ? result.returnVerdict : Verdict::Possible;
        result.codes.push_back(Code::PathMayVary);
        for (const Blocker &blocker : other.result.blockers)
            if (std::ranges::find(result.blockers, blocker) == result.blockers.end())
                result.blockers.push_back(blocker);
        for (const Code code : other.result.codes)
            if (std::ranges::find(result.codes, code) == result.codes.end())
                result.codes.push_back(code);
        break;
    }
    return std::move(result);
}

} // namespace vpcanvas::trace
