// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <vector>

namespace vpcanvas::edit {

/// What an operation touched, each list sorted and without repeats, so that others update only that.
struct ChangeSet
{
    std::vector<aws::ResourceRef> added;
    std::vector<aws::ResourceRef> removed;
    std::vector<aws::ResourceRef> changed; ///< meaning changed
    std::vector<aws::ResourceRef> moved;   ///< box set, changed or removed
    bool titleChanged = false;

    bool changesMeaning() const { return !added.empty() || !removed.empty() || !changed.empty(); }
    bool empty() const { return !changesMeaning() && moved.empty() && !titleChanged; }
    bool operator==(const ChangeSet &) const = default;
};

} // namespace vpcanvas::edit
