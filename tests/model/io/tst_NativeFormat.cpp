// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/IoErrors.h"
#include "io/NativeFormat.h"
#include "support/RandomNetwork.h"

#include <QtTest>

#include <bit>
#include <chrono>
#include <cmath>
#include <limits>
#include <sstream>

using namespace vpcanvas;

namespace {

std::string file(std::string_view resources, std::string_view layout = "{}")
{
    std::string text = R"({"format": "vpcanvas", "version": 1, "title": "", "resources": )";
    return text.append(resources).append(R"(, "layout": )").append(layout).append("}");
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

class TestNativeFormat : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyNetworkIsAShortFile();
    void whatHoldsItsDefaultIsLeftOut();
    void aFieldThatIsLeftOutHoldsItsDefault();
    void anyNetworkComesBackAsItWas();
    void boxesKeepEveryBit();
    void textComesBackAsItWas_data();
    void textComesBackAsItWas();
    void whatIsNotUtf8IsWrittenReadable();
    void aBoxThatIsNoPlaceIsNotWritten();
    void oneChangeIsOneChangedLine();
    void danglingReferencesAreRead();
    void anyOrderOfFieldsIsRead();
    void badFilesAreRefusedWithPlaceAndReason_data();
    void badFilesAreRefusedWithPlaceAndReason();
    void everyTruncationIsRefused();
    void noiseIsRefusedAtOnce();
};

void TestNativeFormat::anEmptyNetworkIsAShortFile()
{
    aws::Network network;
    network.title = "Nothing yet";
    QCOMPARE(bytes(io::write(network)), QByteArray(R"({
  "format": "vpcanvas",
  "version": 1,
  "title": "Nothing yet",
  "resources": {},
  "layout": {}
}
)"));
}

void TestNativeFormat::whatHoldsItsDefaultIsLeftOut()
{
    aws::Network network;
    aws::RouteTable table;
    table.id = {"rtb-1"};
    table.vpc = {"vpc-1"};
    table.routes.push_back({net::anyIpv4, {aws::RouteTargetKind::InternetGateway, "igw-1"}});
    table.routes.push_back({aws::PrefixListId{"pl-1"}, {aws::RouteTargetKind::GatewayEndpoint, "vpce-1"}});
    network.routeTables.emplace(table.id, table);
    network.layout[table.id] = {456, 244, 168, 76};
    QCOMPARE(bytes(io::write(network)), QByteArray(R"({
  "format": "vpcanvas",
  "version": 1,
  "title": "",
  "resources": {
    "RouteTable": [
      {
        "id": "rtb-1",
        "vpc": "vpc-1",
        "routes": [
          {
            "destination": "0.0.0.0/0",
            "target": {
              "targetKind": "internetGateway",
              "targetId": "igw-1"
            },
            "state": "active",
            "origin": "CreateRoute"
          },
          {
            "destination": {"PrefixList": "pl-1"},
            "target": {
              "targetKind": "gatewayEndpoint",
              "targetId": "vpce-1"
            },
            "state": "active",
            "origin": "CreateRoute"
          }
        ]
      }
    ]
  },
  "layout": {
    "RouteTable:rtb-1": [456, 244, 168, 76]
  }
}
)"));
}

/// What version 1 means by silence. If a default of the model changes, version 1 must still be read as it was written.
void TestNativeFormat::aFieldThatIsLeftOutHoldsItsDefault()
{
    const auto network = io::read(
        file(
            R"({"Vpc": [{"id": "v"}], "NetworkInterface": [{"id": "e"}], "Instance": [{"id": "i"}], "LoadBalancer": [{"id": "l"}],
                 "EndpointService": [{"id": "s"}], "SecurityGroup": [{"id": "g", "ingress": [{"protocol": "tcp", "peer": "10.0.0.0/8"}]}]})"),
        "f");
    QVERIFY(network);
    const aws::Vpc &vpc = network->vpcs.begin()->second;
    QVERIFY(vpc.enableDnsSupport && !vpc.enableDnsHostnames && !vpc.isDefault);
    const aws::NetworkInterface &interface = network->networkInterfaces.begin()->second;
    QVERIFY(interface.sourceDestCheck);
    QCOMPARE(interface.interfaceType, std::string("interface"));
    QVERIFY(std::holds_alternative<std::monostate>(interface.attachment));
    const aws::Instance &instance = network->instances.begin()->second;
    QCOMPARE(instance.instanceType, std::string("t3.micro"));
    QVERIFY(instance.state == aws::InstanceState::Running && instance.role == aws::InstanceRole::Ordinary);
    QVERIFY(instance.natOptions.ipForward && instance.natOptions.masquerade);
    QVERIFY(instance.natOptions.portStrategy == aws::PortStrategy::TeachingExample);
    QCOMPARE(instance.proxyOptions.port, std::uint16_t{3128});
    QVERIFY(instance.metadataOptions.httpEndpoint && !instance.metadataOptions.httpTokensRequired);
    QCOMPARE(instance.metadataOptions.httpPutResponseHopLimit, 1);
    QVERIFY(network->loadBalancers.begin()->second.enforceSecurityGroupOnPrivateLink);
    QVERIFY(network->endpointServices.begin()->second.acceptanceRequired);
    const aws::SecurityGroupRule &rule = network->securityGroups.begin()->second.ingress.front();
    QVERIFY(rule.ports.isAll());
    QCOMPARE(rule.icmpType, -1);
}

void TestNativeFormat::anyNetworkComesBackAsItWas()
{
    const auto first = static_cast<std::uint64_t>(std::chrono::system_clock::now().time_since_epoch().count());
    for (std::uint64_t seed = first; seed < first + 200; ++seed) {
        const aws::Network network = testing::randomNetwork(seed);
        const std::string text = io::write(network);
        const auto back = io::read(text, "random");
        const std::string failed = "seed " + std::to_string(seed) + (back ? "" : " " + back.error().where);
        QVERIFY2(back, failed.c_str());
        QVERIFY2(*back == network, failed.c_str());
        QVERIFY2(io::write(*back) == text, failed.c_str());
    }
}

void TestNativeFormat::boxesKeepEveryBit()
{
    aws::Network network;
    aws::Note note;
    note.id = {"n"};
    network.notes.emplace(note.id, note);
    for (const double number : {0.1, 1.0 / 3, 123456.789, 5e-324, 1.7976931348623157e308, -0.0, 9007199254740993.0, 2.5e-7}) {
        network.layout[note.id] = {number, -number, std::abs(number), 0};
        const auto back = io::read(io::write(network), "f");
        QVERIFY(back);
        QCOMPARE(std::bit_cast<std::uint64_t>(back->layout.begin()->second.x + 0.0), std::bit_cast<std::uint64_t>(number + 0.0));
        QCOMPARE(back->layout.begin()->second.width, std::abs(number));
    }
}

void TestNativeFormat::textComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << QStringLiteral("a \"b\" \\ c");
    QTest::newRow("lines") << QStringLiteral("one\ntwo\r\n\tthree");
    QTest::newRow("control") << QString(QChar(1)) + QChar(0x1F) + QChar(0x7F);
    QTest::newRow("hangul") << QStringLiteral("퍼블릭 서브넷");
    QTest::newRow("astral") << QStringLiteral("𝄞🚀");
}

void TestNativeFormat::textComesBackAsItWas()
{
    QFETCH(QString, text);
    aws::Network network;
    network.title = text.toStdString();
    const auto back = io::read(io::write(network), "f");
    QVERIFY(back);
    QCOMPARE(QString::fromStdString(back->title), text);
}

void TestNativeFormat::whatIsNotUtf8IsWrittenReadable()
{
    aws::Network network;
    network.title = "a\xFF\xC3(\xED\xA0\x80z";
    const auto back = io::read(io::write(network), "f");
    QVERIFY(back);
    QCOMPARE(QString::fromStdString(back->title),
             QString::fromUtf8("a\xEF\xBF\xBD\xEF\xBF\xBD(\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz"));
}

void TestNativeFormat::aBoxThatIsNoPlaceIsNotWritten()
{
    aws::Network network;
    aws::Note note;
    note.id = {"n"};
    network.notes.emplace(note.id, note);
    network.layout[note.id] = {std::numeric_limits<double>::quiet_NaN(), 0, 1, 1};
    const auto back = io::read(io::write(network), "f");
    QVERIFY(back);
    QVERIFY(back->layout.empty());
}

void TestNativeFormat::oneChangeIsOneChangedLine()
{
    aws::Network network = testing::randomNetwork(1);
    network.subnets.begin()->second.name = "before";
    const std::string before = io::write(network);
    network.subnets.begin()->second.name = "after";
    network.layout.begin()->second.x += 8;
    const std::string after = io::write(network);
    std::istringstream one(before);
    std::istringstream two(after);
    std::string a;
    std::string b;
    int changed = 0;
    while (std::getline(one, a) && std::getline(two, b))
        changed += a == b ? 0 : 1;
    QCOMPARE(changed, 2);
    QCOMPARE(std::ranges::count(before, '\n'), std::ranges::count(after, '\n'));
}

void TestNativeFormat::danglingReferencesAreRead()
{
    const auto network = io::read(file(R"({"Subnet": [{"id": "s", "vpc": "vpc-none", "routeTable": "s"}]})"), "f");
    QVERIFY(network);
    QCOMPARE(network->subnets.begin()->second.vpc.value, std::string("vpc-none"));
}

void TestNativeFormat::anyOrderOfFieldsIsRead()
{
    const auto network =
        io::read(R"({"layout": {"Vpc:v": [1, 2, 3, 4]}, "resources": {"Subnet": [{"vpc": "v", "cidrBlock": "10.0.0.0/24",
        "id": "s"}], "Vpc": [{"cidrBlocks": ["10.0.0.0/16"], "id": "v"}]}, "version": 1, "format": "vpcanvas"})",
                 "f");
    QVERIFY(network);
    QVERIFY(network->subnets.contains({"s"}));
    QCOMPARE(network->layout.at(aws::VpcId{"v"}).height, 4.0);
}

void TestNativeFormat::badFilesAreRefusedWithPlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, std::string_view text, ErrorCode code, const char *place) {
        QTest::newRow(name) << bytes(text) << bytes(code.key) << QByteArray(place);
    };
    namespace e = io::errors;
    const std::string deep(100, '[');
    row("empty", "", e::empty, "f");
    row("blank", " \n\t\n", e::empty, "f");
    row("binary",
        std::string_view("\x7F"
                         "ELF\x02\x01\x00\x00",
                         8),
        e::binary, "f");
    row("utf-16", std::string_view("\xFF\xFE{\0\"\0", 6), e::binary, "f");
    row("truncated", "{\"format\": \"vpcanvas\",\n \"version\": 1", e::truncated, "f:2:14");
    row("not json", "{\n  \"format\": vpcanvas\n}", e::syntax, "f:2:13");
    row("column counts characters", "{\"서브넷\": x}", e::syntax, "f:1:9");
    row("trailing comma", "{\"format\": \"vpcanvas\",}", e::syntax, "f:1:23");
    row("two documents", "{}\n{}", e::extraText, "f:2:1");
    row("too deep", deep, e::tooDeep, "f:1:17");
    row("half a surrogate", R"({"format": "\ud800\u0041"})", e::badText, "f:1:21");
    row("not utf-8", "{\"format\": \"\xFF\"}", e::syntax, "f:1:13");
    row("a field twice", file(R"({"Vpc": [{"id": "v", "name": "a",
 "name": "b"}]})"),
        e::duplicateField, "f:2:7");
    row("a list", "[]", e::notNative, "f: /");
    row("another format", R"({"format": "drawio"})", e::notNative, "f: /format");
    row("a dump", R"({"Vpcs": []})", e::notNative, "f: /format");
    row("no version", R"({"format": "vpcanvas"})", e::badVersion, "f: /version");
    row("version 0", R"({"format": "vpcanvas", "version": 0})", e::badVersion, "f: /version");
    row("version 1.5", R"({"format": "vpcanvas", "version": 1.5})", e::badVersion, "f: /version");
    row("newer version", R"({"format": "vpcanvas", "version": 2})", e::newerVersion, "f: /version");
    row("unknown top field", R"({"format": "vpcanvas", "version": 1, "author": "me"})", e::unknownField, "f: /author");
    row("title of another type", R"({"format": "vpcanvas", "version": 1, "title": 1})", e::expectedText, "f: /title");
    row("resources as a list", file("[]"), e::expectedObject, "f: /resources");
    row("unknown kind", file(R"({"Router": []})"), e::unknownKind, "f: /resources/Router");
    row("kind as an object", file(R"({"Vpc": {}})"), e::expectedList, "f: /resources/Vpc");
    row("resource as text", file(R"({"Vpc": ["v"]})"), e::expectedObject, "f: /resources/Vpc/0");
    row("no id", file(R"({"Vpc": [{"name": "v"}]})"), e::missingField, "f: /resources/Vpc/0");
    row("empty id", file(R"({"Vpc": [{"id": ""}]})"), e::emptyId, "f: /resources/Vpc/0/id");
    row("duplicate id", file(R"({"Vpc": [{"id": "v"}, {"id": "w"}, {"id": "v"}]})"), e::duplicateId, "f: /resources/Vpc/2/id");
    row("unknown field", file(R"({"Vpc": [{"id": "v", "a/b~c": 1}]})"), e::unknownField, "f: /resources/Vpc/0/a~1b~0c");
    row("wrong enum", file(R"({"Instance": [{"id": "i", "state": "asleep"}]})"), e::expectedOneOf,
        "f: /resources/Instance/0/state");
    row("switch as text", file(R"({"Vpc": [{"id": "v", "isDefault": "true"}]})"), e::expectedSwitch,
        "f: /resources/Vpc/0/isDefault");
    row("null text", file(R"({"Vpc": [{"id": "v", "name": null}]})"), e::expectedText, "f: /resources/Vpc/0/name");
    row("bad block", file(R"({"Vpc": [{"id": "v", "cidrBlocks": ["10.0.0.0/16", "10.0.0.0/33"]}]})"), {"net.prefix"},
        "f: /resources/Vpc/0/cidrBlocks/1");
    row("port out of range", file(R"({"TargetGroup": [{"id": "t", "protocol": "tcp", "port": 65536}]})"), e::numberRange,
        "f: /resources/TargetGroup/0/port");
    row("negative port", file(R"({"TargetGroup": [{"id": "t", "protocol": "tcp", "port": -1}]})"), e::numberRange,
        "f: /resources/TargetGroup/0/port");
    row("huge whole number", file(R"({"AvailabilityZone": [{"id": "z", "rackCount": 99999999999999999999}]})"), e::numberRange,
        "f: /resources/AvailabilityZone/0/rackCount");
    row("part of a number", file(R"({"AvailabilityZone": [{"id": "z", "rackCount": 1.5}]})"), e::numberRange,
        "f: /resources/AvailabilityZone/0/rackCount");
    row("number as text", file(R"({"AvailabilityZone": [{"id": "z", "rackCount": "1"}]})"), e::expectedNumber,
        "f: /resources/AvailabilityZone/0/rackCount");
    row("route without destination", file(R"({"RouteTable": [{"id": "r", "routes": [{"target": {}}]}]})"), e::missingField,
        "f: /resources/RouteTable/0/routes/0");
    row("destination of no form", file(R"({"RouteTable": [{"id": "r", "routes": [{"destination": {"Vpc": "v"}}]}]})"),
        e::expectedChoice, "f: /resources/RouteTable/0/routes/0/destination");
    row("rule without peer", file(R"({"SecurityGroup": [{"id": "g", "egress": [{"protocol": "all"}]}]})"), e::missingField,
        "f: /resources/SecurityGroup/0/egress/0");
    row("attachment as text", file(R"({"NetworkInterface": [{"id": "e", "attachment": "i-1"}]})"), e::expectedChoice,
        "f: /resources/NetworkInterface/0/attachment");
    row("box of nothing", file("{}", R"({"Vpc:v": [0, 0, 1, 1]})"), e::boxOfNothing, "f: /layout/Vpc:v");
    row("box of no kind", file("{}", R"({"Router:v": [0, 0, 1, 1]})"), e::unknownKind, "f: /layout/Router:v");
    row("box without id", file("{}", R"({"Vpc": [0, 0, 1, 1]})"), e::unknownKind, "f: /layout/Vpc");
    row("three numbers", file(R"({"Vpc": [{"id": "v"}]})", R"({"Vpc:v": [0, 0, 1]})"), e::badBox, "f: /layout/Vpc:v");
    row("negative width", file(R"({"Vpc": [{"id": "v"}]})", R"({"Vpc:v": [0, 0, -1, 1]})"), e::badBox, "f: /layout/Vpc:v");
    row("infinite box", file(R"({"Vpc": [{"id": "v"}]})", R"({"Vpc:v": [0, 1e999, 1, 1]})"), e::badNumber, "f: /layout/Vpc:v/1");
}

void TestNativeFormat::badFilesAreRefusedWithPlaceAndReason()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, place);
    const auto network = io::read(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), "f");
    QVERIFY(!network);
    QCOMPARE(bytes(network.error().code.key), code);
    QCOMPARE(bytes(network.error().where), place);
}

void TestNativeFormat::everyTruncationIsRefused()
{
    const std::string text = io::write(testing::randomNetwork(7, 1));
    for (std::size_t length = 0; length + 2 < text.size(); ++length) // the last line break may go
        QVERIFY2(!io::read(std::string_view(text).substr(0, length), "f"), std::to_string(length).c_str());
}

void TestNativeFormat::noiseIsRefusedAtOnce()
{
    constexpr std::size_t size = std::size_t{200} << 20U;
    const std::string noise(size, '[');
    const auto started = std::chrono::steady_clock::now();
    const auto network = io::read(noise, "f");
    QVERIFY(!network);
    QCOMPARE(bytes(network.error().code.key), bytes(io::errors::tooLarge.key));
    const auto list = io::read("[" + std::string(std::size_t{20} << 20U, '1') + "]", "f");
    QVERIFY(!list);
    std::string values = "[0";
    for (std::size_t i = 0; i <= io::maxNativeValues; ++i)
        values += ",0";
    const auto many = io::read(values, "f");
    QVERIFY(!many);
    QCOMPARE(bytes(many.error().code.key), bytes(io::errors::tooManyValues.key));
    QVERIFY(std::chrono::steady_clock::now() - started < std::chrono::seconds(20));
}

QTEST_APPLESS_MAIN(TestNativeFormat)
#include "tst_NativeFormat.moc"
