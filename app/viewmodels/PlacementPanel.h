// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "placement/Failure.h"
#include "placement/Service.h"
#include "text/Catalogue.h"
#include "viewmodels/RackModel.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class Preferences;

/// What a panel shows of a placement: where instances are, what failed, what runs on them, and what was refused.
struct PlacementState
{
    placement::Placement placement;
    std::vector<placement::Failure> failures;
    placement::Service service;
    std::map<aws::PlacementGroupId, std::vector<placement::Refusal>> attempts; ///< launches that were refused
};

/// One placement group beside the others: its racks in one zone, who survives, what it is good for. Without a group, the
/// instances in none.
class PlacementPanel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("PlacementPanelModel owns it")
    /// "PlacementGroup:pg-1", or "" for the instances in no group.
    Q_PROPERTY(QString ref READ ref CONSTANT FINAL)
    /// "cluster", "partition", "spread" or "none".
    Q_PROPERTY(QString strategy READ strategy NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    /// The zone whose racks are shown.
    Q_PROPERTY(QString zone READ zone WRITE setZone NOTIFY changed FINAL)
    /// [{value, text, count, down}]
    Q_PROPERTY(QVariantList zones READ zones NOTIFY changed FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::RackModel *racks READ racks CONSTANT FINAL)
    /// Frames around the racks of each partition: [{partition, text, role, row, first, last}], a row of the grid each.
    Q_PROPERTY(QVariantList frames READ frames NOTIFY changed FINAL)
    Q_PROPERTY(int columns READ columns CONSTANT FINAL)
    Q_PROPERTY(int partitionCount READ partitionCount NOTIFY changed FINAL)

    Q_PROPERTY(int survivors READ survivors NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    /// What the failure took.
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(QString lesson READ lesson NOTIFY changed FINAL)
    Q_PROPERTY(bool serving READ isServing NOTIFY changed FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)

    Q_PROPERTY(int flowGbps READ flowGbps NOTIFY changed FINAL)
    /// Of the fastest, 0 to 1.
    Q_PROPERTY(double flowShare READ flowShare NOTIFY changed FINAL)
    Q_PROPERTY(QString flowPage READ flowPage NOTIFY changed FINAL)
    /// How far apart the members are: an order, since AWS states no latency. Empty with fewer than two.
    Q_PROPERTY(QString apart READ apart NOTIFY changed FINAL)
    Q_PROPERTY(QString goodFor READ goodFor NOTIFY changed FINAL)

    /// [{text, page, ref}]; ref of an instance that is drawn as running and has no place, or "" for a refused launch.
    Q_PROPERTY(QVariantList refusals READ refusals NOTIFY changed FINAL)
    /// [{ref, name}]
    Q_PROPERTY(QVariantList stopped READ stopped NOTIFY changed FINAL)
    /// Why the group cannot be deleted; empty if it can.
    Q_PROPERTY(QString deleteRefusal READ deleteRefusal NOTIFY changed FINAL)

public:
    PlacementPanel(document::Document *document, Preferences *preferences, const PlacementState &state,
                   std::optional<aws::PlacementGroupId> group, QObject *parent);

    const std::optional<aws::PlacementGroupId> &group() const { return m_group; }
    /// Brings all up to date with the state.
    void update();

    QString ref() const;
    QString strategy() const;
    QString title() const;
    QString subtitle() const;
    QString countText() const;
    QString zone() const { return QString::fromStdString(m_zone.value); }
    void setZone(const QString &zone);
    QVariantList zones() const;
    RackModel *racks() const { return m_racks; }
    QVariantList frames() const;
    int columns() const;
    int partitionCount() const;
    int survivors() const { return static_cast<int>(m_survival.survivors.size()); }
    int total() const { return survivors() + static_cast<int>(m_survival.lost.size()); }
    QString why() const;
    QString lesson() const;
    bool isServing() const { return m_service.survives; }
    QString verdict() const;
    int flowGbps() const;
    double flowShare() const;
    QString flowPage() const;
    QString apart() const;
    QString goodFor() const;
    QVariantList refusals() const;
    QVariantList stopped() const;
    QString deleteRefusal() const;

Q_SIGNALS:
    void changed();

private:
    const aws::PlacementGroup *found() const;
    text::Language language() const;
    void updateRacks();
    RackHost hostAt(const placement::HostId &id) const;
    aws::AvailabilityZoneId homeZone() const;
    int placedIn(const aws::AvailabilityZoneId &zone) const;

    document::Document *m_document;
    Preferences *m_preferences;
    const PlacementState &m_state;
    std::optional<aws::PlacementGroupId> m_group;
    RackModel *m_racks;
    aws::AvailabilityZoneId m_zone;
    bool m_zoneChosen = false;
    placement::Survival m_survival;
    placement::ServiceState m_service;
    std::map<placement::HostId, std::vector<aws::InstanceId>> m_byHost; ///< all groups
};

} // namespace vpcanvas::viewmodels
