// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/SimTime.h"

#include <algorithm>
#include <vector>

namespace vpcanvas::sim {

/// What is to happen, by time and then by the order in which it was asked for.
class EventQueue
{
public:
    enum class What : std::uint8_t {
        Step,          ///< a packet's next step; subject: its slot
        Start,         ///< a flow begins; subject: the flow
        Timer,         ///< a host's retransmission timer; subject: the flow, detail: end and serial number
        Exchange,      ///< a client asks again; subject: the flow
        Arrive,        ///< a service inside the host takes a packet; subject: the packet
        ExpireNat,     ///< a row may be too old; subject: its slot, detail: its identity
        ExpireTracked, ///< likewise
    };
    struct Item
    {
        SimTime time = 0;
        std::uint64_t order = 0;
        std::uint32_t subject = 0;
        std::uint32_t detail = 0;
        What what = What::Step;

        bool isBefore(const Item &other) const { return time != other.time ? time < other.time : order < other.order; }
        bool isExpiry() const { return what == What::ExpireNat || what == What::ExpireTracked; }
    };

    void push(SimTime time, What what, std::uint32_t subject, std::uint32_t detail = 0)
    {
        const Item item{time, m_order++, subject, detail, what};
        m_pending += item.isExpiry() ? 0 : 1;
        m_heap.push_back(item);
        std::push_heap(m_heap.begin(), m_heap.end(), later);
    }
    Item pop()
    {
        std::pop_heap(m_heap.begin(), m_heap.end(), later);
        const Item item = m_heap.back();
        m_heap.pop_back();
        m_pending -= item.isExpiry() ? 0 : 1;
        return item;
    }
    bool empty() const { return m_heap.empty(); }
    const Item &front() const { return m_heap.front(); }
    /// How many items are more than the ageing of a row.
    std::size_t pending() const { return m_pending; }

private:
    static bool later(const Item &a, const Item &b) { return b.isBefore(a); }

    std::vector<Item> m_heap;
    std::uint64_t m_order = 0;
    std::size_t m_pending = 0;
};

} // namespace vpcanvas::sim
