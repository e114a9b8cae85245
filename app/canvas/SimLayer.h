// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Overlay.h"
#include "canvas/PlaybackClock.h"
#include "viewmodels/SimPlayback.h"

#include <QObject>
#include <QPointer>

namespace vpcanvas::canvas {

/// A simulation over the canvas: its packets where the playback has them. Drives the playback, a step for each frame.
class SimLayer : public QObject
{
    Q_OBJECT
public:
    explicit SimLayer(QObject *parent = nullptr) : QObject(parent) { }

    viewmodels::SimPlayback *playback() const { return m_playback; }
    void setPlayback(viewmodels::SimPlayback *playback);

    OverlayElements elements(scene::LevelOfDetail detail) const;
    /// Of all that it ever shows; all zero while there is none.
    aws::Box bounds() const { return m_playback ? m_playback->bounds() : aws::Box{}; }
    bool isPlaying() const { return m_playback && m_playback->isPlaying(); }
    /// A frame is about to be made.
    void advance();

Q_SIGNALS:
    /// There is something else to show.
    void changed();
    /// There is another run, or none.
    void rebuilt();

private:
    QPointer<viewmodels::SimPlayback> m_playback;
    PlaybackClock m_clock;
};

} // namespace vpcanvas::canvas
