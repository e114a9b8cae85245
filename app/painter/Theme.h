// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace vpcanvas::painter {

enum class ThemeKind : std::uint8_t { Light, Dark };

/// The colours of resources/theme.json in one of its two themes. Immutable; use the two shared ones.
class Theme
{
public:
    explicit Theme(ThemeKind kind);
    static const Theme &light();
    static const Theme &dark();
    static const Theme &of(ThemeKind kind) { return kind == ThemeKind::Dark ? dark() : light(); }

    ThemeKind kind() const { return m_kind; }
    /// An unknown role gives an invalid colour.
    QColor color(std::string_view role) const;

private:
    ThemeKind m_kind;
    std::unordered_map<std::string_view, QColor> m_colors;
};

} // namespace vpcanvas::painter
