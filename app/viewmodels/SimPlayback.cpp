// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/SimPlayback.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "viewmodels/EventText.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Words.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::viewmodels {
namespace {

using sim::EventKind;
using sim::EventRecord;

constexpr double decideMilliseconds = 200; // two events at the same time: a decision, no way
constexpr double otherMilliseconds = 60;   // that of another packet
constexpr std::size_t mostToDwell = 2000;  // events; who plays more wants to get on
constexpr double mostSpeed = 64;

} // namespace

SimPlayback::SimPlayback(document::Document *document, Preferences *preferences, QObject *parent)
    : Player({QStringLiteral("event"), QStringLiteral("hop"), QStringLiteral("packet"), QStringLiteral("exchange")}, mostSpeed,
             parent),
      m_document(document),
      m_preferences(preferences)
{
    const auto repaint = [this] {
        m_picture.reset();
        if (isActive())
            Q_EMIT pictureChanged();
    };
    connect(document, &document::Document::sceneChanged, this, repaint);
    connect(preferences, &Preferences::languageChanged, this, [this, repaint] {
        repaint();
        Q_EMIT currentChanged();
    });
}

SimPlayback::~SimPlayback() = default;

void SimPlayback::setRun(const SimRun *run, bool keepPosition)
{
    setPlaying(false);
    m_picture.reset();
    m_run = run;
    m_focus = EventRecord::none;
    m_isFollowing = false;
    m_kept = 0;
    m_dwell = 0;
    const double position = keepPosition ? m_position : 0;
    m_position = -1;
    Q_EMIT timelineChanged();
    setPosition(std::clamp(position, 0.0, duration()));
    Q_EMIT pictureChanged();
}

void SimPlayback::grow()
{
    m_picture.reset();
    Q_EMIT timelineChanged();
    Q_EMIT pictureChanged();
}

double SimPlayback::duration() const
{
    return m_run == nullptr ? 0 : static_cast<double>(log().size());
}

QString SimPlayback::currentText() const
{
    if (m_run == nullptr || happened() == 0)
        return m_run == nullptr ? QString() : say(m_preferences->textLanguage(), "sim.noPackets");
    return EventText(log(), m_document->network(), m_preferences->textLanguage()).sentence(happened() - 1);
}

QString SimPlayback::currentRef() const
{
    return m_run == nullptr || happened() == 0 ? QString() : document::refText(log().where(log()[happened() - 1]));
}

int SimPlayback::focusPacket() const
{
    return m_focus == EventRecord::none ? -1 : static_cast<int>(m_focus);
}

scene::SimView SimPlayback::view() const
{
    return {happened(), m_position - static_cast<double>(happened()), m_focus};
}

QString SimPlayback::timeAt(double position) const
{
    if (m_run == nullptr || log().size() == 0)
        return simTimeText(0);
    const auto passed = static_cast<std::size_t>(std::clamp(position, 0.0, duration()));
    const sim::SimTime before = passed == 0 ? 0 : log()[passed - 1].time;
    if (passed >= log().size())
        return simTimeText(before);
    const double rest = position - static_cast<double>(passed);
    return simTimeText(before + static_cast<sim::SimTime>(rest * static_cast<double>(log()[passed].time - before)));
}

scene::DisplayList SimPlayback::picture(scene::LevelOfDetail detail)
{
    if (!isActive())
        return {};
    if (!m_picture)
        m_picture.emplace(log(), m_run->index, m_run->simulation.graph(), m_document->scene());
    return m_picture->at(view(), detail);
}

aws::Box SimPlayback::bounds()
{
    if (!isActive())
        return {};
    if (!m_picture)
        m_picture.emplace(log(), m_run->index, m_run->simulation.graph(), m_document->scene());
    return m_picture->bounds();
}

bool SimPlayback::isRewrite(std::size_t event) const
{
    const auto in = log().in(log()[event]);
    const auto out = log().out(log()[event]);
    return in && out && in->tuple != out->tuple;
}

/// Where a step of the unit ends: just after the event.
bool SimPlayback::endsStep(std::size_t number, const QString &unit) const
{
    const EventRecord &event = log()[number];
    const bool isEnd = event.kind == EventKind::Delivered || event.kind == EventKind::Dropped || event.kind == EventKind::Lost;
    if (unit == QLatin1String("hop")) {
        const aws::Kind kind = log().where(event).kind;
        return kind != aws::Kind::RouteTable && kind != aws::Kind::NetworkAcl && kind != aws::Kind::SecurityGroup;
    }
    if (unit == QLatin1String("packet"))
        return isEnd;
    if (unit == QLatin1String("exchange"))
        return isEnd && (event.kind != EventKind::Delivered || log().packet(event.packet).direction == trace::Direction::Return);
    return true;
}

std::optional<std::size_t> SimPlayback::find(std::size_t from, int direction,
                                             const std::function<bool(std::size_t)> &wanted) const
{
    if (direction > 0) {
        for (std::size_t i = from; i < log().size(); ++i)
            if (wanted(i))
                return i;
    } else {
        for (std::size_t i = from; i-- > 0;)
            if (wanted(i))
                return i;
    }
    return std::nullopt;
}

void SimPlayback::step(int direction, const QString &unit)
{
    if (!isActive())
        return;
    const auto ends = [&](std::size_t event) { return endsStep(event, unit); };
    const bool isBetween = m_position > static_cast<double>(happened()) + 1e-9;
    const auto found = direction > 0 ? find(happened(), 1, ends)
                                     : find(isBetween ? happened() : std::max<std::size_t>(happened(), 1) - 1, -1, ends);
    if (found)
        setPosition(static_cast<double>(*found + 1));
    else
        setPosition(direction > 0 ? duration() : 0);
}

void SimPlayback::seekToEvent(int event)
{
    if (!isActive() || event < 0)
        return;
    setPlaying(false);
    seek(event + 1);
}

void SimPlayback::seekToTime(double milliseconds)
{
    if (!isActive() || !std::isfinite(milliseconds))
        return;
    const auto time = static_cast<sim::SimTime>(milliseconds * static_cast<double>(sim::millisecond));
    const auto after = std::ranges::upper_bound(log().events(), time, {}, &EventRecord::time);
    setPlaying(false);
    seek(static_cast<double>(after - log().events().begin()));
}

bool SimPlayback::runUntil(const QString &what, const QString &ref)
{
    if (!isActive())
        return false;
    const auto place = document::refFromText(ref);
    const auto found = find(happened(), 1, [&](std::size_t number) {
        const EventRecord &event = log()[number];
        if (what == QLatin1String("rewrite"))
            return isRewrite(number);
        if (what == QLatin1String("drop"))
            return event.kind == EventKind::Dropped || event.kind == EventKind::Lost;
        if (what == QLatin1String("row"))
            return std::ranges::any_of(log().changes(event),
                                       [](const sim::Change &change) { return change.kind() != sim::ChangeKind::Changed; });
        return what == QLatin1String("at") && place && log().where(event) == *place;
    });
    setPlaying(false);
    if (!found)
        return false;
    seek(static_cast<double>(*found + 1));
    return true;
}

void SimPlayback::follow(int packet)
{
    const bool isOne = m_run != nullptr && packet >= 0 && static_cast<std::size_t>(packet) < log().packets();
    m_isFollowing = isOne;
    if (isOne)
        m_focus = static_cast<std::uint32_t>(packet);
    else
        updateFocus();
    Q_EMIT focusChanged();
    Q_EMIT pictureChanged();
}

/// How long it takes at 1x to come to the event.
double SimPlayback::millisecondsTo(std::size_t event) const
{
    const sim::SimTime before = event == 0 ? 0 : log()[event - 1].time;
    const sim::SimTime gap = log()[event].time - before;
    if (gap > 0) // a long wait is not watched
        return std::clamp(static_cast<double>(gap) / (100.0 * sim::microsecond) * hopMilliseconds, otherMilliseconds,
                          hopMilliseconds);
    return log()[event].packet == m_focus ? decideMilliseconds : otherMilliseconds;
}

bool SimPlayback::holdsAt(std::size_t event) const
{
    return log().size() <= mostToDwell && log()[event].packet == m_focus
        && (isRewrite(event) || log()[event].kind == EventKind::Dropped);
}

void SimPlayback::advance(double milliseconds)
{
    if (!isPlaying() || milliseconds <= 0)
        return;
    double left = milliseconds * speed();
    double position = m_position;
    while (left > 0 && isPlaying()) {
        if (m_dwell > 0) {
            const double spent = std::min(m_dwell, left);
            m_dwell -= spent;
            left -= spent;
            continue;
        }
        const auto next = static_cast<std::size_t>(position + 1e-9);
        if (next >= log().size()) {
            setPlaying(false);
            break;
        }
        const double whole = millisecondsTo(next);
        const double needed = whole - m_kept;
        if (needed > left) {
            m_kept += left;
            position = static_cast<double>(next) + (m_preferences->reducedMotion() ? 0 : m_kept / whole);
            break;
        }
        left -= needed;
        m_kept = 0;
        position = static_cast<double>(next + 1);
        setPosition(position);
        if (holdsAt(next))
            m_dwell = dwellMilliseconds;
    }
    setPosition(position);
}

void SimPlayback::setPosition(double position)
{
    if (position == m_position)
        return;
    const std::size_t before = m_position < 0 ? std::string::npos : happened();
    m_position = position;
    if (!isPlaying())
        m_kept = 0;
    if (happened() != before) {
        updateFocus();
        Q_EMIT currentChanged();
    }
    Q_EMIT positionChanged();
}

/// The packet of the last event; while playing the one that was looked at stays until it has arrived.
void SimPlayback::updateFocus()
{
    if (m_isFollowing || m_run == nullptr)
        return;
    std::uint32_t focus = m_focus;
    const bool isUnderWay = isPlaying() && focus != EventRecord::none && happened() > 0 && [&] {
        const auto events = m_run->index.eventsOf(focus);
        return events.front() < happened() && events.back() >= happened();
    }();
    if (!isUnderWay) {
        focus = EventRecord::none;
        if (const auto last = find(happened(), -1, [&](std::size_t event) { return log()[event].packet != EventRecord::none; }))
            focus = log()[*last].packet;
    }
    if (focus == m_focus)
        return;
    m_focus = focus;
    Q_EMIT focusChanged();
}

} // namespace vpcanvas::viewmodels
