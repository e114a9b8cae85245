// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/KoreanParticle.h"

#include <QTest>

using vpcanvas::text::particleFor;

class TestKoreanParticle : public QObject
{
    Q_OBJECT

private slots:
    void followsTheSoundOfTheWord_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("pair");
        QTest::addColumn<QByteArray>("particle");
        const auto row = [](const char *word, const char *pair, const char *particle) {
            QTest::addRow("%s + %s", word, pair) << QByteArray(word) << QByteArray(pair) << QByteArray(particle);
        };
        row("40001", "이/가", "이");        // ...일
        row("10.0.1.10", "이/가", "이");    // ...영
        row("10.0.0.2", "은/는", "는");     // ...이
        row("NAT-Instance", "이/가", "가"); // 인스턴스
        row("subnet", "을/를", "를");       // 서브넷 is written with its letters; t reads as a vowel sound
        row("라우팅 테이블", "을/를", "을");
        row("라우팅 테이블", "으로/로", "로"); // ㄹ counts as a vowel
        row("서브넷", "으로/로", "으로");
        row("인터넷 게이트웨이", "은/는", "는");
        row("web-1", "과/와", "과");
        row("\"prod\"", "이/가", "가"); // closing quotes are not read
        row("10.0.0.0/16", "은/는", "은");
    }

    void followsTheSoundOfTheWord()
    {
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, pair);
        QFETCH(QByteArray, particle);
        const std::string_view chosen =
            particleFor(word.toStdString(), std::string_view(pair.constData(), std::size_t(pair.size())));
        QCOMPARE(QByteArray(chosen.data(), qsizetype(chosen.size())), particle);
    }
};

QTEST_APPLESS_MAIN(TestKoreanParticle)
#include "tst_KoreanParticle.moc"
