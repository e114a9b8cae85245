// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/TcpEndpoint.h"

#include <algorithm>

namespace vpcanvas::sim {
namespace {

bool isBefore(std::uint32_t a, std::uint32_t b) // modulo 2^32, RFC 9293 section 3.4
{
    return static_cast<std::int32_t>(a - b) < 0;
}

} // namespace

void TcpEndpoint::push(std::uint8_t flags, std::uint32_t sequence, std::uint32_t offset, std::uint32_t length, bool again,
                       std::vector<Segment> &out)
{
    out.push_back({flags, sequence, flags & tcp::ack ? m_expected : 0, offset, static_cast<std::uint16_t>(length), again});
    m_owesAck = false;
}

void TcpEndpoint::startTimer(SimTime timeout)
{
    m_timeout = timeout;
    ++m_serial;
    m_timerWanted = true;
}

void TcpEndpoint::connect(const HostFacts &facts, std::vector<Segment> &out)
{
    m_state = State::SynSent;
    m_unacknowledged = m_first;
    m_next = m_first + 1;
    push(tcp::syn, m_first, 0, 0, false, out);
    startTimer(facts.firstTimeout);
}

void TcpEndpoint::acknowledge(std::uint32_t number, const HostFacts &facts)
{
    if (!isBefore(m_unacknowledged, number) || isBefore(m_next, number))
        return;
    m_unacknowledged = number;
    m_retries = 0;
    if (m_unacknowledged == m_next)
        stopTimer();
    else
        startTimer(facts.firstTimeout);
}

void TcpEndpoint::receive(const Segment &segment, const HostFacts &facts, std::vector<Segment> &out)
{
    if (isOver() && !(segment.flags & tcp::fin))
        return;
    if (segment.flags & tcp::rst) {
        m_state = State::Reset;
        stopTimer();
        return;
    }
    if (segment.flags & tcp::syn) {
        if (m_state == State::SynSent && segment.flags & tcp::ack && segment.acknowledgement == m_first + 1) {
            m_state = State::Established;
            m_expected = segment.sequence + 1;
            acknowledge(segment.acknowledgement, facts);
            push(tcp::ack, m_next, 0, 0, false, out);
        } else if (m_state == State::Closed || m_state == State::SynReceived) {
            const bool again = m_state == State::SynReceived;
            m_state = State::SynReceived;
            m_expected = segment.sequence + 1;
            m_unacknowledged = m_first;
            m_next = m_first + 1;
            push(tcp::syn | tcp::ack, m_first, 0, 0, again, out);
            if (!again)
                startTimer(facts.firstTimeout);
        } else {
            m_owesAck = true; // ours was lost
        }
        return;
    }
    if (m_state == State::Closed || m_state == State::SynSent)
        return;
    if (segment.flags & tcp::ack) {
        acknowledge(segment.acknowledgement, facts);
        if (m_state == State::SynReceived && !isBefore(m_unacknowledged, m_first + 1))
            m_state = State::Established;
    }
    if (segment.length > 0 || segment.flags & tcp::fin) {
        m_owesAck = true;
        if (segment.sequence == m_expected) {
            m_expected += segment.length;
            m_received += segment.length;
            if (segment.flags & tcp::fin) {
                ++m_expected;
                m_peerFin = true;
            }
        }
    }
    if (m_peerFin && m_finSent && m_unacknowledged == m_next && m_state == State::Established)
        m_state = State::Done;
}

void TcpEndpoint::flush(const HostFacts &facts, std::vector<Segment> &out)
{
    if (m_state == State::Established) {
        const bool wasIdle = m_next == m_unacknowledged;
        const std::uint32_t window = facts.segmentsInFlight * facts.segmentSize;
        while (isBefore(m_next, sentAll()) && m_next - m_unacknowledged < window) {
            const std::uint32_t offset = m_next - m_first - 1;
            const std::uint32_t length = std::min<std::uint32_t>(m_queued - offset, facts.segmentSize);
            const bool isLast = offset + length == m_queued;
            push(isLast ? tcp::psh | tcp::ack : tcp::ack, m_next, offset, length, false, out);
            m_next += length;
        }
        if (m_closes && !m_finSent && m_next == sentAll()) {
            m_finSent = true;
            push(tcp::fin | tcp::ack, m_next, 0, 0, false, out);
            ++m_next;
        }
        if (wasIdle && m_next != m_unacknowledged)
            startTimer(facts.firstTimeout);
    }
    if (m_owesAck)
        push(tcp::ack, m_next, 0, 0, false, out);
}

void TcpEndpoint::timeOut(std::uint32_t serial, const HostFacts &facts, std::vector<Segment> &out)
{
    if (serial != m_serial || isOver() || m_unacknowledged == m_next)
        return;
    const bool isHandshake = m_state != State::Established;
    if (m_retries++ >= (isHandshake ? facts.synRetries : facts.dataRetries)) {
        m_state = State::TimedOut;
        return;
    }
    if (m_state == State::SynSent) {
        push(tcp::syn, m_first, 0, 0, true, out);
    } else if (m_state == State::SynReceived) {
        push(tcp::syn | tcp::ack, m_first, 0, 0, true, out);
    } else if (m_unacknowledged == sentAll()) {
        push(tcp::fin | tcp::ack, m_unacknowledged, 0, 0, true, out);
    } else {
        const std::uint32_t offset = m_unacknowledged - m_first - 1;
        const std::uint32_t length = std::min<std::uint32_t>(m_queued - offset, facts.segmentSize);
        push(tcp::psh | tcp::ack, m_unacknowledged, offset, length, true, out);
    }
    startTimer(std::min(m_timeout * 2, facts.longestTimeout));
}

} // namespace vpcanvas::sim
