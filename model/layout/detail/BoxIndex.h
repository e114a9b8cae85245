// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/NodeSize.h"

#include <unordered_map>
#include <vector>

namespace vpcanvas::layout::detail {

struct PlacedBox
{
    aws::ResourceRef ref;
    aws::Box box;
    Shape shape = Shape::None; ///< None: removed
    int parent = -1;           ///< the nearest container around it that has a box
    aws::Box label;            ///< title of a container, name under a tile; routes keep off it
};

/// The boxes of a network's layout in a grid of cells, for "what is in this area".
class BoxIndex
{
public:
    BoxIndex() = default;
    BoxIndex(const aws::Network &network, const aws::Containment &containment);

    /// Reads one resource's box again: new, moved or gone.
    void update(const aws::Network &network, const aws::Containment &containment, const aws::ResourceRef &ref);

    int find(const aws::ResourceRef &ref) const; ///< -1 if it has no box
    const PlacedBox &operator[](int index) const { return m_boxes[static_cast<std::size_t>(index)]; }

    /// Boxes that touch the area, each once, in no order. Not for two threads at once.
    void query(const aws::Box &area, std::vector<int> &out) const;

    bool isInside(int box, int container) const; ///< at any depth; a box is not inside itself

private:
    struct Cells
    {
        int left, top, right, bottom;
    };
    std::size_t cellOf(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
    }
    Cells cellsOf(const aws::Box &area) const;
    void insert(int index);
    void erase(int index);
    void fill(const aws::Network &network, const aws::Containment &containment, PlacedBox &placed, const aws::Box &box) const;

    std::vector<PlacedBox> m_boxes;
    std::unordered_map<aws::ResourceRef, int> m_byRef;
    std::vector<std::vector<int>> m_cells;
    double m_cell = 256;
    double m_originX = 0;
    double m_originY = 0;
    int m_columns = 1;
    int m_rows = 1;
    mutable std::vector<int> m_seen; ///< number of the query that last met a box
    mutable int m_query = 0;
};

} // namespace vpcanvas::layout::detail
