// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "graph/NetworkGraph.h"
#include "sim/EventQueue.h"
#include "sim/Packet.h"

namespace vpcanvas::sim {

/// What hosts have of the world: a clock, an alarm, and a way to send.
class Launcher
{
public:
    virtual SimTime now() const = 0;
    /// The network as it is now: where the addresses are that hosts send to is found in it.
    virtual const graph::NetworkGraph &graph() const = 0;
    /// The same as it was drawn, for hosts that know their names; null where nobody gave it.
    virtual const aws::Network *network() const = 0;
    /// The packet leaves its sender at once: the client or the server of its flow, by its direction.
    virtual void launch(Packet packet) = 0;
    /// Where what hosts say is kept.
    virtual Streams &streams() = 0;
    virtual const Streams &streams() const = 0;
    virtual void wake(SimTime due, EventQueue::What what, std::uint32_t flow, std::uint32_t detail = 0) = 0;

protected:
    ~Launcher() = default;
};

} // namespace vpcanvas::sim
