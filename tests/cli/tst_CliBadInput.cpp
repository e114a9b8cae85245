// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Program.h"

#include <QTemporaryDir>
#include <QTest>

/// Whatever is wrong with usage or input: status 2, one line on standard error that names the file, nothing on standard output.
class TestCliBadInput : public QObject
{
    Q_OBJECT

private slots:
    void badUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
        row("no input", {QStringLiteral("check")});
        row("unknown option", {QStringLiteral("check"), sample(QStringLiteral("T-A")), QStringLiteral("--jason")});
        row("two inputs", {QStringLiteral("check"), QStringLiteral("a"), QStringLiteral("b")});
        row("no --to",
            {QStringLiteral("trace"), sample(QStringLiteral("T-A")), QStringLiteral("--from"), QStringLiteral("internet")});
        row("unknown name",
            {QStringLiteral("trace"), sample(QStringLiteral("T-A")), QStringLiteral("--from"), QStringLiteral("nobody"),
             QStringLiteral("--to"), QStringLiteral("internet")});
        row("bad port",
            {QStringLiteral("trace"), sample(QStringLiteral("T-A")), QStringLiteral("--from"), QStringLiteral("internet"),
             QStringLiteral("--to"), QStringLiteral("CloudNeta-Public-EC2"), QStringLiteral("--port"), QStringLiteral("99999")});
        row("no format",
            {QStringLiteral("export"), sample(QStringLiteral("T-A")), QStringLiteral("-o"), QStringLiteral("picture.gif")});
        row("bad scale",
            {QStringLiteral("export"), sample(QStringLiteral("T-A")), QStringLiteral("-o"), QStringLiteral("p.png"),
             QStringLiteral("--scale"), QStringLiteral("0")});
        row("folder that cannot be written",
            {QStringLiteral("convert"), sample(QStringLiteral("T-A")), QStringLiteral("-o"),
             QStringLiteral("/no/such/folder/x.vpcanvas")});
    }

    void badUsage()
    {
        QFETCH(QStringList, words);
        expectOneClearLine(vpcanvas(words), {});
    }

    void badFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QFile good(sample(QStringLiteral("T-C")));
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray whole = good.readAll();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("truncated") << whole.left(whole.size() / 2);
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\1\2\3\xff\xfe",
                                              10);
        QTest::newRow("wrong type at the top") << QByteArray("[1, 2, 3]");
        QTest::newRow("wrong type inside") << QByteArray(whole).replace("\"10.40.0.0/16\"", "42");
        QTest::newRow("not a CIDR") << QByteArray(whole).replace("10.40.1.0/24", "10.40.300.0/24");
        QTest::newRow("newer version") << QByteArray("{\"format\": \"vpcanvas\", \"version\": 999}");
        QTest::newRow("deep nesting") << QByteArray(200000, '[');
        QTest::newRow("unknown kind of JSON") << QByteArray("{\"hello\": \"world\"}");
    }

    void badFile()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.vpcanvas"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        expectOneClearLine(vpcanvas({QStringLiteral("check"), path}), "broken.vpcanvas");
    }

    void missingFile()
    {
        expectOneClearLine(vpcanvas({QStringLiteral("check"), QStringLiteral("/no/such/file.vpcanvas")}),
                           "/no/such/file.vpcanvas");
    }

    void emptyFolder()
    {
        QTemporaryDir folder;
        expectOneClearLine(vpcanvas({QStringLiteral("check"), folder.path()}), folder.path().toUtf8());
    }

    void twoHundredMegabytesOfNoise()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("noise.vpcanvas"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        quint32 state = 1;
        QByteArray block(1 << 20, '\0');
        for (int i = 0; i < 200; ++i) {
            for (char &byte : block) {
                state = state * 1664525U + 1013904223U;
                byte = char(state >> 24);
            }
            QCOMPARE(file.write(block), block.size());
        }
        file.close();
        expectOneClearLine(vpcanvas({QStringLiteral("check"), path}), "noise.vpcanvas");
    }

    void withoutADisplayTheWindowSaysWhatNeedsNone()
    {
        const Outcome run = vpcanvas({});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.err.count('\n'), 1);
        for (const char *command : {"check", "trace", "export", "convert"})
            QVERIFY2(run.err.contains(command), run.err.constData());
    }

private:
    static void expectOneClearLine(const Outcome &run, const QByteArray &named)
    {
        QVERIFY2(run.status == 2, run.err.constData());
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains(named), run.err.constData());
    }
};

QTEST_APPLESS_MAIN(TestCliBadInput)
#include "tst_CliBadInput.moc"
