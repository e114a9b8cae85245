// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <string>

/// What a drawing after base::network() is in the kernel's own words: the texts that iptables-restore and `ip -batch` take.
namespace kernelRules {

/// Security group of a host, in the host itself: stateful.
std::string host(const vpcanvas::aws::Network &network, const std::string &name);
/// The same of the NAT instance, in the machine before it, as AWS judges outside of the instance.
std::string natsGroup(const vpcanvas::aws::Network &network);
/// The instance's own port forwarding and masquerading.
std::string nat(const vpcanvas::aws::Network &network);
/// Network ACLs (stateless) and the source/destination check, in the VPC's router.
std::string router(const vpcanvas::aws::Network &network);
/// The route tables of all subnets, likewise.
std::string routes(const vpcanvas::aws::Network &network);
/// The internet gateway swaps one address for one other.
std::string internetGateway(const vpcanvas::aws::Network &network);

/// What of all that is not the same in base::network(), for a person who looks for the reason of a difference.
std::string changes(const vpcanvas::aws::Network &network);

/// The name of a host's link in the router.
std::string linkOf(const std::string &host);

} // namespace kernelRules
