// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/NodeSize.h"
#include "scene/detail/FreePlace.h"
#include "scene/detail/ItemBuilder.h"
#include "scene/detail/ItemFactory.h"
#include "scene/detail/Look.h"
#include "scene/detail/SpatialGrid.h"
#include "scene/detail/TraceData.h"

#include <algorithm>
#include <array>

namespace vpcanvas::scene {
namespace {

using aws::Kind;
using trace::Direction;

constexpr std::size_t veilFrom = 40; ///< nodes: from here what is off the path steps back

aws::Box boundsOf(std::span<const Point> points)
{
    aws::Box bounds{points.front().x, points.front().y, 0, 0};
    for (const Point &point : points)
        bounds = united(bounds, {point.x, point.y, 0, 0});
    return bounds;
}

DisplayItem way(std::vector<Point> points, Stroke look, ArrowHead arrow, double halo)
{
    ItemBuilder item(z::lit);
    const aws::Box bounds = inflated(boundsOf(points), 8);
    item.add(Polyline{std::move(points), 8, std::move(look), arrow, halo});
    return item.take(bounds);
}

} // namespace

bool isReply(const TracePath &path, double position)
{
    return path.hops.size() > path.forwardCount && position > static_cast<double>(path.forwardCount) - 1e-9;
}

std::string TracePicture::Data::nameOf(const Scene &scene, const aws::ResourceRef &ref) const
{
    const auto drawn = scene.drawnFor(ref);
    const bool isItself = ref.kind == Kind::NetworkAcl || ref.kind == Kind::RouteTable || ref.kind == Kind::SecurityGroup;
    const aws::ResourceRef &named = drawn && !isItself ? *drawn : ref;
    return std::string(scene.network().displayName(named));
}

void TracePicture::Data::addBase(const Scene &scene)
{
    std::size_t drawn = 0;
    for (const auto &[ref, box] : scene.network().layout)
        drawn += layout::shapeOf(scene.network(), ref) != layout::Shape::Container ? 1 : 0;
    if (drawn > veilFrom) {
        ItemBuilder veil(z::lit - 1);
        veil.box(inflated(scene.bounds(), 200), 0, Paint{"canvas", 0.55});
        base.push_back(veil.take(inflated(scene.bounds(), 200)));
        for (const PathNode &node : path.nodes)
            for (const ItemPointer &item : scene.itemsOf(node.ref, LevelOfDetail::Mid))
                if (item->source == node.ref && !item->target) {
                    base.push_back(*item);
                    base.back().z = z::node;
                }
    }
    for (const PathSegment &segment : path.segments)
        if (segment.reached < 1) {
            base.push_back(way(partOf(segment.points, segment.reached, 1), dotted("line3", 2, 2, 5), ArrowHead::None, 0));
            base.back().z = z::lit - 1;
        }
    const auto litPieces = [](const PathSegment &segment) -> std::vector<std::vector<Point>> {
        if (segment.reached >= 1 && !segment.pieces.empty())
            return segment.pieces;
        return {partOf(segment.points, 0, segment.reached)};
    };
    // All halos first, so that no way cuts another's line.
    for (const PathSegment &segment : path.segments)
        if (segment.reached > 0)
            for (std::vector<Point> &piece : litPieces(segment))
                base.push_back(way(std::move(piece), stroke("canvas", 0.01), ArrowHead::None, 6));
    for (const PathSegment &segment : path.segments)
        if (segment.reached > 0)
            for (std::vector<Point> &piece : litPieces(segment)) {
                const bool isForward = segment.direction == Direction::Forward;
                base.push_back(way(std::move(piece), isForward ? stroke("fwd", 2.5) : dashed("ret", 2.5, 7, 4),
                                   segment.reached < 1 ? ArrowHead::None : ArrowHead::End, 0));
            }
    addNamesOver(scene);
    for (std::size_t i = 0; i < path.nodes.size(); ++i) {
        const PathNode &node = path.nodes[i];
        bool isReached = false;
        bool isForward = false;
        bool rewrites = false;
        for (const HopPlace &hop : path.hops)
            if (hop.node == i) {
                isReached = true;
                isForward = isForward || hop.direction == Direction::Forward;
                rewrites = rewrites || hop.of->rewrites();
            }
        if (path.passedInternet == i)
            isReached = isForward = true;
        if (!isReached)
            continue;
        ItemBuilder rim(z::node + 1, node.ref);
        rim.box(node.box, node.isTile ? 12 : 8, {}, stroke(rewrites ? "chgLine" : isForward ? "fwd" : "ret", 2));
        base.push_back(rim.take(inflated(node.box, 2)));
    }
    if (path.stopHop) {
        const HopPlace &hop = path.hops[*path.stopHop];
        const aws::ResourceRef &component = hop.of->component;
        if (component.kind == Kind::NetworkAcl) {
            // Its port, on the border of the subnet that the packet did not cross.
            for (const auto &[id, subnet] : scene.network().subnets) {
                const auto box = scene.boxOf(id);
                const aws::NetworkAcl *acl = scene.network().find(aws::NetworkAclId{component.id});
                const bool isIts =
                    acl && (subnet.networkAcl ? subnet.networkAcl == acl->id : acl->isDefault && acl->vpc == subnet.vpc);
                if (!box || !isIts || !path.stop)
                    continue;
                const aws::Box reach = inflated(*box, 4);
                if (path.stop->x < reach.x || path.stop->x > reach.right() || path.stop->y < reach.y
                    || path.stop->y > reach.bottom())
                    continue;
                const layout::Point port = layout::networkAclPort(*box);
                ItemBuilder item(z::mark + 1, component);
                item.box({port.x - 10, port.y - 10, 20, 20}, 5, Paint{"node"}, stroke("err", 2));
                item.icon("nacl", {port.x - 7, port.y - 7}, 14, "kSecurity");
                item.marker(MarkerKind::Stop, {port.x + 14, port.y - 12}, 14, "err");
                base.push_back(item.take({port.x - 14, port.y - 24, 44, 40}));
            }
        } else if (const auto box = scene.boxOf(component)) {
            ItemBuilder rim(z::node + 2, component);
            const bool isTile =
                scene.drawnFor(component) && layout::shapeOf(scene.network(), *scene.drawnFor(component)) == layout::Shape::Tile;
            rim.box(*box, isTile ? 12 : 8, {}, stroke("err", 2));
            base.push_back(rim.take(inflated(*box, 2)));
        }
    }
}

void TracePicture::Data::addNamesOver(const Scene &scene)
{
    // Titles and ports stay readable where a lit way crosses them.
    std::vector<aws::ResourceRef> done;
    for (const PathNode &node : path.nodes)
        for (auto parent = scene.containment().parentOf(node.ref); parent; parent = scene.containment().parentOf(*parent)) {
            if (std::ranges::find(done, *parent) != done.end())
                continue;
            done.push_back(*parent);
            const auto box = scene.boxOf(*parent);
            if (!box)
                continue;
            std::vector<ItemPointer> items;
            scene.itemsIn({box->x, box->y, box->width, layout::metric::titleHeight}, LevelOfDetail::Mid, items);
            if (parent->kind == Kind::Subnet)
                scene.itemsIn({box->right(), box->bottom() - 64, 1, 64}, LevelOfDetail::Mid, items);
            for (const ItemPointer &item : items) {
                const bool isName = item->z == z::title;
                const bool isPort = item->z == z::mark && std::holds_alternative<RoundedBox>(item->primitives.front());
                if (item->source != *parent || !(isName || isPort))
                    continue;
                base.push_back(*item);
                base.back().z = isName ? z::lit + 1 : z::mark;
            }
        }
}

void TracePicture::Data::addLitRows(const Scene &scene)
{
    using namespace layout::metric;
    const auto light = [&](const trace::Cause &cause) {
        if (cause.kind != trace::CauseKind::RouteTableRow || cause.resource.kind != Kind::RouteTable)
            return;
        const aws::RouteTable *table = scene.network().find(aws::RouteTableId{cause.resource.id});
        if (!table || !scene.network().layout.contains(cause.resource))
            return;
        const aws::Box box = scene.boxOf(cause.resource).value_or(aws::Box{});
        const auto rows = layout::tableRows(scene.network(), *table);
        const std::string_view destination = std::string_view(cause.row).substr(0, cause.row.find(' '));
        const auto decided = std::ranges::find_if(rows, [&](const auto &each) {
            return each.destination == destination || (cause.rowIndex >= 0 && each.route == cause.rowIndex);
        });
        const auto row = static_cast<std::size_t>(decided - rows.begin());
        if (decided == rows.end() || row >= tableMaxRows
            || box.y + tableHead + tableRow * static_cast<double>(row + 1) > box.bottom())
            return;
        const double y = box.y + tableHead + 2 + tableRow * static_cast<double>(row);
        ItemBuilder item(z::node + 1, cause.resource);
        item.box({box.x + 4, y + 1, box.width - 8, tableRow - 2}, 4, Paint{"accentSoft"});
        item.box({box.x + 4, y + 1, 3, tableRow - 2}, 1.5, Paint{"accent"});
        item.text(rows[row].destination, {box.x + 14, y + 15}, {.face = FontFace::Mono, .size = 11, .weight = 600});
        item.text(rows[row].target, {box.right() - 12, y + 15},
                  {.size = 11,
                   .weight = 500,
                   .anchor = Anchor::End,
                   .maxWidth =
                       std::max(24.0,
                                box.width - 14
                                    - widthOf(rows[row].destination, {.face = FontFace::Mono, .size = 11, .weight = 600}) - 24)});
        base.push_back(item.take({box.x, y, box.width, tableRow}));
    };
    for (const HopPlace &hop : path.hops)
        light(hop.of->cause);
}

void TracePicture::Data::addSteps(const Scene &scene)
{
    std::vector<Point> taken;
    int number = 0;
    for (const HopPlace &hop : path.hops) {
        ++number;
        const aws::ResourceRef &component = hop.of->component;
        std::optional<aws::Box> box;
        double radius = 8;
        if (hop.node) {
            box = path.nodes[*hop.node].box;
            radius = path.nodes[*hop.node].isTile ? 12 : 8;
        } else if (const auto at = scene.network().layout.find(component); at != scene.network().layout.end()) {
            box = at->second;
        }
        if (!box)
            continue;
        const double inset = radius > 8 ? 3 : 0;
        const Point corner{box->x + inset, box->y + inset};
        if (std::ranges::find(taken, corner) != taken.end())
            continue; // one of each at most
        taken.push_back(corner);
        ItemBuilder disc(z::mark + 2, component);
        disc.marker(MarkerKind::Step, corner, 16, hop.direction == Direction::Forward ? "fwd" : "ret", std::to_string(number),
                    14);
        base.push_back(disc.take({corner.x - 10, corner.y - 10, 20, 20}));
    }
}

CapsuleLook TracePicture::Data::capsuleFor(const net::Header &header, Direction direction, bool isStopped) const
{
    CapsuleLook made = capsuleLook(header, direction, isStopped, words);
    if (!look.flag.empty())
        made.flag = look.flag;
    return made;
}

aws::Box TracePicture::Data::placeStopped(const FreePlace &free) const
{
    const auto header = headerAfter(*path.stopHop);
    if (!header)
        return {};
    const CardSize size = capsuleSize(*header, capsuleFor(*header, path.hops[*path.stopHop].direction, true), words);
    constexpr double gap = 28;
    const aws::Box above{path.stop->x - size.width / 2, path.stop->y - gap - size.height, size.width, size.height};
    const aws::Box below{above.x, path.stop->y + gap, size.width, size.height};
    constexpr double most = 900; // it may hide a piece of a way or of a border, not a name
    for (const aws::Box &box : {above, below})
        if (free.cost(box) < most)
            return box;
    return free.beside({path.stop->x - 18, path.stop->y - 18, 36, 36}, size.width, size.height, 10);
}

void TracePicture::Data::placeCards(const Scene &scene)
{
    if (path.nodes.empty())
        return;
    aws::Box area = path.nodes.front().box;
    for (const PathNode &node : path.nodes)
        area = united(area, node.box);
    for (const PathSegment &segment : path.segments)
        area = united(area, boundsOf(segment.points));
    area = inflated(area, 360);
    FreePlace free(scene, area);
    for (const PathSegment &segment : path.segments)
        free.addWay(segment.points, 6, 3);
    for (const aws::Box &box : look.taken)
        free.add(box, 8);

    if (path.stop) {
        free.add({path.stop->x - 18, path.stop->y - 18, 36, 36}, 8);
        const HopPlace &hop = path.hops[*path.stopHop];
        const bool isForward = hop.direction == Direction::Forward;
        const std::string title = words(isForward ? "scene.requestStops" : "scene.replyStops");
        std::string why = nameOf(scene, hop.of->component);
        if (!hop.of->cause.row.empty())
            why += (why.empty() ? "" : " · ") + hop.of->cause.row;
        const CardSize size = stopTagSize(title, why);
        stoppedPacket = placeStopped(free);
        free.add(stoppedPacket, 8);
        const aws::Box tag = free.beside({path.stop->x - 16, path.stop->y - 16, 32, 32}, size.width, size.height, 10);
        free.add(tag, 8);
        ItemBuilder mark(z::stop + 1, hop.of->component);
        mark.marker(MarkerKind::Stop, *path.stop, 32, "err", {}, 14);
        base.push_back(stopTag(tag, title, why));
        base.push_back(mark.take({path.stop->x - 18, path.stop->y - 18, 36, 36}));
    }
    for (const trace::Direction direction : {Direction::Forward, Direction::Return}) {
        FreePlace own = free; // the two directions never show at once
        for (std::size_t i = 0; i < path.hops.size(); ++i) {
            const HopPlace &hop = path.hops[i];
            if (hop.direction != direction || !hop.node || !hop.of->rewrites())
                continue;
            Callout made;
            made.hop = i;
            made.node = *hop.node;
            made.changes = changesOf(*hop.of->in, *hop.of->out);
            if (made.changes.empty())
                continue;
            made.tag = nameOf(scene, hop.of->component);
            const CardSize size = calloutSize(made.changes, made.tag, words);
            made.box = own.beside(path.nodes[made.node].box, size.width, size.height, 32);
            own.add(inflated(made.box, 8), 8);
            callouts.push_back(std::move(made));
        }
    }
    FreePlace docked = free; // the packet may hide a callout that says the same, rather than a card
    for (const Callout &shown : callouts) {
        free.add(inflated(shown.box, 8), 8);
        docked.add(shown.box, 2);
    }
    for (const PathNode &node : path.nodes) {
        constexpr double width = 208;
        const double x = node.box.x + node.box.width / 2 - width / 2;
        const double y = node.box.y + node.box.height / 2 - 22;
        struct Side
        {
            Dock dock;
            aws::Box box;
            double extra;
        };
        // Above unless that hides more; beside the node only where both would, as the wires leave there.
        const std::array<Side, 4> sides{{{Dock::Above, {x, node.box.y - 58, width, 44}, 0},
                                         {Dock::Below, {x, node.box.bottom() + 14, width, 44}, 2000},
                                         {Dock::Right, {node.box.right() + 8, y, width, 44}, 4000},
                                         {Dock::Left, {node.box.x - 8 - width, y, width, 44}, 4000}}};
        const auto &side =
            *std::ranges::min_element(sides, {}, [&](const Side &each) { return docked.cost(each.box) + each.extra; });
        docks.push_back(side.dock);
        free.add(side.box, 3); // no table where the packet will rest
    }
    for (const trace::NatRow &row : trace.natRows) {
        auto table = std::ranges::find(tables, row.device, &Table::device);
        if (table == tables.end()) {
            const std::string name = nameOf(scene, row.device);
            tables.push_back(
                {row.device, words("scene.natTable", {name}), lookOf(scene.network(), row.device).icon, {}, {}, {}, {}});
            table = tables.end() - 1;
        }
        table->rows.push_back({endText(row.inside, true), endText(row.outside, true), false, false});
        std::size_t made = npos;
        std::size_t hit = npos;
        for (std::size_t i = 0; i < path.hops.size(); ++i) {
            if (scene.drawnFor(path.hops[i].of->component) != scene.drawnFor(row.device) || !path.hops[i].of->rewrites())
                continue;
            if (path.hops[i].direction == Direction::Forward && made == npos)
                made = i;
            else if (path.hops[i].direction == Direction::Return && hit == npos)
                hit = i;
        }
        table->madeAt.push_back(made == npos ? 0 : made);
        table->hitAt.push_back(hit);
    }
    for (Table &table : tables) {
        const CardSize size = natTableSize(table.rows, table.title);
        const aws::Box node = scene.boxOf(table.device).value_or(path.nodes.front().box);
        table.box = free.near(node, size.width, size.height, area);
        free.add(inflated(table.box, 8), 8);
    }
}

} // namespace vpcanvas::scene
