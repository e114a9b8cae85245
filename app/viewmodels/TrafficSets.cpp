// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/TrafficSets.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/TrafficModel.h"
#include "viewmodels/Words.h"

#include <algorithm>

namespace vpcanvas::viewmodels {

TrafficSets::TrafficSets(document::Document *document, TrafficModel *traffic, Preferences *preferences, QObject *parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_traffic(traffic),
      m_preferences(preferences)
{
    connect(document, &document::Document::changed, this, [this](const edit::ChangeSet &changes) {
        const auto isOne = [](const aws::ResourceRef &ref) { return ref.kind == aws::Kind::TrafficSet; };
        for (const auto *list : {&changes.added, &changes.removed, &changes.changed})
            if (std::ranges::any_of(*list, isOne))
                return read();
    });
    connect(traffic, &TrafficModel::changed, this, &TrafficSets::changed);
}

void TrafficSets::read()
{
    beginResetModel();
    m_ids.clear();
    for (const auto &[id, set] : m_document->network().trafficSets)
        m_ids.push_back(id);
    endResetModel();
    Q_EMIT changed();
}

const aws::TrafficSet *TrafficSets::at(int row) const
{
    return row < 0 || row >= count() ? nullptr : m_document->network().find(m_ids[static_cast<std::size_t>(row)]);
}

QString TrafficSets::currentName() const
{
    const aws::TrafficSet *set = m_document->network().find(m_current);
    return set ? QString::fromStdString(set->name) : QString();
}

bool TrafficSets::isEdited() const
{
    const aws::TrafficSet *set = m_document->network().find(m_current);
    return set ? set->flows != m_traffic->flows() : m_traffic->count() > 0;
}

void TrafficSets::loadFirst()
{
    m_current = {};
    m_traffic->clear();
    read();
    load(0);
}

void TrafficSets::load(int row)
{
    const aws::TrafficSet *set = at(row);
    if (!set)
        return;
    m_current = set->id;
    m_traffic->setFlows(set->flows);
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {CurrentRole});
    Q_EMIT changed();
}

bool TrafficSets::keep(const QString &name)
{
    aws::TrafficSet set;
    set.name = name.trimmed().toStdString();
    set.flows = m_traffic->flows();
    if (set.name.empty() || set.flows.empty())
        return false;
    const auto &sets = m_document->network().trafficSets;
    const auto known = std::ranges::find_if(sets, [&](const auto &each) { return each.second.name == set.name; });
    for (int number = 1; known == sets.end() && (set.id.value.empty() || sets.contains(set.id)); ++number)
        set.id.value = "traffic-" + std::to_string(number);
    if (known != sets.end())
        set.id = known->first;
    if (!m_document->edit(edit::Put{set}, say(m_preferences->textLanguage(), "undo.keepTraffic", name.trimmed())))
        return false;
    m_current = set.id;
    Q_EMIT dataChanged(index(0), index(count() - 1), {CurrentRole});
    Q_EMIT changed();
    return true;
}

void TrafficSets::remove(int row)
{
    if (const aws::TrafficSet *set = at(row)) {
        const QString name = QString::fromStdString(set->name);
        m_document->edit(edit::Erase{aws::ResourceRef(set->id)}, say(m_preferences->textLanguage(), "undo.forgetTraffic", name));
    }
}

int TrafficSets::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TrafficSets::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const aws::TrafficSet *set = at(index.row());
    if (!set)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(set->name);
    case FlowCountRole:
        return static_cast<int>(set->flows.size());
    case CurrentRole:
        return set->id == m_current;
    default:
        return {};
    }
}

QHash<int, QByteArray> TrafficSets::roleNames() const
{
    return {{NameRole, "name"}, {FlowCountRole, "flowCount"}, {CurrentRole, "current"}};
}

} // namespace vpcanvas::viewmodels
