// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/FlowLanes.h"

#include "painter/FontSet.h"
#include "painter/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vpcanvas::canvas {
namespace {

using sim::EventKind;
using sim::EventRecord;

constexpr double tickRoom = 96; ///< between two times of the scale
constexpr double rightRoom = 8; ///< for half a mark
constexpr double markRoom = 3;  ///< marks nearer than this are one

} // namespace

FlowLanes::FlowLanes(QQuickItem *parent) : QQuickPaintedItem(parent) { }

void FlowLanes::setSimulator(viewmodels::Simulator *simulator)
{
    if (m_simulator == simulator)
        return;
    if (m_simulator) {
        m_simulator->playback()->disconnect(this);
    }
    m_simulator = simulator;
    if (simulator != nullptr)
        connect(simulator->playback(), &viewmodels::Player::timelineChanged, this, [this] {
            if (!m_simulator->isRunning()) // a long log is read once, when it is whole
                read();
        });
    read();
    Q_EMIT simulatorChanged();
}

void FlowLanes::setDark(bool dark)
{
    m_dark = dark;
    update();
    Q_EMIT styleChanged();
}

void FlowLanes::setScaleHeight(double height)
{
    m_scaleHeight = height;
    update();
    Q_EMIT styleChanged();
}

void FlowLanes::setLaneHeight(double height)
{
    m_laneHeight = height;
    update();
    Q_EMIT styleChanged();
}

void FlowLanes::read()
{
    m_lanes.clear();
    const viewmodels::SimRun *run = m_simulator ? m_simulator->playback()->run() : nullptr;
    if (run != nullptr) {
        const sim::EventLog &log = run->log();
        const auto laneOf = [&](std::uint32_t packet) -> Lane & {
            std::uint32_t flow = log.packet(packet).flow; // what hosts send on their own belongs to what they do it for
            while (run->simulation.state(flow).parent != sim::FlowState::none)
                flow = run->simulation.state(flow).parent;
            const auto lane = static_cast<std::size_t>(std::max(0, m_simulator->traffic()->rowOf(flow)));
            if (lane >= m_lanes.size())
                m_lanes.resize(lane + 1);
            return m_lanes[lane];
        };
        std::vector<std::uint32_t> last(log.packets(), EventRecord::none);
        for (std::uint32_t i = 0; i < log.size(); ++i) {
            const EventRecord &event = log[i];
            if (event.packet == EventRecord::none)
                continue;
            last[event.packet] = i;
            const auto in = log.in(event);
            const auto out = log.out(event);
            const bool isRewrite = in && out && in->tuple != out->tuple;
            const bool isDrop = event.kind == EventKind::Dropped || event.kind == EventKind::Lost;
            if (!isRewrite && !isDrop && event.kind == EventKind::Passed)
                continue;
            Lane &lane = laneOf(event.packet);
            lane.marks.emplace_back(i, isRewrite ? Mark::Rewrite : isDrop ? Mark::Drop : Mark::End);
            lane.isReply.push_back(log.packet(event.packet).direction == trace::Direction::Return);
        }
        for (std::uint32_t packet = 0; packet < log.packets(); ++packet)
            if (run->index.first(packet) != EventRecord::none)
                laneOf(packet).spans.push_back(
                    {run->index.first(packet), last[packet], log.packet(packet).direction == trace::Direction::Return});
    }
    update();
    Q_EMIT lanesChanged();
    Q_EMIT stepChanged();
}

double FlowLanes::step() const
{
    const double duration = m_simulator ? m_simulator->playback()->duration() : 0;
    return duration > 0 ? std::max(0.0, width() - rightRoom) / duration : 0;
}

double FlowLanes::xOf(double position) const
{
    return position * step();
}

void FlowLanes::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    Q_EMIT stepChanged();
}

void FlowLanes::paint(QPainter *painter)
{
    if (!m_simulator || m_lanes.empty())
        return;
    const painter::Theme &theme = painter::Theme::of(m_dark ? painter::ThemeKind::Dark : painter::ThemeKind::Light);
    painter->setRenderHint(QPainter::Antialiasing);
    const double bottom = m_scaleHeight + m_laneHeight * static_cast<double>(m_lanes.size());

    // The scale: times stand at events, so their steps are not even.
    const double duration = m_simulator->playback()->duration();
    const int ticks = std::max(1, static_cast<int>(width() / tickRoom));
    painter->setFont(painter::FontSet::font(scene::FontFace::Text, 11, 400));
    double labelled = -tickRoom;
    for (int i = 0; i <= ticks; ++i) {
        const double position = std::round(duration * i / ticks);
        const double x = std::round(xOf(position)) + 0.5;
        painter->setPen(QPen(theme.color("line"), 1));
        painter->drawLine(QPointF(x, m_scaleHeight - 4), QPointF(x, bottom));
        const bool isLast = i == ticks;
        if (x - labelled < tickRoom * 0.8 || (!isLast && xOf(duration) - x < tickRoom * 1.3))
            continue; // no room
        labelled = x;
        const bool isFirst = i == 0;
        const QRectF room(isFirst ? 0 : isLast ? width() - tickRoom : x - tickRoom / 2, 0, tickRoom, m_scaleHeight - 4);
        const Qt::Alignment side = isFirst ? Qt::AlignLeft : isLast ? Qt::AlignRight : Qt::AlignHCenter;
        painter->setPen(theme.color("text3"));
        painter->drawText(room, static_cast<int>(side | Qt::AlignVCenter), m_simulator->playback()->timeAt(position));
    }

    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const Lane &lane = m_lanes[i];
        const double y = std::round(m_scaleHeight + m_laneHeight * (static_cast<double>(i) + 0.5)) + 0.5;
        painter->setPen(QPen(theme.color("line2"), 1));
        painter->drawLine(QPointF(0, y), QPointF(width(), y));
        double drawnTo[2] = {-1, -1};
        for (const Span &span : lane.spans) { // what would be painted over itself is left out
            const double from = xOf(span.from + 1);
            const double to = xOf(span.to + 1);
            double &done = drawnTo[span.isReply ? 1 : 0];
            if (to <= done + 0.5)
                continue;
            done = to;
            QPen pen(theme.color(span.isReply ? "ret" : "fwd"), 3);
            pen.setCapStyle(Qt::FlatCap);
            if (span.isReply)
                pen.setDashPattern({2, 1});
            painter->setPen(pen);
            painter->drawLine(QPointF(from, y), QPointF(std::max(to, from + 1), y));
        }
        double last[3] = {-markRoom, -markRoom, -markRoom};
        for (std::size_t k = 0; k < lane.marks.size(); ++k) {
            const auto [event, mark] = lane.marks[k];
            const QPointF at(xOf(event + 1), y);
            double &before = last[static_cast<std::size_t>(mark)];
            if (at.x() - before < markRoom)
                continue;
            before = at.x();
            const QColor ink = theme.color(lane.isReply[k] ? "ret" : "fwd");
            switch (mark) {
            case Mark::End:
                painter->setPen(Qt::NoPen);
                painter->setBrush(ink);
                painter->drawEllipse(at, 4, 4);
                break;
            case Mark::Rewrite:
                painter->setPen(QPen(theme.color("chgLine"), 1.5));
                painter->setBrush(theme.color("chgBg"));
                painter->drawPolygon(
                    QPolygonF({at + QPointF(0, -6), at + QPointF(6, 0), at + QPointF(0, 6), at + QPointF(-6, 0)}));
                break;
            case Mark::Drop: {
                QPolygonF octagon;
                for (int corner = 0; corner < 8; ++corner) {
                    const double angle = (corner + 0.5) * 0.785398163;
                    octagon.append(at + QPointF(std::cos(angle), std::sin(angle)) * 7);
                }
                painter->setPen(Qt::NoPen);
                painter->setBrush(theme.color("err"));
                painter->drawPolygon(octagon);
                painter->fillRect(QRectF(at.x() - 4, at.y() - 1, 8, 2), theme.color("surface"));
                break;
            }
            }
        }
    }
}

} // namespace vpcanvas::canvas
