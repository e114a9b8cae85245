// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/EnumText.h"
#include "net/Header.h"
#include "sim/ConnectionState.h"

namespace vpcanvas::sim {

enum class TableKind : std::uint8_t { Nat, Tracked };
enum class ChangeKind : std::uint8_t { Added, Changed, Removed };

/// What stays the same of a row of a device's table, as long as it lives.
struct RowInfo
{
    TableKind table = TableKind::Nat;
    std::uint32_t interface = 0; ///< graph::InterfaceIndex of the device, or of the interface that a group guards
    std::uint32_t flow = 0;      ///< that made the row
    net::FiveTuple inside;       ///< the packet that made the row
    net::FiveTuple outside;      ///< as the device sent it on; the same where it rewrites nothing
};

/// What comes and goes with it.
struct RowState
{
    SimTime used = 0; ///< by its last packet
    ConnectionState state = ConnectionState::New;
    bool isThere = false;

    bool operator==(const RowState &) const = default;
};

/// One row of a table before and after an event. Rows have their own number in the whole log.
struct Change
{
    std::uint32_t row = 0;
    RowState before;
    RowState after;

    ChangeKind kind() const
    {
        return !before.isThere ? ChangeKind::Added : after.isThere ? ChangeKind::Changed : ChangeKind::Removed;
    }
    bool operator==(const Change &) const = default;
};

} // namespace vpcanvas::sim

template<>
struct vpcanvas::EnumText<vpcanvas::sim::TableKind>
{
    using enum sim::TableKind;
    static constexpr std::pair<sim::TableKind, std::string_view> values[] = {{Nat, "nat"}, {Tracked, "tracked"}};
};

template<>
struct vpcanvas::EnumText<vpcanvas::sim::ChangeKind>
{
    using enum sim::ChangeKind;
    static constexpr std::pair<sim::ChangeKind, std::string_view> values[] = {
        {Added, "added"}, {Changed, "changed"}, {Removed, "removed"}};
};
