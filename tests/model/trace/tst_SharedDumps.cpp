// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Scenario.h"

#include <QtTest>

/// The six questions of ../shared/data/aws-describe/README.md, on the dumps as they are.
class tst_SharedDumps : public QObject
{
    Q_OBJECT

private slots:
    void theStatedResultComesOut_data();
    void theStatedResultComesOut();
};

void tst_SharedDumps::theStatedResultComesOut_data()
{
    QTest::addColumn<QString>("dump");
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QStringList>("checks");
    const QString nat = "nat-gateway";
    const QString endpoint = "vpc-endpoint-interface";
    QTest::newRow("out by NAT gateway and internet gateway, and back")
        << nat << "tcp i-0a128d26e59be60f3:40001 -> 8.8.8.8:80"
        << QStringList{"verdict reachable", "out nat-07ab4846da51f4612 10.1.250.210:1024 → 8.8.8.8:80",
                       "out igw-071753b9c23d8a9b2 3.135.127.225:1024 → 8.8.8.8:80",
                       "replyIn i-0a128d26e59be60f3 8.8.8.8:80 → 10.1.1.98:40001"};
    QTest::newRow("protocol 107 stops at the NAT gateway")
        << nat << "107 i-0a128d26e59be60f3 -> 8.8.8.8" << QStringList{"stop nat-07ab4846da51f4612 PROTOCOL_RESTRICTION"};
    QTest::newRow("from the internet nothing was asked for")
        << nat << "tcp internet:8.8.8.8:40001 -> 3.135.127.225:80"
        << QStringList{"stop nat-07ab4846da51f4612 NAT_GATEWAY_ACCEPTS_NO_INBOUND"};
    QTest::newRow("the NAT gateway answers no one on its own address")
        << nat << "tcp i-0b31b509174d7f5de:40001 -> 10.1.250.210:80"
        << QStringList{"stop nat-07ab4846da51f4612 NAT_GATEWAY_ACCEPTS_NO_INBOUND"};
    QTest::newRow("the endpoint directly") << endpoint << "tcp i-0a0fbd0cfa774970f:40001 -> 10.1.101.97:443"
                                           << QStringList{"verdict reachable", "via vpce-083c683a6be29b889", "noRewrite",
                                                          "in vpce-083c683a6be29b889 10.1.101.63:40001 → 10.1.101.97:443"};
    QTest::newRow("the endpoint by the local route, and back")
        << endpoint << "tcp i-0eb6eb395a0d09117:40001 -> 10.1.101.97:443"
        << QStringList{"verdict reachable", "via vpce-083c683a6be29b889",
                       "replyIn i-0eb6eb395a0d09117 10.1.101.97:443 → 10.1.1.88:40001"};
}

void tst_SharedDumps::theStatedResultComesOut()
{
    QFETCH(QString, dump);
    QFETCH(QString, flow);
    QFETCH(QStringList, checks);
    const std::filesystem::path folder = VPCANVAS_SOURCE_DIR "/../shared/data/aws-describe";
    if (!std::filesystem::exists(folder / dump.toStdString()))
        QSKIP("the dumps of ../shared/data/aws-describe are not here");
    vpcanvas::test::ScenarioCase scenario;
    scenario.title = dump.toStdString();
    scenario.network = dump.toStdString();
    scenario.flow = flow.toStdString();
    for (const QString &check : checks)
        scenario.checks.push_back(check.toStdString());
    try {
        const auto answer = vpcanvas::test::ask(scenario, folder);
        for (const std::string &check : answer.failed)
            qWarning("does not hold: check %s\n%s", check.c_str(), answer.text.c_str());
        QVERIFY(answer.failed.empty());
    } catch (const std::exception &error) {
        QFAIL(error.what());
    }
}

QTEST_APPLESS_MAIN(tst_SharedDumps)
#include "tst_SharedDumps.moc"
