// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

/// The drawing that every case starts from: a NAT instance (10.20.1.100, 203.0.113.100) in a public subnet; 10.40.1.11 and
/// 10.40.1.12 in one private subnet, 10.40.2.13 and 10.40.3.14 in two others; 60.1.1.1 and 60.1.1.2 outside. All filters
/// let everything pass.
namespace base {

inline constexpr const char *natAddress = "10.20.1.100";
inline constexpr const char *natPublicAddress = "203.0.113.100";
inline constexpr const char *outside[] = {"60.1.1.1", "60.1.1.2"};

struct Host
{
    const char *name; ///< of its instance, interface and security group after "i-", "eni-" and "sg-"
    const char *address;
    int subnet; ///< "subnet-N", "rtb-N", "acl-N"
};
inline constexpr Host hosts[] = {
    {"h1", "10.40.1.11", 1}, {"h2", "10.40.1.12", 1}, {"h3", "10.40.2.13", 2}, {"h4", "10.40.3.14", 3}};
inline constexpr Host nat{"nat", natAddress, 0};
inline constexpr int subnets = 4;

vpcanvas::aws::Network network();

vpcanvas::aws::Instance &natInstance(vpcanvas::aws::Network &network);
vpcanvas::aws::NetworkInterface &interfaceOf(vpcanvas::aws::Network &network, const Host &host);
vpcanvas::aws::SecurityGroup &groupOf(vpcanvas::aws::Network &network, const Host &host);
vpcanvas::aws::NetworkAcl &aclOf(vpcanvas::aws::Network &network, int subnet);
vpcanvas::aws::RouteTable &routesOf(vpcanvas::aws::Network &network, int subnet);

vpcanvas::aws::SecurityGroupRule groupRule(vpcanvas::net::Protocol protocol, const char *peer,
                                           vpcanvas::net::PortRange ports = {});
vpcanvas::aws::NetworkAclEntry aclEntry(int number, vpcanvas::aws::RuleAction action, vpcanvas::net::Protocol protocol,
                                        const char *peer, vpcanvas::net::PortRange ports = {});
vpcanvas::aws::Route toNat(const char *destination);
vpcanvas::aws::Route toInternet(const char *destination);

} // namespace base
