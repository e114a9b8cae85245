// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validate/Finding.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class Preferences;

/// What the rules found, worst first.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    Q_PROPERTY(int count READ count NOTIFY countsChanged FINAL)
    Q_PROPERTY(int errorCount READ errorCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int warningCount READ warningCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int noteCount READ noteCount NOTIFY countsChanged FINAL)
    /// "error", "warning", "note", or "" for all.
    Q_PROPERTY(QString severityFilter READ severityFilter WRITE setSeverityFilter NOTIFY filterChanged FINAL)
    /// A rule's identifier, or "" for all.
    Q_PROPERTY(QString ruleFilter READ ruleFilter WRITE setRuleFilter NOTIFY filterChanged FINAL)
    /// Identifiers of the rules that found something.
    Q_PROPERTY(QStringList rules READ rules NOTIFY countsChanged FINAL)

public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< "error", "warning" or "note"
        TextRole,
        RuleRole,
        PageRole, ///< address of AWS's page
        RefRole,
        RefNameRole,
        IconRole, ///< of the resource
        IconRoleRole,
        FixTextRole, ///< what the fix does, "" where there is none
        CanFixRole,
        RelatedRole, ///< QStringList of the other resources' refs
    };
    Q_ENUM(Role)

    FindingsModel(document::Document *document, Preferences *preferences, QObject *parent = nullptr);

    /// As shown, after the filters; the counts by severity are of all.
    int count() const { return static_cast<int>(m_shown.size()); }
    int errorCount() const { return m_errors; }
    int warningCount() const { return m_warnings; }
    int noteCount() const { return m_notes; }
    QString severityFilter() const { return m_severityFilter; }
    void setSeverityFilter(const QString &severity);
    QString ruleFilter() const { return m_ruleFilter; }
    void setRuleFilter(const QString &rule);
    QStringList rules() const { return m_rules; }

    /// One undo step. False if there is no fix or it was refused.
    Q_INVOKABLE bool applyFix(int row);
    /// What a rule is about, in a few words.
    Q_INVOKABLE QString ruleTitle(const QString &rule) const;
    Q_INVOKABLE void openPage(int row);
    /// Selects the resource and asks the canvas to go there.
    Q_INVOKABLE void flyTo(int row);
    /// The sentences of a resource's findings, for tooltips.
    Q_INVOKABLE QStringList textsOf(const QString &ref) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countsChanged();
    void filterChanged();
    void fixed();
    void flyToRequested(const QString &ref);

private:
    void refresh();
    QString sentence(const validate::Finding &finding) const;

    document::Document *m_document;
    Preferences *m_preferences;
    QString m_severityFilter;
    QString m_ruleFilter;
    QStringList m_rules;
    std::vector<validate::Finding> m_shown;
    int m_errors = 0;
    int m_warnings = 0;
    int m_notes = 0;
};

} // namespace vpcanvas::viewmodels
