// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Layout.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace vpcanvas::scene {

/// Which boxes touch an area, by cells of 512 canvas units. Boxes over very many cells are kept in one list.
class SpatialGrid
{
public:
    void insert(std::uint32_t id, const aws::Box &box);
    void remove(std::uint32_t id, const aws::Box &box);
    /// Appends every id whose box may touch the area, each once, in no order.
    void find(const aws::Box &area, std::vector<std::uint32_t> &out) const;
    void clear();

private:
    struct Cells
    {
        std::int32_t left, top, right, bottom;
        std::int64_t count() const { return (std::int64_t{right} - left + 1) * (std::int64_t{bottom} - top + 1); }
    };
    static Cells cellsOf(const aws::Box &box);
    static std::uint64_t key(std::int32_t x, std::int32_t y)
    {
        return (std::uint64_t{static_cast<std::uint32_t>(x)} << 32) | static_cast<std::uint32_t>(y);
    }

    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_cells;
    std::vector<std::uint32_t> m_large;
    mutable std::vector<std::uint32_t> m_stamps; ///< by id: the query that saw it last
    mutable std::uint32_t m_query = 0;
};

bool touches(const aws::Box &a, const aws::Box &b);
aws::Box united(const aws::Box &a, const aws::Box &b);
aws::Box inflated(const aws::Box &box, double by);

} // namespace vpcanvas::scene
