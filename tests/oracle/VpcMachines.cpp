// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "oracle/VpcMachines.h"

#include "oracle/BaseNetwork.h"
#include "oracle/KernelRules.h"
#include "oracle/Shell.h"

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_conntrack.h>
#include <linux/netlink.h>
#include <sched.h>
#include <sstream>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace vpcanvas;

namespace {

constexpr const char *machines[] = {"h1", "h2", "h3", "h4", "nat", "sg", "vpc", "igw", "out"};

/// The addresses and routes of a machine with one link.
std::string endMachine(const std::string &address, int mtu, const std::string &gateway)
{
    return "addr add " + address + "/32 dev eth0\nlink set eth0 mtu " + std::to_string(mtu) + " up\nroute add default via "
        + gateway + " dev eth0 onlink\n";
}

} // namespace

VpcMachines::VpcMachines() : m_prefix("vpcr" + std::to_string(getpid()))
{
    for (const char *machine : machines) {
        shell("ip netns del " + name(machine)); // of a process that had our number and was killed
        shell("ip netns add " + name(machine));
        m_spaces[machine] = open(("/run/netns/" + name(machine)).c_str(), O_RDONLY | O_CLOEXEC);
    }
    const auto join = [&](const std::string &one, const std::string &link, const std::string &other, const std::string &far) {
        tell(one, "ip -batch - 2>&1",
             "link add " + link + " type veth peer name " + far + " netns " + name(other) + "\nlink set lo up\n");
    };
    std::string router;
    for (const base::Host &host : base::hosts) {
        const std::string link = kernelRules::linkOf(host.name);
        join(host.name, "eth0", "vpc", link);
        tell(host.name, "ip -batch - 2>&1", endMachine(host.address, 9001, "169.254.1.1"));
        router += "addr add 169.254.1.1/32 dev " + link + "\nlink set " + link + " mtu 9001 up\nrule add iif " + link + " lookup "
            + std::to_string(100 + host.subnet) + '\n';
    }
    join("nat", "eth0", "sg", "inner");
    join("sg", "outer", "vpc", "s0nat");
    join("vpc", "igw", "igw", "vpc");
    join("igw", "net", "out", "eth0");
    tell("nat", "ip -batch - 2>&1", endMachine(base::natAddress, 9001, "169.254.1.2"));
    tell("sg", "ip -batch - 2>&1",
         std::string("addr add 169.254.1.2/32 dev inner\naddr add 169.254.1.2/32 dev outer\nlink set inner mtu 9001 up\n"
                     "link set outer mtu 9001 up\nroute add ")
             + base::natAddress + " dev inner\nroute add default via " + base::natAddress
             + " dev inner table 10\nroute add default via 169.254.1.1 dev outer onlink table 11\n"
               "rule add iif outer lookup 10\nrule add iif inner lookup 11\n");
    tell("vpc", "ip -batch - 2>&1",
         router
             + "addr add 169.254.1.1/32 dev s0nat\naddr add 169.254.1.1/32 dev igw\nlink set s0nat mtu 9001 up\n"
               "link set igw mtu 9001 up\nrule add iif s0nat lookup 100\nrule add iif igw lookup 104\n");
    tell("igw", "ip -batch - 2>&1",
         "addr add 169.254.1.3/32 dev vpc\naddr add 169.254.1.4/32 dev net\nlink set vpc mtu 9001 up\nlink set net mtu 1500 up\n"
         "route add 10.0.0.0/8 via 169.254.1.1 dev vpc onlink\nroute add 60.1.1.1 dev net\nroute add 60.1.1.2 dev net\n");
    tell("out", "ip -batch - 2>&1",
         endMachine(base::outside[0], 1500, "169.254.1.4") + "addr add " + base::outside[1] + "/32 dev eth0\n");
    for (const char *machine : machines)
        in(machine, [&] {
            const bool forwards = std::string(machine) == "sg" || std::string(machine) == "vpc" || std::string(machine) == "igw";
            std::ofstream("/proc/sys/net/ipv4/ip_forward") << (forwards ? '1' : '0');
            for (const char *link : {"all", "default", "eth0", "inner", "outer", "igw", "vpc", "net"})
                for (const char *setting : {"rp_filter", "send_redirects", "accept_redirects"})
                    std::ofstream(std::string("/proc/sys/net/ipv4/conf/") + link + '/' + setting) << '0';
        });
    for (const char *machine : machines) {
        const int tracker = socketOf(machine, AF_NETLINK, SOCK_RAW, NETLINK_NETFILTER);
        if (tracker >= 0)
            m_trackers[machine] = tracker;
    }
}

VpcMachines::~VpcMachines()
{
    for (const auto &[machine, tracker] : m_trackers)
        close(tracker);
    for (const auto &[machine, space] : m_spaces) {
        close(space);
        shell("ip netns del " + name(machine));
    }
}

std::string VpcMachines::become(const aws::Network &network)
{
    // The kernel lets each wait, so all are given theirs at once.
    std::vector<std::thread> givers;
    const auto give = [&](const std::string &machine, const std::string &command, const std::string &text) {
        if (std::string &last = m_given[{machine, command}]; last != text) {
            last = text;
            givers.emplace_back([this, machine, command, text] { tell(machine, command, text); });
        }
    };
    const std::string restore = "iptables-restore -w 2>&1";
    for (const base::Host &host : base::hosts)
        give(host.name, restore, kernelRules::host(network, host.name));
    give("sg", restore, kernelRules::natsGroup(network));
    give("nat", restore, kernelRules::nat(network));
    give("vpc", restore, kernelRules::router(network));
    give("vpc", "ip -force -batch - 2>&1 | grep -v -e 'table does not exist' -e 'Command failed' -e 'Flush terminated'",
         kernelRules::routes(network));
    give("igw", restore, kernelRules::internetGateway(network));
    in("nat", [&] {
        std::ofstream("/proc/sys/net/ipv4/ip_forward") << network.instances.at(aws::InstanceId{"i-nat"}).natOptions.ipForward;
    });
    for (std::thread &giver : givers)
        giver.join();
    forgetConnections();
    return std::exchange(m_error, {});
}

std::string VpcMachines::trackedByNat() const
{
    std::ostringstream text;
    in("nat", [&] { text << std::ifstream("/proc/thread-self/net/nf_conntrack").rdbuf(); });
    return text.str();
}

bool VpcMachines::showsTrackedRows() const
{
    return std::filesystem::exists("/proc/net/nf_conntrack");
}

void VpcMachines::in(const std::string &machine, const std::function<void()> &work) const
{
    // A thread of its own goes there and ends there.
    std::thread([&] {
        if (setns(m_spaces.at(machine), CLONE_NEWNET) == 0)
            work();
    }).join();
}

int VpcMachines::socketOf(const std::string &machine, int family, int type, int protocol) const
{
    int made = -1;
    in(machine, [&] { made = socket(family, type | SOCK_CLOEXEC, protocol); });
    return made;
}

void VpcMachines::tell(const std::string &machine, const std::string &command, const std::string &text)
{
    in(machine, [&] {
        static std::atomic<int> number = 0;
        const std::string file = std::filesystem::temp_directory_path() / (name(machine) + '-' + std::to_string(++number));
        std::ofstream(file) << text;
        std::string said;
        FILE *program = popen(("(" + command + ") < " + file).c_str(), "re");
        for (int each = 0; program && (each = std::fgetc(program)) != EOF;)
            said += static_cast<char>(each);
        if (program)
            pclose(program);
        std::remove(file.c_str());
        const std::lock_guard lock(m_errorMutex);
        if (!program || !said.empty())
            m_error += machine + ": " + said + '\n' + text;
    });
}

bool VpcMachines::forgetConnections()
{
    struct
    {
        nlmsghdr header;
        nfgenmsg family;
    } request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = NFNL_SUBSYS_CTNETLINK << 8 | IPCTNL_MSG_CT_DELETE;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
    request.family.nfgen_family = AF_INET;
    bool hasForgotten = m_trackers.size() == std::size(machines);
    for (const auto &[machine, tracker] : m_trackers) {
        struct
        {
            nlmsghdr header;
            nlmsgerr error;
        } answer{};
        const bool isAnswered = send(tracker, &request, sizeof request, 0) > 0 && recv(tracker, &answer, sizeof answer, 0) > 0;
        hasForgotten = hasForgotten && isAnswered && answer.header.nlmsg_type == NLMSG_ERROR && answer.error.error == 0;
    }
    for (const base::Host &host : base::hosts) // and what it has learnt of paths
        in(host.name, [] { std::ofstream("/proc/sys/net/ipv4/route/flush") << '1'; });
    return hasForgotten;
}
