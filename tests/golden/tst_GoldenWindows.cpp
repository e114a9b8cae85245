// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "PictureCheck.h"
#include "document/Document.h"
#include "document/Selection.h"
#include "painter/FontSet.h"
#include "theme/ThemeSetup.h"
#include "viewmodels/Application.h"

#include <QCursor>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace vpcanvas;

namespace {

/// What the window shows: a sample (or the start screen), what is selected or traced, and a dialog over it.
struct Shown
{
    QString sample;
    QString selected; ///< a ref as the selection writes it
    QString from;     ///< a flow to the internet
    double position = 0;
    QString dialog;         ///< the signal of the window's commands that opens it
    QStringList hosts = {}; ///< a connection from each to 60.1.1.1, simulated up to the event at `position`
    QString fails = {};     ///< in Placement mode: what has failed
};

} // namespace
Q_DECLARE_METATYPE(Shown)

/// The whole window as a person sees it, in both languages and themes. See PictureCheck.h for how to renew the pictures.
class TestGoldenWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matches_data();
    void matches();

private:
    static QImage pictureOf(QQuickWindow *window);

    QTemporaryDir m_settings;
};

void TestGoldenWindows::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    QVERIFY(m_settings.isValid());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("vpcanvas-test"));
    QCoreApplication::setApplicationName(QStringLiteral("windows-%1").arg(QCoreApplication::applicationPid()));
    QCoreApplication::setApplicationVersion(QStringLiteral("1.0")); // a release changes no picture
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    painter::FontSet::load();
}

void TestGoldenWindows::matches_data()
{
    QTest::addColumn<Shown>("shown");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    const QSize small(1280, 800);
    const QSize medium(1440, 900);
    const QSize large(1920, 1080);
    const auto row = [](const char *name, const Shown &shown, const char *theme, const char *language, QSize size) {
        const QString tag = QStringLiteral("%1-%2-%3-%4")
                                .arg(QLatin1String(name), QLatin1String(theme), QLatin1String(language))
                                .arg(size.width());
        QTest::newRow(qPrintable(tag)) << shown << QString::fromLatin1(language) << QString::fromLatin1(theme) << size;
    };
    const QString c = QStringLiteral("T-C");
    const QString d = QStringLiteral("T-D");
    const QString subnet = QStringLiteral("Subnet");
    const QString instance = QStringLiteral("Instance");
    row("start", {}, "light", "en", medium);
    row("start", {}, "dark", "ko", small);
    row("T-C-edit", {c, {}, {}, 0, {}}, "light", "en", small);
    row("T-C-edit", {c, subnet, {}, 0, {}}, "dark", "ko", large);
    row("T-D-edit", {d, instance, {}, 0, {}}, "light", "ko", small);
    row("T-D-edit", {d, subnet, {}, 0, {}}, "dark", "en", medium);
    row("T-D-export", {d, {}, {}, 0, QStringLiteral("exportAsked")}, "light", "en", small);
    row("T-D-settings", {d, {}, {}, 0, QStringLiteral("preferencesAsked")}, "dark", "ko", small);
    const QString privateInstance = QStringLiteral("CloudNeta-Private-EC2");
    row("T-D-trace", {d, {}, privateInstance, 2, {}}, "light", "en", small);
    row("T-D-trace", {d, {}, privateInstance, 2, {}}, "dark", "ko", small);
    row("T-D-trace", {d, {}, privateInstance, 7.5, {}}, "light", "ko", large);
    row("T-D-trace", {d, {}, privateInstance, 4.5, {}}, "dark", "en", large);
    const QString blocked = QStringLiteral("Private-EC2-1");
    row("T-C-blocked", {c, {}, blocked, 9, {}}, "light", "ko", small);
    row("T-C-blocked", {c, {}, blocked, 9, {}}, "dark", "en", small);
    row("T-C-trace", {c, {}, QStringLiteral("NAT-Instance"), 2, {}}, "light", "en", large);
    const QString f = QStringLiteral("T-F");
    const QStringList both{QStringLiteral("Private-EC2-1"), QStringLiteral("Private-EC2-2")};
    row("T-F-simulate", {f, {}, {}, 8, {}, both}, "light", "en", medium);
    row("T-F-simulate", {f, {}, {}, 15, {}, both}, "dark", "ko", small);
    row("T-F-simulate", {f, {}, {}, 20.5, {}, both}, "light", "ko", large);
    row("T-C-simulate-drop", {c, {}, {}, 2, {}, {QStringLiteral("Private-EC2-1")}}, "dark", "en", medium);
    const QString p = QStringLiteral("T-P");
    row("T-P-racks", {p, {}, {}, 0, {}, {}, QStringLiteral("rack")}, "light", "en", small);
    row("T-P-racks", {p, {}, {}, 0, {}, {}, QStringLiteral("partition")}, "dark", "ko", small);
    row("T-P-racks", {p, {}, {}, 0, {}, {}, QStringLiteral("zone")}, "light", "ko", large);
    row("T-P-racks", {p, {}, {}, 0, {}, {}, QStringLiteral("rack")}, "dark", "en", large);
    row("T-A-racks", {QStringLiteral("T-A"), {}, {}, 0, {}, {}, QStringLiteral("nothing")}, "light", "en", small);
}

void TestGoldenWindows::matches()
{
    QFETCH(Shown, shown);
    QFETCH(QString, language);
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    QSettings().clear();

    viewmodels::Application application;
    application.preferences()->setReducedMotion(true);
    application.preferences()->overrideLanguage(language);
    application.preferences()->overrideTheme(theme);
    QQmlApplicationEngine engine;
    theme::install(engine);
    application.preferences()->setEngine(&engine);
    engine.setInitialProperties({{QStringLiteral("application"), QVariant::fromValue(&application)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/VPCanvas/Ui/Main.qml")));
    QCOMPARE(engine.rootObjects().size(), 1);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    QVERIFY(window);
    window->resize(size);
    window->setPosition(0, 0);
    // The pointer hovers over nothing, wherever it was left.
    QCursor::setPos(size.width() - 1, size.height() - 1);
    if (!shown.sample.isEmpty()) {
        application.openSample(shown.sample);
        QCOMPARE(application.screen(), QStringLiteral("editor"));
    }
    if (!shown.selected.isEmpty()) {
        const auto &layout = application.document()->network().layout;
        for (const auto &[ref, box] : layout)
            if (enumText(ref.kind) == shown.selected.toStdString()) {
                application.document()->selection()->select(shown.selected + QLatin1Char(':') + QString::fromStdString(ref.id));
                break;
            }
        QCOMPARE(application.inspector()->state(), QStringLiteral("one"));
    }
    if (!shown.from.isEmpty()) {
        application.flow()->setSourceText(shown.from);
        application.flow()->setDestinationText(QStringLiteral("internet"));
        application.traceFlow();
        QVERIFY(application.flow()->isActive());
        application.playback()->seek(shown.position);
    }
    if (!shown.hosts.isEmpty()) {
        application.setMode(QStringLiteral("simulate"));
        viewmodels::Simulator *simulator = application.simulator();
        for (const QString &host : shown.hosts)
            simulator->traffic()->add(host, QStringLiteral("60.1.1.1"), QStringLiteral("tcp"), 80, 40001);
        QVERIFY(simulator->run());
        QTRY_VERIFY(!simulator->isRunning());
        simulator->playback()->seek(shown.position);
    }
    if (!shown.fails.isEmpty()) {
        application.setMode(QStringLiteral("placement"));
        application.placement()->fail(shown.fails);
        QCOMPARE(application.placement()->extent(), shown.fails);
    }
    if (!shown.dialog.isEmpty()) {
        QObject *commands = nullptr;
        for (QObject *child : window->findChildren<QObject *>())
            if (QString::fromLatin1(child->metaObject()->className()).startsWith(QLatin1String("Commands_")))
                commands = child;
        QVERIFY(commands);
        QVERIFY(QMetaObject::invokeMethod(commands, shown.dialog.toLatin1().constData()));
    }
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    const QImage picture = pictureOf(window);
    QCOMPARE(picture.size(), size);
    const QString wrong = test::checkPicture(picture, QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"),
                                             QStringLiteral(VPCANVAS_GOLDEN_DIR), QStringLiteral(VPCANVAS_GOLDEN_OUT));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

/// Once it holds still: the canvas is painted piece by piece on other threads.
QImage TestGoldenWindows::pictureOf(QQuickWindow *window)
{
    constexpr int interval = 60;
    constexpr int sameNeeded = 5;
    constexpr int mostLooks = 100;
    QImage last;
    for (int same = 0, looks = 0; same < sameNeeded && looks < mostLooks; ++looks) {
        QTest::qWait(interval);
        QImage now = window->grabWindow();
        same = now == last ? same + 1 : 0;
        last = std::move(now);
    }
    return last;
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestGoldenWindows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_GoldenWindows.moc"
