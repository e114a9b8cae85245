// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "graph/NetworkGraph.h"

#include <string_view>

namespace vpcanvas::sim::flowlog {

/// The name of AWS's address ranges for the service at the address ("S3", "EC2"), as far as the drawing knows it; empty
/// where it is no service of AWS's.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html
std::string_view awsRange(net::IpAddress address, const aws::Network &network, const graph::NetworkGraph &graph);

} // namespace vpcanvas::sim::flowlog
