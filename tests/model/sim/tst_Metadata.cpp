// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleFlows.h"
#include "sim/imds/Service.h"

#include <QtTest>

using namespace vpcanvas;
using namespace vpcanvas::test;
namespace http = sim::http;
namespace imds = sim::imds;
using sim::FlowOutcome;
using sim::FlowPurpose;

namespace {

constexpr const char *visitor = "internet:198.51.100.9";
const std::string credentials = "/latest/meta-data/iam/security-credentials/lab-role";

aws::Instance &instanceOf(aws::Network &network, std::string_view name)
{
    for (auto &[id, instance] : network.instances)
        if (instance.name == name)
            return instance;
    qFatal("no such instance");
}

/// T-A whose public instance has a role and a web application that fetches what its visitors say.
aws::Network withHole(bool tokensRequired)
{
    aws::Network network = sample("T-A");
    aws::Instance &web = instanceOf(network, "CloudNeta-Public-EC2");
    web.iamRole = "lab-role";
    web.role = aws::InstanceRole::Web;
    web.webOptions.fetchesUrls = true;
    web.metadataOptions.httpTokensRequired = tokensRequired;
    return network;
}

/// T-E whose proxy lets anybody reach anything, and has a role.
aws::Network withOpenProxy(bool tokensRequired)
{
    aws::Network network = sample("T-E");
    aws::Instance &proxy = instanceOf(network, "ProxyLAB-Squid");
    proxy.iamRole = "lab-role";
    proxy.proxyOptions.isOpen = true;
    proxy.metadataOptions.httpTokensRequired = tokensRequired;
    for (auto &[id, group] : network.securityGroups)
        for (aws::SecurityGroupRule &rule : group.ingress)
            if (rule.ports.from == 3128)
                rule.peer = net::Cidr(net::Ipv4{0}, 0);
    return network;
}

http::Request tokenRequest()
{
    return {"PUT", std::string(imds::tokenPath), {{std::string(imds::ttlHeader), "21600"}}};
}

http::Request withToken(const std::string &path)
{
    return {"GET", path, {{std::string(imds::tokenHeader), std::string(imds::tokenGiven)}}};
}

struct Played
{
    sim::Simulation simulation;
    std::uint32_t flow = 0;

    const sim::EventLog &log() const { return simulation.log(); }
    FlowOutcome outcome() const { return simulation.outcome(flow); }
    int status() const { return simulation.state(flow).response.status; }
    const std::string &body() const { return simulation.state(flow).response.body; }
};

Played play(const aws::Network &network, sim::FlowSpec spec, std::vector<http::Request> requests)
{
    spec.requests = std::move(requests);
    Played played{sim::Simulation(compiled(network), {})};
    played.simulation.describe(std::make_shared<const aws::Network>(network));
    played.flow = played.simulation.add(spec);
    played.simulation.run();
    return played;
}

Played playOn(const aws::Network &network, std::vector<http::Request> requests, bool isInContainer = false)
{
    sim::FlowSpec spec = flow(network, "CloudNeta-Public-EC2", 40001, "169.254.169.254", 80);
    spec.isInContainer = isInContainer;
    return play(network, spec, std::move(requests));
}

std::vector<std::string> connections(const sim::EventLog &log)
{
    std::vector<std::string> all;
    for (std::uint32_t i = 0; i < log.packets(); ++i)
        if (const sim::Packet &packet = log.packet(i); packet.tcpFlags == sim::tcp::syn && !packet.isRetransmission) {
            const net::FiveTuple &tuple = packet.header.tuple;
            all.push_back(tuple.source.toString() + ':' + std::to_string(tuple.sourcePort) + " > " + tuple.destination.toString()
                          + ':' + std::to_string(tuple.destinationPort));
        }
    return all;
}

} // namespace

/// The metadata service as packets, and what somebody outside gets out of it (lessons L09 and L10).
class tst_Metadata : public QObject
{
    Q_OBJECT

private slots:
    void aGetNeverLeavesTheHost()
    {
        const aws::Network network = withHole(false);
        const Played played = playOn(network, {{"GET", "/latest/meta-data/local-ipv4"}});
        QCOMPARE(played.outcome(), FlowOutcome::Completed);
        QCOMPARE(played.status(), 200);
        QCOMPARE(played.body(), std::string("10.0.0.10"));
        for (const sim::EventRecord &event : played.log().events())
            QVERIFY(played.log().where(event).kind == aws::Kind::Instance || played.log().where(event).id == "169.254.169.254");
    }

    void aFlowWithoutARequestReadsTheList()
    {
        const aws::Network network = withHole(false);
        const Played played = playOn(network, {});
        QCOMPARE(played.status(), 200);
        QVERIFY(played.body().find("instance-id\n") != std::string::npos);
    }

    void noGroupOrAclStopsIt()
    {
        aws::Network network = withHole(false);
        for (auto &[id, group] : network.securityGroups)
            group.egress.clear();
        for (auto &[id, acl] : network.networkAcls)
            acl.outbound.clear();
        QCOMPARE(playOn(network, {{"GET", "/latest/meta-data/instance-id"}}).status(), 200);
    }

    void aSessionIsAPutAndThenGetsWithItsToken()
    {
        const aws::Network network = withHole(true);
        QCOMPARE(playOn(network, {{"GET", credentials}}).status(), 401);
        const Played played = playOn(network, {tokenRequest(), withToken(credentials)});
        QCOMPARE(played.outcome(), FlowOutcome::Completed);
        QCOMPARE(played.status(), 200);
        QVERIFY(played.body().find("AccessKeyId") != std::string::npos);
    }

    void thePacketThatCarriesATokenHasTheHopLimitAsItsTtl()
    {
        aws::Network network = withHole(true);
        instanceOf(network, "CloudNeta-Public-EC2").metadataOptions.httpPutResponseHopLimit = 3;
        const Played played = playOn(network, {tokenRequest(), withToken(credentials)});
        std::vector<int> ttls;
        for (std::uint32_t i = 0; i < played.log().packets(); ++i)
            if (const sim::Packet &packet = played.log().packet(i);
                packet.direction == trace::Direction::Return && packet.payloadLength > 0)
                ttls.push_back(packet.ttl);
        QCOMPARE(ttls, (std::vector<int>{3, 64}));
    }

    void atAHopLimitOfOneTheTokenDoesNotReachAContainer()
    {
        aws::Network network = withHole(true);
        const Played played = playOn(network, {tokenRequest(), withToken(credentials)}, true);
        QCOMPARE(played.outcome(), FlowOutcome::Running); // it waits for ever
        std::size_t dropped = 0;
        for (const sim::EventRecord &event : played.log().events())
            if (event.kind == sim::EventKind::Dropped) {
                QCOMPARE(event.code, trace::Code::TtlExceeded);
                QCOMPARE(played.log().cause(event).row, std::string("docker0: TTL 1 → 0"));
                ++dropped;
            }
        QVERIFY(dropped > 1); // the service tries again
        instanceOf(network, "CloudNeta-Public-EC2").metadataOptions.httpPutResponseHopLimit = 2;
        const Played again = playOn(network, {tokenRequest(), withToken(credentials)}, true);
        QCOMPARE(again.outcome(), FlowOutcome::Completed);
        QCOMPARE(again.status(), 200);
    }

    void aServiceThatIsOffAnswers403()
    {
        aws::Network network = withHole(false);
        instanceOf(network, "CloudNeta-Public-EC2").metadataOptions.httpEndpoint = false;
        QCOMPARE(playOn(network, {{"GET", credentials}}).status(), 403);
    }

    void theIpv6EndpointAnswersOnlyWhereItIsOn()
    {
        aws::Network network = withHole(false);
        aws::Instance &web = instanceOf(network, "CloudNeta-Public-EC2");
        web.instanceType = "t3.micro";
        for (auto &[id, interface] : network.networkInterfaces)
            interface.ipv6Addresses = {net::Ipv6::parse("2001:db8::10").value()};
        const auto ask = [&] {
            return play(network, flow(network, "CloudNeta-Public-EC2", 40001, "fd00:ec2::254", 80), {{"GET", credentials}});
        };
        QCOMPARE(ask().outcome(), FlowOutcome::TimedOut);
        web.metadataOptions.httpProtocolIpv6 = true;
        QCOMPARE(ask().status(), 200);
    }

    void aVisitorOfAnApplicationWithAHoleGetsTheCredentialsByVersionOne()
    {
        const aws::Network network = withHole(false);
        const Played played = play(network, flow(network, visitor, 52000, "CloudNeta-Public-EC2", 80),
                                   {{"GET", "/fetch?url=http://169.254.169.254" + credentials}});
        QCOMPARE(connections(played.log()),
                 (std::vector<std::string>{"198.51.100.9:52000 > 50.1.1.1:80", "10.0.0.10:40002 > 169.254.169.254:80"}));
        QCOMPARE(played.status(), 200);
        QVERIFY(played.body().find("SecretAccessKey") != std::string::npos);
        QCOMPARE(played.simulation.state(1).purpose, FlowPurpose::UrlFetch);
        QCOMPARE(played.simulation.state(1).parent, played.flow);
        QCOMPARE(played.body(), played.simulation.state(1).response.body);
    }

    void requiredTokensCloseTheHole()
    {
        const aws::Network network = withHole(true);
        const Played played = play(network, flow(network, visitor, 52000, "CloudNeta-Public-EC2", 80),
                                   {{"GET", "/fetch?url=http%3A%2F%2F169.254.169.254" + credentials}});
        QCOMPARE(played.status(), 401);
        QVERIFY(played.body().empty());
    }

    void anApplicationWithoutAHoleShowsItsOwnPage()
    {
        aws::Network network = withHole(false);
        instanceOf(network, "CloudNeta-Public-EC2").webOptions.fetchesUrls = false;
        const Played played = play(network, flow(network, visitor, 52000, "CloudNeta-Public-EC2", 80),
                                   {{"GET", "/fetch?url=http://169.254.169.254" + credentials}});
        QCOMPARE(connections(played.log()).size(), std::size_t{1});
        QCOMPARE(played.status(), 200);
        QVERIFY(played.body().find("SecretAccessKey") == std::string::npos);
    }

    void anOutsiderGetsTheProxysOwnCredentialsThroughItByVersionOne()
    {
        const aws::Network network = withOpenProxy(false);
        sim::FlowSpec spec = flow(network, visitor, 52000, "169.254.169.254", 80);
        spec.via = trace::resolveRef(network, "ProxyLAB-Squid").value();
        const Played played = play(network, spec, {{"GET", credentials}});
        QCOMPARE(connections(played.log()),
                 (std::vector<std::string>{"198.51.100.9:52000 > 50.1.1.3:3128", "10.40.1.100:10001 > 169.254.169.254:80"}));
        QCOMPARE(played.status(), 200);
        QVERIFY(played.body().find("SecretAccessKey") != std::string::npos);
        QCOMPARE(played.simulation.accessLog().front().result, std::string("TCP_MISS"));
    }

    void versionTwoRefusesWhatAProxyForwards()
    {
        const aws::Network network = withOpenProxy(true);
        sim::FlowSpec spec = flow(network, visitor, 52000, "169.254.169.254", 80);
        spec.via = trace::resolveRef(network, "ProxyLAB-Squid").value();
        QCOMPARE(play(network, spec, {{"GET", credentials}}).status(), 401);
        const Played played = play(network, spec, {tokenRequest(), withToken(credentials)});
        QCOMPARE(played.status(), 401); // there was no token to give
        std::vector<int> statuses;
        for (const sim::AccessLine &line : played.simulation.accessLog())
            statuses.push_back(line.status);
        QCOMPARE(statuses, (std::vector<int>{403, 401})); // X-Forwarded-For gives it away
    }

    void aListedProxyDoesNotReachTheServiceAtAll()
    {
        aws::Network network = withOpenProxy(false);
        instanceOf(network, "ProxyLAB-Squid").proxyOptions.isOpen = false;
        sim::FlowSpec spec = flow(network, visitor, 52000, "169.254.169.254", 80);
        spec.via = trace::resolveRef(network, "ProxyLAB-Squid").value();
        QCOMPARE(play(network, spec, {{"GET", credentials}}).outcome(), FlowOutcome::Denied);
    }
};

QTEST_APPLESS_MAIN(tst_Metadata)
#include "tst_Metadata.moc"
