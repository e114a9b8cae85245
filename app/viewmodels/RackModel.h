// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vpcanvas::viewmodels {

/// One host as one group sees it.
struct RackHost
{
    QString ref;          ///< of the group's first instance on it, "Instance:i-1"; empty for none
    QString name;         ///< of the group's instances on it
    QString detail;       ///< what a tooltip and a screen reader say
    bool isTaken = false; ///< by another group
    bool isDown = false;
    bool operator==(const RackHost &) const = default;
};

struct Rack
{
    QString label; ///< "R02"
    QString role;  ///< colour role of its instances
    int partition = 0;
    bool isDown = false; ///< all of it
    std::vector<RackHost> hosts;
    bool operator==(const Rack &) const = default;
};

/// The racks of one zone as one group sees them.
class RackModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("PlacementPanel owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        ColourRole, ///< "role"
        PartitionRole,
        DownRole,
        HostCountRole,
        HostsRole, ///< [{ref, name, detail, taken, down}]
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setRacks(std::vector<Rack> racks);
    const std::vector<Rack> &racks() const { return m_racks; }
    int count() const { return static_cast<int>(m_racks.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Rack> m_racks;
};

} // namespace vpcanvas::viewmodels
