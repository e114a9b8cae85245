// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painter/ThemeData.h"
#include "scene/DisplayList.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vpcanvas::painter {

/// The growing text of an SVG document and its tables: classes, icons and shapes that repeat are written once.
class SvgOut
{
public:
    explicit SvgOut(const std::map<std::string_view, Rgba> &colors) : m_colors(colors) { m_body.reserve(1 << 20); }

    SvgOut &operator<<(std::string_view text)
    {
        m_body.append(text);
        return *this;
    }
    SvgOut &operator<<(double value)
    {
        appendNumber(m_body, value);
        return *this;
    }
    /// Escaped for text and attributes; what XML cannot hold is left out.
    void escaped(std::string_view text) { appendEscaped(m_body, text); }

    /// ' class="a"' for a style, the same letter for the same style.
    void styled(const std::string &css);
    std::string fillCss(const scene::Paint &paint) const;
    std::string strokeCss(const scene::Stroke &stroke) const;
    std::string colorCss(std::string_view property, const scene::Paint &paint) const;
    void useIcon(std::string_view name);

    /// Text written since `mark` is taken out and returned, to become a shape.
    std::size_t mark() const { return m_body.size(); }
    std::string cut(std::size_t from);
    /// Refers to a shape by its text; it is defined once.
    void useShape(std::string shape, double x, double y);

    std::string document(std::string_view head, std::string_view background);

    static void appendNumber(std::string &out, double value);
    static void appendEscaped(std::string &out, std::string_view text);

private:
    const std::map<std::string_view, Rgba> &m_colors;
    std::string m_body;
    std::unordered_map<std::string, std::size_t> m_classes;
    std::vector<std::string> m_styles;
    std::unordered_map<std::string, std::size_t> m_shapes;
    std::vector<const std::string *> m_shapeTexts;
    std::vector<std::string_view> m_icons;
};

} // namespace vpcanvas::painter
