// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/BalancedTable.h"
#include "sim/Change.h"
#include "sim/EventQueue.h"
#include "sim/NatCounters.h"
#include "sim/NatTable.h"
#include "sim/Packet.h"
#include "sim/TrackedTable.h"

#include <map>

namespace vpcanvas::sim {

/// What all devices of a simulation remember, with ages and limits. Before each step it is told whose packet it is.
class DeviceTables final : public trace::Memory
{
public:
    enum class Balancing : std::uint8_t { FlowHash, FirstTarget };

    DeviceTables(const Limits &limits, std::uint64_t seed, Balancing balancing)
        : m_limits(limits),
          m_seed(seed),
          m_random(seed),
          m_balancing(balancing)
    {
    }

    /// The packet that the next questions are about. `queue` gets what is to be looked at later. An ICMP error changes no
    /// row and makes none: it belongs to the flow that it is about.
    void begin(SimTime now, const Packet &packet, std::size_t length, EventQueue &queue);
    void freeze() { m_isFrozen = true; } ///< the packet has been stopped, so it changes nothing any more
    /// A row may have grown too old: it goes, and is returned, or is looked at again later.
    std::optional<NatTable::Row> expireNat(SimTime now, std::uint32_t slot, std::uint32_t number, EventQueue &queue);
    void expireTracked(SimTime now, std::uint32_t slot, std::uint32_t number, EventQueue &queue);

    std::vector<Change> changes;     ///< since the last event; whoever writes the log takes them
    std::vector<RowInfo> newRows;    ///< likewise, by their numbers
    graph::InterfaceIndex device;    ///< the last one that was asked to translate
    graph::InterfaceIndex refusedAt; ///< the device that refused to translate, until the next packet begins

    const NatTable &nat() const { return m_nat; }
    const TrackedTable &tracked() const { return m_tracked; }
    const BalancedTable &balanced() const { return m_balanced; }
    NatCounters counters(graph::InterfaceIndex of) const;
    template<class Visitor>
    void forEachNatDevice(Visitor &&visit) const
    {
        for (const auto &[index, state] : m_devices)
            visit(graph::InterfaceIndex{index}, state.counters);
    }
    /// Whether the device passes one more packet this second.
    bool admits(graph::InterfaceIndex nat, bool isGateway);
    void countDrop(graph::InterfaceIndex nat) { ++m_devices[nat.value].counters.packetsDropped; }
    const Limits &limits() const { return m_limits; }

    bool isTracked(graph::InterfaceIndex interface, trace::GroupDirection direction, const net::FiveTuple &packet) override;
    void track(graph::InterfaceIndex interface, trace::GroupDirection direction, const net::FiveTuple &packet) override;
    const trace::Translation *translationAt(graph::InterfaceIndex at, const net::FiveTuple &outside) override;
    const trace::Translation *translationOf(graph::InterfaceIndex at, const net::FiveTuple &inside) override;
    void forwardPort(graph::InterfaceIndex at, const net::FiveTuple &inside, const net::FiveTuple &outside) override;
    std::variant<net::FiveTuple, trace::NatRefusal> translate(graph::InterfaceIndex at, const graph::InterfaceNode &node,
                                                              const net::FiveTuple &inside, trace::PortRule rule) override;
    const trace::BalancedFlow *balancedAt(graph::InterfaceIndex node, const net::FiveTuple &outside) override;
    const trace::BalancedFlow *balancedTo(graph::InterfaceIndex target, const net::FiveTuple &outside) override;
    bool balance(trace::BalancedFlow &flow) override;
    std::optional<bool> isHealthy(graph::InterfaceIndex node, net::IpAddress target, std::uint16_t port) override;
    void setHealth(graph::InterfaceIndex node, net::IpAddress target, std::uint16_t port, bool isHealthy);
    void rememberOutbound(const net::FiveTuple &packet) override;
    bool isAnswerToOutbound(const net::FiveTuple &packet) override;
    void rememberSender(graph::PeeringIndex by, const net::FiveTuple &packet) override;
    graph::PeeringIndex senderOf(const net::FiveTuple &packet) override;
    std::size_t choose(std::size_t count, const net::FiveTuple &packet) override;

private:
    struct NatDevice
    {
        NatCounters counters;
        SimTime second = 0; ///< in which these have passed:
        std::uint64_t packets = 0;
        std::uint64_t bytes = 0;
    };

    SimTime timeoutOf(const NatTable::Row &row) const;
    SimTime timeoutOf(const TrackedTable::Row &row) const;
    void use(NatTable::Row &row, std::uint32_t slot, bool fromInside, bool isNew);
    void begins(NatTable::Row &row, std::uint32_t slot, bool fromInside);
    void count(std::uint32_t device, bool fromInside);
    void use(TrackedTable::Row &row, std::uint32_t slot, bool fromBeginner, bool isNew);
    void removeNat(std::uint32_t slot);
    void removeTracked(std::uint32_t slot);
    /// The row that is not too old, whether or not its turn to be looked at has come.
    std::uint32_t fresh(std::uint32_t natSlot);
    std::uint32_t freshTracked(std::uint32_t slot);
    std::uint32_t findTracked(std::uint32_t interface, const net::FiveTuple &packet) const;
    std::uint32_t newNumber(RowInfo info);

    Limits m_limits;
    std::uint64_t m_seed;
    Random m_random;
    Balancing m_balancing;

    SimTime m_now = 0;
    std::uint8_t m_tcpFlags = 0;
    std::uint32_t m_flow = 0;
    std::uint64_t m_length = 0;
    EventQueue *m_queue = nullptr; ///< during a step only
    bool m_isFrozen = false;
    bool m_isQuestion = false; ///< a packet of the flow's client, or an error that is on its way as one
    bool m_isError = false;

    NatTable m_nat;
    TrackedTable m_tracked;
    trace::Translation m_answer;                  ///< what translationAt() points to
    std::map<std::uint32_t, NatDevice> m_devices; ///< by interface
    std::uint32_t m_rowNumber = 0;

    BalancedTable m_balanced;
    std::map<std::tuple<std::uint32_t, net::IpAddress, std::uint16_t>, bool> m_health; ///< of targets, by node
    std::vector<net::FiveTuple> m_outbound;
    IndexTable m_outboundIndex;
    std::vector<std::pair<net::FiveTuple, graph::PeeringIndex>> m_senders;
    IndexTable m_senderIndex;
};

} // namespace vpcanvas::sim
