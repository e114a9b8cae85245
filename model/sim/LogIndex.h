// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/EventLog.h"

#include <map>
#include <span>
#include <vector>

namespace vpcanvas::sim {

/// Ways to find things in a log that it need not keep itself: forwards along a packet, by row, by place. It follows a log
/// that grows.
class LogIndex
{
public:
    static constexpr std::uint32_t none = EventRecord::none;

    explicit LogIndex(const EventLog &log) : m_log(&log) { grow(); }
    /// Takes in what has been written since.
    void grow();

    /// The next event of the same packet, or none.
    std::uint32_t next(std::uint32_t event) const { return m_next[event]; }
    /// The packet's first event.
    std::uint32_t first(std::uint32_t packet) const { return m_first[packet]; }
    /// All of a packet's, in order.
    std::vector<std::uint32_t> eventsOf(std::uint32_t packet) const;
    /// The event that made the row.
    std::uint32_t madeAt(std::uint32_t row) const { return m_madeAt[row]; }
    /// Packets that were under way after so many events: sent, and with more to come. The newest first, at most so many.
    std::vector<std::uint32_t> underWay(std::size_t happened, std::size_t most) const;

    /// What happened to the rows of one device or guarded interface.
    struct Rows
    {
        std::vector<std::uint32_t> numbers;   ///< in the order in which they were made
        std::vector<std::uint32_t> madeAt;    ///< events
        std::vector<std::uint32_t> removedAt; ///< events
        std::size_t alive(std::size_t happened) const;
        /// The newest that are alive then, at most so many, oldest first.
        std::vector<std::uint32_t> newest(const Moment &moment, std::size_t most) const;
    };
    /// By graph::InterfaceIndex.
    const std::map<std::uint32_t, Rows> &natRows() const { return m_natRows; }
    const std::map<std::uint32_t, Rows> &trackedRows() const { return m_trackedRows; }
    /// Events at which packets were dropped or lost, by component.
    const std::map<aws::ResourceRef, std::vector<std::uint32_t>> &drops() const { return m_drops; }

private:
    const EventLog *m_log;
    std::vector<std::uint32_t> m_next;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_madeAt;
    std::map<std::uint32_t, Rows> m_natRows;
    std::map<std::uint32_t, Rows> m_trackedRows;
    std::map<aws::ResourceRef, std::vector<std::uint32_t>> m_drops;
    SimTime m_longestLeg = 0; ///< between two events of one packet
};

} // namespace vpcanvas::sim
