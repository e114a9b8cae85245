// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "viewmodels/SimRun.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <set>
#include <vector>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class Preferences;
class SimPlayback;

/// The events of a run, as a filter lets them through. Texts are made when a row is looked at.
class EventListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Simulator owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// "all", "ends" (sent, rewritten, delivered, dropped) or "drops".
    Q_PROPERTY(QString show READ show WRITE setShow NOTIFY filterChanged FINAL)
    /// Words that must all hold: drop, rewrite, sent, delivered, tcp, udp, icmp, flow:2, packet:7, at:NAME, an address or a
    /// name; "!" before a word turns it round.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString filterError READ filterError NOTIFY filterChanged FINAL)
    /// The row of the last event that has happened, -1 for none.
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentRowChanged FINAL)

public:
    enum Role {
        EventRole = Qt::UserRole + 1, ///< number in the log
        TimeRole,
        FromRole,
        AtRole,
        AtRefRole,
        IconRole,
        IconRoleRole,
        ContentRole, ///< "TCP SYN"
        PacketRole,
        FlowRole,
        KindRole,      ///< "sent", "passed", "rewritten", "delivered", "dropped", "lost" or "expired"
        InfoRole,      ///< the row that decided, or what changed
        SentenceRole,  ///< the text twin
        DirectionRole, ///< "forward" or "return"
        HappenedRole,
        CurrentRole,
        StaleRole, ///< what it went through has changed since
    };
    Q_ENUM(Role)

    EventListModel(document::Document *document, SimPlayback *playback, Preferences *preferences, QObject *parent = nullptr);

    void setRun(const SimRun *run);
    void grow();
    /// Resources that were changed since the run.
    void setTouched(std::set<aws::ResourceRef> touched);
    int staleCount() const { return m_staleCount; }

    int count() const { return static_cast<int>(m_rows.size()); }
    QString show() const { return m_show; }
    void setShow(const QString &show);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    QString filterError() const { return m_filterError; }
    int currentRow() const { return m_currentRow; }
    Q_INVOKABLE int eventAt(int row) const;
    /// The sentences of all rows, for the clipboard.
    Q_INVOKABLE QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void filterChanged();
    void currentRowChanged();

private:
    using Test = std::function<bool(std::uint32_t event)>;

    bool isShown(std::uint32_t event) const;
    bool isStale(std::uint32_t event) const;
    void readFilter();
    Test testFor(const QString &word);
    void rebuild();
    void updateCurrent();
    QString kindOf(std::uint32_t event) const;

    document::Document *m_document;
    SimPlayback *m_playback;
    Preferences *m_preferences;
    const SimRun *m_run = nullptr;
    std::vector<std::uint32_t> m_rows;
    std::uint32_t m_read = 0; ///< events of the log that were looked at
    QString m_show;
    QString m_filter;
    QString m_filterError;
    std::vector<Test> m_tests;
    std::set<aws::ResourceRef> m_touched;
    int m_staleCount = 0;
    int m_currentRow = -1;
};

} // namespace vpcanvas::viewmodels
