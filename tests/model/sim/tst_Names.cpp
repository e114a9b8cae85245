// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleFlows.h"
#include "sim/wire/Dns.h"
#include "sim/wire/Payloads.h"
#include "trace/Names.h"

#include <QtTest>

using namespace vpcanvas;
using namespace vpcanvas::test;
using sim::FlowOutcome;
using sim::FlowPurpose;
using sim::wire::DnsMessage;

namespace {

constexpr const char *cloudFormation = "cloudformation.ap-northeast-2.amazonaws.com";
constexpr const char *publicAnswer = "52.95.193.83";
constexpr const char *privateAnswer = "10.0.1.50";

aws::Vpc &vpcOf(aws::Network &network)
{
    return network.vpcs.begin()->second;
}

/// T-A with an interface endpoint for CloudFormation in the private subnet, as lesson L03 makes it.
aws::Network withEndpoint(bool privateDns)
{
    aws::Network network = sample("T-A");
    vpcOf(network).enableDnsHostnames = true;
    aws::SecurityGroup group;
    group.id = {"sg-vpce"};
    group.vpc = vpcOf(network).id;
    group.ingress.push_back({net::tcp, net::PortRange{443, 443}, -1, -1, net::Cidr(net::Ipv4{0x0A000000}, 16), {}});
    network.securityGroups[group.id] = group;
    aws::VpcEndpoint endpoint;
    endpoint.id = {"vpce-cfn"};
    endpoint.vpc = vpcOf(network).id;
    endpoint.vpcEndpointType = aws::VpcEndpointType::Interface;
    endpoint.serviceName = "com.amazonaws.ap-northeast-2.cloudformation";
    endpoint.privateDnsEnabled = privateDns;
    network.vpcEndpoints[endpoint.id] = endpoint;
    aws::NetworkInterface interface;
    interface.id = {"eni-vpce"};
    for (const auto &[id, subnet] : network.subnets)
        if (subnet.name == "CloudNeta-Private-SN")
            interface.subnet = id;
    interface.attachment = endpoint.id;
    interface.privateIpAddresses = {{net::Ipv4::parse(privateAnswer).value(), {}, {}}};
    interface.groups = {group.id};
    network.networkInterfaces[interface.id] = interface;
    return network;
}

net::IpAddress address(const char *text)
{
    return net::IpAddress::parse(text).value();
}

std::vector<DnsMessage> messages(const sim::EventLog &log)
{
    std::vector<DnsMessage> all;
    for (std::uint32_t i = 0; i < log.packets(); ++i)
        if (const sim::Packet &packet = log.packet(i); packet.header.tuple.protocol == net::udp) {
            const auto bytes = sim::wire::payload(packet, log.said(packet));
            all.push_back(sim::wire::dnsMessage(std::string(bytes.begin(), bytes.end())).value());
        }
    return all;
}

struct Played
{
    sim::Simulation simulation;
    std::uint32_t flow = 0;

    const sim::EventLog &log() const { return simulation.log(); }
    FlowOutcome outcome() const { return simulation.outcome(flow); }
    std::string destination() const { return simulation.state(flow).way.ends.header.tuple.destination.toString(); }
    std::size_t answers() const
    {
        std::size_t count = 0;
        for (const DnsMessage &message : messages(log()))
            count += message.isAnswer ? 1 : 0;
        return count;
    }
};

Played play(const aws::Network &network, const char *from, const char *to, std::uint16_t port = 443, sim::Options options = {})
{
    Played played{sim::Simulation(compiled(network), std::move(options))};
    played.flow = played.simulation.add(flow(network, from, 40001, to, port));
    played.simulation.run();
    return played;
}

std::string found(const aws::Network &network, const char *asker, const char *name, net::Family family = net::Family::IPv4)
{
    const auto graph = compiled(network);
    const graph::InterfaceIndex at = *asker ? graph->interfacesWith(address(asker)).front() : graph::InterfaceIndex{};
    const trace::NameAnswer answer = trace::lookUp(*graph, at, name, family);
    std::string all;
    for (const net::IpAddress &one : answer.addresses)
        all += (all.empty() ? "" : " ") + one.toString();
    return all.empty() ? "none " + std::to_string(static_cast<int>(answer.kind)) : all;
}

} // namespace

/// DNS as the hosts of a simulation use it.
class tst_Names : public QObject
{
    Q_OBJECT

private slots:
    void aQuestionAndItsAnswerComeBeforeTheConnection()
    {
        const aws::Network network = withEndpoint(true);
        const Played played = play(network, "10.0.1.10", cloudFormation);
        QCOMPARE(played.outcome(), FlowOutcome::Completed);
        QCOMPARE(played.destination(), std::string(privateAnswer));
        QCOMPARE(played.simulation.flows(), std::size_t{2});
        QCOMPARE(played.simulation.state(1).purpose, FlowPurpose::NameQuery);
        QCOMPARE(played.simulation.state(1).parent, played.flow);
        const sim::Packet &query = played.log().packet(0);
        QCOMPARE(query.flow, std::uint32_t{1});
        QCOMPARE(query.header.tuple.destination, address("10.0.0.2")); // the VPC's base plus two
        QCOMPARE(query.header.tuple.destinationPort, std::uint16_t{53});
        const sim::Packet &answer = played.log().packet(1);
        QCOMPARE(answer.header.tuple, trace::answerTo(query.header.tuple));
        const sim::Packet &syn = played.log().packet(2);
        QCOMPARE(syn.tcpFlags, sim::tcp::syn);
        QCOMPARE(syn.header.tuple.destination, address(privateAnswer));
        const auto said = messages(played.log());
        QCOMPARE(said.size(), std::size_t{2});
        QVERIFY(!said[0].isAnswer && said[1].isAnswer);
        QCOMPARE(said[0].id, said[1].id);
        QCOMPARE(said[1].name, std::string(cloudFormation));
        QCOMPARE(said[1].addresses, std::vector<net::IpAddress>{address(privateAnswer)});
        QVERIFY(said[1].seconds > 0);
    }

    void privateDnsOffOrHostnamesOffGivesThePublicAnswer()
    {
        QCOMPARE(play(withEndpoint(false), "10.0.0.10", cloudFormation).destination(), std::string(publicAnswer));
        aws::Network network = withEndpoint(true);
        vpcOf(network).enableDnsHostnames = false;
        const Played played = play(network, "10.0.1.10", cloudFormation);
        QCOMPARE(played.destination(), std::string(publicAnswer)); // and from the private subnet no way leads there
        QCOMPARE(played.outcome(), FlowOutcome::TimedOut);
    }

    void theEndpointsOwnNameIsPublicButItsAddressIsPrivate()
    {
        const aws::Network network = withEndpoint(false);
        const char *own = "vpce-cfn-1a2b3c4d.cloudformation.ap-northeast-2.vpce.amazonaws.com";
        QCOMPARE(play(network, "10.0.1.10", own).destination(), std::string(privateAnswer));
        QCOMPARE(found(network, "", own), std::string(privateAnswer));
        QCOMPARE(found(network, "", "vpce-cfn-1a2b3c4d-ap-northeast-2c.cloudformation.ap-northeast-2.vpce.amazonaws.com"),
                 std::string(privateAnswer));
    }

    void anUnknownNameIsAnsweredWithNxdomainAndNoConnectionBegins()
    {
        const Played played = play(sample("T-A"), "10.0.0.10", "www.example.com", 80);
        QCOMPARE(played.outcome(), FlowOutcome::Unresolved);
        const auto said = messages(played.log());
        QCOMPARE(said.size(), std::size_t{2});
        QCOMPARE(said[1].rcode, DnsMessage::Rcode::NoSuchName);
        QVERIFY(said[1].addresses.empty());
        const sim::EventRecord &last = played.log().events().back();
        QCOMPARE(last.kind, sim::EventKind::Dropped);
        QCOMPARE(last.code, trace::Code::NameNotFound);
    }

    void aResolverThatIsOffIsAskedTwiceAndThenTheClientGivesUp()
    {
        aws::Network network = withEndpoint(true);
        vpcOf(network).enableDnsSupport = false;
        const Played played = play(network, "10.0.1.10", cloudFormation);
        QCOMPARE(played.outcome(), FlowOutcome::Unresolved);
        QCOMPARE(played.answers(), std::size_t{0});
        QCOMPARE(messages(played.log()).size(), std::size_t{2});
        QCOMPARE(messages(played.log())[0], messages(played.log())[1]); // the same question again
        QVERIFY(played.log().packet(1).isRetransmission);
        QCOMPARE(played.simulation.outcome(1), FlowOutcome::TimedOut);
        QCOMPARE(played.simulation.now(), 10 * sim::second);
        QCOMPARE(played.log().events().back().code, trace::Code::BadState);
    }

    void theAnswerIsThatOfTheMomentWhenItIsAsked()
    {
        const aws::Network before = withEndpoint(false);
        aws::Network after = before;
        after.vpcEndpoints.begin()->second.privateDnsEnabled = true;
        sim::Simulation simulation(compiled(before), {});
        const auto first = simulation.add(flow(before, "10.0.0.10", 40001, cloudFormation, 443));
        sim::FlowSpec later = flow(before, "10.0.0.10", 40002, cloudFormation, 443);
        later.start = 60 * sim::second;
        const auto second = simulation.add(later);
        simulation.runUntil(30 * sim::second);
        simulation.change(compiled(after));
        simulation.run();
        QCOMPARE(simulation.state(first).way.ends.header.tuple.destination, address(publicAnswer));
        QCOMPARE(simulation.state(second).way.ends.header.tuple.destination, address(privateAnswer));
        QCOMPARE(simulation.outcome(second), FlowOutcome::Completed);
    }

    void aNetworkAclStopsTheConnectionButNotTheQuestion()
    {
        aws::Network network = sample("T-A");
        for (auto &[id, acl] : network.networkAcls)
            acl.inbound.clear();
        const Played played = play(network, "10.0.0.10", cloudFormation);
        QCOMPARE(played.answers(), std::size_t{1});
        QCOMPARE(played.outcome(), FlowOutcome::TimedOut);
    }

    void everyBranchOfAMessageSurvivesItsBytes()
    {
        DnsMessage message{7, true, DnsMessage::Rcode::NoError, "a.example.com", net::Family::IPv6, 60, {}};
        message.addresses = {address("2001:db8::1"), address("2001:db8::2")};
        QCOMPARE(sim::wire::dnsMessage(sim::wire::dnsText(message)), std::optional(message));
        message = {65535, true, DnsMessage::Rcode::NoSuchName, "b.example.com", net::Family::IPv4, 0, {}};
        QCOMPARE(sim::wire::dnsMessage(sim::wire::dnsText(message)), std::optional(message));
        const std::string whole = sim::wire::dnsText(message);
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY(!sim::wire::dnsMessage(whole.substr(0, length)));
    }

    void aQueryIsTheBytesOfRfc1035()
    {
        const DnsMessage message{0x1234, false, DnsMessage::Rcode::NoError, "s3.aws", net::Family::IPv4, 0, {}};
        const std::string expected("\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x02s3\x03"
                                   "aws\x00\x00\x01\x00\x01",
                                   24);
        QCOMPARE(sim::wire::dnsText(message), expected);
    }

    void instancesHaveNamesWhereTheVpcSaysSo()
    {
        aws::Network network = sample("T-A");
        const char *privateName = "ip-10-0-1-10.ap-northeast-2.compute.internal";
        const char *publicName = "ec2-50-1-1-1.ap-northeast-2.compute.amazonaws.com";
        QVERIFY(found(network, "10.0.0.10", privateName).starts_with("none"));
        vpcOf(network).enableDnsHostnames = true;
        QCOMPARE(found(network, "10.0.0.10", privateName), std::string("10.0.1.10"));
        QVERIFY(found(network, "", privateName).starts_with("none"));
        QCOMPARE(found(network, "10.0.1.10", publicName), std::string("10.0.0.10")); // near, so the private address
        QCOMPARE(found(network, "", publicName), std::string("50.1.1.1"));
        QVERIFY(found(network, "10.0.0.10", "ip-10-0-9-9.ap-northeast-2.compute.internal").starts_with("none"));
        QVERIFY(found(network, "10.0.0.10", privateName, net::Family::IPv6).starts_with("none 1")); // no AAAA record
    }

    void bucketsAndServicesWithoutAnyRecordDiffer()
    {
        const aws::Network network = sample("T-A");
        QCOMPARE(found(network, "10.0.0.10", "my-bucket.s3.ap-northeast-2.amazonaws.com"),
                 found(network, "10.0.0.10", "S3.ap-northeast-2.amazonaws.com."));
        QCOMPARE(found(network, "10.0.0.10", "sqs.ap-northeast-2.amazonaws.com"),
                 "none " + std::to_string(static_cast<int>(trace::NameAnswer::Kind::NotKnown)));
    }
};

QTEST_APPLESS_MAIN(tst_Names)
#include "tst_Names.moc"
