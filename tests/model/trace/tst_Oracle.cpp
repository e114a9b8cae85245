// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "graph/NetworkGraph.h"
#include "support/RandomTopology.h"
#include "trace/Tracer.h"

#include <QtTest>

using namespace vpcanvas;
using testing::ip;
using testing::pick;
using testing::Random;
using testing::randomHostAddress;
using testing::randomTopology;

namespace {

/// Reads the tables of the network as they are, one after the other, in the plainest way: no graph, no state but the
/// request itself. It knows hosts, local routes, internet gateways and the peering.
class Oracle
{
public:
    explicit Oracle(const aws::Network &network) : m_network(network) { }

    bool exchange(const net::FiveTuple &request)
    {
        m_request = {};
        const auto arrived = travel(request, nullptr);
        return arrived && travel(arrived->reversed(), &request).has_value();
    }

private:
    const aws::NetworkInterface *owner(net::IpAddress address, const aws::VpcId &vpc) const
    {
        for (const auto &[id, interface] : m_network.networkInterfaces)
            if (m_network.find(interface.subnet)->vpc == vpc
                && net::IpAddress(interface.privateIpAddresses[0].address) == address)
                return &interface;
        return nullptr;
    }
    const aws::NetworkInterface *anyOwner(net::IpAddress address) const
    {
        for (const auto &[id, interface] : m_network.networkInterfaces)
            if (net::IpAddress(interface.privateIpAddresses[0].address) == address)
                return &interface;
        return nullptr;
    }

    bool groupsAllow(const aws::NetworkInterface &at, const net::FiveTuple &packet, bool ingress)
    {
        for (const auto &[interface, tuple] : m_request) // stateful
            if (interface == at.id && tuple == packet.reversed())
                return true;
        const net::IpAddress peer = ingress ? packet.source : packet.destination;
        const aws::VpcId &vpc = m_network.find(at.subnet)->vpc;
        for (const aws::SecurityGroupId &id : at.groups) {
            const aws::SecurityGroup &group = *m_network.find(id);
            for (const aws::SecurityGroupRule &rule : ingress ? group.ingress : group.egress) {
                if (!(rule.protocol.number == -1 || rule.protocol == packet.protocol))
                    continue;
                if (rule.protocol.number != -1
                    && (packet.destinationPort < rule.ports.from || packet.destinationPort > rule.ports.to))
                    continue;
                bool matches = false;
                if (const auto *block = std::get_if<net::Cidr>(&rule.peer)) {
                    matches = block->contains(peer);
                } else {
                    const auto &named = std::get<aws::SecurityGroupId>(rule.peer);
                    const aws::VpcId &home = m_network.find(named)->vpc;
                    const aws::NetworkInterface *member = owner(peer, home);
                    const bool peered =
                        home == vpc || m_network.vpcPeeringConnections.begin()->second.status == aws::PeeringStatus::Active;
                    matches = member && peered && std::ranges::find(member->groups, named) != member->groups.end();
                }
                if (matches) {
                    m_request.emplace_back(at.id, packet);
                    return true;
                }
            }
        }
        return false;
    }

    bool aclAllows(const aws::Subnet &subnet, const net::FiveTuple &packet, bool inbound) const
    {
        const aws::NetworkAcl &acl = *m_network.find(subnet.networkAcl);
        const net::IpAddress peer = inbound ? packet.source : packet.destination;
        const aws::NetworkAclEntry *first = nullptr;
        for (const aws::NetworkAclEntry &entry : inbound ? acl.inbound : acl.outbound) {
            const bool matches = (entry.protocol.number == -1 || entry.protocol == packet.protocol)
                && entry.cidrBlock.contains(peer)
                && (entry.protocol.number == -1
                    || (packet.destinationPort >= entry.ports.from && packet.destinationPort <= entry.ports.to));
            if (matches && (!first || entry.ruleNumber < first->ruleNumber))
                first = &entry;
        }
        return first && first->ruleAction == aws::RuleAction::Allow;
    }

    std::optional<net::FiveTuple> intoHost(const aws::NetworkInterface *host, const net::FiveTuple &packet,
                                           const aws::SubnetId &from)
    {
        if (!host)
            return std::nullopt;
        if (host->subnet != from && !aclAllows(*m_network.find(host->subnet), packet, true))
            return std::nullopt;
        if (!groupsAllow(*host, packet, true))
            return std::nullopt;
        return packet;
    }

    /// The packet as it arrives. `answers` is the request that this packet answers, if it is an answer.
    std::optional<net::FiveTuple> travel(net::FiveTuple packet, const net::FiveTuple *answers)
    {
        const aws::NetworkInterface *sender = anyOwner(packet.source);
        if (!sender)
            return fromInternet(packet);
        if (!groupsAllow(*sender, packet, false))
            return std::nullopt;
        const aws::Subnet &subnet = *m_network.find(sender->subnet);
        std::optional<net::FiveTuple> arrived;
        if (subnet.cidrBlock->contains(packet.destination)) {
            arrived = intoHost(owner(packet.destination, subnet.vpc), packet, subnet.id);
        } else {
            if (!aclAllows(subnet, packet, false))
                return std::nullopt;
            arrived = byRouter(subnet, *sender, packet);
        }
        if (arrived && answers && *arrived != answers->reversed())
            return std::nullopt;
        return arrived;
    }

    std::optional<net::FiveTuple> byRouter(const aws::Subnet &subnet, const aws::NetworkInterface &sender, net::FiveTuple packet)
    {
        const aws::Vpc &vpc = *m_network.find(subnet.vpc);
        const aws::Route *best = nullptr;
        int length = vpc.cidrBlocks[0].contains(packet.destination) ? vpc.cidrBlocks[0].prefix() : -1;
        for (const aws::Route &route : m_network.find(subnet.routeTable)->routes) {
            const net::Cidr &block = std::get<net::Cidr>(route.destination);
            if (block.contains(packet.destination) && block.prefix() > length) {
                best = &route;
                length = block.prefix();
            }
        }
        if (length < 0)
            return std::nullopt;
        if (!best)
            return intoHost(owner(packet.destination, subnet.vpc), packet, subnet.id);
        if (best->state == aws::RouteState::Blackhole)
            return std::nullopt;
        if (best->target.targetKind == aws::RouteTargetKind::VpcPeeringConnection) {
            const aws::VpcPeeringConnection &peering = m_network.vpcPeeringConnections.begin()->second;
            const aws::VpcId other = subnet.vpc.value == "vpc-1" ? aws::VpcId{"vpc-2"} : aws::VpcId{"vpc-1"};
            if (peering.status != aws::PeeringStatus::Active)
                return std::nullopt;
            return intoHost(owner(packet.destination, other), packet, {});
        }
        const aws::InternetGateway &gateway = *m_network.find(aws::InternetGatewayId{best->target.targetId});
        const auto &publicIp = sender.privateIpAddresses[0].publicIp;
        const bool isPrivate = net::Cidr(ip(10, 0, 0, 0), 8).contains(packet.destination);
        if (gateway.vpc != subnet.vpc || !publicIp || isPrivate)
            return std::nullopt;
        packet.source = *publicIp;
        return fromInternet(packet);
    }

    std::optional<net::FiveTuple> fromInternet(net::FiveTuple packet)
    {
        for (const auto &[id, interface] : m_network.networkInterfaces) {
            const aws::PrivateIpAddress &address = interface.privateIpAddresses[0];
            if (!address.publicIp || net::IpAddress(*address.publicIp) != packet.destination)
                continue;
            const aws::VpcId &vpc = m_network.find(interface.subnet)->vpc;
            if (m_network.find(aws::InternetGatewayId{"igw-" + vpc.value.substr(4)})->vpc != vpc)
                return std::nullopt;
            packet.destination = address.address;
            return intoHost(&interface, packet, {});
        }
        if (net::Cidr(ip(50, 0, 0, 0), 8).contains(packet.destination)
            || net::Cidr(ip(10, 0, 0, 0), 8).contains(packet.destination))
            return net::Cidr(ip(50, 0, 0, 0), 8).contains(packet.destination) ? std::optional(packet) : std::nullopt;
        return packet;
    }

    const aws::Network &m_network;
    std::vector<std::pair<aws::NetworkInterfaceId, net::FiveTuple>> m_request;
};

} // namespace

/// Random networks: the tracer agrees with a plain reading of the tables.
class tst_Oracle : public QObject
{
    Q_OBJECT

private slots:
    void thePlainReadingAgrees()
    {
        const unsigned seed = qEnvironmentVariableIsSet("VPCANVAS_SEED")
            ? static_cast<unsigned>(qEnvironmentVariableIntValue("VPCANVAS_SEED"))
            : 20260301U;
        qInfo("seed %u (VPCANVAS_SEED chooses another)", seed);
        Random random(seed);
        int reachable = 0;
        int asked = 0;
        for (int n = 0; n < 150; ++n) {
            const aws::Network network = randomTopology(random);
            const aws::Containment containment(network);
            const auto graph = graph::compile(network, containment);
            Oracle oracle(network);
            for (int f = 0; f < 40; ++f) {
                trace::Flow flow;
                const net::IpAddress source = randomHostAddress(random, false);
                const net::IpAddress destination = randomHostAddress(random, true);
                if (source == destination)
                    continue;
                flow.source.at = source;
                flow.destination.at = destination;
                flow.protocol = pick(random, 3) == 0 ? net::udp : net::tcp;
                flow.sourcePort = pick(random, 4) == 0 ? 500 : 40001;
                flow.destinationPort = pick(random, 3) == 0 ? 443 : 80;
                const trace::PathTrace answer = trace::trace(*graph, flow);
                const bool expected =
                    oracle.exchange({flow.protocol, source, flow.sourcePort, destination, flow.destinationPort});
                ++asked;
                reachable += expected;
                const auto wanted = expected ? trace::Verdict::Reachable : trace::Verdict::Unreachable;
                if (answer.verdict != wanted)
                    QFAIL(QStringLiteral("network %1, flow %2: %3 → %4 port %5 → %6: tracer says %7")
                              .arg(n)
                              .arg(f)
                              .arg(source.toString().c_str(), destination.toString().c_str())
                              .arg(flow.sourcePort)
                              .arg(flow.destinationPort)
                              .arg(enumText(answer.verdict).data())
                              .toUtf8());
                QCOMPARE(answer.verdict == trace::Verdict::Unreachable, !answer.blockers.empty());
            }
        }
        QVERIFY(reachable > asked / 50); // the networks are not all walls
        QVERIFY(reachable < asked);
    }
};

QTEST_APPLESS_MAIN(tst_Oracle)
#include "tst_Oracle.moc"
