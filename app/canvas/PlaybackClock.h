// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "viewmodels/Player.h"

#include <QElapsedTimer>

#include <algorithm>

namespace vpcanvas::canvas {

/// Moves a player on by the time since the last frame.
class PlaybackClock
{
public:
    void reset() { m_clock.invalidate(); }

    void advance(viewmodels::Player &player)
    {
        const double elapsed = m_clock.isValid() ? static_cast<double>(m_clock.nsecsElapsed()) / 1e6 : 0;
        m_clock.start();
        player.advance(std::min(elapsed, longestStep));
    }

private:
    static constexpr double longestStep = 100; ///< milliseconds; after a pause of the whole program nothing jumps

    QElapsedTimer m_clock;
};

} // namespace vpcanvas::canvas
