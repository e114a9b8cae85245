// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/OutlineModel.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "edit/ChangeSet.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Summary.h"
#include "viewmodels/Words.h"

#include <algorithm>
#include <set>

namespace vpcanvas::viewmodels {

struct OutlineModel::Node
{
    aws::ResourceRef ref;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    void renumber(std::size_t from)
    {
        for (std::size_t i = from; i < children.size(); ++i)
            children[i]->row = static_cast<int>(i);
    }
};

OutlineModel::OutlineModel(document::Document *document, Preferences *preferences, QObject *parent)
    : QAbstractItemModel(parent),
      m_document(document),
      m_preferences(preferences),
      m_root(std::make_unique<Node>())
{
    rebuild();
    connect(document, &document::Document::changed, this, &OutlineModel::apply);
    connect(document, &document::Document::replaced, this, &OutlineModel::rebuild);
    connect(document, &document::Document::findingsChanged, this, &OutlineModel::refreshSeverities);
    connect(preferences, &Preferences::languageChanged, this, [this] { emitAll({TextRole, KindTextRole, DescriptionRole}); });
}

OutlineModel::~OutlineModel() = default;

int OutlineModel::count() const
{
    return static_cast<int>(m_nodes.size());
}

void OutlineModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    m_root = std::make_unique<Node>();
    aws::forEachTable(m_document->network(), [&](const auto &table) {
        for (const auto &[id, resource] : table)
            if (isRoot(id))
                m_root->children.push_back(build(id, m_root.get()));
    });
    m_root->renumber(0);
    m_severities = severitiesOf(*m_document);
    endResetModel();
    Q_EMIT countChanged();
}

bool OutlineModel::isRoot(const aws::ResourceRef &ref) const
{
    // A zone is shown by its boxes inside the VPCs; on its own only while nothing uses it.
    return m_document->network().contains(ref) && ref.kind != aws::Kind::TrafficSet && !m_document->containment().parentOf(ref)
        && !(ref.kind == aws::Kind::AvailabilityZone && aws::zoneBoxOf(ref));
}

std::unique_ptr<OutlineModel::Node> OutlineModel::build(const aws::ResourceRef &ref, Node *parent)
{
    auto node = std::make_unique<Node>();
    node->ref = ref;
    node->parent = parent;
    m_nodes[ref] = node.get();
    for (const auto &child : m_document->containment().childrenOf(ref))
        node->children.push_back(build(child, node.get()));
    node->renumber(0);
    return node;
}

void OutlineModel::forget(const Node &node)
{
    for (const auto &child : node.children)
        forget(*child);
    m_nodes.erase(node.ref);
}

void OutlineModel::apply(const edit::ChangeSet &changes)
{
    if (!changes.changesMeaning())
        return;
    const auto &containment = m_document->containment();
    // Every place that may have gained or lost a child: where the touched ones were and where they are now.
    std::set<aws::ResourceRef> places;
    const auto addPlaces = [&](aws::ResourceRef ref) {
        for (int depth = 0; depth < 8; ++depth) {
            if (const auto known = m_nodes.find(ref); known != m_nodes.end())
                for (const Node *at = known->second; at->parent; at = at->parent)
                    places.insert(at->ref);
            places.insert(ref);
            const auto parent = containment.parentOf(ref);
            if (!parent)
                break;
            ref = *parent;
        }
    };
    std::vector<aws::ResourceRef> roots;
    for (const auto *list : {&changes.added, &changes.removed, &changes.changed}) {
        for (const auto &ref : *list) {
            addPlaces(ref);
            roots.push_back(ref);
        }
    }
    for (const auto &place : places)
        roots.push_back(place);

    // First what leaves, then what comes, so that a thing that moved is never in two places.
    const auto leave = [&](Node &node, const auto &stays) {
        for (int row = static_cast<int>(node.children.size()) - 1; row >= 0; --row) {
            const auto &child = *node.children[static_cast<std::size_t>(row)];
            if (stays(child.ref))
                continue;
            beginRemoveRows(indexFor(&node), row, row);
            forget(child);
            node.children.erase(node.children.begin() + row);
            node.renumber(static_cast<std::size_t>(row));
            endRemoveRows();
        }
    };
    const auto come = [&](Node &node, const aws::ResourceRef &ref) {
        const auto at = std::ranges::lower_bound(node.children, ref, {}, [](const auto &child) { return child->ref; });
        const int row = static_cast<int>(at - node.children.begin());
        beginInsertRows(indexFor(&node), row, row);
        node.children.insert(at, build(ref, &node));
        node.renumber(static_cast<std::size_t>(row));
        endInsertRows();
    };
    const std::set<aws::ResourceRef> rootCandidates(roots.begin(), roots.end());
    leave(*m_root, [&](const aws::ResourceRef &ref) { return !rootCandidates.contains(ref) || isRoot(ref); });
    for (const auto &place : places) {
        if (const auto node = m_nodes.find(place); node != m_nodes.end()) {
            const auto &children = containment.childrenOf(place);
            leave(*node->second, [&](const aws::ResourceRef &ref) { return std::ranges::binary_search(children, ref); });
        }
    }
    for (const auto &ref : rootCandidates)
        if (isRoot(ref) && !m_nodes.contains(ref))
            come(*m_root, ref);
    for (const auto &place : places)
        if (const auto node = m_nodes.find(place); node != m_nodes.end())
            for (const auto &child : containment.childrenOf(place))
                if (!m_nodes.contains(child))
                    come(*node->second, child);

    for (const auto &ref : changes.changed)
        if (const auto node = m_nodes.find(ref); node != m_nodes.end())
            Q_EMIT dataChanged(indexFor(node->second), indexFor(node->second));
    Q_EMIT countChanged();
}

void OutlineModel::refreshSeverities()
{
    auto now = severitiesOf(*m_document);
    std::swap(now, m_severities);
    const auto emitWhereDifferent = [&](const auto &some, const auto &other) {
        for (const auto &[ref, severity] : some) {
            const auto match = other.find(ref);
            if (match != other.end() && match->second == severity)
                continue;
            if (const auto node = m_nodes.find(ref); node != m_nodes.end())
                Q_EMIT dataChanged(indexFor(node->second), indexFor(node->second), {SeverityRole, DescriptionRole});
        }
    };
    emitWhereDifferent(m_severities, now);
    emitWhereDifferent(now, m_severities);
}

void OutlineModel::emitAll(const QList<int> &roles)
{
    const auto walk = [&](const auto &self, const Node &node) -> void {
        if (node.children.empty())
            return;
        Q_EMIT dataChanged(indexFor(node.children.front().get()), indexFor(node.children.back().get()), roles);
        for (const auto &child : node.children)
            self(self, *child);
    };
    walk(walk, *m_root);
}

QModelIndex OutlineModel::indexFor(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex OutlineModel::indexOf(const QString &ref) const
{
    const auto wanted = document::refFromText(ref);
    const auto node = wanted ? m_nodes.find(*wanted) : m_nodes.end();
    return node == m_nodes.end() ? QModelIndex() : indexFor(node->second);
}

QString OutlineModel::refAt(const QModelIndex &index) const
{
    return data(index, RefRole).toString();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *node = parent.isValid() ? static_cast<const Node *>(parent.constInternalPointer()) : m_root.get();
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    return indexFor(static_cast<const Node *>(child.constInternalPointer())->parent);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *node = parent.isValid() ? static_cast<const Node *>(parent.constInternalPointer()) : m_root.get();
    return static_cast<int>(node->children.size());
}

int OutlineModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &ref = static_cast<const Node *>(index.constInternalPointer())->ref;
    const auto &network = m_document->network();
    const auto language = m_preferences->textLanguage();
    const auto severity = [&]() -> std::optional<validate::Severity> {
        const auto worst = m_severities.find(ref);
        return worst == m_severities.end() ? std::nullopt : std::optional(worst->second);
    };
    switch (role) {
    case RefRole:
        return document::refText(ref);
    case Qt::DisplayRole:
    case TextRole:
        return nameText(network, ref);
    case DetailRole:
        return detailText(*m_document, ref);
    case IconRole:
        return lookOf(network, ref).icon;
    case IconRoleRole:
        return lookOf(network, ref).colour;
    case SeverityRole:
        return severity() ? document::qstr(enumText(*severity())) : QString();
    case KindTextRole:
        return kindText(network, ref, language);
    case DescriptionRole: {
        QStringList parts{kindText(network, ref, language), nameText(network, ref), detailText(*m_document, ref)};
        if (severity())
            parts.append(say(language, "severity." + std::string(enumText(*severity()))));
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> OutlineModel::roleNames() const
{
    return {{RefRole, "ref"},           {TextRole, "text"},         {DetailRole, "detail"},     {IconRole, "icon"},
            {IconRoleRole, "iconRole"}, {SeverityRole, "severity"}, {KindTextRole, "kindText"}, {DescriptionRole, "description"}};
}

} // namespace vpcanvas::viewmodels
