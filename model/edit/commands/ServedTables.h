// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "edit/commands/Draft.h"

#include <optional>
#include <vector>

namespace vpcanvas::edit {

/// The route tables that hold a gateway endpoint's route.
std::vector<aws::RouteTableId> servedTables(const aws::Network &network, const aws::VpcEndpointId &endpoint);
Result<EditOp> addServedTable(const aws::Network &network, const aws::VpcEndpointId &endpoint);
std::optional<Error> serveTable(Draft &draft, const aws::VpcEndpoint &endpoint, const aws::RouteTableId &table);

} // namespace vpcanvas::edit
