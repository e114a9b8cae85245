// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "PictureCheck.h"
#include "SampleScene.h"
#include "graph/NetworkGraph.h"
#include "painter/ExportOptions.h"
#include "painter/FontSet.h"
#include "painter/SceneWords.h"
#include "trace/ResolveRef.h"
#include "trace/Tracer.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QtTest>

using namespace vpcanvas;

/// Compares with tests/golden/pictures; writes what it got and where it differs to the build folder. With
/// VPCANVAS_UPDATE_GOLDEN=1 it writes the references instead: look at them before you commit them.
class TestGoldenPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matches_data();
    void matches();

private:
    static QString path(const QString &name) { return QStringLiteral(VPCANVAS_GOLDEN_DIR "/") + name; }
    static QString out(const QString &name) { return QStringLiteral(VPCANVAS_GOLDEN_OUT "/") + name; }
    void comparePng(const QString &name, const QByteArray &bytes);
    void compareSvg(const QString &name, const QByteArray &bytes);
};

void TestGoldenPictures::initTestCase()
{
    painter::FontSet::load();
    QVERIFY(QDir().mkpath(QStringLiteral(VPCANVAS_GOLDEN_OUT)));
    QVERIFY(QDir().mkpath(QStringLiteral(VPCANVAS_GOLDEN_DIR)));
}

void TestGoldenPictures::matches_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("korean");
    const auto rows = [](const char *name, const QString &sample, const QString &from) {
        for (const bool dark : {false, true})
            for (const bool korean : {false, true})
                QTest::newRow(qPrintable(QStringLiteral("%1-%2-%3")
                                             .arg(QLatin1String(name), dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                                  korean ? QStringLiteral("ko") : QStringLiteral("en"))))
                    << sample << from << dark << korean;
    };
    rows("T-C", QStringLiteral("T-C"), {});
    rows("T-D", QStringLiteral("T-D"), {});
    rows("T-D-trace", QStringLiteral("T-D"), QStringLiteral("CloudNeta-Private-EC2"));
}

void TestGoldenPictures::matches()
{
    QFETCH(QString, sample);
    QFETCH(QString, from);
    QFETCH(bool, dark);
    QFETCH(bool, korean);
    const tests::SampleScene base(sample.toStdString(),
                                  painter::sceneWords(korean ? text::Language::Korean : text::Language::English));
    scene::TracePicture picture;
    if (!from.isEmpty()) {
        trace::Flow flow;
        flow.source = *trace::resolveRef(*base.network, from.toStdString());
        flow.destination = *trace::resolveRef(*base.network, "internet");
        picture = scene::TracePicture(trace::trace(*graph::compile(*base.network, *base.containment), flow), *base.scene);
        QVERIFY(!picture.empty());
    }
    painter::ExportOptions options;
    options.theme = dark ? painter::ExportTheme::Dark : painter::ExportTheme::Light;
    options.title = base.network->title;
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    for (const painter::ExportFormat format : {painter::ExportFormat::Png, painter::ExportFormat::Svg}) {
        options.format = format;
        const auto bytes = painter::exportToMemory(*base.scene, &picture, options);
        QVERIFY(bytes);
        const QByteArray data = QByteArray::fromStdString(*bytes);
        if (format == painter::ExportFormat::Png)
            comparePng(name + QStringLiteral(".png"), data);
        else
            compareSvg(name + QStringLiteral(".svg"), data);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestGoldenPictures::comparePng(const QString &name, const QByteArray &bytes)
{
    const QString wrong = test::checkPicture(QImage::fromData(bytes), name, QStringLiteral(VPCANVAS_GOLDEN_DIR),
                                             QStringLiteral(VPCANVAS_GOLDEN_OUT));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestGoldenPictures::compareSvg(const QString &name, const QByteArray &bytes)
{
    QFile reference(path(name));
    if (qEnvironmentVariableIsSet("VPCANVAS_UPDATE_GOLDEN")) {
        QVERIFY(reference.open(QIODevice::WriteOnly));
        reference.write(bytes);
        return;
    }
    QVERIFY2(reference.open(QIODevice::ReadOnly), qPrintable(path(name) + QStringLiteral(" is missing")));
    if (reference.readAll() == bytes)
        return;
    QFile got(out(name));
    QVERIFY(got.open(QIODevice::WriteOnly));
    got.write(bytes);
    QFAIL(qPrintable(QStringLiteral("%1 differs; see %2").arg(name, out(name))));
}

QTEST_MAIN(TestGoldenPictures)
#include "tst_GoldenPictures.moc"
