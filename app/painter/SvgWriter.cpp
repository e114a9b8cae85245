// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/SvgWriter.h"

#include "layout/TextWidth.h"
#include "painter/SvgOut.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::painter {
namespace {

using scene::Point;

double widthOf(const scene::Text &text, std::string_view shown, double size)
{
    const auto face = text.face == scene::FontFace::Mono ? layout::FontFace::Mono : layout::FontFace::Text;
    return layout::textWidth(shown, face, size, text.weight);
}

/// Writes primitives relative to an origin.
class SvgBrush
{
public:
    SvgBrush(SvgOut &out, Point origin, bool isDark) : m_out(out), m_origin(origin), m_isDark(isDark) { }

    void operator()(const scene::RoundedBox &box)
    {
        if (box.elevation > 0)
            shadow(box);
        const std::string css = m_out.fillCss(box.fill) + m_out.strokeCss(box.stroke);
        if (box.corners == scene::Corners::All) {
            rect(box.box, std::min({box.radius, box.box.width / 2, box.box.height / 2}), css);
            return;
        }
        const double r = box.radius;
        const double left = x(box.box.x);
        const double top = y(box.box.y);
        const double right = left + box.box.width;
        const double bottom = top + box.box.height;
        m_out << "<path d=\"";
        if (box.corners == scene::Corners::Left)
            m_out << "M" << right << " " << top << "H" << left + r << "A" << r << " " << r << " 0 0 0 " << left << " " << top + r
                  << "V" << bottom - r << "A" << r << " " << r << " 0 0 0 " << left + r << " " << bottom << "H" << right << "z\"";
        else
            m_out << "M" << left << " " << top << "H" << right - r << "A" << r << " " << r << " 0 0 1 " << right << " " << top + r
                  << "V" << bottom - r << "A" << r << " " << r << " 0 0 1 " << right - r << " " << bottom << "H" << left << "z\"";
        m_out.styled(css);
        m_out << "/>";
    }

    void operator()(const scene::Polyline &line)
    {
        if (line.points.size() < 2)
            return;
        std::vector<Point> points = line.points;
        const Point end = points.back();
        const Point start = points.front();
        const bool atEnd = line.arrow == scene::ArrowHead::End || line.arrow == scene::ArrowHead::Both;
        const bool atStart = line.arrow == scene::ArrowHead::Start || line.arrow == scene::ArrowHead::Both;
        const Point endFrom = points[points.size() - 2];
        const Point startFrom = points[1];
        if (atEnd)
            points.back() = towards(end, endFrom, headSize * 0.8);
        if (atStart)
            points.front() = towards(start, startFrom, headSize * 0.8);
        if (line.haloWidth > 0)
            path(points, line.cornerRadius,
                 "fill:none;" + m_out.strokeCss(scene::Stroke{scene::Paint{"canvas", 0.9}, line.haloWidth, {}, false}));
        path(points, line.cornerRadius, "fill:none;stroke-linejoin:round;" + m_out.strokeCss(line.stroke));
        if (atEnd)
            head(end, endFrom, line.stroke.paint);
        if (atStart)
            head(start, startFrom, line.stroke.paint);
    }

    void operator()(const scene::Icon &icon)
    {
        m_out.useIcon(icon.name);
        m_out << " x=\"" << x(icon.at.x) << "\" y=\"" << y(icon.at.y) << "\" width=\"" << icon.size << "\" height=\"" << icon.size
              << "\"";
        m_out.styled(m_out.colorCss("color", icon.paint) + (icon.size <= 16.5 ? "stroke-width:1.8" : "stroke-width:1.5"));
        m_out << "/>";
    }

    void operator()(const scene::Text &text)
    {
        if (text.text.empty() || text.minZoom > 1)
            return;
        const double size = std::max(text.size, text.minScreenSize);
        std::string shown;
        std::string_view whole = text.text;
        double width = -1;
        if (text.maxWidth > 0 && (width = widthOf(text, whole, size)) > text.maxWidth + 0.5) {
            shown = elided(text, size);
            whole = shown;
            width = -1;
        }
        const Point at{x(text.at.x), y(text.at.y) + (size - text.size) * 0.8};
        if (text.highlight) {
            if (width < 0)
                width = widthOf(text, whole, size);
            const double left = text.at.x
                - (text.anchor == scene::Anchor::End          ? width
                       : text.anchor == scene::Anchor::Middle ? width / 2
                                                              : 0);
            const double unit = size / 11;
            rect({left - 3 * unit, text.at.y - 12 * unit, width + 6 * unit, 16 * unit}, 3 * unit, m_out.fillCss({"chgBg"}));
            rect({left - 3 * unit, text.at.y + 2 * unit, width + 6 * unit, 2 * unit}, 0, m_out.fillCss({"chgLine"}));
        }
        std::string css = m_out.fillCss(text.paint) + "font-size:";
        SvgOut::appendNumber(css, size);
        css += "px;";
        if (text.weight != 400)
            css += "font-weight:" + std::to_string(text.weight) + ';';
        if (text.anchor != scene::Anchor::Start)
            css += text.anchor == scene::Anchor::Middle ? "text-anchor:middle;" : "text-anchor:end;";
        if (text.strikeOut)
            css += "text-decoration:line-through;";
        if (!text.halo.isNone())
            css += m_out.colorCss("stroke", text.halo) + "stroke-width:6px;stroke-linejoin:round;paint-order:stroke;";
        css += text.face == scene::FontFace::Mono
            ? R"(font-family:"JetBrains Mono","Noto Sans CJK KR","Noto Sans KR",monospace;font-variant-ligatures:none)"
            : R"(font-family:Inter,"Noto Sans CJK KR","Noto Sans KR",sans-serif)";
        m_out << "<text x=\"" << at.x << "\" y=\"" << at.y << "\"";
        m_out.styled(css);
        m_out << ">";
        m_out.escaped(whole);
        m_out << "</text>";
    }

    void operator()(const scene::Marker &marker)
    {
        using scene::MarkerKind;
        const double size = std::max(marker.size, marker.minScreenSize);
        m_out << "<g transform=\"translate(" << x(marker.centre.x) << " " << y(marker.centre.y) << ")";
        const auto grid16 = [&] { m_out << " scale(" << size / 16 << ")\">"; };
        const std::string fill = m_out.fillCss(marker.paint);
        const auto shape = [&](std::string_view element, const std::string &css) {
            m_out << element;
            m_out.styled(css);
            m_out << "/>";
        };
        const auto sign = [&](std::string_view element, double width) {
            shape(element, "fill:none;stroke-linejoin:round;" + m_out.strokeCss({scene::Paint{"surface"}, width, {}, true}));
        };
        switch (marker.kind) {
        case MarkerKind::Error:
            grid16();
            shape("<path d=\"M-3-7h6l4 4v6l-4 4h-6l-4-4v-6z\"", fill);
            sign("<path d=\"M-3.2 0h6.4\"", 2);
            break;
        case MarkerKind::Warning:
            grid16();
            shape("<path d=\"M0-6.4L7.2 6.4h-14.4z\"",
                  fill + "stroke-linejoin:round;" + m_out.strokeCss({marker.paint, 1, {}, false}));
            sign("<path d=\"M0-2v3.8M0 4h.01\"", 1.7);
            break;
        case MarkerKind::Note:
            grid16();
            shape("<circle r=\"7\"", fill);
            sign("<path d=\"M0-.6v3.8M0-3.3h.01\"", 1.7);
            break;
        case MarkerKind::Ok:
            grid16();
            shape("<circle r=\"7\"", fill);
            sign("<path d=\"M-3.3.3l2.3 2.3 4.3-4.9\"", 1.7);
            break;
        case MarkerKind::Possible:
            grid16();
            shape("<circle r=\"6.3\"", m_out.fillCss({"surface"}) + m_out.strokeCss({marker.paint, 1.5, {2.6, 1.7}, false}));
            shape("<path d=\"M-1.8-1.7a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.2M0 3.3h.01\"",
                  "fill:none;" + m_out.strokeCss({marker.paint, 1.5, {}, true}));
            break;
        case MarkerKind::Step: {
            m_out << "\">";
            circle(size / 2, fill + m_out.strokeCss({scene::Paint{"canvas"}, 1.5 * size / 16, {}, false}));
            scene::Text number;
            number.text = marker.text;
            number.size = (marker.text.size() > 1 ? 9 : 10) * size / 16;
            number.weight = 600;
            number.anchor = scene::Anchor::Middle;
            number.at = {m_origin.x, m_origin.y + number.size * 0.37};
            number.paint = scene::Paint{"canvas"};
            (*this)(number);
            break;
        }
        case MarkerKind::Stop:
            m_out << " scale(" << size / 32 << ")\">";
            shape("<path d=\"M-6.7-16h13.4l9.3 9.3v13.4l-9.3 9.3h-13.4l-9.3-9.3v-13.4z\"",
                  fill + m_out.strokeCss({scene::Paint{"canvas"}, 2, {}, false}));
            sign("<path d=\"M-7.7 0h15.4\"", 4.2);
            break;
        case MarkerKind::PacketDot:
            m_out << "\">";
            circle(size / 2, fill + m_out.strokeCss({scene::Paint{"surface"}, 2, {}, false}));
            break;
        case MarkerKind::PacketRing:
            m_out << "\">";
            circle(size / 2, m_out.fillCss({"surface"}) + m_out.strokeCss({marker.paint, 3, {}, false}));
            break;
        case MarkerKind::Handle:
            m_out << "\">";
            rect({m_origin.x - size / 2, m_origin.y - size / 2, size, size}, size / 4,
                 m_out.fillCss({"surface"}) + m_out.strokeCss({marker.paint, 1.5, {}, false}));
            break;
        case MarkerKind::Diamond:
            m_out << " scale(" << size / 13 << ")\">";
            shape("<path d=\"M0-6.5l6.5 6.5-6.5 6.5-6.5-6.5z\"",
                  m_out.fillCss({"chgBg"}) + m_out.strokeCss({scene::Paint{"chgLine"}, 1.5, {}, false}));
            break;
        }
        m_out << "</g>";
    }

private:
    static constexpr double headSize = 9;

    double x(double value) const { return value - m_origin.x; }
    double y(double value) const { return value - m_origin.y; }

    static Point towards(Point from, Point to, double by)
    {
        const double dx = to.x - from.x;
        const double dy = to.y - from.y;
        const double length = std::hypot(dx, dy);
        if (length < 1e-9)
            return from;
        const double part = std::min(by, length) / length;
        return {from.x + dx * part, from.y + dy * part};
    }

    std::string elided(const scene::Text &text, double size) const
    {
        std::size_t low = 0;
        std::size_t high = text.text.size();
        const auto cut = [&](std::size_t at) { // back to the start of a character
            while (at > 0 && at < text.text.size() && (static_cast<unsigned char>(text.text[at]) & 0xC0U) == 0x80)
                --at;
            return at;
        };
        while (low < high) {
            const std::size_t middle = (low + high + 1) / 2;
            if (widthOf(text, text.text.substr(0, cut(middle)) + "…", size) <= text.maxWidth)
                low = middle;
            else
                high = middle - 1;
        }
        return text.text.substr(0, cut(low)) + "…";
    }

    void rect(const aws::Box &box, double radius, const std::string &css)
    {
        m_out << "<rect";
        if (x(box.x) != 0)
            m_out << " x=\"" << x(box.x) << "\"";
        if (y(box.y) != 0)
            m_out << " y=\"" << y(box.y) << "\"";
        m_out << " width=\"" << box.width << "\" height=\"" << box.height << "\"";
        if (radius > 0)
            m_out << " rx=\"" << radius << "\"";
        m_out.styled(css);
        m_out << "/>";
    }

    void circle(double radius, const std::string &css)
    {
        m_out << "<circle r=\"" << radius << "\"";
        m_out.styled(css);
        m_out << "/>";
    }

    void path(const std::vector<Point> &points, double radius, const std::string &css)
    {
        m_out << "<path d=\"M" << x(points.front().x) << " " << y(points.front().y);
        for (std::size_t i = 1; i + 1 < points.size(); ++i) {
            const auto half = [&](Point other) {
                return std::min(radius, std::hypot(other.x - points[i].x, other.y - points[i].y) / 2);
            };
            const Point in = towards(points[i], points[i - 1], half(points[i - 1]));
            const Point out = towards(points[i], points[i + 1], half(points[i + 1]));
            m_out << "L" << x(in.x) << " " << y(in.y) << "Q" << x(points[i].x) << " " << y(points[i].y) << " " << x(out.x) << " "
                  << y(out.y);
        }
        m_out << "L" << x(points.back().x) << " " << y(points.back().y) << "\"";
        m_out.styled(css);
        m_out << "/>";
    }

    void head(Point tip, Point from, const scene::Paint &paint)
    {
        const Point base = towards(tip, from, headSize);
        const Point across{-(tip.y - base.y) * 0.55, (tip.x - base.x) * 0.55};
        m_out << "<path d=\"M" << x(tip.x) << " " << y(tip.y) << "L" << x(base.x + across.x) << " " << y(base.y + across.y) << "L"
              << x(base.x - across.x) << " " << y(base.y - across.y) << "z\"";
        m_out.styled(m_out.fillCss(paint));
        m_out << "/>";
    }

    void shadow(const scene::RoundedBox &box)
    {
        const double offset = box.elevation == 1 ? 1 : box.elevation == 2 ? 4 : 12;
        const double blur = box.elevation == 1 ? 2 : box.elevation == 2 ? 12 : 32;
        const double opacity = m_isDark ? 0.45 : box.elevation == 1 ? 0.07 : box.elevation == 2 ? 0.16 : 0.22;
        constexpr int rings = 8;
        std::string css = "fill:#000;fill-opacity:";
        SvgOut::appendNumber(css, opacity / rings);
        for (int i = 0; i < rings; ++i) {
            const double grow = blur / 2 - blur * i / rings;
            rect({box.box.x - grow, box.box.y - grow + offset, box.box.width + 2 * grow, box.box.height + 2 * grow},
                 std::max(2.0, box.radius + grow), css);
        }
    }

    SvgOut &m_out;
    Point m_origin;
    bool m_isDark;
};

/// Whether all that is not text may be drawn first: nothing filled comes after a text.
bool canHoist(const scene::DisplayItem &item)
{
    bool sawText = false;
    for (const scene::Primitive &primitive : item.primitives) {
        if (std::holds_alternative<scene::Text>(primitive))
            sawText = true;
        else if (sawText && std::holds_alternative<scene::RoundedBox>(primitive))
            return false;
    }
    return true;
}

void write(SvgOut &out, const scene::DisplayItem &item, bool isDark)
{
    if (item.opacity < 1)
        out << "<g opacity=\"" << item.opacity << "\">";
    const auto *first = item.primitives.empty() ? nullptr : std::get_if<scene::RoundedBox>(&item.primitives.front());
    if (first && item.primitives.size() > 1 && canHoist(item)) {
        const Point origin{first->box.x, first->box.y};
        const std::size_t mark = out.mark();
        SvgBrush relative(out, origin, isDark);
        for (const scene::Primitive &primitive : item.primitives)
            if (!std::holds_alternative<scene::Text>(primitive))
                std::visit(relative, primitive);
        out.useShape(out.cut(mark), origin.x, origin.y);
        SvgBrush absolute(out, {0, 0}, isDark);
        for (const scene::Primitive &primitive : item.primitives)
            if (const auto *text = std::get_if<scene::Text>(&primitive))
                absolute(*text);
    } else {
        SvgBrush brush(out, {0, 0}, isDark);
        for (const scene::Primitive &primitive : item.primitives)
            std::visit(brush, primitive);
    }
    if (item.opacity < 1)
        out << "</g>";
    out << "\n";
}

} // namespace

std::string writeSvg(const scene::DisplayList &list, const aws::Box &area, const ExportOptions &options)
{
    const bool isDark = options.theme == ExportTheme::Dark;
    const ThemeData &theme = themeData();
    SvgOut out(isDark ? theme.dark : theme.light);
    for (const scene::DisplayItem &item : list.items)
        write(out, item, isDark);

    std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                       "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"";
    const auto number = [&](double value) { SvgOut::appendNumber(head, value); };
    number(area.width * options.scale);
    head += "\" height=\"";
    number(area.height * options.scale);
    head += "\" viewBox=\"";
    number(area.x);
    head += ' ';
    number(area.y);
    head += ' ';
    number(area.width);
    head += ' ';
    number(area.height);
    head += "\">\n<title>";
    SvgOut::appendEscaped(head, options.title);
    head += "</title>\n";

    std::string background;
    const auto fullRect = [&](std::string_view fill) {
        background += "<rect x=\"";
        SvgOut::appendNumber(background, area.x);
        background += "\" y=\"";
        SvgOut::appendNumber(background, area.y);
        background += "\" width=\"";
        SvgOut::appendNumber(background, area.width);
        background += "\" height=\"";
        SvgOut::appendNumber(background, area.height);
        background += "\" ";
        background += fill;
        background += "/>\n";
    };
    if (options.background == Background::Canvas)
        fullRect("style=\"" + out.fillCss({"canvas"}) + "\"");
    if (options.grid == Grid::Dots) {
        background += "<pattern id=\"dots\" width=\"16\" height=\"16\" patternUnits=\"userSpaceOnUse\"><circle cx=\"0.75\" "
                      "cy=\"0.75\" r=\"0.75\" style=\""
            + out.fillCss({"dot"}) + "\"/></pattern>\n";
        fullRect("fill=\"url(#dots)\"");
    }
    return out.document(head, background);
}

} // namespace vpcanvas::painter
