// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/AutoLayout.h"
#include "layout/NodeSize.h"
#include "layout/detail/DrawnTree.h"
#include "model/layout/LayoutNetworks.h"

#include <QtTest>

using namespace vpcanvas;
using namespace vpcanvas::layout;

namespace {

bool hangsOnBorder(const aws::Network &network, const aws::ResourceRef &ref)
{
    return shapeOf(network, ref) == Shape::Tile;
}

/// The first thing wrong with a layout, or nothing.
QString faultOf(const aws::Network &network, const aws::Containment &containment, const aws::Layout &layout)
{
    std::map<aws::ResourceRef, std::vector<aws::ResourceRef>> siblings;
    for (const auto &[ref, box] : layout) {
        const QString name = QString::fromStdString(ref.id);
        if (shapeOf(network, ref) == Shape::None)
            return name + " is not drawn but has a box";
        if (std::fmod(box.x, 8) != 0 || std::fmod(box.y, 8) != 0)
            return name + " is off the grid";
        const Size least = nodeSize(network, containment, ref);
        if (box.width < least.width || box.height < least.height)
            return name + " is smaller than what is in it";
        const auto parent = detail::drawnParent(network, containment, ref);
        siblings[parent.value_or(aws::ResourceRef())].push_back(ref);
        if (!parent || hangsOnBorder(network, ref))
            continue;
        const auto holder = layout.find(*parent);
        if (holder == layout.end())
            return name + " has a parent without a box";
        const aws::Box inner{holder->second.x, holder->second.y + metric::titleHeight, holder->second.width,
                             holder->second.height - metric::titleHeight};
        if (!contains(inner, box))
            return name + " is not inside its parent";
    }
    for (const auto &[parent, refs] : siblings)
        for (std::size_t i = 0; i < refs.size(); ++i)
            for (std::size_t k = i + 1; k < refs.size(); ++k) {
                const bool isPeering =
                    refs[i].kind == aws::Kind::VpcPeeringConnection || refs[k].kind == aws::Kind::VpcPeeringConnection;
                const bool isRegion = refs[i].kind == aws::Kind::Region || refs[k].kind == aws::Kind::Region;
                if (isPeering && isRegion)
                    continue; // a peering's tile stands between VPCs, inside the Region's box
                if (overlaps(layout.at(refs[i]), layout.at(refs[k])))
                    return QString::fromStdString(refs[i].id + " overlaps " + refs[k].id);
            }
    return {};
}

std::size_t missingBoxes(const aws::Network &network, const aws::Layout &layout)
{
    std::size_t missing = 0;
    forEachTable(network, [&](const auto &table) {
        for (const auto &[id, resource] : table)
            missing +=
                shapeOf(network, id) != Shape::None && shapeOf(network, id) != Shape::TableCard && !layout.contains(id) ? 1 : 0;
    });
    return missing;
}

} // namespace

class tst_AutoLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyNetworkIsLaidOutWithoutOverlap()
    {
        for (std::uint32_t seed = 1; seed <= 60; ++seed) {
            const int instances = seed % 10 == 0 ? 800 : static_cast<int>(seed * 3 % 90);
            const aws::Network network = tests::accountNetwork(seed, instances);
            const aws::Containment containment(network);
            const aws::Layout layout = autoLayout(network, containment);
            const QString fault = faultOf(network, containment, layout);
            QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
            QCOMPARE(missingBoxes(network, layout), std::size_t{0});
        }
    }
    void theSameNetworkGetsTheSameLayout()
    {
        const aws::Network network = tests::accountNetwork(7, 300);
        QVERIFY(autoLayout(network, aws::Containment(network)) == autoLayout(network, aws::Containment(network)));
    }
    void publicSubnetsStandAbovePrivateOnes()
    {
        const aws::Network network = tests::labNatInstance();
        const aws::Layout layout = autoLayout(network, aws::Containment(network));
        std::map<std::string, aws::Box> byName;
        for (const auto &[id, subnet] : network.subnets)
            byName[subnet.name] = layout.at(id);
        QVERIFY(byName["Subnet1"].bottom() < byName["Subnet2"].y);
        QCOMPARE(byName["Subnet1"].x, byName["Subnet2"].x);
    }
    void gatewaysStandOnTheBorderOfTheirVpc()
    {
        const aws::Network network = tests::labNatInstance();
        const aws::Layout layout = autoLayout(network, aws::Containment(network));
        const aws::Box vpc = layout.at(network.vpcs.begin()->first);
        const aws::Box gateway = layout.at(network.internetGateways.begin()->first);
        QCOMPARE(centreOf(gateway).x, vpc.right());
        const aws::Box internet = layout.at(network.internets.begin()->first);
        QCOMPARE(centreOf(internet).y, centreOf(gateway).y);
        QVERIFY(internet.x > layout.at(network.regions.begin()->first).right());
    }
    void zonesStandSideBySide()
    {
        const aws::Network network = tests::accountNetwork(1, 12);
        const aws::Layout layout = autoLayout(network, aws::Containment(network));
        std::map<std::string, std::vector<aws::Box>> zones;
        for (const auto &[ref, box] : layout)
            if (const auto zone = zoneBoxOf(ref))
                zones[zone->vpc.value].push_back(box);
        QVERIFY(!zones.empty());
        for (const auto &[vpc, boxes] : zones)
            for (const aws::Box &box : boxes)
                QCOMPARE(box.y, boxes.front().y);
    }
    void danglingAndEmptyNetworksAreLaidOut()
    {
        QVERIFY(autoLayout({}, aws::Containment()).empty());
        aws::Network network = tests::accountNetwork(5, 30);
        network.vpcs.erase(network.vpcs.begin());
        network.regions.clear();
        network.subnets.erase(network.subnets.begin());
        const aws::Containment containment(network);
        const aws::Layout layout = autoLayout(network, containment);
        const QString fault = faultOf(network, containment, layout);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(missingBoxes(network, layout), std::size_t{0});
    }
    void placeMissingKeepsWhatHasABox()
    {
        for (std::uint32_t seed = 1; seed <= 30; ++seed) {
            aws::Network network = tests::accountNetwork(seed, 40);
            const aws::Containment containment(network);
            network.layout = autoLayout(network, containment);
            const aws::Layout full = network.layout;
            std::mt19937 random(seed);
            for (const auto &[ref, box] : full) // takes a third off the canvas, whole containers too
                if (random() % 3 == 0)
                    network.layout.erase(ref);
            for (bool again = true; again;) { // a box in a container without a box goes too
                again = false;
                for (const auto &[ref, box] : aws::Layout(network.layout))
                    if (const auto parent = detail::drawnParent(network, containment, ref);
                        parent && !network.layout.contains(*parent))
                        again = network.layout.erase(ref) > 0;
            }
            aws::Layout merged = placeMissing(network, containment);
            merged.insert(network.layout.begin(), network.layout.end());
            const QString fault = faultOf(network, containment, merged);
            QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
            QCOMPARE(missingBoxes(network, merged), std::size_t{0});
        }
    }
    void placeMissingChangesNothingInAFullDrawing()
    {
        aws::Network network = tests::accountNetwork(3, 40);
        const aws::Containment containment(network);
        network.layout = autoLayout(network, containment);
        QVERIFY(placeMissing(network, containment).empty());
    }
};

QTEST_APPLESS_MAIN(tst_AutoLayout)
#include "tst_AutoLayout.moc"
