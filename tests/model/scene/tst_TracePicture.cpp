// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleScene.h"
#include "graph/NetworkGraph.h"
#include "scene/TracePicture.h"
#include "trace/ResolveRef.h"
#include "trace/Tracer.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace vpcanvas;
using scene::LevelOfDetail;
using scene::TimelineKind;
using tests::SampleScene;
using tests::textsOf;

namespace {

struct Traced
{
    explicit Traced(const std::string &sample, const std::string &from, const std::string &to) : base(sample)
    {
        // T-C comes with the lab's open question: the check is still on and the private table has no way out.
        prepare();
        base.containment = std::make_unique<aws::Containment>(*base.network);
        base.scene = std::make_unique<scene::Scene>(*base.network, *base.containment);
        const auto graph = graph::compile(*base.network, *base.containment);
        trace::Flow flow;
        flow.source = *trace::resolveRef(*base.network, from);
        flow.destination = *trace::resolveRef(*base.network, to);
        path = trace::trace(*graph, flow);
        picture = scene::TracePicture(path, *base.scene);
    }

    void prepare()
    {
        for (auto &[id, interface] : base.network->networkInterfaces)
            if (const auto *owner = std::get_if<aws::InstanceId>(&interface.attachment))
                if (base.network->instances.at(*owner).role == aws::InstanceRole::Nat)
                    for (auto &[tableId, table] : base.network->routeTables) {
                        interface.sourceDestCheck = false;
                        const bool isPrivate = !table.main && std::ranges::none_of(table.routes, [](const aws::Route &route) {
                            return route.target.targetKind == aws::RouteTargetKind::InternetGateway;
                        });
                        if (isPrivate && table.routes.empty())
                            table.routes.push_back({net::anyIpv4, {aws::RouteTargetKind::NetworkInterface, id.value}, {}, {}});
                    }
    }

    SampleScene base;
    trace::PathTrace path;
    scene::TracePicture picture;
};

std::size_t countRewrites(const std::vector<trace::Hop> &hops)
{
    return static_cast<std::size_t>(std::ranges::count_if(hops, &trace::Hop::rewrites));
}

template<class Predicate>
std::size_t countItems(const scene::DisplayList &list, Predicate &&predicate)
{
    return static_cast<std::size_t>(std::ranges::count_if(list.items, predicate));
}

bool hasText(const scene::DisplayItem &item, const std::string &text)
{
    const auto texts = textsOf(item);
    return std::ranges::find(texts, text) != texts.end();
}

std::size_t highlights(const scene::DisplayItem &item)
{
    return static_cast<std::size_t>(std::ranges::count_if(item.primitives, [](const scene::Primitive &primitive) {
        const auto *text = std::get_if<scene::Text>(&primitive);
        return text && text->highlight;
    }));
}

} // namespace

class TestTracePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleReaches_data();
    void sampleReaches();
    void rewritesOpenCallouts();
    void requestIsSolidAndReplyDashed();
    void changedValueStaysMarkedUntilTheNextHop();
    void natRowAppearsWhenItIsMade();
    void packetMovesFromSourceToDestinationAndBack();
    void stoppedPacketTurnsRedAndTheRestIsNeverReached();
    void eventsNameEveryHop();
    void calloutsCoverNoCard();
};

void TestTracePicture::sampleReaches_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("T-C") << "T-C"
                         << "Private-EC2-1"
                         << "60.1.1.1";
    QTest::newRow("T-D") << "T-D"
                         << "CloudNeta-Private-EC2"
                         << "internet";
}

void TestTracePicture::sampleReaches()
{
    QFETCH(QString, sample);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Traced traced(sample.toStdString(), from.toStdString(), to.toStdString());
    QCOMPARE(traced.path.verdict, trace::Verdict::Reachable);
    QVERIFY(!traced.picture.empty());
    QCOMPARE(traced.picture.duration(), static_cast<double>(traced.path.forward.size() + traced.path.returnPath.size()) - 1);
}

void TestTracePicture::rewritesOpenCallouts()
{
    const Traced traced("T-C", "Private-EC2-1", "60.1.1.1");
    QCOMPARE(countRewrites(traced.path.forward), std::size_t{2});
    const scene::DisplayList list = traced.picture.at(0);
    QCOMPARE(countItems(list, [](const auto &item) { return hasText(item, "scene.sourceRewritten"); }), std::size_t{2});
    const auto nat = std::ranges::find_if(
        list.items, [](const auto &item) { return hasText(item, "scene.sourceRewritten") && hasText(item, "NAT-Instance"); });
    QVERIFY(nat != list.items.end());
    QVERIFY(hasText(*nat, "10.40.2.101:40001"));
    QVERIFY(hasText(*nat, "10.40.1.100:40001"));
    QCOMPARE(highlights(*nat), std::size_t{1});
}

void TestTracePicture::requestIsSolidAndReplyDashed()
{
    const Traced traced("T-C", "Private-EC2-1", "60.1.1.1");
    std::size_t solid = 0;
    std::size_t dashed = 0;
    for (const scene::DisplayItem &item : traced.picture.at(0).items)
        for (const scene::Primitive &primitive : item.primitives)
            if (const auto *line = std::get_if<scene::Polyline>(&primitive); line && item.z == 30 && line->stroke.width > 2) {
                QCOMPARE(line->stroke.width, 2.5);
                if (line->stroke.paint.role == "fwd") {
                    QVERIFY(line->stroke.dash.empty());
                    ++solid;
                } else {
                    QCOMPARE(line->stroke.paint.role, std::string_view("ret"));
                    QCOMPARE(line->stroke.dash, (std::vector<double>{7, 4}));
                    ++dashed;
                }
            }
    QVERIFY(solid >= 4);
    QCOMPARE(dashed, solid);
}

void TestTracePicture::changedValueStaysMarkedUntilTheNextHop()
{
    const Traced traced("T-C", "Private-EC2-1", "60.1.1.1");
    const auto at =
        static_cast<std::size_t>(std::ranges::find_if(traced.path.forward, &trace::Hop::rewrites) - traced.path.forward.begin());
    const auto marked = [&](double position) {
        for (const scene::DisplayItem &item : traced.picture.at(position).items)
            if (item.z == 80)
                return highlights(item);
        return std::size_t{99};
    };
    const auto hop = static_cast<double>(at);
    QCOMPARE(marked(hop - 0.5), std::size_t{0});
    QCOMPARE(marked(hop), std::size_t{1});
    QCOMPARE(marked(hop + 0.5), std::size_t{1});
    QCOMPARE(traced.picture.headerAt(hop + 0.5)->tuple.source.toString(), std::string("10.40.1.100"));
}

void TestTracePicture::natRowAppearsWhenItIsMade()
{
    const Traced traced("T-C", "Private-EC2-1", "60.1.1.1");
    const auto at =
        static_cast<double>(std::ranges::find_if(traced.path.forward, &trace::Hop::rewrites) - traced.path.forward.begin());
    const auto table = [&](double position) {
        const scene::DisplayList list = traced.picture.at(position);
        const auto hit = std::ranges::find_if(list.items, [](const auto &item) { return hasText(item, "scene.inside"); });
        return hit == list.items.end() ? scene::DisplayItem{} : *hit;
    };
    QVERIFY(hasText(table(at - 0.1), "scene.noRows"));
    QVERIFY(hasText(table(at), "10.40.1.100:40001"));
    QCOMPARE(highlights(table(at)), std::size_t{1});
    QCOMPARE(highlights(table(at + 1)), std::size_t{0});
}

void TestTracePicture::packetMovesFromSourceToDestinationAndBack()
{
    const Traced traced("T-C", "Private-EC2-1", "60.1.1.1");
    const auto boxOf = [&](const std::string &name) {
        return *traced.base.scene->boxOf(std::get<aws::ResourceRef>(trace::resolveRef(*traced.base.network, name)->at));
    };
    const auto isAt = [](scene::Point point, const aws::Box &box) {
        return point.x >= box.x && point.x <= box.right() && point.y >= box.y && point.y <= box.bottom();
    };
    QVERIFY(isAt(traced.picture.packetAt(0), boxOf("Private-EC2-1")));
    QVERIFY(isAt(traced.picture.packetAt(static_cast<double>(traced.path.forward.size()) - 1), boxOf("Web server")));
    QVERIFY(isAt(traced.picture.packetAt(traced.picture.duration()), boxOf("Private-EC2-1")));
    // On the wire it moves without leaps.
    scene::Point last = traced.picture.packetAt(0.02);
    for (double position = 0.03; position < 0.98; position += 0.01) {
        const scene::Point now = traced.picture.packetAt(position);
        QVERIFY(std::hypot(now.x - last.x, now.y - last.y) < 40);
        last = now;
    }
}

void TestTracePicture::stoppedPacketTurnsRedAndTheRestIsNeverReached()
{
    Traced traced("T-C", "Private-EC2-1", "60.1.1.1");
    aws::NetworkAcl acl;
    acl.id = aws::NetworkAclId{"acl-public"};
    acl.name = "acl-public";
    acl.vpc = traced.base.network->vpcs.begin()->first;
    for (auto *entries : {&acl.inbound, &acl.outbound}) {
        aws::NetworkAclEntry entry;
        entry.protocol = net::allProtocols;
        entries->push_back(entry);
    }
    acl.inbound.front().protocol = net::tcp;
    acl.inbound.front().ports = {80, 80}; // lets the request in, not the reply
    traced.base.network->networkAcls.emplace(acl.id, acl);
    for (auto &[id, subnet] : traced.base.network->subnets)
        if (subnet.name == "Subnet1")
            subnet.networkAcl = acl.id;
    const aws::Containment containment(*traced.base.network);
    const scene::Scene scene(*traced.base.network, containment);
    trace::Flow flow;
    flow.source = *trace::resolveRef(*traced.base.network, "Private-EC2-1");
    flow.destination = *trace::resolveRef(*traced.base.network, "60.1.1.1");
    const trace::PathTrace path = trace::trace(*graph::compile(*traced.base.network, containment), flow);
    QCOMPARE(path.verdict, trace::Verdict::Unreachable);
    QCOMPARE(path.returnPath.back().component.id, acl.id.value);
    const scene::TracePicture picture(path, scene);
    const scene::DisplayList end = picture.at(picture.duration());
    const auto capsule = std::ranges::find(end.items, 80, &scene::DisplayItem::z);
    QVERIFY(capsule != end.items.end());
    QVERIFY(std::ranges::any_of(capsule->primitives, [](const scene::Primitive &primitive) {
        const auto *box = std::get_if<scene::RoundedBox>(&primitive);
        return box && box->fill.role == "err";
    }));
    QCOMPARE(countItems(end, [](const auto &item) { return hasText(item, "scene.replyStops"); }), std::size_t{1});
    const auto isGhost = [](const scene::DisplayItem &item) {
        const auto *line = std::get_if<scene::Polyline>(&item.primitives.front());
        return line && line->stroke.paint.role == "line3";
    };
    QVERIFY(countItems(end, isGhost) >= 2); // to the NAT instance, and from there to the sender
    QCOMPARE(picture.events().back().kind, TimelineKind::Stop);
}

void TestTracePicture::eventsNameEveryHop()
{
    const Traced traced("T-C", "Private-EC2-1", "60.1.1.1");
    const auto &events = traced.picture.events();
    QCOMPARE(events.size(), traced.path.forward.size() + traced.path.returnPath.size());
    QCOMPARE(events.front().kind, TimelineKind::Send);
    QCOMPARE(events.back().kind, TimelineKind::Deliver);
    QCOMPARE(std::ranges::count(events, TimelineKind::Rewrite, &scene::TimelineEvent::kind), 4);
    for (std::size_t i = 0; i < events.size(); ++i)
        QCOMPARE(events[i].position, static_cast<double>(i));
}

void TestTracePicture::calloutsCoverNoCard()
{
    const Traced traced("T-C", "Private-EC2-1", "60.1.1.1");
    const scene::DisplayList list = traced.picture.at(0);
    for (const scene::DisplayItem &item : list.items) {
        if (!hasText(item, "scene.sourceRewritten"))
            continue;
        const auto box = std::ranges::find_if(item.primitives, [](const scene::Primitive &primitive) {
            return std::holds_alternative<scene::RoundedBox>(primitive);
        });
        const aws::Box &area = std::get<scene::RoundedBox>(*box).box;
        for (const aws::ResourceRef &ref : traced.base.scene->resourcesIn(area, scene::Enclosure::Touched))
            QVERIFY2(ref.kind == aws::Kind::Subnet || ref.kind == aws::Kind::Vpc || ref.kind == aws::Kind::Region
                         || ref.kind == aws::Kind::AvailabilityZone,
                     ref.id.c_str());
    }
}

QTEST_APPLESS_MAIN(TestTracePicture)
#include "tst_TracePicture.moc"
