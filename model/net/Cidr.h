// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/IpAddress.h"

namespace vpcanvas::net {

/// An address block of either family, in canonical form: no bit is set past the prefix (RFC 4632).
class Cidr
{
public:
    constexpr Cidr() = default;
    /// Masks host bits away, as EC2 does (10.20.30.40/20 becomes 10.20.16.0/20).
    /// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
    constexpr Cidr(IpAddress address, int prefix)
        : m_address(masked(address, prefix)),
          m_prefix(static_cast<std::uint8_t>(prefix))
    {
    }

    constexpr auto operator<=>(const Cidr &) const = default;

    constexpr IpAddress address() const { return m_address; } ///< the first address
    constexpr int prefix() const { return m_prefix; }
    constexpr Family family() const { return m_address.family; }
    constexpr bool isIpv4() const { return m_address.isIpv4(); }

    constexpr bool contains(IpAddress address) const
    {
        return address.family == m_address.family && masked(address, m_prefix) == m_address;
    }
    constexpr bool contains(const Cidr &other) const { return other.m_prefix >= m_prefix && contains(other.m_address); }
    constexpr bool overlaps(const Cidr &other) const { return contains(other) || other.contains(*this); }

    /// Number of addresses of an IPv4 block, 1 to 2^32.
    constexpr std::uint64_t ipv4Size() const { return std::uint64_t{1} << (32 - m_prefix); }
    constexpr Ipv4 lastIpv4() const { return Ipv4{static_cast<std::uint32_t>(m_address.low + ipv4Size() - 1)}; }

    /// "ADDRESS/PREFIX" of either family; host bits are masked.
    static Result<Cidr> parse(std::string_view text);
    std::string toString() const;

private:
    static constexpr std::uint64_t upperMask(int bits) ///< the highest `bits` of 64
    {
        return bits <= 0 ? 0 : bits >= 64 ? ~std::uint64_t{0} : ~std::uint64_t{0} << (64 - bits);
    }
    static constexpr IpAddress masked(IpAddress address, int prefix)
    {
        if (address.isIpv4()) {
            address.low &= upperMask(32 + prefix);
            return address;
        }
        address.high &= upperMask(prefix);
        address.low &= upperMask(prefix - 64);
        return address;
    }

    IpAddress m_address;
    std::uint8_t m_prefix = 0;
};

inline constexpr Cidr anyIpv4{Ipv4{}, 0};
inline constexpr Cidr anyIpv6{Ipv6{}, 0};

} // namespace vpcanvas::net
