// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <optional>
#include <string>

namespace vpcanvas::aws {

/// Something an import met that the model does not understand yet (a transit gateway, say). It is listed, kept,
/// and makes a verdict "possible" where a packet would meet it; it is never dropped in silence.
struct UnmodelledResource
{
    static constexpr Kind kind = Kind::UnmodelledResource;
    UnmodelledResourceId id;
    std::string name;
    std::string type;         ///< AWS's key, "TransitGateways"
    std::optional<VpcId> vpc; ///< where known
    std::string source;       ///< where it was read: "TransitGateways.json: /TransitGateways/0"

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("type", self.type);
        visit("vpc", self.vpc);
        visit("source", self.source);
    }
    bool operator==(const UnmodelledResource &) const = default;
};

} // namespace vpcanvas::aws
