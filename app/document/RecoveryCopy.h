// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

class QLockFile;

namespace vpcanvas::document {

class Document;

/// Writes what is not saved into the application's data folder now and then, and finds what a run that ended badly left.
class RecoveryCopy : public QObject
{
    Q_OBJECT

public:
    /// A copy that no running program owns.
    struct Found
    {
        QString file;
        QUrl original; ///< empty for a network that was never saved
        QString title;
        QDateTime when;
    };

    explicit RecoveryCopy(Document *document, QObject *parent = nullptr);
    ~RecoveryCopy() override;

    /// Write at most this often.
    void setInterval(int milliseconds);
    /// Writes the copy now if there is something to write.
    void writeNow();

    static std::optional<Found> find();
    static void discard(const Found &found);
    static QString folder();

private:
    void follow();
    void remove();

    Document *m_document;
    QTimer m_timer;
    QString m_base; ///< path without its end
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace vpcanvas::document
