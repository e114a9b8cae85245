// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Tile.h"

#include <QHash>
#include <QObject>
#include <QRect>
#include <QThreadPool>

#include <list>
#include <memory>
#include <vector>

namespace vpcanvas::canvas {

/// The painted canvas: squares of 512 device pixels, a set for each scale that was looked at lately. Worker threads
/// paint them from snapshots; an edit repaints only the part of the tiles that it touched. Old tiles stay until the
/// new ones are ready, so nothing flashes. Used on the GUI thread only.
class TileCache : public QObject
{
    Q_OBJECT
public:
    explicit TileCache(QObject *parent = nullptr);
    ~TileCache() override;

    void setSource(TileSource source);
    /// Bytes that may be kept; what is on the screen is kept even beyond that.
    void setMemoryLimit(qint64 bytes) { m_memoryLimit = bytes; }

    /// Device pixels per canvas unit that the next look is painted at. While `settled` is No (a zoom is under way)
    /// nothing new is painted and older sets are shown scaled.
    void setScale(double scale);
    double scale() const { return m_scale; }

    enum class Settled { No, Yes };
    /// What is seen (canvas units): paints what is missing, nearest the middle first, and one ring around it.
    void look(const QRectF &visible, Settled settled);

    /// The picture changed there (canvas units).
    void invalidate(const std::vector<QRectF> &areas);
    /// Everything changed, the colours for example; old tiles stay until they are repainted.
    void invalidateAll();
    /// Everything is gone: another document.
    void clear();

    /// What to show for the area last looked at, lowest first.
    std::vector<ShownLevel> shown() const;
    /// Nothing that is seen is missing or stale.
    bool isComplete() const;

    qint64 memory() const;
    /// Tiles handed to a worker so far: what an edit cost, for tests and the bench.
    quint64 paintedTiles() const { return m_paintedTiles; }
    /// For tests and exports that must not race the workers.
    void waitForDone();

Q_SIGNALS:
    /// A tile arrived.
    void updated();
    /// The last missing or stale tile that is seen arrived.
    void completed();

private:
    struct Tile
    {
        QImage image;
        QRect stale;      ///< device pixels in the tile that must be repainted
        quint64 job = 0;  ///< the running paint job, 0 for none
        QRect inJob;      ///< what the running job repaints
        quint64 used = 0; ///< when it was last looked at
    };
    struct Level
    {
        double scale = 1;
        QHash<TileKey, Tile> tiles;
    };

    Level &level(double scale);
    const Level *findLevel(double scale) const;
    void request(Level &level, TileKey key);
    void deliver(double scale, TileKey key, quint64 job, const QImage &image);
    static void markStale(Level &level, const QRectF &area);
    void trim();
    static bool covers(const Level &level, const QRect &tiles);

    TileSource m_source;
    std::list<Level> m_levels; ///< the last used first
    double m_scale = 1;
    QRectF m_visible;
    Settled m_settled = Settled::Yes;
    QThreadPool m_pool;
    qint64 m_memoryLimit = qint64(160) * 1024 * 1024;
    quint64 m_clock = 0;
    quint64 m_nextJob = 0;
    quint64 m_paintedTiles = 0;
};

} // namespace vpcanvas::canvas
