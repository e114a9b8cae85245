// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "viewmodels/Simulator.h"

#include <QPointer>
#include <QQuickPaintedItem>

#include <vector>

namespace vpcanvas::canvas {

/// The whole log of a simulation as lanes, one for each row of the traffic: its packets as lines, with marks where they
/// were sent, rewritten, dropped and delivered. Time goes to the right, an event a step.
class FlowLanes : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vpcanvas::viewmodels::Simulator *simulator READ simulator WRITE setSimulator NOTIFY simulatorChanged FINAL)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY styleChanged FINAL)
    Q_PROPERTY(double scaleHeight READ scaleHeight WRITE setScaleHeight NOTIFY styleChanged FINAL)
    Q_PROPERTY(double laneHeight READ laneHeight WRITE setLaneHeight NOTIFY styleChanged FINAL)
    /// Pixels from one event to the next.
    Q_PROPERTY(double step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(int laneCount READ laneCount NOTIFY lanesChanged FINAL)

public:
    explicit FlowLanes(QQuickItem *parent = nullptr);

    viewmodels::Simulator *simulator() const { return m_simulator; }
    void setSimulator(viewmodels::Simulator *simulator);
    bool isDark() const { return m_dark; }
    void setDark(bool dark);
    double scaleHeight() const { return m_scaleHeight; }
    void setScaleHeight(double height);
    double laneHeight() const { return m_laneHeight; }
    void setLaneHeight(double height);
    double step() const;
    int laneCount() const { return static_cast<int>(m_lanes.size()); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void simulatorChanged();
    void styleChanged();
    void lanesChanged();
    void stepChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    enum class Mark : std::uint8_t { End, Rewrite, Drop };
    struct Span
    {
        std::uint32_t from = 0; ///< events
        std::uint32_t to = 0;
        bool isReply = false;
    };
    struct Lane
    {
        std::vector<Span> spans;
        std::vector<std::pair<std::uint32_t, Mark>> marks; ///< by event
        std::vector<bool> isReply;                         ///< of each mark
    };

    void read();
    double xOf(double position) const;

    QPointer<viewmodels::Simulator> m_simulator;
    std::vector<Lane> m_lanes;
    double m_scaleHeight = 20;
    double m_laneHeight = 26;
    bool m_dark = false;
};

} // namespace vpcanvas::canvas
