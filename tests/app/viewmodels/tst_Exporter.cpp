// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/Fixture.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

using namespace vpcanvas;
using test::Program;

class tst_Exporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolate("tst_Exporter"); }
    void init() { test::failOnWarnings(); }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
    }
    void everyFormatIsWritten()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, start);
        QTemporaryDir folder;
        Program program("T-C");
        auto *exporter = program.app.exporter();
        exporter->setFormat(format);
        QVERIFY(exporter->suggestedName().endsWith(QLatin1Char('.') + format));
        QVERIFY(exporter->pictureSize().width() > 100);
        const QString path = folder.filePath(QStringLiteral("picture.") + format);
        QVERIFY(exporter->exportTo(QUrl::fromLocalFile(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith(start));
    }

    void aPictureIsAsBigAsItSays()
    {
        QTemporaryDir folder;
        Program program("T-C");
        auto *exporter = program.app.exporter();
        exporter->setFormat(QStringLiteral("png"));
        exporter->setScale(1);
        const auto single = exporter->pictureSize();
        exporter->setScale(2);
        QVERIFY(std::abs(exporter->pictureSize().width() - 2 * single.width()) <= 2);
        const QString path = folder.filePath(QStringLiteral("picture.png"));
        QVERIFY(exporter->exportTo(QUrl::fromLocalFile(path)));
        QCOMPARE(QSizeF(QImage(path).size()), exporter->pictureSize());
    }

    void theLanguageIsTheWindowsUntilAnotherIsChosen()
    {
        QTemporaryDir folder;
        Program program("T-D");
        auto *exporter = program.app.exporter();
        QCOMPARE(exporter->language(), QStringLiteral("en"));
        program.app.flow()->setSourceText(QStringLiteral("CloudNeta-Private-EC2"));
        program.app.flow()->setDestinationText(QStringLiteral("internet"));
        program.app.traceFlow();
        const auto exported = [&](const QString &name) {
            const QString path = folder.filePath(name);
            exporter->exportTo(QUrl::fromLocalFile(path));
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString english = exported(QStringLiteral("english.svg"));
        exporter->setLanguage(QStringLiteral("ko"));
        const QString korean = exported(QStringLiteral("korean.svg"));
        QVERIFY(english.contains(QStringLiteral("Source rewritten")) && english.contains(QStringLiteral("Public subnet")));
        QVERIFY(korean.contains(QStringLiteral("출발지 변환")) && korean.contains(QStringLiteral("퍼블릭 서브넷")));
        QVERIFY(!korean.contains(QStringLiteral("Public subnet")));
    }

    void aFileThatCannotBeWrittenIsReported()
    {
        Program program("T-C");
        QSignalSpy failed(program.app.exporter(), &viewmodels::Exporter::failed);
        QVERIFY(!program.app.exporter()->exportTo(QUrl::fromLocalFile(QStringLiteral("/nowhere/at/all.png"))));
        QCOMPARE(failed.count(), 1);
        QVERIFY(!failed[0][0].toString().startsWith(QLatin1String("export.")));
    }
};

QTEST_MAIN(tst_Exporter)
#include "tst_Exporter.moc"
