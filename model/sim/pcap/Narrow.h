// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "sim/pcap/Capture.h"

#include <span>

namespace vpcanvas::sim::pcap {

/// The part of the capture that was taken at these points. A name is that of a point ("nat-1 inside"), of what it is a part
/// ("Web server"), or of the resource ("nat-1", for both sides).
Result<Capture> narrow(const Capture &capture, std::span<const std::string> names);

} // namespace vpcanvas::sim::pcap
