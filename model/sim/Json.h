// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "sim/Simulation.h"

#include <string>

namespace vpcanvas::sim {

/// What the packet is, in the words of packet captures: "SYN", "PSH ACK 100 B", "UDP 64 B", "echo".
std::string contentText(const Packet &packet);

/// All that happened as one JSON document, for `vpcanvas simulate --json`. Times are nanoseconds.
std::string toJson(const Simulation &simulation, const aws::Network &network);

} // namespace vpcanvas::sim
