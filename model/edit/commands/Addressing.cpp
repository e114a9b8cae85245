// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Addressing.h"

#include "edit/facts/Quotas.h"

#include <algorithm>
#include <set>

namespace vpcanvas::edit {
namespace {

constexpr std::uint32_t preferredOffset = 10; // .4 to .9 are legal, but .10 reads better on a diagram

std::set<net::Ipv4> usedAddresses(const Draft &draft, const net::Cidr &block)
{
    std::set<net::Ipv4> used;
    draft.forEach<aws::NetworkInterface>([&](const aws::NetworkInterface &interface) {
        for (const aws::PrivateIpAddress &address : interface.privateIpAddresses)
            if (block.contains(address.address))
                used.insert(address.address);
    });
    return used;
}

net::Ipv4 freePublic(const Draft &draft, net::Cidr range, std::uint32_t firstOffset)
{
    std::set<net::Ipv4> used;
    draft.forEach<aws::Address>([&](const aws::Address &address) { used.insert(address.publicIp); });
    draft.forEach<aws::NetworkInterface>([&](const aws::NetworkInterface &interface) {
        for (const aws::PrivateIpAddress &address : interface.privateIpAddresses)
            if (address.publicIp)
                used.insert(*address.publicIp);
    });
    draft.forEach<aws::InternetHost>([&](const aws::InternetHost &host) {
        if (host.address.isIpv4())
            used.insert(host.address.ipv4());
    });
    net::Ipv4 candidate = range.address().ipv4() + firstOffset;
    while (used.contains(candidate))
        candidate = candidate + 1; // past the range it runs into the next documentation addresses: still unique
    return candidate;
}

} // namespace

bool isReserved(const net::Cidr &block, net::Ipv4 address)
{
    return address.bits - block.address().ipv4().bits < static_cast<std::uint32_t>(quotas::reservedFirstAddresses.value)
        || block.lastIpv4().bits - address.bits < static_cast<std::uint32_t>(quotas::reservedLastAddresses.value);
}

std::optional<net::Ipv4> freeAddress(const Draft &draft, const aws::Subnet &subnet)
{
    if (!subnet.cidrBlock)
        return std::nullopt;
    const net::Cidr &block = *subnet.cidrBlock;
    const std::set<net::Ipv4> used = usedAddresses(draft, block);
    const net::Ipv4 first = block.address().ipv4();
    const net::Ipv4 last = block.lastIpv4();
    const auto search = [&](std::uint64_t from, std::uint64_t to) -> std::optional<net::Ipv4> {
        for (std::uint64_t bits = from; bits <= to; ++bits) {
            const net::Ipv4 candidate{static_cast<std::uint32_t>(bits)};
            if (!isReserved(block, candidate) && !used.contains(candidate))
                return candidate;
        }
        return std::nullopt;
    };
    const std::uint64_t preferred = std::uint64_t{first.bits} + preferredOffset;
    if (const auto hit = search(preferred, last.bits))
        return hit;
    return search(first.bits, std::min<std::uint64_t>(preferred, last.bits));
}

std::uint64_t freeAddressCount(const aws::Network &network, const aws::Subnet &subnet)
{
    if (!subnet.cidrBlock)
        return 0;
    std::set<net::Ipv4> used;
    for (const auto &[id, interface] : network.networkInterfaces)
        if (interface.subnet == subnet.id)
            for (const aws::PrivateIpAddress &address : interface.privateIpAddresses)
                if (subnet.cidrBlock->contains(address.address) && !isReserved(*subnet.cidrBlock, address.address))
                    used.insert(address.address);
    const auto reserved = static_cast<std::uint64_t>(quotas::reservedFirstAddresses.value)
        + static_cast<std::uint64_t>(quotas::reservedLastAddresses.value);
    const std::uint64_t size = subnet.cidrBlock->ipv4Size();
    return size > reserved + used.size() ? size - reserved - used.size() : 0;
}

std::optional<net::Cidr> freeSubnetBlock(const Draft &draft, const aws::Vpc &vpc)
{
    std::vector<net::Cidr> taken;
    draft.forEach<aws::Subnet>([&](const aws::Subnet &subnet) {
        if (subnet.vpc == vpc.id && subnet.cidrBlock)
            taken.push_back(*subnet.cidrBlock);
    });
    for (const net::Cidr &block : vpc.cidrBlocks) {
        if (!block.isIpv4())
            continue;
        // A /24 is what people draw; a VPC of /21 or smaller is cut into sixteen instead.
        for (const int prefix :
             {std::clamp(block.prefix() + 4, 24, quotas::subnetPrefixLongest.value), quotas::subnetPrefixLongest.value}) {
            const std::uint64_t step = std::uint64_t{1} << (32 - prefix);
            for (std::uint64_t offset = 0; offset + step <= block.ipv4Size(); offset += step) {
                const net::Cidr candidate(block.address().ipv4() + static_cast<std::uint32_t>(offset), prefix);
                if (std::ranges::none_of(taken, [&](const net::Cidr &other) { return other.overlaps(candidate); }))
                    return candidate;
            }
        }
    }
    return std::nullopt;
}

net::Cidr freeVpcBlock(const Draft &draft)
{
    std::vector<net::Cidr> taken;
    draft.forEach<aws::Vpc>(
        [&](const aws::Vpc &vpc) { taken.insert(taken.end(), vpc.cidrBlocks.begin(), vpc.cidrBlocks.end()); });
    const auto isFree = [&](const net::Cidr &block) {
        return std::ranges::none_of(taken, [&](const net::Cidr &other) { return other.overlaps(block); });
    };
    for (std::uint32_t second = 0; second < 256; ++second)
        if (const net::Cidr block(net::Ipv4{(10U << 24U) | (second << 16U)}, 16); isFree(block))
            return block;
    for (std::uint32_t second = 16; second < 32; ++second)
        if (const net::Cidr block(net::Ipv4{(172U << 24U) | (second << 16U)}, 16); isFree(block))
            return block;
    return net::Cidr(net::Ipv4{10U << 24U}, 16); // VPCs may share blocks; they only cannot be peered then
}

net::Ipv4 freeElasticIp(const Draft &draft)
{
    return freePublic(draft, net::Cidr(net::Ipv4{0xCB007100}, 24), preferredOffset); // 203.0.113.0/24
}

net::Ipv4 freePublicIp(const Draft &draft)
{
    return freePublic(draft, net::Cidr(net::Ipv4{0xC6336400}, 24), preferredOffset); // 198.51.100.0/24
}

net::Ipv4 freeInternetAddress(const Draft &draft)
{
    return freePublic(draft, net::Cidr(net::Ipv4{0xC0000200}, 24), preferredOffset); // 192.0.2.0/24
}

bool isNeverAllowed(const net::Cidr &block)
{
    static constexpr net::Cidr never[] = {
        net::Cidr(net::Ipv4{0}, 8),           // 0.0.0.0/8
        net::Cidr(net::Ipv4{127U << 24U}, 8), // 127.0.0.0/8
        net::Cidr(net::Ipv4{0xA9FE0000}, 16), // 169.254.0.0/16
        net::Cidr(net::Ipv4{0xE0000000}, 4),  // 224.0.0.0/4
    };
    return std::ranges::any_of(never, [&](const net::Cidr &other) { return other.overlaps(block); });
}

bool isRfc1918(const net::Cidr &block)
{
    static constexpr net::Cidr privateBlocks[] = {
        net::Cidr(net::Ipv4{10U << 24U}, 8),
        net::Cidr(net::Ipv4{0xAC100000}, 12),
        net::Cidr(net::Ipv4{0xC0A80000}, 16),
    };
    return std::ranges::any_of(privateBlocks, [&](const net::Cidr &other) { return other.contains(block); });
}

} // namespace vpcanvas::edit
