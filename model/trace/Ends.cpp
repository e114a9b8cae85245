// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/Ends.h"

#include "trace/EndpointStep.h"
#include "trace/Names.h"

#include <algorithm>
#include <span>

namespace vpcanvas::trace {
namespace {

using aws::Kind;

/// Whether packets begin or end there. A new kind must say so here.
bool isEnd(Kind kind)
{
    switch (kind) {
    case Kind::Instance:
    case Kind::NetworkInterface:
    case Kind::NatGateway:
    case Kind::VpcEndpoint:
    case Kind::LoadBalancer:
    case Kind::EndpointService:
    case Kind::Internet:
    case Kind::InternetHost:
    case Kind::AwsService:
    case Kind::OnPremisesNetwork:
        return true;
    case Kind::Region:
    case Kind::AvailabilityZone:
    case Kind::Vpc:
    case Kind::Subnet:
    case Kind::RouteTable:
    case Kind::InternetGateway:
    case Kind::EgressOnlyInternetGateway:
    case Kind::Address:
    case Kind::SecurityGroup:
    case Kind::NetworkAcl:
    case Kind::PrefixList:
    case Kind::TargetGroup:
    case Kind::VpcPeeringConnection:
    case Kind::PlacementGroup:
    case Kind::UnmodelledResource:
    case Kind::Note:
        return false;
    }
    return false;
}

class Resolver
{
public:
    Resolver(const graph::NetworkGraph &graph, const Flow &flow) : m_graph(graph), m_flow(flow) { }

    Ends resolve()
    {
        findSource();
        if (!m_ends.code) {
            findDestination();
            if (!m_ends.code)
                findSourceAddress();
        } else if (m_sourceAddress) {
            showQuestion();
        }
        net::Header &header = m_ends.header;
        header.tuple = {m_flow.protocol, m_source, m_flow.sourcePort, m_destination, m_flow.destinationPort};
        if (m_flow.protocol == net::icmp && !m_destination.isIpv4())
            header.tuple.protocol = net::icmpv6;
        if (!header.tuple.protocol.hasPorts()) {
            header.tuple.destinationPort = 0;
            if (!header.tuple.protocol.isIcmp())
                header.tuple.sourcePort = 0;
        }
        if (header.tuple.protocol.isIcmp())
            header.icmpType = header.tuple.protocol == net::icmp ? 8 : 128; // echo request
        return std::move(m_ends);
    }

private:
    void refuse(Code code, const aws::ResourceRef &culprit) { m_ends.code = code, m_ends.culprit = culprit; }
    void lose(Code code, const aws::ResourceRef &culprit)
    {
        refuse(code, culprit);
        m_ends.isUnknown = true;
    }

    /// A question from a place whose ways are not modelled still has a header.
    void showQuestion()
    {
        const Code code = *m_ends.code;
        const aws::ResourceRef culprit = m_ends.culprit;
        findDestination();
        lose(code, culprit);
        m_source = *m_sourceAddress;
    }

    template<class Resource>
    const auto *nodeOf(const aws::ResourceRef &ref) const
    {
        return m_graph.at(m_graph.find(Id<Resource>{ref.id}));
    }

    /// The interfaces that stand for a resource, the first one first.
    std::span<const graph::InterfaceIndex> interfacesOf(const aws::ResourceRef &ref)
    {
        const auto of = [](const auto *node) -> std::span<const graph::InterfaceIndex> {
            if (!node)
                return {};
            return node->interfaces;
        };
        if (ref.kind == Kind::Instance)
            return of(nodeOf<aws::Instance>(ref));
        if (ref.kind == Kind::NatGateway)
            return of(nodeOf<aws::NatGateway>(ref));
        if (ref.kind == Kind::VpcEndpoint)
            return of(nodeOf<aws::VpcEndpoint>(ref));
        if (ref.kind == Kind::LoadBalancer)
            return of(nodeOf<aws::LoadBalancer>(ref));
        if (ref.kind == Kind::NetworkInterface)
            return std::span(&(m_asked = m_graph.find(aws::NetworkInterfaceId{ref.id})), 1);
        return {};
    }

    static bool hasAnywhere(const graph::InterfaceNode &node, net::IpAddress address)
    {
        return node.has(address) || std::ranges::any_of(node.addresses, [&](const aws::PrivateIpAddress &own) {
                   return own.publicIp && net::IpAddress(*own.publicIp) == address;
               });
    }

    /// The one of them that has the address, or the best: in the source's zone if there is one.
    graph::InterfaceIndex choose(std::span<const graph::InterfaceIndex> all, std::optional<net::IpAddress> address) const
    {
        graph::InterfaceIndex first;
        for (const graph::InterfaceIndex index : all) {
            const graph::InterfaceNode *node = m_graph.at(index);
            if (!node || (address && !hasAnywhere(*node, *address)))
                continue;
            if (!first.valid())
                first = index;
            const graph::SubnetNode *subnet = m_graph.at(node->subnet);
            const graph::SubnetNode *near = m_sourceNode ? m_graph.at(m_sourceNode->subnet) : nullptr;
            if (subnet && near && subnet->availabilityZone == near->availabilityZone)
                return index;
        }
        return first;
    }

    void setSource(graph::InterfaceIndex index)
    {
        m_ends.source = index;
        m_sourceNode = m_graph.at(index);
    }

    void setOutside(const aws::ResourceRef &component, std::optional<net::IpAddress> address)
    {
        m_ends.source = OutsidePlace{component};
        m_sourceAddress = address;
    }

    void findSource()
    {
        const Endpoint &asked = m_flow.source;
        if (const auto *address = std::get_if<net::IpAddress>(&asked.at)) {
            findSource(*address);
            return;
        }
        const auto &ref = std::get<aws::ResourceRef>(asked.at);
        if (!isEnd(ref.kind))
            return lose(Code::UnsupportedComponent, ref);
        switch (ref.kind) {
        case Kind::Instance:
        case Kind::NetworkInterface:
        case Kind::NatGateway:
        case Kind::VpcEndpoint:
        case Kind::LoadBalancer: {
            const graph::InterfaceIndex index = choose(interfacesOf(ref), asked.address);
            if (!m_graph.at(index))
                return lose(Code::UnknownResource, ref);
            setSource(index);
            const bool isInternal = asked.address && m_sourceNode->has(*asked.address);
            m_sourceAddress = isInternal ? asked.address : privateOf(asked.address);
            if (ref.kind == Kind::NatGateway) // it opens no flow of its own
                refuse(Code::UnsupportedComponent, ref);
            return;
        }
        case Kind::Internet:
            return setOutside(internetRef(m_graph), asked.address);
        case Kind::InternetHost: {
            const auto *host = nodeOf<aws::InternetHost>(ref);
            return host ? setOutside(ref, asked.address.value_or(host->address)) : lose(Code::UnknownResource, ref);
        }
        case Kind::AwsService: {
            const auto *service = nodeOf<aws::AwsService>(ref);
            if (!asked.address && (!service || service->addresses.empty()))
                return lose(Code::UnknownResource, ref);
            return setOutside(ref, asked.address ? *asked.address : service->addresses.front());
        }
        case Kind::OnPremisesNetwork: { // reaches a VPC by a VPN or Direct Connect, which are not modelled
            const auto *site = nodeOf<aws::OnPremisesNetwork>(ref);
            if (asked.address || (site && !site->cidrBlocks.empty()))
                m_sourceAddress = asked.address ? *asked.address : someHostOf(site->cidrBlocks.front());
            return lose(Code::NotSimulated, ref);
        }
        default: // a service sends by its balancer's nodes
            return lose(Code::UnsupportedComponent, ref);
        }
    }

    void findSource(net::IpAddress address)
    {
        if (const auto all = m_graph.interfacesWith(address); !all.empty()) {
            setSource(all.front());
            m_sourceAddress = address;
            return;
        }
        if (const graph::PublicPlace *place = m_graph.publicPlace(address)) {
            if (const auto *interface = std::get_if<graph::InterfaceIndex>(&place->place)) {
                setSource(*interface);
                m_sourceAddress = place->privateAddress;
                return;
            }
            if (const auto *host = std::get_if<graph::InternetHostIndex>(&place->place))
                return setOutside(m_graph.at(*host)->ref, address);
            if (const auto *service = std::get_if<graph::AwsServiceIndex>(&place->place))
                return setOutside(m_graph.at(*service)->ref, address);
        }
        std::optional<aws::ResourceRef> site;
        m_graph.table<aws::OnPremisesNetwork>().forEach([&](graph::OnPremisesIndex, const graph::OnPremisesNode &node) {
            for (const net::Cidr &block : node.cidrBlocks)
                if (!site && block.contains(address))
                    site = node.ref;
        });
        if (site) {
            m_sourceAddress = address;
            return lose(Code::NotSimulated, *site);
        }
        if (isRfc1918(address) || isRfc6598(address) || isUniqueLocal(address))
            return lose(Code::UnknownResource, {Kind::InternetHost, address.toString()});
        setOutside(internetRef(m_graph), address);
    }

    /// The private address behind a public one of the source, as the source itself knows only that.
    std::optional<net::IpAddress> privateOf(std::optional<net::IpAddress> address) const
    {
        if (address)
            for (const aws::PrivateIpAddress &own : m_sourceNode->addresses)
                if (own.publicIp && net::IpAddress(*own.publicIp) == *address)
                    return own.address;
        return std::nullopt;
    }

    void findSourceAddress()
    {
        const bool wantsIpv4 = m_destination.isIpv4();
        if (m_sourceAddress && m_sourceAddress->isIpv4() == wantsIpv4) {
            m_source = *m_sourceAddress;
            return;
        }
        if (!m_sourceNode) {
            if (m_sourceAddress) {
                m_source = *m_sourceAddress;
                return refuse(Code::Ipv4NotTranslatedToIpv6, std::get<OutsidePlace>(m_ends.source).component);
            }
            m_source = wantsIpv4 ? someVisitor : someIpv6Host;
            return;
        }
        if (wantsIpv4 && !m_sourceNode->addresses.empty()) {
            m_source = m_sourceNode->addresses.front().address;
        } else if (!wantsIpv4 && !m_sourceNode->ipv6Addresses.empty()) {
            m_source = m_sourceNode->ipv6Addresses.front();
        } else {
            refuse(Code::Ipv4NotTranslatedToIpv6, m_sourceNode->component);
        }
    }

    graph::VpcIndex sourceVpc() const
    {
        const graph::SubnetNode *subnet = m_sourceNode ? m_graph.at(m_sourceNode->subnet) : nullptr;
        return subnet ? subnet->vpc : graph::VpcIndex{};
    }

    bool routesPrivately(net::IpAddress address) const
    {
        const graph::SubnetNode *subnet = m_graph.at(m_sourceNode->subnet);
        const graph::RouteTableNode *table = subnet ? m_graph.at(m_graph.routeTableOf(*subnet)) : nullptr;
        const graph::CompiledRoute *route = table ? table->find(address) : nullptr;
        if (!route)
            return false;
        switch (route->targetKind) {
        case aws::RouteTargetKind::InternetGateway:
        case aws::RouteTargetKind::EgressOnlyInternetGateway:
        case aws::RouteTargetKind::NatGateway:
        case aws::RouteTargetKind::NetworkInterface:
        case aws::RouteTargetKind::Instance:
        case aws::RouteTargetKind::GatewayEndpoint:
        case aws::RouteTargetKind::CarrierGateway:
            return false;
        case aws::RouteTargetKind::Local:
        case aws::RouteTargetKind::VpcPeeringConnection:
        case aws::RouteTargetKind::GatewayLoadBalancerEndpoint:
        case aws::RouteTargetKind::TransitGateway:
        case aws::RouteTargetKind::VpnGateway:
        case aws::RouteTargetKind::LocalGateway:
        case aws::RouteTargetKind::CoreNetwork:
        case aws::RouteTargetKind::Unknown:
            return true;
        }
        return false;
    }

    /// The address under which the source would call an interface.
    net::IpAddress addressOf(graph::InterfaceIndex index) const
    {
        const graph::InterfaceNode &node = *m_graph.at(index);
        const bool fromIpv6 = m_sourceAddress && !m_sourceAddress->isIpv4();
        if (node.addresses.empty() || (fromIpv6 && !node.ipv6Addresses.empty()))
            return node.ipv6Addresses.empty() ? net::IpAddress{} : net::IpAddress(node.ipv6Addresses.front());
        const aws::PrivateIpAddress &primary = node.addresses.front();
        if (m_sourceNode && m_graph.vpcOf(index) == sourceVpc())
            return primary.address;
        const bool isPrivate = m_sourceNode ? routesPrivately(primary.address) : m_ends.isUnknown; // from a site
        return primary.publicIp && !isPrivate ? net::IpAddress(*primary.publicIp) : net::IpAddress(primary.address);
    }

    void setDestination(graph::InterfaceIndex index, net::IpAddress address)
    {
        m_ends.destination = index;
        m_destination = address;
    }

    void findDestination()
    {
        const Endpoint &asked = m_flow.destination;
        if (const auto *address = std::get_if<net::IpAddress>(&asked.at)) {
            m_destination = *address;
            if (const auto all = m_graph.interfacesWith(*address); all.size() == 1)
                m_ends.destination = all.front();
            return;
        }
        if (!asked.name.empty())
            return findByName(asked);
        const auto &ref = std::get<aws::ResourceRef>(asked.at);
        if (!isEnd(ref.kind))
            return lose(Code::UnsupportedComponent, ref);
        switch (ref.kind) {
        case Kind::Instance:
        case Kind::NetworkInterface:
        case Kind::NatGateway:
            return findInterface(ref);
        case Kind::LoadBalancer:
            return findLoadBalancer(ref);
        case Kind::VpcEndpoint: {
            const auto *endpoint = nodeOf<aws::VpcEndpoint>(ref);
            if (endpoint && endpoint->type == aws::VpcEndpointType::Gateway && !asked.address)
                return findService(serviceRef(m_graph, endpoint->serviceName));
            return findInterface(ref);
        }
        case Kind::EndpointService:
            return findEndpointService(ref);
        case Kind::Internet:
            m_destination = asked.address.value_or(wantsIpv6() ? someIpv6Host : someServer);
            return;
        case Kind::InternetHost: {
            const auto *host = nodeOf<aws::InternetHost>(ref);
            if (!host && !asked.address)
                return lose(Code::UnknownDestination, ref);
            m_destination = asked.address ? *asked.address : host->address;
            return;
        }
        case Kind::AwsService:
            return findService(ref);
        case Kind::OnPremisesNetwork: {
            const auto *site = nodeOf<aws::OnPremisesNetwork>(ref);
            if (!asked.address && (!site || site->cidrBlocks.empty()))
                return lose(Code::UnknownDestination, ref);
            m_destination = asked.address ? *asked.address : someHostOf(site->cidrBlocks.front());
            return;
        }
        default: // told apart above
            return;
        }
    }

    bool wantsIpv6() const
    {
        return (m_sourceAddress && !m_sourceAddress->isIpv4())
            || (m_sourceNode && m_sourceNode->addresses.empty() && !m_sourceNode->ipv6Addresses.empty());
    }

    void findInterface(const aws::ResourceRef &ref)
    {
        const std::optional<net::IpAddress> &address = m_flow.destination.address;
        const graph::InterfaceIndex index = choose(interfacesOf(ref), address);
        if (!m_graph.at(index))
            return lose(Code::UnknownDestination, ref);
        setDestination(index, address.value_or(addressOf(index)));
    }

    void findLoadBalancer(const aws::ResourceRef &ref)
    {
        const auto *balancer = nodeOf<aws::LoadBalancer>(ref);
        const graph::InterfaceIndex index = choose(interfacesOf(ref), m_flow.destination.address);
        const graph::InterfaceNode *node = m_graph.at(index);
        if (!balancer || !node || node->addresses.empty())
            return lose(Code::UnknownDestination, ref);
        if (m_flow.destination.address)
            return setDestination(index, *m_flow.destination.address);
        // The name of an internet-facing one resolves to public addresses, inside the VPC too.
        const aws::PrivateIpAddress &primary = node->addresses.front();
        const bool isPublic = balancer->scheme == aws::LoadBalancerScheme::InternetFacing && primary.publicIp;
        setDestination(index, isPublic ? net::IpAddress(*primary.publicIp) : net::IpAddress(primary.address));
    }

    void findEndpointService(const aws::ResourceRef &ref)
    {
        const auto *service = nodeOf<aws::EndpointService>(ref);
        const graph::VpcNode *vpc = m_graph.at(sourceVpc());
        if (!service)
            return lose(Code::UnknownDestination, ref);
        if (vpc)
            for (const graph::VpcEndpointIndex index : vpc->endpoints)
                if (const auto *endpoint = m_graph.at(index); endpoint && endpoint->serviceName == service->serviceName)
                    return findInterface(endpoint->ref);
        refuse(Code::DisconnectedVpcs, ref);
    }

    void sayAnswer(const NameAnswer &answer, const std::string &name)
    {
        const auto *outside = std::get_if<OutsidePlace>(&m_ends.source);
        const aws::ResourceRef &asker = m_sourceNode ? m_sourceNode->component : outside ? outside->component : answer.leadsTo;
        m_ends.answers.push_back(
            {asker, {}, {}, {CauseKind::DnsAnswer, answer.leadsTo, name + " → " + m_destination.toString(), -1}, {}});
    }

    graph::InterfaceIndex sourceInterface() const
    {
        const auto *interface = std::get_if<graph::InterfaceIndex>(&m_ends.source);
        return interface ? *interface : graph::InterfaceIndex {
        };
    }

    /// The question calls the destination by a name. It may say what DNS answered, too.
    void findByName(const Endpoint &asked)
    {
        const std::string name = normalName(asked.name);
        const net::Family family = wantsIpv6() ? net::Family::IPv6 : net::Family::IPv4;
        const NameAnswer answer = lookUp(m_graph, sourceInterface(), name, asked.address ? asked.address->family : family);
        if (asked.address || answer.kind == NameAnswer::Kind::Found) {
            m_destination = asked.address.value_or(answer.addresses.empty() ? net::IpAddress{} : answer.addresses.front());
            if (!asked.address || (!answer.addresses.empty() && *asked.address == answer.addresses.front()))
                m_ends.destination = answer.interface;
            sayAnswer(answer, name);
            return;
        }
        const aws::ResourceRef asker = m_sourceNode ? m_sourceNode->component : std::get<aws::ResourceRef>(asked.at);
        switch (answer.kind) {
        case NameAnswer::Kind::Silent:
            m_ends.cause = {CauseKind::Property, answer.leadsTo, "enableDnsSupport = false", -1};
            return refuse(Code::BadState, asker);
        case NameAnswer::Kind::NoSuchName:
            m_ends.cause = {CauseKind::DnsAnswer, {}, name + " → NXDOMAIN", -1};
            return refuse(Code::NameNotFound, asker);
        case NameAnswer::Kind::NoAddress:
            m_ends.cause = {CauseKind::DnsAnswer, answer.leadsTo, name + " → -", -1};
            return refuse(Code::NameNotFound, asker);
        case NameAnswer::Kind::NotKnown:
        case NameAnswer::Kind::Found:
            return lose(Code::UnknownDestination, answer.leadsTo);
        }
    }

    /// Where the VPC's resolver sends the service's ordinary name: to an interface endpoint with private DNS, if there is one.
    /// Source: https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html
    bool findPrivately(const std::string &serviceName)
    {
        const std::string name = nameOfService(serviceName);
        const NameAnswer answer = lookUp(m_graph, sourceInterface(), name);
        if (answer.leadsTo.kind != Kind::VpcEndpoint || answer.kind != NameAnswer::Kind::Found)
            return false;
        setDestination(answer.interface, answer.addresses.front());
        sayAnswer(answer, name);
        return true;
    }

    void findService(const aws::ResourceRef &ref)
    {
        if (m_flow.destination.address) {
            m_destination = *m_flow.destination.address;
            return;
        }
        const auto *service = nodeOf<aws::AwsService>(ref);
        const std::string &serviceName = service ? service->serviceName : ref.id;
        if (findPrivately(serviceName))
            return;
        if (service && !service->addresses.empty()) {
            m_destination = service->addresses.front();
            return;
        }
        if (const auto address = net::IpAddress::parse(ref.id)) { // a link-local service, named by its address
            m_destination = *address;
            return;
        }
        bool found = false;
        m_graph.table<aws::PrefixList>().forEach([&](graph::PrefixListIndex, const graph::PrefixListNode &list) {
            if (found || list.name != serviceName || list.entries.empty())
                return;
            found = true;
            m_destination = someHostOf(list.entries.front());
        });
        if (!found)
            lose(Code::UnknownDestination, ref);
    }

    const graph::NetworkGraph &m_graph;
    const Flow &m_flow;
    Ends m_ends;
    const graph::InterfaceNode *m_sourceNode = nullptr;
    graph::InterfaceIndex m_asked;                 ///< an interface that the question names itself
    std::optional<net::IpAddress> m_sourceAddress; ///< that the question says
    net::IpAddress m_source;
    net::IpAddress m_destination;
};

} // namespace

Ends resolveEnds(const graph::NetworkGraph &graph, const Flow &flow)
{
    return Resolver(graph, flow).resolve();
}

} // namespace vpcanvas::trace
