// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vpcanvas::viewmodels {

struct Child
{
    QString ref;
    QString name;
    QString detail;
    QString icon;
    QString iconRole;
    bool operator==(const Child &) const = default;
};

/// What is inside the selected resource.
class ChildModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("InspectorModel owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { RefRole = Qt::UserRole + 1, NameRole, DetailRole, IconRole, IconRoleRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setChildren(std::vector<Child> children);
    int count() const { return static_cast<int>(m_children.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Child> m_children;
};

} // namespace vpcanvas::viewmodels
