// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Error.h"

#include <string>
#include <vector>

namespace vpcanvas::io {

/// Something an import did not take as it stood: not understood, skipped, or filled in. Shown as it is, beside the drawing.
struct ImportNote
{
    ErrorCode code;
    std::vector<std::string> args; ///< fill %1, %2, ... of the message
    std::string where;             ///< "Vpcs.json: /Vpcs/0", or empty where it concerns all

    bool operator==(const ImportNote &) const = default;
};

} // namespace vpcanvas::io
