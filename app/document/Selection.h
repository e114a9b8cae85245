// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace vpcanvas::document {

class Document;

/// What is selected: the one selection of the canvas, the outline, the inspector and the commands. In the order in which
/// it was made; the last one is the current one.
class Selection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    Q_PROPERTY(QStringList refs READ refs WRITE setRefs NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString current READ current NOTIFY changed FINAL)

public:
    explicit Selection(Document *document, QObject *parent = nullptr);

    const std::vector<aws::ResourceRef> &items() const { return m_items; }
    /// References that are not in the network are left out.
    void setItems(std::vector<aws::ResourceRef> items);
    std::optional<aws::ResourceRef> currentItem() const;
    bool contains(const aws::ResourceRef &ref) const;

    QStringList refs() const;
    void setRefs(const QStringList &refs);
    int count() const { return static_cast<int>(m_items.size()); }
    QString current() const;

    Q_INVOKABLE void select(const QString &ref);
    Q_INVOKABLE void toggle(const QString &ref);
    Q_INVOKABLE void add(const QString &ref);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE bool isSelected(const QString &ref) const;

Q_SIGNALS:
    void changed();

private:
    void prune();

    Document *m_document;
    std::vector<aws::ResourceRef> m_items;
};

} // namespace vpcanvas::document
