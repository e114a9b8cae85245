// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "sim/Simulation.h"
#include "sim/wire/Frame.h"

#include <string>

namespace vpcanvas::sim::pcap {

/// One packet as it passes a place where one could capture.
struct Captured
{
    std::size_t point = 0;
    SimTime time = 0;
    bool isInbound = false; ///< into the host or device
    wire::Bytes frame;
    std::string comment; ///< which row or rule decided, and why it was dropped
};

struct CapturePoint
{
    std::string name;        ///< "eni-1 (Web server)", "nat-1 inside"
    std::string description; ///< of what it is a part
};

struct Capture
{
    std::vector<CapturePoint> points;
    std::vector<Captured> packets;
};

/// What captures at every network interface, on either side of every gateway that translates, and at every outside end
/// would hold of the simulation.
Capture capture(const Simulation &simulation, const aws::Network &network);

/// As a pcapng file: one interface for each point, times in nanoseconds, comments and directions.
/// Source: https://datatracker.ietf.org/doc/draft-ietf-opsawg-pcapng/
std::string toPcapng(const Capture &capture);

} // namespace vpcanvas::sim::pcap
