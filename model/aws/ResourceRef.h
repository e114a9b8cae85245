// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Ids.h"
#include "aws/Kind.h"

#include <compare>
#include <string>
#include <utility>

namespace vpcanvas::aws {

template<class Resource>
constexpr Kind kindOf = Resource::kind;

/// Names any resource of a Network, whatever its kind: for selections, findings, layout, change sets and traces.
struct ResourceRef
{
    Kind kind = Kind::Vpc;
    std::string id;

    ResourceRef() = default;
    ResourceRef(Kind k, std::string i) : kind(k), id(std::move(i)) { }
    template<class Resource>
    ResourceRef(const Id<Resource> &typed) : kind(Resource::kind),
                                             id(typed.value)
    {
    }

    auto operator<=>(const ResourceRef &) const = default;
};

} // namespace vpcanvas::aws

template<>
struct std::hash<vpcanvas::aws::ResourceRef>
{
    std::size_t operator()(const vpcanvas::aws::ResourceRef &ref) const
    {
        return std::hash<std::string>{}(ref.id) * 31 + static_cast<std::size_t>(ref.kind);
    }
};
