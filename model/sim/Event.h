// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/EnumText.h"
#include "sim/Change.h"
#include "trace/PathTrace.h"

namespace vpcanvas::sim {

enum class EventKind : std::uint8_t {
    Sent,          ///< a packet leaves whoever made it
    Passed,        ///< through a component, perhaps rewritten
    Delivered,     ///< it has reached its destination
    Dropped,       ///< it ends here, and `code` says why
    Lost,          ///< on a link, by chance
    Split,         ///< it goes on as fragments
    Joined,        ///< a fragment is kept until all are there; then the whole packet goes on
    Expired,       ///< a row of a table grew too old; no packet
    HealthChanged, ///< of a target, as a node of its balancer sees it; no packet
};

/// What happened at one place at one time, as it is kept: 56 bytes and what it refers to in its log. Never changed.
struct EventRecord
{
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    SimTime time = 0;
    std::uint32_t packet = none;
    std::uint32_t where = none;     ///< component
    std::uint32_t from = none;      ///< the event before of the same packet
    std::uint32_t interface = none; ///< graph::InterfaceIndex where the packet enters or leaves, if it does
    std::uint32_t in = none;
    std::uint32_t out = none;
    std::uint32_t cause = none;
    std::uint32_t firstChange = 0;
    std::uint16_t changes = 0;
    EventKind kind = EventKind::Passed;
    std::uint8_t ttl = 0; ///< of the packet as it goes on
    trace::Code code{};
    bool hasCode = false;
    bool isDoubtful = false; ///< something on its way is not known well enough
};

} // namespace vpcanvas::sim

template<>
struct vpcanvas::EnumText<vpcanvas::sim::EventKind>
{
    using enum sim::EventKind;
    static constexpr std::pair<sim::EventKind, std::string_view> values[] = {
        {Sent, "sent"},       {Passed, "passed"},   {Delivered, "delivered"},
        {Dropped, "dropped"}, {Lost, "lost"},       {Split, "split"},
        {Joined, "joined"},   {Expired, "expired"}, {HealthChanged, "healthChanged"},
    };
};
