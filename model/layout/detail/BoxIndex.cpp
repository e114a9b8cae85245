// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/detail/BoxIndex.h"

#include "layout/TextWidth.h"
#include "layout/detail/DrawnTree.h"

#include <algorithm>

namespace vpcanvas::layout::detail {
namespace {

constexpr int maxCells = 256; ///< in one direction

} // namespace

BoxIndex::BoxIndex(const aws::Network &network, const aws::Containment &containment)
{
    m_boxes.reserve(network.layout.size());
    m_byRef.reserve(network.layout.size());
    aws::Box all;
    for (const auto &[ref, box] : network.layout) {
        if (shapeOf(network, ref) == Shape::None)
            continue;
        all = m_boxes.empty() ? box : united(all, box);
        m_byRef.emplace(ref, static_cast<int>(m_boxes.size()));
        m_boxes.emplace_back().ref = ref;
    }
    m_originX = all.x;
    m_originY = all.y;
    m_cell = std::max({256.0, all.width / maxCells, all.height / maxCells});
    m_columns = static_cast<int>(all.width / m_cell) + 1;
    m_rows = static_cast<int>(all.height / m_cell) + 1;
    m_cells.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    m_seen.resize(m_boxes.size());
    std::size_t next = 0;
    for (const auto &[ref, box] : network.layout) {
        if (next == m_boxes.size() || m_boxes[next].ref != ref)
            continue;
        fill(network, containment, m_boxes[next], box);
        insert(static_cast<int>(next++));
    }
}

void BoxIndex::fill(const aws::Network &network, const aws::Containment &containment, PlacedBox &placed,
                    const aws::Box &box) const
{
    placed.box = box;
    placed.shape = shapeOf(network, placed.ref);
    placed.parent = -1;
    auto parent = containment.parentOf(placed.ref);
    if (parent)
        placed.parent = find(*parent);
    if (placed.parent < 0)
        parent = drawnParent(network, containment, placed.ref);
    for (; parent && placed.parent < 0; parent = drawnParent(network, containment, *parent))
        placed.parent = find(*parent);
    placed.label = {};
    if (placed.shape == Shape::Container) {
        const double title = nodeSize(network, containment, placed.ref).width;
        placed.label = {box.x, box.y + 4, std::min(title - metric::gap, box.width), metric::titleHeight - 4};
    } else if (placed.shape == Shape::Tile) {
        const double width =
            std::min(textWidth(network.displayName(placed.ref), FontFace::Text, 12, 600), metric::cardMaxNameWidth);
        placed.label = {box.x + box.width / 2 - width / 2, box.bottom() + 4, width, metric::tileLabelHeight - 4};
    }
}

void BoxIndex::update(const aws::Network &network, const aws::Containment &containment, const aws::ResourceRef &ref)
{
    const auto box = network.layout.find(ref);
    const bool isDrawn = box != network.layout.end() && shapeOf(network, ref) != Shape::None && network.contains(ref);
    int index = find(ref);
    if (index >= 0) {
        erase(index);
        if (!isDrawn) {
            m_boxes[static_cast<std::size_t>(index)].shape = Shape::None;
            m_byRef.erase(ref);
        }
    } else if (isDrawn) {
        index = static_cast<int>(m_boxes.size());
        m_boxes.emplace_back().ref = ref;
        m_byRef.emplace(ref, index);
        m_seen.push_back(0);
    }
    if (!isDrawn)
        return;
    fill(network, containment, m_boxes[static_cast<std::size_t>(index)], box->second);
    insert(index);
}

int BoxIndex::find(const aws::ResourceRef &ref) const
{
    const auto hit = m_byRef.find(ref);
    return hit == m_byRef.end() ? -1 : hit->second;
}

BoxIndex::Cells BoxIndex::cellsOf(const aws::Box &area) const
{
    const auto column = [&](double x) { return static_cast<int>(std::clamp((x - m_originX) / m_cell, 0.0, m_columns - 1.0)); };
    const auto row = [&](double y) { return static_cast<int>(std::clamp((y - m_originY) / m_cell, 0.0, m_rows - 1.0)); };
    return {column(area.x), row(area.y), column(area.right()), row(area.bottom())};
}

void BoxIndex::insert(int index)
{
    const PlacedBox &placed = (*this)[index];
    const Cells cells = cellsOf(placed.label.width > 0 ? united(placed.box, placed.label) : placed.box);
    for (int row = cells.top; row <= cells.bottom; ++row)
        for (int column = cells.left; column <= cells.right; ++column)
            m_cells[cellOf(column, row)].push_back(index);
}

void BoxIndex::erase(int index)
{
    const PlacedBox &placed = (*this)[index];
    const Cells cells = cellsOf(placed.label.width > 0 ? united(placed.box, placed.label) : placed.box);
    for (int row = cells.top; row <= cells.bottom; ++row)
        for (int column = cells.left; column <= cells.right; ++column)
            std::erase(m_cells[cellOf(column, row)], index);
}

void BoxIndex::query(const aws::Box &area, std::vector<int> &out) const
{
    ++m_query;
    const Cells cells = cellsOf(area);
    for (int row = cells.top; row <= cells.bottom; ++row)
        for (int column = cells.left; column <= cells.right; ++column)
            for (const int index : m_cells[cellOf(column, row)]) {
                const PlacedBox &placed = (*this)[index];
                if (m_seen[static_cast<std::size_t>(index)] == m_query)
                    continue;
                m_seen[static_cast<std::size_t>(index)] = m_query;
                if (overlaps(area, placed.box) || (placed.label.width > 0 && overlaps(area, placed.label)))
                    out.push_back(index);
            }
}

bool BoxIndex::isInside(int box, int container) const
{
    for (int at = (*this)[box].parent; at >= 0; at = (*this)[at].parent)
        if (at == container)
            return true;
    return false;
}

} // namespace vpcanvas::layout::detail
