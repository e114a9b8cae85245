// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Walk.h"

namespace vpcanvas::trace {

/// The header of the answer to a request that arrived as `received`. An echo request becomes an echo reply.
net::Header answerHeader(const net::FiveTuple &received, const net::Header &request);

/// The request leaves the source of the walk's session.
Next startRequest(Walk &walk);

/// The answer leaves where the request arrived.
Next startAnswer(Walk &walk);

} // namespace vpcanvas::trace
