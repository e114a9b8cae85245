// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "start/StartWindow.h"

#include "painter/FontSet.h"
#include "start/Backend.h"
#include "start/Options.h"
#include "start/Screenshot.h"
#include "text/Catalogue.h"
#include "theme/ThemeSetup.h"
#include "viewmodels/Application.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>

#include <cstdlib>
#include <iostream>

namespace vpcanvas::start {
namespace {

constexpr int badUsage = 2;

text::Language terminalLanguage(const QString &asked)
{
    if (!asked.isEmpty())
        return text::languageFromCode(asked.toStdString());
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            return text::languageFromCode(value.toStdString());
    return text::Language::English;
}

int refuse(const Error &error, text::Language language)
{
    std::cerr << text::errorLine(error, language) << '\n';
    return badUsage;
}

/// What the command line asked for, once the window is up.
void apply(const Options &options, viewmodels::Application &application)
{
    if (!options.file.isEmpty())
        application.open(QUrl::fromLocalFile(QFileInfo(options.file).absoluteFilePath()));
    if (!options.mode.isEmpty())
        application.setMode(options.mode);
    if (options.from.isEmpty() && options.to.isEmpty())
        return;
    auto *flow = application.flow();
    if (!options.protocol.isEmpty())
        flow->setProtocol(options.protocol);
    if (options.port >= 0)
        flow->setPort(options.port);
    flow->setSourceText(options.from);
    flow->setDestinationText(options.to);
    application.traceFlow();
    if (options.position >= 0)
        application.playback()->seek(options.position);
}

} // namespace

int run(int argc, char **argv)
{
    QElapsedTimer clock;
    clock.start();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto parsed = parseOptions(words);
    const auto language = terminalLanguage(parsed ? parsed->language : QString());
    if (!parsed)
        return refuse(parsed.error(), language);
    const Options &options = *parsed;
    if (!hasDisplay())
        return refuse({errors::noDisplay, {}, {}}, language);

    QCoreApplication::setOrganizationName(QStringLiteral("VPCanvas"));
    QCoreApplication::setApplicationName(QStringLiteral("vpcanvas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VPCANVAS_VERSION));
    chooseBackend(QSettings().value(QStringLiteral("renderer")).toString());
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("VPCanvas"));
    QGuiApplication::setDesktopFileName(QStringLiteral("vpcanvas"));
    painter::FontSet::load();

    viewmodels::Application application;
    if (!options.language.isEmpty())
        application.preferences()->overrideLanguage(options.language);
    if (!options.theme.isEmpty())
        application.preferences()->overrideTheme(options.theme);

    QQmlApplicationEngine engine;
    theme::install(engine);
    application.preferences()->setEngine(&engine);
    engine.setInitialProperties({{QStringLiteral("application"), QVariant::fromValue(&application)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/VPCanvas/Ui/Main.qml")));
    auto *window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return refuse({errors::noWindow, {}, {}}, language);
    if (options.size.isValid())
        window->resize(options.size);
    apply(options, application); // now that somebody listens to what may go wrong

    bool isFirst = true;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &application,
        [&] {
            if (!std::exchange(isFirst, false))
                return;
            if (options.startupTime)
                std::cout << "first frame after " << clock.elapsed() << " ms" << std::endl;
            if (options.screenshot.isEmpty())
                application.offerRecovery();
        },
        Qt::QueuedConnection);
    if (!options.screenshot.isEmpty()) {
        auto *screenshot = new Screenshot(window, options.screenshot, &application);
        QObject::connect(screenshot, &Screenshot::failed, &app, [&] {
            refuse({errors::screenshot, {options.screenshot.toStdString()}, {}}, language);
            QCoreApplication::exit(badUsage);
        });
    }
    window->show();
    return QGuiApplication::exec();
}

} // namespace vpcanvas::start
