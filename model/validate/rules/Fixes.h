// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validate/Finding.h"

#include <string>
#include <utility>
#include <vector>

namespace vpcanvas::validate::checks {

/// A fix that replaces one resource by a changed copy: `changed(original, [](auto &copy) { ... })`.
template<class R, class Change>
edit::EditOp changed(const R &original, Change change)
{
    R copy = original;
    change(copy);
    return edit::Put{std::move(copy)};
}

inline Fix fix(std::string key, std::vector<std::string> args, edit::EditOp op)
{
    return Fix{std::move(key), std::move(args), std::move(op)};
}

} // namespace vpcanvas::validate::checks
