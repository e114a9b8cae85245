// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/FindingsModel.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "document/Selection.h"
#include "validate/Rules.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Words.h"

#include <QDesktopServices>

#include <algorithm>

namespace vpcanvas::viewmodels {

FindingsModel::FindingsModel(document::Document *document, Preferences *preferences, QObject *parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_preferences(preferences)
{
    refresh();
    connect(document, &document::Document::findingsChanged, this, &FindingsModel::refresh);
    connect(preferences, &Preferences::languageChanged, this, [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {TextRole, FixTextRole});
    });
}

void FindingsModel::refresh()
{
    const auto &all = m_document->findings();
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    QStringList rules;
    std::vector<validate::Finding> shown;
    for (const auto &finding : all) {
        switch (finding.severity) {
        case validate::Severity::Error:
            ++errors;
            break;
        case validate::Severity::Warning:
            ++warnings;
            break;
        case validate::Severity::Note:
            ++notes;
            break;
        }
        const QString rule = document::qstr(finding.rule);
        if (!rules.contains(rule))
            rules.append(rule);
        if ((m_severityFilter.isEmpty() || m_severityFilter == document::qstr(enumText(finding.severity)))
            && (m_ruleFilter.isEmpty() || m_ruleFilter == rule))
            shown.push_back(finding);
    }
    // Most edits leave most findings as they were: only the middle that differs is taken out and put in.
    const auto [sameMine, sameTheirs] = std::ranges::mismatch(m_shown, shown);
    const auto head = sameMine - m_shown.begin();
    std::ptrdiff_t tail = 0;
    while (tail < std::ssize(m_shown) - head && tail < std::ssize(shown) - head
           && m_shown[m_shown.size() - 1 - static_cast<std::size_t>(tail)]
               == shown[shown.size() - 1 - static_cast<std::size_t>(tail)])
        ++tail;
    const auto oldEnd = std::ssize(m_shown) - tail;
    const auto newEnd = std::ssize(shown) - tail;
    if (oldEnd > head) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(oldEnd) - 1);
        m_shown.erase(m_shown.begin() + head, m_shown.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > head) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(newEnd) - 1);
        m_shown.insert(m_shown.begin() + head, std::make_move_iterator(shown.begin() + head),
                       std::make_move_iterator(shown.begin() + newEnd));
        endInsertRows();
    }
    m_errors = errors;
    m_warnings = warnings;
    m_notes = notes;
    m_rules = rules;
    Q_EMIT countsChanged();
}

void FindingsModel::setSeverityFilter(const QString &severity)
{
    if (m_severityFilter == severity)
        return;
    m_severityFilter = severity;
    refresh();
    Q_EMIT filterChanged();
}

void FindingsModel::setRuleFilter(const QString &rule)
{
    if (m_ruleFilter == rule)
        return;
    m_ruleFilter = rule;
    refresh();
    Q_EMIT filterChanged();
}

bool FindingsModel::applyFix(int row)
{
    if (row < 0 || row >= count() || !m_shown[static_cast<std::size_t>(row)].fix)
        return false;
    const auto fix = *m_shown[static_cast<std::size_t>(row)].fix; // the edit changes the list
    if (!m_document->edit(fix.op, data(index(row), FixTextRole).toString()))
        return false;
    Q_EMIT fixed();
    return true;
}

QString FindingsModel::ruleTitle(const QString &rule) const
{
    const std::string key = "ruleTitle." + rule.toStdString();
    return text::hasMessage(key) ? say(m_preferences->textLanguage(), key) : rule;
}

void FindingsModel::openPage(int row)
{
    if (row >= 0 && row < count())
        QDesktopServices::openUrl(QUrl(data(index(row), PageRole).toString()));
}

void FindingsModel::flyTo(int row)
{
    if (row < 0 || row >= count())
        return;
    const QString ref = data(index(row), RefRole).toString();
    m_document->selection()->select(ref);
    Q_EMIT flyToRequested(ref);
}

QStringList FindingsModel::textsOf(const QString &ref) const
{
    QStringList texts;
    const auto wanted = document::refFromText(ref);
    for (const auto &finding : m_document->findings())
        if (wanted && finding.resource == *wanted)
            texts.append(sentence(finding));
    return texts;
}

QString FindingsModel::sentence(const validate::Finding &finding) const
{
    return QString::fromStdString(text::message("rule." + finding.rule, finding.args, m_preferences->textLanguage()));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &finding = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case SeverityRole:
        return document::qstr(enumText(finding.severity));
    case Qt::DisplayRole:
    case TextRole:
        return sentence(finding);
    case RuleRole:
        return document::qstr(finding.rule);
    case PageRole:
        return document::qstr(validate::pageOf(finding.rule));
    case RefRole:
        return document::refText(finding.resource);
    case RefNameRole:
        return nameText(m_document->network(), finding.resource);
    case IconRole:
        return lookOf(m_document->network(), finding.resource).icon;
    case IconRoleRole:
        return lookOf(m_document->network(), finding.resource).colour;
    case FixTextRole:
        return finding.fix
            ? QString::fromStdString(text::message(finding.fix->key, finding.fix->args, m_preferences->textLanguage()))
            : QString();
    case CanFixRole:
        return finding.fix.has_value();
    case RelatedRole: {
        QStringList refs;
        for (const auto &ref : finding.related)
            refs.append(document::refText(ref));
        return refs;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> FindingsModel::roleNames() const
{
    return {{SeverityRole, "severity"}, {TextRole, "text"},       {RuleRole, "rule"},      {PageRole, "page"},
            {RefRole, "ref"},           {RefNameRole, "refName"}, {IconRole, "icon"},      {IconRoleRole, "iconRole"},
            {FixTextRole, "fixText"},   {CanFixRole, "canFix"},   {RelatedRole, "related"}};
}

} // namespace vpcanvas::viewmodels
