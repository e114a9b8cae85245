// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QQmlEngine;

namespace vpcanvas::theme {

/// Adds the icon and frame image providers and the import path of the built-in QML modules. Call before loading QML.
void install(QQmlEngine &engine);

} // namespace vpcanvas::theme
