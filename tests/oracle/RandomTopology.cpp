// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "oracle/RandomTopology.h"

#include "oracle/BaseNetwork.h"

#include <set>

using namespace vpcanvas;

namespace {

constexpr net::PortRange ranges[] = {{0, 65535}, {80, 80}, {53, 443}, {1024, 65535}, {0, 1023}, {8080, 8081}, {40000, 40001}};
constexpr const char *peers[] = {"0.0.0.0/0",   "0.0.0.0/0",   "10.40.0.0/16",  "10.40.1.0/24",     "10.20.1.0/24",
                                 "60.1.1.0/24", "60.1.1.1/32", "10.40.2.13/32", "203.0.113.100/32", "0.0.0.0/1"};
constexpr std::uint16_t firstPort = 40000;
constexpr std::uint16_t services[] = {80, 80, 443, 53};
constexpr std::uint16_t forwardedPorts[] = {8080, 8081};

} // namespace

RandomTopology::RandomTopology(std::uint64_t seed) : network(base::network()), m_random(seed)
{
    m_hosts = 1 + m_random.below(4);
    chooseNat();
    chooseRoutes();
    if (isOneIn(3)) { // filters that stop little let the rest be seen
        chooseQuestions();
        return;
    }
    for (std::uint32_t i = 0; i < m_hosts; ++i) {
        aws::SecurityGroup &group = base::groupOf(network, base::hosts[i]);
        group.ingress = groupRules(3);
        if (isOneIn(4))
            group.egress = groupRules(4);
        if (isOneIn(12)) // its answers to the internet go through the NAT instance all the same
            base::interfaceOf(network, base::hosts[i]).privateIpAddresses.front().publicIp = net::Ipv4{0xCB007100 + 11 + i};
    }
    for (int subnet = 0; subnet < base::subnets; ++subnet) {
        aws::NetworkAcl &acl = base::aclOf(network, subnet);
        if (isOneIn(6))
            acl.inbound = aclEntries();
        if (isOneIn(6))
            acl.outbound = aclEntries();
    }
    chooseQuestions();
}

void RandomTopology::chooseQuestions()
{
    std::set<Question> known;
    const std::uint32_t wanted = 4 + m_random.below(6);
    for (std::uint32_t tries = 0; questions.size() < wanted && tries < 100; ++tries)
        if (const Question next = question(); next.from != next.to && known.insert(next).second)
            questions.push_back(next);
}

net::Protocol RandomTopology::protocol()
{
    constexpr net::Protocol all[] = {net::tcp, net::tcp, net::udp, net::udp, net::icmp};
    return oneOf(all);
}

aws::SecurityGroupRule RandomTopology::groupRule()
{
    aws::SecurityGroupRule rule = base::groupRule(isOneIn(3) ? net::allProtocols : protocol(), oneOf(peers), oneOf(ranges));
    if (rule.protocol.isIcmp() && isOneIn(2))
        rule.icmpType = isOneIn(2) ? 8 : 0;
    if (isOneIn(6))
        rule.peer = aws::SecurityGroupId{isOneIn(3) ? "sg-nat" : std::string("sg-") + base::hosts[m_random.below(4)].name};
    return rule;
}

std::vector<aws::SecurityGroupRule> RandomTopology::groupRules(std::uint32_t openOneIn)
{
    if (isOneIn(openOneIn))
        return {base::groupRule(net::allProtocols, "0.0.0.0/0")};
    std::vector<aws::SecurityGroupRule> rules(m_random.below(5));
    for (aws::SecurityGroupRule &rule : rules)
        rule = groupRule();
    return rules;
}

std::vector<aws::NetworkAclEntry> RandomTopology::aclEntries()
{
    std::vector<aws::NetworkAclEntry> entries;
    for (int number = 100 + 10 * static_cast<int>(m_random.below(4)); number >= 100; number -= 10) {
        const aws::RuleAction action = isOneIn(2) ? aws::RuleAction::Deny : aws::RuleAction::Allow;
        entries.push_back(
            base::aclEntry(number, action, isOneIn(4) ? net::allProtocols : protocol(), oneOf(peers), oneOf(ranges)));
        if (entries.back().protocol.isIcmp() && isOneIn(2))
            entries.back().icmpType = isOneIn(2) ? 8 : 0;
    }
    if (!isOneIn(4))
        entries.push_back(base::aclEntry(200, aws::RuleAction::Allow, net::allProtocols, "0.0.0.0/0"));
    return entries;
}

void RandomTopology::chooseNat()
{
    aws::NatOptions &options = base::natInstance(network).natOptions;
    options.ipForward = !isOneIn(8);
    options.masquerade = !isOneIn(8);
    base::interfaceOf(network, base::nat).sourceDestCheck = isOneIn(8);
    // No two lead to one port inside: Linux then gives one of two clients with the same address and port another port, which
    // the simulator does not.
    for (const std::uint16_t port : forwardedPorts)
        if (isOneIn(2))
            options.portForwards.push_back({isOneIn(3) ? net::udp : net::tcp, port,
                                            net::Ipv4::parse(base::hosts[m_random.below(m_hosts)].address).value(),
                                            isOneIn(3) ? port : static_cast<std::uint16_t>(port - 8000)});
    aws::SecurityGroup &group = base::groupOf(network, base::nat);
    if (isOneIn(2))
        group.ingress = groupRules(3);
    if (isOneIn(4))
        group.egress = groupRules(4);
}

void RandomTopology::chooseRoutes()
{
    for (int subnet = 0; subnet < base::subnets; ++subnet) {
        std::vector<aws::Route> &routes = base::routesOf(network, subnet).routes;
        const auto usual = subnet == 0 ? base::toInternet : base::toNat;
        const auto other = subnet == 0 ? base::toNat : base::toInternet;
        switch (m_random.below(12)) {
        case 0:
            routes.clear();
            break;
        case 1:
            routes = {usual("60.1.1.1/32")};
            break;
        case 2: // the router of the public subnet would send what the NAT instance sends back to it
            routes = {usual("0.0.0.0/0"), subnet == 0 ? usual("60.1.1.2/32") : other("60.1.1.2/32")};
            break;
        default:
            break;
        }
    }
}

Question RandomTopology::question()
{
    if (!questions.empty() && isOneIn(4)) { // another host wants the same
        Question again = oneOf(questions);
        if (again.from.starts_with("10."))
            again.from = base::hosts[m_random.below(m_hosts)].address;
        return again;
    }
    Question question;
    question.protocol = protocol();
    question.sourcePort = static_cast<std::uint16_t>(firstPort + m_random.below(2));
    question.port = question.protocol.isIcmp() ? std::uint16_t{0} : oneOf(services);
    const auto host = [&] { return std::string(base::hosts[m_random.below(m_hosts)].address); };
    const std::uint32_t kind = m_random.below(20);
    if (kind < 12) {
        question.from = host();
        question.to = oneOf(base::outside);
    } else if (kind < 15) {
        question.from = host();
        question.to = host();
    } else if (kind < 18) {
        question.from = isOneIn(4) ? host() : std::string(oneOf(base::outside));
        question.to = question.from.starts_with("10.") && isOneIn(2) ? base::natAddress : base::natPublicAddress;
        if (!question.protocol.isIcmp())
            question.port = oneOf(forwardedPorts);
    } else {
        const std::uint32_t which = m_random.below(m_hosts);
        const auto &address = base::interfaceOf(network, base::hosts[which]).privateIpAddresses.front();
        question.from = oneOf(base::outside);
        question.to = address.publicIp ? address.publicIp->toString() : base::natPublicAddress;
    }
    return question;
}
