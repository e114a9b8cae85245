// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <random>

namespace vpcanvas::testing {

using Random = std::mt19937;

inline int pick(Random &random, int count)
{
    return static_cast<int>(random() % static_cast<unsigned>(count));
}

inline net::Ipv4 ip(int a, int b, int c, int d)
{
    return net::Ipv4{static_cast<std::uint32_t>(a << 24 | b << 16 | c << 8 | d)};
}

/// Two VPCs that may be peered, two subnets and four hosts each, with any rules, entries and routes.
aws::Network randomTopology(Random &random);

/// An address of one of its hosts, a private one or, if wanted, at times a public one or that of a host outside.
net::IpAddress randomHostAddress(Random &random, bool mayBePublic);

} // namespace vpcanvas::testing
