// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/DrawnNode.h"

namespace vpcanvas::scene {
namespace {

using aws::Kind;

bool isAside(const aws::ResourceRef &ref)
{
    return ref.kind == Kind::RouteTable || ref.kind == Kind::NetworkAcl || ref.kind == Kind::SecurityGroup
        || ref.kind == Kind::Subnet || ref.kind == Kind::Vpc;
}

} // namespace

std::optional<aws::ResourceRef> drawnNode(const Scene &scene, const aws::ResourceRef &component)
{
    std::optional<aws::ResourceRef> drawn = isAside(component) ? std::nullopt : scene.drawnFor(component);
    if (!drawn && component.kind == Kind::Internet) // the trace knows an internet even where it is named otherwise
        for (const auto &[id, internet] : scene.network().internets)
            if ((drawn = scene.drawnFor(id)))
                break;
    return drawn && !isAside(*drawn) ? drawn : std::nullopt;
}

} // namespace vpcanvas::scene
