// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/DrawnLinks.h"
#include "layout/Geometry.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace vpcanvas::layout {

struct RoutedLink
{
    Link link;
    std::vector<Point> points; ///< horizontal and vertical pieces in turn, from border to border; corners are drawn round
    bool isFree = true;        ///< false where no way without crossing a foreign box was found
    bool operator==(const RoutedLink &) const = default;
};

/// Routes for all drawn links of a network that has a layout, and for any other pair of boxes on request.
///
/// A route enters and leaves cards at their sides, crosses a container only if that holds one of its ends, crosses no other
/// box, and stays off the title strips. Links at one side of a card are spread; links to the same target share a trunk;
/// others keep apart where there is room. It keeps what it needs, no reference to the network.
class EdgeRouter
{
public:
    EdgeRouter();
    /// Later: where there are many links none has a route yet, and routeSome() makes them bit by bit; the routes are the same.
    enum class Routing : std::uint8_t { Now, Later };
    EdgeRouter(const aws::Network &network, const aws::Containment &containment, Routing when = Routing::Now);
    EdgeRouter(EdgeRouter &&) noexcept;
    EdgeRouter &operator=(EdgeRouter &&) noexcept;
    ~EdgeRouter();

    /// In the order of Link. Links of which an end has no box are left out.
    const std::vector<RoutedLink> &links() const;

    /// Goes on with the routes that were left for later for about so long. Returns the links that got one, or another one.
    std::vector<Link> routeSome(std::chrono::microseconds time);
    bool isDone() const; ///< nothing is left for routeSome()

    struct Changes
    {
        std::vector<Link> removed;
        std::vector<Link> routed; ///< new, or with another route than before
    };
    /// Brings the routes up to date. `moved`: whose boxes changed (ChangeSet::moved); `changed`: what was added, removed or
    /// changed in meaning. With an empty `changed` only links near what moved are looked at. First makes, and tells of, all
    /// routes that were left for later.
    Changes update(const aws::Network &network, const aws::Containment &containment, std::span<const aws::ResourceRef> moved,
                   std::span<const aws::ResourceRef> changed);

    /// The way from one box to another; empty if one of them has no box. Lane 0 is the line of the link itself, if there is
    /// one. A request takes lane 1 and its reply (asked for from its own sender to its own receiver) lane -1: 16 px apart,
    /// the request outside, so that the two never cross; lanes 2 and -2 lie 16 px further out.
    std::vector<Point> route(const aws::ResourceRef &from, const aws::ResourceRef &to, int lane = 0) const;

    std::size_t fallbackCount() const; ///< of links() that are not free

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vpcanvas::layout
