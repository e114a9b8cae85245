// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <cstdint>
#include <filesystem>

namespace vpcanvas::testing {

struct GeneratedNetworkOptions
{
    std::size_t instances = 1000;
    std::uint64_t seed = 1;
    /// One load balancer for each instance, with three targets in its own and the next two subnets of the same VPC: two nodes
    /// and three drawn links for each instance, far more links than real accounts have.
    bool dense = false;
};

/// A network as real accounts have them, the same for the same options: VPCs of about 250 instances in three zones, each
/// zone with a public and two private subnets, a NAT gateway in each public one, a route table for each kind of subnet and
/// zone, own network ACLs on the database subnets, a handful of security groups that name each other, gateway endpoints
/// to S3, interface endpoints, and peerings between neighbouring VPCs. Without boxes: layout::autoLayout makes them.
aws::Network generatedNetwork(const GeneratedNetworkOptions &options = {});

/// Writes the network as `aws ec2 describe-*` would print it, one file a kind: Vpcs.json, Subnets.json, ... Kinds that
/// generatedNetwork() does not make are left out.
void writeDump(const aws::Network &network, const std::filesystem::path &folder);

} // namespace vpcanvas::testing
