// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/TraceRecorder.h"

#include <algorithm>

namespace vpcanvas::trace {
namespace {

bool isSwitch(CauseKind kind)
{
    switch (kind) {
    case CauseKind::SourceDestCheck:
    case CauseKind::KernelSwitch:
    case CauseKind::EndpointState:
    case CauseKind::PeeringState:
    case CauseKind::Property:
        return true;
    case CauseKind::None:
    case CauseKind::SecurityGroupRule:
    case CauseKind::TrackedFlow:
    case CauseKind::NetworkAclEntry:
    case CauseKind::RouteTableRow:
    case CauseKind::NatRow:
    case CauseKind::PortForward:
    case CauseKind::PublicIpAssociation:
    case CauseKind::Listener:
    case CauseKind::TargetHealth:
    case CauseKind::DnsAnswer:
        return false;
    }
    return false;
}

} // namespace

void TraceRecorder::hop(Direction direction, const aws::ResourceRef &component, const std::optional<net::Header> &in,
                        const std::optional<net::Header> &out, Cause &&cause, std::optional<Code> code)
{
    if (direction == Direction::Forward)
        m_result.forward.push_back({component, in, out, std::move(cause), code});
    else if (m_result.forwardVerdict != Verdict::Unreachable)
        m_result.returnPath.push_back({component, in, out, std::move(cause), code});
}

void TraceRecorder::block(Blocker &&blocker)
{
    if (std::ranges::find(m_result.codes, blocker.code) == m_result.codes.end())
        m_result.codes.push_back(blocker.code);
    // A switch that stops the request and would stop its answer is one thing to put right.
    const bool isKnown =
        isSwitch(blocker.cause.kind) && std::ranges::any_of(m_result.blockers, [&](const Blocker &known) {
            return known.component == blocker.component && known.code == blocker.code && known.cause == blocker.cause;
        });
    if (!isKnown)
        m_result.blockers.push_back(std::move(blocker));
}

void TraceRecorder::doubt(const aws::ResourceRef &unknown)
{
    if (std::ranges::find(m_result.unknowns, unknown) == m_result.unknowns.end())
        m_result.unknowns.push_back(unknown);
}

} // namespace vpcanvas::trace
