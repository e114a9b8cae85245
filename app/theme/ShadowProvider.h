// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickImageProvider>

namespace vpcanvas::theme {

/// Nine-patch pictures for BorderImage, as the software backend has no effects:
/// image://frame/shadow2/light, image://frame/shadow3/dark (soft shadow around a rounded box) and
/// image://frame/dashed-ROLE/light (a dashed rounded outline whose sides repeat); image://frame/hatch-ROLE/light is a
/// tile of diagonal lines; image://frame/dash-ROLE/light (or dashdown-ROLE) is
/// one period of a dashed line of 3 px.
class ShadowProvider final : public QQuickImageProvider
{
public:
    ShadowProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace vpcanvas::theme
