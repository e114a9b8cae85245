// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/PaletteData.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace vpcanvas::theme {

const PaletteData &PaletteData::builtIn()
{
    static const PaletteData data = [] {
        PaletteData read;
        QFile file(QStringLiteral(":/theme.json"));
        if (file.open(QIODevice::ReadOnly))
            read.read(file.readAll());
        return read;
    }();
    return data;
}

void PaletteData::read(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject colors = root.value(QStringLiteral("color")).toObject();
    for (auto role = colors.begin(); role != colors.end(); ++role) {
        const QJsonObject pair = role.value().toObject();
        m_light.insert(role.key(), QColor(pair.value(QStringLiteral("light")).toString()));
        m_dark.insert(role.key(), QColor(pair.value(QStringLiteral("dark")).toString()));
    }
}

QColor PaletteData::color(const QString &role, Brightness brightness) const
{
    return (brightness == Brightness::Dark ? m_dark : m_light).value(role, QColor(Qt::magenta));
}

} // namespace vpcanvas::theme
