// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/PlaybackController.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "scene/Scene.h"
#include "viewmodels/FlowController.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Words.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::viewmodels {
namespace {

constexpr double rounding = 1e-3; // ms: nearer than this is there, or an event would be stepped over by a hair

QString kindName(scene::TimelineKind kind)
{
    switch (kind) {
    case scene::TimelineKind::Send:
        return QStringLiteral("send");
    case scene::TimelineKind::Hop:
        return QStringLiteral("hop");
    case scene::TimelineKind::Rewrite:
        return QStringLiteral("rewrite");
    case scene::TimelineKind::Stop:
        return QStringLiteral("stop");
    case scene::TimelineKind::Deliver:
        return QStringLiteral("deliver");
    }
    return {};
}

} // namespace

PlaybackController::PlaybackController(document::Document *document, FlowController *flow, Preferences *preferences,
                                       QObject *parent)
    : Player({QStringLiteral("event"), QStringLiteral("hop")}, 8, parent),
      m_document(document),
      m_flow(flow),
      m_preferences(preferences),
      m_events(new TimelineModel(this))
{
    connect(flow, &FlowController::traceChanged, this, &PlaybackController::rebuild);
    connect(document, &document::Document::changed, this, [this](const edit::ChangeSet &changes) {
        if (!changes.changesMeaning() && isActive()) // else the flow is traced again
            rebuild();
    });
    connect(preferences, &Preferences::reducedMotionChanged, this, &PlaybackController::reducedMotionChanged);
}

const trace::PathTrace *PlaybackController::pathTrace() const
{
    return m_flow->pathTrace();
}

void PlaybackController::rebuild()
{
    const auto *trace = m_flow->pathTrace();
    m_picture = trace ? scene::TracePicture(*trace, m_document->scene()) : scene::TracePicture();
    const int forward = m_flow->hops()->forwardCount();
    std::vector<TimelineEntry> entries;
    for (const auto &event : m_picture.events()) {
        TimelineEntry entry;
        entry.position = event.position;
        entry.kind = kindName(event.kind);
        entry.direction = document::qstr(enumText(event.direction));
        entry.label = QString::fromStdString(text::message(event.key, event.args, m_preferences->textLanguage()));
        entry.ref = document::refText(event.component);
        entry.hopRow = event.hop + (event.direction == trace::Direction::Return ? forward : 0);
        entries.push_back(std::move(entry));
    }
    const bool samePlaces = std::ranges::equal(entries, m_events->entries(), [](const auto &a, const auto &b) {
        return a.position == b.position && a.kind == b.kind && a.ref == b.ref;
    });
    m_duration = trace ? m_picture.duration() : 0;
    m_events->setEntries(std::move(entries));
    Q_EMIT timelineChanged();
    Q_EMIT pictureChanged();
    m_currentEvent = -2; // its sentence may be another one
    if (!samePlaces) {
        setPlaying(false);
        m_dwell = 0;
        m_position = -1;
        setPosition(0);
    } else {
        setPosition(std::clamp(m_position, 0.0, m_duration));
        updateCurrent();
    }
}

QString PlaybackController::currentText() const
{
    return m_currentEvent < 0 ? QString() : m_events->entries()[static_cast<std::size_t>(m_currentEvent)].label;
}

QString PlaybackController::currentRef() const
{
    return m_currentEvent < 0 ? QString() : m_events->entries()[static_cast<std::size_t>(m_currentEvent)].ref;
}

QString PlaybackController::placeText() const
{
    return say(m_preferences->textLanguage(), "play.hop", QString::number(m_position, 'f', 1));
}

bool PlaybackController::reducedMotion() const
{
    return m_preferences->reducedMotion();
}

void PlaybackController::step(int direction, const QString &unit)
{
    const bool hopsOnly = unit == QLatin1String("hop");
    const auto &entries = m_events->entries();
    const auto counts = [&](const TimelineEntry &entry) { return !hopsOnly || entry.kind != QLatin1String("rewrite"); };
    if (direction > 0) {
        const auto next = std::find_if(entries.begin(), entries.end(), [&](const TimelineEntry &entry) {
            return entry.position > m_position + epsilon && counts(entry);
        });
        setPosition(next == entries.end() ? m_duration : next->position);
    } else {
        const auto last = std::find_if(entries.rbegin(), entries.rend(), [&](const TimelineEntry &entry) {
            return entry.position < m_position - epsilon && counts(entry);
        });
        setPosition(last == entries.rend() ? 0 : last->position);
    }
}

void PlaybackController::seekToHop(int hopRow)
{
    for (const auto &entry : m_events->entries()) {
        if (entry.hopRow == hopRow) {
            setPlaying(false);
            seek(entry.position);
            return;
        }
    }
}

void PlaybackController::advance(double milliseconds)
{
    if (!isPlaying() || milliseconds <= 0)
        return;
    double left = milliseconds * speed(); // in time at 1x
    while (left > 0 && isPlaying()) {
        if (m_dwell > 0) {
            const double spent = std::min(m_dwell, left);
            m_dwell -= spent;
            left -= spent;
            continue;
        }
        // To the next event that holds the packet, or to the end. Reduced motion shows events only, at the same pace.
        const bool jumps = reducedMotion();
        double target = m_duration;
        bool holds = false;
        for (const auto &entry : m_events->entries()) {
            const bool isRewrite = entry.kind == QLatin1String("rewrite");
            if (entry.position > m_position + epsilon && (isRewrite || jumps)) {
                target = entry.position;
                holds = isRewrite;
                break;
            }
        }
        const double needed = (target - m_position) * hopMilliseconds - m_kept;
        if (needed > left + rounding) {
            if (jumps)
                m_kept += left;
            else
                setPosition(m_position + left / hopMilliseconds);
            return;
        }
        left -= std::max(needed, 0.0);
        m_kept = 0;
        setPosition(target);
        if (holds)
            m_dwell = dwellMilliseconds;
        else if (target >= m_duration - epsilon)
            setPlaying(false);
    }
}

void PlaybackController::setPosition(double position)
{
    if (position == m_position)
        return;
    m_position = position;
    updateCurrent();
    Q_EMIT positionChanged();
}

void PlaybackController::updateCurrent()
{
    const auto &entries = m_events->entries();
    const auto next = std::ranges::find_if(entries, [&](const auto &entry) { return entry.position > m_position + epsilon; });
    const int current = static_cast<int>(next - entries.begin()) - 1;
    if (current == m_currentEvent)
        return;
    m_currentEvent = current;
    m_flow->hops()->setCurrentRow(current < 0 ? -1 : entries[static_cast<std::size_t>(current)].hopRow);
    Q_EMIT currentChanged();
}

} // namespace vpcanvas::viewmodels
