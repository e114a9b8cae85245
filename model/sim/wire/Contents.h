// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/EventLog.h"

namespace vpcanvas::sim::wire {

/// What a packet holds of another one, and what devices have rewritten inside it.
struct Contents
{
    const Packet *whole = nullptr;       ///< of a fragment: the packet that was cut
    const Packet *quoted = nullptr;      ///< of an ICMP error: the packet that it is about,
    const Packet *quotedWhole = nullptr; ///< and what that is a fragment of
    Quote quote;                         ///< with its header as it reads here
    std::uint16_t segmentSize = 0;       ///< of a SYN, as it reads here; 0: as it was sent
    std::string_view said{};             ///< the text that it, or the packet that was cut, carries (EventLog::said())
    std::string_view quotedSaid{};       ///< the same of the quoted packet
};

/// The same of the packet of an event, before or after it.
Contents contentsAt(const EventLog &log, const EventRecord &event, bool isBefore);

} // namespace vpcanvas::sim::wire
