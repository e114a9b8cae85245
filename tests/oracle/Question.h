// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/Protocol.h"

#include <cstdint>
#include <string>

/// One flow that both the kernel and the simulator are asked about. The far end answers.
struct Question
{
    vpcanvas::net::Protocol protocol;
    std::string from;             ///< the client's own address
    std::uint16_t sourcePort = 0; ///< the identifier of an ICMP echo
    std::string to;
    std::uint16_t port = 0;  ///< 0 for ICMP
    std::uint16_t bytes = 1; ///< of a datagram; one with more than that may not be cut on its way

    std::string toString() const
    {
        return protocol.toString() + ' ' + from + ':' + std::to_string(sourcePort) + " > " + to + ':' + std::to_string(port);
    }
    auto operator<=>(const Question &) const = default;
};

/// What both ends saw of it.
struct Answer
{
    bool isDelivered = false;
    bool isAnswered = false;
    std::string address; ///< of the client, as the far end saw it
    std::uint16_t sourcePort = 0;
    std::uint16_t toldMtu = 0; ///< the client learns that its packet is larger than this

    /// A second port is the kernel's own choice, so only that it is one says something.
    std::string toString(std::uint16_t own) const
    {
        if (!isDelivered)
            return (isAnswered ? "answered though not delivered" : "not delivered")
                + (toldMtu == 0 ? std::string() : ", told of " + std::to_string(toldMtu) + " bytes");
        const bool isKept = sourcePort == own;
        return "seen as " + address
            + (isKept                   ? " with its own port"
                   : sourcePort >= 1024 ? " with another port"
                                        : " with a low port")
            + (isAnswered ? ", answered" : ", not answered");
    }
};
