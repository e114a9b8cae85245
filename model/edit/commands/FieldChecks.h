// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "core/Error.h"

#include <optional>

namespace vpcanvas::edit {

/// Why AWS would refuse the resource as it stands among the others, or nothing. `resource` may differ from the one of the
/// same identifier in the network.
/// Why a gateway endpoint in the Region cannot lead to the service: it is for S3 and DynamoDB of its own Region.
/// Source: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
std::optional<Error> whyGatewayServiceRefused(const std::string &service, const std::string &region);

std::optional<Error> whyRefused(const aws::Network &network, const aws::Resource &resource);

/// Why AWS refuses to add this IPv4 block to a VPC that has `others`; the first of them is the primary block.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#add-cidr-block-restrictions
std::optional<Error> whyBlockRefused(const net::Cidr &block, const std::vector<net::Cidr> &others);

} // namespace vpcanvas::edit
