// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace

class TestCliSimulate : public QObject
{
    Q_OBJECT

private slots:
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
        QTest::newRow("capture cannot be written") << simulateCommand(
            QStringLiteral("T-F"), twoHosts, {QStringLiteral("--pcap"), QStringLiteral("/no/such/folder/x.pcapng")});
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
