// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "oracle/Question.h"

#include <vector>

/// What the simulator says of flows that are sent one after another.
struct SimulatorFlows
{
    SimulatorFlows(const vpcanvas::aws::Network &network, const std::vector<Question> &questions);

    std::vector<Answer> answers;
    std::vector<std::string> rows; ///< of the NAT instance, sorted, as TrackedRows writes the kernel's
};
