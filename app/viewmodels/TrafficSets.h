// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/TrafficSet.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class Preferences;
class TrafficModel;

/// The traffic that is kept with the drawing, by name. Keeping it and forgetting it are edits, with an undo step each;
/// taking one up is not.
class TrafficSets : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Simulator owns it")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// The name of the one that was taken up last; empty where that is gone.
    Q_PROPERTY(QString currentName READ currentName NOTIFY changed FINAL)
    /// The traffic is another one than was kept under that name.
    Q_PROPERTY(bool edited READ isEdited NOTIFY changed FINAL)

public:
    enum Role { NameRole = Qt::UserRole + 1, FlowCountRole, CurrentRole };
    Q_ENUM(Role)

    TrafficSets(document::Document *document, TrafficModel *traffic, Preferences *preferences, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_ids.size()); }
    QString currentName() const;
    bool isEdited() const;

    /// After a file was opened: its first set, or none.
    void loadFirst();
    Q_INVOKABLE void load(int row);
    /// Under that name; one that has the name already is replaced. False for an empty name or traffic.
    Q_INVOKABLE bool keep(const QString &name);
    Q_INVOKABLE void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void read();
    const aws::TrafficSet *at(int row) const;

    document::Document *m_document;
    TrafficModel *m_traffic;
    Preferences *m_preferences;
    std::vector<aws::TrafficSetId> m_ids;
    aws::TrafficSetId m_current;
};

} // namespace vpcanvas::viewmodels
