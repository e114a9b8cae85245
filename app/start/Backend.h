// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vpcanvas::start {

/// Picks how Qt Quick draws, before the first window: QT_QUICK_BACKEND if it is set, else the preference ("software" or
/// "gpu"), else the GPU where there is one. Without a GPU the software scene graph is several times faster than OpenGL on
/// the CPU (performance.md).
void chooseBackend(const QString &preference);

/// A window can be opened: a display is named, or a platform that needs none was asked for.
bool hasDisplay();

} // namespace vpcanvas::start
