// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <cstdint>

namespace vpcanvas::testing {

/// A network of all kinds whose every field holds anything its type can hold, sense or no sense: for round trips.
aws::Network randomNetwork(std::uint64_t seed, std::size_t resourcesOfEachKind = 3);

} // namespace vpcanvas::testing
