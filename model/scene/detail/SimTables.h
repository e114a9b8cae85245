// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"
#include "scene/detail/FreePlace.h"
#include "scene/detail/TraceCards.h"
#include "sim/LogIndex.h"

namespace vpcanvas::scene {

/// The tables of the NAT devices of a simulation, each pinned near its device for the whole run.
class SimTables
{
public:
    static constexpr std::size_t mostRows = 6; ///< shown of one table, the newest

    SimTables(const sim::EventLog &log, const sim::LogIndex &index, const graph::NetworkGraph &graph, const Scene &scene,
              FreePlace &free, const aws::Box &area);

    /// As the tables are after so many events.
    void add(DisplayList &list, std::size_t happened);
    std::vector<aws::Box> boxes() const;

private:
    struct Table
    {
        std::uint32_t interface = 0;
        aws::ResourceRef device;
        std::string title;
        std::string_view icon;
        aws::Box box;
    };

    const sim::EventLog *m_log;
    const sim::LogIndex *m_index;
    Words m_words;
    std::vector<Table> m_tables;
    sim::Moment m_moment; ///< the last that was asked for
};

} // namespace vpcanvas::scene
