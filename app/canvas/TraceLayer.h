// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Overlay.h"
#include "canvas/PlaybackClock.h"
#include "scene/TracePicture.h"
#include "viewmodels/FlowController.h"
#include "viewmodels/PlaybackController.h"

#include <QObject>
#include <QPointer>

namespace vpcanvas::canvas {

/// The traced flow over the canvas: its lit path and the packet where the playback has it. Drives the playback, a step
/// for each frame.
class TraceLayer : public QObject
{
    Q_OBJECT
public:
    explicit TraceLayer(QObject *parent = nullptr) : QObject(parent) { }

    viewmodels::FlowController *flow() const { return m_flow; }
    void setFlow(viewmodels::FlowController *flow);
    viewmodels::PlaybackController *playback() const { return m_playback; }
    void setPlayback(viewmodels::PlaybackController *playback);

    OverlayElements elements(scene::LevelOfDetail detail) const;
    /// Of all that the trace ever shows, its callouts and tables included; all zero while there is none.
    aws::Box bounds() const;
    bool isPlaying() const { return m_playback && m_playback->isPlaying(); }
    /// A frame is about to be made.
    void advance();

Q_SIGNALS:
    /// There is something else to show.
    void changed();
    void pickingChanged();
    /// There is another trace, or none.
    void rebuilt();

private:
    void takePicture();

    QPointer<viewmodels::FlowController> m_flow;
    QPointer<viewmodels::PlaybackController> m_playback;
    scene::TracePicture m_picture; ///< the playback's own
    PlaybackClock m_clock;
};

} // namespace vpcanvas::canvas
