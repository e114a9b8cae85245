// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/Index.h"
#include "trace/PathTrace.h"

namespace vpcanvas::trace {

/// Who writes down what happens to a packet on its way: the answer of a trace, or the log of a simulation.
class Recorder
{
public:
    /// The packet passed a component, or was stopped there. Nothing comes after the first blocker.
    virtual void hop(Direction direction, const aws::ResourceRef &component, const std::optional<net::Header> &in,
                     const std::optional<net::Header> &out, Cause &&cause, std::optional<Code> code) = 0;
    /// Something stops the packet, or may stop it. The packet may go on, as if it had been lifted.
    virtual void block(Blocker &&blocker) = 0;
    /// What made it only possible that the packet is stopped.
    virtual void doubt(const aws::ResourceRef &unknown) = 0;
    /// The packet is about to pass a component that may refuse what a trace does not ask about: time to live, size, rate.
    /// False where it ends there, which has been written down then. `device` is the interface that would send it on.
    virtual bool mayPass(Direction, const aws::ResourceRef & /*component*/, graph::InterfaceIndex /*device*/,
                         const net::Header & /*header*/)
    {
        return true;
    }
    /// A device has translated what an ICMP error quotes: it is this now.
    virtual void quotes(const net::FiveTuple & /*quoted*/) { }
    /// A NAT device made a row for the packet.
    virtual void natRow(NatRow &&row) = 0;

protected:
    ~Recorder() = default;
};

} // namespace vpcanvas::trace
