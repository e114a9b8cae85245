// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/Names.h"

#include "trace/EndpointStep.h"

#include <algorithm>
#include <span>

namespace vpcanvas::trace {
namespace {

using Kind = NameAnswer::Kind;

constexpr std::string_view awsDomain = ".amazonaws.com";

/// The name is `of` or below it.
bool isUnder(std::string_view name, std::string_view of)
{
    return name == of || (name.size() > of.size() && name.ends_with(of) && name[name.size() - of.size() - 1] == '.');
}

/// 10.0.0.10 of "10-0-0-10".
std::optional<net::IpAddress> dashedAddress(std::string_view text)
{
    std::string dotted(text);
    std::ranges::replace(dotted, '-', '.');
    const auto address = net::IpAddress::parse(dotted);
    return address && address->isIpv4() ? std::optional(*address) : std::nullopt;
}

class Resolver
{
public:
    Resolver(const graph::NetworkGraph &graph, graph::InterfaceIndex asker, std::string name, net::Family family)
        : m_graph(graph),
          m_name(std::move(name)),
          m_family(family)
    {
        const graph::InterfaceNode *node = graph.at(asker);
        m_subnet = node ? graph.at(node->subnet) : nullptr;
        m_vpc = m_subnet ? graph.at(m_subnet->vpc) : nullptr;
    }

    NameAnswer resolve()
    {
        if (m_vpc && !m_vpc->enableDnsSupport)
            return {Kind::Silent, {}, {}, m_vpc->ref};
        for (const auto rule : {&Resolver::byPrivateDns, &Resolver::byEndpointName, &Resolver::byBalancer,
                                &Resolver::byPrivateName, &Resolver::byPublicName, &Resolver::byService, &Resolver::byHost})
            if (auto answer = (this->*rule)())
                return std::move(*answer);
        return {};
    }

private:
    bool hasHostnames() const { return m_vpc && m_vpc->enableDnsSupport && m_vpc->enableDnsHostnames; }

    NameAnswer answer(aws::ResourceRef leadsTo, std::vector<net::IpAddress> addresses, graph::InterfaceIndex first = {}) const
    {
        std::erase_if(addresses, [&](const net::IpAddress &address) { return address.family != m_family; });
        const Kind kind = addresses.empty() ? Kind::NoAddress : Kind::Found;
        return {kind, std::move(addresses), kind == Kind::Found ? first : graph::InterfaceIndex{}, std::move(leadsTo)};
    }

    /// The addresses of interfaces that stand for one thing, those of the asker's own zone first.
    NameAnswer answer(const aws::ResourceRef &leadsTo, std::span<const graph::InterfaceIndex> all, bool isPublic = false) const
    {
        std::vector<graph::InterfaceIndex> ordered;
        for (const graph::InterfaceIndex index : all)
            if (m_graph.at(index))
                ordered.push_back(index);
        std::stable_partition(ordered.begin(), ordered.end(), [&](graph::InterfaceIndex index) {
            const graph::SubnetNode *subnet = m_graph.at(m_graph.at(index)->subnet);
            return m_subnet && subnet && subnet->availabilityZone == m_subnet->availabilityZone;
        });
        NameAnswer found{Kind::NoAddress, {}, {}, leadsTo};
        for (const graph::InterfaceIndex index : ordered) {
            const graph::InterfaceNode &node = *m_graph.at(index);
            std::optional<net::IpAddress> address;
            if (m_family == net::Family::IPv6 && !node.ipv6Addresses.empty())
                address = node.ipv6Addresses.front();
            else if (m_family == net::Family::IPv4 && !node.addresses.empty())
                address = isPublic && node.addresses.front().publicIp ? net::IpAddress(*node.addresses.front().publicIp)
                                                                      : net::IpAddress(node.addresses.front().address);
            if (!address)
                continue;
            if (found.addresses.empty())
                found.interface = index;
            found.addresses.push_back(*address);
            found.kind = Kind::Found;
        }
        return found;
    }

    /// An interface endpoint of the asker's VPC with private DNS takes over the service's own name.
    std::optional<NameAnswer> byPrivateDns() const
    {
        if (!hasHostnames())
            return std::nullopt;
        for (const graph::VpcEndpointIndex index : m_vpc->endpoints) {
            const graph::VpcEndpointNode *endpoint = m_graph.at(index);
            if (!endpoint || endpoint->type != aws::VpcEndpointType::Interface || !endpoint->privateDnsEnabled
                || endpoint->state != aws::VpcEndpointState::Available)
                continue;
            if (!isUnder(m_name, nameOfService(endpoint->serviceName)) && !isPrivateNameOf(endpoint->serviceName))
                continue;
            if (auto found = answer(endpoint->ref, endpoint->interfaces); !found.addresses.empty())
                return found;
        }
        return std::nullopt;
    }

    bool isPrivateNameOf(const std::string &serviceName) const
    {
        bool isIt = false;
        m_graph.table<aws::EndpointService>().forEach(
            [&](graph::EndpointServiceIndex, const graph::EndpointServiceNode &service) {
                isIt |= service.serviceName == serviceName && !service.privateDnsName.empty()
                    && normalName(service.privateDnsName) == m_name;
            });
        return isIt;
    }

    /// "ENDPOINT-HASH.SERVICE.REGION.vpce.amazonaws.com", or "ENDPOINT-HASH-ZONE. ...": public names of private addresses.
    std::optional<NameAnswer> byEndpointName() const
    {
        if (!m_name.ends_with(".vpce.amazonaws.com"))
            return std::nullopt;
        const std::string_view label = std::string_view(m_name).substr(0, m_name.find('.'));
        std::optional<NameAnswer> found;
        m_graph.table<aws::VpcEndpoint>().forEach([&](graph::VpcEndpointIndex, const graph::VpcEndpointNode &endpoint) {
            const std::string id = normalName(endpoint.ref.id);
            const bool isIts = label == id || (label.starts_with(id) && label[id.size()] == '-');
            if (found || endpoint.type != aws::VpcEndpointType::Interface || !isIts)
                return;
            std::vector<graph::InterfaceIndex> zonal;
            for (const graph::InterfaceIndex index : endpoint.interfaces) {
                const graph::InterfaceNode *node = m_graph.at(index);
                const graph::SubnetNode *subnet = node ? m_graph.at(node->subnet) : nullptr;
                if (subnet && !subnet->availabilityZone.empty() && label.ends_with('-' + subnet->availabilityZone))
                    zonal.push_back(index);
            }
            found = answer(endpoint.ref, zonal.empty() ? endpoint.interfaces : zonal);
        });
        return found;
    }

    std::optional<NameAnswer> byBalancer() const
    {
        std::optional<NameAnswer> found;
        m_graph.table<aws::LoadBalancer>().forEach([&](graph::LoadBalancerIndex, const graph::LoadBalancerNode &balancer) {
            if (!found && !balancer.dnsName.empty() && normalName(balancer.dnsName) == m_name) // public inside the VPC too
                found = answer(balancer.ref, balancer.interfaces, balancer.scheme == aws::LoadBalancerScheme::InternetFacing);
        });
        return found;
    }

    /// "ip-10-0-0-10.REGION.compute.internal" or "i-ID.REGION.compute.internal", inside the VPC only.
    std::optional<NameAnswer> byPrivateName() const
    {
        const std::string domain = !m_vpc  ? std::string()
            : m_vpc->region == "us-east-1" ? ".ec2.internal"
                                           : '.' + m_vpc->region + ".compute.internal";
        if (!hasHostnames() || !m_name.ends_with(domain))
            return std::nullopt;
        const std::string_view host = std::string_view(m_name).substr(0, m_name.size() - domain.size());
        graph::InterfaceIndex interface;
        if (host.starts_with("ip-")) {
            if (const auto address = dashedAddress(host.substr(3)))
                interface = m_graph.interfaceAt(m_subnet->vpc, *address);
        } else if (const auto *instance = m_graph.at(m_graph.find(aws::InstanceId{std::string(host)}))) {
            if (!instance->interfaces.empty() && m_graph.vpcOf(instance->interfaces.front()) == m_subnet->vpc)
                interface = instance->interfaces.front();
        }
        const graph::InterfaceNode *node = m_graph.at(interface);
        return node ? std::optional(answer(node->component, std::span(&interface, 1))) : std::nullopt;
    }

    /// "ec2-203-0-113-40.REGION.compute.amazonaws.com": the private address where the asker is near, else the public one.
    std::optional<NameAnswer> byPublicName() const
    {
        constexpr std::string_view oldest = ".compute-1.amazonaws.com"; // of us-east-1
        const bool isOldest = m_name.ends_with(oldest);
        if (!m_name.starts_with("ec2-") || (!isOldest && !m_name.ends_with(".compute.amazonaws.com")))
            return std::nullopt;
        const std::size_t dot = m_name.find('.');
        const auto address = dashedAddress(std::string_view(m_name).substr(4, dot - 4));
        const graph::PublicPlace *place = address ? m_graph.publicPlace(*address) : nullptr;
        const auto *interface = place ? std::get_if<graph::InterfaceIndex>(&place->place) : nullptr;
        const graph::InterfaceNode *node = interface ? m_graph.at(*interface) : nullptr;
        const graph::VpcIndex home = node ? m_graph.vpcOf(*interface) : graph::VpcIndex{};
        const graph::VpcNode *vpc = m_graph.at(home);
        const std::string domain = vpc ? '.' + vpc->region + ".compute.amazonaws.com" : std::string();
        if (!vpc || !vpc->enableDnsSupport || !vpc->enableDnsHostnames
            || (isOldest ? vpc->region != "us-east-1" : m_name.substr(dot) != domain))
            return std::nullopt;
        return answer(node->component, {isNear(home) ? net::IpAddress(place->privateAddress) : *address}, *interface);
    }

    /// The same VPC, or one across a peering whose other side resolves for it.
    /// Source: https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-dns.html
    bool isNear(graph::VpcIndex home) const
    {
        if (!m_subnet || m_subnet->vpc == home)
            return m_subnet != nullptr;
        bool resolves = false;
        m_graph.table<aws::VpcPeeringConnection>().forEach([&](graph::PeeringIndex, const graph::PeeringNode &peering) {
            const bool asks = peering.requester.vpc == m_subnet->vpc && peering.accepter.vpc == home;
            const bool isAsked = peering.accepter.vpc == m_subnet->vpc && peering.requester.vpc == home;
            if ((asks || isAsked) && peering.status == aws::PeeringStatus::Active)
                resolves |= (asks ? peering.accepter : peering.requester).resolvesForRemote;
        });
        return resolves && hasHostnames();
    }

    /// The public addresses of an AWS service.
    std::optional<NameAnswer> byService() const
    {
        std::optional<NameAnswer> found;
        m_graph.table<aws::AwsService>().forEach([&](graph::AwsServiceIndex, const graph::AwsServiceNode &service) {
            if (!found && !service.addresses.empty() && isUnder(m_name, nameOfService(service.serviceName)))
                found = answer(service.ref, service.addresses);
        });
        m_graph.table<aws::PrefixList>().forEach([&](graph::PrefixListIndex, const graph::PrefixListNode &list) {
            if (!found && !list.entries.empty() && isUnder(m_name, nameOfService(list.name)))
                found = answer(serviceRef(m_graph, list.name), {someHostOf(list.entries.front())});
        });
        if (!found && m_name.ends_with(awsDomain))
            return NameAnswer{Kind::NotKnown, {}, {}, {aws::Kind::AwsService, m_name}};
        return found;
    }

    std::optional<NameAnswer> byHost() const
    {
        std::optional<NameAnswer> found;
        m_graph.table<aws::InternetHost>().forEach([&](graph::InternetHostIndex, const graph::InternetHostNode &host) {
            if (found && found->kind == Kind::Found)
                return;
            if (isDomainName(host.name) && normalName(host.name) == m_name)
                found = answer(host.ref, {host.address});
        });
        return found;
    }

    const graph::NetworkGraph &m_graph;
    std::string m_name;
    net::Family m_family;
    const graph::SubnetNode *m_subnet = nullptr;
    const graph::VpcNode *m_vpc = nullptr;
};

} // namespace

bool isDomainName(std::string_view text)
{
    if (text.ends_with('.'))
        text.remove_suffix(1);
    if (text.size() > 253 || text.find('.') == text.npos || net::IpAddress::parse(text))
        return false;
    std::size_t length = 0;
    for (const char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (c == '.' ? length == 0 : !isLetter || ++length > 63)
            return false;
        if (c == '.')
            length = 0;
    }
    const std::string_view last = text.substr(text.rfind('.') + 1);
    return length > 0 && last.find_first_not_of("0123456789") != last.npos;
}

std::string normalName(std::string_view name)
{
    if (name.ends_with('.'))
        name.remove_suffix(1);
    std::string small(name);
    for (char &c : small)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return small;
}

std::string nameOfService(std::string_view serviceName)
{
    constexpr std::string_view prefix = "com.amazonaws.";
    const std::size_t dot = serviceName.find('.', prefix.size());
    if (!serviceName.starts_with(prefix) || dot == std::string_view::npos)
        return std::string(serviceName);
    return std::string(serviceName.substr(dot + 1)) + '.' + std::string(serviceName.substr(prefix.size(), dot - prefix.size()))
        + std::string(awsDomain);
}

NameAnswer lookUp(const graph::NetworkGraph &graph, graph::InterfaceIndex asker, std::string_view name, net::Family family)
{
    return Resolver(graph, asker, normalName(name), family).resolve();
}

} // namespace vpcanvas::trace
