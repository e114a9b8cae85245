// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "viewmodels/PlacementPanel.h"

#include <QAbstractListModel>

namespace vpcanvas::viewmodels {

/// The panels that stand side by side.
class PlacementPanelModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("PlacementController owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { PanelRole = Qt::UserRole + 1 };
    Q_ENUM(Role)

    using Group = std::optional<aws::PlacementGroupId>;

    PlacementPanelModel(document::Document *document, Preferences *preferences, const PlacementState &state, QObject *parent);

    /// Which groups are shown; panels of groups that stay are kept.
    void setGroups(const std::vector<Group> &groups);
    void update();

    int count() const { return static_cast<int>(m_panels.size()); }
    Q_INVOKABLE vpcanvas::viewmodels::PlacementPanel *panelAt(int row) const;
    /// By its ref; null if it is not shown.
    Q_INVOKABLE vpcanvas::viewmodels::PlacementPanel *panelOf(const QString &ref) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    document::Document *m_document;
    Preferences *m_preferences;
    const PlacementState &m_state;
    std::vector<PlacementPanel *> m_panels;
};

} // namespace vpcanvas::viewmodels
