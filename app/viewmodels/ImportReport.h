// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vpcanvas::viewmodels {

/// What the last import did not understand, each with its place in the file.
class ImportReport : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY countChanged FINAL)

public:
    enum Role { TextRole = Qt::UserRole + 1, WhereRole };
    Q_ENUM(Role)

    struct Line
    {
        QString text;
        QString where;
    };

    using QAbstractListModel::QAbstractListModel;

    void set(QString fileName, std::vector<Line> lines);
    QString fileName() const { return m_fileName; }
    int count() const { return static_cast<int>(m_lines.size()); }
    Q_INVOKABLE QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QString m_fileName;
    std::vector<Line> m_lines;
};

} // namespace vpcanvas::viewmodels
