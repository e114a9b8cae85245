// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/PlacementPanelModel.h"

#include <algorithm>

namespace vpcanvas::viewmodels {

PlacementPanelModel::PlacementPanelModel(document::Document *document, Preferences *preferences, const PlacementState &state,
                                         QObject *parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_preferences(preferences),
      m_state(state)
{
}

void PlacementPanelModel::setGroups(const std::vector<Group> &groups)
{
    if (std::ranges::equal(m_panels, groups, {}, &PlacementPanel::group))
        return;
    beginResetModel();
    std::vector<PlacementPanel *> old = std::exchange(m_panels, {});
    for (const Group &group : groups) {
        const auto known = std::ranges::find(old, group, &PlacementPanel::group);
        if (known != old.end()) {
            m_panels.push_back(*known);
            old.erase(known);
        } else {
            m_panels.push_back(new PlacementPanel(m_document, m_preferences, m_state, group, this));
        }
    }
    endResetModel();
    for (PlacementPanel *gone : old)
        gone->deleteLater(); // what showed it lets go first
    Q_EMIT countChanged();
}

void PlacementPanelModel::update()
{
    for (PlacementPanel *panel : m_panels)
        panel->update();
}

PlacementPanel *PlacementPanelModel::panelAt(int row) const
{
    return row >= 0 && row < count() ? m_panels[static_cast<std::size_t>(row)] : nullptr;
}

PlacementPanel *PlacementPanelModel::panelOf(const QString &ref) const
{
    const auto hit = std::ranges::find(m_panels, ref, &PlacementPanel::ref);
    return hit == m_panels.end() ? nullptr : *hit;
}

int PlacementPanelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PlacementPanelModel::data(const QModelIndex &index, int role) const
{
    if (role == PanelRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        return QVariant::fromValue(panelAt(index.row()));
    return {};
}

QHash<int, QByteArray> PlacementPanelModel::roleNames() const
{
    return {{PanelRole, "panel"}};
}

} // namespace vpcanvas::viewmodels
