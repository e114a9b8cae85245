// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "edit/EditOp.h"
#include "placement/Place.h"
#include "viewmodels/PlacementPanelModel.h"

#include <QObject>

namespace vpcanvas::viewmodels {

/// The racks of the document's placement groups: where instances are, and what survives when hardware fails. Failures are
/// a question and change nothing; launches, stops and groups are edits.
class PlacementController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    Q_PROPERTY(vpcanvas::viewmodels::PlacementPanelModel *panels READ panels CONSTANT FINAL)
    /// There is no placement group.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    /// "side" (groups side by side) or "one".
    Q_PROPERTY(QString layout READ layout WRITE setLayout NOTIFY changed FINAL)
    /// The group shown alone: [{value: ref, text}], "" for the instances in none.
    Q_PROPERTY(QVariantList groups READ groups NOTIFY changed FINAL)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY changed FINAL)

    /// "nothing", "host", "rack", "partition", "zone" or "several": what has failed.
    Q_PROPERTY(QString extent READ extent NOTIFY changed FINAL)
    /// [{value, text, icon, iconRole}], each with its target where it is the one that failed.
    Q_PROPERTY(QVariantList extents READ extents NOTIFY changed FINAL)
    /// What has failed, in words; empty for nothing.
    Q_PROPERTY(QString failedText READ failedText NOTIFY changed FINAL)
    Q_PROPERTY(int failedCount READ failedCount NOTIFY changed FINAL)
    Q_PROPERTY(QString hardwareText READ hardwareText NOTIFY changed FINAL)

    /// What runs on the members: "plain", "quorum", "replicas" (across partitions) or "together" (within one).
    Q_PROPERTY(QString service READ service WRITE setService NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList services READ services NOTIFY changed FINAL)
    /// A cluster group fills one rack first.
    Q_PROPERTY(bool packed READ isPacked WRITE setPacked NOTIFY changed FINAL)
    Q_PROPERTY(bool hasCluster READ hasCluster NOTIFY changed FINAL)

public:
    PlacementController(document::Document *document, Preferences *preferences, QObject *parent = nullptr);

    /// Only while it is shown does it follow the document.
    void setActive(bool active);
    const placement::Placement &placement() const { return m_state.placement; }

    PlacementPanelModel *panels() const { return m_panels; }
    bool isEmpty() const;
    QString layout() const { return m_layout; }
    void setLayout(const QString &layout);
    QVariantList groups() const;
    QString current() const;
    void setCurrent(const QString &ref);
    QString extent() const;
    QVariantList extents() const;
    QString failedText() const;
    int failedCount() const { return static_cast<int>(m_state.failures.size()); }
    QString hardwareText() const;
    QString service() const;
    void setService(const QString &service);
    QVariantList services() const;
    bool isPacked() const { return m_options.packClusters; }
    void setPacked(bool packed);
    bool hasCluster() const;

    /// Fails the one host, rack, partition or zone that takes most of the first group that it can touch; "nothing" restores.
    Q_INVOKABLE void fail(const QString &extent);
    /// These fail what is up and restore what is down. Racks and hosts count from 0, partitions from 1.
    Q_INVOKABLE void toggleHost(const QString &zone, int rack, int host);
    Q_INVOKABLE void toggleRack(const QString &zone, int rack);
    Q_INVOKABLE void togglePartition(const QString &group, const QString &zone, int partition);
    Q_INVOKABLE void toggleZone(const QString &zone);
    Q_INVOKABLE void restore();
    /// Another of the placements that the rules allow.
    Q_INVOKABLE void placeAnew();

    /// What launch() takes when nothing else is said.
    Q_INVOKABLE QString usualType(const QString &group) const;
    /// Why the launch would be refused; empty if it would not.
    Q_INVOKABLE QString launchRefusal(const QString &group, const QString &zone, const QString &type, int partition) const;
    /// Adds a member, or notes in the panel why AWS would not.
    Q_INVOKABLE bool launch(const QString &group, const QString &zone, const QString &type, int partition);
    Q_INVOKABLE void dismissRefusals(const QString &group);
    Q_INVOKABLE bool isRunning(const QString &instance) const;
    Q_INVOKABLE bool stop(const QString &instance);
    Q_INVOKABLE bool start(const QString &instance);
    Q_INVOKABLE bool terminate(const QString &instance);
    /// Why it cannot leave its group; empty if it can.
    Q_INVOKABLE QString leaveRefusal(const QString &instance) const;
    Q_INVOKABLE bool leaveGroup(const QString &instance);
    Q_INVOKABLE bool stopAll(const QString &group);
    Q_INVOKABLE bool startAll(const QString &group);
    /// Stops and starts all members: they look for hosts together, as in one launch. Changes nothing in the document.
    Q_INVOKABLE void startTogether(const QString &group);
    Q_INVOKABLE bool createGroup(const QString &strategy);
    Q_INVOKABLE bool deleteGroup(const QString &group);

Q_SIGNALS:
    void changed();
    /// An edit was refused.
    void failed(const QString &why);

private:
    using Group = std::optional<aws::PlacementGroupId>;

    void forget();
    void documentChanged();
    void refresh();
    void toggle(const placement::Failure &failure);
    std::vector<Group> allGroups() const;
    placement::Launch launchOf(const QString &group, const QString &zone, const QString &type, int partition) const;
    bool edit(const edit::EditOp &op, const QString &label);
    bool edit(const Result<edit::EditOp> &op, const QString &label);
    bool setStates(const std::vector<aws::InstanceId> &instances, aws::InstanceState state, std::string_view label,
                   const QString &who);
    std::vector<aws::InstanceId> membersOf(const QString &group) const;
    QString say(std::string_view key) const;

    document::Document *m_document;
    Preferences *m_preferences;
    PlacementState m_state;
    PlacementPanelModel *m_panels;
    placement::Options m_options;
    QString m_layout;
    Group m_current;
    bool m_currentChosen = false;
    bool m_active = false;
    bool m_isPlaced = false; ///< there is a placement to keep
};

} // namespace vpcanvas::viewmodels
