// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/RecentFiles.h"

#include "viewmodels/Preferences.h"
#include "viewmodels/Thumbnail.h"

#include <QFileInfo>
#include <QSettings>

namespace vpcanvas::viewmodels {
namespace {

constexpr int maxEntries = 12;

} // namespace

RecentFiles::RecentFiles(Preferences *preferences, QObject *parent) : QAbstractListModel(parent), m_preferences(preferences)
{
    read();
    connect(preferences, &Preferences::themeChanged, this, [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {ThumbnailRole});
    });
}

void RecentFiles::add(Entry entry)
{
    const int known = rowOf(entry.url);
    if (known == 0) {
        m_entries.front() = std::move(entry);
        Q_EMIT dataChanged(index(0), index(0));
    } else {
        if (known > 0)
            removeAt(known);
        beginInsertRows({}, 0, 0);
        m_entries.insert(m_entries.begin(), std::move(entry));
        endInsertRows();
        while (count() > maxEntries)
            removeAt(count() - 1);
        Q_EMIT countChanged();
    }
    write();
}

void RecentFiles::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    removeAt(row);
    Q_EMIT countChanged();
    write();
}

void RecentFiles::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
    Q_EMIT countChanged();
    write();
}

int RecentFiles::rowOf(const QUrl &url) const
{
    for (int i = 0; i < count(); ++i)
        if (m_entries[static_cast<std::size_t>(i)].url == url)
            return i;
    return -1;
}

void RecentFiles::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
}

void RecentFiles::read()
{
    QSettings settings;
    const int size = settings.beginReadArray(QStringLiteral("recentFiles"));
    for (int i = 0; i < std::min(size, maxEntries); ++i) {
        settings.setArrayIndex(i);
        Entry entry;
        entry.url = settings.value(QStringLiteral("url")).toUrl();
        if (!entry.url.isLocalFile() || !QFileInfo::exists(entry.url.toLocalFile()))
            continue;
        entry.name = settings.value(QStringLiteral("name")).toString();
        entry.when = settings.value(QStringLiteral("when")).toDateTime();
        entry.errors = settings.value(QStringLiteral("errors")).toInt();
        entry.warnings = settings.value(QStringLiteral("warnings")).toInt();
        m_entries.push_back(std::move(entry));
    }
    settings.endArray();
}

void RecentFiles::write() const
{
    QSettings settings;
    settings.beginWriteArray(QStringLiteral("recentFiles"), count());
    for (int i = 0; i < count(); ++i) {
        const auto &entry = m_entries[static_cast<std::size_t>(i)];
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("url"), entry.url);
        settings.setValue(QStringLiteral("name"), entry.name);
        settings.setValue(QStringLiteral("when"), entry.when);
        settings.setValue(QStringLiteral("errors"), entry.errors);
        settings.setValue(QStringLiteral("warnings"), entry.warnings);
    }
    settings.endArray();
}

int RecentFiles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecentFiles::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case UrlRole:
        return entry.url;
    case Qt::DisplayRole:
    case NameRole:
        return entry.name.isEmpty() ? QFileInfo(entry.url.toLocalFile()).completeBaseName() : entry.name;
    case PathRole:
        return entry.url.toLocalFile();
    case WhenRole:
        return entry.when;
    case ThumbnailRole: {
        const QString file = thumbnailFile(entry.url.toString(), m_preferences->isDark() ? Shade::Dark : Shade::Light);
        return QFileInfo::exists(file) ? QUrl::fromLocalFile(file) : QUrl();
    }
    case ErrorsRole:
        return entry.errors;
    case WarningsRole:
        return entry.warnings;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecentFiles::roleNames() const
{
    return {{UrlRole, "url"},          {NameRole, "name"},           {PathRole, "path"},
            {WhenRole, "when"},        {ThumbnailRole, "thumbnail"}, {ErrorsRole, "errors"},
            {WarningsRole, "warnings"}};
}

} // namespace vpcanvas::viewmodels
