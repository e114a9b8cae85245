// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "viewmodels/EventListModel.h"
#include "viewmodels/FlowController.h"
#include "viewmodels/PacketModel.h"
#include "viewmodels/SimPlayback.h"
#include "viewmodels/StateTableModel.h"
#include "viewmodels/TrafficModel.h"
#include "viewmodels/TrafficSets.h"

#include <QTimer>
#include <QVariantList>

#include <set>

namespace vpcanvas::edit {
struct ChangeSet;
}

namespace vpcanvas::viewmodels {

/// Packets in the open network, in virtual time: what is sent, the run, a branch of it, and all that is shown of these.
/// It never changes the document. What a person changes there marks events as stale until the next run.
class Simulator : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    Q_PROPERTY(vpcanvas::viewmodels::TrafficModel *traffic READ traffic CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::TrafficSets *sets READ sets CONSTANT FINAL)
    /// A connection that is being written down; once it is asked for it is traffic.
    Q_PROPERTY(vpcanvas::viewmodels::FlowController *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::SimPlayback *playback READ playback CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::EventListModel *events READ events CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::PacketModel *packet READ packet CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::StateTableModel *tables READ tables CONSTANT FINAL)
    /// There is a log.
    Q_PROPERTY(bool ready READ isReady NOTIFY runChanged FINAL)
    /// The log is still being written.
    Q_PROPERTY(bool running READ isRunning NOTIFY progressChanged FINAL)
    Q_PROPERTY(int eventCount READ eventCount NOTIFY progressChanged FINAL)
    /// It was stopped because it grew too long; goOn() goes on.
    Q_PROPERTY(bool held READ isHeld NOTIFY progressChanged FINAL)
    /// The network or the traffic is another one than when it ran.
    Q_PROPERTY(bool stale READ isStale NOTIFY staleChanged FINAL)
    Q_PROPERTY(QString staleText READ staleText NOTIFY staleChanged FINAL)
    Q_PROPERTY(int seed READ seed WRITE setSeed NOTIFY optionsChanged FINAL)
    /// Connections that one NAT gateway address holds to one destination.
    Q_PROPERTY(int gatewayConnections READ gatewayConnections WRITE setGatewayConnections NOTIFY optionsChanged FINAL)
    /// Seconds.
    Q_PROPERTY(int gatewayIdle READ gatewayIdle WRITE setGatewayIdle NOTIFY optionsChanged FINAL)
    /// Seconds for which load balancers look after their targets, at least; 0: not at all.
    Q_PROPERTY(int healthChecks READ healthChecks WRITE setHealthChecks NOTIFY optionsChanged FINAL)
    /// Packets of a million that each link loses.
    Q_PROPERTY(int lossPerMillion READ lossPerMillion WRITE setLossPerMillion NOTIFY optionsChanged FINAL)
    /// {label, outcome, outcomeText, row, flow, other, answer}: what came of each connection, the failed ones first, 100 at
    /// most; `answer` is the last HTTP answer or empty, `other` is what comes of it in the branch or in the original.
    Q_PROPERTY(QVariantList outcomes READ outcomes NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString outcomeText READ outcomeText NOTIFY progressChanged FINAL)
    /// The run was branched; see `shown`.
    Q_PROPERTY(bool branched READ isBranched NOTIFY branchChanged FINAL)
    /// "original" or "branch".
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY branchChanged FINAL)
    /// Events that both have in common.
    Q_PROPERTY(int branchedAt READ branchedAt NOTIFY branchChanged FINAL)

public:
    Simulator(document::Document *document, Preferences *preferences, QObject *parent = nullptr);
    ~Simulator() override;

    static constexpr std::size_t mostEvents = 2'000'000; ///< before it asks whether to go on

    TrafficModel *traffic() const { return m_traffic; }
    TrafficSets *sets() const { return m_sets; }
    FlowController *draft() const { return m_draft; }
    SimPlayback *playback() const { return m_playback; }
    EventListModel *events() const { return m_events; }
    PacketModel *packet() const { return m_packet; }
    StateTableModel *tables() const { return m_tables; }
    bool isReady() const { return shownRun() != nullptr; }
    bool isRunning() const { return m_slices.isActive(); }
    int eventCount() const { return shownRun() ? static_cast<int>(shownRun()->log().size()) : 0; }
    bool isHeld() const { return m_isHeld; }
    bool isStale() const { return m_isStale; }
    QString staleText() const;
    int seed() const { return static_cast<int>(m_options.seed); }
    void setSeed(int seed);
    int gatewayConnections() const { return static_cast<int>(m_options.limits.gatewayConnections); }
    void setGatewayConnections(int connections);
    int gatewayIdle() const { return static_cast<int>(m_options.limits.gatewayIdle / sim::second); }
    void setGatewayIdle(int seconds);
    int healthChecks() const { return static_cast<int>(m_options.healthChecks / sim::second); }
    void setHealthChecks(int seconds);
    int lossPerMillion() const { return static_cast<int>(m_options.lossPerMillion); }
    void setLossPerMillion(int loss);
    QVariantList outcomes() const;
    QString outcomeText() const;
    bool isBranched() const { return m_branch != nullptr; }
    QString shown() const;
    void setShown(const QString &shown);
    int branchedAt() const { return static_cast<int>(m_branchedAt); }

    /// Sends the traffic through the network as it is now. False while a row of the traffic is wrong.
    Q_INVOKABLE bool run();
    /// Forgets the run; the traffic stays.
    Q_INVOKABLE void reset();
    Q_INVOKABLE void goOn();
    /// From the moment that is played the packets of a second run meet the network as it is now.
    Q_INVOKABLE bool branchHere();
    Q_INVOKABLE void dropBranch();

Q_SIGNALS:
    void runChanged();
    void progressChanged();
    void staleChanged();
    void optionsChanged();
    void branchChanged();

private:
    void takeDraft();
    SimRun *shownRun() const { return m_isBranchShown ? m_branch.get() : m_original.get(); }
    void show(bool keepPosition);
    void slice();
    void onChange(const edit::ChangeSet &changes);
    void setStale(bool stale);
    void changeOption(const std::function<void()> &change);

    document::Document *m_document;
    Preferences *m_preferences;
    TrafficModel *m_traffic;
    TrafficSets *m_sets;
    FlowController *m_draft;
    SimPlayback *m_playback;
    EventListModel *m_events;
    PacketModel *m_packet;
    StateTableModel *m_tables;
    sim::Options m_options;
    std::vector<sim::FlowSpec> m_specs;                 ///< of the run
    std::shared_ptr<const graph::NetworkGraph> m_graph; ///< of the run's beginning
    std::shared_ptr<const aws::Network> m_network;      ///< likewise
    std::unique_ptr<SimRun> m_original;
    std::unique_ptr<SimRun> m_branch;
    std::size_t m_branchedAt = 0;
    bool m_isBranchShown = false;
    bool m_isHeld = false;
    bool m_isStale = false;
    std::size_t m_most = mostEvents;
    std::set<aws::ResourceRef> m_touched; ///< since the run
    QTimer m_slices;
};

} // namespace vpcanvas::viewmodels
