// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/RackModel.h"

#include <QVariantMap>

namespace vpcanvas::viewmodels {

void RackModel::setRacks(std::vector<Rack> racks)
{
    if (racks.size() != m_racks.size()) {
        beginResetModel();
        m_racks = std::move(racks);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (std::size_t row = 0; row < racks.size(); ++row)
        if (!(m_racks[row] == racks[row])) {
            m_racks[row] = std::move(racks[row]);
            Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
        }
}

int RackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Rack &rack = m_racks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return rack.label;
    case ColourRole:
        return rack.role;
    case PartitionRole:
        return rack.partition;
    case DownRole:
        return rack.isDown;
    case HostCountRole:
        return static_cast<int>(rack.hosts.size());
    case HostsRole: {
        QVariantList hosts;
        for (const RackHost &host : rack.hosts)
            hosts.append(QVariantMap{{QStringLiteral("ref"), host.ref},
                                     {QStringLiteral("name"), host.name},
                                     {QStringLiteral("detail"), host.detail},
                                     {QStringLiteral("taken"), host.isTaken},
                                     {QStringLiteral("down"), host.isDown}});
        return hosts;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> RackModel::roleNames() const
{
    return {{LabelRole, "label"}, {ColourRole, "colour"},       {PartitionRole, "partition"},
            {DownRole, "down"},   {HostCountRole, "hostCount"}, {HostsRole, "hosts"}};
}

} // namespace vpcanvas::viewmodels
