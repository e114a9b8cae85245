// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "oracle/Namespaces.h"

#include "oracle/Shell.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

std::string Namespaces::whyNot()
{
    if (geteuid() != 0)
        return "not root";
    if (!shell("command -v ip") || !shell("command -v iptables"))
        return "ip or iptables is not installed";
    const std::string trial = "vpctrial" + std::to_string(getpid());
    const bool works = shell("ip netns add " + trial)
        && shell("ip netns exec " + trial + " iptables -t nat -A POSTROUTING -j MASQUERADE")
        && shell("ip netns exec " + trial + " iptables -A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT");
    shell("ip netns del " + trial);
    return works ? "" : "the kernel does not allow network namespaces with NAT here";
}

Namespaces::Namespaces() : m_prefix("vpc" + std::to_string(getpid()))
{
    for (const char *machine : {"a", "b", "nat", "server"}) {
        shell("ip netns del " + name(machine)); // of a process that had our number and was killed
        shell("ip netns add " + name(machine));
        run(machine, "ip link set lo up");
    }
    const auto join = [&](const std::string &machine, const std::string &own, const std::string &other, const std::string &far) {
        shell("ip -n " + name(machine) + " link add " + own + " type veth peer name " + far + " netns " + name(other));
        run(machine, "ip link set " + own + " up");
        run(other, "ip link set " + far + " up");
    };
    join("a", "eth0", "nat", "toa");
    join("b", "eth0", "nat", "tob");
    join("server", "eth0", "nat", "out");
    for (const auto &[machine, link, address] : {std::tuple("a", "toa", "10.40.2.101"), std::tuple("b", "tob", "10.40.2.201")}) {
        run("nat", std::string("ip addr add 10.40.2.1/32 dev ") + link + " && ip route add " + address + " dev " + link);
        run(machine,
            std::string("ip addr add ") + address
                + "/32 dev eth0 && ip route add 10.40.2.1 dev eth0 && ip route add default via 10.40.2.1");
    }
    run("nat", "ip addr add 203.0.113.100/32 dev out && ip route add default dev out");
    run("nat", "echo 1 > /proc/sys/net/ipv4/ip_forward; iptables -t nat -A POSTROUTING -o out -j MASQUERADE");
    run("server", "ip addr add 60.1.1.1/32 dev eth0 && ip addr add 60.1.1.2/32 dev eth0 && ip route add default dev eth0");
}

Namespaces::~Namespaces()
{
    for (const char *machine : {"a", "b", "nat", "server"})
        shell("ip netns del " + name(machine));
}

std::string Namespaces::name(const std::string &machine) const
{
    return m_prefix + machine;
}

bool Namespaces::run(const std::string &machine, const std::string &command) const
{
    return shell("ip netns exec " + name(machine) + " sh -c '" + command + "'");
}

int Namespaces::socketAt(const std::string &machine, int type, int protocol, const std::string &address, std::uint16_t port) const
{
    int made = -1;
    // A thread of its own goes there; the socket stays there whoever uses it.
    std::thread([&] {
        const int space = open(("/run/netns/" + name(machine)).c_str(), O_RDONLY | O_CLOEXEC);
        if (space < 0)
            return;
        if (setns(space, CLONE_NEWNET) == 0)
            made = socket(AF_INET, type | SOCK_CLOEXEC, protocol);
        close(space);
    }).join();
    if (made < 0)
        return -1;
    const int on = 1;
    setsockopt(made, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    inet_pton(AF_INET, address.c_str(), &at.sin_addr);
    if (bind(made, reinterpret_cast<const sockaddr *>(&at), sizeof at) != 0) {
        close(made);
        return -1;
    }
    return made;
}
