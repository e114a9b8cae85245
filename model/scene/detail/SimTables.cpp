// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/SimTables.h"

#include "scene/detail/ItemBuilder.h"
#include "scene/detail/Look.h"
#include "scene/detail/SpatialGrid.h"

#include <algorithm>

namespace vpcanvas::scene {

SimTables::SimTables(const sim::EventLog &log, const sim::LogIndex &index, const graph::NetworkGraph &graph, const Scene &scene,
                     FreePlace &free, const aws::Box &area)
    : m_log(&log),
      m_index(&index),
      m_words(scene.words())
{
    for (const auto &[interface, rows] : index.natRows()) {
        const graph::InterfaceNode *node = graph.at(graph::InterfaceIndex{interface});
        const auto box = node ? scene.boxOf(node->component) : std::nullopt;
        if (!box)
            continue;
        Table table;
        table.interface = interface;
        table.device = node->component;
        table.title = m_words("scene.natTable", {std::string(scene.network().displayName(node->component))});
        table.icon = lookOf(scene.network(), node->component).icon;
        std::vector<NatTableRow> widest;
        for (const std::uint32_t number : rows.numbers) {
            widest.push_back({endText(log.row(number).inside, true), endText(log.row(number).outside, true), false, false});
            if (widest.size() == mostRows)
                break;
        }
        const CardSize size = natTableSize(widest, table.title);
        const double height = size.height + (rows.numbers.size() > mostRows ? 24 : 0);
        table.box = free.near(*box, size.width, height, area);
        free.add(inflated(table.box, 8), 8);
        m_tables.push_back(std::move(table));
    }
}

void SimTables::add(DisplayList &list, std::size_t happened)
{
    if (m_moment.event != happened)
        m_moment = m_log->after(happened);
    const std::span<const sim::Change> changes =
        happened > 0 ? m_log->changes((*m_log)[happened - 1]) : std::span<const sim::Change>();
    for (const Table &table : m_tables) {
        const sim::LogIndex::Rows &rows = m_index->natRows().at(table.interface);
        std::vector<NatTableRow> shown;
        for (const std::uint32_t number : rows.newest(m_moment, mostRows)) {
            const sim::RowInfo &info = m_log->row(number);
            NatTableRow row{endText(info.inside, true), endText(info.outside, true), false, false};
            const auto change = std::ranges::find(changes, number, &sim::Change::row);
            row.isCurrent = change != changes.end();
            row.isNew = row.isCurrent && change->kind() == sim::ChangeKind::Added;
            shown.push_back(std::move(row));
        }
        DisplayItem item = natTable(table.box, shown, table.title, table.icon, m_words, table.device);
        const std::size_t alive = rows.alive(happened);
        if (alive > shown.size()) {
            ItemBuilder more(item.z, table.device);
            more.text(m_words("scene.moreRows", {std::to_string(alive - shown.size())}),
                      {table.box.x + 12, table.box.bottom() - 10}, style::caption);
            DisplayItem extra = more.take(table.box);
            item.primitives.insert(item.primitives.end(), extra.primitives.begin(), extra.primitives.end());
        }
        list.items.push_back(std::move(item));
    }
}

std::vector<aws::Box> SimTables::boxes() const
{
    std::vector<aws::Box> all;
    for (const Table &table : m_tables)
        all.push_back(table.box);
    return all;
}

} // namespace vpcanvas::scene
