// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/ConnectionState.h"

#include <vector>

namespace vpcanvas::sim {

/// One end of a TCP connection: handshake, data in segments, acknowledgements, FIN, RST, and retransmission by timer.
/// Source: RFC 9293, RFC 6298. Sequence numbers count from `firstSequence`.
class TcpEndpoint
{
public:
    enum class State : std::uint8_t { Closed, SynSent, SynReceived, Established, Done, Reset, TimedOut };

    struct Segment
    {
        std::uint8_t flags = 0;
        std::uint32_t sequence = 0;
        std::uint32_t acknowledgement = 0;
        std::uint32_t offset = 0; ///< of its data in all that this end sends
        std::uint16_t length = 0;
        bool isRetransmission = false;
    };

    explicit TcpEndpoint(std::uint32_t firstSequence = 0) : m_first(firstSequence) { }

    void connect(const HostFacts &facts, std::vector<Segment> &out);
    void receive(const Segment &segment, const HostFacts &facts, std::vector<Segment> &out);
    void send(std::uint32_t bytes) { m_queued += bytes; }
    void close() { m_closes = true; }
    /// What may go out now: data, the FIN, or an acknowledgement alone where one is owed.
    void flush(const HostFacts &facts, std::vector<Segment> &out);
    /// The timer that was set as number `serial` has run out.
    void timeOut(std::uint32_t serial, const HostFacts &facts, std::vector<Segment> &out);

    State state() const { return m_state; }
    bool isOver() const { return m_state >= State::Done; }
    std::uint32_t received() const { return m_received; } ///< bytes, in order
    bool peerHasClosed() const { return m_peerFin; }

    bool wantsTimer() const { return m_timerWanted; } ///< until timerSet()
    SimTime timeout() const { return m_timeout; }
    std::uint32_t timerSet()
    {
        m_timerWanted = false;
        return m_serial;
    }

private:
    std::uint32_t sentAll() const { return m_first + 1 + m_queued; } ///< sequence number of the FIN
    void push(std::uint8_t flags, std::uint32_t sequence, std::uint32_t offset, std::uint32_t length, bool again,
              std::vector<Segment> &out);
    void startTimer(SimTime timeout);
    void stopTimer() { ++m_serial, m_timerWanted = false; }
    void acknowledge(std::uint32_t number, const HostFacts &facts);

    State m_state = State::Closed;
    std::uint32_t m_first = 0;
    std::uint32_t m_unacknowledged = 0; ///< the oldest
    std::uint32_t m_next = 0;
    std::uint32_t m_expected = 0; ///< of the peer
    std::uint32_t m_queued = 0;
    std::uint32_t m_received = 0;
    bool m_closes = false;
    bool m_finSent = false;
    bool m_peerFin = false;
    bool m_owesAck = false;
    int m_retries = 0;
    SimTime m_timeout = 0;
    std::uint32_t m_serial = 0;
    bool m_timerWanted = false;
};

} // namespace vpcanvas::sim
