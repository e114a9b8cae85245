// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "graph/NetworkGraph.h"
#include "io/Open.h"
#include "trace/Json.h"
#include "trace/ResolveRef.h"
#include "trace/Tracer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace vpcanvas;

class tst_ResolveRef : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aTextMeansWhatAPersonMeans_data();
    void aTextMeansWhatAPersonMeans();
    void aNameThatTwoHaveIsRefused();
    void anUnknownNameIsRefused();
    void theJsonIsAsTheDesignShowsIt();

private:
    aws::Network m_network;
};

void tst_ResolveRef::initTestCase()
{
    auto opened = io::open(VPCANVAS_SOURCE_DIR "/resources/samples/T-D.vpcanvas");
    QVERIFY(opened.has_value());
    m_network = std::move(*opened).network;
}

void tst_ResolveRef::aTextMeansWhatAPersonMeans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("address");
    QTest::newRow("identifier") << "i-d712aa64"
                                << "Instance"
                                << "i-d712aa64"
                                << "";
    QTest::newRow("name") << "CloudNeta-NAT"
                          << "NatGateway"
                          << "nat-430eb728"
                          << "";
    QTest::newRow("private address") << "10.0.1.10"
                                     << "Instance"
                                     << "i-f3c0c61f"
                                     << "10.0.1.10";
    QTest::newRow("public address") << "203.0.113.70"
                                    << "NatGateway"
                                    << "nat-430eb728"
                                    << "203.0.113.70";
    QTest::newRow("internet") << "internet"
                              << "Internet"
                              << "internet"
                              << "";
    QTest::newRow("internet at an address") << "internet:8.8.8.8"
                                            << "Internet"
                                            << "internet"
                                            << "8.8.8.8";
    QTest::newRow("host") << "60.1.1.1"
                          << "InternetHost"
                          << "host-60.1.1.1"
                          << "60.1.1.1";
    QTest::newRow("short service") << "s3"
                                   << "AwsService"
                                   << "s3.ap-northeast-2"
                                   << "";
    QTest::newRow("full service") << "com.amazonaws.ap-northeast-2.s3"
                                  << "AwsService"
                                  << "s3.ap-northeast-2"
                                  << "";
}

void tst_ResolveRef::aTextMeansWhatAPersonMeans()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, id);
    QFETCH(QString, address);
    const auto found = trace::resolveRef(m_network, text.toStdString());
    QVERIFY(found.has_value());
    const auto *ref = std::get_if<aws::ResourceRef>(&found->at);
    QVERIFY(ref);
    QCOMPARE(QString::fromStdString(ref->id), id);
    QCOMPARE(QString::fromUtf8(enumText(ref->kind).data()), kind);
    QCOMPARE(found->address ? QString::fromStdString(found->address->toString()) : QString(), address);
}

void tst_ResolveRef::aNameThatTwoHaveIsRefused()
{
    aws::Network network = m_network;
    aws::Instance twin;
    twin.id = {"i-twin"};
    twin.name = "CloudNeta-Public-EC2";
    network.instances[twin.id] = twin;
    const auto found = trace::resolveRef(network, "CloudNeta-Public-EC2");
    QVERIFY(found.has_error());
    QCOMPARE(found.error().code, trace::errors::ambiguousRef);
    QCOMPARE(found.error().args.back(), std::string("i-d712aa64, i-twin"));
}

void tst_ResolveRef::anUnknownNameIsRefused()
{
    const auto found = trace::resolveRef(m_network, "nobody");
    QVERIFY(found.has_error());
    QCOMPARE(found.error().code, trace::errors::noSuchRef);
    QVERIFY(trace::resolveRef(m_network, "internet:nowhere").has_error());
}

void tst_ResolveRef::theJsonIsAsTheDesignShowsIt()
{
    const auto graph = graph::compile(m_network, aws::Containment(m_network));
    trace::Flow flow;
    flow.source = *trace::resolveRef(m_network, "CloudNeta-Private-EC2");
    flow.destination = *trace::resolveRef(m_network, "60.1.1.1");
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(trace::toJson(trace::trace(*graph, flow), m_network))).object();
    QCOMPARE(json.keys(), (QStringList{"blockers", "codes", "forward", "forwardVerdict", "return", "returnVerdict", "verdict"}));
    QCOMPARE(json["verdict"].toString(), "reachable");
    QCOMPARE(json["blockers"].toArray().size(), 0);
    const QJsonObject first = json["forward"].toArray().first().toObject();
    QCOMPARE(first.keys(), (QStringList{"cause", "code", "component", "in", "kind", "name", "out"}));
    QCOMPARE(first["component"].toString(), "i-f3c0c61f");
    QCOMPARE(first["kind"].toString(), "Instance");
    QCOMPARE(first["name"].toString(), "CloudNeta-Private-EC2");
    QVERIFY(first["in"].isNull());
    QVERIFY(first["code"].isNull());
    QCOMPARE(first["out"].toObject(),
             (QJsonObject{{"protocol", "tcp"}, {"src", "10.0.1.10"}, {"srcPort", 40001}, {"dst", "60.1.1.1"}, {"dstPort", 80}}));
    QCOMPARE(first["cause"].toObject(),
             (QJsonObject{{"kind", "securityGroupRule"}, {"resource", "sg-da24742f"}, {"row", "egress 0.0.0.0/0 all"}}));
}

QTEST_APPLESS_MAIN(tst_ResolveRef)
#include "tst_ResolveRef.moc"
