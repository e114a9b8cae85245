// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/InspectorTable.h"

#include "document/RefText.h"
#include "viewmodels/InspectorModel.h"

namespace vpcanvas::viewmodels {

InspectorTable::InspectorTable(QString tableId, InspectorModel *inspector)
    : QAbstractListModel(inspector),
      m_tableId(std::move(tableId)),
      m_inspector(inspector)
{
}

void InspectorTable::set(Head head, std::vector<TableRow> rows)
{
    if (head != m_head) {
        m_head = std::move(head);
        Q_EMIT headChanged();
    }
    const int before = count();
    const int after = static_cast<int>(rows.size());
    const int common = std::min(before, after);
    for (int i = 0; i < common; ++i) {
        auto &mine = m_rows[static_cast<std::size_t>(i)];
        auto &other = rows[static_cast<std::size_t>(i)];
        if (mine == other)
            continue;
        mine = std::move(other);
        Q_EMIT dataChanged(index(i), index(i));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        for (int i = before; i < after; ++i)
            m_rows.push_back(std::move(rows[static_cast<std::size_t>(i)]));
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(static_cast<std::size_t>(after));
        endRemoveRows();
    }
    if (after != before)
        Q_EMIT countChanged();
}

bool InspectorTable::addRow()
{
    const auto owner = document::refFromText(m_head.ref);
    return owner && m_inspector->addRowOn(*owner, m_tableId).isEmpty();
}

bool InspectorTable::removeRow(int row)
{
    const auto owner = document::refFromText(m_head.ref);
    if (!owner || row < 0 || row >= count())
        return false;
    const int at = m_rows[static_cast<std::size_t>(row)].modelIndex;
    return at >= 0 && m_inspector->removeRowOn(*owner, m_tableId, at).isEmpty();
}

bool InspectorTable::setCell(int row, int column, const QString &text)
{
    const auto owner = document::refFromText(m_head.ref);
    const QString path = pathOf(row, column);
    if (!owner || path.isEmpty())
        return false;
    const QString error = m_inspector->setFieldOn(*owner, path, text);
    // The edit may have changed the rows meanwhile.
    if (row < count() && m_rows[static_cast<std::size_t>(row)].error != error) {
        m_rows[static_cast<std::size_t>(row)].error = error;
        Q_EMIT dataChanged(index(row), index(row), {ErrorRole});
    }
    return error.isEmpty();
}

QString InspectorTable::check(int row, int column, const QString &text) const
{
    const auto owner = document::refFromText(m_head.ref);
    const QString path = pathOf(row, column);
    return owner && !path.isEmpty() ? m_inspector->checkOn(*owner, path, text) : QString();
}

QString InspectorTable::pathOf(int row, int column) const
{
    if (row < 0 || row >= count())
        return {};
    const auto &cells = m_rows[static_cast<std::size_t>(row)].cells;
    return column >= 0 && column < static_cast<int>(cells.size()) ? cells[static_cast<std::size_t>(column)].path : QString();
}

int InspectorTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant InspectorTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CellsRole: {
        QVariantList cells;
        for (const auto &cell : row.cells) {
            cells.append(QVariantMap{{QStringLiteral("text"), cell.text},
                                     {QStringLiteral("kind"), cell.kind},
                                     {QStringLiteral("choices"), cell.choices},
                                     {QStringLiteral("value"), cell.value},
                                     {QStringLiteral("tone"), cell.tone},
                                     {QStringLiteral("mono"), cell.mono},
                                     {QStringLiteral("editable"), !cell.path.isEmpty()}});
        }
        return cells;
    }
    case CanRemoveRole:
        return row.modelIndex >= 0 && row.canRemove;
    case ErrorRole:
        return row.error;
    default:
        return {};
    }
}

QHash<int, QByteArray> InspectorTable::roleNames() const
{
    return {{CellsRole, "cells"}, {CanRemoveRole, "canRemove"}, {ErrorRole, "error"}};
}

} // namespace vpcanvas::viewmodels
