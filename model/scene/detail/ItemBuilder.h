// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/DisplayList.h"

#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas::scene {

struct TextStyle
{
    FontFace face = FontFace::Text;
    double size = 12;
    int weight = 400;
    std::string_view role = "text";
    Anchor anchor = Anchor::Start;
    double maxWidth = 0;
    double minZoom = 0;
};

namespace style {
inline constexpr TextStyle name{.weight = 600};
inline constexpr TextStyle address{.face = FontFace::Mono, .size = 11, .role = "text2"};
inline constexpr TextStyle caption{.size = 11, .role = "text2"};
} // namespace style

/// Puts one DisplayItem together from the few forms that the visual language knows.
class ItemBuilder
{
public:
    ItemBuilder(int z, std::optional<aws::ResourceRef> source = {}, std::optional<aws::ResourceRef> target = {});

    void box(const aws::Box &box, double radius, Paint fill, Stroke stroke = {}, int elevation = 0);
    void line(std::vector<Point> points, Stroke stroke, double cornerRadius = 8);
    void icon(std::string_view name, Point at, double size, std::string_view role, double opacity = 1);
    /// An icon on its tinted tile: 22 in 32.
    void iconTile(std::string_view name, Point at, std::string_view role);
    Text &text(std::string text, Point baseline, const TextStyle &style);
    /// A value in the mono face, marked with the highlighter when it was changed here.
    Text &value(std::string text, Point baseline, bool changed, double size = 11);
    void marker(MarkerKind kind, Point centre, double size, std::string_view role, std::string text = {},
                double minScreenSize = 0);
    void add(Primitive primitive) { m_item.primitives.push_back(std::move(primitive)); }
    void setOpacity(double opacity) { m_item.opacity = opacity; }

    DisplayItem take(const aws::Box &bounds);
    ItemPointer finish(const aws::Box &bounds);

private:
    DisplayItem m_item;
};

Stroke stroke(std::string_view role, double width);
Stroke dashed(std::string_view role, double width, double on, double off);
Stroke dotted(std::string_view role, double width, double on, double off);

/// The width that a text takes in the bundled fonts.
double widthOf(std::string_view text, const TextStyle &style);

} // namespace vpcanvas::scene
