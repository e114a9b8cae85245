// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/Exporter.h"

#include "document/Document.h"
#include "document/Selection.h"
#include "painter/ExportOptions.h"
#include "painter/SceneWords.h"
#include "scene/Scene.h"
#include "scene/TracePicture.h"
#include "viewmodels/PlaybackController.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Words.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace vpcanvas::viewmodels {
namespace {

const QString formatKey = QStringLiteral("export/format");
const QString scaleKey = QStringLiteral("export/scale");
const QString transparentKey = QStringLiteral("export/transparent");
const QString themeKey = QStringLiteral("export/theme");
const QString languageKey = QStringLiteral("export/language");
const QString traceKey = QStringLiteral("export/withTrace");

const QStringList formats{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
const QStringList scopes{QStringLiteral("all"), QStringLiteral("selection")};
const QStringList languages{QStringLiteral("en"), QStringLiteral("ko")};
const QStringList themes{QStringLiteral("light"), QStringLiteral("dark")};
constexpr double largestScale = 8;

} // namespace

Exporter::Exporter(document::Document *document, PlaybackController *playback, Preferences *preferences, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_playback(playback),
      m_preferences(preferences),
      m_scope(scopes.first())
{
    const QSettings settings;
    const QString format = settings.value(formatKey).toString();
    m_format = formats.contains(format) ? format : formats.first();
    const QString theme = settings.value(themeKey).toString();
    m_theme = themes.contains(theme) ? theme : themes.first();
    const QString language = settings.value(languageKey).toString();
    m_language = languages.contains(language) ? language : QString();
    m_scale = std::clamp(settings.value(scaleKey, 2.0).toDouble(), 0.1, largestScale);
    m_transparent = settings.value(transparentKey, false).toBool();
    m_withTrace = settings.value(traceKey, true).toBool();
    connect(document->selection(), &document::Selection::changed, this, &Exporter::optionsChanged);
    connect(document, &document::Document::titleChanged, this, &Exporter::optionsChanged);
    connect(document, &document::Document::sceneChanged, this, &Exporter::optionsChanged);
    connect(document, &document::Document::replaced, this, &Exporter::optionsChanged);
    connect(preferences, &Preferences::languageChanged, this, &Exporter::optionsChanged);
    connect(playback, &PlaybackController::pictureChanged, this, &Exporter::optionsChanged);
}

template<class T>
void Exporter::keep(T &member, const T &value, const QString &key)
{
    if (member == value)
        return;
    member = value;
    if (!key.isEmpty())
        QSettings().setValue(key, value);
    Q_EMIT optionsChanged();
}

void Exporter::setFormat(const QString &format)
{
    if (formats.contains(format))
        keep(m_format, format, formatKey);
}

void Exporter::setScope(const QString &scope)
{
    if (scopes.contains(scope))
        keep(m_scope, scope, {});
}

void Exporter::setScale(double scale)
{
    keep(m_scale, std::clamp(scale, 0.1, largestScale), scaleKey);
}

void Exporter::setTransparent(bool transparent)
{
    keep(m_transparent, transparent, transparentKey);
}

void Exporter::setTheme(const QString &theme)
{
    if (themes.contains(theme))
        keep(m_theme, theme, themeKey);
}

QString Exporter::language() const
{
    return m_language.isEmpty() ? m_preferences->effectiveLanguage() : m_language;
}

void Exporter::setLanguage(const QString &language)
{
    if (languages.contains(language) && language != this->language())
        keep(m_language, language, languageKey);
}

void Exporter::setWithTrace(bool withTrace)
{
    keep(m_withTrace, withTrace, traceKey);
}

painter::ExportOptions Exporter::options(painter::ExportFormat format) const
{
    painter::ExportOptions options;
    options.format = format;
    options.scale = format == painter::ExportFormat::Png ? m_scale : 1;
    options.theme = m_theme == themes.last() ? painter::ExportTheme::Dark : painter::ExportTheme::Light;
    options.background = m_transparent ? painter::Background::Transparent : painter::Background::Canvas;
    if (m_scope == scopes.last())
        options.selection = m_document->selection()->items();
    options.title = m_document->title().toStdString();
    return options;
}

const scene::TracePicture *Exporter::trace() const
{
    return m_withTrace && !m_playback->picture().empty() ? &m_playback->picture() : nullptr;
}

template<class Use>
auto Exporter::withScene(Use use) const
{
    if (language() == m_preferences->effectiveLanguage())
        return use(m_document->scene(), trace());
    const scene::Scene scene(m_document->network(), m_document->containment(),
                             painter::sceneWords(text::languageFromCode(language().toStdString())), m_document->findings());
    if (!trace())
        return use(scene, nullptr);
    const scene::TracePicture picture(*m_playback->pathTrace(), scene);
    return use(scene, &picture);
}

QSizeF Exporter::pictureSize() const
{
    const auto format = m_format == formats[0] ? painter::ExportFormat::Png : painter::ExportFormat::Svg;
    const auto wanted = options(format);
    const aws::Box area = withScene([&](const scene::Scene &scene, const scene::TracePicture *picture) {
        return painter::exportArea(scene, picture, wanted);
    });
    return QSizeF(std::ceil(area.width * wanted.scale), std::ceil(area.height * wanted.scale));
}

QString Exporter::suggestedName() const
{
    QString base = m_document->fileName().isEmpty() ? m_document->title() : QFileInfo(m_document->fileName()).completeBaseName();
    for (const QChar character : QStringLiteral("/\\:*?\"<>|"))
        base.remove(character);
    if (base.trimmed().isEmpty())
        base = say(m_preferences->textLanguage(), "document.untitled");
    return base.trimmed() + QLatin1Char('.') + m_format;
}

bool Exporter::exportTo(const QUrl &file)
{
    const auto language = m_preferences->textLanguage();
    QString path = file.toLocalFile();
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + m_format;
    const auto format = painter::exportFormatOf(path.toStdString());
    const auto written =
        !format ? Result<void>(format.error()) : withScene([&](const scene::Scene &scene, const scene::TracePicture *picture) {
            return painter::exportDiagram(scene, picture, options(*format), path.toStdString());
        });
    if (!written) {
        Q_EMIT failed(errorText(written.error(), language));
        return false;
    }
    Q_EMIT exported(QUrl::fromLocalFile(path));
    return true;
}

bool Exporter::copyAsImage()
{
    QTemporaryDir folder; // the exporter writes files only
    const QString path = folder.filePath(QStringLiteral("picture.png"));
    const auto written = withScene([&](const scene::Scene &scene, const scene::TracePicture *picture) {
        return painter::exportDiagram(scene, picture, options(painter::ExportFormat::Png), path.toStdString());
    });
    if (!written) {
        Q_EMIT failed(errorText(written.error(), m_preferences->textLanguage()));
        return false;
    }
    QGuiApplication::clipboard()->setImage(QImage(path));
    return true;
}

} // namespace vpcanvas::viewmodels
