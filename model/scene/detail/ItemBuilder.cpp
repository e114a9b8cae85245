// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/ItemBuilder.h"

#include "layout/TextWidth.h"

namespace vpcanvas::scene {

ItemBuilder::ItemBuilder(int z, std::optional<aws::ResourceRef> source, std::optional<aws::ResourceRef> target)
{
    m_item.z = z;
    m_item.source = std::move(source);
    m_item.target = std::move(target);
    m_item.primitives.reserve(8);
}

void ItemBuilder::box(const aws::Box &box, double radius, Paint fill, Stroke outline, int elevation)
{
    m_item.primitives.emplace_back(RoundedBox{box, radius, fill, std::move(outline), elevation, Corners::All});
}

void ItemBuilder::line(std::vector<Point> points, Stroke outline, double cornerRadius)
{
    m_item.primitives.emplace_back(Polyline{std::move(points), cornerRadius, std::move(outline), ArrowHead::None, 0});
}

void ItemBuilder::icon(std::string_view name, Point at, double size, std::string_view role, double opacity)
{
    m_item.primitives.emplace_back(Icon{std::string(name), at, size, Paint{role, opacity}});
}

void ItemBuilder::iconTile(std::string_view name, Point at, std::string_view role)
{
    box({at.x, at.y, 32, 32}, 6, Paint{role, 0.12});
    icon(name, {at.x + 5, at.y + 5}, 22, role);
}

Text &ItemBuilder::text(std::string text, Point baseline, const TextStyle &look)
{
    Text made;
    made.text = std::move(text);
    made.at = baseline;
    made.face = look.face;
    made.size = look.size;
    made.weight = look.weight;
    made.anchor = look.anchor;
    made.paint = Paint{look.role};
    made.maxWidth = look.maxWidth;
    made.minZoom = look.minZoom;
    m_item.primitives.emplace_back(std::move(made));
    return std::get<Text>(m_item.primitives.back());
}

Text &ItemBuilder::value(std::string shown, Point baseline, bool changed, double size)
{
    Text &made = text(std::move(shown), baseline, {.face = FontFace::Mono, .size = size, .weight = changed ? 600 : 400});
    made.highlight = changed;
    if (changed)
        made.paint = Paint{"chgText"};
    return made;
}

void ItemBuilder::marker(MarkerKind kind, Point centre, double size, std::string_view role, std::string text,
                         double minScreenSize)
{
    m_item.primitives.emplace_back(Marker{kind, centre, size, Paint{role}, std::move(text), minScreenSize});
}

DisplayItem ItemBuilder::take(const aws::Box &bounds)
{
    m_item.bounds = bounds;
    return std::move(m_item);
}

ItemPointer ItemBuilder::finish(const aws::Box &bounds)
{
    return std::make_shared<const DisplayItem>(take(bounds));
}

Stroke stroke(std::string_view role, double width)
{
    return Stroke{Paint{role}, width, {}, false};
}

Stroke dashed(std::string_view role, double width, double on, double off)
{
    return Stroke{Paint{role}, width, {on, off}, false};
}

Stroke dotted(std::string_view role, double width, double on, double off)
{
    return Stroke{Paint{role}, width, {on, off}, true};
}

double widthOf(std::string_view text, const TextStyle &look)
{
    return layout::textWidth(text, look.face == FontFace::Mono ? layout::FontFace::Mono : layout::FontFace::Text, look.size,
                             look.weight);
}

} // namespace vpcanvas::scene
