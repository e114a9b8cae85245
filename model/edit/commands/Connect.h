// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "core/Result.h"
#include "edit/EditOp.h"

#include <optional>

namespace vpcanvas::edit {

/// Why a link cannot be drawn from one to the other, or nothing if it can. Either end may be a zone box or a container.
std::optional<Error> whyNotConnect(const aws::Network &network, const aws::Containment &containment, const aws::ResourceRef &from,
                                   const aws::ResourceRef &to);

/// Does what the link means; see the table in Connect.cpp. The direction matters only where both ends are of one kind.
/// A subnet that would change a route of the shared main table gets a route table of its own first. A subnet connected to
/// an internet gateway also gives public addresses to instances launched from then on.
Result<EditOp> connect(const aws::Network &network, const aws::Containment &containment, const aws::ResourceRef &from,
                       const aws::ResourceRef &to);

} // namespace vpcanvas::edit
