// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painter/Theme.h"
#include "scene/DisplayList.h"

#include <QPainter>

namespace vpcanvas::painter {

/// Draws a small sign of fixed meaning.
void paintMarker(QPainter &painter, const scene::Marker &marker, const Theme &theme, double zoom);

} // namespace vpcanvas::painter
