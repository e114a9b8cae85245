// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHash>
#include <QString>

namespace vpcanvas::theme {

enum class Brightness { Light, Dark };

/// The colour roles of resources/theme.json, read once; panels, icons and shadows share them with the painter's file.
class PaletteData
{
public:
    /// The roles of the file that is built into the program.
    static const PaletteData &builtIn();

    /// An unknown role gives magenta, so that a misspelt name is seen at once.
    QColor color(const QString &role, Brightness brightness) const;
    bool contains(const QString &role) const { return m_light.contains(role); }
    QStringList roles() const { return m_light.keys(); }

private:
    void read(const QByteArray &json);

    QHash<QString, QColor> m_light;
    QHash<QString, QColor> m_dark;
};

} // namespace vpcanvas::theme
