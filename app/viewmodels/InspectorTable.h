// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace vpcanvas::viewmodels {

class InspectorModel;

/// One cell of a table of the inspector.
struct Cell
{
    QString path; ///< "" where it cannot be edited
    QString text;
    QString kind;         ///< "text", "choice", "switch" or "readonly"
    QVariantList choices; ///< of {value, text}; of a "text", suggestions for what may be typed
    QString value;        ///< what setCell() takes: "igw-1" where the text is "IGW1"
    QString tone;         ///< "", "ok", "warn" or "err": a sign beside the text
    bool mono = false;
    bool operator==(const Cell &) const = default;
};

struct TableRow
{
    std::vector<Cell> cells;
    int modelIndex = -1; ///< index in the resource's list; -1 for an implied row
    bool canRemove = true;
    QString error;
    bool operator==(const TableRow &) const = default;
};

/// Routes, rules or entries. A row's `cells` is a list of {text, kind, choices, value, tone, mono, editable}.
class InspectorTable : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("InspectorModel owns it")
    Q_PROPERTY(QString tableId READ tableId CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY headChanged FINAL)
    /// The resource that holds the rows, which is not the selected one where a subnet shows its table.
    Q_PROPERTY(QString ref READ ref NOTIFY headChanged FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY headChanged FINAL)
    Q_PROPERTY(QString iconRole READ iconRole NOTIFY headChanged FINAL)
    Q_PROPERTY(QStringList columns READ columns NOTIFY headChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY headChanged FINAL)
    Q_PROPERTY(QString addText READ addText NOTIFY headChanged FINAL)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY headChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { CellsRole = Qt::UserRole + 1, CanRemoveRole, ErrorRole };
    Q_ENUM(Role)

    struct Head
    {
        QString title;
        QString ref;
        QString icon;
        QString iconRole;
        QStringList columns;
        QString note;
        QString addText; ///< "" where rows cannot be added
        bool operator==(const Head &) const = default;
    };

    InspectorTable(QString tableId, InspectorModel *inspector);

    void set(Head head, std::vector<TableRow> rows);
    QString tableId() const { return m_tableId; }
    QString title() const { return m_head.title; }
    QString ref() const { return m_head.ref; }
    QString icon() const { return m_head.icon; }
    QString iconRole() const { return m_head.iconRole; }
    QStringList columns() const { return m_head.columns; }
    QString note() const { return m_head.note; }
    QString addText() const { return m_head.addText; }
    bool canAdd() const { return !m_head.addText.isEmpty(); }
    int count() const { return static_cast<int>(m_rows.size()); }
    const std::vector<TableRow> &rows() const { return m_rows; }

    Q_INVOKABLE bool addRow();
    Q_INVOKABLE bool removeRow(int row);
    /// False if the text was refused; the row's error says why and the text is not lost.
    Q_INVOKABLE bool setCell(int row, int column, const QString &text);
    /// Why the text would be refused, or "".
    Q_INVOKABLE QString check(int row, int column, const QString &text) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void headChanged();
    void countChanged();

private:
    QString pathOf(int row, int column) const;

    QString m_tableId;
    InspectorModel *m_inspector;
    Head m_head;
    std::vector<TableRow> m_rows;
};

} // namespace vpcanvas::viewmodels
