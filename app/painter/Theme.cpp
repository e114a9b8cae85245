// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/Theme.h"

#include "painter/ThemeData.h"

namespace vpcanvas::painter {

Theme::Theme(ThemeKind kind) : m_kind(kind)
{
    const ThemeData &data = themeData();
    for (const auto &[role, color] : kind == ThemeKind::Dark ? data.dark : data.light)
        m_colors.emplace(role, QColor(color.red, color.green, color.blue, color.alpha));
}

const Theme &Theme::light()
{
    static const Theme theme(ThemeKind::Light);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(ThemeKind::Dark);
    return theme;
}

QColor Theme::color(std::string_view role) const
{
    const auto hit = m_colors.find(role);
    return hit == m_colors.end() ? QColor() : hit->second;
}

} // namespace vpcanvas::painter
