// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/NodeSize.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace vpcanvas::layout::detail {

/// Who holds the box of a drawn resource: its parent in the Containment, but never one that is not drawn itself.
std::optional<aws::ResourceRef> drawnParent(const aws::Network &network, const aws::Containment &containment,
                                            const aws::ResourceRef &ref);

struct DrawnNode
{
    aws::ResourceRef ref;
    Shape shape = Shape::None;
    Size size;       ///< least size of a container, size of everything else
    int parent = -1; ///< index of a container; -1 at the top
    std::vector<int> children;
    aws::Box box; ///< filled by the layout, in coordinates of the parent first and of the canvas at the end
    int rank = 0; ///< order among siblings: gateways before what uses them
    std::uint32_t address = 0;
};

/// Everything that is drawn, containers first, as a tree of indices.
struct DrawnTree
{
    DrawnTree(const aws::Network &network, const aws::Containment &containment);

    std::vector<DrawnNode> nodes;
    std::vector<int> roots; ///< in the order of kind and identifier
    std::unordered_map<aws::ResourceRef, int> containers;

    DrawnNode &operator[](int index) { return nodes[static_cast<std::size_t>(index)]; }
    const DrawnNode &operator[](int index) const { return nodes[static_cast<std::size_t>(index)]; }

private:
    void addInstance(const aws::Network &network, const aws::Containment &containment, aws::ResourceRef ref,
                     const aws::Instance &instance);
    int addNode(const aws::Network &network, const aws::Containment &containment, aws::ResourceRef ref,
                const std::optional<aws::ResourceRef> &parent);
};

} // namespace vpcanvas::layout::detail
