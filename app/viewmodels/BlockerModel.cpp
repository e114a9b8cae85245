// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/BlockerModel.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/TraceText.h"
#include "viewmodels/Words.h"

namespace vpcanvas::viewmodels {

BlockerModel::BlockerModel(document::Document *document, Preferences *preferences, QObject *parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_preferences(preferences)
{
    connect(preferences, &Preferences::languageChanged, this, [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {NameRole, TextRole, CauseTextRole});
    });
}

void BlockerModel::setBlockers(std::vector<trace::Blocker> blockers)
{
    if (blockers == m_blockers)
        return;
    beginResetModel();
    m_blockers = std::move(blockers);
    endResetModel();
    Q_EMIT countChanged();
}

int BlockerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BlockerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &blocker = m_blockers[static_cast<std::size_t>(index.row())];
    const auto &network = m_document->network();
    const auto language = m_preferences->textLanguage();
    switch (role) {
    case RefRole:
        return document::refText(blocker.component);
    case Qt::DisplayRole:
    case NameRole:
        return componentName(network, blocker.component, language);
    case IconRole:
        return lookOf(network, blocker.component).icon;
    case IconRoleRole:
        return lookOf(network, blocker.component).colour;
    case DirectionRole:
        return document::qstr(enumText(blocker.direction));
    case CodeRole:
        return document::qstr(enumText(blocker.code));
    case TextRole:
        return codeText(blocker.code, network, blocker.component, blocker.cause, language);
    case CauseTextRole:
        return causeText(blocker.cause, language);
    case CauseRowRole:
        return rowText(network, blocker.cause);
    case CauseRefRole:
        return blocker.cause.kind == trace::CauseKind::None ? QString() : document::refText(blocker.cause.resource);
    case HeaderRole:
        return blocker.header ? headerText(*blocker.header) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> BlockerModel::roleNames() const
{
    return {{RefRole, "ref"},           {NameRole, "name"},           {IconRole, "icon"},
            {IconRoleRole, "iconRole"}, {DirectionRole, "direction"}, {CodeRole, "code"},
            {TextRole, "text"},         {CauseTextRole, "causeText"}, {CauseRowRole, "causeRow"},
            {CauseRefRole, "causeRef"}, {HeaderRole, "header"}};
}

} // namespace vpcanvas::viewmodels
