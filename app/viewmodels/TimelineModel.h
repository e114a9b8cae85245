// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vpcanvas::viewmodels {

/// One mark of the timeline.
struct TimelineEntry
{
    double position = 0;
    QString kind;      ///< "send", "hop", "rewrite", "stop" or "deliver"
    QString direction; ///< "forward" or "return"
    QString label;     ///< one sentence: the text twin of what the canvas shows
    QString ref;
    int hopRow = -1; ///< row in the hop list
};

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("PlaybackController owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { PositionRole = Qt::UserRole + 1, KindRole, DirectionRole, LabelRole, RefRole, HopRowRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<TimelineEntry> entries);
    const std::vector<TimelineEntry> &entries() const { return m_entries; }
    int count() const { return static_cast<int>(m_entries.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<TimelineEntry> m_entries;
};

} // namespace vpcanvas::viewmodels
