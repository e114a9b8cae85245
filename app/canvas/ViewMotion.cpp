// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/ViewMotion.h"

#include <QEasingCurve>

namespace vpcanvas::canvas {

namespace {

constexpr int flightMilliseconds = 240;
constexpr std::size_t rememberedViews = 20;

} // namespace

ViewMotion::ViewMotion(QObject *parent) : QObject(parent)
{
    QEasingCurve ease(QEasingCurve::BezierSpline);
    ease.addCubicBezierSegment({0.2, 0}, {0, 1}, {1, 1});
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(flightMilliseconds);
    m_animation.setEasingCurve(ease);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { set(ViewTransform::between(m_from, m_to, value.toDouble())); });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] {
        set(m_to);
        Q_EMIT arrived();
    });
}

void ViewMotion::set(const ViewTransform &view)
{
    if (m_view == view)
        return;
    m_view = view;
    Q_EMIT changed();
}

void ViewMotion::jump(const ViewTransform &view)
{
    if (isFlying())
        m_animation.stop();
    set(view);
}

void ViewMotion::fly(const ViewTransform &view)
{
    const ViewTransform &here = isFlying() ? m_to : m_view;
    if (here == view)
        return;
    m_previous.push_back(here);
    if (m_previous.size() > rememberedViews)
        m_previous.erase(m_previous.begin());
    go(view);
}

void ViewMotion::back()
{
    if (m_previous.empty())
        return;
    const ViewTransform view = m_previous.back();
    m_previous.pop_back();
    go(view);
}

void ViewMotion::go(const ViewTransform &view)
{
    m_animation.stop();
    if (m_reduced) {
        set(view);
        Q_EMIT arrived();
        return;
    }
    m_from = m_view;
    m_to = view;
    m_animation.start();
}

} // namespace vpcanvas::canvas
