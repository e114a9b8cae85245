// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/ViewTransform.h"

#include <QTest>

using vpcanvas::canvas::ViewTransform;

class TestViewTransform : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void zoomKeepsWhatIsUnderThePointer()
    {
        const ViewTransform view(1.3, {211, -97});
        const QPointF anchor(640, 360);
        for (const double zoom : {0.1, 0.37, 1.0, 2.5, 8.0}) {
            const ViewTransform zoomed = view.zoomedAt(anchor, zoom);
            const QPointF drift = zoomed.toCanvas(anchor) - view.toCanvas(anchor);
            QVERIFY(drift.manhattanLength() < 1e-9);
            QCOMPARE(zoomed.zoom(), zoom);
        }
    }

    void zoomStaysWithinItsLimitsAndTheAnchorStillHolds()
    {
        const ViewTransform view(1, {});
        const ViewTransform near = view.zoomedAt({100, 100}, 50);
        QCOMPARE(near.zoom(), ViewTransform::maximumZoom);
        QCOMPARE(near.toCanvas(QPointF(100, 100)), QPointF(100, 100));
        QCOMPARE(view.zoomedAt({}, 0.0001).zoom(), ViewTransform::minimumZoom);
    }

    void stepsAreGeometricAndPassThrough100()
    {
        double zoom = 1;
        for (int i = 0; i < 4; ++i)
            zoom = ViewTransform::stepped(zoom, 1);
        QCOMPARE(zoom, 2.0);
        for (int i = 0; i < 8; ++i)
            zoom = ViewTransform::stepped(zoom, -1);
        QCOMPARE(zoom, 0.5);
        QCOMPARE(ViewTransform::stepped(0.97, 1), 1.0);
        QCOMPARE(ViewTransform::stepped(1.03, -1), 1.0);
        QCOMPARE(ViewTransform::stepped(8, 1), 8.0);
    }

    void fittingCentresAndLeavesTheMargin()
    {
        const QRectF area(100, 200, 2000, 500);
        const ViewTransform view = ViewTransform::fitting(area, {1280, 800}, 40, 1);
        const QRectF seen = view.toScreen(area);
        QCOMPARE(seen.center(), QPointF(640, 400));
        QVERIFY(qAbs(seen.left() - 40) < 1e-6);
        QVERIFY(QRectF(0, 0, 1280, 800).contains(seen));
    }

    void fittingDoesNotEnlargeBeyondItsLimit()
    {
        QCOMPARE(ViewTransform::fitting({0, 0, 10, 10}, {1000, 1000}, 0, 1).zoom(), 1.0);
    }

    void flightsStartAndEndWhereTheyShould()
    {
        const ViewTransform from(0.25, {12, 30});
        const ViewTransform to(2, {-400, 90});
        QCOMPARE(ViewTransform::between(from, to, 0), from);
        QCOMPARE(ViewTransform::between(from, to, 1), to);
        const ViewTransform middle = ViewTransform::between(from, to, 0.5);
        QVERIFY(qAbs(middle.zoom() - std::sqrt(0.25 * 2)) < 1e-12);
    }

    void aZoomInPlaceKeepsItsAnchorDuringTheWholeFlight()
    {
        const ViewTransform from(0.5, {10, 20});
        const QPointF anchor(300, 200);
        const ViewTransform to = from.zoomedAt(anchor, 4);
        for (const double progress : {0.2, 0.5, 0.9}) {
            const QPointF drift = ViewTransform::between(from, to, progress).toCanvas(anchor) - from.toCanvas(anchor);
            QVERIFY(drift.manhattanLength() < 1e-6);
        }
    }
};

QTEST_APPLESS_MAIN(TestViewTransform)
#include "tst_ViewTransform.moc"
