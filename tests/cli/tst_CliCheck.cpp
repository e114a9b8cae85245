// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class TestCliCheck : public QObject
{
    Q_OBJECT

private slots:
    void wellMadeLabHasNoErrors()
    {
        const Outcome run = vpcanvas({QStringLiteral("check"), sample(QStringLiteral("T-D")), QStringLiteral("--json")});
        QCOMPARE(run.status, 0);
        for (const auto &finding : run.json()[QStringLiteral("findings")].toArray())
            QVERIFY2(finding.toObject()[QStringLiteral("severity")].toString() != QStringLiteral("error"), run.out.constData());
    }

    void anErrorExitsWithOneAndNamesRuleResourceAndPage()
    {
        QTemporaryDir folder;
        QFile good(sample(QStringLiteral("T-A")));
        QVERIFY(good.open(QIODevice::ReadOnly));
        QByteArray content = good.readAll();
        QVERIFY(content.contains("10.0.1.0/24"));
        content.replace("10.0.1.0/24", "10.9.1.0/24"); // outside of the VPC's 10.0.0.0/16
        QFile bad(folder.filePath(QStringLiteral("bad.vpcanvas")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(content);
        bad.close();

        const Outcome run = vpcanvas({QStringLiteral("check"), bad.fileName(), QStringLiteral("--json")});
        QCOMPARE(run.status, 1);
        const QJsonArray findings = run.json()[QStringLiteral("findings")].toArray();
        QVERIFY(!findings.isEmpty());
        const QJsonObject first = findings.first().toObject();
        QCOMPARE(first[QStringLiteral("severity")].toString(), QStringLiteral("error"));
        QVERIFY(!first[QStringLiteral("rule")].toString().isEmpty());
        QVERIFY(!first[QStringLiteral("resource")].toObject()[QStringLiteral("id")].toString().isEmpty());
        QVERIFY(first[QStringLiteral("page")].toString().startsWith(QStringLiteral("https://docs.aws.amazon.com/")));
    }

    void convertedFileMeansTheSame()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.vpcanvas"));
        QCOMPARE(vpcanvas({QStringLiteral("convert"), sample(QStringLiteral("T-B")), QStringLiteral("-o"), copy}).status, 0);
        QFile original(sample(QStringLiteral("T-B")));
        QFile converted(copy);
        QVERIFY(original.open(QIODevice::ReadOnly) && converted.open(QIODevice::ReadOnly));
        QCOMPARE(converted.readAll(), original.readAll());
    }
};

QTEST_APPLESS_MAIN(TestCliCheck)
#include "tst_CliCheck.moc"
