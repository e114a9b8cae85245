// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QString>
#include <Qt>

#include <memory>

namespace vpcanvas::canvas {

/// Where the pointer is and what is held, in the item's and in the canvas's coordinates.
struct Pointer
{
    QPointF screen;
    QPointF canvas;
    Qt::KeyboardModifiers modifiers;
    Qt::MouseButton button = Qt::NoButton;

    bool has(Qt::KeyboardModifier modifier) const { return modifiers.testFlag(modifier); }
};

/// How far the pointer must go before a press becomes a drag, in screen pixels.
inline constexpr double dragThreshold = 4;

/// What happens between a press and its release, or between taking something from the palette and letting it go.
class Gesture
{
public:
    Gesture() = default;
    Gesture(const Gesture &) = delete;
    Gesture &operator=(const Gesture &) = delete;
    virtual ~Gesture() = default;

    virtual void move(const Pointer &pointer) = 0;
    /// The button was let go.
    virtual void finish(const Pointer &pointer) = 0;
    /// Esc: everything is as it was before.
    virtual void cancel() = 0;

    /// The view scrolls while the pointer is at its edge.
    virtual bool scrollsAtEdge() const { return false; }
    /// Key of the sentence in the status line, canvas.hint.*.
    virtual std::string hint() const { return {}; }
};

/// What the left button does: one for each button of the tool bar.
class Tool
{
public:
    Tool() = default;
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;
    virtual ~Tool() = default;

    /// Nothing if the press means nothing.
    virtual std::unique_ptr<Gesture> press(const Pointer &pointer) = 0;
    virtual void hover(const Pointer &) { }
    /// The pointer left, or another tool was chosen.
    virtual void leave() { }
    virtual void doubleClick(const Pointer &) { }
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    virtual std::string hint() const { return {}; }
};

} // namespace vpcanvas::canvas
