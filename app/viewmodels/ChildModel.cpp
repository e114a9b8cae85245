// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/ChildModel.h"

#include <algorithm>

namespace vpcanvas::viewmodels {

void ChildModel::setChildren(std::vector<Child> children)
{
    if (children == m_children)
        return;
    if (std::ranges::equal(children, m_children, {}, &Child::ref, &Child::ref)) {
        m_children = std::move(children);
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_children = std::move(children);
    endResetModel();
    Q_EMIT countChanged();
}

int ChildModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ChildModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &child = m_children[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RefRole:
        return child.ref;
    case Qt::DisplayRole:
    case NameRole:
        return child.name;
    case DetailRole:
        return child.detail;
    case IconRole:
        return child.icon;
    case IconRoleRole:
        return child.iconRole;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChildModel::roleNames() const
{
    return {{RefRole, "ref"}, {NameRole, "name"}, {DetailRole, "detail"}, {IconRole, "icon"}, {IconRoleRole, "iconRole"}};
}

} // namespace vpcanvas::viewmodels
