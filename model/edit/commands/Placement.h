// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/commands/Draft.h"

#include <optional>

namespace vpcanvas::edit {

/// Sizes of what the commands put on the canvas (px at 100 %); everything stands on a grid of 8.
namespace sizes {
inline constexpr double grid = 8;
inline constexpr double gap = 16;
inline constexpr double sidePadding = 16;
inline constexpr double titleHeight = 40;
inline constexpr double tile = 48;
inline constexpr double cardWidth = 136;
inline constexpr double cardHeight = 48;
inline constexpr double addressRowHeight = 28; ///< of a public or Elastic IP under the card
} // namespace sizes

double snapped(double value);
aws::Box snapped(const aws::Box &box);
bool overlap(const aws::Box &a, const aws::Box &b, double gap);

/// A gateway that sits on the border of its VPC, not inside it.
bool isBorderTile(const Draft &draft, const aws::ResourceRef &ref);
bool isContainer(const aws::ResourceRef &ref);

/// Puts a box inside a parent (or on the empty canvas): near where it was wanted, inside the padding, clear of its
/// siblings; containers around it grow and push aside what they would cover.
void placeInside(Draft &draft, const aws::ResourceRef &ref, aws::Box wanted, const std::optional<aws::ResourceRef> &parent);

/// Puts a 48 px tile on the border of a container, at the point of the border nearest to (x, y).
void placeOnBorder(Draft &draft, const aws::ResourceRef &ref, const aws::ResourceRef &container, double x, double y);

/// Sets the box of a container; its border tiles stay on the border, its neighbours make room, what is around it grows.
void setContainerBox(Draft &draft, const aws::ResourceRef &ref, const aws::Box &box);

/// Makes the container as big as what is inside it needs; the containers around it follow.
void growToFit(Draft &draft, const aws::ResourceRef &container);

/// Moves a box and all that is drawn inside it.
void shiftTree(Draft &draft, const aws::ResourceRef &ref, double dx, double dy);

/// Moves aside what would be covered after the box changed from `before`.
void makeRoom(Draft &draft, const aws::ResourceRef &ref, const aws::Box &before);

} // namespace vpcanvas::edit
