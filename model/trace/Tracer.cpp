// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/Tracer.h"

#include "trace/Ends.h"
#include "trace/FlowMemory.h"
#include "trace/Start.h"
#include "trace/TraceRecorder.h"

#include <algorithm>

namespace vpcanvas::trace {
namespace {

Verdict worse(Verdict a, Verdict b)
{
    if (a == Verdict::Unreachable || b == Verdict::Unreachable)
        return Verdict::Unreachable;
    return a == Verdict::Possible || b == Verdict::Possible ? Verdict::Possible : Verdict::Reachable;
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
    FlowMemory memory(pick);
    TraceRecorder recorder(result);

    Walk there(graph, session, memory, recorder, Direction::Forward, ends.header);
    if (ends.code) {
        if (ends.isUnknown)
            (void)there.doubtAndEnd(ends.culprit, *ends.code, {}, ends.culprit);
        else
            there.stopSending(ends.culprit, *ends.code, ends.cause);
    } else {
        there.run(startRequest(there));
    }
    result.forwardVerdict = there.verdict();
    if (std::holds_alternative<std::monostate>(session.arrived)) {
        result.returnVerdict = result.forwardVerdict == Verdict::Unreachable ? Verdict::Unreachable : Verdict::Possible;
    } else {
        Walk back(graph, session, memory, recorder, Direction::Return, answerHeader(session.received, ends.header));
        back.run(startAnswer(back));
        result.returnVerdict = back.verdict();
    }
    result.verdict = worse(result.forwardVerdict, result.returnVerdict);
    made.choices = memory.choices();
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
