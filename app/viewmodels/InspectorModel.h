// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "core/Result.h"
#include "edit/EditOp.h"
#include "viewmodels/ChildModel.h"
#include "viewmodels/FieldModel.h"
#include "viewmodels/InspectorTable.h"

#include <QObject>
#include <QQmlListProperty>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class Preferences;

/// The properties of what is selected. Every change is checked as AWS would and is one undo step.
class InspectorModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    /// "none", "one" or "many".
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString ref READ ref NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// The identifier; for many, how many of what.
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY changed FINAL)
    Q_PROPERTY(QString iconRole READ iconRole NOTIFY changed FINAL)
    /// Of {text, icon, tone}: tone is "public", "private", "ok", "warn", "err" or "".
    Q_PROPERTY(QVariantList badges READ badges NOTIFY changed FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::FieldModel *fields READ fields CONSTANT FINAL)
    Q_PROPERTY(QList<vpcanvas::viewmodels::InspectorTable *> tables READ tables NOTIFY tablesChanged FINAL)
    /// Of {id, text, icon, enabled}.
    Q_PROPERTY(QVariantList actions READ actions NOTIFY changed FINAL)
    /// Addresses of a subnet; usageTotal is 0 where there is nothing to show.
    Q_PROPERTY(double usageTotal READ usageTotal NOTIFY changed FINAL)
    Q_PROPERTY(double usageUsed READ usageUsed NOTIFY changed FINAL)
    Q_PROPERTY(double usageReserved READ usageReserved NOTIFY changed FINAL)
    Q_PROPERTY(double usageFree READ usageFree NOTIFY changed FINAL)
    Q_PROPERTY(QString childrenTitle READ childrenTitle NOTIFY changed FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::ChildModel *children READ children CONSTANT FINAL)

public:
    InspectorModel(document::Document *document, Preferences *preferences, QObject *parent = nullptr);

    QString state() const;
    QString ref() const;
    QString title() const { return m_head.title; }
    QString subtitle() const { return m_head.subtitle; }
    QString kindText() const { return m_head.kindText; }
    QString icon() const { return m_head.icon; }
    QString iconRole() const { return m_head.iconRole; }
    QVariantList badges() const { return m_head.badges; }
    FieldModel *fields() const { return m_fields; }
    QList<InspectorTable *> tables() const { return m_tables; }
    QVariantList actions() const { return m_head.actions; }
    double usageTotal() const { return m_head.usageTotal; }
    double usageUsed() const { return m_head.usageUsed; }
    double usageReserved() const { return m_head.usageReserved; }
    double usageFree() const { return m_head.usageTotal - m_head.usageUsed - m_head.usageReserved; }
    QString childrenTitle() const { return m_head.childrenTitle; }
    ChildModel *children() const { return m_children; }

    /// False if the text was refused: the field's error says why.
    Q_INVOKABLE bool setField(const QString &path, const QString &text);
    /// Why the text would be refused, in the current language, or "". Marks nothing.
    Q_INVOKABLE QString check(const QString &path, const QString &text) const;
    Q_INVOKABLE bool runAction(const QString &id);

    /// For a table's own resource.
    QString checkOn(const aws::ResourceRef &ref, const QString &path, const QString &text) const;
    QString setFieldOn(const aws::ResourceRef &ref, const QString &path, const QString &text);
    QString addRowOn(const aws::ResourceRef &ref, const QString &list);
    QString removeRowOn(const aws::ResourceRef &ref, const QString &list, int row);

Q_SIGNALS:
    void changed();
    void tablesChanged();
    /// "traceFrom", "traceTo", "duplicate" or "delete": Application does it.
    void actionRequested(const QString &id, const QString &ref);

private:
    struct Head
    {
        QString title;
        QString subtitle;
        QString kindText;
        QString icon;
        QString iconRole;
        QVariantList badges;
        QVariantList actions;
        QString childrenTitle;
        double usageTotal = 0;
        double usageUsed = 0;
        double usageReserved = 0;
        bool operator==(const Head &) const = default;
    };
    void refresh();
    void refreshTables(const std::optional<aws::ResourceRef> &ref);
    Head headOf(const aws::ResourceRef &ref) const;
    Head headOf(const std::vector<aws::ResourceRef> &refs) const;
    void addFacts(const aws::ResourceRef &ref, Head &head) const;
    QVariantList actionsFor(const std::optional<aws::ResourceRef> &ref) const;
    std::vector<Field> fieldsOf(const std::vector<aws::ResourceRef> &refs) const;
    Child childFor(const aws::ResourceRef &ref) const;
    /// What is selected, one line each.
    std::vector<Child> childrenOf(const std::vector<aws::ResourceRef> &refs) const;
    std::vector<Child> childrenOf(const aws::ResourceRef &ref) const;
    Result<edit::EditOp> setAll(const QString &path, const QString &text) const;
    QString applyOn(const Result<edit::EditOp> &op, std::string_view label);

    document::Document *m_document;
    Preferences *m_preferences;
    FieldModel *m_fields;
    ChildModel *m_children;
    QList<InspectorTable *> m_tables;
    Head m_head;
};

} // namespace vpcanvas::viewmodels
