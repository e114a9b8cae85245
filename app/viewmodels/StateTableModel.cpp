// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/StateTableModel.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "viewmodels/EventText.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/SimPlayback.h"
#include "viewmodels/TraceText.h"
#include "viewmodels/Words.h"

#include <algorithm>

namespace vpcanvas::viewmodels {

StateTableModel::StateTableModel(document::Document *document, SimPlayback *playback, Preferences *preferences, QObject *parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_playback(playback),
      m_preferences(preferences),
      m_table(QStringLiteral("nat"))
{
    connect(playback, &SimPlayback::currentChanged, this, &StateTableModel::update);
    connect(preferences, &Preferences::languageChanged, this, [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
    });
}

void StateTableModel::setRun(const SimRun *run)
{
    m_run = run;
    update();
}

void StateTableModel::setTable(const QString &table)
{
    if (table == m_table || (table != QLatin1String("nat") && table != QLatin1String("tracked")))
        return;
    m_table = table;
    Q_EMIT tableChanged();
    update();
}

const std::map<std::uint32_t, sim::LogIndex::Rows> &StateTableModel::tables() const
{
    return m_table == QLatin1String("nat") ? m_run->index.natRows() : m_run->index.trackedRows();
}

std::vector<StateTableModel::Row> StateTableModel::read()
{
    std::vector<Row> rows;
    m_alive = 0;
    m_now = 0;
    if (m_run == nullptr)
        return rows;
    const sim::EventLog &log = m_run->log();
    const std::size_t happened = m_playback->happened();
    const sim::Moment moment = log.after(happened);
    m_now = moment.time;
    const auto changes = happened > 0 ? log.changes(log[happened - 1]) : std::span<const sim::Change>();
    for (const auto &[interface, table] : tables()) {
        const auto alive = static_cast<int>(table.alive(happened));
        m_alive += alive;
        for (const std::uint32_t number : table.newest(moment, mostRows)) {
            Row row{number, interface, moment.rows[number], false, false, alive};
            const auto change = std::ranges::find(changes, number, &sim::Change::row);
            row.isChanged = change != changes.end();
            row.isNew = row.isChanged && change->kind() == sim::ChangeKind::Added;
            rows.push_back(row);
        }
    }
    return rows;
}

/// Rows keep their place where they are the same ones, so that only cells flash.
void StateTableModel::update()
{
    const int before = m_alive;
    std::vector<Row> rows = read();
    if (std::ranges::equal(rows, m_rows, {}, &Row::number, &Row::number)) {
        m_rows = std::move(rows);
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
        if (before != m_alive)
            Q_EMIT countChanged();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int StateTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant StateTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const sim::RowInfo &info = m_run->log().row(row.number);
    const graph::InterfaceNode *node = m_run->simulation.graph().at(graph::InterfaceIndex{row.interface});
    const net::FiveTuple &inside = info.inside;
    const net::FiveTuple &outside = info.outside;
    const auto language = m_preferences->textLanguage();
    switch (role) {
    case DeviceRole:
        return node ? componentName(m_document->network(), node->component, language) : QString();
    case DeviceRefRole:
        return node ? document::refText(node->component) : QString();
    case Qt::DisplayRole:
    case InsideRole:
        return endText(inside.protocol, inside.source, inside.sourcePort);
    case OutsideRole:
        return endText(outside.protocol, outside.source, outside.sourcePort);
    case DestinationRole:
        return endText(inside.protocol, inside.destination, inside.destinationPort);
    case ProtocolRole:
        return protocolText(inside.protocol, language);
    case StateRole:
        return say(language, "sim.state." + std::string(enumText(row.state.state)));
    case IdleRole:
        return simTimeText(std::max<sim::SimTime>(0, m_now - row.state.used));
    case MadeAtRole:
        return m_run->index.madeAt(row.number);
    case ChangedRole:
        return row.isChanged;
    case NewRole:
        return row.isNew;
    case AliveInDeviceRole:
        return row.aliveInDevice;
    default:
        return {};
    }
}

QHash<int, QByteArray> StateTableModel::roleNames() const
{
    return {{DeviceRole, "device"},
            {DeviceRefRole, "deviceRef"},
            {InsideRole, "inside"},
            {OutsideRole, "outside"},
            {DestinationRole, "destination"},
            {ProtocolRole, "protocol"},
            {StateRole, "stateText"},
            {IdleRole, "idle"},
            {MadeAtRole, "madeAt"},
            {ChangedRole, "changed"},
            {NewRole, "isNew"},
            {AliveInDeviceRole, "aliveInDevice"}};
}

} // namespace vpcanvas::viewmodels
