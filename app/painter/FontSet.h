// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/DisplayList.h"

#include <QFont>

namespace vpcanvas::painter {

/// The bundled fonts. Families are chains, so that Hangul falls back inside the mono face.
class FontSet
{
public:
    /// Loads the bundled fonts into QFontDatabase, once; needs a QGuiApplication. Painter calls it by itself.
    static void load();
    static QFont font(scene::FontFace face, double pixelSize, int weight);
};

} // namespace vpcanvas::painter
