// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/EdgeRouter.h"

#include <unordered_map>

namespace vpcanvas::scene {

/// Elbows from side to side, with the interface of layout::EdgeRouter: what the scene draws until that one stands.
class SimpleRouter
{
public:
    SimpleRouter() = default;
    SimpleRouter(const aws::Network &network, const aws::Containment &containment);

    const std::vector<layout::RoutedLink> &links() const { return m_links; }
    layout::EdgeRouter::Changes update(const aws::Network &network, const aws::Containment &containment,
                                       std::span<const aws::ResourceRef> moved, std::span<const aws::ResourceRef> changed);
    std::vector<layout::Point> route(const aws::ResourceRef &from, const aws::ResourceRef &to, int lane = 0) const;

private:
    void compute(const aws::Network &network, const aws::Containment &containment);

    std::vector<layout::RoutedLink> m_links;
    std::unordered_map<aws::ResourceRef, aws::Box> m_boxes;
};

} // namespace vpcanvas::scene
