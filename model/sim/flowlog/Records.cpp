// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/flowlog/Records.h"

#include "sim/facts/Hypervisor.h"
#include "sim/wire/Frame.h"

#include <algorithm>
#include <map>
#include <set>

namespace vpcanvas::sim::flowlog {
namespace {

constexpr std::int64_t longestOnNitro = 60;

/// FIN, SYN and RST as they are; ACK only in the answer to a SYN.
std::uint8_t countedFlags(const Packet &packet)
{
    const bool isAnswer = (packet.tcpFlags & tcp::syn) && (packet.tcpFlags & tcp::ack);
    return packet.tcpFlags & (tcp::fin | tcp::syn | tcp::rst | (isAnswer ? tcp::ack : 0));
}

net::FiveTuple counted(net::FiveTuple tuple)
{
    if (!tuple.protocol.hasPorts())
        tuple.sourcePort = tuple.destinationPort = 0;
    return tuple;
}

class Collection
{
public:
    Collection(const Simulation &simulation, const aws::Network &network, const Options &options)
        : m_simulation(simulation),
          m_network(network),
          m_options(options)
    {
    }

    std::vector<Record> all()
    {
        for (const Sighting &sighting : sightings(m_simulation))
            take(sighting);
        if (m_options.withNoData)
            addNoData();
        const auto order = [&](const Record &record) {
            return std::pair<std::int64_t, std::string_view>(record.windowStart,
                                                             m_simulation.graph().at(record.interface)->ref.id);
        };
        std::ranges::stable_sort(m_records, {}, order);
        return std::move(m_records);
    }

private:
    struct Key
    {
        std::int64_t windowStart;
        std::uint32_t interface;
        net::FiveTuple tuple;
        bool isIngress;
        bool isAccepted;
        auto operator<=>(const Key &) const = default;
    };

    std::int64_t intervalOf(const graph::InterfaceNode &node) const
    {
        if (const auto *owner = std::get_if<graph::InstanceIndex>(&node.owner))
            if (const graph::InstanceNode *instance = m_simulation.graph().at(*owner))
                if (const aws::Instance *resource = m_network.find(aws::InstanceId{instance->ref.id});
                    resource && isNitro(resource->instanceType))
                    return std::min(m_options.interval, longestOnNitro);
        return m_options.interval;
    }

    void take(const Sighting &sighting)
    {
        const Packet &packet = m_simulation.log().packet(sighting.packet);
        const graph::InterfaceNode *node = m_simulation.graph().at(sighting.interface);
        if (!node) // taken away since
            return;
        const std::int64_t seconds = sighting.time / second;
        const std::int64_t window = m_options.epoch + seconds - seconds % intervalOf(*node);
        const net::FiveTuple tuple = counted(sighting.tuple);
        const auto [place, isNew] = m_places.try_emplace(
            {window, sighting.interface.value, tuple, sighting.isIngress, sighting.isAccepted}, m_records.size());
        if (isNew)
            m_records.push_back({sighting.interface, window, m_options.epoch + seconds, 0, tuple, sighting.isIngress,
                                 sighting.isAccepted, TrafficPath::None, 0, 0, 0});
        Record &record = m_records[place->second];
        record.end = m_options.epoch + seconds;
        record.path = record.path == TrafficPath::None ? sighting.path : record.path;
        record.tcpFlags |= countedFlags(packet);
        ++record.packets;
        record.bytes += wire::ipLength(packet);
    }

    void addNoData()
    {
        std::set<std::pair<std::uint32_t, std::int64_t>> busy;
        for (const Record &record : m_records)
            busy.emplace(record.interface.value, record.windowStart);
        const std::int64_t end = m_options.epoch + m_simulation.now() / second;
        m_simulation.graph().table<aws::NetworkInterface>().forEach([&](graph::InterfaceIndex index,
                                                                        const graph::InterfaceNode &node) {
            const std::int64_t interval = intervalOf(node);
            for (std::int64_t window = m_options.epoch; window <= end; window += interval)
                if (!busy.contains({index.value, window}))
                    m_records.push_back({index, window, window, window + interval, {}, false, true, TrafficPath::None, 0, 0, 0});
        });
    }

    const Simulation &m_simulation;
    const aws::Network &m_network;
    const Options &m_options;
    std::map<Key, std::size_t> m_places;
    std::vector<Record> m_records;
};

} // namespace

std::vector<Record> records(const Simulation &simulation, const aws::Network &network, const Options &options)
{
    return Collection(simulation, network, options).all();
}

} // namespace vpcanvas::sim::flowlog
