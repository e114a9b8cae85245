// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/PathTrace.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class Preferences;

/// The hops of the answer: first the request's, then the reply's.
class HopListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("FlowController owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int forwardCount READ forwardCount NOTIFY countChanged FINAL)
    Q_PROPERTY(int returnCount READ returnCount NOTIFY countChanged FINAL)
    /// Row of the hop at which the playback is, -1 for none.
    Q_PROPERTY(int currentRow READ currentRow WRITE setCurrentRow NOTIFY currentRowChanged FINAL)

public:
    enum Role {
        DirectionRole = Qt::UserRole + 1, ///< "forward" or "return"
        NumberRole,                       ///< from 1, through both directions
        RefRole,
        NameRole,
        IconRole,
        IconRoleRole,
        SubRole,   ///< second line: address or identifier
        SrcInRole, ///< "10.40.2.101:40001", or "" where there is no header
        DstInRole,
        SrcOutRole,
        DstOutRole,
        SrcChangedRole,
        DstChangedRole,
        ProtocolRole,     ///< "TCP"
        ChangedCountRole, ///< how many of address and port, source and destination, changed
        WhyRole,          ///< one sentence: what this component did and why
        CauseTextRole,    ///< what kind of thing decided, "Route table row"
        CauseRowRole,     ///< the row itself, "0.0.0.0/0 → nat-1"
        CauseRefRole,
        CodeRole,     ///< "SUBNET_ACL_RESTRICTION" or ""
        CodeTextRole, ///< its sentence
        IsStopRole,   ///< the packet ends here and does not arrive
        CurrentRole,
    };
    Q_ENUM(Role)

    HopListModel(document::Document *document, Preferences *preferences, QObject *parent = nullptr);

    /// Keeps the rows where the path is the same.
    void setTrace(const trace::PathTrace &trace);
    int count() const { return forwardCount() + returnCount(); }
    int forwardCount() const { return static_cast<int>(m_trace.forward.size()); }
    int returnCount() const { return static_cast<int>(m_trace.returnPath.size()); }
    int currentRow() const { return m_currentRow; }
    void setCurrentRow(int row);
    /// The whole list as text, for the clipboard.
    Q_INVOKABLE QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void currentRowChanged();

private:
    const trace::Hop &hop(int row) const;
    bool isStop(int row) const;
    QString why(int row) const;

    document::Document *m_document;
    Preferences *m_preferences;
    trace::PathTrace m_trace;
    int m_currentRow = -1;
};

} // namespace vpcanvas::viewmodels
