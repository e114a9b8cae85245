// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "../trace/Scenario.h"
#include "aws/Containment.h"
#include "sim/SimErrors.h"
#include "sim/facts/Hypervisor.h"
#include "sim/flowlog/FlowLog.h"
#include "sim/flowlog/Records.h"
#include "sim/pcap/Capture.h"

#include <QtTest>

#include <filesystem>
#include <map>

using namespace vpcanvas;
using sim::flowlog::Format;

namespace {

using Lines = std::vector<std::string>;

const std::filesystem::path scenarios = VPCANVAS_TEST_DATA "/trace";

struct Run
{
    aws::Network network;
    sim::Simulation simulation;

    /// The lines of one interface, or of all.
    Lines lines(std::string_view interface, const std::string &format = "${action}",
                const sim::flowlog::Options &options = {}) const
    {
        const Format fields = Format::parse("${interface-id} " + format).value();
        std::istringstream all(sim::flowlog::toText(simulation, network, fields, options));
        Lines found;
        for (std::string line; std::getline(all, line);)
            if (interface.empty())
                found.push_back(line);
            else if (line.starts_with(std::string(interface) + ' '))
                found.push_back(line.substr(interface.size() + 1));
        return found;
    }
};

struct Traffic
{
    std::string network; ///< under resources/ or tests/data/trace/
    Lines edits;         ///< as scenario files write them
    Lines flows;         ///< "tcp A:40001 -> B:80"
    std::uint32_t exchanges = 1;
    sim::SimTime interval = sim::second;
};

Run run(const Traffic &traffic)
{
    test::ScenarioCase scenario;
    scenario.network = traffic.network;
    scenario.edits = traffic.edits;
    std::vector<trace::Flow> flows;
    aws::Network network;
    for (const std::string &flow : traffic.flows) {
        scenario.flow = flow;
        test::ScenarioAnswer answer = test::ask(scenario, scenarios);
        flows.push_back(answer.flow);
        network = std::move(answer.network);
    }
    sim::Simulation simulation(graph::compile(network, aws::Containment(network)), {});
    for (const trace::Flow &flow : flows) {
        sim::FlowSpec spec;
        spec.flow = flow;
        spec.exchanges = traffic.exchanges;
        spec.interval = traffic.interval;
        simulation.add(spec);
    }
    simulation.run();
    return {std::move(network), std::move(simulation)};
}

const std::string ends = "${srcaddr} ${dstaddr} ${pkt-srcaddr} ${pkt-dstaddr}";
const std::string verdict = "${srcaddr} ${dstaddr} ${packets} ${flow-direction} ${action}";
const std::string path = "${dstaddr} ${flow-direction} ${traffic-path}";

const std::string hostToServer = "tcp 10.0.1.10:40001 -> 60.1.1.1:80";
const std::string pingAllowed = R"(add SecurityGroup CloudNeta-SG ingress {"protocol": "icmp", "peer": "0.0.0.0/0"})";

/// An ACL of the private subnet alone that denies ICMP in one direction.
Lines deniesIcmp(bool inbound)
{
    const std::string deny = R"({"ruleNumber": 50, "protocol": "icmp", "cidrBlock": "0.0.0.0/0", "ruleAction": "deny"}, )";
    const std::string allow = R"({"ruleNumber": 100, "protocol": "all", "cidrBlock": "0.0.0.0/0", "ruleAction": "allow"})";
    return {R"(put NetworkAcl {"id": "acl-x", "vpc": "@CloudNeta-VPC", "inbound": [)" + (inbound ? deny : "") + allow
                + R"(], "outbound": [)" + (inbound ? "" : deny) + allow + "]}",
            R"(set Subnet CloudNeta-Private-SN networkAcl "acl-x")"};
}

Lines operator+(Lines all, const Lines &more)
{
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

bool meetsLocalService(const sim::EventLog &log)
{
    return std::ranges::any_of(log.events(), [&](const sim::EventRecord &event) {
        return log.where(event).kind == aws::Kind::AwsService && net::IpAddress::parse(log.where(event).id).has_value();
    });
}

std::string key(const Result<Format> &refused)
{
    return refused ? "no error" : std::string(refused.error().code.key);
}

} // namespace

class tst_FlowLog : public QObject
{
    Q_OBJECT

private slots:
    void theDefaultIsVersionTwoInAwssOrder()
    {
        const Run one = run({"samples/T-D.vpcanvas", {}, {hostToServer}});
        std::istringstream all(sim::flowlog::toText(one.simulation, one.network, Format::standard(), {}));
        Lines host;
        for (std::string line; std::getline(all, line);)
            if (line.find("eni-9f250926") != std::string::npos)
                host.push_back(line);
        // SYN with its option 44, ACK 40, question 140, FIN 40, ACK 40; SYN-ACK 44, answer 240, FIN 40.
        QCOMPARE(host,
                 (Lines{"2 unknown eni-9f250926 10.0.1.10 60.1.1.1 40001 80 6 5 304 1767225600 1767225600 ACCEPT OK",
                        "2 unknown eni-9f250926 60.1.1.1 10.0.1.10 80 40001 6 3 324 1767225600 1767225600 ACCEPT OK"}));
    }

    void aNatGatewayShowsFourLegsWithBothEnds()
    {
        const Run one = run({"samples/T-D.vpcanvas", {}, {hostToServer}});
        QCOMPARE(one.lines("eni-430eb728", "${instance-id} " + ends),
                 (Lines{"- 10.0.1.10 10.0.0.100 10.0.1.10 60.1.1.1", "- 10.0.0.100 60.1.1.1 10.0.0.100 60.1.1.1",
                        "- 60.1.1.1 10.0.0.100 60.1.1.1 10.0.0.100", "- 10.0.0.100 10.0.1.10 60.1.1.1 10.0.1.10"}));
    }

    void theHostBehindANatGatewaySeesTheServerItself()
    {
        const Run one = run({"samples/T-D.vpcanvas", {}, {hostToServer}});
        QCOMPARE(one.lines("eni-9f250926", ends),
                 (Lines{"10.0.1.10 60.1.1.1 10.0.1.10 60.1.1.1", "60.1.1.1 10.0.1.10 60.1.1.1 10.0.1.10"}));
    }

    void aNatInstanceShowsFourLegsToo()
    {
        const Run one = run(
            {"samples/T-C.vpcanvas",
             {R"(set NetworkInterface eni-1888b416 sourceDestCheck false)",
              R"(add RouteTable NATInstance-PrivateRouteTable1 routes {"destination": "0.0.0.0/0", "target": {"targetKind": "networkInterface", "targetId": "eni-1888b416"}})"},
             {"tcp 10.40.2.101:40001 -> 60.1.1.1:80"}});
        QCOMPARE(one.lines("eni-1888b416", "${instance-id} ${srcport} " + ends),
                 (Lines{"i-9c34113e 40001 10.40.2.101 10.40.1.100 10.40.2.101 60.1.1.1",
                        "i-9c34113e 40001 10.40.1.100 60.1.1.1 10.40.1.100 60.1.1.1",
                        "i-9c34113e 80 60.1.1.1 10.40.1.100 60.1.1.1 10.40.1.100",
                        "i-9c34113e 80 10.40.1.100 10.40.2.101 60.1.1.1 10.40.2.101"}));
    }

    void aSourceDestinationCheckMakesNoRecord()
    {
        const Run one = run(
            {"samples/T-C.vpcanvas",
             {R"(add RouteTable NATInstance-PrivateRouteTable1 routes {"destination": "0.0.0.0/0", "target": {"targetKind": "networkInterface", "targetId": "eni-1888b416"}})"},
             {"icmp 10.40.2.101 -> 60.1.1.1"}});
        QCOMPARE(one.lines("eni-1888b416"), Lines{});
        QCOMPARE(one.lines("eni-ed9b8e7e", verdict), Lines{"10.40.2.101 60.1.1.1 1 egress ACCEPT"});
    }

    void whatANatInstanceDoesNotForwardWasAccepted()
    {
        const Run one = run(
            {"samples/T-C.vpcanvas",
             {R"(set NetworkInterface eni-1888b416 sourceDestCheck false)",
              R"(set Instance NAT-Instance natOptions {"ipForward": false})",
              R"(add RouteTable NATInstance-PrivateRouteTable1 routes {"destination": "0.0.0.0/0", "target": {"targetKind": "networkInterface", "targetId": "eni-1888b416"}})"},
             {"icmp 10.40.2.101 -> 60.1.1.1"}});
        QCOMPARE(one.lines("eni-1888b416", verdict), Lines{"10.40.2.101 10.40.1.100 1 ingress ACCEPT"});
    }

    void aPingThatASecurityGroupRefusesIsOneReject()
    {
        const Run one = run({"samples/T-D.vpcanvas", {}, {"icmp 10.0.0.10 -> 10.0.1.10"}});
        QCOMPARE(one.lines("eni-9f250926", verdict), Lines{"10.0.0.10 10.0.1.10 1 ingress REJECT"});
        QCOMPARE(one.lines("eni-0be40620", verdict), Lines{"10.0.0.10 10.0.1.10 1 egress ACCEPT"});
    }

    void aPingWhoseReplyANetworkAclDropsIsAcceptThenReject()
    {
        const Run one = run({"samples/T-D.vpcanvas", Lines{pingAllowed} + deniesIcmp(false), {"icmp 10.0.0.10 -> 10.0.1.10"}});
        QCOMPARE(one.lines("eni-9f250926", verdict),
                 (Lines{"10.0.0.10 10.0.1.10 1 ingress ACCEPT", "10.0.1.10 10.0.0.10 1 egress REJECT"}));
    }

    void anInboundNetworkAclRefusesAtTheInterfaceBehindIt()
    {
        const Run one = run({"samples/T-D.vpcanvas", Lines{pingAllowed} + deniesIcmp(true), {"icmp 10.0.0.10 -> 10.0.1.10"}});
        QCOMPARE(one.lines("eni-9f250926", verdict), Lines{"10.0.0.10 10.0.1.10 1 ingress REJECT"});
    }

    void anInboundNetworkAclRefusesAtTheNextHopNotAtTheDestination()
    {
        const Run one = run({"samples/T-D.vpcanvas",
                             {R"(put NetworkAcl {"id": "acl-x", "vpc": "@CloudNeta-VPC", "outbound": []})",
                              R"(set Subnet CloudNeta-Public-SN networkAcl "acl-x")"},
                             {"icmp 10.0.1.10 -> 60.1.1.1"}});
        QCOMPARE(one.lines("eni-430eb728", verdict), Lines{"10.0.1.10 10.0.0.100 1 ingress REJECT"});
        QCOMPARE(one.lines("eni-9f250926", verdict), Lines{"10.0.1.10 60.1.1.1 1 egress ACCEPT"});
    }

    void aNetworkAclRefusesWhatLeavesItsSubnet()
    {
        const Run one = run({"samples/T-D.vpcanvas", deniesIcmp(false), {"icmp 10.0.1.10 -> 60.1.1.1"}});
        QCOMPARE(one.lines(""), Lines{"eni-9f250926 REJECT"});
        QCOMPARE(one.lines("eni-9f250926", verdict), Lines{"10.0.1.10 60.1.1.1 1 egress REJECT"});
    }

    void aSecurityGroupRefusesWhatItsHostSends()
    {
        const Run one =
            run({"samples/T-D.vpcanvas", {"set SecurityGroup CloudNeta-SG egress []"}, {"icmp 10.0.1.10 -> 60.1.1.1"}});
        QCOMPARE(one.lines(""), Lines{"eni-9f250926 REJECT"});
        QCOMPARE(one.lines("eni-9f250926", verdict), Lines{"10.0.1.10 60.1.1.1 1 egress REJECT"});
    }

    void aRouteThatIsMissingRejectsNothing()
    {
        const Run one =
            run({"samples/T-D.vpcanvas", {"set RouteTable CloudNeta-Private-RT routes []"}, {"icmp 10.0.1.10 -> 60.1.1.1"}});
        QCOMPARE(one.lines("eni-9f250926", verdict + " ${traffic-path}"), Lines{"10.0.1.10 60.1.1.1 1 egress ACCEPT -"});
        QCOMPARE(one.lines("").size(), std::size_t{1});
    }

    void whatANatGatewayDropsUnaskedItsInterfaceAccepted()
    {
        const Run one = run({"samples/T-D.vpcanvas", {}, {"icmp internet:198.51.100.9 -> 203.0.113.70"}});
        QCOMPARE(one.lines("eni-430eb728", verdict), Lines{"198.51.100.9 10.0.0.100 1 ingress ACCEPT"});
    }

    void servicesThatNeedNoRouteAreNotLogged_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::newRow("metadata") << "tcp 10.0.1.10:40001 -> 169.254.169.254:80";
        QTest::newRow("Amazon DNS") << "udp 10.0.1.10:40001 -> 10.0.0.2:53";
        QTest::newRow("Amazon DNS by its link-local address") << "udp 10.0.1.10:40001 -> 169.254.169.253:53";
        QTest::newRow("time") << "udp 10.0.1.10:40001 -> 169.254.169.123:123";
        QTest::newRow("Windows licences") << "tcp 10.0.1.10:40001 -> 169.254.169.250:1688";
        QTest::newRow("the subnet's router") << "icmp 10.0.1.10 -> 10.0.1.1";
    }

    void servicesThatNeedNoRouteAreNotLogged()
    {
        QFETCH(QString, flow);
        const Run one = run({"samples/T-D.vpcanvas", {}, {flow.toStdString()}});
        QVERIFY(one.simulation.log().size() > 2); // there is something to log
        QCOMPARE(one.lines(""), Lines{});
    }

    void aDnsServerOfOnesOwnIsLogged()
    {
        const Run one = run({"samples/T-D.vpcanvas", {}, {"udp 10.0.1.10:40001 -> 60.1.1.1:53"}});
        QCOMPARE(one.lines("eni-9f250926", "${dstport} ${protocol} ${packets} ${tcp-flags}"),
                 (Lines{"53 17 1 0", "40001 17 1 0"}));
    }

    void flagsOfAllPacketsAreJoined()
    {
        const Run whole = run({"samples/T-D.vpcanvas", {}, {hostToServer}});
        QCOMPARE(whole.lines("eni-9f250926", "${tcp-flags}"), (Lines{"3", "19"})); // SYN+FIN, SYN-ACK+FIN
        const Run refused =
            run({"samples/T-D.vpcanvas", {"set SecurityGroup CloudNeta-SG ingress []"}, {"tcp 10.0.0.10:40001 -> 10.0.1.10:80"}});
        QCOMPARE(refused.lines("eni-9f250926", "${tcp-flags} ${action}").front(), std::string("2 REJECT"));
    }

    void intervalsStartNewRecords()
    {
        // Questions at 0, 70, 140, ... 630 seconds.
        const Traffic traffic{"samples/T-D.vpcanvas", {}, {"icmp 10.0.1.10 -> 60.1.1.1"}, 10, 70 * sim::second};
        const Run one = run(traffic);
        const std::string times = "${packets} ${start} ${end} ${flow-direction}";
        sim::flowlog::Options options;
        options.epoch = 1'000'000;
        QCOMPARE(one.lines("eni-9f250926", times, options),
                 (Lines{"9 1000000 1000560 egress", "9 1000000 1000560 ingress", "1 1000630 1000630 egress",
                        "1 1000630 1000630 ingress"}));
        options.interval = 60;
        const Lines minutes = one.lines("eni-9f250926", times, options);
        QCOMPARE(minutes.size(), std::size_t{20});
        QCOMPARE(minutes[2], std::string("1 1000070 1000070 egress"));
    }

    void aNitroInstanceIsLoggedByTheMinute()
    {
        const Traffic traffic{"samples/T-D.vpcanvas",
                              {R"(set Instance CloudNeta-Private-EC2 instanceType "t3.micro")"},
                              {"icmp 10.0.1.10 -> 60.1.1.1"},
                              2,
                              70 * sim::second};
        const Run one = run(traffic);
        QCOMPARE(one.lines("eni-9f250926", "${packets} ${flow-direction}"),
                 (Lines{"1 egress", "1 ingress", "1 egress", "1 ingress"}));
        QCOMPARE(one.lines("eni-430eb728", "${packets}").front(), std::string("2")); // no instance
        QVERIFY(sim::isNitro("i3.metal") && sim::isNitro("m5.large") && sim::isNitro("p3dn.24xlarge"));
        QVERIFY(!sim::isNitro("i3.large") && !sim::isNitro("t2.micro") && !sim::isNitro("x1e.xlarge") && !sim::isNitro(""));
    }

    void interfacesThatSawNothingSaySoIfAsked()
    {
        const Traffic traffic{"samples/T-D.vpcanvas", {}, {"icmp 10.0.1.10 -> 60.1.1.1"}, 2, 70 * sim::second};
        const Run one = run(traffic);
        sim::flowlog::Options options;
        options.interval = 60;
        QCOMPARE(one.lines("eni-0be40620", "${start}", options), Lines{});
        options.withNoData = true;
        const std::string all = sim::flowlog::toText(one.simulation, one.network, Format::standard(), options);
        QVERIFY(all.find("2 unknown eni-0be40620 - - - - - - - 1767225600 1767225660 - NODATA\n") != std::string::npos);
        QVERIFY(all.find("2 unknown eni-0be40620 - - - - - - - 1767225660 1767225720 - NODATA\n") != std::string::npos);
        QCOMPARE(one.lines("eni-9f250926", "${log-status}", options), (Lines{"OK", "OK", "OK", "OK"}));
    }

    void aSecondaryAddressAppearsAsThePrimaryOne()
    {
        const Run one = run({"samples/T-D.vpcanvas",
                             {R"(add NetworkInterface eni-9f250926 privateIpAddresses {"address": "10.0.1.77"})"},
                             {"tcp 10.0.0.10:40001 -> 10.0.1.77:80"}});
        QCOMPARE(one.lines("eni-9f250926", ends),
                 (Lines{"10.0.0.10 10.0.1.10 10.0.0.10 10.0.1.77", "10.0.1.10 10.0.0.10 10.0.1.77 10.0.0.10"}));
        QCOMPARE(one.lines("eni-0be40620", ends).front(), std::string("10.0.0.10 10.0.1.77 10.0.0.10 10.0.1.77"));
    }

    void thePlaceOfTheInterfaceIsNamed()
    {
        const std::string place = "${version} ${vpc-id} ${subnet-id} ${instance-id} ${type} ${region} ${az-id} "
                                  "${sublocation-type} ${sublocation-id}";
        const Run one = run({"samples/T-D.vpcanvas", {}, {hostToServer}});
        QCOMPARE(one.lines("eni-9f250926", place).front(),
                 std::string("4 vpc-f9a0b963 subnet-ffc7468f i-f3c0c61f IPv4 ap-northeast-2 apne2-az3 - -"));
        QCOMPARE(one.lines("eni-430eb728", place).front(),
                 std::string("4 vpc-f9a0b963 subnet-5af720cf - IPv4 ap-northeast-2 apne2-az1 - -"));
        const Run unknown = run({"three-vpcs.vpcanvas", {}, {"tcp [2001:db8:1::10]:40001 -> Server6:80"}});
        QCOMPARE(unknown.lines("eni-a", "${type} ${az-id} ${srcaddr}").front(), std::string("IPv6 - 2001:db8:1::10"));
    }

    void theWayOutIsNumbered_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *edit, const char *flow, const char *interface, const char *line) {
            QTest::newRow(name) << edit << flow << interface << line;
        };
        row("to a NAT gateway", "", "icmp B -> Server", "eni-b", "60.1.1.1 egress 1");
        row("from a NAT gateway", "", "icmp B -> Server", "eni-nat1", "60.1.1.1 egress 8");
        row("inside a subnet", "", "icmp A -> P", "eni-a", "10.1.0.11 egress 1");
        row("to another subnet", "", "icmp A -> B", "eni-a", "10.1.1.10 egress 1");
        row("back to another subnet", "", "icmp A -> B", "eni-b", "10.1.0.10 egress 1");
        row("by the internet gateway", "", "icmp A -> Server", "eni-a", "60.1.1.1 egress 8");
        row("to a peer", "", "icmp A -> C", "eni-a", "10.2.0.10 egress 4");
        row("to a peer in another Region", R"(set Vpc VPC2 region "us-east-1")", "icmp A -> C", "eni-a", "10.2.0.10 egress 5");
        row("to a virtual private gateway",
            R"(add RouteTable Public1-RT routes {"destination": "172.16.0.0/16", "target": {"targetKind": "vpnGateway", "targetId": "vgw-1"}})",
            "icmp A -> 172.16.0.9", "eni-a", "172.16.0.9 egress 3");
        row("ingress", "", "icmp A -> B", "eni-b", "10.1.1.10 ingress -");
    }

    void theWayOutIsNumbered()
    {
        QFETCH(QString, edit);
        QFETCH(QString, flow);
        QFETCH(QString, interface);
        QFETCH(QString, line);
        const Run one = run({"three-vpcs.vpcanvas", edit.isEmpty() ? Lines{} : Lines{edit.toStdString()}, {flow.toStdString()}});
        const Lines lines = one.lines(interface.toStdString(), path);
        std::string all;
        for (const std::string &each : lines)
            all += each + "; ";
        QVERIFY2(std::ranges::find(lines, line.toStdString()) != lines.end(), all.c_str());
    }

    void aGatewayEndpointIsAWayOfItsOwn()
    {
        const Run one = run(
            {"samples/T-D.vpcanvas",
             {R"(put VpcEndpoint {"id": "vpce-s3", "vpc": "@CloudNeta-VPC", "vpcEndpointType": "Gateway", "serviceName": "com.amazonaws.ap-northeast-2.s3", "state": "available"})",
              R"(add RouteTable CloudNeta-Private-RT routes {"destination": {"PrefixList": "pl-78a54011"}, "target": {"targetKind": "gatewayEndpoint", "targetId": "vpce-s3"}})"},
             {"tcp 10.0.1.10:40001 -> s3:443"}});
        QCOMPARE(one.lines("eni-9f250926", path), (Lines{"52.219.60.10 egress 7", "10.0.1.10 ingress -"}));
    }

    void addressesOfAwsAreNamedByTheirRange_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("services");
        QTest::newRow("S3") << "tcp 10.0.1.10:40001 -> s3:443"
                            << "- S3";
        QTest::newRow("DynamoDB") << "tcp 10.0.1.10:40001 -> dynamodb:443"
                                  << "- DYNAMODB";
        QTest::newRow("a service without a range") << "tcp 10.0.1.10:40001 -> cloudformation:443"
                                                   << "- AMAZON";
        QTest::newRow("an address of a prefix list") << "tcp 10.0.1.10:40001 -> 3.5.140.9:443"
                                                     << "- S3";
        QTest::newRow("a public address of an instance") << "tcp 10.0.1.10:40001 -> 50.1.1.1:80"
                                                         << "- EC2";
        QTest::newRow("somebody else") << "tcp 10.0.1.10:40001 -> 60.1.1.1:80"
                                       << "- -";
    }

    void addressesOfAwsAreNamedByTheirRange()
    {
        QFETCH(QString, flow);
        QFETCH(QString, services);
        const Run one = run({"samples/T-D.vpcanvas", {}, {flow.toStdString()}});
        const Lines lines = one.lines("eni-9f250926", "${pkt-src-aws-service} ${pkt-dst-aws-service}");
        QVERIFY(!lines.empty());
        QCOMPARE(lines.front(), services.toStdString());
    }

    void theWayBetweenAnEndpointAndItsBalancerIsNotLogged()
    {
        const Run one = run(
            {"samples/T-B.vpcanvas",
             {R"(put EndpointService {"id": "vpce-svc-1", "name": "Custom-EPS", "serviceName": "com.amazonaws.vpce.ap-northeast-2.vpce-svc-1", "region": "ap-northeast-2", "networkLoadBalancers": ["@Custom-NLB"], "acceptanceRequired": true})",
              R"(put VpcEndpoint {"id": "vpce-1", "name": "My-Endpoint", "vpc": "@MyVPC", "vpcEndpointType": "Interface", "serviceName": "com.amazonaws.vpce.ap-northeast-2.vpce-svc-1", "state": "available"})",
              R"(put NetworkInterface {"id": "eni-vpce", "subnet": "@My-Public-SN", "attachment": {"VpcEndpoint": "vpce-1"}, "interfaceType": "vpc_endpoint", "privateIpAddresses": [{"address": "10.0.0.240"}], "groups": ["@WebSG"]})"},
             {"tcp My-EC2:40001 -> 10.0.0.240:80"}});
        QCOMPARE(one.simulation.outcome(0), sim::FlowOutcome::Completed);
        QCOMPARE(one.lines("eni-vpce", "${srcaddr} ${dstaddr} ${flow-direction}"),
                 (Lines{"10.0.0.10 10.0.0.240 ingress", "10.0.0.240 10.0.0.10 egress"}));
        const Lines balancer = one.lines("eni-3e8bef54", "${srcaddr} ${flow-direction} ${dstaddr}");
        QCOMPARE(balancer.size(), std::size_t{2});
        QVERIFY(balancer[0].starts_with("20.0.0.50 egress 20.0.0.1"));
        QVERIFY(balancer[1].ends_with("ingress 20.0.0.50"));
    }

    void aFormatNamesKnownFieldsOnly()
    {
        QCOMPARE(Format::parse("${srcaddr}  ${traffic-path}\n")->fields,
                 (std::vector{sim::flowlog::Field::SrcAddr, sim::flowlog::Field::TrafficPath}));
        const auto unknown = Format::parse("${version} ${srcadr}");
        QCOMPARE(key(unknown), std::string(sim::errors::unknownField.key));
        QCOMPARE(unknown.error().args.front(), std::string("srcadr"));
        QVERIFY(unknown.error().args.back().starts_with("version, account-id, "));
        QVERIFY(unknown.error().args.back().ends_with(", flow-direction, traffic-path"));
        QCOMPARE(key(Format::parse("version")), std::string(sim::errors::badFormat.key));
        QCOMPARE(key(Format::parse("${version}${srcaddr}")), std::string(sim::errors::badFormat.key));
        QCOMPARE(key(Format::parse("  ")), std::string(sim::errors::emptyFormat.key));
    }

    void theVersionIsTheHighestOfItsFields()
    {
        QCOMPARE(Format::standard().version(), 2);
        QCOMPARE(Format::parse("${version} ${vpc-id}")->version(), 3);
        QCOMPARE(Format::parse("${az-id} ${version}")->version(), 4);
        QCOMPARE(Format::parse("${flow-direction} ${version}")->version(), 5);
    }

    void theSameRunGivesTheSameBytes()
    {
        const Traffic traffic{
            "samples/T-F.vpcanvas", {}, {"tcp 10.40.2.101:40001 -> 60.1.1.1:80", "tcp 10.40.2.201:40001 -> 60.1.1.1:80"}};
        const Run one = run(traffic);
        const Run other = run(traffic);
        const std::string text = sim::flowlog::toText(one.simulation, one.network, Format::standard(), {});
        QVERIFY(!text.empty());
        QCOMPARE(text, sim::flowlog::toText(other.simulation, other.network, Format::standard(), {}));
    }

    /// A capture on a host holds what its interface's flow log accepts, and what is refused on its way out: packet for
    /// packet and byte for byte, in every network that traces are tested with. A NAT gateway is captured on its two sides.
    void recordsCountWhatCapturesHold();
};

/// A host has sent the packet, so a capture on it holds it, but the interface's check does not let it out.
static bool isStoppedLeaving(const sim::EventLog &log)
{
    return std::ranges::any_of(log.events(), [&](const sim::EventRecord &event) {
        return event.kind == sim::EventKind::Dropped && event.hasCode && event.code == trace::Code::EniSourceDestCheckRestriction
            && event.from != sim::EventRecord::none && log[event.from].where == event.where;
    });
}

void tst_FlowLog::recordsCountWhatCapturesHold()
{
    using Count = std::pair<std::uint64_t, std::uint64_t>; // packets, bytes
    std::size_t interfaces = 0;
    for (const auto &entry : std::filesystem::directory_iterator(scenarios)) {
        if (entry.path().extension() != ".scenario")
            continue;
        for (const test::ScenarioCase &scenario : test::ScenarioFile::read(entry.path()).cases) {
            const Run one = run({scenario.network, scenario.edits, {scenario.flow}});
            if (meetsLocalService(one.simulation.log()) || isStoppedLeaving(one.simulation.log()))
                continue;
            std::map<std::string, Count> logged;
            for (const sim::flowlog::Record &record : sim::flowlog::records(one.simulation, one.network, {})) {
                const graph::InterfaceNode &node = *one.simulation.graph().at(record.interface);
                if (std::holds_alternative<graph::NatGatewayIndex>(node.owner) || (record.isIngress && !record.isAccepted))
                    continue;
                logged[node.ref.id].first += record.packets;
                logged[node.ref.id].second += record.bytes;
            }
            std::map<std::string, Count> captured;
            const sim::pcap::Capture capture = sim::pcap::capture(one.simulation, one.network);
            for (const sim::pcap::Captured &packet : capture.packets)
                if (const std::string &name = capture.points[packet.point].name;
                    one.network.networkInterfaces.contains(aws::NetworkInterfaceId{name})) {
                    ++captured[name].first;
                    captured[name].second += packet.frame.size() - 14;
                }
            interfaces += captured.size();
            QVERIFY2(logged == captured, scenario.title.c_str());
        }
    }
    QVERIFY(interfaces > 100);
}

QTEST_GUILESS_MAIN(tst_FlowLog)
#include "tst_FlowLog.moc"
