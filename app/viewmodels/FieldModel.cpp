// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/FieldModel.h"

#include <algorithm>

namespace vpcanvas::viewmodels {

void FieldModel::setFields(std::vector<Field> fields)
{
    const auto samePlace = [](const Field &a, const Field &b) {
        return a.path == b.path && a.section == b.section && a.kind == b.kind;
    };
    if (std::ranges::equal(fields, m_fields, samePlace)) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i] == m_fields[i])
                continue;
            if (fields[i].value != m_fields[i].value)
                m_errors[static_cast<int>(i)].clear();
            m_fields[i] = std::move(fields[i]);
            const auto row = index(static_cast<int>(i));
            Q_EMIT dataChanged(row, row);
        }
        return;
    }
    beginResetModel();
    m_fields = std::move(fields);
    m_errors = QStringList(count());
    endResetModel();
    Q_EMIT countChanged();
}

void FieldModel::setError(const QString &path, const QString &error)
{
    const int row = rowOf(path);
    if (row < 0 || m_errors[row] == error)
        return;
    m_errors[row] = error;
    Q_EMIT dataChanged(index(row), index(row), {ErrorRole});
}

int FieldModel::rowOf(const QString &path) const
{
    const auto hit = std::ranges::find(m_fields, path, &Field::path);
    return hit == m_fields.end() ? -1 : static_cast<int>(hit - m_fields.begin());
}

QString FieldModel::valueOf(const QString &path) const
{
    const int row = rowOf(path);
    return row < 0 ? QString() : m_fields[static_cast<std::size_t>(row)].value;
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &field = m_fields[static_cast<std::size_t>(index.row())];
    switch (role) {
    case SectionRole:
        return field.section;
    case Qt::DisplayRole:
    case LabelRole:
        return field.label;
    case PathRole:
        return field.path;
    case KindRole:
        return field.kind;
    case ValueRole:
        return field.value;
    case ChoicesRole:
        return field.choices;
    case DisplayRole:
        return field.display;
    case NoteRole:
        return field.note;
    case ErrorRole:
        return m_errors[index.row()];
    case MonoRole:
        return field.mono;
    case MixedRole:
        return field.mixed;
    default:
        return {};
    }
}

QHash<int, QByteArray> FieldModel::roleNames() const
{
    return {{SectionRole, "section"}, {LabelRole, "label"},     {PathRole, "path"},       {KindRole, "kind"},
            {ValueRole, "value"},     {ChoicesRole, "choices"}, {DisplayRole, "display"}, {NoteRole, "note"},
            {ErrorRole, "error"},     {MonoRole, "mono"},       {MixedRole, "mixed"}};
}

} // namespace vpcanvas::viewmodels
