// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleFlows.h"
#include "sim/hosts/Squid.h"
#include "trace/Proxy.h"

#include <QtTest>

using namespace vpcanvas;
using namespace vpcanvas::test;
namespace http = sim::http;
using sim::FlowOutcome;
using sim::FlowPurpose;

namespace {

constexpr const char *client = "ProxyLAB-Client";
constexpr const char *service = "cloudformation.ap-northeast-2.amazonaws.com";

sim::FlowSpec viaSquid(const aws::Network &network, const char *to, std::uint16_t port)
{
    sim::FlowSpec spec = flow(network, client, 40001, to, port);
    spec.via = trace::resolveRef(network, "ProxyLAB-Squid").value();
    return spec;
}

std::string text(const net::FiveTuple &tuple)
{
    return tuple.source.toString() + ':' + std::to_string(tuple.sourcePort) + " > " + tuple.destination.toString() + ':'
        + std::to_string(tuple.destinationPort);
}

/// The tuples of all TCP connections that were opened, as their senders see them.
std::vector<std::string> connections(const sim::EventLog &log)
{
    std::vector<std::string> all;
    for (std::uint32_t i = 0; i < log.packets(); ++i)
        if (log.packet(i).tcpFlags == sim::tcp::syn && !log.packet(i).isRetransmission)
            all.push_back(text(log.packet(i).header.tuple));
    return all;
}

/// All that one end of a flow said.
std::string said(const sim::EventLog &log, std::uint32_t flow, trace::Direction direction)
{
    std::string all;
    for (std::uint32_t i = 0; i < log.packets(); ++i)
        if (const sim::Packet &packet = log.packet(i);
            packet.flow == flow && packet.direction == direction && !packet.isRetransmission)
            all += log.said(packet);
    return all;
}

/// The lines without their times.
std::vector<std::string> lines(const sim::Simulation &simulation)
{
    std::vector<std::string> all;
    for (const sim::AccessLine &line : simulation.accessLog()) {
        const std::string whole = toText(line);
        all.push_back(whole.substr(whole.find(line.client.toString())));
    }
    return all;
}

aws::Instance &squid(aws::Network &network)
{
    for (auto &[id, instance] : network.instances)
        if (instance.role == aws::InstanceRole::Proxy)
            return instance;
    qFatal("no proxy in the sample");
}

struct Played
{
    sim::Simulation simulation;
    std::uint32_t flow = 0;

    const sim::EventLog &log() const { return simulation.log(); }
    FlowOutcome outcome() const { return simulation.outcome(flow); }
    const http::Response &response() const { return simulation.state(flow).response; }
};

Played play(const aws::Network &network, const sim::FlowSpec &spec, sim::Options options = {})
{
    Played played{sim::Simulation(compiled(network), std::move(options))};
    played.flow = played.simulation.add(spec);
    played.simulation.run();
    return played;
}

} // namespace

/// An explicit HTTP proxy, as Squid is one (lesson L18, topology T-E).
class tst_Proxies : public QObject
{
    Q_OBJECT

private slots:
    void withoutTheProxyNoRouteLeadsOut()
    {
        const aws::Network network = sample("T-E");
        const Played played = play(network, flow(network, client, 40001, service, 80));
        QCOMPARE(played.outcome(), FlowOutcome::TimedOut);
    }

    void aGetGoesToTheProxyWhichOpensItsOwnConnection()
    {
        const aws::Network network = sample("T-E");
        const Played played = play(network, viaSquid(network, service, 80));
        QCOMPARE(played.outcome(), FlowOutcome::Completed);
        QCOMPARE(played.response().status, 200);
        const std::string server = played.simulation.accessLog().front().peer;
        QCOMPARE(connections(played.log()),
                 (std::vector<std::string>{"10.40.2.100:40001 > 10.40.1.100:3128", "10.40.1.100:10001 > " + server + ":80"}));
        const std::string asked = said(played.log(), played.flow, trace::Direction::Forward);
        QVERIFY2(asked.starts_with("GET http://cloudformation.ap-northeast-2.amazonaws.com/ HTTP/1.1\r\n"), asked.c_str());
        QVERIFY(asked.find("Host: cloudformation.ap-northeast-2.amazonaws.com\r\n") != std::string::npos);
        const std::uint32_t upstream = played.simulation.accessLog().front().upstream;
        const std::string sent = said(played.log(), upstream, trace::Direction::Forward);
        QVERIFY2(sent.starts_with("GET / HTTP/1.1\r\nHost: cloudformation.ap-northeast-2.amazonaws.com\r\n"), sent.c_str());
        QVERIFY(sent.find("X-Forwarded-For: 10.40.2.100\r\n") != std::string::npos);
        QCOMPARE(played.simulation.state(upstream).purpose, FlowPurpose::ProxyFetch);
        QCOMPARE(played.simulation.state(upstream).parent, played.flow);
        const std::string answer = said(played.log(), played.flow, trace::Direction::Return);
        QCOMPARE(lines(played.simulation),
                 (std::vector<std::string>{"10.40.2.100 TCP_MISS/200 " + std::to_string(answer.size())
                                           + " GET http://cloudformation.ap-northeast-2.amazonaws.com/ - HIER_DIRECT/" + server
                                           + " text/plain"}));
    }

    void theProxyAsksForTheNameNotItsClient()
    {
        const aws::Network network = sample("T-E");
        const Played played = play(network, viaSquid(network, service, 443));
        std::vector<std::string> queries;
        for (std::uint32_t i = 0; i < played.log().packets(); ++i)
            if (const sim::Packet &packet = played.log().packet(i); packet.header.tuple.destinationPort == 53)
                queries.push_back(packet.header.tuple.source.toString());
        QCOMPARE(queries, std::vector<std::string>{"10.40.1.100"});
    }

    void connectOpensATunnelThatCarriesWhatEitherSideSends()
    {
        const aws::Network network = sample("T-E");
        sim::FlowSpec spec = viaSquid(network, service, 443);
        spec.exchanges = 3;
        spec.answerBytes = 5000; // several segments
        const Played played = play(network, spec);
        QCOMPARE(played.outcome(), FlowOutcome::Completed);
        QCOMPARE(played.simulation.answers(played.flow), std::uint32_t{3});
        const std::string asked = said(played.log(), played.flow, trace::Direction::Forward);
        const std::string head = "CONNECT cloudformation.ap-northeast-2.amazonaws.com:443 HTTP/1.1\r\nHost: "
                                 "cloudformation.ap-northeast-2.amazonaws.com:443\r\n\r\n";
        QCOMPARE(asked.substr(0, head.size()), head);
        const std::string reply = "HTTP/1.1 200 Connection established\r\n\r\n";
        const std::string answered = said(played.log(), played.flow, trace::Direction::Return);
        QCOMPARE(answered.substr(0, reply.size()), reply);
        const sim::AccessLine &line = played.simulation.accessLog().front();
        QCOMPARE(said(played.log(), line.upstream, trace::Direction::Forward), asked.substr(head.size()));
        QCOMPARE(said(played.log(), line.upstream, trace::Direction::Return), answered.substr(reply.size()));
        QCOMPARE(answered.size() - reply.size(), std::size_t{15000});
        QCOMPARE(line.result + '/' + std::to_string(line.status), std::string("TCP_TUNNEL/200"));
        QCOMPARE(line.bytes, std::uint64_t{15000});
        QCOMPARE(line.url, std::string("cloudformation.ap-northeast-2.amazonaws.com:443"));
        QVERIFY(line.elapsed >= 2 * sim::second);
    }

    void aNameThatIsNotListedIsDeniedAndNothingLeavesTheProxy()
    {
        const aws::Network network = sample("T-E");
        for (const std::uint16_t port : {std::uint16_t{80}, std::uint16_t{443}}) {
            const Played played = play(network, viaSquid(network, "www.example.com", port));
            QCOMPARE(played.outcome(), FlowOutcome::Denied);
            QCOMPARE(played.response().status, 403);
            QCOMPARE(*played.response().headers.find("x-squid-error"), std::string("ERR_ACCESS_DENIED 0"));
            QCOMPARE(connections(played.log()), std::vector<std::string>{"10.40.2.100:40001 > 10.40.1.100:3128"});
            QCOMPARE(played.simulation.flows(), std::size_t{1}); // not even a question to DNS
            const std::string answer = said(played.log(), played.flow, trace::Direction::Return);
            QCOMPARE(lines(played.simulation),
                     std::vector<std::string>{"10.40.2.100 TCP_DENIED/403 " + std::to_string(answer.size())
                                              + (port == 80 ? " GET http://www.example.com/" : " CONNECT www.example.com:443")
                                              + " - HIER_NONE/- text/html"});
        }
    }

    void addingTheNameToTheListLetsItThrough()
    {
        aws::Network network = sample("T-E");
        aws::InternetHost host;
        host.id = {"host-example"};
        host.name = "www.example.com";
        host.address = net::Ipv4::parse("93.184.216.34").value();
        network.internetHosts[host.id] = host;
        QCOMPARE(play(network, viaSquid(network, "www.example.com", 443)).outcome(), FlowOutcome::Denied);
        squid(network).proxyOptions.allowedDomains.push_back("example.com");
        QCOMPARE(play(network, viaSquid(network, "www.example.com", 443)).outcome(), FlowOutcome::Denied); // that name alone
        squid(network).proxyOptions.allowedDomains.back() = ".example.com";
        QCOMPARE(play(network, viaSquid(network, "www.example.com", 443)).outcome(), FlowOutcome::Completed);
    }

    void aListedNameThatDoesNotExistIs503()
    {
        aws::Network network = sample("T-E");
        squid(network).proxyOptions.allowedDomains.push_back(".example.com");
        const Played played = play(network, viaSquid(network, "nowhere.example.com", 80));
        QCOMPARE(played.outcome(), FlowOutcome::Completed); // it was answered
        QCOMPARE(played.response().status, 503);
        QCOMPARE(*played.response().headers.find("X-Squid-Error"), std::string("ERR_DNS_FAIL 0"));
        QCOMPARE(played.simulation.accessLog().front().status, 503);
    }

    void theWayFromTheClientNeedsTheProxysPortInItsGroup()
    {
        aws::Network network = sample("T-E");
        for (auto &[id, group] : network.securityGroups)
            if (group.name == "Squid-SG")
                std::erase_if(group.ingress, [](const aws::SecurityGroupRule &rule) { return rule.ports.from == 3128; });
        const Played played = play(network, viaSquid(network, service, 443));
        QCOMPARE(played.outcome(), FlowOutcome::TimedOut);
        QVERIFY(played.simulation.accessLog().empty());
    }

    void theAnswerSurvivesLossOnBothConnections()
    {
        const aws::Network network = sample("T-E");
        sim::FlowSpec spec = viaSquid(network, service, 443);
        spec.answerBytes = 30000;
        sim::Options options;
        options.lossPerMillion = 20'000;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            options.seed = seed;
            const Played played = play(network, spec, options);
            QVERIFY2(played.outcome() == FlowOutcome::Completed, std::to_string(seed).c_str());
        }
    }

    void twoRunsAndABranchGiveTheSameLog()
    {
        const aws::Network network = sample("T-E");
        sim::Options options;
        options.lossPerMillion = 50'000;
        const Played first = play(network, viaSquid(network, service, 443), options);
        sim::Simulation second(compiled(network), options);
        second.add(viaSquid(network, service, 443));
        for (int i = 0; i < 20; ++i)
            second.step();
        sim::Simulation branch = second;
        second.run();
        branch.run();
        QVERIFY(first.log().bytes() == second.log().bytes());
        QVERIFY(first.log().bytes() == branch.log().bytes());
    }

    void theListIsReadAsSquidReadsIt_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isListed");
        QTest::newRow("below a suffix") << ".amazonaws.com"
                                        << "cloudformation.amazonaws.com" << true;
        QTest::newRow("the suffix itself") << ".amazonaws.com"
                                           << "amazonaws.com" << true;
        QTest::newRow("another name with the same end") << ".amazonaws.com"
                                                        << "evilamazonaws.com" << false;
        QTest::newRow("a name alone") << "example.com"
                                      << "example.com" << true;
        QTest::newRow("not what is below it") << "example.com"
                                              << "www.example.com" << false;
        QTest::newRow("capital letters") << ".Example.COM"
                                         << "WWW.example.com" << true;
        QTest::newRow("an address has no name") << ".amazonaws.com"
                                                << "52.95.193.83" << false;
    }
    void theListIsReadAsSquidReadsIt()
    {
        QFETCH(QString, entry);
        QFETCH(QString, host);
        QFETCH(bool, isListed);
        QCOMPARE(trace::isListed({entry.toStdString()}, host.toStdString()), isListed);
    }

    void aTunnelGoesToPort443Only()
    {
        aws::ProxyOptions options;
        options.allowedDomains = {".example.com"};
        const auto wanted = [](const char *method, const char *target) {
            return sim::squid::wanted(http::Request{method, target}).value();
        };
        const auto allows = [&](const sim::squid::Wanted &to) {
            return trace::proxyAllows(options, to.host, to.port, to.isTunnel);
        };
        QVERIFY(allows(wanted("CONNECT", "www.example.com:443")));
        QVERIFY(!allows(wanted("CONNECT", "www.example.com:22")));
        QVERIFY(allows(wanted("GET", "http://www.example.com:8080/")));
        QVERIFY(!sim::squid::wanted(http::Request{"GET", "/path"}));
        QCOMPARE(wanted("GET", "http://www.example.com:8080/a?b").path, std::string("/a?b"));
    }
};

QTEST_APPLESS_MAIN(tst_Proxies)
#include "tst_Proxies.moc"
