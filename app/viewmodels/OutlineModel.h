// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "validate/Finding.h"

#include <QAbstractItemModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <unordered_map>
#include <vector>

namespace vpcanvas::document {
class Document;
}
namespace vpcanvas::edit {
struct ChangeSet;
}

namespace vpcanvas::viewmodels {

class Preferences;

/// Everything that the canvas shows as a tree, for keyboards and screen readers.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        RefRole = Qt::UserRole + 1, ///< "Kind:id"
        TextRole,                   ///< what a person reads
        DetailRole,                 ///< CIDR, address or identifier
        IconRole,
        IconRoleRole,
        SeverityRole,    ///< "error", "warning", "note" or "": the worst finding
        KindTextRole,    ///< "Subnet"
        DescriptionRole, ///< one line for a screen reader
    };
    Q_ENUM(Role)

    OutlineModel(document::Document *document, Preferences *preferences, QObject *parent = nullptr);
    ~OutlineModel() override;

    /// Of all levels.
    int count() const;
    Q_INVOKABLE QModelIndex indexOf(const QString &ref) const;
    Q_INVOKABLE QString refAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Node;
    void rebuild();
    void apply(const edit::ChangeSet &changes);
    void refreshSeverities();
    void emitAll(const QList<int> &roles);
    bool isRoot(const aws::ResourceRef &ref) const;
    std::unique_ptr<Node> build(const aws::ResourceRef &ref, Node *parent);
    void forget(const Node &node);
    QModelIndex indexFor(const Node *node) const;

    document::Document *m_document;
    Preferences *m_preferences;
    std::unique_ptr<Node> m_root;
    std::unordered_map<aws::ResourceRef, Node *> m_nodes;
    std::unordered_map<aws::ResourceRef, validate::Severity> m_severities;
};

} // namespace vpcanvas::viewmodels
