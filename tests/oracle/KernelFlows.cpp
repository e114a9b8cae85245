// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "oracle/KernelFlows.h"

#include "oracle/BaseNetwork.h"
#include "oracle/SocketAddress.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <linux/errqueue.h>
#include <netinet/ip.h>
#include <netinet/ip_icmp.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace vpcanvas;
using namespace std::chrono_literals;

namespace {

std::string text(in_addr address)
{
    char buffer[INET_ADDRSTRLEN] = {};
    return inet_ntop(AF_INET, &address, buffer, sizeof buffer);
}

constexpr ssize_t answerBytes = 2; // by which an answer is told from a question

bool bindTo(int socket, const std::string &address, std::uint16_t port)
{
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in at = socketAddress(address, port);
    return bind(socket, reinterpret_cast<const sockaddr *>(&at), sizeof at) == 0;
}

/// An echo request that carries one byte.
std::array<std::uint8_t, 10> echo(std::uint16_t identifier, std::uint8_t flow)
{
    std::array<std::uint8_t, 10> bytes{
        ICMP_ECHO, 0, 0, 0, static_cast<std::uint8_t>(identifier >> 8), static_cast<std::uint8_t>(identifier), 0, 1, flow, 0};
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); i += 2)
        sum += static_cast<std::uint32_t>(bytes[i] << 8 | bytes[i + 1]);
    sum = (sum & 0xFFFF) + (sum >> 16);
    sum = ~(sum + (sum >> 16));
    bytes[2] = static_cast<std::uint8_t>(sum >> 8);
    bytes[3] = static_cast<std::uint8_t>(sum);
    return bytes;
}

} // namespace

KernelFlows::KernelFlows(const VpcMachines &machines) : m_machines(machines)
{
    for (const base::Host &host : base::hosts)
        m_machineOf[host.address] = host.name;
    m_machineOf[base::natAddress] = "nat";
    for (const char *address : base::outside)
        m_machineOf[address] = "out";
    for (const auto &[address, machine] : m_machineOf) {
        const int icmp = m_machines.socketOf(machine, AF_INET, SOCK_RAW, IPPROTO_ICMP);
        bindTo(icmp, address, 0);
        m_rawIcmp[address] = icmp;
        m_rawTcp.push_back(m_machines.socketOf(machine, AF_INET, SOCK_RAW, IPPROTO_TCP));
        bindTo(m_rawTcp.back(), address, 0);
    }
}

KernelFlows::~KernelFlows()
{
    close();
    for (const int each : m_rawTcp)
        ::close(each);
    for (const auto &[address, each] : m_rawIcmp)
        ::close(each);
}

void KernelFlows::close()
{
    const linger atOnce{1, 0}; // with RST, so that no port waits for its end
    for (const Client &client : m_clients) {
        setsockopt(client.socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        ::close(client.socket);
    }
    for (auto *const sockets : {&m_udp, &m_listeners}) {
        for (const auto &[at, each] : *sockets)
            ::close(each);
        sockets->clear();
    }
    m_clients.clear();
}

std::vector<Answer> KernelFlows::ask(const aws::Network &network, const std::vector<Question> &questions,
                                     const std::vector<Answer> &expected, std::chrono::milliseconds patience)
{
    close();
    watch(0ms, [] { return false; }); // what was late last time is not ours
    m_questions = questions;
    m_answers.assign(questions.size(), {});
    for (const Question &question : questions)
        listen(network, question);
    const auto hasCome = [&](std::size_t flow) {
        return m_answers[flow].isDelivered >= expected[flow].isDelivered
            && m_answers[flow].isAnswered >= expected[flow].isAnswered;
    };
    for (std::size_t flow = 0; flow < questions.size(); ++flow) {
        send(flow);
        const bool isExpected = expected[flow].isAnswered;
        watch(isExpected ? 1000ms : patience, [&] { return isExpected && hasCome(flow); });
    }
    watch(4 * patience, [] { return false; });
    return m_answers;
}

void KernelFlows::listen(const aws::Network &network, const Question &question)
{
    if (question.protocol.isIcmp())
        return;
    std::string address = question.to;
    for (const auto &[id, interface] : network.networkInterfaces) {
        const aws::PrivateIpAddress &each = interface.privateIpAddresses.front();
        if (each.publicIp && each.publicIp->toString() == address)
            address = each.address.toString();
    }
    if (address == base::natAddress)
        for (const aws::PortForward &forward : network.instances.at(aws::InstanceId{"i-nat"}).natOptions.portForwards)
            if (forward.protocol == question.protocol)
                listenAt(forward.address.toString(), forward.toPort, forward.protocol);
    listenAt(address, question.port, question.protocol);
}

void KernelFlows::listenAt(const std::string &address, std::uint16_t port, net::Protocol protocol)
{
    const auto machine = m_machineOf.find(address);
    if (machine == m_machineOf.end())
        return;
    int &socket = (protocol == net::tcp ? m_listeners : m_udp).try_emplace({address, port}, -1).first->second;
    if (socket >= 0)
        return;
    socket = m_machines.socketOf(machine->second, AF_INET, (protocol == net::tcp ? SOCK_STREAM : SOCK_DGRAM) | SOCK_NONBLOCK, 0);
    bindTo(socket, address, port);
    if (protocol == net::tcp)
        ::listen(socket, 64);
}

void KernelFlows::send(std::size_t flow)
{
    const Question &question = m_questions[flow];
    if (question.protocol == net::tcp)
        return sendByTcp(flow);
    const sockaddr_in to = socketAddress(question.to, question.port);
    const auto *target = reinterpret_cast<const sockaddr *>(&to);
    if (question.protocol == net::udp) {
        listenAt(question.from, question.sourcePort, net::udp);
        const int socket = m_udp.at({question.from, question.sourcePort});
        if (question.bytes > 1) { // its packets may not be cut, and it wants to know why they do not arrive
            const int whole = IP_PMTUDISC_DO;
            const int on = 1;
            setsockopt(socket, IPPROTO_IP, IP_MTU_DISCOVER, &whole, sizeof whole);
            setsockopt(socket, IPPROTO_IP, IP_RECVERR, &on, sizeof on);
        }
        const std::vector<std::uint8_t> bytes(question.bytes, static_cast<std::uint8_t>(flow));
        sendto(socket, bytes.data(), bytes.size(), 0, target, sizeof to);
    } else {
        const auto bytes = echo(question.sourcePort, static_cast<std::uint8_t>(flow));
        sendto(m_rawIcmp.at(question.from), bytes.data(), bytes.size(), 0, target, sizeof to);
    }
}

void KernelFlows::sendByTcp(std::size_t flow)
{
    const Question &question = m_questions[flow];
    const int socket = m_machines.socketOf(m_machineOf.at(question.from), AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    m_clients.push_back({socket, flow});
    bindTo(socket, question.from, question.sourcePort);
    const int number = static_cast<int>(flow + 1) << 2;
    setsockopt(socket, IPPROTO_IP, IP_TOS, &number, sizeof number);
    const sockaddr_in to = socketAddress(question.to, question.port);
    connect(socket, reinterpret_cast<const sockaddr *>(&to), sizeof to);
}

void KernelFlows::watch(std::chrono::milliseconds time, const std::function<bool()> &isEnough)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (!isEnough()) {
        std::vector<pollfd> all;
        for (const int each : m_rawTcp)
            all.push_back({each, POLLIN, 0});
        for (const auto &[address, each] : m_rawIcmp)
            all.push_back({each, POLLIN, 0});
        const std::size_t raw = all.size();
        for (const auto &[at, each] : m_udp)
            all.push_back({each, POLLIN, 0});
        const std::size_t datagrams = all.size();
        for (const Client &client : m_clients)
            if (!m_answers[client.flow].isAnswered)
                all.push_back({client.socket, POLLOUT, 0});
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        const int ready = poll(all.data(), all.size(), std::max(0, static_cast<int>(left.count())));
        if (ready <= 0 && left <= 0ms)
            return;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!(all[i].revents & (POLLIN | POLLOUT | POLLERR)))
                continue;
            if (i >= raw && i < datagrams && all[i].revents & POLLERR)
                readError(all[i].fd);
            if (i < raw) {
                readRaw(all[i].fd, i < m_rawTcp.size());
            } else if (i < datagrams) {
                readUdp(all[i].fd);
            } else {
                const auto client = std::ranges::find(m_clients, all[i].fd, &Client::socket);
                int error = 0;
                socklen_t size = sizeof error;
                getsockopt(client->socket, SOL_SOCKET, SO_ERROR, &error, &size);
                if (error == 0 && !(all[i].revents & POLLERR))
                    m_answers[client->flow].isAnswered = true;
            }
        }
        if (left <= 0ms)
            return;
    }
}

void KernelFlows::readRaw(int socket, bool isTcp)
{
    std::uint8_t bytes[512] = {};
    const ssize_t size = recv(socket, bytes, sizeof bytes, MSG_DONTWAIT);
    const std::size_t header = (bytes[0] & 0xFU) * 4;
    if (size < static_cast<ssize_t>(header + 9))
        return;
    const std::uint8_t *inner = bytes + header;
    const auto number16 = [&](std::size_t at) { return static_cast<std::uint16_t>(inner[at] << 8 | inner[at + 1]); };
    in_addr source{};
    std::copy_n(bytes + 12, 4, reinterpret_cast<std::uint8_t *>(&source));
    if (isTcp) {
        constexpr std::uint8_t syn = 2;
        constexpr std::uint8_t ack = 16;
        const std::size_t flow = static_cast<std::size_t>(bytes[1] >> 2) - 1;
        if ((inner[13] & (syn | ack)) != syn || flow >= m_answers.size())
            return;
        m_answers[flow].isDelivered = true;
        m_answers[flow].address = text(source);
        m_answers[flow].sourcePort = number16(0);
        return;
    }
    const std::size_t flow = inner[8];
    if (flow >= m_answers.size())
        return;
    if (inner[0] == ICMP_ECHO) {
        m_answers[flow].isDelivered = true;
        m_answers[flow].address = text(source);
        m_answers[flow].sourcePort = number16(4);
    } else if (inner[0] == ICMP_ECHOREPLY && text(source) == m_questions[flow].to
               && number16(4) == m_questions[flow].sourcePort) {
        m_answers[flow].isAnswered = true;
    }
}

void KernelFlows::readUdp(int socket)
{
    std::uint8_t bytes[4096] = {};
    sockaddr_in peer{};
    socklen_t size = sizeof peer;
    const ssize_t length = recvfrom(socket, bytes, sizeof bytes, MSG_DONTWAIT, reinterpret_cast<sockaddr *>(&peer), &size);
    if (length < 1 || bytes[0] >= m_answers.size())
        return;
    Answer &answer = m_answers[bytes[0]];
    const Question &question = m_questions[bytes[0]];
    if (length == question.bytes) {
        answer.isDelivered = true;
        answer.address = text(peer.sin_addr);
        answer.sourcePort = ntohs(peer.sin_port);
        sendto(socket, bytes, answerBytes, 0, reinterpret_cast<const sockaddr *>(&peer), size);
    } else if (length == answerBytes && text(peer.sin_addr) == question.to && ntohs(peer.sin_port) == question.port) {
        answer.isAnswered = true;
    }
}

void KernelFlows::readError(int socket)
{
    std::uint8_t bytes[64] = {};
    alignas(cmsghdr) char control[256] = {};
    iovec part{bytes, sizeof bytes};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    if (recvmsg(socket, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 1 || bytes[0] >= m_answers.size())
        return;
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        sock_extended_err error{};
        if (header->cmsg_level != IPPROTO_IP || header->cmsg_type != IP_RECVERR)
            continue;
        std::memcpy(&error, CMSG_DATA(header), sizeof error);
        if (error.ee_origin == SO_EE_ORIGIN_ICMP && error.ee_type == ICMP_DEST_UNREACH && error.ee_code == ICMP_FRAG_NEEDED)
            m_answers[bytes[0]].toldMtu = static_cast<std::uint16_t>(error.ee_info);
    }
}
