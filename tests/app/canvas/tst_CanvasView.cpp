// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/CanvasView.h"
#include "canvas/OverviewMap.h"
#include "document/RefText.h"
#include "io/NativeFormat.h"

#include <QFile>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

using namespace vpcanvas;
using canvas::CanvasView;

/// Every gesture as a person makes it, on the sample T-C (one VPC, two subnets, three instances).
class TestCanvasView : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<QQuickWindow> m_window;
    CanvasView *m_view = nullptr;

    const aws::Network &network() const { return m_document->network(); }

    template<class Table>
    static aws::ResourceRef byName(const Table &table, std::string_view name)
    {
        for (const auto &[id, resource] : table)
            if (resource.name == name)
                return id;
        return {};
    }
    aws::ResourceRef instance(std::string_view name) const { return byName(network().instances, name); }
    aws::ResourceRef subnet(std::string_view name) const { return byName(network().subnets, name); }

    QRectF rect(const aws::ResourceRef &ref) const { return m_view->rectOf(document::refText(ref)); }
    QPoint middle(const aws::ResourceRef &ref) const { return rect(ref).center().toPoint(); }
    aws::Box box(const aws::ResourceRef &ref) const { return network().layout.at(ref); }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        press(from, to, modifiers, button);
        QTest::mouseRelease(m_window.get(), button, modifiers, to);
    }
    void press(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(m_window.get(), button, modifiers, from);
        moveTo(from + (to - from) / 2, modifiers, button);
        moveTo(to, modifiers, button);
    }
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers, Qt::MouseButton button = Qt::LeftButton)
    {
        QMouseEvent move(QEvent::MouseMove, at, m_window->mapToGlobal(at), Qt::NoButton, button, modifiers);
        QCoreApplication::sendEvent(m_window.get(), &move);
    }
    void wheel(QPoint at, QPoint angle, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(at, m_window->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), key, modifiers); }
    std::vector<aws::ResourceRef> selected() const { return m_document->selection()->items(); }
    void waitForPicture()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_view->tiles().isComplete(), 20000);
        QTest::qWait(30);
    }

private Q_SLOTS:
    void init()
    {
        QFile file(QStringLiteral(VPCANVAS_SOURCE_DIR "/resources/samples/T-C.vpcanvas"));
        QVERIFY(file.open(QFile::ReadOnly));
        auto read = io::read(file.readAll().toStdString(), "T-C.vpcanvas");
        QVERIFY(read.has_value());
        m_document = std::make_unique<document::Document>();
        m_document->replace(std::move(*read));
        m_window = std::make_unique<QQuickWindow>();
        m_window->resize(1200, 800);
        m_view = new CanvasView(m_window->contentItem());
        m_view->setSize(QSizeF(1200, 800));
        m_view->setReducedMotion(true);
        m_view->setDocument(m_document.get());
        m_view->setSelection(m_document->selection());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_view->forceActiveFocus();
        m_view->fitAll();
        QTRY_VERIFY(!m_view->visibleArea().isEmpty());
        QCOMPARE(m_view->zoom(), 1.0);
    }

    void cleanup()
    {
        m_window.reset();
        m_document.reset();
    }

    void clickSelectsAndAClickOnNothingClears()
    {
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, middle(instance("Private-EC2-1")));
        QCOMPARE(selected(), std::vector{instance("Private-EC2-1")});
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(selected().empty());
    }

    void shiftAndControlClickToggle()
    {
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, middle(instance("Private-EC2-1")));
        QTest::mouseClick(m_window.get(), Qt::LeftButton, Qt::ShiftModifier, middle(instance("Private-EC2-2")));
        QCOMPARE(selected().size(), std::size_t(2));
        QTest::mouseClick(m_window.get(), Qt::LeftButton, Qt::ControlModifier, middle(instance("Private-EC2-1")));
        QCOMPARE(selected(), std::vector{instance("Private-EC2-2")});
    }

    void altClickPicksWhatIsBelow()
    {
        const QPoint at = middle(instance("Private-EC2-1"));
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, at);
        QTest::mouseClick(m_window.get(), Qt::LeftButton, Qt::AltModifier, at);
        QCOMPARE(selected(), std::vector{subnet("Subnet2")});
    }

    void marqueeInsideASubnetTakesWhatItEncloses()
    {
        const QRectF one = rect(instance("Private-EC2-1"));
        const QRectF two = rect(instance("Private-EC2-2"));
        drag((one.topLeft() - QPointF(8, 6)).toPoint(), (two.bottomRight() + QPointF(8, 6)).toPoint());
        auto taken = selected();
        std::sort(taken.begin(), taken.end());
        std::vector expected{instance("Private-EC2-1"), instance("Private-EC2-2")};
        std::sort(expected.begin(), expected.end());
        QCOMPARE(taken, expected);
    }

    void movingIsOneUndoStep()
    {
        const auto ref = instance("Private-EC2-2");
        const aws::Box before = box(ref);
        drag(middle(ref), middle(ref) + QPoint(48, 0));
        QVERIFY(box(ref).x > before.x + 40);
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undo();
        QCOMPARE(box(ref), before);
    }

    void movingIntoAnotherSubnetGivesItAnAddressThere()
    {
        const auto ref = instance("Private-EC2-2");
        const auto target = subnet("Subnet1");
        drag(middle(ref), rect(target).topLeft().toPoint() + QPoint(160, 70));
        const auto parent = m_document->containment().parentOf(ref);
        QVERIFY(parent.has_value());
        QCOMPARE(*parent, target);
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undo();
        QCOMPARE(*m_document->containment().parentOf(ref), subnet("Subnet2"));
    }

    void whatWasDroppedIsPaintedAtItsNewPlace()
    {
        const auto ref = instance("Private-EC2-2");
        drag(middle(ref), rect(subnet("Subnet1")).topLeft().toPoint() + QPoint(160, 70));
        waitForPicture();
        const QImage picture = m_window->grabWindow();
        const QPoint inside = rect(ref).bottomRight().toPoint() - QPoint(60, 6);
        QCOMPARE(picture.pixelColor(inside), QColor(Qt::white));
    }

    void escapeDuringADragRestoresEverything()
    {
        const auto ref = instance("Private-EC2-2");
        const aws::Box before = box(ref);
        press(middle(ref), middle(ref) + QPoint(120, -200));
        key(Qt::Key_Escape);
        QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, QPoint(600, 300));
        QCOMPARE(box(ref), before);
        QCOMPARE(m_document->undoStack()->count(), 0);
        waitForPicture();
        QCOMPARE(m_window->grabWindow().pixelColor(rect(ref).bottomRight().toPoint() - QPoint(60, 6)), QColor(Qt::white));
    }

    void aMoveThatAwsForbidsSaysWhyAndChangesNothing()
    {
        const QSignalSpy rejected(m_view, &CanvasView::rejected);
        const auto ref = instance("Private-EC2-2");
        const aws::Box before = box(ref);
        drag(middle(ref), QPoint(20, 20));
        QCOMPARE(rejected.size(), 1);
        QVERIFY(!rejected.front().front().toString().isEmpty());
        QCOMPARE(box(ref), before);
    }

    void shiftLocksTheAxis()
    {
        const auto ref = instance("Private-EC2-2");
        const aws::Box before = box(ref);
        drag(middle(ref), middle(ref) + QPoint(64, 9), Qt::ShiftModifier);
        QVERIFY(box(ref).x != before.x);
        QCOMPARE(box(ref).y, before.y);
    }

    void containersTakeTheirContentAlong()
    {
        const auto ref = subnet("Subnet2");
        const aws::Box before = box(instance("Private-EC2-1"));
        const aws::Box container = box(ref);
        const QPoint title = rect(ref).topLeft().toPoint() + QPoint(40, 14);
        drag(title, title + QPoint(0, 24));
        QVERIFY(box(ref).y > container.y);
        QCOMPARE(box(instance("Private-EC2-1")).y - before.y, box(ref).y - container.y);
    }

    void aContainerNeverGetsSmallerThanItsContent()
    {
        const auto ref = subnet("Subnet2");
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, rect(ref).topLeft().toPoint() + QPoint(40, 14));
        QCOMPARE(selected(), std::vector{ref});
        const QPoint corner = rect(ref).bottomRight().toPoint();
        drag(corner, corner - QPoint(300, 180));
        const aws::Box now = box(ref);
        const aws::Box content = box(instance("Private-EC2-2"));
        QVERIFY(now.right() >= content.right() && now.bottom() >= content.bottom());
        QVERIFY(now.width < 360);
    }

    void aDropFromThePaletteLandsInTheSubnetUnderThePointer()
    {
        const auto target = subnet("Subnet2");
        const std::size_t before = network().instances.size();
        m_view->beginDrop(QStringLiteral("Instance"));
        const QPointF at = rect(target).bottomRight() - QPointF(90, 40);
        m_view->moveDrop(at.x(), at.y());
        QVERIFY(!m_view->overlay().elements(canvas::OverlayLayer::Gesture).empty());
        QVERIFY(m_view->finishDrop());
        QCOMPARE(network().instances.size(), before + 1);
        QCOMPARE(selected().size(), std::size_t(1));
        QCOMPARE(*m_document->containment().parentOf(selected().front()), target);
        QCOMPARE(m_document->undoStack()->count(), 1);
        QVERIFY(m_view->overlay().elements(canvas::OverlayLayer::Gesture).empty());
    }

    void anIllegalDropSaysWhy()
    {
        const QSignalSpy rejected(m_view, &CanvasView::rejected);
        m_view->beginDrop(QStringLiteral("Instance"));
        m_view->moveDrop(10, 10);
        QVERIFY(!m_view->finishDrop());
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void escapeEndsADropFromThePalette()
    {
        m_view->beginDrop(QStringLiteral("Instance"));
        m_view->moveDrop(600, 400);
        key(Qt::Key_Escape);
        QVERIFY(!m_view->finishDrop());
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void aClickInThePaletteAddsWhereItFits()
    {
        const std::size_t before = network().instances.size();
        QVERIFY(m_view->addAtCentre(QStringLiteral("Instance")));
        QCOMPARE(network().instances.size(), before + 1);
    }

    void connectingASubnetToTheInternetGatewayMakesARoute()
    {
        m_view->setTool(QStringLiteral("connect"));
        const auto from = subnet("Subnet2");
        const auto gateway = byName(network().internetGateways, "NATInstance-IGW1");
        const aws::Network before = network();
        drag(rect(from).topLeft().toPoint() + QPoint(120, 14), middle(gateway));
        QCOMPARE(m_document->undoStack()->count(), 1);
        QVERIFY(network().routeTables != before.routeTables);
    }

    void anIllegalLinkSaysWhy()
    {
        m_view->setTool(QStringLiteral("connect"));
        const QSignalSpy rejected(m_view, &CanvasView::rejected);
        const auto host = byName(network().internetHosts, "Web server");
        drag(middle(instance("Private-EC2-1")), middle(host));
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void controlWheelZoomsAtThePointer()
    {
        const QPoint at = middle(instance("Private-EC2-1"));
        const QPointF before = m_view->toCanvas(at);
        wheel(at, {0, 240}, Qt::ControlModifier);
        QVERIFY(m_view->zoom() > 1.3);
        QVERIFY((m_view->toCanvas(at) - before).manhattanLength() < 0.01);
    }

    void theWheelScrollsAndShiftScrollsSideways()
    {
        const QRectF before = m_view->visibleArea();
        wheel({600, 400}, {0, -120});
        QVERIFY(m_view->visibleArea().top() > before.top());
        QCOMPARE(m_view->visibleArea().left(), before.left());
        wheel({600, 400}, {0, -120}, Qt::ShiftModifier);
        QVERIFY(m_view->visibleArea().left() > before.left());
        QCOMPARE(m_view->zoom(), 1.0);
    }

    void spaceMiddleAndRightDragPan()
    {
        const QPointF before = m_view->visibleArea().topLeft();
        drag({600, 400}, {650, 430}, {}, Qt::MiddleButton);
        QCOMPARE(m_view->visibleArea().topLeft(), before - QPointF(50, 30));
        const QSignalSpy menu(m_view, &CanvasView::contextMenuRequested);
        drag({600, 400}, {550, 370}, {}, Qt::RightButton);
        QCOMPARE(m_view->visibleArea().topLeft(), before);
        QCOMPARE(menu.size(), 0);
        QTest::keyPress(m_window.get(), Qt::Key_Space);
        drag({600, 400}, {610, 400});
        QTest::keyRelease(m_window.get(), Qt::Key_Space);
        QCOMPARE(m_view->visibleArea().topLeft(), before - QPointF(10, 0));
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void aRightClickSelectsAndAsksForTheMenu()
    {
        const QSignalSpy menu(m_view, &CanvasView::contextMenuRequested);
        QTest::mouseClick(m_window.get(), Qt::RightButton, {}, middle(instance("Private-EC2-1")));
        QCOMPARE(menu.size(), 1);
        QCOMPARE(menu.front().front().toString(), document::refText(instance("Private-EC2-1")));
        QCOMPARE(selected(), std::vector{instance("Private-EC2-1")});
    }

    void arrowsNudgeAndMergeIntoOneStep()
    {
        const auto ref = instance("Private-EC2-1");
        const aws::Box before = box(ref);
        m_document->selection()->setItems({ref});
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        QCOMPARE(box(ref).x, before.x + 2);
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(box(ref).y, before.y + 8);
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undo();
        QCOMPARE(box(ref), before);
    }

    void deleteAndDuplicateWorkOnTheSelection()
    {
        m_document->selection()->setItems({instance("Private-EC2-1")});
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(network().instances.size(), std::size_t(4));
        key(Qt::Key_Delete);
        QCOMPARE(network().instances.size(), std::size_t(3));
        m_document->undo();
        m_document->undo();
        QCOMPARE(network().instances.size(), std::size_t(3));
    }

    void copyAndPasteMakeANewInstance()
    {
        m_document->selection()->setItems({instance("Private-EC2-1")});
        key(Qt::Key_C, Qt::ControlModifier);
        key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(network().instances.size(), std::size_t(4));
    }

    void tabEnterAndShiftEnterWalkTheDrawing()
    {
        const auto one = instance("Private-EC2-1");
        m_document->selection()->setItems({one});
        key(Qt::Key_Tab);
        QCOMPARE(selected(), std::vector{instance("Private-EC2-2")});
        key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(selected(), std::vector{one});
        key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(selected(), std::vector{subnet("Subnet2")});
        key(Qt::Key_Return);
        QCOMPARE(selected(), std::vector{one});
        QVERIFY(!m_view->overlay().elements(canvas::OverlayLayer::Focus).empty());
    }

    void f2AsksForAnEditorOverTheName()
    {
        const QSignalSpy edit(m_view, &CanvasView::editRequested);
        m_document->selection()->setItems({instance("Private-EC2-1")});
        key(Qt::Key_F2);
        QCOMPARE(edit.size(), 1);
        QCOMPARE(edit.front().at(2).toString(), QStringLiteral("Private-EC2-1"));
        QVERIFY(m_view->commitName(edit.front().at(0).toString(), QStringLiteral("app")));
        QVERIFY(!instance("app").id.empty());
    }

    void fitAndThePreviousView()
    {
        m_view->setZoomAt(2, 100, 100);
        const QRectF before = m_view->visibleArea();
        key(Qt::Key_Home);
        QVERIFY(m_view->visibleArea().contains(m_view->contentBounds()));
        key(Qt::Key_QuoteLeft);
        QCOMPARE(m_view->visibleArea(), before);
        key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), 1.0);
    }

    void anEditPaintsOnlyTheTilesItTouches()
    {
        m_document->selection()->setItems({instance("Private-EC2-1")});
        key(Qt::Key_Right, Qt::ShiftModifier); // containers take their room at the first edit
        waitForPicture();
        const quint64 before = m_view->tiles().paintedTiles();
        key(Qt::Key_Right, Qt::ShiftModifier);
        waitForPicture();
        const quint64 painted = m_view->tiles().paintedTiles() - before;
        QVERIFY2(painted >= 1 && painted <= 8, qPrintable(QString::number(painted)));
    }

    void inTraceModeNothingCanBeMoved()
    {
        m_view->setReadOnly(true);
        const auto ref = instance("Private-EC2-2");
        const aws::Box before = box(ref);
        drag(middle(ref), middle(ref) + QPoint(48, 0));
        QCOMPARE(box(ref), before);
    }

    void theOverviewMapMovesTheView()
    {
        m_view->setZoomAt(4, 600, 400);
        canvas::OverviewMap map(m_window->contentItem());
        map.setSize({200, 140});
        map.setCanvas(m_view);
        QTRY_VERIFY(!m_view->overview().image().isNull());
        QVERIFY(map.isUseful());
        const QRectF before = m_view->visibleArea();
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, QPoint(20, 70));
        QVERIFY(m_view->visibleArea().center().x() < before.center().x());
        QVERIFY(selected().empty());
    }

    void aCanvasBesideAPanelPaintsInItsOwnPlace()
    {
        m_view->setPosition({250, 60});
        m_view->setSize(QSizeF(950, 740));
        const auto ref = instance("Private-EC2-2");
        const auto isWhiteCard = [&] {
            waitForPicture();
            const QPointF corner = m_view->mapToScene(rect(ref).bottomRight());
            return m_window->grabWindow().pixelColor(corner.toPoint() - QPoint(60, 6)) == QColor(Qt::white);
        };
        QVERIFY(isWhiteCard());
        m_view->setZoomAt(1.25, 300, 300);
        QTest::qWait(150);
        QVERIFY(isWhiteCard());
        m_view->centreOn(m_view->visibleArea().center().x() + 20, m_view->visibleArea().center().y() - 10);
        QVERIFY(isWhiteCard());
        m_document->selection()->setItems({ref});
        waitForPicture();
        const QPointF rim = m_view->mapToScene({rect(ref).left(), rect(ref).center().y()});
        QVERIFY(m_window->grabWindow().pixelColor(rim.toPoint()).blue() > 180);
        QVERIFY(m_window->grabWindow().pixelColor(rim.toPoint()).red() < 100);
    }

    void theCurrentNodeIsAnnounced()
    {
        m_document->selection()->setItems({instance("Private-EC2-1")});
        QVERIFY(m_view->accessibleName().contains(QStringLiteral("Private-EC2-1")));
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("Subnet2")));
    }
};

QTEST_MAIN(TestCanvasView)
#include "tst_CanvasView.moc"
