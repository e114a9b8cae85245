// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "oracle/KernelRules.h"

#include "oracle/BaseNetwork.h"

#include <algorithm>

using namespace vpcanvas;

namespace kernelRules {
namespace {

const aws::NetworkInterface &interfaceOf(const aws::Network &network, const std::string &host)
{
    return network.networkInterfaces.at(aws::NetworkInterfaceId{"eni-" + host});
}

std::string matching(const auto &rule)
{
    if (rule.protocol.isAll())
        return {};
    std::string text = " -p " + rule.protocol.toString();
    if (rule.protocol.hasPorts())
        text += " --dport " + std::to_string(rule.ports.from) + ':' + std::to_string(rule.ports.to);
    if (rule.protocol.isIcmp() && rule.icmpType >= 0)
        text += " --icmp-type " + std::to_string(rule.icmpType);
    return text;
}

/// A group as a peer is the private addresses of the interfaces that carry it.
std::vector<std::string> peersOf(const aws::Network &network, const aws::SecurityGroupRule &rule)
{
    if (const auto *block = std::get_if<net::Cidr>(&rule.peer))
        return {block->toString()};
    std::vector<std::string> all;
    for (const auto &[id, interface] : network.networkInterfaces)
        if (std::ranges::find(interface.groups, std::get<aws::SecurityGroupId>(rule.peer)) != interface.groups.end())
            all.push_back(interface.privateIpAddresses.front().address.toString());
    return all;
}

std::string groupChains(const aws::Network &network, const std::string &host)
{
    std::string text;
    for (const aws::SecurityGroupId &id : interfaceOf(network, host).groups) {
        const aws::SecurityGroup &group = network.securityGroups.at(id);
        for (const aws::SecurityGroupRule &rule : group.ingress)
            for (const std::string &peer : peersOf(network, rule))
                text += "-A INGRESS -s " + peer + matching(rule) + " -j ACCEPT\n";
        for (const aws::SecurityGroupRule &rule : group.egress)
            for (const std::string &peer : peersOf(network, rule))
                text += "-A EGRESS -d " + peer + matching(rule) + " -j ACCEPT\n";
    }
    return text;
}

const std::string filter = "*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT DROP [0:0]\n";
const std::string groups = ":INGRESS - [0:0]\n:EGRESS - [0:0]\n";
const std::string known = " -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT\n";

void addAcl(std::string &text, std::vector<aws::NetworkAclEntry> entries, const std::string &chain, const char *peer)
{
    std::ranges::sort(entries, {}, &aws::NetworkAclEntry::ruleNumber);
    for (const aws::NetworkAclEntry &entry : entries)
        text += "-A " + chain + peer + entry.cidrBlock.toString() + matching(entry)
            + (entry.ruleAction == aws::RuleAction::Allow ? " -j RETURN\n" : " -j DROP\n");
    text += "-A " + chain + " -j DROP\n"; // the rule "*"
}

} // namespace

std::string linkOf(const std::string &host)
{
    for (const base::Host &each : base::hosts)
        if (host == each.name)
            return 's' + std::to_string(each.subnet) + host;
    return "s0" + host;
}

std::string host(const aws::Network &network, const std::string &name)
{
    return filter + groups + "-A INPUT" + known + "-A OUTPUT" + known + "-A INPUT -j INGRESS\n-A OUTPUT -j EGRESS\n"
        + groupChains(network, name) + "COMMIT\n";
}

std::string natsGroup(const aws::Network &network)
{
    return filter + groups + "-A FORWARD" + known
        + "-A FORWARD -i outer -o inner -j INGRESS\n-A FORWARD -i inner -o outer -j EGRESS\n" + groupChains(network, "nat")
        + "COMMIT\n";
}

std::string nat(const aws::Network &network)
{
    const aws::NatOptions &options = network.instances.at(aws::InstanceId{"i-nat"}).natOptions;
    std::string text = "*nat\n:PREROUTING ACCEPT [0:0]\n:POSTROUTING ACCEPT [0:0]\n";
    for (const aws::PortForward &forward : options.portForwards)
        text += std::string("-A PREROUTING -d ") + base::natAddress + " -p " + forward.protocol.toString() + " --dport "
            + std::to_string(forward.port) + " -j DNAT --to-destination " + forward.address.toString() + ':'
            + std::to_string(forward.toPort) + '\n';
    if (options.masquerade)
        for (const net::Cidr &block : network.vpcs.begin()->second.cidrBlocks)
            text += "-A POSTROUTING -o eth0 -s " + block.toString() + " -j MASQUERADE\n";
    return text + "COMMIT\n";
}

std::string router(const aws::Network &network)
{
    std::string text = filter;
    for (int subnet = 0; subnet < base::subnets; ++subnet)
        text += ":OUT" + std::to_string(subnet) + " - [0:0]\n:IN" + std::to_string(subnet) + " - [0:0]\n";
    for (const auto &[id, interface] : network.networkInterfaces) {
        if (!interface.sourceDestCheck)
            continue;
        const std::string link = linkOf(id.value.substr(4));
        const std::string address = interface.privateIpAddresses.front().address.toString();
        text +=
            "-A FORWARD -i " + link + " ! -s " + address + " -j DROP\n-A FORWARD -o " + link + " ! -d " + address + " -j DROP\n";
    }
    for (int subnet = 0; subnet < base::subnets; ++subnet) {
        const std::string links = 's' + std::to_string(subnet) + '+';
        text += "-A FORWARD -i " + links + " -o " + links + " -j ACCEPT\n"; // it does not cross the subnet's border
    }
    for (int subnet = 0; subnet < base::subnets; ++subnet) {
        const std::string number = std::to_string(subnet);
        text += "-A FORWARD -i s" + number + "+ -j OUT" + number + "\n-A FORWARD -o s" + number + "+ -j IN" + number + '\n';
        const aws::NetworkAcl &acl = network.networkAcls.at(aws::NetworkAclId{"acl-" + number});
        addAcl(text, acl.outbound, "OUT" + number, " -d ");
        addAcl(text, acl.inbound, "IN" + number, " -s ");
    }
    return text + "-A FORWARD -j ACCEPT\nCOMMIT\n";
}

std::string routes(const aws::Network &network)
{
    std::string text;
    for (int subnet = 0; subnet <= base::subnets; ++subnet) { // the last one is what comes in from the internet gateway
        const std::string table = " table " + std::to_string(100 + subnet) + '\n';
        text += "route flush" + table + "route add blackhole default metric 9999" + table;
        for (const base::Host &host : base::hosts)
            text += std::string("route add ") + host.address + " dev " + linkOf(host.name) + table;
        text += std::string("route add ") + base::natAddress + " via 169.254.1.2 dev s0nat onlink" + table;
        if (subnet == base::subnets)
            break;
        for (const aws::Route &route : network.routeTables.at(aws::RouteTableId{"rtb-" + std::to_string(subnet)}).routes) {
            const bool isToNat = route.target.targetKind == aws::RouteTargetKind::NetworkInterface;
            text += "route add " + std::get<net::Cidr>(route.destination).toString()
                + (isToNat ? " via 169.254.1.2 dev s0nat onlink" : " via 169.254.1.3 dev igw onlink") + table;
        }
    }
    return text;
}

std::string internetGateway(const aws::Network &network)
{
    std::string swaps;
    std::string passes;
    for (const auto &[id, interface] : network.networkInterfaces) {
        const aws::PrivateIpAddress &address = interface.privateIpAddresses.front();
        if (!address.publicIp)
            continue;
        const std::string inside = address.address.toString();
        const std::string outside = address.publicIp->toString();
        swaps += "-A PREROUTING -d " + outside + " -j DNAT --to-destination " + inside + "\n-A POSTROUTING -s " + inside
            + " -j SNAT --to-source " + outside + '\n';
        passes += "-A FORWARD -i vpc -s " + inside + " -j ACCEPT\n-A FORWARD -i net -d " + inside + " -j ACCEPT\n";
    }
    // What still has a private destination when it arrives from inside is not for the internet.
    return "*raw\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -i vpc -d 10.0.0.0/8 -j DROP\n"
           "-A PREROUTING -i net -d 10.0.0.0/8 -j DROP\nCOMMIT\n*nat\n:PREROUTING ACCEPT [0:0]\n:POSTROUTING ACCEPT [0:0]\n"
        + swaps + "COMMIT\n" + filter + "-A OUTPUT -p icmp -j ACCEPT\n" + passes + "COMMIT\n";
}

std::string changes(const aws::Network &network)
{
    const auto texts = [](const aws::Network &of) {
        std::vector<std::pair<std::string, std::string>> all{{"nat", nat(of)},
                                                             {"the NAT instance's security group", natsGroup(of)},
                                                             {"router", router(of)},
                                                             {"routes", routes(of)},
                                                             {"internet gateway", internetGateway(of)}};
        for (const base::Host &each : base::hosts)
            all.emplace_back(each.name, host(of, each.name));
        return all;
    };
    const auto usual = texts(base::network());
    std::string changed;
    for (const auto &[name, text] : texts(network))
        if (std::ranges::find(usual, std::pair(name, text)) == usual.end())
            changed += name + ":\n" + text;
    const aws::Instance &instance = network.instances.at(aws::InstanceId{"i-nat"});
    return changed + (instance.natOptions.ipForward ? "" : "nat: ip_forward = 0\n");
}

} // namespace kernelRules
