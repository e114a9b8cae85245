// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleScene.h"
#include "painter/ExportOptions.h"
#include "painter/FontSet.h"
#include "painter/IconSet.h"
#include "painter/Painter.h"
#include "painter/SceneWords.h"

#include <QFontDatabase>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace vpcanvas;
using painter::ExportFormat;
using painter::ExportOptions;
using tests::SampleScene;

namespace {

QImage pngOf(const SampleScene &sample, ExportOptions options)
{
    options.format = ExportFormat::Png;
    const auto bytes = painter::exportToMemory(*sample.scene, nullptr, options);
    if (!bytes)
        return {};
    return QImage::fromData(QByteArray::fromStdString(*bytes));
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bundledFontsHoldLatinAndHangul();
    void pngHasTheSizeItsScaleSays();
    void pngIsTransparentOnRequest();
    void selectionMakesASmallerPicture();
    void emptyNetworkIsRefused();
    void tooManyPixelsAreRefused();
    void pdfEmbedsItsFonts();
    void failureLeavesTheFileAsItWas();
    void formatFollowsTheFileName();
    void userIconsReplaceBundledOnes();
    void threadsPaintTheSamePicture();
};

void TestExport::initTestCase()
{
    painter::FontSet::load();
}

void TestExport::bundledFontsHoldLatinAndHangul()
{
    for (const char *family : {"VPCanvas Sans", "VPCanvas Mono", "VPCanvas Sans KR"})
        QVERIFY2(QFontDatabase::families().contains(QLatin1String(family)), family);
    const QFont font = painter::FontSet::font(scene::FontFace::Mono, 11, 400);
    QVERIFY(QFontMetricsF(font).horizontalAdvance(QStringLiteral("한글")) > 15);
}

void TestExport::pngHasTheSizeItsScaleSays()
{
    const SampleScene sample("T-C", painter::sceneWords(text::Language::English));
    ExportOptions options;
    const aws::Box area = painter::exportArea(*sample.scene, nullptr, options);
    QCOMPARE(pngOf(sample, options).size(), QSize(static_cast<int>(area.width), static_cast<int>(area.height)));
    options.scale = 2;
    QCOMPARE(pngOf(sample, options).size(), QSize(2 * static_cast<int>(area.width), 2 * static_cast<int>(area.height)));
}

void TestExport::pngIsTransparentOnRequest()
{
    const SampleScene sample("T-C");
    ExportOptions options;
    QCOMPARE(pngOf(sample, options).pixelColor(1, 1), painter::Theme::light().color("canvas"));
    options.background = painter::Background::Transparent;
    QCOMPARE(pngOf(sample, options).pixelColor(1, 1).alpha(), 0);
    options.background = painter::Background::Canvas;
    options.theme = painter::ExportTheme::Dark;
    QCOMPARE(pngOf(sample, options).pixelColor(1, 1), painter::Theme::dark().color("canvas"));
}

void TestExport::selectionMakesASmallerPicture()
{
    const SampleScene sample("T-C");
    ExportOptions options;
    const QSize all = pngOf(sample, options).size();
    options.selection = {sample.network->instances.begin()->first};
    const QSize part = pngOf(sample, options).size();
    QVERIFY(part.width() < all.width() && part.height() < all.height() && part.width() > 100);
}

void TestExport::emptyNetworkIsRefused()
{
    const aws::Network network;
    const aws::Containment containment(network);
    const scene::Scene scene(network, containment);
    const auto result = painter::exportToMemory(scene, nullptr, {});
    QVERIFY(!result);
    QVERIFY(result.error().code == painter::errors::exportEmpty);
}

void TestExport::tooManyPixelsAreRefused()
{
    const SampleScene sample("T-C");
    ExportOptions options;
    options.format = ExportFormat::Png;
    options.scale = 100;
    const auto result = painter::exportToMemory(*sample.scene, nullptr, options);
    QVERIFY(!result);
    QVERIFY(result.error().code == painter::errors::exportTooBig);
}

void TestExport::pdfEmbedsItsFonts()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdffonts"));
    if (program.isEmpty())
        QSKIP("needs pdffonts (poppler-utils)");
    const SampleScene sample("T-C", painter::sceneWords(text::Language::Korean));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("c.pdf"));
    ExportOptions options;
    options.format = ExportFormat::Pdf;
    QVERIFY(painter::exportDiagram(*sample.scene, nullptr, options, file.toStdString()));
    QProcess process;
    process.start(program, {file});
    QVERIFY(process.waitForFinished());
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 2 + 3); // a text face, a mono face, Hangul
    for (const QString &line : lines.mid(2))
        QVERIFY2(QRegularExpression(QStringLiteral("\\byes\\s+(yes|no)\\s+(yes|no)\\s+\\d+")).match(line).hasMatch(),
                 qPrintable(line));
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (!reader.isEmpty()) {
        process.start(reader, {file, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(QStringLiteral("10.40.1.100")) && text.contains(QStringLiteral("Private-EC2-1")),
                 qPrintable(text));
    }
}

void TestExport::failureLeavesTheFileAsItWas()
{
    const SampleScene sample("T-C");
    const auto result = painter::exportDiagram(*sample.scene, nullptr, {}, "/nonexistent/folder/a.svg");
    QVERIFY(!result);
    QVERIFY(result.error().code == painter::errors::exportWrite);
    QTemporaryDir folder;
    const auto onFolder = painter::exportDiagram(*sample.scene, nullptr, {}, folder.path().toStdString());
    QVERIFY(!onFolder);
    QVERIFY(QDir(folder.path()).exists());
}

void TestExport::formatFollowsTheFileName()
{
    QVERIFY(*painter::exportFormatOf("a.SVG") == ExportFormat::Svg);
    QVERIFY(*painter::exportFormatOf("a.b.pdf") == ExportFormat::Pdf);
    QVERIFY(!painter::exportFormatOf("a.jpg"));
    QVERIFY(!painter::exportFormatOf("png"));
}

void TestExport::userIconsReplaceBundledOnes()
{
    QTemporaryDir folder;
    QImage red(64, 64, QImage::Format_ARGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(folder.filePath(QStringLiteral("instance.png"))));
    QVERIFY(red.save(folder.filePath(QStringLiteral("check.png"))));
    painter::IconSet icons;
    const auto paint = [&](std::string_view name) {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter on(&image);
        icons.paint(on, name, QRectF(0, 0, 32, 32), Qt::black, 1.5);
        on.end();
        return image.pixelColor(2, 2);
    };
    QCOMPARE(paint("instance"), QColor(Qt::white));
    icons.setUserFolder(folder.path());
    QCOMPARE(paint("instance"), QColor(Qt::red));
    QVERIFY(paint("check") != QColor(Qt::red)); // tools keep their shapes
    icons.setUserFolder({});
    QCOMPARE(paint("instance"), QColor(Qt::white));
}

void TestExport::threadsPaintTheSamePicture()
{
    const SampleScene sample("T-D", painter::sceneWords(text::Language::Korean));
    std::vector<scene::ItemPointer> items;
    const aws::Box bounds = sample.scene->bounds();
    sample.scene->itemsIn(bounds, scene::LevelOfDetail::Mid, items);
    const auto paint = [&] {
        QImage image(static_cast<int>(bounds.width), static_cast<int>(bounds.height), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter on(&image);
        on.translate(-bounds.x, -bounds.y);
        painter::Painter(painter::Theme::light()).paint(on, items, 1);
        return image;
    };
    std::array<QImage, 3> images;
    std::vector<std::unique_ptr<QThread>> threads;
    for (QImage &image : images)
        threads.emplace_back(QThread::create([&] { image = paint(); }))->start();
    for (const auto &thread : threads)
        thread->wait();
    const QImage own = paint();
    for (const QImage &image : images)
        QCOMPARE(image, own);
}

QTEST_MAIN(TestExport)
#include "tst_Export.moc"
