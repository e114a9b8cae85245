// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/wire/Contents.h"

namespace vpcanvas::sim::wire {

Contents contentsAt(const EventLog &log, const EventRecord &event, bool isBefore)
{
    const Packet &packet = log.packet(event.packet);
    const auto number = static_cast<std::uint32_t>(&event - log.events().data());
    const std::uint32_t at = isBefore ? event.from : number;
    const Rewritten *rewritten = at == EventRecord::none ? nullptr : log.rewritten(at);
    Contents all;
    all.said = log.said(packet);
    if (rewritten)
        all.segmentSize = rewritten->segmentSize;
    if (packet.isFragment())
        all.whole = &log.packet(packet.fragmentOf);
    if (packet.isError()) {
        all.quote = log.quote(packet);
        all.quoted = &log.packet(all.quote.packet);
        all.quotedSaid = log.said(*all.quoted);
        if (all.quoted->isFragment())
            all.quotedWhole = &log.packet(all.quoted->fragmentOf);
        if (rewritten && rewritten->quoted)
            all.quote.header.tuple = *rewritten->quoted;
    }
    return all;
}

} // namespace vpcanvas::sim::wire
