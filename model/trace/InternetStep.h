// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Walk.h"

namespace vpcanvas::trace {

/// The packet is on the internet, with a public source: to an interface by its public address, to a drawn host or
/// service, or to somewhere on the internet.
Next crossInternet(Walk &walk);

} // namespace vpcanvas::trace
