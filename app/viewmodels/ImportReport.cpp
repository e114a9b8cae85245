// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/ImportReport.h"

namespace vpcanvas::viewmodels {

void ImportReport::set(QString fileName, std::vector<Line> lines)
{
    beginResetModel();
    m_fileName = std::move(fileName);
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT countChanged();
}

QString ImportReport::asText() const
{
    QString all = m_fileName + QLatin1Char('\n');
    for (const auto &line : m_lines)
        all += (line.where.isEmpty() ? QString() : line.where + QStringLiteral(": ")) + line.text + QLatin1Char('\n');
    return all;
}

int ImportReport::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImportReport::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return line.text;
    case WhereRole:
        return line.where;
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportReport::roleNames() const
{
    return {{TextRole, "text"}, {WhereRole, "where"}};
}

} // namespace vpcanvas::viewmodels
