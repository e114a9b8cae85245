// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/Preferences.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QQmlEngine>
#include <QSettings>

#include <algorithm>

namespace vpcanvas::viewmodels {
namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString iconFolderKey = QStringLiteral("iconFolder");
const QString gridKey = QStringLiteral("gridVisible");
const QString snapKey = QStringLiteral("snap");
const QString motionKey = QStringLiteral("reducedMotion");
const QString textScaleKey = QStringLiteral("textScale");
const QString inputDeviceKey = QStringLiteral("inputDevice");
const QString rendererKey = QStringLiteral("renderer");

const QString paletteWidthKey = QStringLiteral("panels/palette");
const QString inspectorWidthKey = QStringLiteral("panels/inspector");
const QString traceWidthKey = QStringLiteral("panels/trace");

/// What was kept may be of another version or edited by hand.
QString oneOf(const QString &value, const QStringList &allowed)
{
    return allowed.contains(value) ? value : allowed.first();
}

const QStringList languages{QString(), QStringLiteral("en"), QStringLiteral("ko")};
const QStringList themes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
const QStringList inputDevices{QStringLiteral("auto"), QStringLiteral("mouse"), QStringLiteral("trackpad")};
const QStringList renderers{QStringLiteral("auto"), QStringLiteral("software"), QStringLiteral("gpu")};

int widthOf(const QVariant &kept)
{
    constexpr int widest = 2000;
    const int width = kept.toInt();
    return width < 0 || width > widest ? 0 : width;
}

template<class T>
bool keep(T &member, const T &value, const QString &key)
{
    if (member == value)
        return false;
    member = value;
    QSettings().setValue(key, value);
    return true;
}

} // namespace

Preferences::Preferences(QObject *parent) : QObject(parent)
{
    const QSettings settings;
    m_language = oneOf(settings.value(languageKey).toString(), languages);
    m_theme = oneOf(settings.value(themeKey).toString(), themes);
    m_iconFolder = settings.value(iconFolderKey).toUrl();
    m_gridVisible = settings.value(gridKey, true).toBool();
    m_snap = settings.value(snapKey, true).toBool();
    m_reducedMotion = settings.value(motionKey, false).toBool();
    m_textScale = std::clamp(settings.value(textScaleKey, 1.0).toDouble(), 1.0, 1.3);
    m_inputDevice = oneOf(settings.value(inputDeviceKey).toString(), inputDevices);
    m_renderer = oneOf(settings.value(rendererKey).toString(), renderers);
    m_paletteWidth = widthOf(settings.value(paletteWidthKey));
    m_inspectorWidth = widthOf(settings.value(inspectorWidthKey));
    m_traceWidth = widthOf(settings.value(traceWidthKey));
    if (auto *app = QCoreApplication::instance())
        app->installEventFilter(this);
    applyLanguage();
}

bool Preferences::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance() && m_themeOverride.isEmpty()
        && m_theme == themes.first())
        Q_EMIT themeChanged();
    return QObject::eventFilter(watched, event);
}

void Preferences::setEngine(QQmlEngine *engine)
{
    m_engine = engine;
}

text::Language Preferences::textLanguage() const
{
    return text::languageFromCode(effectiveLanguage().toStdString());
}

QString Preferences::effectiveLanguage() const
{
    QString wanted = m_languageOverride.isEmpty() ? m_language : m_languageOverride;
    if (!wanted.isEmpty())
        return wanted;
    return QLocale::system().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

void Preferences::setLanguage(const QString &language)
{
    m_languageOverride.clear();
    if (!keep(m_language, oneOf(language, languages), languageKey))
        return;
    applyLanguage();
}

void Preferences::overrideLanguage(const QString &language)
{
    m_languageOverride = oneOf(language, languages);
    applyLanguage();
}

void Preferences::applyLanguage()
{
    const QString code = effectiveLanguage();
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/vpcanvas_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_translator);
    if (m_engine)
        m_engine->retranslate();
    Q_EMIT languageChanged();
}

void Preferences::setTheme(const QString &theme)
{
    m_themeOverride.clear();
    if (keep(m_theme, oneOf(theme, themes), themeKey))
        Q_EMIT themeChanged();
}

void Preferences::overrideTheme(const QString &theme)
{
    m_themeOverride = oneOf(theme, themes);
    Q_EMIT themeChanged();
}

bool Preferences::isDark() const
{
    const QString wanted = m_themeOverride.isEmpty() ? m_theme : m_themeOverride;
    if (wanted != themes.first())
        return wanted == QLatin1String("dark");
    // Qt 6.4 does not tell the system's scheme: a dark palette has a dark window.
    return QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
}

void Preferences::setIconFolder(const QUrl &folder)
{
    if (keep(m_iconFolder, folder, iconFolderKey))
        Q_EMIT iconFolderChanged();
}

void Preferences::setGridVisible(bool visible)
{
    if (keep(m_gridVisible, visible, gridKey))
        Q_EMIT gridVisibleChanged();
}

void Preferences::setSnap(bool snap)
{
    if (keep(m_snap, snap, snapKey))
        Q_EMIT snapChanged();
}

void Preferences::setReducedMotion(bool reduced)
{
    if (keep(m_reducedMotion, reduced, motionKey))
        Q_EMIT reducedMotionChanged();
}

void Preferences::setTextScale(double scale)
{
    if (keep(m_textScale, std::clamp(scale, 1.0, 1.3), textScaleKey))
        Q_EMIT textScaleChanged();
}

void Preferences::setInputDevice(const QString &device)
{
    if (keep(m_inputDevice, oneOf(device, inputDevices), inputDeviceKey))
        Q_EMIT inputDeviceChanged();
}

void Preferences::setPaletteWidth(int width)
{
    if (keep(m_paletteWidth, widthOf(width), paletteWidthKey))
        Q_EMIT panelWidthsChanged();
}

void Preferences::setInspectorWidth(int width)
{
    if (keep(m_inspectorWidth, widthOf(width), inspectorWidthKey))
        Q_EMIT panelWidthsChanged();
}

void Preferences::setTraceWidth(int width)
{
    if (keep(m_traceWidth, widthOf(width), traceWidthKey))
        Q_EMIT panelWidthsChanged();
}

void Preferences::setRenderer(const QString &renderer)
{
    if (keep(m_renderer, oneOf(renderer, renderers), rendererKey))
        Q_EMIT rendererChanged();
}

} // namespace vpcanvas::viewmodels
