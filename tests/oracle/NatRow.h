// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

/// One row of a NAT instance, as both sides are compared.
struct NatRow
{
    int protocol = 0;
    bool isForwarded = false; ///< begun from outside, by a port-forwarding rule
    std::string inside;       ///< address and port
    std::string outside;      ///< the instance's address
    std::uint16_t outsidePort = 0;
    std::uint16_t insidePort = 0;
    std::string peer; ///< whom the flow is with
    std::string state;

    /// A second port is the kernel's own choice.
    std::string toString() const
    {
        const std::string port = isForwarded ? std::to_string(outsidePort) : outsidePort == insidePort ? "own" : "another";
        // Of a flow that comes back by the instance's own public address, the peer's port is such a port.
        const bool isHairpin = isForwarded && peer.starts_with("203.0.113.100:");
        return std::to_string(protocol) + ' ' + inside + " as " + outside + ':' + port + " with "
            + (isHairpin ? "203.0.113.100" : peer) + (isForwarded ? " forwarded " : " ") + state;
    }
};
