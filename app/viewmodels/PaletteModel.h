// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace vpcanvas::viewmodels {

class Preferences;

/// What can be drawn, by section. `item` is the name that CanvasView::beginDrop() and addAtCentre() take.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    /// Shows the items whose name holds this text, in either language.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Without the filter.
    Q_PROPERTY(int total READ total CONSTANT FINAL)

public:
    enum Role {
        SectionRole = Qt::UserRole + 1, ///< the section's title
        ItemRole,
        TextRole,
        IconRole,     ///< name of an icon of resources/icons
        IconRoleRole, ///< "iconRole": colour role of the icon, "kCompute"
        HintRole,     ///< one sentence: what it is and where it goes
    };
    Q_ENUM(Role)

    explicit PaletteModel(Preferences *preferences, QObject *parent = nullptr);

    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return static_cast<int>(m_shown.size()); }
    int total() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();
    void countChanged();

private:
    void refilter();

    Preferences *m_preferences;
    QString m_filter;
    std::vector<int> m_shown;
};

} // namespace vpcanvas::viewmodels
