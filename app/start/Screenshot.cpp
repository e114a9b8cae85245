// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "start/Screenshot.h"

#include <QCoreApplication>
#include <QQuickWindow>

namespace vpcanvas::start {
namespace {

constexpr int interval = 150;
constexpr int sameNeeded = 3;
constexpr int mostLooks = 60;

} // namespace

Screenshot::Screenshot(QQuickWindow *window, QString file, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_file(std::move(file))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start();
}

void Screenshot::look()
{
    QImage now = m_window->grabWindow();
    m_same = now == m_last ? m_same + 1 : 0;
    m_last = std::move(now);
    if (m_same < sameNeeded && ++m_looks < mostLooks)
        return;
    m_timer.stop();
    if (!m_last.isNull() && m_last.save(m_file))
        QCoreApplication::quit();
    else
        Q_EMIT failed();
}

} // namespace vpcanvas::start
