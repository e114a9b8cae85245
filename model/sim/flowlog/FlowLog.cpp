// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/flowlog/FlowLog.h"

#include "sim/flowlog/AwsRange.h"
#include "sim/flowlog/Records.h"

namespace vpcanvas::sim::flowlog {
namespace {

const std::string nothing = "-";

std::string orNothing(std::string_view text)
{
    return text.empty() ? nothing : std::string(text);
}

class Writer
{
public:
    Writer(const graph::NetworkGraph &graph, const aws::Network &network, const Format &format)
        : m_graph(graph),
          m_network(network),
          m_format(format),
          m_version(std::to_string(format.version()))
    {
    }

    void write(const Record &record)
    {
        m_node = m_graph.at(record.interface);
        m_subnet = m_graph.at(m_node->subnet);
        m_vpc = m_subnet ? m_graph.at(m_subnet->vpc) : nullptr;
        for (std::size_t i = 0; i < m_format.fields.size(); ++i) {
            m_text += i == 0 ? "" : " ";
            m_text += text(m_format.fields[i], record);
        }
        m_text += '\n';
    }

    std::string take() { return std::move(m_text); }

private:
    std::string text(Field field, const Record &record) const
    {
        switch (field) {
        case Field::Version:
            return m_version;
        case Field::AccountId:
            return "unknown"; // a drawing has no accounts
        case Field::InterfaceId:
            return m_node->ref.id;
        case Field::VpcId:
            return m_vpc ? m_vpc->ref.id : nothing;
        case Field::SubnetId:
            return m_subnet ? m_subnet->ref.id : nothing;
        case Field::InstanceId:
            return instance();
        case Field::Region:
            return m_vpc ? orNothing(m_vpc->region) : nothing;
        case Field::AzId:
            return zone();
        case Field::SublocationType: // outposts, Local and Wavelength Zones
        case Field::SublocationId:
            return nothing;
        case Field::Start:
            return std::to_string(record.start);
        case Field::End:
            return std::to_string(record.end);
        case Field::LogStatus:
            return record.packets > 0 ? "OK" : "NODATA";
        default:
            return record.packets > 0 ? flowText(field, record) : nothing;
        }
    }

    std::string flowText(Field field, const Record &record) const
    {
        const net::FiveTuple &tuple = record.tuple;
        switch (field) {
        case Field::SrcAddr:
            return (record.isIngress ? tuple.source : own(tuple.source)).toString();
        case Field::DstAddr:
            return (record.isIngress ? own(tuple.destination) : tuple.destination).toString();
        case Field::PktSrcAddr:
            return tuple.source.toString();
        case Field::PktDstAddr:
            return tuple.destination.toString();
        case Field::SrcPort:
            return std::to_string(tuple.sourcePort);
        case Field::DstPort:
            return std::to_string(tuple.destinationPort);
        case Field::Protocol:
            return std::to_string(tuple.protocol.number);
        case Field::Packets:
            return std::to_string(record.packets);
        case Field::Bytes:
            return std::to_string(record.bytes);
        case Field::Action:
            return record.isAccepted ? "ACCEPT" : "REJECT";
        case Field::TcpFlags:
            return std::to_string(record.tcpFlags);
        case Field::Type:
            return tuple.source.isIpv4() ? "IPv4" : "IPv6";
        case Field::PktSrcAwsService:
            return orNothing(awsRange(tuple.source, m_network, m_graph));
        case Field::PktDstAwsService:
            return orNothing(awsRange(tuple.destination, m_network, m_graph));
        case Field::FlowDirection:
            return record.isIngress ? "ingress" : "egress";
        case Field::TrafficPath:
            return record.path == TrafficPath::None ? nothing : std::to_string(static_cast<int>(record.path));
        default:
            return nothing;
        }
    }

    /// The interface's end of a flow: always its primary private address. IPv6 has no primary one.
    net::IpAddress own(net::IpAddress seen) const
    {
        if (seen.isIpv4())
            return m_node->addresses.empty() ? seen : net::IpAddress(m_node->addresses.front().address);
        return m_node->has(seen) || m_node->ipv6Addresses.empty() ? seen : net::IpAddress(m_node->ipv6Addresses.front());
    }

    std::string instance() const
    {
        const auto *owner = std::get_if<graph::InstanceIndex>(&m_node->owner);
        const graph::InstanceNode *node = owner ? m_graph.at(*owner) : nullptr;
        return node ? node->ref.id : nothing;
    }

    std::string zone() const
    {
        const aws::AvailabilityZone *zone =
            m_subnet ? m_network.find(aws::AvailabilityZoneId{m_subnet->availabilityZone}) : nullptr;
        return zone ? orNothing(zone->zoneId) : nothing;
    }

    const graph::NetworkGraph &m_graph;
    const aws::Network &m_network;
    const Format &m_format;
    std::string m_version;
    const graph::InterfaceNode *m_node = nullptr; ///< of the record that is being written
    const graph::SubnetNode *m_subnet = nullptr;
    const graph::VpcNode *m_vpc = nullptr;
    std::string m_text;
};

} // namespace

std::string toText(const Simulation &simulation, const aws::Network &network, const Format &format, const Options &options)
{
    Writer writer(simulation.graph(), network, format);
    for (const Record &record : records(simulation, network, options))
        writer.write(record);
    return writer.take();
}

} // namespace vpcanvas::sim::flowlog
