// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/Marks.h"

#include "canvas/HitTest.h"
#include "canvas/ViewTransform.h"
#include "layout/TextWidth.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::canvas {

namespace {

constexpr double handleSide = 9;
constexpr double portDiameter = 9;
constexpr double tagHeight = 24;
constexpr double tagTextSize = 12;
constexpr double containerRadius = 8;

scene::RoundedBox box(const QRectF &rect, double radius, scene::Paint fill, scene::Stroke stroke, int elevation = 0)
{
    return {toBox(rect), radius, fill, std::move(stroke), elevation};
}

scene::Stroke line(std::string_view role, double width, std::vector<double> dash = {})
{
    scene::Stroke stroke;
    stroke.paint = {role, 1};
    stroke.width = width;
    stroke.dash = std::move(dash);
    return stroke;
}

OverlayElement element(const QRectF &bounds, std::vector<scene::Primitive> primitives)
{
    OverlayElement result;
    result.item.bounds = toBox(bounds);
    result.item.primitives = std::move(primitives);
    return result;
}

constexpr double signRoom = 26; ///< for the sign at the left of a tag

double tagWidth(const std::string &text)
{
    return std::ceil(layout::textWidth(text, layout::FontFace::Text, tagTextSize, 500)) + signRoom + 10;
}

} // namespace

QRectF Marks::scaled(const QRectF &box) const
{
    const double left = std::round(box.left() * m_zoom);
    const double top = std::round(box.top() * m_zoom);
    return {left, top, std::round(box.right() * m_zoom) - left, std::round(box.bottom() * m_zoom) - top};
}

OverlayElement Marks::rim(const QRectF &pixels, std::string_view role, double width, std::vector<double> dash, double radius,
                          std::string_view fill, double fillOpacity) const
{
    const QRectF bounds = pixels.adjusted(-width, -width, width, width);
    return element(bounds,
                   {box(pixels, std::min(radius, pixels.height() / 2), {fill, fillOpacity}, line(role, width, std::move(dash)))});
}

OverlayElement Marks::selection(const QRectF &rect) const
{
    return rim(scaled(rect), "accent", 2, {}, containerRadius * std::max(1.0, m_zoom), {}, 0);
}

OverlayElement Marks::hover(const QRectF &rect) const
{
    return rim(scaled(rect), "line3", 1.5, {}, containerRadius * std::max(1.0, m_zoom), {}, 0);
}

OverlayElement Marks::focus(const QRectF &rect) const
{
    return rim(scaled(rect).adjusted(-5, -5, 5, 5), "focus", 2, {1, 2}, containerRadius + 4, {}, 0);
}

OverlayElements Marks::handles(const QRectF &rect) const
{
    OverlayElements result;
    const QRectF pixels = scaled(rect);
    for (std::size_t i = 0; i < handleCount; ++i) {
        const auto handle = static_cast<Handle>(i);
        const bool isMiddle =
            handle == Handle::Top || handle == Handle::Bottom || handle == Handle::Left || handle == Handle::Right;
        const double side = handle == Handle::Top || handle == Handle::Bottom ? pixels.width() : pixels.height();
        if (isMiddle && side < handleSide * 4)
            continue;
        const QPointF at = handlePoint(pixels, handle);
        const QRectF square(at.x() - handleSide / 2, at.y() - handleSide / 2, handleSide, handleSide);
        result.push_back(element(square.adjusted(-2, -2, 2, 2), {box(square, 2, {"surface", 1}, line("accent", 1.5))}));
    }
    return result;
}

OverlayElements Marks::ports(const QRectF &rect) const
{
    OverlayElements result;
    for (const QPointF at : portsOf(scaled(rect))) {
        const QRectF disc(at.x() - portDiameter / 2, at.y() - portDiameter / 2, portDiameter, portDiameter);
        result.push_back(
            element(disc.adjusted(-2, -2, 2, 2), {box(disc, portDiameter / 2, {"surface", 1}, line("accent", 1.5))}));
    }
    return result;
}

OverlayElement Marks::marquee(const QRectF &area) const
{
    return rim(scaled(area), "accent", 1, {}, 0, "accent", 0.1);
}

OverlayElements Marks::target(const QRectF &rect, Verdict verdict, const std::string &text) const
{
    const bool legal = verdict == Verdict::Legal;
    const QRectF pixels = scaled(rect);
    OverlayElements result{rim(pixels, legal ? "ok" : "err", 2.5, legal ? std::vector<double>{} : std::vector<double>{6, 4},
                               containerRadius * std::max(1.0, m_zoom), legal ? "ok" : "err", legal ? 0.08 : 0.05)};
    if (!text.empty())
        result.push_back(tag(QPointF(pixels.left() + 8, pixels.bottom() - tagHeight - 8) / m_zoom, verdict, text));
    return result;
}

OverlayElement Marks::candidate(const QRectF &rect) const
{
    return rim(scaled(rect).adjusted(-2, -2, 2, 2), "ok", 1.5, {3, 3}, containerRadius + 2, "ok", 0.06);
}

OverlayElement Marks::chip(const QRectF &pixels, std::string_view fill, std::string_view lineRole, std::string_view textRole,
                           const std::string &text, double left) const
{
    scene::Text label;
    label.text = text;
    label.at = {left, pixels.center().y() + tagTextSize * 0.36};
    label.size = tagTextSize;
    label.weight = 500;
    label.paint = {textRole, 1};
    return element(pixels.adjusted(-2, -2, 2, 2), {box(pixels, 6, {fill, 1}, line(lineRole, 1)), std::move(label)});
}

OverlayElement Marks::tagWithin(QPointF at, double right, Verdict verdict, const std::string &text) const
{
    constexpr double margin = 8;
    at.setX(std::min(at.x(), right - (tagWidth(text) + margin) / m_zoom));
    return tag(at, verdict, text);
}

OverlayElement Marks::tag(QPointF at, Verdict verdict, const std::string &text) const
{
    const bool legal = verdict == Verdict::Legal;
    const double width = tagWidth(text);
    const QPointF corner(std::round(at.x() * m_zoom), std::round(at.y() * m_zoom));
    const QRectF pixels(corner, QSizeF(width, tagHeight));
    OverlayElement result = chip(pixels, legal ? "okBg" : "errBg", legal ? "okLine" : "errLine", legal ? "ok" : "err", text,
                                 pixels.left() + signRoom);
    scene::Marker sign;
    sign.kind = legal ? scene::MarkerKind::Ok : scene::MarkerKind::Error;
    sign.centre = {pixels.left() + 14, pixels.center().y()};
    sign.size = 14;
    sign.paint = {legal ? "ok" : "err", 1};
    result.item.primitives.emplace_back(std::move(sign));
    return result;
}

OverlayElement Marks::figure(QPointF centre, const std::string &text, std::string_view role) const
{
    const double width = std::ceil(layout::textWidth(text, layout::FontFace::Text, tagTextSize, 500)) + 16;
    const QPointF middle(std::round(centre.x() * m_zoom), std::round(centre.y() * m_zoom));
    const QRectF pixels(middle.x() - width / 2, middle.y() - 10, width, 20);
    return chip(pixels, role, role, role == "guide" ? "surface" : "onAccent", text, pixels.left() + 8);
}

OverlayElement Marks::rubberBand(const std::vector<QPointF> &points, Verdict verdict) const
{
    scene::Polyline path;
    QRectF bounds;
    for (const QPointF point : points) {
        const QPointF at = scaled(point);
        path.points.push_back({at.x(), at.y()});
        bounds |= QRectF(at, QSizeF(1, 1));
    }
    path.stroke = line(verdict == Verdict::Legal ? "accent" : "err", 2, {6, 4});
    OverlayElement result = element(bounds.adjusted(-8, -8, 8, 8), {std::move(path)});
    const QPointF end = points.empty() ? QPointF() : scaled(points.back());
    const QRectF disc(end.x() - 5, end.y() - 5, 10, 10);
    result.item.primitives.emplace_back(box(disc, 5, {"surface", 1}, line(verdict == Verdict::Legal ? "accent" : "err", 2)));
    return result;
}

OverlayElement Marks::guide(QPointF from, QPointF to) const
{
    scene::Polyline path;
    const QPointF a = scaled(from);
    const QPointF b = scaled(to);
    path.points = {{std::round(a.x()), std::round(a.y())}, {std::round(b.x()), std::round(b.y())}};
    path.cornerRadius = 0;
    path.stroke = line("guide", 1, {3, 2});
    return element(QRectF(a, b).normalized().adjusted(-2, -2, 2, 2), {std::move(path)});
}

OverlayElements Marks::gap(QPointF from, QPointF to) const
{
    scene::Polyline path;
    const QPointF a = scaled(from);
    const QPointF b = scaled(to);
    path.points = {{a.x(), a.y()}, {b.x(), b.y()}};
    path.cornerRadius = 0;
    path.stroke = line("guide", 1.5);
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    return {element(QRectF(a, b).normalized().adjusted(-3, -3, 3, 3), {std::move(path)}),
            figure((from + to) / 2, std::to_string(std::lround(length)), "guide")};
}

} // namespace vpcanvas::canvas
