// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "viewmodels/SimRun.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class Preferences;
class SimPlayback;

/// The rows that NAT devices, or security groups, hold at the moment that is played.
class StateTableModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Simulator owns it")
    /// Of the rows shown.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Of the rows alive, more than are shown where there are very many.
    Q_PROPERTY(int alive READ alive NOTIFY countChanged FINAL)
    /// "nat" or "tracked".
    Q_PROPERTY(QString table READ table WRITE setTable NOTIFY tableChanged FINAL)

public:
    static constexpr std::size_t mostRows = 200; ///< shown of each device, the newest

    enum Role {
        DeviceRole = Qt::UserRole + 1,
        DeviceRefRole,
        InsideRole,
        OutsideRole,
        DestinationRole,
        ProtocolRole,
        StateRole,
        IdleRole,    ///< since its last packet
        MadeAtRole,  ///< the event that made it
        ChangedRole, ///< by the last event
        NewRole,
        AliveInDeviceRole, ///< rows of its device
    };
    Q_ENUM(Role)

    StateTableModel(document::Document *document, SimPlayback *playback, Preferences *preferences, QObject *parent = nullptr);

    void setRun(const SimRun *run);

    int count() const { return static_cast<int>(m_rows.size()); }
    int alive() const { return m_alive; }
    QString table() const { return m_table; }
    void setTable(const QString &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void tableChanged();

private:
    struct Row
    {
        std::uint32_t number = 0;
        std::uint32_t interface = 0;
        sim::RowState state;
        bool isChanged = false;
        bool isNew = false;
        int aliveInDevice = 0;

        bool operator==(const Row &) const = default;
    };

    void update();
    std::vector<Row> read();
    const std::map<std::uint32_t, sim::LogIndex::Rows> &tables() const;

    document::Document *m_document;
    SimPlayback *m_playback;
    Preferences *m_preferences;
    const SimRun *m_run = nullptr;
    QString m_table;
    std::vector<Row> m_rows;
    sim::SimTime m_now = 0;
    int m_alive = 0;
};

} // namespace vpcanvas::viewmodels
