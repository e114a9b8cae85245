// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Racks.h"
#include "placement/Figures.h"
#include "placement/GroupChange.h"

#include <QtTest>

using namespace vpcanvas;
using testing::codeOf;
using testing::Racks;
using enum aws::PlacementStrategy;

/// What AWS lets be changed about a placement group, and when.
class tst_GroupChange : public QObject
{
    Q_OBJECT

private slots:
    void onlyAStoppedInstanceChangesItsGroup()
    {
        Racks racks;
        racks.add("n", 1, "2a");
        for (const auto state : {aws::InstanceState::Pending, aws::InstanceState::Running, aws::InstanceState::Stopping}) {
            racks.instance("n-1").state = state;
            const auto refusal = placement::whyNotChangeGroup(racks.instance("n-1"));
            QCOMPARE(codeOf(refusal), std::string("placement.mustBeStopped"));
            QVERIFY(refusal->page.find("change-instance-placement-group") != std::string_view::npos);
        }
        racks.instance("n-1").state = aws::InstanceState::Stopped;
        QVERIFY(!placement::whyNotChangeGroup(racks.instance("n-1")));
    }

    void onlyAnEmptyGroupIsDeleted()
    {
        Racks racks;
        const auto group = racks.addGroup("Spread", Spread);
        QVERIFY(!placement::whyNotDelete(racks.network, group));
        racks.add("s", 2, "2a", group);
        racks.setState("s-2", aws::InstanceState::Stopped); // still a member
        const auto refusal = placement::whyNotDelete(racks.network, group);
        QCOMPARE(codeOf(refusal), std::string("placement.groupNotEmpty"));
        QCOMPARE(refusal->args, (std::vector<std::string>{"Spread", "2"}));
        QVERIFY(refusal->page.find("delete-placement-group") != std::string_view::npos);
        racks.network.instances.clear();
        QVERIFY(!placement::whyNotDelete(racks.network, group));
    }

    void aNameIsFreeShortAndAscii()
    {
        Racks racks;
        racks.addGroup("Taken", Spread);
        aws::PlacementGroup group;
        group.region.value = "ap-northeast-2";
        const auto why = [&](const std::string &name) {
            group.name = name;
            return codeOf(placement::whyNotCreate(racks.network, group));
        };
        QCOMPARE(why("Free"), std::string("placed"));
        QCOMPARE(why("Taken"), std::string("placement.groupNameTaken"));
        QCOMPARE(why(""), std::string("placement.groupNameWrong"));
        QCOMPARE(why(std::string(255, 'x')), std::string("placed"));
        QCOMPARE(why(std::string(256, 'x')), std::string("placement.groupNameWrong"));
        QCOMPARE(why("\xEA\xB7\xB8"), std::string("placement.groupNameWrong"));
        group.region.value = "us-east-1"; // unique per Region only
        QCOMPARE(why("Taken"), std::string("placed"));
    }

    void aRegionHoldsFiveHundredGroups()
    {
        Racks racks;
        QCOMPARE(placement::figures::groupsPerRegion.value, 500);
        for (int i = 0; i < 499; ++i)
            racks.addGroup("g" + std::to_string(i), Cluster);
        aws::PlacementGroup group;
        group.region.value = "ap-northeast-2";
        group.name = "one-more";
        QVERIFY(!placement::whyNotCreate(racks.network, group));
        racks.addGroup("g499", Cluster);
        QCOMPARE(codeOf(placement::whyNotCreate(racks.network, group)), std::string("placement.tooManyGroups"));
    }

    void everyFigureHasItsPage()
    {
        using namespace placement::figures;
        for (const placement::Figure &figure : {groupNameCharacters, groupsPerRegion, partitionsPerZone, singleFlowElsewhereGbps,
                                                singleFlowInClusterGbps, spreadInstancesPerZone})
            QVERIFY(figure.page.starts_with("https://docs.aws.amazon.com/"));
        QCOMPARE(partitionsPerZone.value, 7);
        QCOMPARE(spreadInstancesPerZone.value, 7);
        QCOMPARE(singleFlowInClusterGbps.value, 10);
        QCOMPARE(singleFlowElsewhereGbps.value, 5);
        QCOMPARE(groupNameCharacters.value, 255);
    }
};

QTEST_APPLESS_MAIN(tst_GroupChange)
#include "tst_GroupChange.moc"
