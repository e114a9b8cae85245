// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleScene.h"
#include "edit/Apply.h"
#include "layout/NodeSize.h"
#include "scene/detail/LineJumps.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace vpcanvas;
using scene::LevelOfDetail;
using tests::SampleScene;
using tests::textsOf;

namespace {

aws::ResourceRef named(const aws::Network &network, const std::string &name)
{
    aws::ResourceRef found;
    aws::forEachTable(network, [&](const auto &table) {
        for (const auto &[id, resource] : table)
            if (resource.name == name && network.layout.contains(id))
                found = id;
    });
    return found;
}

const scene::DisplayItem *bodyOf(const scene::DisplayList &list, const aws::ResourceRef &ref)
{
    const auto hit = std::ranges::find_if(
        list.items, [&](const scene::DisplayItem &item) { return item.source == ref && !item.target && item.z <= 40; });
    return hit == list.items.end() ? nullptr : &*hit;
}

bool isIn(const std::vector<std::string> &texts, const std::string &text)
{
    return std::ranges::find(texts, text) != texts.end();
}

/// Comparable whatever the order in which items were made.
std::vector<scene::DisplayItem> canonical(scene::DisplayList list)
{
    const auto key = [](const scene::DisplayItem &item) {
        return std::tuple(item.z, item.source.value_or(aws::ResourceRef()), item.target.value_or(aws::ResourceRef()),
                          item.bounds.x, item.bounds.y);
    };
    std::ranges::stable_sort(list.items, [&](const auto &a, const auto &b) { return key(a) < key(b); });
    return list.items;
}

} // namespace

class TestScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkJumpsOverOneThatItCrosses();
    void aLinkDoesNotJumpWhereItIsJoined();
    void everyDrawnResourceHasAnItem();
    void publicSubnetIsOneWithARouteToAnInternetGateway();
    void farShowsSquaresWithoutAddresses();
    void midShowsNameAndAddress();
    void nearShowsIdentifierTypeAndRules();
    void hitTakesCardsBeforeContainers();
    void hitTakesContainersByBorderAndTitleOnly();
    void hitFindsNetworkAclAtItsPort();
    void containerAtFindsTheInnermost();
    void marqueeTakesWhatItEncloses();
    void findingMarksItsNodeAndTheVpcFromAfar();
    void findingOfASecurityGroupMarksItsMembers();
    void editTouchesOnlyWhatItNeeds();
    void renamedGatewayShowsInTheRouteTable();
    void tableGrowsWithItsRows();
    void selectionKeepsWhatIsInside();
    void incrementalEqualsFromScratch_data();
    void incrementalEqualsFromScratch();
};

void TestScene::everyDrawnResourceHasAnItem()
{
    for (const char *name : {"T-A", "T-B", "T-C", "T-D", "T-E", "T-F", "T-P"}) {
        const SampleScene sample(name);
        const scene::DisplayList list = sample.scene->displayList(LevelOfDetail::Mid);
        for (const auto &[ref, box] : sample.network->layout)
            if (layout::shapeOf(*sample.network, ref) != layout::Shape::None)
                QVERIFY2(bodyOf(list, ref), (std::string(name) + " " + ref.id).c_str());
        QVERIFY(std::ranges::is_sorted(list.items, {}, &scene::DisplayItem::z));
    }
}

void TestScene::publicSubnetIsOneWithARouteToAnInternetGateway()
{
    const SampleScene sample("T-C");
    const scene::DisplayList list = sample.scene->displayList(LevelOfDetail::Mid);
    const auto titleOf = [&](const std::string &name) {
        for (const scene::DisplayItem &item : list.items)
            if (item.source == named(*sample.network, name) && !textsOf(item).empty())
                return textsOf(item).front();
        return std::string();
    };
    QVERIFY2(titleOf("Subnet1").starts_with("scene.publicSubnet"), titleOf("Subnet1").c_str());
    QVERIFY2(titleOf("Subnet2").starts_with("scene.privateSubnet"), titleOf("Subnet2").c_str());
}

void TestScene::farShowsSquaresWithoutAddresses()
{
    const SampleScene sample("T-C");
    const scene::DisplayList list = sample.scene->displayList(LevelOfDetail::Far);
    const scene::DisplayItem *node = bodyOf(list, named(*sample.network, "NAT-Instance"));
    QVERIFY(node);
    QCOMPARE(node->primitives.size(), std::size_t{1});
    const auto &square = std::get<scene::RoundedBox>(node->primitives.front());
    QCOMPARE(square.fill.role, std::string_view("kCompute"));
    QCOMPARE(square.box.width, 32.0); // 13 px at 40 %
    for (const scene::DisplayItem &item : list.items)
        QVERIFY2(item.z != 50 || item.primitives.size() == 1, "no ports from afar");
}

void TestScene::midShowsNameAndAddress()
{
    const SampleScene sample("T-C");
    const auto texts = textsOf(*bodyOf(sample.scene->displayList(LevelOfDetail::Mid), named(*sample.network, "NAT-Instance")));
    QVERIFY(isIn(texts, "NAT-Instance"));
    QVERIFY(isIn(texts, "10.40.1.100"));
    QVERIFY(isIn(texts, "scene.elasticIp 203.0.113.100"));
}

void TestScene::nearShowsIdentifierTypeAndRules()
{
    const SampleScene sample("T-C");
    const aws::ResourceRef ref = named(*sample.network, "NAT-Instance");
    const auto texts = textsOf(*bodyOf(sample.scene->displayList(LevelOfDetail::Near), ref));
    const aws::Instance *instance = sample.network->find(aws::InstanceId{ref.id});
    QVERIFY(isIn(texts, ref.id + " · " + instance->instanceType));
    QVERIFY(std::ranges::any_of(texts, [](const std::string &text) { return text.starts_with("scene.rules"); }));
}

void TestScene::hitTakesCardsBeforeContainers()
{
    const SampleScene sample("T-C");
    const aws::ResourceRef card = named(*sample.network, "NAT-Instance");
    const aws::Box box = *sample.scene->boxOf(card);
    QCOMPARE(sample.scene->hit({box.x + 5, box.y + 5}, 2).value(), card);
}

void TestScene::hitTakesContainersByBorderAndTitleOnly()
{
    const SampleScene sample("T-C");
    const aws::ResourceRef subnet = named(*sample.network, "Subnet1");
    const aws::Box box = *sample.scene->boxOf(subnet);
    QCOMPARE(sample.scene->hit({box.x + 40, box.y + 14}, 3).value(), subnet);
    QCOMPARE(sample.scene->hit({box.x, box.y + box.height / 2}, 3).value(), subnet);
    QCOMPARE(sample.scene->hit({box.x + 8, box.bottom() - 8}, 3), std::nullopt);
}

void TestScene::hitFindsNetworkAclAtItsPort()
{
    const SampleScene sample("T-C");
    const aws::Box box = *sample.scene->boxOf(named(*sample.network, "Subnet1"));
    const layout::Point port = layout::networkAclPort(box);
    const auto hit = sample.scene->hit({port.x, port.y}, 2);
    QVERIFY(hit);
    QCOMPARE(hit->kind, aws::Kind::NetworkAcl);
}

void TestScene::containerAtFindsTheInnermost()
{
    const SampleScene sample("T-C");
    const aws::ResourceRef subnet = named(*sample.network, "Subnet1");
    const aws::Box box = *sample.scene->boxOf(subnet);
    QCOMPARE(sample.scene->containerAt({box.x + 8, box.bottom() - 8}).value(), subnet);
    QCOMPARE(sample.scene->containerAt({-1e5, -1e5}), std::nullopt);
}

void TestScene::marqueeTakesWhatItEncloses()
{
    const SampleScene sample("T-C");
    const aws::ResourceRef card = named(*sample.network, "Private-EC2-1");
    aws::Box box = *sample.scene->boxOf(card);
    box = {box.x - 2, box.y - 2, box.width + 4, box.height + 4};
    QCOMPARE(sample.scene->resourcesIn(box, scene::Enclosure::Fully), std::vector{card});
    box.width -= 20;
    QVERIFY(sample.scene->resourcesIn(box, scene::Enclosure::Fully).empty());
    QCOMPARE(sample.scene->resourcesIn(box, scene::Enclosure::Touched), std::vector{card});
}

void TestScene::findingMarksItsNodeAndTheVpcFromAfar()
{
    SampleScene sample("T-C");
    const aws::ResourceRef card = named(*sample.network, "NAT-Instance");
    validate::Finding warning;
    warning.resource = card;
    validate::Finding error = warning;
    error.severity = validate::Severity::Error;
    const std::vector findings{warning, error};
    const scene::DirtyRegion dirty = sample.scene->setFindings(findings);
    QVERIFY(!dirty.empty());
    const auto marks = [&](LevelOfDetail detail) {
        std::vector<std::pair<aws::Kind, scene::MarkerKind>> found;
        for (const scene::DisplayItem &item : sample.scene->displayList(detail).items)
            for (const scene::Primitive &primitive : item.primitives)
                if (const auto *marker = std::get_if<scene::Marker>(&primitive))
                    found.emplace_back(item.source->kind, marker->kind);
        return found;
    };
    using Found = std::vector<std::pair<aws::Kind, scene::MarkerKind>>;
    QCOMPARE(marks(LevelOfDetail::Mid), (Found{{aws::Kind::Instance, scene::MarkerKind::Error}})); // the worst wins
    QCOMPARE(marks(LevelOfDetail::Far), (Found{{aws::Kind::Vpc, scene::MarkerKind::Error}}));
    QVERIFY(sample.scene->setFindings(findings).empty());
    sample.scene->setFindings({});
    QVERIFY(marks(LevelOfDetail::Mid).empty());
}

void TestScene::findingOfASecurityGroupMarksItsMembers()
{
    SampleScene sample("T-C");
    const aws::ResourceRef card = named(*sample.network, "NAT-Instance");
    const auto &interfaces = sample.containment->interfacesOf(card);
    QVERIFY(!interfaces.empty());
    validate::Finding finding;
    finding.resource = sample.network->find(interfaces.front())->groups.front();
    sample.scene->setFindings(std::vector{finding});
    const auto items = sample.scene->itemsOf(card, LevelOfDetail::Mid);
    QVERIFY(std::ranges::any_of(
        items, [](const scene::ItemPointer &item) { return std::holds_alternative<scene::Marker>(item->primitives.front()); }));
}

void TestScene::editTouchesOnlyWhatItNeeds()
{
    SampleScene sample("T-C");
    const aws::ResourceRef card = named(*sample.network, "Private-EC2-1");
    const aws::ResourceRef other = named(*sample.network, "Private-EC2-2");
    sample.scene->displayList(LevelOfDetail::Mid);
    const auto before = sample.scene->itemsOf(other, LevelOfDetail::Mid);
    aws::Instance instance = *sample.network->find(aws::InstanceId{card.id});
    instance.name = "renamed";
    const auto applied = edit::apply(*sample.network, edit::Put{instance});
    QVERIFY(applied);
    sample.containment->update(*sample.network, card);
    const scene::DirtyRegion dirty = sample.scene->update(applied->changes);
    QVERIFY(!dirty.empty());
    const aws::Box box = *sample.scene->boxOf(card);
    for (const aws::Box &area : dirty.boxes)
        QVERIFY(area.width <= box.width + 24 && area.height <= box.height + 24);
    QVERIFY(isIn(textsOf(*bodyOf(sample.scene->displayList(LevelOfDetail::Mid), card)), "renamed"));
    const auto after = sample.scene->itemsOf(other, LevelOfDetail::Mid);
    QCOMPARE(after, before); // the very same objects
}

void TestScene::renamedGatewayShowsInTheRouteTable()
{
    SampleScene sample("T-C");
    sample.scene->displayList(LevelOfDetail::Mid);
    aws::InternetGateway gateway = sample.network->internetGateways.begin()->second;
    gateway.name = "way-out";
    const auto applied = edit::apply(*sample.network, edit::Put{gateway});
    sample.containment->update(*sample.network, gateway.id);
    sample.scene->update(applied->changes);
    bool shown = false;
    for (const scene::DisplayItem &item : sample.scene->displayList(LevelOfDetail::Mid).items)
        if (item.source && item.source->kind == aws::Kind::RouteTable)
            shown = shown || isIn(textsOf(item), "way-out");
    QVERIFY(shown);
}

void TestScene::tableGrowsWithItsRows()
{
    SampleScene sample("T-C");
    const aws::ResourceRef ref = named(*sample.network, "NATInstance-PrivateRouteTable1");
    const double before = sample.scene->boxOf(ref)->height;
    aws::RouteTable table = *sample.network->find(aws::RouteTableId{ref.id});
    for (const char *block : {"192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"})
        table.routes.push_back({*net::Cidr::parse(block), {aws::RouteTargetKind::InternetGateway, "igw-gone"}, {}, {}});
    const auto applied = edit::apply(*sample.network, edit::Put{table});
    sample.containment->update(*sample.network, ref);
    sample.scene->update(applied->changes);
    QVERIFY(sample.scene->boxOf(ref)->height > before); // though its stored box is as it was
    const auto texts = textsOf(*bodyOf(sample.scene->displayList(LevelOfDetail::Mid), ref));
    for (const char *block : {"192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"})
        QVERIFY2(isIn(texts, block), block);
}

void TestScene::selectionKeepsWhatIsInside()
{
    const SampleScene sample("T-C");
    const aws::ResourceRef subnet = named(*sample.network, "Subnet2");
    const scene::DisplayList list = sample.scene->displayList(LevelOfDetail::Mid, {&subnet, 1});
    QVERIFY(bodyOf(list, named(*sample.network, "Private-EC2-1")));
    QVERIFY(!bodyOf(list, named(*sample.network, "NAT-Instance")));
    for (const scene::DisplayItem &item : list.items)
        if (item.target)
            QVERIFY(bodyOf(list, *item.target));
}

void TestScene::incrementalEqualsFromScratch_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"T-A", "T-B", "T-C", "T-D"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestScene::incrementalEqualsFromScratch()
{
    QFETCH(QString, name);
    const unsigned seed = qEnvironmentVariableIsSet("VPCANVAS_SEED") ? qEnvironmentVariableIntValue("VPCANVAS_SEED") : 4711;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    SampleScene sample(name.toStdString());
    const auto pick = [&](std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random); };
    std::vector<edit::EditOp> undo;
    for (int step = 0; step < 120; ++step) {
        std::vector<aws::ResourceRef> all;
        aws::forEachTable(*sample.network, [&](const auto &table) {
            for (const auto &[id, resource] : table)
                all.push_back(id);
        });
        if (all.empty())
            break;
        const aws::ResourceRef ref = all[pick(all.size())];
        edit::EditOp op;
        const std::size_t choice = pick(8);
        if (choice < 3) {
            const auto box = sample.network->layout.find(ref);
            if (box == sample.network->layout.end())
                continue;
            aws::Box moved = box->second;
            moved.x += 8.0 * static_cast<double>(pick(7)) - 24;
            moved.y += 8.0 * static_cast<double>(pick(7)) - 24;
            op = edit::SetBox{ref, moved};
        } else if (choice < 5) {
            aws::Resource resource = *sample.network->get(ref);
            std::visit([&](auto &each) { each.name = "n" + std::to_string(step); }, resource);
            op = edit::Put{resource};
        } else if (choice == 5) {
            op = edit::Batch{{edit::Erase{ref}, edit::SetBox{ref, std::nullopt}}};
        } else if (choice == 6 && !undo.empty()) {
            op = undo.back();
            undo.pop_back();
        } else {
            // Route tables and interfaces change what others show.
            if (ref.kind == aws::Kind::RouteTable) {
                aws::RouteTable table = *sample.network->find(aws::RouteTableId{ref.id});
                if (table.routes.empty())
                    table.main = !table.main;
                else
                    table.routes.pop_back();
                op = edit::Put{table};
            } else if (ref.kind == aws::Kind::NetworkInterface) {
                aws::NetworkInterface interface = *sample.network->find(aws::NetworkInterfaceId{ref.id});
                interface.groups.clear();
                op = edit::Put{interface};
            } else {
                continue;
            }
        }
        const auto applied = edit::apply(*sample.network, op);
        if (!applied)
            continue;
        undo.push_back(applied->inverse);
        for (const auto *list :
             {&applied->changes.added, &applied->changes.removed, &applied->changes.changed, &applied->changes.moved})
            for (const aws::ResourceRef &each : *list)
                sample.containment->update(*sample.network, each);
        sample.scene->update(applied->changes);
        // Some levels are made before the next edit and some are not, so that kept items are put to the test.
        const auto level = static_cast<LevelOfDetail>(pick(3));
        const aws::Containment fresh(*sample.network);
        const scene::Scene scratch(*sample.network, fresh);
        // The router keeps routes that are still good; where lines run is tested with the layout.
        const auto withoutWays = [](std::vector<scene::DisplayItem> items) {
            for (scene::DisplayItem &item : items)
                if (item.target) {
                    item.primitives.clear();
                    item.bounds = {};
                }
            return items;
        };
        const auto kept = canonical({withoutWays(sample.scene->displayList(level).items), {}});
        const auto made = canonical({withoutWays(scratch.displayList(level).items), {}});
        for (std::size_t i = 0; i < std::min(kept.size(), made.size()); ++i)
            QVERIFY2(kept[i] == made[i],
                     qPrintable(QStringLiteral("seed %1 step %2: %3 differs")
                                    .arg(seed)
                                    .arg(step)
                                    .arg(QString::fromStdString(made[i].source.value_or(aws::ResourceRef()).id + " -> "
                                                                + made[i].target.value_or(aws::ResourceRef()).id))));
        QCOMPARE(kept.size(), made.size());
    }
}

void TestScene::aLinkJumpsOverOneThatItCrosses()
{
    const std::vector<scene::Point> level{{200, 50}, {0, 50}};
    const std::vector<scene::Point> upright{{100, 0}, {100, 100}};
    const std::vector<scene::Point> beside{{104, 0}, {104, 100}};
    const std::vector<std::span<const scene::Point>> one{upright};
    const auto jumped = scene::withJumps(level, one);
    QCOMPARE(std::ranges::min(jumped, {}, &scene::Point::y).y, 50 - scene::jumpReach);
    for (const scene::Point &point : jumped)
        QVERIFY(point.y == 50 || std::abs(point.x - 100) <= scene::jumpReach);
    QCOMPARE(scene::withJumps(upright, std::vector<std::span<const scene::Point>>{level}), upright); // only the level one jumps
    const std::vector<std::span<const scene::Point>> two{upright, beside};
    QCOMPARE(scene::withJumps(level, two).size(), jumped.size()); // lines beside each other are passed in one
}

void TestScene::aLinkDoesNotJumpWhereItIsJoined()
{
    const std::vector<scene::Point> level{{0, 50}, {200, 50}};
    const std::vector<scene::Point> joins{{100, 50}, {100, 100}};
    const std::vector<scene::Point> turns{{0, 0}, {0, 100}};
    const std::vector<std::span<const scene::Point>> others{joins, turns};
    QCOMPARE(scene::withJumps(level, others), level);
}

QTEST_APPLESS_MAIN(TestScene)
#include "tst_Scene.moc"
