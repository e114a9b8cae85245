// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "document/FileWatch.h"

#include <QFileInfo>

namespace vpcanvas::document {
namespace {

constexpr int settleMilliseconds = 200;

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::watch(const QString &path)
{
    pause();
    m_path = path;
    if (path.isEmpty())
        return;
    m_known = stampNow();
    m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
}

void FileWatch::pause()
{
    m_settle.stop();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path.clear();
}

FileWatch::Stamp FileWatch::stampNow() const
{
    const QFileInfo info(m_path);
    return info.exists() ? Stamp{info.lastModified(), info.size()} : Stamp{};
}

void FileWatch::look()
{
    if (m_path.isEmpty())
        return;
    const Stamp now = stampNow();
    if (now.size >= 0 && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path); // a replaced file is another one to the system
    if (now == m_known || now.size < 0)
        return;
    m_known = now;
    Q_EMIT changed();
}

} // namespace vpcanvas::document
