// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/TracePicture.h"
#include "viewmodels/TimelineModel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class FlowController;
class Preferences;

/// Where the packet is: a position in hop units over the timeline of the traced flow. It never changes the document.
class PlaybackController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    Q_PROPERTY(double position READ position NOTIFY positionChanged FINAL)
    Q_PROPERTY(double duration READ duration NOTIFY timelineChanged FINAL)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged FINAL)
    /// 0.25 to 8; a hop takes 600 ms at 1.
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged FINAL)
    /// "event" or "hop": how far a step goes.
    Q_PROPERTY(QString stepUnit READ stepUnit WRITE setStepUnit NOTIFY stepUnitChanged FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::TimelineModel *events READ events CONSTANT FINAL)
    /// Row of the last event at or before the position, -1 for none.
    Q_PROPERTY(int currentEvent READ currentEvent NOTIFY currentChanged FINAL)
    /// The sentence of that event.
    Q_PROPERTY(QString currentText READ currentText NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentRef READ currentRef NOTIFY currentChanged FINAL)
    /// States jump instead of moving.
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY timelineChanged FINAL)

public:
    PlaybackController(document::Document *document, FlowController *flow, Preferences *preferences, QObject *parent = nullptr);

    /// What to paint over the canvas at position(); empty while nothing is traced.
    const scene::TracePicture &picture() const { return m_picture; }

    /// What is traced, if anything.
    const trace::PathTrace *pathTrace() const;

    double position() const { return m_position; }
    double duration() const { return m_duration; }
    bool isPlaying() const { return m_playing; }
    double speed() const { return m_speed; }
    void setSpeed(double speed);
    QString stepUnit() const { return m_stepUnit; }
    void setStepUnit(const QString &unit);
    TimelineModel *events() const { return m_events; }
    int currentEvent() const { return m_currentEvent; }
    QString currentText() const;
    QString currentRef() const;
    bool reducedMotion() const;
    bool isActive() const { return m_duration > 0; }

    Q_INVOKABLE void playPause();
    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void stepForward();
    Q_INVOKABLE void stepBack();
    Q_INVOKABLE void nextHop();
    Q_INVOKABLE void previousHop();
    Q_INVOKABLE void toStart();
    Q_INVOKABLE void toEnd();
    Q_INVOKABLE void seek(double position);
    Q_INVOKABLE void seekToHop(int hopRow);
    /// While playing: so much wall time has passed. The canvas calls it once a frame.
    Q_INVOKABLE void advance(double milliseconds);

Q_SIGNALS:
    void positionChanged();
    void timelineChanged();
    void playingChanged();
    void speedChanged();
    void stepUnitChanged();
    void currentChanged();
    void reducedMotionChanged();
    /// The trace or the places of its components changed.
    void pictureChanged();

private:
    void rebuild();
    void updateCurrent();
    void setPosition(double position);
    void setPlaying(bool playing);
    void step(int direction, bool hopsOnly);

    document::Document *m_document;
    FlowController *m_flow;
    Preferences *m_preferences;
    TimelineModel *m_events;
    scene::TracePicture m_picture;
    double m_position = 0;
    double m_duration = 0;
    double m_speed = 1;
    double m_dwell = 0; ///< ms for which a rewrite still holds the packet
    double m_kept = 0;  ///< ms on the way to the next event while motion is reduced
    QString m_stepUnit;
    int m_currentEvent = -1;
    bool m_playing = false;
};

} // namespace vpcanvas::viewmodels
