// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vpcanvas::viewmodels {

/// One line of the inspector.
struct Field
{
    QString section; ///< title, "" for the first section
    QString label;
    QString path;         ///< what InspectorModel::setField() takes
    QString kind;         ///< "text", "multiline", "cidr", "address", "choice", "switch", "number", "readonly" or "ref"
    QString value;        ///< "true" or "false" for a switch, "Kind:id" for a ref
    QVariantList choices; ///< of {value, text}; where the kind is not "choice", suggestions for what may be typed
    QString display;      ///< of a ref or choice: what a person reads
    QString note;         ///< one line under the field
    bool mono = false;
    bool mixed = false; ///< the selected resources differ
    bool operator==(const Field &) const = default;
};

class FieldModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("InspectorModel owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        SectionRole = Qt::UserRole + 1,
        LabelRole,
        PathRole,
        KindRole,
        ValueRole,
        ChoicesRole,
        DisplayRole,
        NoteRole,
        ErrorRole, ///< why the last text was refused, "" if it was taken
        MonoRole,
        MixedRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /// Keeps the rows where the paths stay the same, so that a field that is being typed in stays.
    void setFields(std::vector<Field> fields);
    const std::vector<Field> &fields() const { return m_fields; }
    void setError(const QString &path, const QString &error);
    int count() const { return static_cast<int>(m_fields.size()); }
    Q_INVOKABLE int rowOf(const QString &path) const;
    Q_INVOKABLE QString valueOf(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Field> m_fields;
    QStringList m_errors;
};

} // namespace vpcanvas::viewmodels
