// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace vpcanvas::document {

/// Tells when another program wrote a file, also where it replaces the file by renaming.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// Takes the file as it is now for known; an empty path watches nothing.
    void watch(const QString &path);
    /// Until the next watch(): what happens now is our own doing.
    void pause();

Q_SIGNALS:
    void changed();

private:
    struct Stamp
    {
        QDateTime modified;
        qint64 size = -1;
        bool operator==(const Stamp &) const = default;
    };
    Stamp stampNow() const;
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< a writer may take several steps
    QString m_path;
    Stamp m_known;
};

} // namespace vpcanvas::document
