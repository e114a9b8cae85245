// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painter/ExportOptions.h"

#include <QObject>
#include <QSizeF>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class PlaybackController;
class Preferences;

/// Pictures of the network. The options are remembered.
class Exporter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    /// "png", "svg" or "pdf".
    Q_PROPERTY(QString format READ format WRITE setFormat NOTIFY optionsChanged FINAL)
    /// "all" or "selection".
    Q_PROPERTY(QString scope READ scope WRITE setScope NOTIFY optionsChanged FINAL)
    /// Pixels of a PNG for one of the drawing's: 1, 2, 3 or 4.
    Q_PROPERTY(double scale READ scale WRITE setScale NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool transparent READ transparent WRITE setTransparent NOTIFY optionsChanged FINAL)
    /// "light" or "dark".
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY optionsChanged FINAL)
    /// "en" or "ko": the window's until a person chose another one.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY optionsChanged FINAL)
    /// With the traced path, as the canvas shows it.
    Q_PROPERTY(bool withTrace READ withTrace WRITE setWithTrace NOTIFY optionsChanged FINAL)
    /// Of the picture as the options stand, in pixels.
    Q_PROPERTY(QSizeF pictureSize READ pictureSize NOTIFY optionsChanged FINAL)
    /// File name to propose.
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY optionsChanged FINAL)

public:
    Exporter(document::Document *document, PlaybackController *playback, Preferences *preferences, QObject *parent = nullptr);

    QString format() const { return m_format; }
    void setFormat(const QString &format);
    QString scope() const { return m_scope; }
    void setScope(const QString &scope);
    double scale() const { return m_scale; }
    void setScale(double scale);
    bool transparent() const { return m_transparent; }
    void setTransparent(bool transparent);
    QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    QString language() const;
    void setLanguage(const QString &language);
    bool withTrace() const { return m_withTrace; }
    void setWithTrace(bool withTrace);
    QSizeF pictureSize() const;
    QString suggestedName() const;

    /// True when the file was written; otherwise failed() says why.
    Q_INVOKABLE bool exportTo(const QUrl &file);
    Q_INVOKABLE bool copyAsImage();

Q_SIGNALS:
    void optionsChanged();
    void exported(const QUrl &file);
    void failed(const QString &why);

private:
    template<class T>
    void keep(T &member, const T &value, const QString &key);
    /// Runs with the scene and the trace's picture in the language of the export.
    template<class Use>
    auto withScene(Use use) const;
    painter::ExportOptions options(painter::ExportFormat format) const;
    const scene::TracePicture *trace() const;

    document::Document *m_document;
    PlaybackController *m_playback;
    Preferences *m_preferences;
    QString m_format;
    QString m_scope;
    QString m_theme;
    QString m_language; ///< empty: the window's
    double m_scale = 2;
    bool m_transparent = false;
    bool m_withTrace = true;
};

} // namespace vpcanvas::viewmodels
