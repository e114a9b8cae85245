// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/TrackedTable.h"

#include "sim/Hash.h"

namespace vpcanvas::sim {

std::uint64_t TrackedTable::hash(std::uint32_t interface, const net::FiveTuple &packet)
{
    // The same for both directions.
    return hashOf(hashOf(packet, 1) + hashOf(trace::answerTo(packet), 1), interface);
}

std::uint32_t TrackedTable::find(std::uint32_t interface, const net::FiveTuple &packet) const
{
    return m_index.find(hash(interface, packet), [&](std::uint32_t slot) {
        const Row &row = m_rows[slot];
        return row.interface == interface && (row.tuple == packet || row.tuple == trace::answerTo(packet));
    });
}

std::uint32_t TrackedTable::findBegunBy(std::uint32_t interface, const net::FiveTuple &packet) const
{
    return m_index.find(hash(interface, packet),
                        [&](std::uint32_t slot) { return m_rows[slot].interface == interface && m_rows[slot].tuple == packet; });
}

std::uint32_t TrackedTable::add(std::uint32_t interface, const net::FiveTuple &packet)
{
    auto slot = static_cast<std::uint32_t>(m_rows.size());
    if (m_free.empty()) {
        m_rows.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_rows[slot] = {};
    }
    m_rows[slot].interface = interface;
    m_rows[slot].tuple = packet;
    m_index.insert(hash(interface, packet), slot);
    return slot;
}

void TrackedTable::remove(std::uint32_t slot)
{
    m_index.erase(hash(m_rows[slot].interface, m_rows[slot].tuple), slot);
    m_rows[slot] = {};
    m_free.push_back(slot);
}

} // namespace vpcanvas::sim
