// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/detail/LinkRouting.h"

#include <algorithm>
#include <array>

namespace vpcanvas::layout::detail {
namespace {

using aws::Kind;

constexpr double lane = 8;             ///< from a wall to the first line beside it
constexpr double tableLineY = 16;      ///< a line enters a route table's card at its head
constexpr double associationStub = 14; ///< from the port past the border of the zone
constexpr double leftCost = 96;        ///< lines gather at the right of cards
constexpr double borderWidth = 4;      ///< lines do not run along the border of what they may cross
constexpr double secondCost = 4;
constexpr double containerCost = 12;
constexpr double cardTopCost = 120; ///< cards are entered at their sides
constexpr double tileTopCost = 8;
constexpr double tileBottomCost = 48; ///< where the name is
constexpr std::array<double, 4> reaches{96, 480, 2400, 1e9};

bool holds(const std::vector<int> &chain, int box)
{
    return std::ranges::find(chain, box) != chain.end();
}

void chainOf(const BoxIndex &boxes, int box, std::vector<int> &chain)
{
    chain.clear();
    for (int at = boxes[box].parent; at >= 0; at = boxes[at].parent)
        chain.push_back(at);
}

double between(double value, double low, double high)
{
    return std::clamp(value, low, std::max(low, high));
}

} // namespace

std::vector<Port> LinkRouting::portsAt(int index, int otherIndex, const LinkEnds &link) const
{
    const PlacedBox &placed = (*m_boxes)[index];
    const aws::Box &box = placed.box;
    const Point other = centreOf((*m_boxes)[otherIndex].box);
    const double middleX = box.x + box.width / 2;
    std::vector<Port> ports;
    switch (placed.shape) {
    case Shape::Container: {
        if (link.kind == LinkKind::Association && index == link.from && placed.ref.kind == Kind::Subnet) {
            const Point port = routeTablePort(box);
            return {{{port.x + metric::portSize / 2, port.y}, Side::Right, 0, associationStub}};
        }
        const double y = between(other.y, box.y + 24, box.bottom() - 72);
        const double x = between(other.x, box.x + 24, box.right() - 24);
        const double clear = between(placed.label.right() + 16, box.x + 24, box.right() - 24); // beside the title
        ports = {{{box.right(), y}, Side::Right, 0},
                 {{box.x, y}, Side::Left, containerCost},
                 {{x, box.y}, Side::Top, containerCost},
                 {{x, box.bottom()}, Side::Bottom, containerCost}};
        if (clear > x)
            ports.push_back({{clear, box.y}, Side::Top, containerCost});
        break;
    }
    case Shape::Tile: {
        const double y = box.y + box.height / 2;
        ports = {{{box.right(), y}, Side::Right, 0},
                 {{box.x, y}, Side::Left, 0},
                 {{middleX, box.y}, Side::Top, tileTopCost},
                 {{middleX, box.bottom()}, Side::Bottom, tileBottomCost}};
        break;
    }
    case Shape::TableCard:
        ports = {{{box.x, box.y + tableLineY}, Side::Left, 0},
                 {{box.right(), box.y + tableLineY}, Side::Right, 0},
                 {{middleX, box.y}, Side::Top, 0},
                 {{middleX, box.bottom()}, Side::Bottom, cardTopCost}};
        break;
    case Shape::Card:
    case Shape::Text:
    case Shape::None: {
        const double y = box.y + std::min(metric::cardLineY, box.height / 2);
        const bool isOutside = placed.parent < 0;
        const double second = std::min(box.bottom() - 8, y + 28); // where another bundle has the first
        ports = {{{box.right(), y}, Side::Right, 0},
                 {{box.right(), second}, Side::Right, secondCost},
                 {{box.x, y}, Side::Left, isOutside ? 0 : leftCost},
                 {{middleX, box.y}, Side::Top, isOutside ? tileTopCost : cardTopCost},
                 {{middleX, box.bottom()}, Side::Bottom, isOutside ? tileTopCost : cardTopCost}};
    }
    }
    return ports;
}

void LinkRouting::addWall(const PlacedBox &placed)
{
    const aws::Box &box = placed.box;
    m_around.walls.push_back(box);
    for (const double distance : {lane, 2 * lane}) {
        m_around.xs.push_back(box.x - distance);
        m_around.xs.push_back(box.right() + distance);
        m_around.ys.push_back(box.y - distance);
        m_around.ys.push_back(box.bottom() + distance);
    }
}

void LinkRouting::addPassage(const PlacedBox &placed, bool holdsBoth)
{
    const aws::Box &box = placed.box;
    m_around.labels.push_back(placed.label);
    m_around.xs.push_back(box.x + lane);
    m_around.xs.push_back(box.right() - lane);
    m_around.xs.push_back(box.right() - 3 * lane);
    m_around.xs.push_back(box.right() - 5 * lane);
    m_around.ys.push_back(box.bottom() - lane);
    m_around.ys.push_back(box.y + 4 * lane);
    if (holdsBoth)
        return;
    m_around.xs.push_back(box.x - lane);
    m_around.xs.push_back(box.right() + 2 * lane);
    m_around.ys.push_back(box.y - lane);
    m_around.ys.push_back(box.bottom() + lane);
}

void LinkRouting::lookAround(const LinkEnds &link, const aws::Box &window)
{
    m_near.clear();
    m_around.walls.clear();
    m_around.labels.clear();
    m_around.xs.clear();
    m_around.ys.clear();
    m_boxes->query(window, m_near);
    std::ranges::sort(m_near);
    for (const int index : m_near) {
        const PlacedBox &placed = (*m_boxes)[index];
        const bool holdsFrom = holds(m_fromChain, index);
        const bool holdsTo = holds(m_toChain, index);
        const bool isOpen = placed.parent < 0 || holds(m_fromChain, placed.parent) || holds(m_toChain, placed.parent);
        if (holdsFrom || holdsTo)
            addPassage(placed, holdsFrom && holdsTo);
        else if (isOpen || placed.shape == Shape::Tile || index == link.from || index == link.to)
            addWall(placed);
        else
            continue; // inside a box that is a wall itself
        if (placed.shape == Shape::Tile)
            m_around.labels.push_back(placed.label);
        else if (placed.ref.kind == Kind::Subnet && !(link.kind == LinkKind::Association && index == link.from))
            m_around.labels.push_back({placed.box.right() - 12, placed.box.bottom() - 60, 24, 48});
    }
}

void LinkRouting::dropBadLanes(const aws::Box &window)
{
    // what stands outside the window was not looked at
    std::erase_if(m_around.xs, [&](double x) { return x < window.x || x > window.right(); });
    std::erase_if(m_around.ys, [&](double y) { return y < window.y || y > window.bottom(); });
    const auto drop = [&](std::vector<double> &values, double border) {
        std::erase_if(values, [&](double value) { return std::abs(value - border) < borderWidth; });
    };
    for (const auto *chain : {&m_fromChain, &m_toChain})
        for (const int container : *chain) {
            const aws::Box &box = (*m_boxes)[container].box;
            drop(m_around.xs, box.x);
            drop(m_around.xs, box.right());
            drop(m_around.ys, box.y);
            drop(m_around.ys, box.bottom());
        }
}

LinkRouting::Way LinkRouting::route(const LinkEnds &link, const std::vector<Port> &from, const std::vector<Port> &to,
                                    const LaneUse &lanes)
{
    chainOf(*m_boxes, link.from, m_fromChain);
    chainOf(*m_boxes, link.to, m_toChain);
    Way way;
    if (holds(m_fromChain, link.to) || holds(m_toChain, link.from))
        return way; // a box and what is inside it need no line
    const aws::Box ends = united((*m_boxes)[link.from].box, (*m_boxes)[link.to].box);
    for (const double reach : reaches) {
        const aws::Box window{ends.x - reach, ends.y - reach, ends.width + 2 * reach, ends.height + 2 * reach};
        lookAround(link, window);
        dropBadLanes(window);
        if (auto found = m_search.find(from, to, m_around, lanes, link.hub, m_effort)) {
            way.points = std::move(found->points);
            way.fromSide = from[found->fromPort].side;
            way.toSide = to[found->toPort].side;
            return way;
        }
    }
    // nothing is free: an elbow, so that the link is at least seen
    const Port &a = from.front();
    const Port &b = to.front();
    way.isFree = false;
    way.fromSide = a.side;
    way.toSide = b.side;
    const double x = (a.at.x + b.at.x) / 2;
    way.points = {a.at, {x, a.at.y}, {x, b.at.y}, b.at};
    if (a.at.y == b.at.y)
        way.points = {a.at, b.at};
    return way;
}

std::vector<Point> movedAside(const std::vector<Point> &route, double distance)
{
    if (route.size() < 2)
        return route;
    const auto shiftOf = [&](std::size_t i) { // of the piece from point i to point i + 1
        const double dx = route[i + 1].x - route[i].x;
        const double dy = route[i + 1].y - route[i].y;
        const double length = std::abs(dx) + std::abs(dy);
        return length == 0 ? Point{} : Point{distance * dy / length, -distance * dx / length};
    };
    std::vector<Point> moved;
    moved.reserve(route.size());
    for (std::size_t i = 0; i < route.size(); ++i) {
        Point at = route[i];
        const Point in = i > 0 ? shiftOf(i - 1) : Point{};
        const Point out = i + 1 < route.size() ? shiftOf(i) : Point{};
        at.x += in.x != 0 ? in.x : out.x;
        at.y += in.y != 0 ? in.y : out.y;
        moved.push_back(at);
    }
    return moved;
}

int outerSide(const std::vector<Point> &route)
{
    int turns = 0;
    int first = 0;
    for (std::size_t i = 2; i < route.size(); ++i) {
        const double cross = (route[i - 1].x - route[i - 2].x) * (route[i].y - route[i - 1].y)
            - (route[i - 1].y - route[i - 2].y) * (route[i].x - route[i - 1].x);
        const int turn = cross > 0 ? 1 : cross < 0 ? -1 : 0; // y grows downwards: positive turns right
        turns += turn;
        first = first == 0 ? turn : first;
    }
    const int side = turns != 0 ? turns : first;
    return side >= 0 ? 1 : -1;
}

} // namespace vpcanvas::layout::detail
