// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "aws/Network.h"

namespace vpcanvas::layout {

/// A box for everything that is drawn: Region > VPC > zone box > subnet > nodes, public subnets above private ones, zones
/// side by side, route tables beside their subnets, gateways on their VPC's border, services and the internet at the right,
/// on-premises networks at the left. Siblings do not overlap, children lie in their parents, corners lie on the 8 px grid,
/// and the same network always gets the same layout. Boxes that the network has already are not read.
aws::Layout autoLayout(const aws::Network &network, const aws::Containment &containment);

/// Boxes for drawn resources that have none (after an import into a drawing, say). What has a box stays where it is; a
/// container whose new children need room grows to the right and down, and what it would run into gives way. Returns only
/// boxes that are new or changed.
aws::Layout placeMissing(const aws::Network &network, const aws::Containment &containment);

} // namespace vpcanvas::layout
