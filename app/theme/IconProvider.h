// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickImageProvider>

namespace vpcanvas::theme {

/// A folder whose NAME.svg or NAME.png stand in for our own icons; empty for ours.
void setIconFolder(const QString &folder);

/// image://icon/NAME/ROLE/light|dark/REVISION paints resources/icons/NAME.svg in the colour of a theme role, at exactly the
/// requested size and with a stroke that keeps its weight at small sizes (1.8 at 16 px, 1.5 at 24 px).
class IconProvider final : public QQuickImageProvider
{
public:
    IconProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace vpcanvas::theme
