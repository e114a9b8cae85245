// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "oracle/BaseNetwork.h"
#include "oracle/Namespaces.h"
#include "oracle/RandomTopology.h"
#include "oracle/TopologyComparison.h"

#include <QtTest>

using namespace vpcanvas;

namespace {

std::uint64_t setting(const char *name, std::uint64_t usual)
{
    bool isNumber = false;
    const std::uint64_t number = qEnvironmentVariable(name).toULongLong(&isNumber);
    return isNumber ? number : usual;
}

} // namespace

/// Whole drawings against this machine's kernel: what becomes of each flow, and what the NAT instance remembers of it.
class tst_TopologyOracle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const std::string reason = Namespaces::whyNot(); !reason.empty())
            QSKIP(("the kernel is not asked: " + reason).c_str());
        m_both = std::make_unique<TopologyComparison>();
        if (const std::string reason = m_both->whyNot(); !reason.empty())
            QSKIP(("the kernel is not asked: " + reason).c_str());
        if (!m_both->hasRows())
            qInfo("this kernel has no /proc/net/nf_conntrack, so the rows of the NAT instance are not compared");
    }

    void cleanupTestCase() { m_both.reset(); }

    void twoHostsWithOneSourcePortToOneServer()
    {
        const std::vector<Question> questions{{net::tcp, h1, 40001, server, 80},  {net::tcp, h2, 40001, server, 80},
                                              {net::udp, h1, 40001, server, 53},  {net::udp, h2, 40001, server, 53},
                                              {net::udp, h2, 40001, server2, 53}, {net::icmp, h1, 77, server, 0},
                                              {net::icmp, h2, 77, server, 0}};
        agree(base::network(), questions);
        saw({kept, moved, kept, moved, moved, kept, moved});
        if (m_both->hasRows())
            QCOMPARE(m_both->rows(),
                     (std::vector<std::string>{"1 10.40.1.11:77 as 10.20.1.100:own with 60.1.1.1 answered",
                                               "1 10.40.1.12:77 as 10.20.1.100:another with 60.1.1.1 answered",
                                               "17 10.40.1.11:40001 as 10.20.1.100:own with 60.1.1.1:53 answered",
                                               "17 10.40.1.12:40001 as 10.20.1.100:another with 60.1.1.1:53 answered",
                                               "17 10.40.1.12:40001 as 10.20.1.100:another with 60.1.1.2:53 answered",
                                               "6 10.40.1.11:40001 as 10.20.1.100:own with 60.1.1.1:80 established",
                                               "6 10.40.1.12:40001 as 10.20.1.100:another with 60.1.1.1:80 established"}));
    }

    void forwardingOff()
    {
        aws::Network network = base::network();
        base::natInstance(network).natOptions.ipForward = false;
        agree(network, ofEachProtocol(h1, server));
        saw({lost, lost, lost});
        agree(network, ofEachProtocol(h1, base::natAddress)); // what is for itself still arrives
        saw({"seen as 10.40.1.11 with its own port, answered", "seen as 10.40.1.11 with its own port, answered",
             "seen as 10.40.1.11 with its own port, answered"});
    }

    void sourceDestCheckOn()
    {
        aws::Network network = base::network();
        base::interfaceOf(network, base::nat).sourceDestCheck = true;
        agree(network, ofEachProtocol(h1, server));
        saw({lost, lost, lost});
    }

    void hairpinByThePrivateAndByThePublicAddress()
    {
        aws::Network network = base::network();
        base::natInstance(network).natOptions.portForwards = {{net::tcp, 8080, ipv4(h3), 80}, {net::udp, 8080, ipv4(h3), 53}};
        agree(network,
              {{net::tcp, h1, 40001, base::natAddress, 8080},
               {net::udp, h1, 40001, base::natAddress, 8080},
               {net::tcp, h1, 40002, base::natPublicAddress, 8080},
               {net::udp, h1, 40002, base::natPublicAddress, 8080},
               {net::tcp, server, 40001, base::natPublicAddress, 8080}});
        const std::string hidden = "seen as 10.20.1.100 with its own port, answered";
        saw({hidden, hidden, kept, kept, "seen as 60.1.1.1 with its own port, answered"});
        base::natInstance(network).natOptions.masquerade = false;
        agree(network, {{net::tcp, h1, 40001, base::natAddress, 8080}, {net::udp, h1, 40001, base::natAddress, 8080}});
        const std::string straight = "seen as 10.40.1.11 with its own port, not answered";
        saw({straight, straight});
    }

    /// The question comes straight by the internet gateway; the answer goes by the NAT instance.
    void asymmetricRoutes()
    {
        aws::Network network = base::network();
        base::interfaceOf(network, base::hosts[0]).privateIpAddresses.front().publicIp = ipv4("203.0.113.11");
        agree(network, ofEachProtocol(server, "203.0.113.11"));
        const std::string answered = "seen as 60.1.1.1 with its own port, answered";
        saw({answered, "seen as 60.1.1.1 with its own port, not answered", answered});
        base::natInstance(network).natOptions.masquerade = false;
        agree(network, ofEachProtocol(server, "203.0.113.11"));
        saw({answered, answered, answered});
        base::routesOf(network, 1).routes.clear(); // no way back at all
        agree(network, ofEachProtocol(server, "203.0.113.11"));
        saw(std::vector<std::string>(3, "seen as 60.1.1.1 with its own port, not answered"));
    }

    void aNetworkAclWithoutEphemeralPorts()
    {
        aws::Network network = base::network();
        using enum aws::RuleAction;
        base::aclOf(network, 1).inbound = {base::aclEntry(100, Deny, net::tcp, "0.0.0.0/0", {1024, 65535}),
                                           base::aclEntry(110, Deny, net::udp, "0.0.0.0/0", {1024, 65535}),
                                           base::aclEntry(120, Allow, net::allProtocols, "0.0.0.0/0")};
        agree(network, ofEachProtocol(h1, server));
        saw({"seen as 203.0.113.100 with its own port, not answered", "seen as 203.0.113.100 with its own port, not answered",
             kept});
        agree(network, {{net::tcp, h1, 40001, h2, 80}}); // within the subnet it does not count
        saw({"seen as 10.40.1.11 with its own port, answered"});
        base::aclOf(network, 1).inbound = base::aclOf(network, 1).outbound;
        base::aclOf(network, 0).inbound = {base::aclEntry(100, Allow, net::allProtocols, "10.40.0.0/16")};
        agree(network, ofEachProtocol(h1, server)); // the public subnet's stops the answer from the internet likewise
        saw(std::vector<std::string>(3, "seen as 203.0.113.100 with its own port, not answered"));
    }

    void aSecurityGroupRemembersAndAsksAgainForWhatBeginsOutside()
    {
        aws::Network network = base::network();
        base::groupOf(network, base::nat).ingress = {base::groupRule(net::allProtocols, "10.40.0.0/16")};
        base::groupOf(network, base::hosts[0]).ingress.clear();
        agree(network,
              {{net::tcp, h1, 40001, server, 80},
               {net::icmp, h1, 77, server, 0},
               {net::icmp, server, 77, base::natPublicAddress, 0},
               {net::tcp, h2, 40001, h1, 80}});
        saw({kept, kept, lost, lost});
    }

    /// More than the internet gateway carries, that nobody may cut: who sends it is told, unless a network ACL stops that.
    void aBlackHoleForLargePackets()
    {
        aws::Network network = base::network();
        const std::vector<Question> questions{{net::udp, h1, 40001, server, 53}, {net::udp, h1, 40002, server, 53, 3000}};
        agree(network, questions);
        saw({kept, "not delivered, told of 1500 bytes"});
        base::aclOf(network, 1)
            .inbound.insert(base::aclOf(network, 1).inbound.begin(),
                            base::aclEntry(90, aws::RuleAction::Deny, net::icmp, "0.0.0.0/0"));
        agree(network, questions);
        saw({kept, lost});
    }

    void randomTopologies_data()
    {
        QTest::addColumn<std::uint64_t>("first");
        QTest::addColumn<std::uint64_t>("end");
        const std::uint64_t end = setting("VPCANVAS_ORACLE_TOPOLOGIES", 200);
        constexpr std::uint64_t step = 500; // Qt ends what takes too long
        for (std::uint64_t first = setting("VPCANVAS_ORACLE_FIRST", 0); first < end; first += step)
            QTest::addRow("%llu", static_cast<unsigned long long>(first)) << first << std::min(first + step, end);
    }

    void randomTopologies()
    {
        QFETCH(std::uint64_t, first);
        QFETCH(std::uint64_t, end);
        const std::uint64_t seed = setting("VPCANVAS_ORACLE_SEED", 2026);
        const TopologyComparison::Totals before = m_both->totals();
        std::uint64_t different = 0;
        for (std::uint64_t i = first; i < end; ++i) {
            const RandomTopology topology(sim::Random::mix(seed) + i);
            const std::string difference = m_both->compare(topology.network, topology.questions);
            if (!difference.empty() && ++different <= 20)
                qWarning("topology %llu of seed %llu:\n%s", static_cast<unsigned long long>(i),
                         static_cast<unsigned long long>(seed), difference.c_str());
        }
        const TopologyComparison::Totals &now = m_both->totals();
        qInfo(
            "seed %llu, %llu topologies, %zu flows: %zu delivered, %zu answered, %zu with another port; %zu rows; %zu looked at "
            "again",
            static_cast<unsigned long long>(seed), static_cast<unsigned long long>(end - first), now.flows - before.flows,
            now.delivered - before.delivered, now.answered - before.answered, now.moved - before.moved, now.rows - before.rows,
            now.again - before.again);
        QCOMPARE(different, std::uint64_t{0});
        QVERIFY(now.answered > before.answered); // else nothing would have been compared
    }

private:
    static constexpr const char *h1 = base::hosts[0].address;
    static constexpr const char *h2 = base::hosts[1].address;
    static constexpr const char *h3 = base::hosts[2].address;
    static constexpr const char *server = base::outside[0];
    static constexpr const char *server2 = base::outside[1];
    static constexpr const char *kept = "seen as 203.0.113.100 with its own port, answered";
    static constexpr const char *moved = "seen as 203.0.113.100 with another port, answered";
    static constexpr const char *lost = "not delivered";

    static net::Ipv4 ipv4(const char *text) { return net::Ipv4::parse(text).value(); }

    static std::vector<Question> ofEachProtocol(const char *from, const char *to)
    {
        return {{net::tcp, from, 40001, to, 80}, {net::udp, from, 40001, to, 53}, {net::icmp, from, 40001, to, 0}};
    }

    void agree(const aws::Network &network, const std::vector<Question> &questions)
    {
        m_questions = questions;
        const std::string difference = m_both->compare(network, questions);
        QVERIFY2(difference.empty(), difference.c_str());
    }

    /// That the kernel really did what the case is about.
    void saw(const std::vector<std::string> &expected)
    {
        std::vector<std::string> all;
        for (std::size_t i = 0; i < m_questions.size(); ++i)
            all.push_back(m_both->kernel()[i].toString(m_questions[i].sourcePort));
        QCOMPARE(all, expected);
    }

    std::unique_ptr<TopologyComparison> m_both;
    std::vector<Question> m_questions;
};

QTEST_APPLESS_MAIN(tst_TopologyOracle)
#include "tst_TopologyOracle.moc"
