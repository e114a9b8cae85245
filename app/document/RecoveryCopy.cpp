// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "document/RecoveryCopy.h"

#include "document/Document.h"
#include "io/Open.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSettings>
#include <QStandardPaths>
#include <QUuid>

namespace vpcanvas::document {
namespace {

constexpr int defaultInterval = 20'000;
const QString copyEnd = QStringLiteral(".vpcanvas");
const QString factsEnd = QStringLiteral(".ini");
const QString lockEnd = QStringLiteral(".lock");

} // namespace

RecoveryCopy::RecoveryCopy(Document *document, QObject *parent) : QObject(parent), m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(defaultInterval);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryCopy::writeNow);
    connect(document, &Document::changed, this, &RecoveryCopy::follow);
    connect(document, &Document::modifiedChanged, this, &RecoveryCopy::follow);
    connect(document, &Document::replaced, this, &RecoveryCopy::remove);
}

RecoveryCopy::~RecoveryCopy()
{
    remove();
}

void RecoveryCopy::setInterval(int milliseconds)
{
    m_timer.setInterval(milliseconds);
}

QString RecoveryCopy::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

void RecoveryCopy::follow()
{
    if (!m_document->isModified())
        remove();
    else if (!m_timer.isActive())
        m_timer.start();
}

void RecoveryCopy::writeNow()
{
    m_timer.stop();
    if (!m_document->isModified() || m_document->isEmpty())
        return;
    if (m_base.isEmpty()) {
        QDir().mkpath(folder());
        m_base = folder() + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_lock = std::make_unique<QLockFile>(m_base + lockEnd);
        m_lock->setStaleLockTime(0);
        m_lock->tryLock();
    }
    if (!io::save(m_document->network(), (m_base + copyEnd).toStdString()))
        return; // a full disk must not get in the way of drawing; saving will say so
    QSettings facts(m_base + factsEnd, QSettings::IniFormat);
    facts.setValue(QStringLiteral("original"), m_document->fileUrl());
    facts.setValue(QStringLiteral("title"), m_document->title());
    facts.setValue(QStringLiteral("when"), QDateTime::currentDateTime());
}

void RecoveryCopy::remove()
{
    m_timer.stop();
    if (m_base.isEmpty())
        return;
    for (const QString &end : {copyEnd, factsEnd})
        QFile::remove(m_base + end);
    m_lock.reset();
    m_base.clear();
}

std::optional<RecoveryCopy::Found> RecoveryCopy::find()
{
    const auto files = QDir(folder()).entryInfoList({QLatin1Char('*') + copyEnd}, QDir::Files, QDir::Time);
    for (const auto &file : files) {
        const QString base = file.absolutePath() + QLatin1Char('/') + file.completeBaseName();
        QLockFile lock(base + lockEnd);
        lock.setStaleLockTime(0);
        if (!lock.tryLock()) // its program still runs
            continue;
        lock.unlock();
        const QSettings facts(base + factsEnd, QSettings::IniFormat);
        return Found{file.absoluteFilePath(), facts.value(QStringLiteral("original")).toUrl(),
                     facts.value(QStringLiteral("title")).toString(), file.lastModified()};
    }
    return std::nullopt;
}

void RecoveryCopy::discard(const Found &found)
{
    const QString base = found.file.chopped(copyEnd.size());
    for (const QString &end : {copyEnd, factsEnd})
        QFile::remove(base + end);
}

} // namespace vpcanvas::document
