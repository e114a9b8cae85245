// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QObject>
#include <QTimer>

class QQuickWindow;

namespace vpcanvas::start {

/// Writes a picture of the window once it holds still (the canvas is painted piece by piece on other threads), then quits.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(QQuickWindow *window, QString file, QObject *parent);

Q_SIGNALS:
    void failed();

private:
    void look();

    QQuickWindow *m_window;
    QString m_file;
    QTimer m_timer;
    QImage m_last;
    int m_looks = 0;
    int m_same = 0;
};

} // namespace vpcanvas::start
