// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/ViewTransform.h"

#include <QObject>
#include <QVariantAnimation>

#include <vector>

namespace vpcanvas::canvas {

/// The view and how it gets from one place to another: at once while a person drags or scrolls, gliding for fit and
/// fly-to. Remembers where it was before it flew.
class ViewMotion : public QObject
{
    Q_OBJECT
public:
    explicit ViewMotion(QObject *parent = nullptr);

    const ViewTransform &view() const { return m_view; }
    /// At once; stops a flight.
    void jump(const ViewTransform &view);
    /// In 240 ms, or at once where motion is reduced.
    void fly(const ViewTransform &view);
    /// Back to where the last flight started.
    void back();
    bool isFlying() const { return m_animation.state() == QAbstractAnimation::Running; }
    void setReduced(bool reduced) { m_reduced = reduced; }

Q_SIGNALS:
    void changed();
    void arrived();

private:
    void go(const ViewTransform &view);
    void set(const ViewTransform &view);

    ViewTransform m_view;
    ViewTransform m_from;
    ViewTransform m_to;
    std::vector<ViewTransform> m_previous;
    QVariantAnimation m_animation;
    bool m_reduced = false;
};

} // namespace vpcanvas::canvas
