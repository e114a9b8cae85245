// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vpcanvas::viewmodels {

class Preferences;

/// The files that were open last, newest first; those that are gone are dropped.
class RecentFiles : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        UrlRole = Qt::UserRole + 1,
        NameRole,      ///< the network's title, or the file's name
        PathRole,      ///< folder, for the tooltip
        WhenRole,      ///< QDateTime
        ThumbnailRole, ///< url of a picture, "" until there is one
        ErrorsRole,
        WarningsRole,
    };
    Q_ENUM(Role)

    struct Entry
    {
        QUrl url;
        QString name;
        QDateTime when;
        int errors = 0;
        int warnings = 0;
    };

    explicit RecentFiles(Preferences *preferences, QObject *parent = nullptr);

    void add(Entry entry);
    int count() const { return static_cast<int>(m_entries.size()); }
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    int rowOf(const QUrl &url) const;
    void removeAt(int row);
    void read();
    void write() const;

    Preferences *m_preferences;
    std::vector<Entry> m_entries;
};

} // namespace vpcanvas::viewmodels
