// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

QStringList simulateCommand(const QString &name, const QStringList &flows, const QStringList &more = {})
{
    QStringList words{QStringLiteral("simulate"), sample(name)};
    for (const QString &flow : flows)
        words << QStringLiteral("--flow") << flow;
    return words + more;
}

const QStringList twoHosts{QStringLiteral("10.40.2.101:40001>60.1.1.1:80/tcp"),
                           QStringLiteral("10.40.2.201:40001>60.1.1.1:80/tcp")};

/// The lines of a flow log of the first host's traffic.
QByteArrayList flowLog(const QStringList &more)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("flow.log"));
    if (vpcanvas(
            simulateCommand(QStringLiteral("T-F"), twoHosts.mid(0, 1), QStringList{QStringLiteral("--flow-log"), path} + more))
            .status
        != 0)
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
}

} // namespace

class TestCliSimulate : public QObject
{
    Q_OBJECT

private slots:
    void anHttpAnswerIsPrinted()
    {
        const QString flow = QStringLiteral("CloudNeta-Public-EC2>169.254.169.254:80/tcp");
        const QStringList asked{
            QStringLiteral("--request"), QStringLiteral("PUT /latest/api/token X-aws-ec2-metadata-token-ttl-seconds: 60"),
            QStringLiteral("--request"), QStringLiteral("GET /latest/meta-data/local-ipv4 X-aws-ec2-metadata-token: {token}")};
        const Outcome run = vpcanvas(simulateCommand(QStringLiteral("T-A"), {flow}, asked));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains("HTTP 200  10."), run.out.constData());

        // From a container the answer to the PUT does not come back: its hop limit is 1 (http-put-response-hop-limit).
        const QStringList inContainer = asked + QStringList{QStringLiteral("--in-container"), QStringLiteral("--json")};
        const Outcome lost = vpcanvas(simulateCommand(QStringLiteral("T-A"), {flow}, inContainer));
        const auto flows = lost.json()[QStringLiteral("flows")].toArray();
        QCOMPARE(flows.first().toObject()[QStringLiteral("answers")].toInt(), 0);
    }

    void aSmallTimeToLiveEndsOnTheWay()
    {
        const Outcome run =
            vpcanvas(simulateCommand(QStringLiteral("T-F"), twoHosts.mid(0, 1), {QStringLiteral("--ttl"), QStringLiteral("1")}));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains("time exceeded") && run.out.contains("TTL_EXCEEDED"), run.out.constData());
    }

    void helpOfOneCommandIsAboutIt()
    {
        for (const QStringList &words : {QStringList{QStringLiteral("simulate"), QStringLiteral("--help")},
                                         QStringList{QStringLiteral("help"), QStringLiteral("simulate")}}) {
            const Outcome help = vpcanvas(words);
            QCOMPARE(help.status, 0);
            QVERIFY(help.out.contains("--health-checks"));
            QVERIFY(help.out.contains("REF is"));
            QVERIFY(!help.out.contains("vpcanvas export"));
        }
        QVERIFY(vpcanvas({QStringLiteral("--help")}).out.contains("vpcanvas export"));
    }

    void whatCannotBeAskedIsNamed_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("request") << QStringList{QStringLiteral("--request"), QStringLiteral("GET latest")}
                                 << QByteArray("GET latest");
        QTest::newRow("ttl") << QStringList{QStringLiteral("--ttl"), QStringLiteral("256")} << QByteArray("256");
        QTest::newRow("ttl 0") << QStringList{QStringLiteral("--ttl"), QStringLiteral("0")} << QByteArray("1 to 255");
        QTest::newRow("health") << QStringList{QStringLiteral("--health-checks"), QStringLiteral("soon")} << QByteArray("soon");
    }

    void whatCannotBeAskedIsNamed()
    {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, named);
        const Outcome run = vpcanvas(simulateCommand(QStringLiteral("T-F"), twoHosts.mid(0, 1), more));
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(named), run.err.constData());
        QCOMPARE(run.err.trimmed().count('\n'), 0);
    }

    void twoFlowsFromOnePortGetTwoOutsidePorts()
    {
        const Outcome run = vpcanvas(simulateCommand(QStringLiteral("T-F"), twoHosts, {QStringLiteral("--json")}));
        QCOMPARE(run.status, 0);
        const QJsonObject all = run.json();
        QStringList ports;
        for (const auto &row : all[QStringLiteral("natRows")].toArray())
            ports << QString::number(row.toObject()[QStringLiteral("outside")].toObject()[QStringLiteral("srcPort")].toInt());
        QCOMPARE(ports, (QStringList{QStringLiteral("40001"), QStringLiteral("50001")}));
        for (const auto &flow : all[QStringLiteral("flows")].toArray())
            QCOMPARE(flow.toObject()[QStringLiteral("outcome")].toString(), QStringLiteral("completed"));
    }

    void jsonHasTheCountersOfNatDevicesByCloudWatchsNames()
    {
        const QStringList flow{QStringLiteral("10.0.1.10:40001>60.1.1.1:80/tcp")};
        const Outcome run = vpcanvas(simulateCommand(QStringLiteral("T-D"), flow, {QStringLiteral("--json")}));
        QCOMPARE(run.status, 0);
        const QJsonArray devices = run.json()[QStringLiteral("natDevices")].toArray();
        QCOMPARE(devices.size(), qsizetype{1});
        const QJsonObject metrics = devices.first().toObject()[QStringLiteral("metrics")].toObject();
        QCOMPARE(metrics[QStringLiteral("ConnectionEstablishedCount")].toInt(), 1);
        QCOMPARE(metrics[QStringLiteral("PacketsInFromSource")].toInt(), 5);
        QCOMPARE(metrics[QStringLiteral("ErrorPortAllocation")].toInt(-1), 0);
    }

    void theSameSeedPrintsTheSame()
    {
        const QStringList command = simulateCommand(QStringLiteral("T-F"), twoHosts,
                                                    {QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--json")});
        QCOMPARE(vpcanvas(command).out, vpcanvas(command).out);
    }

    void aNameIsAskedOfDnsAndAProxyWritesItsLog()
    {
        const QString flow = QStringLiteral("ProxyLAB-Client>%1 via ProxyLAB-Squid");
        const QString name = QStringLiteral("cloudformation.ap-northeast-2.amazonaws.com");
        const QJsonObject all = vpcanvas(simulateCommand(QStringLiteral("T-E"),
                                                         {flow.arg(name + QStringLiteral(":443/tcp")),
                                                          flow.arg(QStringLiteral("www.example.com:80/tcp"))},
                                                         {QStringLiteral("--json")}))
                                    .json();
        QStringList flows;
        for (const auto &value : all[QStringLiteral("flows")].toArray()) {
            const QJsonObject one = value.toObject();
            flows << one[QStringLiteral("purpose")].toString() + ' ' + one[QStringLiteral("outcome")].toString() + ' '
                    + QString::number(one[QStringLiteral("parent")].toInt(-1));
        }
        QCOMPARE(flows,
                 (QStringList{QStringLiteral("asked completed -1"), QStringLiteral("asked denied -1"),
                              QStringLiteral("proxyFetch completed 0"), QStringLiteral("nameQuery completed 2")}));
        QString log;
        for (const auto &line : all[QStringLiteral("accessLog")].toArray())
            log += line.toObject()[QStringLiteral("line")].toString() + '\n';
        QVERIFY(log.contains(QStringLiteral("TCP_DENIED/403")));
        QVERIFY(log.contains(QStringLiteral("TCP_TUNNEL/200")));
    }

    void whatIsNoProxyIsRefused()
    {
        const Outcome run = vpcanvas(
            simulateCommand(QStringLiteral("T-E"), {QStringLiteral("ProxyLAB-Client>60.1.1.1:80/tcp via ProxyLAB-Client")}));
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.contains("ProxyLAB-Client"));
    }

    void pcapWritesACapture()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.pcapng"));
        QCOMPARE(vpcanvas(simulateCommand(QStringLiteral("T-F"), twoHosts, {QStringLiteral("--pcap"), path})).status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(QByteArray::fromHex("0a0d0d0a")));
    }

    void aCapturePointNarrowsTheCapture()
    {
        QTemporaryDir folder;
        const QString all = folder.filePath(QStringLiteral("all.pcapng"));
        const QString some = folder.filePath(QStringLiteral("some.pcapng"));
        QCOMPARE(vpcanvas(simulateCommand(QStringLiteral("T-F"), twoHosts, {QStringLiteral("--pcap"), all})).status, 0);
        QCOMPARE(vpcanvas(simulateCommand(QStringLiteral("T-F"), twoHosts,
                                          {QStringLiteral("--pcap"), some, QStringLiteral("--capture-point"),
                                           QStringLiteral("Web server"), QStringLiteral("--capture-point"),
                                           QStringLiteral("NAT-Instance")}))
                     .status,
                 0);
        QVERIFY(QFileInfo(some).size() > 0);
        QVERIFY(QFileInfo(some).size() < QFileInfo(all).size());
    }

    void flowLogWritesTheDefaultFormat()
    {
        const QByteArrayList lines = flowLog({});
        QVERIFY(!lines.isEmpty());
        static const QRegularExpression record(QStringLiteral(
            "^2 unknown eni-[0-9a-f]+ [0-9.]+ [0-9.]+ [0-9]+ [0-9]+ 6 [0-9]+ [0-9]+ 1767225600 1767225600 ACCEPT OK$"));
        for (const QByteArray &line : lines)
            QVERIFY2(record.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }

    void flowLogTakesAFormatAnIntervalAndAnEpoch()
    {
        const QByteArrayList lines =
            flowLog({QStringLiteral("--flow-log-format"), QStringLiteral("${version} ${end} ${traffic-path}"),
                     QStringLiteral("--flow-log-interval"), QStringLiteral("60"), QStringLiteral("--flow-log-epoch"),
                     QStringLiteral("1000")});
        QVERIFY(lines.contains("5 1000 8"));
        QVERIFY(lines.contains("5 1000 -"));
    }

    void flowLogNamesSilentInterfacesIfAsked()
    {
        const auto silent = [](const QByteArrayList &lines) {
            return std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.endsWith("NODATA"); });
        };
        QCOMPARE(silent(flowLog({})), 0);
        QVERIFY(silent(flowLog({QStringLiteral("--flow-log-nodata")})) > 0);
    }

    void aFileThatCannotBeWrittenIsNamedWithTheReason_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        for (const char *option : {"--pcap", "--flow-log"}) {
            const QString name = QString::fromLatin1(option);
            QTest::addRow("%s no folder", option)
                << name << QStringLiteral("/no/such/folder/x") << QStringLiteral("Cannot be written: No such file or directory.");
            QTest::addRow("%s a folder", option)
                << name << QStringLiteral("/tmp") << QStringLiteral("Cannot be written: Is a directory.");
            QTest::addRow("%s full", option)
                << name << QStringLiteral("/dev/full") << QStringLiteral("Written only in part: No space left on device.");
        }
    }

    void aFileThatCannotBeWrittenIsNamedWithTheReason()
    {
        QFETCH(QString, option);
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const Outcome run = vpcanvas(simulateCommand(QStringLiteral("T-F"), twoHosts, {option, path}));
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(QString::fromUtf8(run.err), QStringLiteral("vpcanvas: %1: %2\n").arg(path, reason));
    }

    void helpIsInTheTerminalsLanguage()
    {
        const Outcome english = vpcanvas({QStringLiteral("help")}, {QStringLiteral("LC_ALL=C.UTF-8")});
        const Outcome korean = vpcanvas({QStringLiteral("help")}, {QStringLiteral("LC_ALL=ko_KR.UTF-8")});
        QVERIFY(english.out.contains("Send packets in virtual time."));
        QVERIFY(korean.out.contains("가상 시간에서 패킷을 보냅니다."));
        for (const Outcome &each : {english, korean})
            for (const char *option : {"--flow", "--seed", "--json", "--pcap", "--capture-point", "--flow-log",
                                       "--flow-log-format", "--flow-log-interval", "--flow-log-epoch", "--flow-log-nodata"})
                QVERIFY2(each.out.contains(option), option);
    }

    void textIsInTheTerminalsLanguage()
    {
        const QStringList command = simulateCommand(QStringLiteral("T-F"), twoHosts);
        QVERIFY(vpcanvas(command, {QStringLiteral("LC_ALL=C.UTF-8")}).out.contains("NAT rows"));
        QVERIFY(vpcanvas(command, {QStringLiteral("LC_ALL=ko_KR.UTF-8")}).out.contains("NAT 행"));
    }

    void whatIsWrongIsOneLineAndStatusTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no flow") << simulateCommand(QStringLiteral("T-F"), {});
        QTest::newRow("no arrow") << simulateCommand(QStringLiteral("T-F"), {QStringLiteral("10.40.2.101")});
        QTest::newRow("unknown end") << simulateCommand(QStringLiteral("T-F"), {QStringLiteral("nobody>60.1.1.1:80")});
        QTest::newRow("bad port") << simulateCommand(QStringLiteral("T-F"), {QStringLiteral("10.40.2.101:99999>60.1.1.1:80")});
        QTest::newRow("bad seed") << simulateCommand(QStringLiteral("T-F"), twoHosts,
                                                     {QStringLiteral("--seed"), QStringLiteral("-1")});
        const auto row = [](const char *name, const QStringList &more) {
            QTest::newRow(name) << simulateCommand(QStringLiteral("T-F"), twoHosts, more);
        };
        const QStringList log{QStringLiteral("--flow-log"), QStringLiteral("/dev/null")};
        row("capture cannot be written", {QStringLiteral("--pcap"), QStringLiteral("/no/such/folder/x.pcapng")});
        row("no such capture point",
            {QStringLiteral("--pcap"), QStringLiteral("/dev/null"), QStringLiteral("--capture-point"), QStringLiteral("eni-x")});
        row("a capture point of no capture", {QStringLiteral("--capture-point"), QStringLiteral("Web server")});
        row("unknown field", log + QStringList{QStringLiteral("--flow-log-format"), QStringLiteral("${srcadr}")});
        row("fields that the shell took away", log + QStringList{QStringLiteral("--flow-log-format"), QStringLiteral(" ")});
        row("bad interval", log + QStringList{QStringLiteral("--flow-log-interval"), QStringLiteral("61")});
        row("bad epoch", log + QStringList{QStringLiteral("--flow-log-epoch"), QStringLiteral("today")});
        row("a format of no flow log", {QStringLiteral("--flow-log-format"), QStringLiteral("${version}")});
    }

    void whatIsWrongIsOneLineAndStatusTwo()
    {
        QFETCH(QStringList, words);
        const Outcome run = vpcanvas(words);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.startsWith("vpcanvas: "));
    }
};

QTEST_APPLESS_MAIN(TestCliSimulate)
#include "tst_CliSimulate.moc"
