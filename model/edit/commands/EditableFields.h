// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Kind.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace vpcanvas::edit {

enum class FieldType : std::uint8_t {
    Text,
    Number,
    Switch,      ///< "true" or "false"
    Choice,      ///< one of `choices`
    Cidr,        ///< an address block
    Address,     ///< an address
    Protocol,    ///< "tcp", "udp", "icmp", "icmpv6", "all" or a number
    PortRange,   ///< "80", "1024-65535", "all"
    Reference,   ///< identifier of a resource of kind `refers`; empty for none
    Destination, ///< of a route: a block or the identifier of a prefix list
    RouteTarget, ///< "local", "igw-...", "nat-...", "eni-...", ...
    Peer,        ///< of a security group rule: a block, a prefix list or a security group
    ReadOnly,
};

/// A field of a resource (`path` is "instanceType") or of a row of a table ("destination"). Its label is message
/// "field.KIND.PATH" or "field.PATH"; a choice's is "choice.VALUE" where it needs one.
struct FieldInfo
{
    std::string_view path;
    FieldType type = FieldType::Text;
    std::span<const std::string_view> choices; ///< of a Choice
    std::optional<aws::Kind> refers;           ///< of a Reference
};

/// A table of a resource; row i's cell is the path "TABLE/i/COLUMN", or "TABLE/i" where the one column has an empty path.
struct TableInfo
{
    std::string_view path;
    std::span<const FieldInfo> columns;
};

/// What a person may edit, in the order of the inspector. An instance's primary interface is edited through it
/// ("privateIpAddress", "publicIp", "sourceDestCheck", table "groups"); so are those of NAT gateways and endpoints.
std::span<const FieldInfo> editableFields(aws::Kind kind);
std::span<const TableInfo> editableTables(aws::Kind kind);

} // namespace vpcanvas::edit
