// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/Marks.h"
#include "canvas/Overlay.h"

#include <QPainter>
#include <QTest>

using namespace vpcanvas;
using namespace vpcanvas::canvas;

class TestOverlay : public QObject
{
    Q_OBJECT
private:
    static void paintBounds(QPainter &painter, const scene::DisplayItem &item, double)
    {
        painter.fillRect(QRectF(item.bounds.x, item.bounds.y, item.bounds.width, item.bounds.height), Qt::red);
    }

    static OverlayElement boxAt(double x, double y, double width = 20, double height = 20)
    {
        OverlayElement element;
        element.item.bounds = {x, y, width, height};
        return element;
    }

private Q_SLOTS:
    void onlySquaresWithContentArePainted()
    {
        Overlay overlay;
        overlay.set(OverlayLayer::Selection, {boxAt(100, 100)});
        overlay.render({0, 0, 1920, 1080}, paintBounds);
        QCOMPARE(overlay.cells().size(), std::size_t(1));
        QCOMPARE(overlay.cells().front().image.pixelColor(110, 110), QColor(Qt::red));
        QCOMPARE(overlay.cells().front().image.pixelColor(10, 10).alpha(), 0);
    }

    void whatDidNotChangeIsNotPaintedAgain()
    {
        Overlay overlay;
        overlay.set(OverlayLayer::Selection, {boxAt(100, 100), boxAt(1000, 100)});
        overlay.render({0, 0, 1920, 1080}, paintBounds);
        const quint64 before = overlay.paintedCells();
        QVERIFY(!overlay.set(OverlayLayer::Selection, {boxAt(100, 100), boxAt(1000, 100)}));
        overlay.render({0, 0, 1920, 1080}, paintBounds);
        QCOMPARE(overlay.paintedCells(), before);
        QVERIFY(overlay.set(OverlayLayer::Selection, {boxAt(100, 100), boxAt(990, 100)}));
        overlay.render({0, 0, 1920, 1080}, paintBounds);
        QCOMPARE(overlay.cells().size(), std::size_t(2));
    }

    void aRemovedElementLeavesNoTrace()
    {
        Overlay overlay;
        overlay.set(OverlayLayer::Gesture, {boxAt(250, 250)});
        overlay.render({0, 0, 800, 600}, paintBounds);
        QCOMPARE(overlay.cells().size(), std::size_t(4));
        overlay.set(OverlayLayer::Gesture, {});
        overlay.render({0, 0, 800, 600}, paintBounds);
        QVERIFY(overlay.cells().empty());
    }

    void canvasElementsGrowWithTheZoomAndScreenElementsDoNot()
    {
        Overlay overlay;
        overlay.setScale(2, 1);
        OverlayElement onCanvas = boxAt(10, 10);
        onCanvas.space = OverlaySpace::Canvas;
        overlay.set(OverlayLayer::Trace, {onCanvas});
        overlay.set(OverlayLayer::Selection, {boxAt(100, 10)});
        overlay.render({0, 0, 800, 600}, paintBounds);
        const QImage image = overlay.cells().front().image;
        QCOMPARE(image.pixelColor(22, 22), QColor(Qt::red));
        QCOMPARE(image.pixelColor(58, 58), QColor(Qt::red));
        QCOMPARE(image.pixelColor(62, 62).alpha(), 0);
        QCOMPARE(image.pixelColor(118, 28), QColor(Qt::red));
        QCOMPARE(image.pixelColor(124, 28).alpha(), 0);
    }

    void handlesKeepTheirSizeAtEveryZoom()
    {
        const QRectF box(0, 0, 400, 300);
        for (const double zoom : {0.5, 1.0, 3.0}) {
            const OverlayElements handles = Marks(zoom).handles(box);
            QCOMPARE(handles.size(), std::size_t(8));
            for (const OverlayElement &handle : handles)
                QCOMPARE(handle.item.bounds.width, handles.front().item.bounds.width);
        }
    }
};

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_Overlay.moc"
