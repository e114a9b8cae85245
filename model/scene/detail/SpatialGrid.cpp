// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/SpatialGrid.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::scene {
namespace {

constexpr double cellSize = 512;
constexpr std::int64_t maxCells = 256;

} // namespace

bool touches(const aws::Box &a, const aws::Box &b)
{
    return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
}

aws::Box united(const aws::Box &a, const aws::Box &b)
{
    const double x = std::min(a.x, b.x);
    const double y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

aws::Box inflated(const aws::Box &box, double by)
{
    return {box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by};
}

SpatialGrid::Cells SpatialGrid::cellsOf(const aws::Box &box)
{
    const auto cell = [](double value) { return static_cast<std::int32_t>(std::clamp(std::floor(value / cellSize), -1e6, 1e6)); };
    return {cell(box.x), cell(box.y), cell(box.right()), cell(box.bottom())};
}

void SpatialGrid::insert(std::uint32_t id, const aws::Box &box)
{
    if (id >= m_stamps.size())
        m_stamps.resize(id + 1, 0);
    const Cells cells = cellsOf(box);
    if (cells.count() > maxCells) {
        m_large.push_back(id);
        return;
    }
    for (std::int32_t y = cells.top; y <= cells.bottom; ++y)
        for (std::int32_t x = cells.left; x <= cells.right; ++x)
            m_cells[key(x, y)].push_back(id);
}

void SpatialGrid::remove(std::uint32_t id, const aws::Box &box)
{
    const Cells cells = cellsOf(box);
    if (cells.count() > maxCells) {
        std::erase(m_large, id);
        return;
    }
    for (std::int32_t y = cells.top; y <= cells.bottom; ++y)
        for (std::int32_t x = cells.left; x <= cells.right; ++x)
            if (const auto hit = m_cells.find(key(x, y)); hit != m_cells.end()) {
                std::erase(hit->second, id);
                if (hit->second.empty())
                    m_cells.erase(hit);
            }
}

void SpatialGrid::find(const aws::Box &area, std::vector<std::uint32_t> &out) const
{
    ++m_query;
    const auto take = [&](const std::vector<std::uint32_t> &ids) {
        for (const std::uint32_t id : ids)
            if (m_stamps[id] != m_query) {
                m_stamps[id] = m_query;
                out.push_back(id);
            }
    };
    take(m_large);
    const Cells cells = cellsOf(area);
    if (cells.count() > static_cast<std::int64_t>(m_cells.size())) {
        for (const auto &[where, ids] : m_cells)
            take(ids);
        return;
    }
    for (std::int32_t y = cells.top; y <= cells.bottom; ++y)
        for (std::int32_t x = cells.left; x <= cells.right; ++x)
            if (const auto hit = m_cells.find(key(x, y)); hit != m_cells.end())
                take(hit->second);
}

void SpatialGrid::clear()
{
    m_cells.clear();
    m_large.clear();
}

} // namespace vpcanvas::scene
