// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/Player.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::viewmodels {
namespace {

constexpr double slowest = 0.25;

} // namespace

Player::Player(QStringList stepUnits, double fastest, QObject *parent)
    : QObject(parent),
      m_stepUnits(std::move(stepUnits)),
      m_stepUnit(m_stepUnits.first()),
      m_fastest(fastest)
{
}

void Player::setSpeed(double speed)
{
    const double wanted = std::clamp(speed, slowest, m_fastest);
    if (wanted == m_speed)
        return;
    m_speed = wanted;
    Q_EMIT speedChanged();
}

void Player::setStepUnit(const QString &unit)
{
    if (unit == m_stepUnit || !m_stepUnits.contains(unit))
        return;
    m_stepUnit = unit;
    Q_EMIT stepUnitChanged();
}

void Player::playPause()
{
    if (m_playing)
        pause();
    else
        play();
}

void Player::play()
{
    if (!isActive())
        return;
    if (m_position >= duration() - epsilon)
        setPosition(0);
    m_dwell = 0;
    setPlaying(true);
}

void Player::pause()
{
    setPlaying(false);
}

void Player::stepForward()
{
    setPlaying(false);
    m_dwell = 0;
    step(1, m_stepUnit);
}

void Player::stepBack()
{
    setPlaying(false);
    m_dwell = 0;
    step(-1, m_stepUnit);
}

void Player::nextHop()
{
    setPlaying(false);
    m_dwell = 0;
    step(1, QStringLiteral("hop"));
}

void Player::previousHop()
{
    setPlaying(false);
    m_dwell = 0;
    step(-1, QStringLiteral("hop"));
}

void Player::toStart()
{
    seek(0);
}

void Player::toEnd()
{
    setPlaying(false);
    seek(duration());
}

void Player::seek(double position)
{
    m_dwell = 0;
    m_kept = 0;
    setPosition(std::isfinite(position) ? std::clamp(position, 0.0, duration()) : 0.0);
}

void Player::setPlaying(bool playing)
{
    m_kept = 0;
    if (playing == m_playing)
        return;
    m_playing = playing;
    Q_EMIT playingChanged();
}

} // namespace vpcanvas::viewmodels
