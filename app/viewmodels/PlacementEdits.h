// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "core/Result.h"
#include "edit/EditOp.h"
#include "placement/Place.h"

#include <optional>

/// The edits behind the buttons of the placement panels.
namespace vpcanvas::viewmodels::placementedits {

/// What the next member is called: "c-7" after "c-1" to "c-6"; the group's name with a number where there is none yet.
std::string nextName(const aws::Network &network, const aws::PlacementGroupId &group, int partition);

/// The type that most members have; a type that every group takes where there is none.
std::string usualType(const aws::Network &network, const aws::PlacementGroupId &group);

/// Makes a running instance in a subnet of the zone, the one that holds most of the group, or without an interface where
/// the zone has no subnet.
Result<edit::EditOp> launch(const aws::Network &network, const aws::Containment &containment, const placement::Launch &launch);

edit::EditOp setState(const aws::Network &network, const std::vector<aws::InstanceId> &instances, aws::InstanceState state);

edit::EditOp leaveGroup(const aws::Instance &instance);

/// A group with a free name in the drawing's first Region, which is made where there is none.
Result<edit::EditOp> createGroup(const aws::Network &network, const aws::Containment &containment,
                                 aws::PlacementStrategy strategy);

} // namespace vpcanvas::viewmodels::placementedits
