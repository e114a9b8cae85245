// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/Packet.h"
#include "sim/wire/Bytes.h"

namespace vpcanvas::sim::wire {

/// What the packet carries, exactly `payloadLength` bytes: what its sender said (EventLog::said()), if anything. Where only
/// the amount matters it is HTTP/1.1 (RFC 9112) to and from TCP port 80, DNS (RFC 1035, padded by RFC 7830) to and from UDP
/// port 53 where there is room for it, and letters elsewhere.
Bytes payload(const Packet &packet, std::string_view said = {});

} // namespace vpcanvas::sim::wire
