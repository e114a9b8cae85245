// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painter/ExportOptions.h"
#include "scene/DisplayList.h"

#include <string>

namespace vpcanvas::painter {

/// The display list as one SVG 1.1 document, without Qt: real text in the bundled fonts' families, icons as symbols, colours
/// as classes. Only what lies in `area` decides the size; everything in the list is written.
std::string writeSvg(const scene::DisplayList &list, const aws::Box &area, const ExportOptions &options);

} // namespace vpcanvas::painter
