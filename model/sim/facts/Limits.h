// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/SimTime.h"

#include <cstdint>

namespace vpcanvas::sim {

/// What a device can hold, and for how long. The defaults are documented figures; a person may set others to see what
/// happens. Seconds of a kernel's timeout count from the last packet.
struct Limits
{
    // https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
    std::uint32_t gatewayConnections = 55'000; ///< for each address and unique destination
    std::uint16_t gatewayFirstPort = 1024;
    std::uint16_t gatewayLastPort = 65535;
    std::uint32_t gatewayAddresses = 8;
    // https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html
    SimTime gatewayIdle = 350 * second;

    // https://docs.kernel.org/networking/nf_conntrack-sysctl.html, for NAT instances. The source port range is that of
    // the kernel's nf_nat_core.c for flows from 1024 upwards.
    std::uint16_t instanceFirstPort = 1024;
    std::uint16_t instanceLastPort = 65535;
    SimTime linuxSynSent = 120 * second;
    SimTime linuxSynReceived = 60 * second;
    SimTime linuxEstablished = 432'000 * second;
    SimTime linuxFinWait = 120 * second;
    SimTime linuxCloseWait = 60 * second;
    SimTime linuxLastAck = 30 * second;
    SimTime linuxTimeWait = 120 * second;
    SimTime linuxClosed = 10 * second;
    SimTime linuxUdp = 30 * second;
    SimTime linuxUdpStream = 120 * second;
    SimTime linuxIcmp = 30 * second;
    SimTime linuxOther = 600 * second;

    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html. For the states that
    // the page does not name, those of Linux above are taken.
    SimTime groupTcpEstablished = 432'000 * second;
    SimTime groupUdp = 30 * second;
    SimTime groupUdpStream = 180 * second;
    SimTime groupOther = 600 * second;
};

/// How end hosts behave.
struct HostFacts
{
    SimTime firstTimeout = 1 * second;    ///< retransmission, RFC 6298 section 2.1; doubled each time, section 5.5
    SimTime longestTimeout = 60 * second; ///< RFC 6298 section 2.5
    /// Linux's tcp_syn_retries and tcp_retries2. https://docs.kernel.org/networking/ip-sysctl.html
    int synRetries = 6;
    int dataRetries = 15;
    /// Of a DNS question, and how often it is put: "timeout" and "attempts" of resolv.conf(5).
    SimTime nameTimeout = 5 * second;
    std::uint32_t nameAttempts = 2;
    std::uint8_t ttl = 64;            ///< RFC 1700 and Linux's ip_default_ttl
    std::uint16_t segmentSize = 1460; ///< of an MTU of 1500, which every path here carries (RFC 9293 section 3.7.1)
    std::uint16_t window = 64240;
    std::uint32_t segmentsInFlight = 10; ///< RFC 6928
};

/// Times on the way. AWS promises none: these are ours, chosen to be told apart easily.
struct Latencies
{
    SimTime insideVpc = 100 * microsecond;
    SimTime internet = 10 * millisecond;
    SimTime answering = 50 * microsecond; ///< a host thinks
};

} // namespace vpcanvas::sim
