// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"
#include "scene/TracePicture.h"
#include "sim/LogIndex.h"

#include <map>
#include <memory>
#include <unordered_map>

namespace vpcanvas::scene {

class SimTables;

/// A moment of a simulation.
struct SimView
{
    std::size_t happened = 0;                     ///< events so far
    double fraction = 0;                          ///< 0 to 1, of the way to the next one
    std::uint32_t focus = sim::EventRecord::none; ///< the packet whose header is shown
};

/// The picture of a simulation over the canvas: the packet that is looked at as in a trace, every other packet under way as
/// a pill, the tables of NAT devices, and where packets were dropped. It reads the scene's
/// boxes and routes as it goes: make it anew after the scene changed. Log, graph and scene must outlive it.
class SimPicture
{
public:
    SimPicture(const sim::EventLog &log, const sim::LogIndex &index, const graph::NetworkGraph &graph, const Scene &scene);
    ~SimPicture();
    SimPicture(SimPicture &&) noexcept;
    SimPicture &operator=(SimPicture &&) noexcept;

    DisplayList at(const SimView &view, LevelOfDetail detail = LevelOfDetail::Mid);
    /// The time of a moment.
    sim::SimTime timeAt(const SimView &view) const;
    /// Where a packet is.
    Point packetAt(std::uint32_t packet, const SimView &view);
    /// Of all that it ever shows.
    aws::Box bounds() const { return m_bounds; }

private:
    struct Way;

    Way &wayOf(std::uint32_t packet);
    const TracePicture &focusOn(std::uint32_t packet);
    /// In hops of the packet's way.
    double positionOf(std::uint32_t packet, const SimView &view) const;
    void addOthers(DisplayList &list, const SimView &view, LevelOfDetail detail);
    void addDrops(DisplayList &list, const SimView &view, LevelOfDetail detail) const;
    trace::PathTrace traceOf(std::uint32_t packet) const;

    const sim::EventLog *m_log;
    const sim::LogIndex *m_index;
    const Scene *m_scene;
    std::map<std::uint64_t, std::unique_ptr<Way>> m_ways;      ///< by the components that a packet meets
    std::unordered_map<std::uint32_t, TracePicture> m_focused; ///< of packets that were looked at
    std::unique_ptr<SimTables> m_tables;
    aws::Box m_bounds;
};

} // namespace vpcanvas::scene
