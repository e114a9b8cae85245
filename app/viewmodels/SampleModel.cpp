// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/SampleModel.h"

#include "io/NativeFormat.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Thumbnail.h"
#include "viewmodels/Words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>

namespace vpcanvas::viewmodels {
namespace {

constexpr int firstPaintDelay = 150;
const QString folder = QStringLiteral(":/samples");
const QString end = QStringLiteral(".vpcanvas");

/// The picture follows the sample's text, so that a changed sample gets a new one.
QString keyOf(const QString &id, const QByteArray &text, text::Language language)
{
    const auto hash = QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
    return QStringLiteral("sample 2 %1 %2 %3").arg(id, QString::fromLatin1(hash)).arg(static_cast<int>(language));
}

QByteArray textOf(const QString &id)
{
    QFile file(SampleModel::resourceOf(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SampleModel::SampleModel(Preferences *preferences, QObject *parent) : QAbstractListModel(parent), m_preferences(preferences)
{
    m_pool.setMaxThreadCount(1);
    const auto files = QDir(folder).entryList({QLatin1Char('*') + end}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        m_samples.push_back({file.chopped(end.size()), {}});
    connect(preferences, &Preferences::languageChanged, this, [this] {
        for (auto &sample : m_samples)
            sample = {sample.id, {}};
        m_painted = false;
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {NameRole, DetailRole, ThumbnailRole});
    });
    connect(preferences, &Preferences::themeChanged, this, [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {ThumbnailRole});
    });
}

SampleModel::~SampleModel()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QString SampleModel::resourceOf(const QString &sampleId)
{
    const QString path = folder + QLatin1Char('/') + sampleId + end;
    return !sampleId.contains(QLatin1Char('/')) && QFile::exists(path) ? path : QString();
}

void SampleModel::paintThumbnails()
{
    if (std::exchange(m_painted, true))
        return;
    const auto language = m_preferences->textLanguage();
    for (int row = 0; row < count(); ++row) {
        const QString id = m_samples[static_cast<std::size_t>(row)].id;
        m_pool.start([this, row, id, language] {
            const QByteArray text = textOf(id);
            const QString files[2] = {thumbnailFile(keyOf(id, text, language), Shade::Light),
                                      thumbnailFile(keyOf(id, text, language), Shade::Dark)};
            if (!QFileInfo::exists(files[0]) || !QFileInfo::exists(files[1])) {
                const auto network =
                    io::read(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), id.toStdString());
                if (!network)
                    return;
                paintThumbnail(*network, Shade::Light, language).save(files[0]);
                paintThumbnail(*network, Shade::Dark, language).save(files[1]);
            }
            QMetaObject::invokeMethod(
                this,
                [this, row, light = files[0], dark = files[1]] {
                    auto &sample = m_samples[static_cast<std::size_t>(row)];
                    sample.thumbnails[0] = light;
                    sample.thumbnails[1] = dark;
                    Q_EMIT dataChanged(index(row), index(row), {ThumbnailRole});
                },
                Qt::QueuedConnection);
        });
    }
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &sample = m_samples[static_cast<std::size_t>(index.row())];
    const auto language = m_preferences->textLanguage();
    switch (role) {
    case SampleIdRole:
        return sample.id;
    case Qt::DisplayRole:
    case NameRole:
        return say(language, "sample." + sample.id.toStdString());
    case DetailRole:
        return say(language, "sample." + sample.id.toStdString() + ".detail");
    case ThumbnailRole: {
        const QString file = sample.thumbnails[m_preferences->isDark() ? 1 : 0];
        if (!file.isEmpty())
            return QUrl::fromLocalFile(file);
        // Asked for the first time: somebody shows them. After the frame that asks.
        QTimer::singleShot(firstPaintDelay, this, [self = const_cast<SampleModel *>(this)] { self->paintThumbnails(); });
        return QUrl();
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> SampleModel::roleNames() const
{
    return {{SampleIdRole, "sampleId"}, {NameRole, "name"}, {DetailRole, "detail"}, {ThumbnailRole, "thumbnail"}};
}

} // namespace vpcanvas::viewmodels
