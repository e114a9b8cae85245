// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painter/Theme.h"
#include "scene/DisplayList.h"

#include <QPainter>

namespace vpcanvas::painter {

/// Draws one text of a display list. Shaped glyphs are kept per thread: shaping is what costs.
void paintText(QPainter &painter, const scene::Text &text, const Theme &theme, double zoom);

} // namespace vpcanvas::painter
