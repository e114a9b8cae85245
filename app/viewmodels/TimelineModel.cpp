// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/TimelineModel.h"

namespace vpcanvas::viewmodels {

void TimelineModel::setEntries(std::vector<TimelineEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    Q_EMIT countChanged();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PositionRole:
        return entry.position;
    case KindRole:
        return entry.kind;
    case DirectionRole:
        return entry.direction;
    case Qt::DisplayRole:
    case LabelRole:
        return entry.label;
    case RefRole:
        return entry.ref;
    case HopRowRole:
        return entry.hopRow;
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{PositionRole, "position"}, {KindRole, "kind"}, {DirectionRole, "direction"},
            {LabelRole, "label"},       {RefRole, "ref"},   {HopRowRole, "hopRow"}};
}

} // namespace vpcanvas::viewmodels
