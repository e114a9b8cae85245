// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/TraceLayer.h"

#include <algorithm>

namespace vpcanvas::canvas {

void TraceLayer::setFlow(viewmodels::FlowController *flow)
{
    if (m_flow)
        m_flow->disconnect(this);
    m_flow = flow;
    if (flow != nullptr)
        connect(flow, &viewmodels::FlowController::pickingChanged, this, &TraceLayer::pickingChanged);
}

void TraceLayer::setPlayback(viewmodels::PlaybackController *playback)
{
    if (m_playback)
        m_playback->disconnect(this);
    m_playback = playback;
    if (playback != nullptr) {
        connect(playback, &viewmodels::PlaybackController::positionChanged, this, &TraceLayer::changed);
        connect(playback, &viewmodels::PlaybackController::pictureChanged, this, &TraceLayer::takePicture);
        connect(playback, &viewmodels::PlaybackController::playingChanged, this, [this] {
            m_clock.reset();
            Q_EMIT changed();
        });
    }
    takePicture();
}

/// The playback makes the picture, once for a trace.
void TraceLayer::takePicture()
{
    m_picture = m_playback ? m_playback->picture() : scene::TracePicture();
    Q_EMIT changed();
    Q_EMIT rebuilt();
}

OverlayElements TraceLayer::elements(scene::LevelOfDetail detail) const
{
    OverlayElements elements;
    if (m_picture.empty())
        return elements;
    const double position = m_playback ? std::clamp(m_playback->position(), 0.0, m_picture.duration()) : 0;
    for (scene::DisplayItem &item : m_picture.at(position, detail).items)
        elements.push_back({std::move(item), OverlaySpace::Canvas, 1});
    return elements;
}

aws::Box TraceLayer::bounds() const
{
    return m_picture.empty() ? aws::Box{} : m_picture.at(m_picture.duration()).bounds;
}

void TraceLayer::advance()
{
    if (isPlaying())
        m_clock.advance(*m_playback);
}

} // namespace vpcanvas::canvas
