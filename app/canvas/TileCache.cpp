// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/TileCache.h"

#include <QRunnable>

#include <algorithm>
#include <cmath>

namespace vpcanvas::canvas {

namespace {

constexpr qint64 tileBytes = qint64(tileSide) * tileSide * 4;
constexpr int mostAhead = 2; ///< tiles of the ring asked for at one look; each that arrives leads to the next look
constexpr QRect wholeTile(0, 0, tileSide, tileSide);

bool sameScale(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(a, b);
}

template<class Visitor>
void forEachKey(const QRect &tiles, Visitor &&visit)
{
    for (int row = tiles.top(); row < tiles.top() + tiles.height(); ++row)
        for (int column = tiles.left(); column < tiles.left() + tiles.width(); ++column)
            visit(TileKey{column, row});
}

} // namespace

TileCache::TileCache(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    m_pool.setThreadPriority(QThread::LowPriority);
}

TileCache::~TileCache()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void TileCache::setSource(TileSource source)
{
    m_source = std::move(source);
    clear();
}

TileCache::Level &TileCache::level(double scale)
{
    const auto found = std::find_if(m_levels.begin(), m_levels.end(), [&](const Level &l) { return sameScale(l.scale, scale); });
    if (found == m_levels.end())
        m_levels.emplace_front(Level{scale, {}});
    else
        m_levels.splice(m_levels.begin(), m_levels, found);
    return m_levels.front();
}

const TileCache::Level *TileCache::findLevel(double scale) const
{
    const auto found = std::find_if(m_levels.begin(), m_levels.end(), [&](const Level &l) { return sameScale(l.scale, scale); });
    return found == m_levels.end() ? nullptr : &*found;
}

void TileCache::setScale(double scale)
{
    m_scale = scale;
}

void TileCache::look(const QRectF &visible, Settled settled)
{
    m_visible = visible;
    m_settled = settled;
    if (!m_source.snapshot || visible.isEmpty() || settled == Settled::No)
        return;
    Level &current = level(m_scale);
    const QRect seen = tilesOver(visible, m_scale);
    const QPointF middle = visible.center();
    std::vector<TileKey> wanted;
    forEachKey(seen.adjusted(-1, -1, 1, 1), [&](TileKey key) { wanted.push_back(key); });
    std::stable_sort(wanted.begin(), wanted.end(), [&](TileKey a, TileKey b) {
        const bool aSeen = seen.contains(a.column, a.row);
        const bool bSeen = seen.contains(b.column, b.row);
        if (aSeen != bSeen)
            return aSeen;
        const QPointF da = tileArea(a, m_scale).center() - middle;
        const QPointF db = tileArea(b, m_scale).center() - middle;
        return QPointF::dotProduct(da, da) < QPointF::dotProduct(db, db);
    });
    ++m_clock;
    int ahead = 0;
    for (const TileKey key : wanted) {
        Tile &tile = current.tiles[key];
        tile.used = m_clock;
        const bool isWanted = tile.job == 0 && (tile.image.isNull() || !tile.stale.isEmpty());
        if (isWanted && (seen.contains(key.column, key.row) || ++ahead <= mostAhead))
            request(current, key);
    }
    trim();
}

void TileCache::request(Level &level, TileKey key)
{
    Tile &tile = level.tiles[key];
    if (tile.job != 0)
        return; // what became stale meanwhile is asked for again when it arrives
    const QPoint origin(key.column * tileSide, key.row * tileSide);
    PaintJob job{QRect(origin, wholeTile.size()), level.scale, tile.image, tile.image.isNull() ? wholeTile : tile.stale, {}};
    job.items = m_source.snapshot(job.clipArea(), level.scale);
    tile.job = ++m_nextJob;
    tile.inJob = job.clip;
    tile.stale = {};
    ++m_paintedTiles;
    m_pool.start([this, key, job = std::move(job), id = tile.job, paint = m_source.paint] {
        QImage image = paint(job);
        QMetaObject::invokeMethod(
            this, [this, scale = job.scale, key, id, image = std::move(image)] { deliver(scale, key, id, image); },
            Qt::QueuedConnection);
    });
}

void TileCache::deliver(double scale, TileKey key, quint64 job, const QImage &image)
{
    const auto found = std::find_if(m_levels.begin(), m_levels.end(), [&](const Level &l) { return sameScale(l.scale, scale); });
    if (found == m_levels.end())
        return;
    const auto tile = found->tiles.find(key);
    if (tile == found->tiles.end() || tile->job != job)
        return; // forgotten since
    tile->job = 0;
    tile->image = image;
    if (sameScale(scale, m_scale))
        look(m_visible, m_settled); // for what became stale meanwhile and for the rest of the ring
    Q_EMIT updated();
    if (isComplete())
        Q_EMIT completed();
}

void TileCache::invalidate(const std::vector<QRectF> &areas)
{
    for (Level &level : m_levels)
        for (const QRectF &area : areas)
            markStale(level, area);
    look(m_visible, m_settled);
}

void TileCache::markStale(Level &level, const QRectF &area)
{
    constexpr int antialiasing = 2;
    const double unit = antialiasing / level.scale;
    const QRectF wide = area.adjusted(-unit, -unit, unit, unit);
    const auto mark = [&](TileKey key, Tile &tile) {
        const QRectF origin = tileArea(key, level.scale);
        const QRectF part((wide.left() - origin.left()) * level.scale, (wide.top() - origin.top()) * level.scale,
                          wide.width() * level.scale, wide.height() * level.scale);
        tile.stale |= part.toAlignedRect() & wholeTile;
    };
    const QRect keys = tilesOver(wide, level.scale);
    if (qint64(keys.width()) * keys.height() > level.tiles.size()) {
        for (auto tile = level.tiles.begin(); tile != level.tiles.end(); ++tile)
            if (keys.contains(tile.key().column, tile.key().row))
                mark(tile.key(), *tile);
        return;
    }
    forEachKey(keys, [&](TileKey key) {
        if (const auto tile = level.tiles.find(key); tile != level.tiles.end())
            mark(key, *tile);
    });
}

void TileCache::invalidateAll()
{
    for (Level &level : m_levels)
        for (Tile &tile : level.tiles)
            tile.stale = wholeTile;
    look(m_visible, m_settled);
}

void TileCache::clear()
{
    m_pool.clear();
    m_levels.clear();
    look(m_visible, m_settled);
}

bool TileCache::covers(const Level &level, const QRect &tiles)
{
    bool all = true;
    forEachKey(tiles, [&](TileKey key) {
        const auto tile = level.tiles.constFind(key);
        all = all && tile != level.tiles.cend() && !tile->image.isNull();
    });
    return all;
}

std::vector<ShownLevel> TileCache::shown() const
{
    std::vector<ShownLevel> result;
    for (const Level &level : m_levels) { // m_levels is last used first; the result is lowest first
        const bool isCurrent = sameScale(level.scale, m_scale);
        const QRect seen = tilesOver(m_visible, level.scale);
        if (!isCurrent && qint64(seen.width()) * seen.height() > 400)
            continue; // a much finer set would cost more than it shows
        ShownLevel shown{false, level.scale, {}};
        forEachKey(isCurrent ? seen.adjusted(-1, -1, 1, 1) : seen, [&](TileKey key) {
            const auto tile = level.tiles.constFind(key);
            if (tile != level.tiles.cend() && !tile->image.isNull())
                shown.tiles.push_back({key, QRect(QPoint(key.column, key.row) * tileSide, wholeTile.size()), tile->image});
        });
        const bool fills = covers(level, seen);
        if (!shown.tiles.empty())
            result.insert(isCurrent ? result.end() : result.begin(), std::move(shown));
        if (fills && (isCurrent || result.size() >= 2))
            break;
    }
    return result;
}

bool TileCache::isComplete() const
{
    const Level *current = findLevel(m_scale);
    if (current == nullptr)
        return false;
    bool all = true;
    forEachKey(tilesOver(m_visible, m_scale), [&](TileKey key) {
        const auto tile = current->tiles.constFind(key);
        all = all && tile != current->tiles.cend() && !tile->image.isNull() && tile->stale.isEmpty() && tile->job == 0;
    });
    return all;
}

qint64 TileCache::memory() const
{
    qint64 count = 0;
    for (const Level &level : m_levels)
        count += std::count_if(level.tiles.begin(), level.tiles.end(), [](const Tile &tile) { return !tile.image.isNull(); });
    return count * tileBytes;
}

void TileCache::trim()
{
    for (Level &level : m_levels)
        level.tiles.removeIf([this](auto tile) { return tile->image.isNull() && tile->job == 0 && tile->used != m_clock; });
    qint64 excess = memory() - m_memoryLimit;
    if (excess <= 0)
        return;
    struct Old
    {
        Level *level;
        TileKey key;
        quint64 used;
    };
    std::vector<Old> old;
    for (Level &level : m_levels)
        for (auto tile = level.tiles.cbegin(); tile != level.tiles.cend(); ++tile)
            if (tile->used != m_clock && !tile->image.isNull())
                old.push_back({&level, tile.key(), tile->used});
    std::sort(old.begin(), old.end(), [](const Old &a, const Old &b) { return a.used < b.used; });
    for (const Old &each : old) {
        if (excess <= 0)
            break;
        each.level->tiles.remove(each.key);
        excess -= tileBytes;
    }
    m_levels.remove_if([](const Level &level) { return level.tiles.isEmpty(); });
}

void TileCache::waitForDone()
{
    m_pool.waitForDone();
}

} // namespace vpcanvas::canvas
