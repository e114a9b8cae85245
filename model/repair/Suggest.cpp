// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "repair/Suggest.h"

#include "edit/Apply.h"
#include "edit/commands/FieldChecks.h"
#include "repair/detail/Effects.h"
#include "repair/detail/Remedy.h"
#include "trace/Tracer.h"

#include <algorithm>

namespace vpcanvas::repair {
namespace {

using detail::Remedy;

bool isUncertain(trace::Code code)
{
    return code == trace::Code::UnknownResource || code == trace::Code::NotSimulated || code == trace::Code::PathMayVary
        || code == trace::Code::UnsupportedComponent || code == trace::Code::UnknownDestination;
}

/// A copy of the network on which remedies are tried.
class Bench
{
public:
    Bench(const aws::Network &network, const aws::Containment &containment,
          const std::shared_ptr<const graph::NetworkGraph> &graph, const trace::Flow &flow)
        : m_network(network),
          m_containment(containment),
          m_base(graph),
          m_flow(flow)
    {
    }

    const aws::Network &network() const { return m_network; }
    const graph::NetworkGraph &graph() const { return *m_graph; }
    const edit::EditOp &op() const { return m_op; }
    const edit::ChangeSet &changes() const { return m_changes; }

    /// What the flow meets with these remedies and no others; they stay applied.
    std::optional<trace::PathTrace> attempt(const std::vector<const Remedy *> &remedies)
    {
        undo();
        edit::Draft draft(m_network, m_containment);
        for (const Remedy *remedy : remedies)
            remedy->make(draft);
        m_op = draft.op();
        auto applied = edit::apply(m_network, m_op);
        if (!applied)
            return std::nullopt;
        m_inverse = std::move(applied->inverse);
        m_changes = std::move(applied->changes);
        follow(m_changes);
        m_graph = graph::recompile(m_base, m_network, m_containment, m_changes);
        return trace::trace(*m_graph, m_flow);
    }

private:
    void undo()
    {
        if (!m_inverse)
            return;
        if (auto undone = edit::apply(m_network, *m_inverse))
            follow(undone->changes);
        m_inverse.reset();
    }
    void follow(const edit::ChangeSet &changes)
    {
        for (const auto *list : {&changes.added, &changes.changed, &changes.removed, &changes.moved})
            for (const aws::ResourceRef &ref : *list)
                m_containment.update(m_network, ref);
    }

    aws::Network m_network;
    aws::Containment m_containment;
    std::shared_ptr<const graph::NetworkGraph> m_base;
    std::shared_ptr<const graph::NetworkGraph> m_graph = m_base;
    const trace::Flow &m_flow;
    edit::EditOp m_op;
    std::optional<edit::EditOp> m_inverse;
    edit::ChangeSet m_changes;
};

std::vector<const Remedy *> pointersTo(const std::vector<Remedy> &remedies)
{
    std::vector<const Remedy *> all;
    all.reserve(remedies.size());
    for (const Remedy &remedy : remedies)
        all.push_back(&remedy);
    return all;
}

/// Remedies against one blocker after the other, until the flow is reachable.
std::vector<Remedy> collect(Bench &bench, const trace::Flow &flow, trace::PathTrace trace)
{
    constexpr std::size_t most = 16; // a filter at every border of a long path, there and back
    std::vector<Remedy> remedies;
    while (trace.verdict == trace::Verdict::Unreachable && remedies.size() < most) {
        const auto blocker =
            std::ranges::find_if(trace.blockers, [](const trace::Blocker &candidate) { return !isUncertain(candidate.code); });
        if (blocker == trace.blockers.end())
            return {};
        auto remedy = detail::remedyFor({bench.network(), bench.graph(), flow}, *blocker);
        const auto isTried = [&](const Remedy &known) { return known.changes == remedy->changes; };
        if (!remedy || std::ranges::any_of(remedies, isTried))
            return {}; // not clear, or of no use
        remedies.push_back(std::move(*remedy));
        auto next = bench.attempt(pointersTo(remedies));
        if (!next)
            return {};
        trace = std::move(*next);
    }
    return trace.verdict == trace::Verdict::Reachable ? std::move(remedies) : std::vector<Remedy>{};
}

/// Leaves out what a later remedy made needless.
void leaveOutNeedless(Bench &bench, std::vector<Remedy> &remedies)
{
    for (std::size_t i = remedies.size(); i-- > 0 && remedies.size() > 1;) {
        auto fewer = pointersTo(remedies);
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        const auto trace = bench.attempt(fewer);
        if (trace && trace->verdict == trace::Verdict::Reachable)
            remedies.erase(remedies.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// Whether AWS would take the outcome, where it took what was there before.
bool isAllowed(const aws::Network &before, const Bench &bench)
{
    return std::ranges::all_of(bench.changes().changed, [&](const aws::ResourceRef &ref) {
        const auto was = before.get(ref);
        const auto is = bench.network().get(ref);
        return !is || !was || edit::whyRefused(before, *was) || !edit::whyRefused(bench.network(), *is);
    });
}

} // namespace

std::optional<Suggestion> suggest(const aws::Network &network, const aws::Containment &containment,
                                  const std::shared_ptr<const graph::NetworkGraph> &graph, const trace::Flow &flow,
                                  const trace::PathTrace &trace)
{
    if (trace.verdict != trace::Verdict::Unreachable)
        return std::nullopt;
    const auto first =
        std::ranges::find_if(trace.blockers, [](const trace::Blocker &candidate) { return !isUncertain(candidate.code); });
    if (first == trace.blockers.end() || !detail::remedyFor({network, *graph, flow}, *first))
        return std::nullopt; // spares the copy

    Bench bench(network, containment, graph, flow);
    std::vector<Remedy> remedies = collect(bench, flow, trace);
    leaveOutNeedless(bench, remedies);
    const auto proof = remedies.empty() ? std::nullopt : bench.attempt(pointersTo(remedies));
    if (!proof || proof->verdict != trace::Verdict::Reachable || !isAllowed(network, bench))
        return std::nullopt;
    Suggestion suggestion;
    suggestion.op = bench.op();
    for (const Remedy &remedy : remedies)
        suggestion.changes.insert(suggestion.changes.end(), remedy.changes.begin(), remedy.changes.end());
    detail::Effects effects = detail::effectsOf(bench.network(), bench.changes(), *graph, bench.graph(), flow, *proof);
    suggestion.effects = std::move(effects.all);
    suggestion.effectsAreAll = effects.isComplete;
    return suggestion;
}

} // namespace vpcanvas::repair
