// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <vector>

namespace vpcanvas::viewmodels {

class Preferences;

/// The sample topologies that come with the program.
class SampleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    Q_PROPERTY(int count READ count CONSTANT FINAL)

public:
    enum Role {
        SampleIdRole = Qt::UserRole + 1, ///< "T-C", what Application::openSample() takes
        NameRole,
        DetailRole,
        ThumbnailRole, ///< url of a picture, "" until there is one
    };
    Q_ENUM(Role)

    explicit SampleModel(Preferences *preferences, QObject *parent = nullptr);
    ~SampleModel() override;

    int count() const { return static_cast<int>(m_samples.size()); }
    /// Paints the pictures that are missing, on another thread. Happens by itself when one is first asked for.
    void paintThumbnails();
    /// Path of a sample in the resources, or "".
    static QString resourceOf(const QString &sampleId);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Sample
    {
        QString id;
        std::array<QString, 2> thumbnails; ///< files, light and dark
    };

    Preferences *m_preferences;
    std::vector<Sample> m_samples;
    QThreadPool m_pool;
    bool m_painted = false;
};

} // namespace vpcanvas::viewmodels
