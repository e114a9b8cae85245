// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "edit/commands/Draft.h"

#include <string_view>
#include <vector>

namespace vpcanvas::edit {

// What a change of one field brings with it.

/// Brings a resource into the form that AWS keeps: no ports where the protocol has none, NACL entries in order.
void normalise(aws::Resource &resource);

/// Changes what depends on the field that changed: subnets and addresses that move with a block, the one main route table,
/// the Elastic IP of a NAT gateway that becomes public. Returns why it cannot follow.
std::optional<Error> follow(Draft &draft, const aws::Resource &before, const aws::Resource &after);

/// Whether the refusal is about what follow() has just put right.
bool isAnsweredByFollowing(const aws::Resource &before, const aws::Resource &after, const Error &error);

/// Appends a row with values that work to a table of the resource.
std::optional<Error> appendRow(const aws::Network &network, aws::Resource &resource, std::string_view path);

/// The public address of an instance or interface as one choice: "none", "auto" or "elastic".
Result<EditOp> setPublicIp(const aws::Network &network, const aws::ResourceRef &ref, std::string_view choice);
std::string publicIpText(const aws::Network &network, const aws::ResourceRef &ref);

/// The route tables that hold a gateway endpoint's route.
std::vector<aws::RouteTableId> servedTables(const aws::Network &network, const aws::VpcEndpointId &endpoint);
Result<EditOp> addServedTable(const aws::Network &network, const aws::VpcEndpointId &endpoint);
std::optional<Error> serveTable(Draft &draft, const aws::VpcEndpoint &endpoint, const aws::RouteTableId &table);

} // namespace vpcanvas::edit
