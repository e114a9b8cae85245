// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "placement/Refusal.h"

#include <optional>

namespace vpcanvas::placement {

/// An instance changes, joins or leaves its group only while it is stopped.
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/change-instance-placement-group.html
std::optional<Refusal> whyNotChangeGroup(const aws::Instance &instance);

/// A group that still has members, stopped ones too, cannot be deleted.
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/delete-placement-group.html
std::optional<Refusal> whyNotDelete(const aws::Network &network, const aws::PlacementGroupId &group);

/// A new group needs a name that is free in its Region, of up to 255 ASCII characters, valid settings, and room for one
/// more group. Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-placement-group.html
std::optional<Refusal> whyNotCreate(const aws::Network &network, const aws::PlacementGroup &group);

} // namespace vpcanvas::placement
