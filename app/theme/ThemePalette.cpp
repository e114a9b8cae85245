// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/ThemePalette.h"

#include "theme/IconProvider.h"
#include "theme/PaletteData.h"

using vpcanvas::theme::Brightness;
using vpcanvas::theme::PaletteData;

ThemePalette::ThemePalette(QObject *parent) : QObject(parent) { }

void ThemePalette::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT darkChanged();
}

void ThemePalette::setReducedMotion(bool reduced)
{
    if (m_motionReduced == reduced)
        return;
    m_motionReduced = reduced;
    Q_EMIT reducedMotionChanged();
}

void ThemePalette::setTextScale(qreal scale)
{
    if (qFuzzyCompare(m_textScale, scale) || scale < 0.5)
        return;
    m_textScale = scale;
    Q_EMIT textScaleChanged();
}

void ThemePalette::setIconFolder(const QUrl &folder)
{
    if (m_iconFolder == folder)
        return;
    m_iconFolder = folder;
    vpcanvas::theme::setIconFolder(folder.toLocalFile());
    ++m_iconRevision;
    Q_EMIT iconFolderChanged();
}

QColor ThemePalette::color(const QString &role, bool dark) const
{
    return PaletteData::builtIn().color(role, dark ? Brightness::Dark : Brightness::Light);
}
