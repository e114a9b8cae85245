// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "model/sim/SampleFlows.h"
#include "oracle/Namespaces.h"
#include "oracle/SocketAddress.h"
#include "sim/wire/Frame.h"

#include <QtTest>

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <ranges>
#include <set>
#include <sys/socket.h>
#include <unistd.h>

using namespace vpcanvas;
using namespace vpcanvas::test;

namespace {

/// One flow, and what came of it. The far end answers.
struct Flow
{
    int host = 0; ///< 0: 10.40.2.101, 1: 10.40.2.201
    std::uint16_t sourcePort = 0;
    std::string server = "60.1.1.1";
    std::uint16_t port = 80;
};

struct Seen
{
    bool isDelivered = false;
    bool isAnswered = false;
    std::string address; ///< of the client, as the server saw it
    std::uint16_t sourcePort = 0;
};

constexpr const char *machines[] = {"a", "b"};
constexpr const char *hosts[] = {"10.40.2.101", "10.40.2.201"};
constexpr int patience = 300; // milliseconds

bool isReady(int socket, short what)
{
    pollfd wait{socket, what, 0};
    return poll(&wait, 1, patience) == 1 && (wait.revents & what) != 0;
}

void fill(Seen &seen, const sockaddr_in &peer)
{
    char text[INET_ADDRSTRLEN] = {};
    inet_ntop(AF_INET, &peer.sin_addr, text, sizeof text);
    seen.isDelivered = true;
    seen.address = text;
    seen.sourcePort = ntohs(peer.sin_port);
}

/// Sockets that stay open while other flows are made, so that their rows stay.
class Sockets
{
public:
    ~Sockets()
    {
        for (const int each : m_all)
            close(each);
    }
    int keep(int socket)
    {
        if (socket >= 0)
            m_all.push_back(socket);
        return socket;
    }

private:
    std::vector<int> m_all;
};

std::vector<Seen> askKernelByUdp(const Namespaces &machinesOf, const std::vector<Flow> &flows)
{
    Sockets sockets;
    std::map<std::pair<std::string, std::uint16_t>, int> servers;
    std::map<std::pair<int, std::uint16_t>, int> clients;
    std::vector<Seen> all;
    for (const Flow &flow : flows) {
        Seen seen;
        int &server = servers.try_emplace({flow.server, flow.port}, -1).first->second;
        if (server < 0)
            server = sockets.keep(machinesOf.socketAt("server", SOCK_DGRAM, 0, flow.server, flow.port));
        int &client = clients.try_emplace({flow.host, flow.sourcePort}, -1).first->second;
        if (client < 0)
            client = sockets.keep(machinesOf.socketAt(machines[flow.host], SOCK_DGRAM, 0, hosts[flow.host], flow.sourcePort));
        const sockaddr_in to = socketAddress(flow.server, flow.port);
        sendto(client, "ask", 3, 0, reinterpret_cast<const sockaddr *>(&to), sizeof to);
        if (isReady(server, POLLIN)) {
            sockaddr_in peer{};
            socklen_t size = sizeof peer;
            char buffer[16];
            recvfrom(server, buffer, sizeof buffer, 0, reinterpret_cast<sockaddr *>(&peer), &size);
            fill(seen, peer);
            sendto(server, "answer", 6, 0, reinterpret_cast<const sockaddr *>(&peer), size);
            seen.isAnswered = isReady(client, POLLIN) && recv(client, buffer, sizeof buffer, 0) == 6;
        }
        all.push_back(seen);
    }
    return all;
}

std::vector<Seen> askKernelByTcp(const Namespaces &machinesOf, const std::vector<Flow> &flows)
{
    Sockets sockets;
    std::vector<Seen> all;
    const int server = sockets.keep(machinesOf.socketAt("server", SOCK_STREAM, 0, "60.1.1.1", 80));
    listen(server, 8);
    for (const Flow &flow : flows) {
        Seen seen;
        const int client =
            sockets.keep(machinesOf.socketAt(machines[flow.host], SOCK_STREAM, 0, hosts[flow.host], flow.sourcePort));
        fcntl(client, F_SETFL, O_NONBLOCK);
        const sockaddr_in to = socketAddress(flow.server, flow.port);
        connect(client, reinterpret_cast<const sockaddr *>(&to), sizeof to);
        if (isReady(server, POLLIN)) {
            sockaddr_in peer{};
            socklen_t size = sizeof peer;
            const int accepted = sockets.keep(accept(server, reinterpret_cast<sockaddr *>(&peer), &size));
            fill(seen, peer);
            const char own = static_cast<char>('0' + flow.host); // so that a crossed answer would be found
            send(accepted, &own, 1, MSG_NOSIGNAL);
            char got = 0;
            seen.isAnswered = isReady(client, POLLIN) && recv(client, &got, 1, 0) == 1 && got == own;
        }
        all.push_back(seen);
    }
    return all;
}

/// The same flows in T-F, one after the other.
std::vector<Seen> askSimulator(const aws::Network &network, const std::vector<Flow> &flows, net::Protocol protocol)
{
    sim::Options options;
    options.hosts.synRetries = 0;
    sim::Simulation simulation(compiled(network), options);
    for (std::size_t i = 0; i < flows.size(); ++i) {
        const Flow &flow = flows[i];
        sim::FlowSpec spec =
            test::flow(network, hosts[flow.host], flow.sourcePort, ("internet:" + flow.server).c_str(), flow.port, protocol);
        spec.start = static_cast<sim::SimTime>(i) * 100 * sim::millisecond;
        spec.closes = false;
        simulation.add(spec);
    }
    simulation.run();
    std::vector<Seen> all(flows.size());
    const sim::EventLog &log = simulation.log();
    for (const sim::EventRecord &event : log.events()) {
        if (event.kind != sim::EventKind::Delivered)
            continue;
        const sim::Packet &packet = log.packet(event.packet);
        Seen &seen = all[packet.flow];
        if (packet.direction == trace::Direction::Return) {
            seen.isAnswered = true;
        } else {
            seen.isDelivered = true;
            seen.address = log.in(event)->tuple.source.toString();
            seen.sourcePort = log.in(event)->tuple.sourcePort;
        }
    }
    return all;
}

/// The kernel's second port is its own choice; which flows keep theirs is not.
void compare(const std::vector<Flow> &flows, const std::vector<Seen> &kernel, const std::vector<Seen> &simulator)
{
    for (std::size_t i = 0; i < flows.size(); ++i) {
        QCOMPARE(simulator[i].isDelivered, kernel[i].isDelivered);
        QCOMPARE(simulator[i].isAnswered, kernel[i].isAnswered);
        QCOMPARE(simulator[i].address, kernel[i].address);
        QCOMPARE(simulator[i].sourcePort == flows[i].sourcePort, kernel[i].sourcePort == flows[i].sourcePort);
        if (kernel[i].isDelivered && kernel[i].sourcePort != flows[i].sourcePort) {
            QVERIFY(kernel[i].sourcePort >= 1024);
            QVERIFY(simulator[i].sourcePort >= 1024);
        }
    }
}

aws::Network linuxNetwork()
{
    aws::Network network = sample("T-F");
    for (auto &[id, instance] : network.instances)
        instance.natOptions.portStrategy = aws::PortStrategy::Linux;
    return network;
}

} // namespace

/// The simulator's NAT instance against this machine's kernel.
class tst_KernelOracle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const std::string reason = Namespaces::whyNot(); !reason.empty())
            QSKIP(("the kernel is not asked: " + reason).c_str());
        m_machines = std::make_unique<Namespaces>();
    }

    void cleanupTestCase() { m_machines.reset(); }

    void twoHostsWithOneSourcePortToOneServerByTcp()
    {
        const std::vector<Flow> flows{{0, 40001, "60.1.1.1", 80}, {1, 40001, "60.1.1.1", 80}};
        const std::vector<Seen> kernel = askKernelByTcp(*m_machines, flows);
        QVERIFY(kernel[0].isAnswered && kernel[1].isAnswered);
        QCOMPARE(kernel[0].sourcePort, std::uint16_t{40001});
        QVERIFY(kernel[1].sourcePort != 40001);
        compare(flows, kernel, askSimulator(linuxNetwork(), flows, net::tcp));
    }

    void differentServersLetBothKeepTheirPort()
    {
        const std::vector<Flow> flows{{0, 40011, "60.1.1.1", 81}, {1, 40011, "60.1.1.2", 81}, {0, 40012, "60.1.1.2", 81}};
        const std::vector<Seen> kernel = askKernelByUdp(*m_machines, flows);
        QCOMPARE(kernel[1].sourcePort, std::uint16_t{40011});
        compare(flows, kernel, askSimulator(linuxNetwork(), flows, net::udp));
    }

    void forwardingOff()
    {
        const std::vector<Flow> flows{{0, 40021, "60.1.1.1", 80}};
        QVERIFY(m_machines->run("nat", "echo 0 > /proc/sys/net/ipv4/ip_forward"));
        const std::vector<Seen> kernel = askKernelByTcp(*m_machines, flows);
        QVERIFY(m_machines->run("nat", "echo 1 > /proc/sys/net/ipv4/ip_forward"));
        QVERIFY(!kernel[0].isDelivered);
        aws::Network network = linuxNetwork();
        for (auto &[id, instance] : network.instances)
            instance.natOptions.ipForward = false;
        compare(flows, kernel, askSimulator(network, flows, net::tcp));
    }

    void aStatelessFilterWithoutEphemeralPortsLetsTheRequestOutAndNotTheAnswerIn()
    {
        const std::vector<Flow> flows{{0, 40031, "60.1.1.1", 83}};
        const std::string rule = "FORWARD -o toa -p udp --dport 1024:65535 -j DROP";
        QVERIFY(m_machines->run("nat", "iptables -A " + rule));
        const std::vector<Seen> kernel = askKernelByUdp(*m_machines, flows);
        QVERIFY(m_machines->run("nat", "iptables -D " + rule));
        QVERIFY(kernel[0].isDelivered && !kernel[0].isAnswered);

        aws::Network network = linuxNetwork();
        for (auto &[id, subnet] : network.subnets) {
            if (!subnet.cidrBlock || !subnet.cidrBlock->contains(net::Ipv4::parse("10.40.2.101").value()))
                continue;
            aws::NetworkAcl acl;
            acl.id = aws::NetworkAclId{"acl-1"};
            acl.vpc = subnet.vpc;
            aws::NetworkAclEntry all;
            all.ruleNumber = 100;
            all.ruleAction = aws::RuleAction::Allow;
            all.protocol = net::allProtocols;
            all.cidrBlock = net::Cidr(net::Ipv4{0}, 0);
            acl.outbound = {all};
            all.protocol = net::udp;
            all.ports = {0, 1023};
            acl.inbound = {all};
            network.networkAcls[acl.id] = acl;
            subnet.networkAcl = acl.id;
        }
        compare(flows, kernel, askSimulator(network, flows, net::udp));
    }

    void echoesWithOneIdentifierThroughPortTranslationComeBackToTheirOwners()
    {
        // The very bytes that the simulator would put on the wire, without Ethernet and IP.
        for (const int host : {0, 1}) {
            sim::Packet packet;
            packet.header.tuple = {net::icmp, net::IpAddress::parse(hosts[host]).value(), 77,
                                   net::IpAddress::parse("60.1.1.1").value(), 0};
            packet.header.icmpType = 8;
            packet.payload = sim::Payload::Echo;
            packet.payloadLength = packet.payloadTotal = 56;
            packet.sequence = 1;
            const sim::wire::Bytes frame = sim::wire::frame(packet, packet.header, 64, {}, {});
            Sockets sockets;
            const int client = sockets.keep(m_machines->socketAt(machines[host], SOCK_RAW, IPPROTO_ICMP, hosts[host], 0));
            QVERIFY(client >= 0);
            const sockaddr_in to = socketAddress("60.1.1.1", 0);
            constexpr std::size_t headers = 14 + 20;
            sendto(client, frame.data() + headers, frame.size() - headers, 0, reinterpret_cast<const sockaddr *>(&to), sizeof to);
            QVERIFY(isReady(client, POLLIN));
            std::uint8_t answer[256];
            const ssize_t size = recv(client, answer, sizeof answer, 0);
            QCOMPARE(size, static_cast<ssize_t>(frame.size() - 14));
            QCOMPARE(answer[20], std::uint8_t{0}); // echo reply: the kernel found our checksum right
            QCOMPARE(answer[20 + 4] << 8 | answer[20 + 5], 77);
        }
        const std::vector<Flow> flows{{0, 77, "60.1.1.1", 0}, {1, 77, "60.1.1.1", 0}};
        for (const Seen &seen : askSimulator(linuxNetwork(), flows, net::icmp))
            QVERIFY(seen.isAnswered);
    }

    void randomFlowsKeepOrLoseTheirPortsAlike()
    {
        const auto seed = static_cast<std::uint64_t>(
            qEnvironmentVariableIsSet("VPCANVAS_SEED") ? qEnvironmentVariableIntValue("VPCANVAS_SEED") : 20'26);
        sim::Random random(seed);
        std::vector<Flow> flows;
        std::set<std::tuple<int, int, std::string, int>> known;
        while (flows.size() < 200) {
            Flow flow;
            flow.host = static_cast<int>(random.below(2));
            flow.sourcePort = static_cast<std::uint16_t>(42000 + random.below(60));
            flow.server = random.below(2) ? "60.1.1.1" : "60.1.1.2";
            flow.port = static_cast<std::uint16_t>(90 + random.below(3));
            if (known.emplace(flow.host, flow.sourcePort, flow.server, flow.port).second)
                flows.push_back(flow);
        }
        const std::vector<Seen> kernel = askKernelByUdp(*m_machines, flows);
        qInfo("seed %llu: %lld of %zu flows got another port", static_cast<unsigned long long>(seed),
              static_cast<long long>(
                  std::ranges::count_if(std::views::iota(std::size_t{0}, flows.size()),
                                        [&](std::size_t i) { return kernel[i].sourcePort != flows[i].sourcePort; })),
              flows.size());
        compare(flows, kernel, askSimulator(linuxNetwork(), flows, net::udp));
    }

private:
    std::unique_ptr<Namespaces> m_machines;
};

QTEST_APPLESS_MAIN(tst_KernelOracle)
#include "tst_KernelOracle.moc"
