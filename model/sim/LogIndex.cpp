// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/LogIndex.h"

#include <algorithm>

namespace vpcanvas::sim {

void LogIndex::grow()
{
    const auto from = static_cast<std::uint32_t>(m_next.size());
    const auto to = static_cast<std::uint32_t>(m_log->size());
    m_next.resize(to, none);
    m_first.resize(m_log->packets(), none);
    m_madeAt.resize(m_log->rows(), none);
    for (std::uint32_t i = from; i < to; ++i) {
        const EventRecord &event = (*m_log)[i];
        if (event.packet != none) {
            if (event.from == none) {
                m_first[event.packet] = i;
            } else {
                m_next[event.from] = i;
                m_longestLeg = std::max(m_longestLeg, event.time - (*m_log)[event.from].time);
            }
        }
        if (event.kind == EventKind::Dropped || event.kind == EventKind::Lost)
            m_drops[m_log->where(event)].push_back(i);
        for (const Change &change : m_log->changes(event)) {
            const RowInfo &row = m_log->row(change.row);
            Rows &rows = (row.table == TableKind::Nat ? m_natRows : m_trackedRows)[row.interface];
            if (change.kind() == ChangeKind::Added) {
                m_madeAt[change.row] = i;
                rows.numbers.push_back(change.row);
                rows.madeAt.push_back(i);
            } else if (change.kind() == ChangeKind::Removed) {
                rows.removedAt.push_back(i);
            }
        }
    }
}

std::vector<std::uint32_t> LogIndex::eventsOf(std::uint32_t packet) const
{
    std::vector<std::uint32_t> events;
    for (std::uint32_t at = m_first[packet]; at != none; at = m_next[at])
        events.push_back(at);
    return events;
}

std::vector<std::uint32_t> LogIndex::underWay(std::size_t happened, std::size_t most) const
{
    std::vector<std::uint32_t> packets;
    if (happened == 0)
        return packets;
    const SimTime now = (*m_log)[happened - 1].time;
    for (std::size_t i = happened; i-- > 0 && packets.size() < most;) {
        const EventRecord &event = (*m_log)[i];
        if (now - event.time > m_longestLeg)
            break;
        if (event.packet != none && m_next[i] != none && m_next[i] >= happened)
            packets.push_back(event.packet);
    }
    return packets;
}

std::size_t LogIndex::Rows::alive(std::size_t happened) const
{
    const auto before = [&](const std::vector<std::uint32_t> &events) {
        return static_cast<std::size_t>(std::ranges::lower_bound(events, happened) - events.begin());
    };
    return before(madeAt) - before(removedAt);
}

std::vector<std::uint32_t> LogIndex::Rows::newest(const Moment &moment, std::size_t most) const
{
    std::vector<std::uint32_t> found;
    const auto made = static_cast<std::size_t>(std::ranges::lower_bound(madeAt, moment.event) - madeAt.begin());
    for (std::size_t i = made; i-- > 0 && found.size() < most;)
        if (moment.rows[numbers[i]].isThere)
            found.push_back(numbers[i]);
    std::ranges::reverse(found);
    return found;
}

} // namespace vpcanvas::sim
