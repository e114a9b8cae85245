// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Flow.h"
#include "trace/Session.h"
#include "trace/Walk.h"

namespace vpcanvas::trace {

/// A Flow with both ends made addresses.
struct Ends
{
    Place source; ///< an interface or a place outside; nothing where it cannot send, with the reason below
    net::Header header;
    graph::InterfaceIndex destination; ///< named by the question, if it is an interface
    std::vector<Hop> answers;          ///< what DNS answered
    std::optional<Code> code;          ///< why the question cannot be followed
    aws::ResourceRef culprit;
    Cause cause;            ///< what of the culprit
    bool isUnknown = false; ///< the culprit is not known well enough, rather than wrong
};

Ends resolveEnds(const graph::NetworkGraph &graph, const Flow &flow);

} // namespace vpcanvas::trace
