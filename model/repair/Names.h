// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "repair/Change.h"

#include <string>
#include <vector>

namespace vpcanvas::repair {

/// The arguments of a change's text: the resource, then `args`, with names instead of identifiers.
std::vector<std::string> namedArguments(const aws::Network &network, const Change &change);

} // namespace vpcanvas::repair
