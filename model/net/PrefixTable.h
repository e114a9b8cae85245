// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/Cidr.h"

#include <algorithm>
#include <vector>

namespace vpcanvas::net {

/// Longest-prefix match over blocks of both families. Entries with the same block keep the order in which they
/// were added, and the first of them wins.
template<class Value>
class PrefixTable
{
public:
    struct Entry
    {
        Cidr block;
        Value value;
    };

    PrefixTable() = default;
    explicit PrefixTable(std::vector<Entry> entries) : m_entries(std::move(entries))
    {
        std::ranges::stable_sort(m_entries, std::ranges::greater{}, [](const Entry &entry) { return entry.block.prefix(); });
    }

    /// The entry that decides, or null when nothing contains the address.
    const Entry *find(IpAddress address) const
    {
        const auto hit = std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.block.contains(address); });
        return hit == m_entries.end() ? nullptr : &*hit;
    }

    const std::vector<Entry> &entries() const { return m_entries; } ///< longest prefix first

private:
    std::vector<Entry> m_entries;
};

} // namespace vpcanvas::net
