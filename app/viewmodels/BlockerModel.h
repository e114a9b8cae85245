// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/PathTrace.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class Preferences;

/// Everything that stops the packet, each with the row that decided.
class BlockerModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("FlowController owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        RefRole = Qt::UserRole + 1,
        NameRole,
        IconRole,
        IconRoleRole,
        DirectionRole, ///< "forward" or "return"
        CodeRole,      ///< "SUBNET_ACL_RESTRICTION"
        TextRole,      ///< its sentence
        CauseTextRole,
        CauseRowRole,
        CauseRefRole,
        HeaderRole, ///< "60.1.1.1:80 → 10.40.1.100:40001"
    };
    Q_ENUM(Role)

    BlockerModel(document::Document *document, Preferences *preferences, QObject *parent = nullptr);

    void setBlockers(std::vector<trace::Blocker> blockers);
    int count() const { return static_cast<int>(m_blockers.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    document::Document *m_document;
    Preferences *m_preferences;
    std::vector<trace::Blocker> m_blockers;
};

} // namespace vpcanvas::viewmodels
