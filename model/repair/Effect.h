// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "core/EnumText.h"

#include <cstdint>
#include <vector>

namespace vpcanvas::repair {

/// What else the edits of a suggestion change, for flows of the same protocol and port.
enum class EffectKind : std::uint8_t {
    ReachesDestination, ///< they too reach what the flow asked for
    ReachedBySource,    ///< the flow's source reaches them too
    ReachesInternet,
    ReachedByInternet,
    NoLonger, ///< something that they sent or received no longer arrives
};

/// The instances, endpoints and other ends of packets of which that is true, without those of the flow itself.
struct Effect
{
    EffectKind kind = EffectKind::ReachesDestination;
    std::vector<aws::ResourceRef> resources; ///< sorted

    bool operator==(const Effect &) const = default;
};

} // namespace vpcanvas::repair

template<>
struct vpcanvas::EnumText<vpcanvas::repair::EffectKind>
{
    using enum repair::EffectKind;
    static constexpr std::pair<repair::EffectKind, std::string_view> values[] = {{ReachesDestination, "reachesDestination"},
                                                                                 {ReachedBySource, "reachedBySource"},
                                                                                 {ReachesInternet, "reachesInternet"},
                                                                                 {ReachedByInternet, "reachedByInternet"},
                                                                                 {NoLonger, "noLonger"}};
};
