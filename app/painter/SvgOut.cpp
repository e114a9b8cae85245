// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/SvgOut.h"

#include "painter/EmbeddedData.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace vpcanvas::painter {
namespace {

/// "a", "b", ..., "ba": short names, since they are written for every shape.
std::string letters(std::size_t index)
{
    std::string name;
    do {
        name.insert(name.begin(), static_cast<char>('a' + index % 26));
        index /= 26;
    } while (index > 0);
    return name;
}

void appendHex(std::string &out, const Rgba &color)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    out += '#';
    for (const std::uint8_t part : {color.red, color.green, color.blue}) {
        out += digits[part >> 4U];
        out += digits[part & 15U];
    }
}

/// The inside of an icon's <svg> element.
std::string_view bodyOf(std::string_view svg)
{
    const std::size_t root = svg.find("<svg");
    const std::size_t from = svg.find('>', root) + 1;
    std::string_view body = svg.substr(from, svg.rfind("</svg>") - from);
    while (!body.empty() && (body.front() == '\n' || body.front() == ' '))
        body.remove_prefix(1);
    while (!body.empty() && body.back() == '\n')
        body.remove_suffix(1);
    return body;
}

} // namespace

void SvgOut::appendNumber(std::string &out, double value)
{
    char text[32];
    auto hundredths = static_cast<long long>(std::llround(value * 100));
    if (hundredths < 0) {
        out += '-';
        hundredths = -hundredths;
    }
    const auto end = std::to_chars(text, text + sizeof text, hundredths / 100).ptr;
    out.append(text, end);
    const auto rest = static_cast<int>(hundredths % 100);
    if (rest == 0)
        return;
    out += '.';
    out += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0)
        out += static_cast<char>('0' + rest % 10);
}

void SvgOut::appendEscaped(std::string &out, std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80) {
            ++i;
            switch (byte) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                if (byte >= 0x20 && byte != 0x7F)
                    out += static_cast<char>(byte);
                else if (byte == '\t' || byte == '\n')
                    out += ' ';
            }
            continue;
        }
        const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0;
        bool isWhole = length > 0 && byte <= 0xF4 && i + length <= text.size();
        for (std::size_t k = 1; isWhole && k < length; ++k)
            isWhole = (static_cast<unsigned char>(text[i + k]) & 0xC0U) == 0x80;
        if (isWhole && length == 3) { // surrogates and the two code points that are none
            const auto second = static_cast<unsigned char>(text[i + 1]);
            const auto third = static_cast<unsigned char>(text[i + 2]);
            isWhole = !(byte == 0xED && second >= 0xA0) && !(byte == 0xE0 && second < 0xA0)
                && !(byte == 0xEF && second == 0xBF && third >= 0xBE);
        }
        if (isWhole) {
            out.append(text.substr(i, length));
            i += length;
        } else {
            out += "\xEF\xBF\xBD";
            ++i;
        }
    }
}

void SvgOut::styled(const std::string &css)
{
    const auto [entry, isNew] = m_classes.try_emplace(css, m_styles.size());
    if (isNew)
        m_styles.push_back(css);
    m_body += " class=\"";
    m_body += letters(entry->second);
    m_body += '"';
}

std::string SvgOut::colorCss(std::string_view property, const scene::Paint &paint) const
{
    std::string css(property);
    css += ':';
    if (paint.isNone()) {
        css += "none;";
        return css;
    }
    const auto hit = m_colors.find(paint.role);
    const Rgba color = hit == m_colors.end() ? Rgba{} : hit->second;
    appendHex(css, color);
    css += ';';
    const double opacity = paint.opacity * color.alpha / 255.0;
    if (opacity < 1) {
        css += property == "color" ? "opacity" : std::string(property) + "-opacity";
        css += ':';
        char text[16];
        const int thousandths = static_cast<int>(std::lround(opacity * 1000));
        css.append(text, std::to_chars(text, text + sizeof text, thousandths / 1000).ptr);
        css += '.';
        css += static_cast<char>('0' + thousandths / 100 % 10);
        css += static_cast<char>('0' + thousandths / 10 % 10);
        css += static_cast<char>('0' + thousandths % 10);
        css += ';';
    }
    return css;
}

std::string SvgOut::fillCss(const scene::Paint &paint) const
{
    return colorCss("fill", paint);
}

std::string SvgOut::strokeCss(const scene::Stroke &stroke) const
{
    if (stroke.paint.isNone() || stroke.width <= 0)
        return {};
    std::string css = colorCss("stroke", stroke.paint);
    css += "stroke-width:";
    appendNumber(css, stroke.width);
    css += ';';
    if (!stroke.dash.empty()) {
        css += "stroke-dasharray:";
        for (const double piece : stroke.dash) {
            appendNumber(css, piece);
            css += ' ';
        }
        css.back() = ';';
    }
    if (stroke.roundCap)
        css += "stroke-linecap:round;";
    return css;
}

void SvgOut::useIcon(std::string_view name)
{
    if (std::ranges::find(m_icons, name) == m_icons.end()) {
        const auto known = embeddedIcons();
        const auto hit = std::ranges::find(known, name, &EmbeddedIcon::name);
        if (hit != known.end())
            m_icons.push_back(hit->name);
    }
    m_body += "<use xlink:href=\"#i-";
    m_body += name;
    m_body += '"';
}

std::string SvgOut::cut(std::size_t from)
{
    std::string text = m_body.substr(from);
    m_body.resize(from);
    return text;
}

void SvgOut::useShape(std::string shape, double x, double y)
{
    const auto [entry, isNew] = m_shapes.try_emplace(std::move(shape), m_shapeTexts.size());
    if (isNew)
        m_shapeTexts.push_back(&entry->first);
    *this << "<use xlink:href=\"#s" << static_cast<double>(entry->second) << "\" x=\"" << x << "\" y=\"" << y << "\"/>\n";
}

std::string SvgOut::document(std::string_view head, std::string_view background)
{
    std::string text;
    text.reserve(m_body.size() + (1 << 16));
    text += head;
    text += "<style>";
    for (std::size_t i = 0; i < m_styles.size(); ++i) {
        text += i == 0 ? "." : "\n.";
        text += letters(i);
        text += '{';
        text += m_styles[i];
        text += '}';
    }
    text += "</style>\n<defs>\n";
    for (const std::string_view name : m_icons) {
        const auto known = embeddedIcons();
        const auto hit = std::ranges::find(known, name, &EmbeddedIcon::name);
        text += "<symbol id=\"i-";
        text += name;
        text += "\" viewBox=\"0 0 24 24\"><g fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\" "
                "stroke-linejoin=\"round\">";
        text += bodyOf(hit->svg);
        text += "</g></symbol>\n";
    }
    for (std::size_t i = 0; i < m_shapeTexts.size(); ++i) {
        text += "<g id=\"s";
        appendNumber(text, static_cast<double>(i));
        text += "\">";
        text += *m_shapeTexts[i];
        text += "</g>\n";
    }
    text += "</defs>\n";
    text += background;
    text += m_body;
    text += "</svg>\n";
    return text;
}

} // namespace vpcanvas::painter
