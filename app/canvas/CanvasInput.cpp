// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/CanvasView.h"
#include "canvas/PanGesture.h"
#include "document/RefText.h"

#include <QCursor>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace vpcanvas::canvas {

namespace {

constexpr double wheelStepAngle = 120;
constexpr double wheelStepPixels = 80;
constexpr double scrollEdge = 28;
constexpr double scrollSpeed = 14; ///< pixels a tick at the very edge
constexpr double fineNudge = 1;
constexpr double gridNudge = 8;

} // namespace

Pointer CanvasView::pointerOf(const QPointF &position, Qt::KeyboardModifiers modifiers, Qt::MouseButton button) const
{
    return {position, view().toCanvas(position), modifiers, button};
}

// Gestures

void CanvasView::startGesture(std::unique_ptr<Gesture> gesture)
{
    m_gesture = std::move(gesture);
    if (m_gesture)
        setKeepMouseGrab(true);
    updateHint();
}

void CanvasView::moveGesture(const Pointer &pointer)
{
    m_lastPointer = pointer;
    m_gesture->move(pointer);
    if (m_gesture->scrollsAtEdge() && !m_autoScroll.isActive())
        m_autoScroll.start();
    updateHint();
}

void CanvasView::endGesture()
{
    m_gesture.reset();
    m_gestureButton = Qt::NoButton;
    m_autoScroll.stop();
    setKeepMouseGrab(false);
    showSelection();
    updateHint();
    updateCursor();
}

bool CanvasView::cancelGesture()
{
    if (!m_gesture)
        return false;
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    gesture->cancel();
    endGesture();
    return true;
}

void CanvasView::autoScroll()
{
    if (!m_gesture) {
        m_autoScroll.stop();
        return;
    }
    const QPointF at = m_lastPointer.screen;
    const auto speed = [](double position, double length) {
        if (position < scrollEdge)
            return scrollSpeed * std::min(1.0, (scrollEdge - position) / scrollEdge);
        if (position > length - scrollEdge)
            return -scrollSpeed * std::min(1.0, (position - length + scrollEdge) / scrollEdge);
        return 0.0;
    };
    // A drag that comes from a panel starts outside and must not scroll before it was inside.
    if (!QRectF(QPointF(), size()).adjusted(-scrollEdge, -scrollEdge, scrollEdge, scrollEdge).contains(at))
        return;
    const QPointF way(speed(at.x(), width()), speed(at.y(), height()));
    if (way.isNull())
        return;
    setView(view().panned(way));
    m_gesture->move(pointerOf(at, m_lastPointer.modifiers));
}

void CanvasView::updateHint()
{
    std::string key;
    if (m_gesture)
        key = m_gesture->hint();
    if (key.empty() && m_tool)
        key = m_tool->hint();
    setHint(key);
}

void CanvasView::updateCursor()
{
    setCursor(m_spaceHeld ? Qt::OpenHandCursor : m_tool->cursor());
}

// Mouse

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    m_keyboardUsed = false;
    event->accept();
    if (m_gesture)
        return;
    const Pointer pointer = pointerOf(event->position(), event->modifiers(), event->button());
    m_lastPointer = pointer;
    m_gestureButton = event->button();
    switch (event->button()) {
    case Qt::LeftButton:
        if (m_spaceHeld) {
            setCursor(Qt::ClosedHandCursor);
            startGesture(std::make_unique<PanGesture>(host(), pointer));
        } else {
            startGesture(m_tool->press(pointer));
        }
        break;
    case Qt::MiddleButton:
        setCursor(Qt::ClosedHandCursor);
        startGesture(std::make_unique<PanGesture>(host(), pointer));
        break;
    case Qt::RightButton:
        m_rightPress = event->position();
        m_rightMoved = false;
        startGesture(std::make_unique<PanGesture>(host(), pointer));
        break;
    default:
        event->ignore();
        break;
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_gesture)
        return;
    if (m_gestureButton == Qt::RightButton && !m_rightMoved) {
        const QPointF way = event->position() - m_rightPress;
        m_rightMoved = std::max(std::abs(way.x()), std::abs(way.y())) >= dragThreshold;
        if (!m_rightMoved)
            return;
    }
    moveGesture(pointerOf(event->position(), event->modifiers(), m_gestureButton));
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_gesture || event->button() != m_gestureButton)
        return;
    const Pointer pointer = pointerOf(event->position(), event->modifiers(), event->button());
    m_lastPointer = pointer;
    if (m_gestureButton == Qt::RightButton && !m_rightMoved) {
        endGesture();
        const std::vector<Hit> hits = hitsAt(pointer.canvas);
        QString ref;
        if (!hits.empty()) {
            const auto &refs = selected();
            if (std::find(refs.begin(), refs.end(), hits.front().ref) == refs.end())
                select({hits.front().ref});
            ref = document::refText(hits.front().ref);
        }
        Q_EMIT contextMenuRequested(ref, pointer.screen.x(), pointer.screen.y());
        return;
    }
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    gesture->finish(pointer);
    endGesture();
    hoverAt(pointer.screen, pointer.modifiers);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() == Qt::LeftButton && !m_spaceHeld)
        m_tool->doubleClick(pointerOf(event->position(), event->modifiers(), event->button()));
}

void CanvasView::mouseUngrabEvent()
{
    if (m_gestureButton != Qt::NoButton)
        cancelGesture();
}

void CanvasView::hoverAt(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    m_lastPointer = pointerOf(position, modifiers);
    if (m_gesture || m_spaceHeld)
        return;
    m_tool->hover(m_lastPointer);
    updateCursor();
}

void CanvasView::hoverEnterEvent(QHoverEvent *event)
{
    hoverAt(event->position(), event->modifiers());
}

void CanvasView::hoverMoveEvent(QHoverEvent *event)
{
    hoverAt(event->position(), event->modifiers());
}

void CanvasView::hoverLeaveEvent(QHoverEvent *)
{
    if (!m_gesture)
        m_tool->leave();
}

// Wheel and touch

void CanvasView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    handleWheel(event);
}

void CanvasView::handleWheel(QWheelEvent *event)
{
    QPointF angle = event->angleDelta();
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier)
        || (m_inputDevice == QLatin1String("mouse") && !event->modifiers().testFlag(Qt::ShiftModifier));
    if (zooms) {
        const double delta = angle.y() != 0 ? angle.y() : angle.x();
        const double steps = delta / wheelStepAngle;
        const bool isWhole = steps == std::round(steps) && steps != 0;
        const double wanted = isWhole ? ViewTransform::stepped(zoom(), static_cast<int>(steps))
                                      : zoom() * std::exp2(steps / ViewTransform::stepsPerDoubling);
        setZoomAt(wanted, event->position().x(), event->position().y());
        return;
    }
    QPointF way = event->pixelDelta();
    if (way.isNull())
        way = angle / wheelStepAngle * wheelStepPixels;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && way.x() == 0)
        way = {way.y(), 0};
    setView(view().panned(way));
    if (m_gesture)
        m_gesture->move(pointerOf(m_lastPointer.screen, m_lastPointer.modifiers));
}

void CanvasView::touchEvent(QTouchEvent *event)
{
    if (event->points().size() < 2) {
        m_pinchZoom = 0;
        event->ignore(); // one finger comes as mouse events
        return;
    }
    event->accept();
    const QPointF a = event->points().at(0).position();
    const QPointF b = event->points().at(1).position();
    const QPointF centre = (a + b) / 2;
    const double spread = std::max(1.0, std::hypot(a.x() - b.x(), a.y() - b.y()));
    if (m_pinchZoom > 0 && event->type() == QEvent::TouchUpdate)
        setView(view().panned(centre - m_pinchCentre).zoomedAt(centre, zoom() * spread / m_pinchZoom));
    else
        cancelGesture();
    m_pinchZoom = event->type() == QEvent::TouchEnd ? 0 : spread;
    m_pinchCentre = centre;
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoomAt(zoom() * (1 + gesture->value()), gesture->position().x(), gesture->position().y());
            return true;
        }
    }
    return QQuickItem::event(event);
}

// Keys

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QQuickItem::focusInEvent(event);
    m_keyboardUsed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    showSelection();
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QQuickItem::focusOutEvent(event);
    m_spaceHeld = false;
    updateCursor();
    showSelection();
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        updateCursor();
        event->accept();
        return;
    }
    event->ignore();
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    using enum CanvasCommands::Direction;
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const double step = shift ? gridNudge : fineNudge;
    const bool hadKeyboard = m_keyboardUsed;
    m_keyboardUsed = true;
    event->accept();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (cancelGesture())
            return;
        if (isPicking()) {
            flow()->setPicking({});
            return;
        }
        if (m_toolName != QLatin1String("select"))
            setTool(QStringLiteral("select"));
        else if (!selected().empty())
            select({});
        else
            event->ignore();
        return;
    case Qt::Key_Space:
        m_keyboardUsed = hadKeyboard;
        if (!event->isAutoRepeat()) {
            m_spaceHeld = true;
            m_tool->leave();
            updateCursor();
        }
        return;
    case Qt::Key_Left:
        return nudge(-step, 0);
    case Qt::Key_Right:
        return nudge(step, 0);
    case Qt::Key_Up:
        return nudge(0, -step);
    case Qt::Key_Down:
        return nudge(0, step);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return deleteSelection();
    case Qt::Key_Tab:
        return m_commands.selectSibling(Next);
    case Qt::Key_Backtab:
        return m_commands.selectSibling(Previous);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shift)
            m_commands.selectParent();
        else if (!selected().empty() && isContainer(selected().back()))
            m_commands.selectChild();
        else
            renameCurrent();
        return;
    case Qt::Key_F2:
        return renameCurrent();
    case Qt::Key_Home:
        return fitAll();
    case Qt::Key_QuoteLeft:
        return previousView();
    default:
        break;
    }
    if (ctrl) {
        switch (event->key()) {
        case Qt::Key_A:
            return shift ? select({}) : selectAll();
        case Qt::Key_C:
            return copy();
        case Qt::Key_X:
            return cut();
        case Qt::Key_V:
            return shift ? pasteInPlace() : paste();
        case Qt::Key_D:
            return duplicate();
        case Qt::Key_0:
            return zoomTo100();
        case Qt::Key_Equal:
        case Qt::Key_Plus:
            return zoomIn();
        case Qt::Key_Minus:
            return zoomOut();
        case Qt::Key_H:
            if (shift)
                return fitAll();
            break;
        default:
            break;
        }
    } else if (shift) {
        // Shift+1 comes as the sign on that key, which differs between keyboards; the number pad's comes as the digit.
        switch (event->nativeScanCode()) {
        case 10:
            return fitAll();
        case 11:
            return fitSelection();
        default:
            break;
        }
        if (event->key() == Qt::Key_1 || event->key() == Qt::Key_Exclam)
            return fitAll();
        if (event->key() == Qt::Key_2 || event->key() == Qt::Key_At)
            return fitSelection();
    } else {
        switch (event->key()) {
        case Qt::Key_V:
            return setTool(QStringLiteral("select"));
        case Qt::Key_H:
            return setTool(QStringLiteral("hand"));
        case Qt::Key_C:
            return setTool(QStringLiteral("connect"));
        case Qt::Key_N:
            return setTool(QStringLiteral("note"));
        default:
            break;
        }
    }
    m_keyboardUsed = hadKeyboard;
    event->ignore();
}

} // namespace vpcanvas::canvas
