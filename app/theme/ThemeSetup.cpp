// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/ThemeSetup.h"

#include "theme/IconProvider.h"
#include "theme/ShadowProvider.h"

#include <QQmlEngine>

namespace vpcanvas::theme {

void install(QQmlEngine &engine)
{
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
    engine.addImageProvider(QStringLiteral("frame"), new ShadowProvider);
}

} // namespace vpcanvas::theme
