// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/SimLayer.h"

namespace vpcanvas::canvas {

void SimLayer::setPlayback(viewmodels::SimPlayback *playback)
{
    if (m_playback)
        m_playback->disconnect(this);
    m_playback = playback;
    if (playback != nullptr) {
        connect(playback, &viewmodels::SimPlayback::positionChanged, this, &SimLayer::changed);
        connect(playback, &viewmodels::SimPlayback::pictureChanged, this, &SimLayer::changed);
        connect(playback, &viewmodels::SimPlayback::focusChanged, this, &SimLayer::changed);
        connect(playback, &viewmodels::SimPlayback::timelineChanged, this, &SimLayer::rebuilt);
        connect(playback, &viewmodels::SimPlayback::playingChanged, this, [this] {
            m_clock.reset();
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
    Q_EMIT rebuilt();
}

OverlayElements SimLayer::elements(scene::LevelOfDetail detail) const
{
    OverlayElements elements;
    if (m_playback)
        for (scene::DisplayItem &item : m_playback->picture(detail).items)
            elements.push_back({std::move(item), OverlaySpace::Canvas, 1});
    return elements;
}

void SimLayer::advance()
{
    if (isPlaying())
        m_clock.advance(*m_playback);
}

} // namespace vpcanvas::canvas
