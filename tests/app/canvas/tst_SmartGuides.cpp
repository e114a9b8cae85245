// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/SmartGuides.h"

#include <QTest>

using namespace vpcanvas::canvas;

class TestSmartGuides : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void edgesSnapWithinTheDistanceOnly()
    {
        const std::vector<QRectF> others{{100, 0, 80, 40}};
        const Guides near = findGuides({103, 200, 80, 40}, others, 6);
        QVERIFY(near.snapsX);
        QCOMPARE(near.correction.x(), -3.0);
        QVERIFY(!near.snapsY);
        QVERIFY(!findGuides({230, 200, 61, 40}, others, 6).snapsX);
    }

    void centresOfBoxesOfDifferentSizeLineUp()
    {
        const Guides guides = findGuides({98, 100, 100, 40}, {{130, 0, 40, 40}}, 6);
        QCOMPARE(guides.correction.x(), 2.0);
        QCOMPARE(guides.lines.size(), std::size_t(1));
        QCOMPARE(guides.lines.front().from.x(), 150.0);
    }

    void theNearestLineWins()
    {
        const Guides guides = findGuides({104, 300, 50, 40}, {{100, 0, 30, 40}, {105, 100, 30, 40}}, 6);
        QCOMPARE(guides.correction.x(), 1.0);
    }

    void equalGapsOnBothSidesAreFoundAndDrawn()
    {
        const std::vector<QRectF> others{{0, 0, 100, 40}, {400, 4, 100, 40}};
        const Guides guides = findGuides({203, 13, 100, 60}, others, 6);
        QVERIFY(guides.snapsX);
        QCOMPARE(guides.correction.x(), -3.0);
        QCOMPARE(guides.gaps.size(), std::size_t(2));
        QCOMPARE(guides.gaps[0].to.x() - guides.gaps[0].from.x(), 100.0);
        QCOMPARE(guides.gaps[1].to.x() - guides.gaps[1].from.x(), 100.0);
    }

    void nothingNearGivesNothing()
    {
        const Guides guides = findGuides({1000, 1000, 33, 21}, {{0, 0, 100, 40}}, 6);
        QVERIFY(!guides.snapsX && !guides.snapsY);
        QVERIFY(guides.lines.empty() && guides.gaps.empty());
        QCOMPARE(guides.correction, QPointF());
    }
};

QTEST_APPLESS_MAIN(TestSmartGuides)
#include "tst_SmartGuides.moc"
