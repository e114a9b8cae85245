// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Layout.h"
#include "aws/ResourceRef.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vpcanvas::scene {

struct Point
{
    double x = 0;
    double y = 0;
    bool operator==(const Point &) const = default;
};

/// A colour by the name of its role in resources/theme.json ("vpc", "pubFill", "kCompute"), so that one list serves
/// both themes. Empty means none.
struct Paint
{
    std::string_view role; ///< points at a literal
    double opacity = 1;
    bool operator==(const Paint &) const = default;
    bool isNone() const { return role.empty() || opacity == 0; }
};

struct Stroke
{
    Paint paint;
    double width = 1; ///< in canvas units at 100 %; see ScreenWidth in the painter for 40 to 150 %
    std::vector<double> dash;
    bool roundCap = false;
    bool operator==(const Stroke &) const = default;
};

/// Which corners of a box are round; the others are square.
enum class Corners : std::uint8_t { All, Left, Right };

struct RoundedBox
{
    aws::Box box;
    double radius = 0;
    Paint fill;
    Stroke stroke;
    int elevation = 0; ///< 0 to 3, the visual language's shadows
    Corners corners = Corners::All;
    bool operator==(const RoundedBox &) const = default;
};

enum class ArrowHead : std::uint8_t { None, End, Start, Both };

struct Polyline
{
    std::vector<Point> points;
    double cornerRadius = 8;
    Stroke stroke;
    ArrowHead arrow = ArrowHead::None;
    double haloWidth = 0; ///< drawn first in the canvas colour
    bool operator==(const Polyline &) const = default;
};

/// An icon of resources/icons by name ("natInstance"), square.
struct Icon
{
    std::string name; ///< a resource icon may be overridden by the user's own set
    Point at;         ///< top left
    double size = 16;
    Paint paint;
    bool operator==(const Icon &) const = default;
};

enum class FontFace : std::uint8_t { Text, Mono };
enum class Anchor : std::uint8_t { Start, Middle, End };

struct Text
{
    std::string text; ///< UTF-8
    Point at;         ///< on the baseline
    FontFace face = FontFace::Text;
    double size = 12;
    int weight = 400; ///< 400, 500 or 600
    Anchor anchor = Anchor::Start;
    Paint paint;
    Paint halo;          ///< 3 px around the glyphs where it must cross a line
    double maxWidth = 0; ///< 0: as wide as it is; otherwise cut with an ellipsis (never for addresses)
    bool strikeOut = false;
    bool highlight = false;   ///< the highlighter: "this value was changed here"
    double minZoom = 0;       ///< not drawn below this zoom
    double minScreenSize = 0; ///< grows, keeping its top, so that it is never smaller than this on the screen
    bool operator==(const Text &) const = default;
};

enum class MarkerKind : std::uint8_t { Error, Warning, Note, Ok, Possible, Step, Stop, PacketDot, PacketRing, Handle, Diamond };

/// A small sign of fixed meaning; its shape tells what it is without colour.
struct Marker
{
    MarkerKind kind = MarkerKind::Note;
    Point centre;
    double size = 20;
    Paint paint;
    std::string text;         ///< number in a Step disc
    double minScreenSize = 0; ///< never smaller than this on the screen
    bool operator==(const Marker &) const = default;
};

using Primitive = std::variant<RoundedBox, Polyline, Icon, Text, Marker>;

/// What the canvas shows at a zoom: below 40 %, 40 to 150 %, above 150 %.
enum class LevelOfDetail : std::uint8_t { Far, Mid, Near };

/// The primitives of one resource, link or overlay element, painted together in list order.
struct DisplayItem
{
    std::optional<aws::ResourceRef> source; ///< whose drawing this is; links name their first end
    std::optional<aws::ResourceRef> target; ///< the other end of a link
    int z = 0;                              ///< the visual language's canvas order; ties keep list order
    aws::Box bounds;                        ///< of everything painted, strokes and halos included
    double opacity = 1;
    std::vector<Primitive> primitives;
    bool operator==(const DisplayItem &) const = default;
};

/// Items are shared, so that a tile painted on another thread keeps them alive without copying their texts.
using ItemPointer = std::shared_ptr<const DisplayItem>;

/// What to draw, sorted by z: the only source of the screen, PNG, SVG, PDF and thumbnails.
struct DisplayList
{
    std::vector<DisplayItem> items;
    aws::Box bounds; ///< of all items; all zero when empty
    bool operator==(const DisplayList &) const = default;
};

} // namespace vpcanvas::scene
