// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

namespace {

const QString dumps = QStringLiteral(VPCANVAS_SOURCE_DIR "/../shared/data/aws-describe/");

QStringList traceCommand(const QString &input, const QString &from, const QString &to, const QStringList &more = {})
{
    return QStringList{QStringLiteral("trace"), input, QStringLiteral("--from"), from,
                       QStringLiteral("--to"),  to,    QStringLiteral("--json")}
    + more;
}

/// Each hop that rewrites, as "component: old source -> new source".
QStringList sourceRewrites(const QJsonObject &trace)
{
    QStringList list;
    for (const auto &value : trace[QStringLiteral("forward")].toArray()) {
        const QJsonObject hop = value.toObject();
        const QString before = hop[QStringLiteral("in")].toObject()[QStringLiteral("src")].toString();
        const QString after = hop[QStringLiteral("out")].toObject()[QStringLiteral("src")].toString();
        if (!before.isEmpty() && !after.isEmpty() && before != after)
            list << QStringLiteral("%1: %2 -> %3").arg(hop[QStringLiteral("component")].toString(), before, after);
    }
    return list;
}

QStringList components(const QJsonObject &trace, const char *path)
{
    QStringList list;
    for (const auto &value : trace[QLatin1String(path)].toArray())
        list << value.toObject()[QStringLiteral("component")].toString();
    return list;
}

} // namespace

class TestCliTrace : public QObject
{
    Q_OBJECT

private slots:
    void aProxyIsTwoConnections()
    {
        const auto ask = [](const QString &to) {
            return vpcanvas({QStringLiteral("trace"), sample(QStringLiteral("T-E")), QStringLiteral("--from"),
                             QStringLiteral("ProxyLAB-Client"), QStringLiteral("--to"), to, QStringLiteral("--port"),
                             QStringLiteral("443"), QStringLiteral("--via"), QStringLiteral("ProxyLAB-Squid"),
                             QStringLiteral("--json")});
        };
        const Outcome allowed = ask(QStringLiteral("cloudformation.ap-northeast-2.amazonaws.com"));
        QCOMPARE(allowed.status, 0);
        const QJsonArray connections = allowed.json()[QStringLiteral("connections")].toArray();
        QCOMPARE(connections.size(), 2);
        const auto firstHop = [&](int index) {
            for (const auto &hop : connections[index].toObject()[QStringLiteral("forward")].toArray())
                if (const QJsonObject out = hop.toObject()[QStringLiteral("out")].toObject(); !out.isEmpty())
                    return out[QStringLiteral("dst")].toString() + ':' + QString::number(out[QStringLiteral("dstPort")].toInt());
            return QString();
        };
        QCOMPARE(firstHop(0), QStringLiteral("10.40.1.100:3128"));
        QCOMPARE(firstHop(1), QStringLiteral("52.95.193.83:443"));
        QCOMPARE(ask(QStringLiteral("www.example.com")).status, 1); // not on the list
    }

    void realDump_privateInstanceReachesTheInternetThroughNatThenIgw()
    {
        requireDumps();
        const Outcome run = vpcanvas(traceCommand(dumps + QStringLiteral("nat-gateway"), QStringLiteral("i-0a128d26e59be60f3"),
                                                  QStringLiteral("8.8.8.8"), {QStringLiteral("--port"), QStringLiteral("80")}));
        QCOMPARE(run.status, 0);
        const QJsonObject trace = run.json();
        QCOMPARE(trace[QStringLiteral("verdict")].toString(), QStringLiteral("reachable"));
        QCOMPARE(trace[QStringLiteral("returnVerdict")].toString(), QStringLiteral("reachable"));
        QCOMPARE(sourceRewrites(trace),
                 (QStringList{QStringLiteral("nat-07ab4846da51f4612: 10.1.1.98 -> 10.1.250.210"),
                              QStringLiteral("igw-071753b9c23d8a9b2: 10.1.250.210 -> 3.135.127.225")}));
    }

    void realDump_natGatewayCarriesTcpUdpAndIcmpOnly()
    {
        requireDumps();
        const Outcome run =
            vpcanvas(traceCommand(dumps + QStringLiteral("nat-gateway"), QStringLiteral("i-0a128d26e59be60f3"),
                                  QStringLiteral("8.8.8.8"), {QStringLiteral("--protocol"), QStringLiteral("107")}));
        QCOMPARE(run.status, 1);
        QCOMPARE(firstBlocker(run), QStringLiteral("nat-07ab4846da51f4612 PROTOCOL_RESTRICTION"));
    }

    void realDump_nothingInsideAskedForAnInboundConnection()
    {
        requireDumps();
        const Outcome run =
            vpcanvas(traceCommand(dumps + QStringLiteral("nat-gateway"), QStringLiteral("internet:8.8.8.8"),
                                  QStringLiteral("3.135.127.225"), {QStringLiteral("--port"), QStringLiteral("80")}));
        QCOMPARE(run.status, 1);
        QCOMPARE(firstBlocker(run), QStringLiteral("nat-07ab4846da51f4612 NAT_GATEWAY_ACCEPTS_NO_INBOUND"));
    }

    void realDump_natGatewayAnswersNoOneOnItsOwnAddress()
    {
        requireDumps();
        const Outcome run =
            vpcanvas(traceCommand(dumps + QStringLiteral("nat-gateway"), QStringLiteral("i-0b31b509174d7f5de"),
                                  QStringLiteral("10.1.250.210"), {QStringLiteral("--port"), QStringLiteral("80")}));
        QCOMPARE(run.status, 1);
        QCOMPARE(firstBlocker(run), QStringLiteral("nat-07ab4846da51f4612 NAT_GATEWAY_ACCEPTS_NO_INBOUND"));
    }

    void realDump_interfaceEndpointInTheSameSubnetIsReachedDirectly()
    {
        requireDumps();
        const Outcome run =
            vpcanvas(traceCommand(dumps + QStringLiteral("vpc-endpoint-interface"), QStringLiteral("i-0a0fbd0cfa774970f"),
                                  QStringLiteral("10.1.101.97"), {QStringLiteral("--port"), QStringLiteral("443")}));
        QCOMPARE(run.status, 0);
        const QStringList forward = components(run.json(), "forward");
        QVERIFY(forward.contains(QStringLiteral("vpce-083c683a6be29b889")));
        QVERIFY2(!forward.join(QLatin1Char(' ')).contains(QStringLiteral("rtb-")), qPrintable(forward.join(QLatin1Char(' '))));
    }

    void realDump_interfaceEndpointInAnotherSubnetIsReachedByTheLocalRouteAndBack()
    {
        requireDumps();
        const Outcome run =
            vpcanvas(traceCommand(dumps + QStringLiteral("vpc-endpoint-interface"), QStringLiteral("i-0eb6eb395a0d09117"),
                                  QStringLiteral("10.1.101.97"), {QStringLiteral("--port"), QStringLiteral("443")}));
        QCOMPARE(run.status, 0);
        const QJsonObject trace = run.json();
        QVERIFY(components(trace, "forward").join(QLatin1Char(' ')).contains(QStringLiteral("rtb-")));
        QVERIFY(QString::fromUtf8(run.out).contains(QStringLiteral("local")));
        QCOMPARE(trace[QStringLiteral("returnVerdict")].toString(), QStringLiteral("reachable"));
    }

    void sampleTD_bothRewritesOfTheNatGatewayAreSeen()
    {
        const Outcome run = vpcanvas(
            traceCommand(sample(QStringLiteral("T-D")), QStringLiteral("CloudNeta-Private-EC2"), QStringLiteral("60.1.1.1")));
        QCOMPARE(run.status, 0);
        const QStringList rewrites = sourceRewrites(run.json());
        QCOMPARE(rewrites.size(), 2);
        QVERIFY(rewrites[0].endsWith(QStringLiteral("10.0.1.10 -> 10.0.0.100")));
        QVERIFY(rewrites[1].endsWith(QStringLiteral("10.0.0.100 -> 203.0.113.70")));
    }

    void unreachableExitsWithOne()
    {
        const Outcome run = vpcanvas(
            traceCommand(sample(QStringLiteral("T-A")), QStringLiteral("CloudNeta-Private-EC2"), QStringLiteral("60.1.1.1")));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[QStringLiteral("verdict")].toString(), QStringLiteral("unreachable"));
    }

    void textOutputNamesTheVerdictInTheTerminalsLanguage()
    {
        const QStringList command{QStringLiteral("trace"),  sample(QStringLiteral("T-D")),
                                  QStringLiteral("--from"), QStringLiteral("CloudNeta-Private-EC2"),
                                  QStringLiteral("--to"),   QStringLiteral("60.1.1.1")};
        QVERIFY(vpcanvas(command, {QStringLiteral("LC_ALL=C.UTF-8")}).out.startsWith("Reachable"));
        QVERIFY(vpcanvas(command, {QStringLiteral("LC_ALL=ko_KR.UTF-8")}).out.startsWith("도달 가능"));
    }

private:
    void requireDumps()
    {
        if (!QDir(dumps).exists())
            QSKIP("the real AWS dumps (../shared/data) are not here");
    }

    static QString firstBlocker(const Outcome &run)
    {
        const QJsonObject blocker = run.json()[QStringLiteral("blockers")].toArray().first().toObject();
        return blocker[QStringLiteral("component")].toString() + QLatin1Char(' ') + blocker[QStringLiteral("code")].toString();
    }
};

QTEST_APPLESS_MAIN(TestCliTrace)
#include "tst_CliTrace.moc"
