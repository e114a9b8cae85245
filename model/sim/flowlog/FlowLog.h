// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/Simulation.h"
#include "sim/flowlog/Format.h"
#include "sim/flowlog/Options.h"

#include <string>

namespace vpcanvas::sim::flowlog {

/// What VPC Flow Logs of all network interfaces would hold of the simulation: a line for each record.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
std::string toText(const Simulation &simulation, const aws::Network &network, const Format &format, const Options &options);

} // namespace vpcanvas::sim::flowlog
