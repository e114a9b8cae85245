// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "core/Result.h"
#include "edit/EditOp.h"

#include <string>
#include <string_view>

namespace vpcanvas::edit {

/// Changes one field as a person types it ("name", "cidrBlocks/0", "routes/1/target"; see EditableFields.h), or refuses it
/// as AWS would and says what was expected. What depends on the field follows: the interfaces of a subnet whose block
/// changes, the subnets of a VPC whose block changes, the one default of a choice.
Result<EditOp> setField(const aws::Network &network, const aws::ResourceRef &ref, std::string_view path, std::string_view text);

/// Adds a row with sensible values at the end of a table ("routes", "ingress", "inbound", "cidrBlocks", ...).
Result<EditOp> addRow(const aws::Network &network, const aws::ResourceRef &ref, std::string_view path);

/// Removes row `index` of a table.
Result<EditOp> removeRow(const aws::Network &network, const aws::ResourceRef &ref, std::string_view path, std::size_t index);

/// The value of a field as setField reads it. Empty for what is not set or is no field.
std::string fieldText(const aws::Network &network, const aws::ResourceRef &ref, std::string_view path);

/// Number of rows of a table.
std::size_t rowCount(const aws::Network &network, const aws::ResourceRef &ref, std::string_view path);

} // namespace vpcanvas::edit
