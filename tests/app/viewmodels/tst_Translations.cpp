// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

/// What lupdate found in the sources and what was translated.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStringIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ko") << QStringLiteral("ko");
    }
    void everyStringIsTranslated()
    {
        QFETCH(QString, language);
        QFile file(QStringLiteral(VPCANVAS_SOURCE_DIR "/translations/vpcanvas_%1.ts").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int messages = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
                ++messages;
            } else if (xml.name() == QLatin1String("translation")) {
                QVERIFY2(!xml.attributes().hasAttribute(QStringLiteral("type")), qPrintable(source));
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(source));
                for (const char *place : {"%1", "%2", "%n"})
                    QVERIFY2(source.contains(QLatin1String(place)) == text.contains(QLatin1String(place)), qPrintable(source));
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(messages > 100);
    }
};

QTEST_APPLESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
