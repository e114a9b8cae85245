// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "text/Catalogue.h"
#include "trace/PathTrace.h"

#include <QString>

namespace vpcanvas::viewmodels {

/// "10.0.0.10:40001", "[2001:db8::1]:443", or only the address where the protocol has no ports.
QString endText(net::Protocol protocol, const net::IpAddress &address, std::uint16_t port);
QString sourceText(const net::Header &header);
QString destinationText(const net::Header &header);
/// "60.1.1.1:80 → 10.40.1.100:40001"
QString headerText(const net::Header &header);
/// "TCP", "ICMP", "protocol 50"
QString protocolText(net::Protocol protocol, text::Language language);

/// A component's name; what the trace met without it being drawn is named by its kind.
QString componentName(const aws::Network &network, const aws::ResourceRef &ref, text::Language language);
/// "Route table row"
QString causeText(const trace::Cause &cause, text::Language language);
/// The row itself, with an arrow as people write it and names instead of identifiers.
QString rowText(const aws::Network &network, const trace::Cause &cause);
/// The sentence of a code.
QString codeText(trace::Code code, const aws::Network &network, const aws::ResourceRef &component, const trace::Cause &cause,
                 text::Language language);

} // namespace vpcanvas::viewmodels
