// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/TextWidth.h"

#include <QtTest>

using namespace vpcanvas::layout;

/// The expected widths are QFontMetricsF's of Qt 6.4 (HarfBuzz, no hinting) with the installed fonts.
class tst_TextWidth : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheFontEngine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("mono");
        QTest::addColumn<double>("size");
        QTest::addColumn<int>("weight");
        QTest::addColumn<double>("width");
        QTest::newRow("regular") << QByteArray("NAT-Instance") << false << 12.0 << 400 << 76.764;
        QTest::newRow("medium") << QByteArray("NAT-Instance") << false << 12.0 << 500 << 78.124;
        QTest::newRow("semibold") << QByteArray("NAT-Instance") << false << 12.0 << 600 << 79.496;
        QTest::newRow("words") << QByteArray("Public route table") << false << 12.0 << 600 << 101.661;
        QTest::newRow("kerned") << QByteArray("AWS Tokyo VAT") << false << 12.0 << 400 << 89.409;
        QTest::newRow("digits") << QByteArray("10.40.2.101") << false << 12.0 << 400 << 62.438;
        QTest::newRow("Hangul") << QByteArray("서브넷 Subnet1") << false << 12.0 << 400 << 82.504;
        QTest::newRow("address") << QByteArray("10.40.2.101:40001") << true << 11.0 << 400 << 112.171;
        QTest::newRow("Hangul in mono") << QByteArray("탄력적 IP 203.0.113.100") << true << 11.0 << 400 << 142.526;
    }
    void agreesWithTheFontEngine()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, mono);
        QFETCH(double, size);
        QFETCH(int, weight);
        QFETCH(double, width);
        const double measured = textWidth(text.toStdString(), mono ? FontFace::Mono : FontFace::Text, size, weight);
        QVERIFY2(std::abs(measured - width) < 1, qPrintable(QString::number(measured)));
    }
    void growsWithSizeAndIsNothingForNothing()
    {
        QCOMPARE(textWidth("", FontFace::Text, 12), 0.0);
        QCOMPARE(textWidth("abc", FontFace::Text, 24), 2 * textWidth("abc", FontFace::Text, 12));
    }
    void survivesWhatIsNotUtf8()
    {
        QVERIFY(textWidth("\xff\xc3\xe2\x82", FontFace::Text, 12) > 0);
        std::size_t at = 0;
        QCOMPARE(nextCodePoint("\xe2\x82", at), char32_t{0xFFFD});
        QCOMPARE(at, std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(tst_TextWidth)
#include "tst_TextWidth.moc"
