// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Error.h"
#include "edit/commands/Draft.h"

#include <optional>

namespace vpcanvas::edit {

/// Whether AWS keeps the address of the subnet's block for itself: the first four and the last.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
bool isReserved(const net::Cidr &block, net::Ipv4 address);

/// The next address of the subnet that nobody has, from .10 on where the block is big enough; nothing when it is full.
std::optional<net::Ipv4> freeAddress(const Draft &draft, const aws::Subnet &subnet);

/// Free addresses of a subnet after the reserved and the used ones.
std::uint64_t freeAddressCount(const aws::Network &network, const aws::Subnet &subnet);

/// A block of the VPC that no subnet has: /24 in a VPC of /20 or more, smaller in a smaller one; nothing when there is no room.
std::optional<net::Cidr> freeSubnetBlock(const Draft &draft, const aws::Vpc &vpc);

/// 10.N.0.0/16 that no VPC overlaps.
net::Cidr freeVpcBlock(const Draft &draft);

/// An Elastic IP, an auto-assigned public address, the address of a host on the internet that nobody has, from the ranges
/// that are kept for documentation. Source: https://www.rfc-editor.org/rfc/rfc5737
net::Ipv4 freeElasticIp(const Draft &draft);
net::Ipv4 freePublicIp(const Draft &draft);
net::Ipv4 freeInternetAddress(const Draft &draft);

/// Whether the block is one that no VPC may have. Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
bool isNeverAllowed(const net::Cidr &block);
bool isRfc1918(const net::Cidr &block);

} // namespace vpcanvas::edit
