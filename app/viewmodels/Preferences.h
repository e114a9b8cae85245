// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/Catalogue.h"

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QTranslator>
#include <QUrl>

class QQmlEngine;

namespace vpcanvas::viewmodels {

/// What a person set up, kept in QSettings, and what follows from it: the language of all text and the theme in force.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    /// "en", "ko", or "" for the system's.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    /// "en" or "ko": the language in force.
    Q_PROPERTY(QString effectiveLanguage READ effectiveLanguage NOTIFY languageChanged FINAL)
    /// "light", "dark", or "system".
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    /// The theme in force.
    Q_PROPERTY(bool dark READ isDark NOTIFY themeChanged FINAL)
    /// A person's own copy of AWS's icon set; empty for ours.
    Q_PROPERTY(QUrl iconFolder READ iconFolder WRITE setIconFolder NOTIFY iconFolderChanged FINAL)
    Q_PROPERTY(bool gridVisible READ gridVisible WRITE setGridVisible NOTIFY gridVisibleChanged FINAL)
    Q_PROPERTY(bool snap READ snap WRITE setSnap NOTIFY snapChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    /// 1, 1.15 or 1.3.
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    /// "auto", "mouse" (the wheel zooms) or "trackpad" (the wheel pans).
    Q_PROPERTY(QString inputDevice READ inputDevice WRITE setInputDevice NOTIFY inputDeviceChanged FINAL)
    /// "auto", "software" or "gpu"; takes effect at the next start.
    Q_PROPERTY(QString renderer READ renderer WRITE setRenderer NOTIFY rendererChanged FINAL)

    /// Widths that a person gave the panels, in pixels; 0 where nobody did.
    Q_PROPERTY(int paletteWidth READ paletteWidth WRITE setPaletteWidth NOTIFY panelWidthsChanged FINAL)
    Q_PROPERTY(int inspectorWidth READ inspectorWidth WRITE setInspectorWidth NOTIFY panelWidthsChanged FINAL)
    Q_PROPERTY(int traceWidth READ traceWidth WRITE setTraceWidth NOTIFY panelWidthsChanged FINAL)

public:
    explicit Preferences(QObject *parent = nullptr);

    /// Texts of QML follow the language from now on.
    void setEngine(QQmlEngine *engine);
    text::Language textLanguage() const;

    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    QString effectiveLanguage() const;
    QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    bool isDark() const;
    QUrl iconFolder() const { return m_iconFolder; }
    void setIconFolder(const QUrl &folder);
    bool gridVisible() const { return m_gridVisible; }
    void setGridVisible(bool visible);
    bool snap() const { return m_snap; }
    void setSnap(bool snap);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    QString inputDevice() const { return m_inputDevice; }
    void setInputDevice(const QString &device);
    QString renderer() const { return m_renderer; }
    void setRenderer(const QString &renderer);

    int paletteWidth() const { return m_paletteWidth; }
    void setPaletteWidth(int width);
    int inspectorWidth() const { return m_inspectorWidth; }
    void setInspectorWidth(int width);
    int traceWidth() const { return m_traceWidth; }
    void setTraceWidth(int width);

    /// For this run only, as `--language` and `--theme` ask; what is kept stays as it is.
    void overrideLanguage(const QString &language);
    void overrideTheme(const QString &theme);

Q_SIGNALS:
    /// Every text has to be read again.
    void languageChanged();
    void themeChanged();
    void iconFolderChanged();
    void gridVisibleChanged();
    void snapChanged();
    void reducedMotionChanged();
    void textScaleChanged();
    void inputDeviceChanged();
    void rendererChanged();
    void panelWidthsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyLanguage();

    QQmlEngine *m_engine = nullptr;
    QTranslator m_translator;
    QString m_language;
    QString m_languageOverride;
    QString m_theme;
    QString m_themeOverride;
    QUrl m_iconFolder;
    QString m_inputDevice;
    QString m_renderer;
    double m_textScale = 1;
    int m_paletteWidth = 0;
    int m_inspectorWidth = 0;
    int m_traceWidth = 0;
    bool m_gridVisible = true;
    bool m_snap = true;
    bool m_reducedMotion = false;
};

} // namespace vpcanvas::viewmodels
