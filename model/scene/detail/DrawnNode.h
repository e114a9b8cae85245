// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/Scene.h"

namespace vpcanvas::scene {

/// The drawn thing that holds a packet at a component. A route table, a filter or a subnet is on the way; it holds none.
std::optional<aws::ResourceRef> drawnNode(const Scene &scene, const aws::ResourceRef &component);

} // namespace vpcanvas::scene
