// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/SimErrors.h"
#include "sim/http/RequestLine.h"

#include <QtTest>

using namespace vpcanvas;
using sim::http::parseRequestLine;

/// An HTTP request in one line, as people type it.
class tst_RequestLine : public QObject
{
    Q_OBJECT

private slots:
    void aPathIsEnough()
    {
        const auto request = parseRequestLine("  GET /latest/meta-data/ ");
        QVERIFY(request);
        QCOMPARE(request->method, std::string("GET"));
        QCOMPARE(request->target, std::string("/latest/meta-data/"));
        QVERIFY(request->headers.begin() == request->headers.end());
    }

    void headersFollowTheTarget()
    {
        const auto request = parseRequestLine("PUT /latest/api/token X-ttl: 60;  X-Forwarded-For: 198.51.100.9");
        QVERIFY(request);
        QCOMPARE(*request->headers.find("x-ttl"), std::string("60"));
        QCOMPARE(*request->headers.find("x-forwarded-for"), std::string("198.51.100.9"));
    }

    void aProxyIsAskedForAUrlOrAHost()
    {
        QVERIFY(parseRequestLine("GET http://example.com/"));
        QVERIFY(parseRequestLine("CONNECT example.com:443"));
    }

    void whatIsNoRequestIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"", "GET", "get /", "FETCH /", "GET latest", "GET https://example.com/", "CONNECT example.com",
                                 "GET / header", "GET / : value", "GET / a b: c", "GET /\xED\x95\x9C"})
            QTest::newRow(*line == '\0' ? "nothing" : line) << QString::fromUtf8(line);
        QTest::newRow("a line end in a value") << QStringLiteral("GET / a: b\r\nc: d");
    }

    void whatIsNoRequestIsNamed()
    {
        QFETCH(QString, line);
        const auto request = parseRequestLine(line.toStdString());
        QVERIFY(!request);
        QVERIFY(request.error().code == sim::errors::badRequest);
        QCOMPARE(request.error().args.front(), line.toStdString());
    }
};

QTEST_APPLESS_MAIN(tst_RequestLine)
#include "tst_RequestLine.moc"
