// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace vpcanvas {

/// Identifier of a Resource as AWS writes it ("subnet-0c41a7e2"). One type for each kind, so that two
/// identifiers cannot be swapped; resources refer to each other by these, never by pointers.
template<class Resource>
struct Id
{
    std::string value;

    auto operator<=>(const Id &) const = default;
    bool empty() const { return value.empty(); }
};

} // namespace vpcanvas

template<class Resource>
struct std::hash<vpcanvas::Id<Resource>>
{
    std::size_t operator()(const vpcanvas::Id<Resource> &id) const { return std::hash<std::string>{}(id.value); }
};
