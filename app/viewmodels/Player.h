// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace vpcanvas::viewmodels {

/// What transport controls play: a position that moves by itself, by steps, or by hand. It never changes the document.
class Player : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("PlaybackController or SimPlayback")
    Q_PROPERTY(double position READ position NOTIFY positionChanged FINAL)
    Q_PROPERTY(double duration READ duration NOTIFY timelineChanged FINAL)
    /// There is something to play.
    Q_PROPERTY(bool active READ isActive NOTIFY timelineChanged FINAL)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged FINAL)
    /// From 0.25 to fastest; a hop takes 600 ms at 1.
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged FINAL)
    Q_PROPERTY(double fastest READ fastest CONSTANT FINAL)
    /// One of stepUnits: how far a step goes.
    Q_PROPERTY(QString stepUnit READ stepUnit WRITE setStepUnit NOTIFY stepUnitChanged FINAL)
    Q_PROPERTY(QStringList stepUnits READ stepUnits CONSTANT FINAL)
    /// The last event at or before the position, -1 for none.
    Q_PROPERTY(int currentEvent READ currentEvent NOTIFY currentChanged FINAL)
    Q_PROPERTY(int eventCount READ eventCount NOTIFY timelineChanged FINAL)
    /// The sentence of that event, and the resource ("Kind:id") where it happened.
    Q_PROPERTY(QString currentText READ currentText NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentRef READ currentRef NOTIFY currentChanged FINAL)
    /// Where the position is, as people say it: "hop 3.0", "0.800 ms".
    Q_PROPERTY(QString placeText READ placeText NOTIFY positionChanged FINAL)

public:
    double position() const { return m_position; }
    virtual double duration() const = 0;
    virtual bool isActive() const { return duration() > 0; }
    bool isPlaying() const { return m_playing; }
    double speed() const { return m_speed; }
    void setSpeed(double speed);
    double fastest() const { return m_fastest; }
    QString stepUnit() const { return m_stepUnit; }
    void setStepUnit(const QString &unit);
    QStringList stepUnits() const { return m_stepUnits; }
    virtual int currentEvent() const = 0;
    virtual int eventCount() const = 0;
    virtual QString currentText() const = 0;
    virtual QString currentRef() const = 0;
    virtual QString placeText() const = 0;

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
    /// While playing: so much wall time has passed. The canvas calls it once a frame.
    Q_INVOKABLE virtual void advance(double milliseconds) = 0;

Q_SIGNALS:
    void positionChanged();
    void timelineChanged();
    void playingChanged();
    void speedChanged();
    void stepUnitChanged();
    void currentChanged();
    /// There is something else to paint although nothing moved.
    void pictureChanged();

protected:
    static constexpr double hopMilliseconds = 600;   ///< the visual language's motion: a hop at 1x
    static constexpr double dwellMilliseconds = 900; ///< how long a rewrite holds the packet
    static constexpr double epsilon = 1e-9;

    Player(QStringList stepUnits, double fastest, QObject *parent);

    /// By one unit forwards (1) or back (-1).
    virtual void step(int direction, const QString &unit) = 0;
    virtual void setPosition(double position) = 0;
    void setPlaying(bool playing);

    double m_position = 0;
    double m_dwell = 0; ///< ms for which a rewrite still holds the packet
    double m_kept = 0;  ///< ms already spent on the way to the next event

private:
    QStringList m_stepUnits;
    QString m_stepUnit;
    double m_fastest;
    double m_speed = 1;
    bool m_playing = false;
};

} // namespace vpcanvas::viewmodels
