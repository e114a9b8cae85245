// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/TracePicture.h"
#include "scene/detail/FreePlace.h"
#include "scene/detail/TraceCards.h"
#include "scene/detail/TracePath.h"

#include <memory>
#include <vector>

namespace vpcanvas::scene {

/// All of a trace's picture that does not depend on the moment, made once.
struct TracePicture::Data
{
    Data(const trace::PathTrace &theTrace, const Scene &scene, PacketLook theLook);

    struct Callout
    {
        std::size_t hop = 0; ///< index into path.hops
        std::size_t node = 0;
        aws::Box box;
        std::vector<Change> changes;
        std::string tag;
    };
    struct Table
    {
        aws::ResourceRef device;
        std::string title;
        std::string_view icon;
        aws::Box box;
        std::vector<NatTableRow> rows;
        std::vector<std::size_t> madeAt; ///< of each row: the hop that made it
        std::vector<std::size_t> hitAt;  ///< of each row: the reply's hop that found it, or none (npos)
    };
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    void addBase(const Scene &scene);
    void addNamesOver(const Scene &scene);
    void addLitRows(const Scene &scene);
    void addSteps(const Scene &scene);
    void placeCards(const Scene &scene);
    aws::Box placeStopped(const FreePlace &free) const;
    void addEvents(const Scene &scene);
    std::string nameOf(const Scene &scene, const aws::ResourceRef &ref) const;
    std::optional<net::Header> headerAfter(std::size_t hop) const;
    CapsuleLook capsuleFor(const net::Header &header, trace::Direction direction, bool isStopped) const;

    trace::PathTrace trace; ///< a copy: path points into it
    PacketLook look;
    Words words;
    TracePath path;
    std::vector<DisplayItem> base; ///< lit ways, rims, discs, rows, stop: the same at every moment
    enum class Dock : std::uint8_t { Above, Below, Right, Left };
    std::vector<Dock> docks; ///< of each node: on which side the packet rests
    aws::Box stoppedPacket;  ///< where the packet's header stands once it was stopped
    std::vector<Callout> callouts;
    std::vector<Table> tables;
    std::vector<TimelineEvent> events;
    double duration = 0;
};

/// Whether the reply has come into play at a position.
bool isReply(const TracePath &path, double position);

} // namespace vpcanvas::scene
