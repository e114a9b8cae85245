// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/TracePicture.h"
#include "viewmodels/Player.h"
#include "viewmodels/TimelineModel.h"

#include <QtQml/qqmlregistration.h>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class FlowController;
class Preferences;

/// Where the packet is: a position in hop units over the timeline of the traced flow. It never changes the document.
class PlaybackController : public vpcanvas::viewmodels::Player // in full: qmllint looks for the name as it is written
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    Q_PROPERTY(vpcanvas::viewmodels::TimelineModel *events READ events CONSTANT FINAL)
    /// States jump instead of moving.
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY reducedMotionChanged FINAL)

public:
    PlaybackController(document::Document *document, FlowController *flow, Preferences *preferences, QObject *parent = nullptr);

    /// What to paint over the canvas at position(); empty while nothing is traced.
    const scene::TracePicture &picture() const { return m_picture; }

    /// What is traced, if anything.
    const trace::PathTrace *pathTrace() const;

    double duration() const override { return m_duration; }
    TimelineModel *events() const { return m_events; }
    int currentEvent() const override { return m_currentEvent; }
    int eventCount() const override { return m_events->count(); }
    QString currentText() const override;
    QString currentRef() const override;
    QString placeText() const override;
    bool reducedMotion() const;

    Q_INVOKABLE void seekToHop(int hopRow);
    void advance(double milliseconds) override;

Q_SIGNALS:
    void reducedMotionChanged();

private:
    void rebuild();
    void updateCurrent();
    void setPosition(double position) override;
    void step(int direction, const QString &unit) override;

    document::Document *m_document;
    FlowController *m_flow;
    Preferences *m_preferences;
    TimelineModel *m_events;
    scene::TracePicture m_picture;
    double m_duration = 0;
    int m_currentEvent = -1;
};

} // namespace vpcanvas::viewmodels
