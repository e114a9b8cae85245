// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/AutoLayout.h"
#include "layout/EdgeRouter.h"
#include "layout/NodeSize.h"
#include "layout/detail/DrawnTree.h"
#include "model/layout/LayoutNetworks.h"
#include "support/GeneratedNetwork.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace vpcanvas;
using namespace vpcanvas::layout;

namespace {

struct Drawing
{
    aws::Network network;
    aws::Containment containment;

    explicit Drawing(aws::Network n) : network(std::move(n)), containment(network)
    {
        network.layout = autoLayout(network, containment);
    }
};

bool isAround(const Drawing &drawing, aws::ResourceRef inner, const aws::ResourceRef &outer)
{
    while (const auto parent = detail::drawnParent(drawing.network, drawing.containment, inner)) {
        if (*parent == outer)
            return true;
        inner = *parent;
    }
    return false;
}

/// The first thing wrong with a route, or nothing.
QString faultOf(const Drawing &drawing, const RoutedLink &routed)
{
    const auto &points = routed.points;
    const QString name = QString::fromStdString(routed.link.from.id + " > " + routed.link.to.id);
    if (points.size() < 2)
        return name + " has no route";
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Point a = points[i - 1];
        const Point b = points[i];
        if ((a.x != b.x) == (a.y != b.y))
            return name + " has a slanting piece";
        const aws::Box piece{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
        for (const auto &[ref, box] : drawing.network.layout) {
            const bool crosses = piece.x < box.right() && box.x < piece.right() + 1e-9 && piece.right() > box.x
                && piece.y < box.bottom() && piece.bottom() > box.y;
            if (crosses && !isAround(drawing, routed.link.from, ref) && !isAround(drawing, routed.link.to, ref))
                return name + " crosses " + QString::fromStdString(ref.id);
        }
    }
    const auto isOnBorder = [&](const aws::ResourceRef &ref, Point point) {
        const aws::Box box = drawing.network.layout.at(ref);
        const bool isPort = routed.link.kind == LinkKind::Association && point.x == box.right() + metric::portSize / 2;
        return contains(box, point) || isPort;
    };
    if (!isOnBorder(routed.link.from, points.front()) || !isOnBorder(routed.link.to, points.back()))
        return name + " does not touch its ends";
    return {};
}

bool cross(const std::vector<Point> &one, const std::vector<Point> &two)
{
    for (std::size_t i = 1; i < one.size(); ++i)
        for (std::size_t k = 1; k < two.size(); ++k) {
            const auto boxOf = [](Point a, Point b) {
                return aws::Box{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
            };
            const aws::Box a = boxOf(one[i - 1], one[i]);
            const aws::Box b = boxOf(two[k - 1], two[k]);
            if (a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom())
                return true;
        }
    return false;
}

} // namespace

class tst_EdgeRouter : public QObject
{
    Q_OBJECT

private slots:
    void linksCrossNoForeignBox()
    {
        std::size_t count = 0;
        for (std::uint32_t seed = 1; seed <= 60; ++seed) {
            const Drawing drawing(tests::accountNetwork(seed, static_cast<int>(seed * 5 % 120)));
            const EdgeRouter router(drawing.network, drawing.containment);
            for (const RoutedLink &routed : router.links()) {
                const QString fault = faultOf(drawing, routed);
                QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
            }
            QCOMPARE(router.fallbackCount(), std::size_t{0});
            count += router.links().size();
        }
        QVERIFY(count > 500);
    }
    void theSameDrawingGetsTheSameRoutes()
    {
        const Drawing drawing(tests::accountNetwork(9, 60));
        QVERIFY(EdgeRouter(drawing.network, drawing.containment).links()
                == EdgeRouter(drawing.network, drawing.containment).links());
    }
    void theLabLooksAsDrawn()
    {
        const Drawing drawing(tests::labNatInstance());
        const EdgeRouter router(drawing.network, drawing.containment);
        int straight = 0;
        int trunks = 0;
        std::set<double> trunkXs;
        for (const RoutedLink &routed : router.links()) {
            straight += routed.points.size() == 2 ? 1 : 0;
            if (routed.link.kind == LinkKind::Route && routed.link.to.kind == aws::Kind::Instance) {
                // out at the right, up in the gutter of the subnets, in at the right of the NAT instance
                QCOMPARE(routed.points.size(), std::size_t{4});
                QCOMPARE(routed.points.front().x, drawing.network.layout.at(routed.link.from).right());
                QCOMPARE(routed.points.back().x, drawing.network.layout.at(routed.link.to).right());
                trunkXs.insert(routed.points[1].x);
                ++trunks;
            }
        }
        QCOMPARE(trunks, 2);
        QCOMPARE(trunkXs.size(), std::size_t{1}); // a shared trunk
        QCOMPARE(straight, 5);                    // two associations, NAT to gateway to internet to host
    }
    void aReplyNeverCrossesItsRequest()
    {
        for (std::uint32_t seed = 1; seed <= 10; ++seed) {
            const Drawing drawing(tests::accountNetwork(seed, 20));
            const EdgeRouter router(drawing.network, drawing.containment);
            for (const RoutedLink &routed : router.links()) {
                if (routed.link.kind == LinkKind::Association)
                    continue;
                const auto request = router.route(routed.link.from, routed.link.to, 1);
                const auto reply = router.route(routed.link.to, routed.link.from, -1);
                QCOMPARE(request.size(), reply.size());
                bool hasRoom = true; // a jog shorter than the pair is wide has no inside
                for (std::size_t i = 1; i < routed.points.size(); ++i)
                    hasRoom = hasRoom
                        && std::abs(routed.points[i].x - routed.points[i - 1].x)
                                + std::abs(routed.points[i].y - routed.points[i - 1].y)
                            > 16;
                QVERIFY2(!hasRoom || !cross(request, reply), qPrintable(QString("seed %1").arg(seed)));
            }
        }
    }
    void aPairOfBoxesWithoutALinkIsRoutedToo()
    {
        const Drawing drawing(tests::labNatInstance());
        const EdgeRouter router(drawing.network, drawing.containment);
        const auto first = drawing.network.instances.begin()->first;
        const auto last = drawing.network.instances.rbegin()->first;
        QVERIFY(router.route(first, drawing.network.internetHosts.begin()->first).size() >= 2);
        QVERIFY(router.route(last, aws::ResourceRef(aws::Kind::Instance, "i-none")).empty());
    }
    void movingABoxReroutesOnlyWhatItTouches()
    {
        Drawing drawing(tests::accountNetwork(4, 80));
        EdgeRouter router(drawing.network, drawing.containment);
        const std::vector<RoutedLink> before = router.links();
        const auto moved =
            std::ranges::find_if(before, [](const RoutedLink &r) { return r.link.from.kind == aws::Kind::Instance; });
        QVERIFY(moved != before.end());
        const aws::ResourceRef ref = moved->link.from;
        drawing.network.layout[ref].x += 8;
        const std::vector<aws::ResourceRef> refs{ref};
        const EdgeRouter::Changes changes = router.update(drawing.network, drawing.containment, refs, {});
        QVERIFY(!changes.routed.empty());
        QVERIFY(changes.routed.size() < before.size() / 3);
        QVERIFY(changes.removed.empty());
        for (const RoutedLink &routed : router.links()) {
            const QString fault = faultOf(drawing, routed);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            const bool isChanged = std::ranges::find(changes.routed, routed.link) != changes.routed.end();
            const auto old = std::ranges::find(before, routed.link, &RoutedLink::link);
            QCOMPARE(old->points != routed.points, isChanged);
        }
    }
    void aRemovedResourceTakesItsLinksAlong()
    {
        Drawing drawing(tests::labNatInstance());
        EdgeRouter router(drawing.network, drawing.containment);
        const std::size_t before = router.links().size();
        const aws::ResourceRef host = drawing.network.internetHosts.begin()->first;
        drawing.network.internetHosts.clear();
        drawing.network.layout.erase(host);
        drawing.containment.update(drawing.network, host);
        const std::vector<aws::ResourceRef> refs{host};
        const EdgeRouter::Changes changes = router.update(drawing.network, drawing.containment, refs, refs);
        QCOMPARE(changes.removed.size(), std::size_t{1});
        QCOMPARE(changes.removed.front().to, host);
        QCOMPARE(router.links().size(), before - 1);
    }
    void routesLeftForLaterAreTheSame()
    {
        const Drawing drawing(testing::generatedNetwork({.instances = 90, .dense = true}));
        const EdgeRouter now(drawing.network, drawing.containment);
        EdgeRouter later(drawing.network, drawing.containment, EdgeRouter::Routing::Later);
        QVERIFY(!later.isDone());
        for (const RoutedLink &routed : later.links())
            QVERIFY(routed.points.empty());
        std::set<Link> told;
        while (!later.isDone())
            for (const Link &link : later.routeSome(std::chrono::milliseconds(1)))
                told.insert(link);
        QCOMPARE(told.size(), now.links().size());
        QVERIFY(later.links() == now.links());
    }
    void anEditTellsOfRoutesLeftForLater()
    {
        Drawing drawing(testing::generatedNetwork({.instances = 90, .dense = true}));
        EdgeRouter router(drawing.network, drawing.containment, EdgeRouter::Routing::Later);
        const std::vector<aws::ResourceRef> group{drawing.network.securityGroups.begin()->first};
        const EdgeRouter::Changes changes = router.update(drawing.network, drawing.containment, {}, group);
        QVERIFY(router.isDone());
        QCOMPARE(changes.routed.size(), router.links().size());
    }
    void aPlacementGroupsMembersAreFollowed()
    {
        Drawing drawing(tests::accountNetwork(3, 20));
        aws::PlacementGroup group;
        group.id = {"pg-1"};
        drawing.network.placementGroups.emplace(group.id, group);
        drawing.network.layout[group.id] = {-400, 0, 48, 48};
        const aws::InstanceId member = drawing.network.instances.begin()->first;
        EdgeRouter router(drawing.network, drawing.containment);
        const std::size_t before = router.links().size();
        const std::vector<aws::ResourceRef> refs{member};
        drawing.network.instances.at(member).name = "renamed";
        QVERIFY(router.update(drawing.network, drawing.containment, {}, refs).routed.empty());
        drawing.network.instances.at(member).placementGroup = group.id;
        (void)router.update(drawing.network, drawing.containment, {}, refs);
        QCOMPARE(router.links().size(), before + 1);
        drawing.network.instances.at(member).placementGroup.reset();
        (void)router.update(drawing.network, drawing.containment, {}, refs);
        QCOMPARE(router.links().size(), before);
    }
    void aCrowdOfLinksCrossesNoForeignBox()
    {
        const Drawing drawing(testing::generatedNetwork({.instances = 640, .dense = true}));
        const EdgeRouter router(drawing.network, drawing.containment);
        QVERIFY(router.links().size() > 2000);
        QCOMPARE(router.fallbackCount(), std::size_t{0});
        for (std::size_t i = 0; i < router.links().size(); i += 10) {
            const QString fault = faultOf(drawing, router.links()[i]);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }
};

QTEST_APPLESS_MAIN(tst_EdgeRouter)
#include "tst_EdgeRouter.moc"
