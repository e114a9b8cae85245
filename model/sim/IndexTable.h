// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace vpcanvas::sim {

/// Finds rows of a vector by a key that stands in the rows themselves: open addressing with linear probing, 8 bytes a
/// slot, at most half full. It holds no pointer to the rows, so a copy of both is a copy of the table.
class IndexTable
{
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    /// `equals(row)` says whether that row has the key.
    template<class Equals>
    std::uint32_t find(std::uint64_t hash, Equals &&equals) const
    {
        if (m_slots.empty())
            return none;
        const auto tag = static_cast<std::uint32_t>(hash);
        for (std::size_t at = tag & mask(); m_slots[at].row != none; at = (at + 1) & mask())
            if (m_slots[at].tag == tag && equals(m_slots[at].row))
                return m_slots[at].row;
        return none;
    }

    /// The key must not be there yet.
    void insert(std::uint64_t hash, std::uint32_t row)
    {
        if ((m_count + 1) * 2 > m_slots.size())
            grow();
        place({row, static_cast<std::uint32_t>(hash)});
        ++m_count;
    }

    void erase(std::uint64_t hash, std::uint32_t row)
    {
        std::size_t at = static_cast<std::uint32_t>(hash) & mask();
        while (m_slots[at].row != row)
            at = (at + 1) & mask();
        --m_count;
        // Close the gap, so that no probe ends early.
        for (std::size_t next = (at + 1) & mask(); m_slots[next].row != none; next = (next + 1) & mask()) {
            const std::size_t home = m_slots[next].tag & mask();
            if (((next - home) & mask()) >= ((next - at) & mask())) {
                m_slots[at] = m_slots[next];
                at = next;
            }
        }
        m_slots[at] = {};
    }

    std::size_t size() const { return m_count; }
    std::size_t bytes() const { return m_slots.capacity() * sizeof(Slot); }

private:
    struct Slot
    {
        std::uint32_t row = none;
        std::uint32_t tag = 0;
    };

    std::size_t mask() const { return m_slots.size() - 1; }
    void place(Slot slot)
    {
        std::size_t at = slot.tag & mask();
        while (m_slots[at].row != none)
            at = (at + 1) & mask();
        m_slots[at] = slot;
    }
    void grow()
    {
        std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.empty() ? 16 : m_slots.size() * 2));
        for (const Slot &slot : old)
            if (slot.row != none)
                place(slot);
    }

    std::vector<Slot> m_slots;
    std::size_t m_count = 0;
};

} // namespace vpcanvas::sim
