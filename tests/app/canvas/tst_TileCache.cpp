// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/TileCache.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace vpcanvas;
using namespace vpcanvas::canvas;

/// Counts what is painted; a tile's picture is filled with a colour that the test chooses.
class TestTileCache : public QObject
{
    Q_OBJECT
private:
    struct Painted
    {
        std::atomic<int> jobs{0};
        std::atomic<int> pixels{0};
        std::atomic<unsigned> colour{0xff102030};
    };

    static TileSource sourceOf(Painted &painted)
    {
        TileSource source;
        source.snapshot = [](const QRectF &, double) { return ItemSnapshot(); };
        source.paint = [&painted](const PaintJob &job) {
            ++painted.jobs;
            painted.pixels += job.clip.width() * job.clip.height();
            QImage image = job.base.isNull() ? QImage(job.pixels.size(), QImage::Format_RGB32) : job.base;
            for (int y = job.clip.top(); y <= job.clip.bottom(); ++y)
                for (int x = job.clip.left(); x <= job.clip.right(); ++x)
                    image.setPixel(x, y, painted.colour);
            return image;
        };
        return source;
    }

    static void settle(TileCache &cache)
    {
        QTRY_VERIFY(cache.isComplete());
        cache.waitForDone();
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void anAreaIsCoveredByTheTilesItTouches()
    {
        QCOMPARE(tilesOver({0, 0, 512, 512}, 1), QRect(0, 0, 1, 1));
        QCOMPARE(tilesOver({-1, 0, 2, 600}, 1), QRect(-1, 0, 2, 2));
        QCOMPARE(tilesOver({0, 0, 512, 512}, 2), QRect(0, 0, 2, 2));
        QCOMPARE(tileArea({1, -1}, 2), QRectF(256, -256, 256, 256));
    }

    void whatIsSeenIsPaintedWithOneRingAroundIt()
    {
        Painted painted;
        TileCache cache;
        cache.setSource(sourceOf(painted));
        cache.look({0, 0, 1000, 500}, TileCache::Settled::Yes);
        settle(cache);
        QTRY_COMPARE(cache.shown().front().tiles.size(), std::size_t(4 * 3)); // the ring comes after what is seen
        QCOMPARE(painted.jobs.load(), 4 * 3);
        QCOMPARE(cache.shown().size(), std::size_t(1));
    }

    void anEditRepaintsOnlyTheTilesItTouches()
    {
        Painted painted;
        TileCache cache;
        cache.setSource(sourceOf(painted));
        cache.look({0, 0, 1000, 500}, TileCache::Settled::Yes);
        settle(cache);
        QTRY_COMPARE(cache.shown().front().tiles.size(), std::size_t(12));
        painted.jobs = 0;
        painted.pixels = 0;
        painted.colour = 0xff00ff00;

        cache.invalidate({QRectF(100, 100, 50, 20)});
        QVERIFY(!cache.isComplete());
        QCOMPARE(cache.shown().front().tiles.size(), std::size_t(12)); // the old picture stays meanwhile
        settle(cache);
        QCOMPARE(painted.jobs.load(), 1);
        QVERIFY(painted.pixels <= 60 * 30);
        const auto levels = cache.shown();
        for (const ShownTile &tile : levels.front().tiles) {
            if (tile.key == TileKey{0, 0}) {
                QCOMPARE(tile.image.pixel(120, 110), 0xff00ff00);
                QCOMPARE(tile.image.pixel(10, 10), 0xff102030);
            }
        }
    }

    void anEditAcrossABorderRepaintsBothSides()
    {
        Painted painted;
        TileCache cache;
        cache.setSource(sourceOf(painted));
        cache.look({0, 0, 1000, 500}, TileCache::Settled::Yes);
        settle(cache);
        QTRY_COMPARE(cache.shown().front().tiles.size(), std::size_t(12));
        painted.jobs = 0;
        cache.invalidate({QRectF(500, 100, 30, 20)});
        settle(cache);
        QCOMPARE(painted.jobs.load(), 2);
    }

    void whatBecomesStaleWhileItIsPaintedIsPaintedAgain()
    {
        Painted painted;
        TileCache cache;
        cache.setSource(sourceOf(painted));
        cache.look({10, 10, 100, 100}, TileCache::Settled::Yes);
        painted.colour = 0xff0000ff;
        cache.invalidate({QRectF(20, 20, 10, 10)});
        settle(cache);
        const auto levels = cache.shown();
        for (const ShownTile &tile : levels.front().tiles)
            if (tile.key == TileKey{0, 0})
                QCOMPARE(tile.image.pixel(25, 25), 0xff0000ff);
    }

    void oldTilesAreShownScaledUntilTheNewOnesAreThere()
    {
        Painted painted;
        TileCache cache;
        cache.setSource(sourceOf(painted));
        cache.look({0, 0, 500, 500}, TileCache::Settled::Yes);
        settle(cache);
        const int before = painted.jobs;
        cache.setScale(1.5);
        cache.look({0, 0, 333, 333}, TileCache::Settled::No);
        QCOMPARE(painted.jobs.load(), before); // nothing is painted while a zoom is under way
        QCOMPARE(cache.shown().size(), std::size_t(1));
        QCOMPARE(cache.shown().front().scale, 1.0);
        cache.look({0, 0, 333, 333}, TileCache::Settled::Yes);
        settle(cache);
        QCOMPARE(cache.shown().back().scale, 1.5);
        QVERIFY(painted.jobs > before);
    }

    void comingBackToAZoomStepPaintsNothingAgain()
    {
        Painted painted;
        TileCache cache;
        cache.setSource(sourceOf(painted));
        cache.look({0, 0, 500, 500}, TileCache::Settled::Yes);
        settle(cache);
        cache.setScale(2);
        cache.look({0, 0, 250, 250}, TileCache::Settled::Yes);
        settle(cache);
        const quint64 painting = cache.paintedTiles();
        cache.setScale(1);
        cache.look({0, 0, 500, 500}, TileCache::Settled::Yes);
        QVERIFY(cache.isComplete());
        QCOMPARE(cache.paintedTiles(), painting);
    }

    void memoryStaysWithinItsLimit()
    {
        Painted painted;
        TileCache cache;
        constexpr qint64 tile = qint64(tileSide) * tileSide * 4;
        cache.setMemoryLimit(30 * tile);
        cache.setSource(sourceOf(painted));
        for (int i = 0; i < 20; ++i) {
            cache.look(QRectF(i * 512.0, 0, 1000, 500), TileCache::Settled::Yes);
            settle(cache);
        }
        cache.look(QRectF(19 * 512.0, 0, 1000, 500), TileCache::Settled::Yes);
        QVERIFY2(cache.memory() <= 30 * tile, qPrintable(QString::number(cache.memory() / tile)));
    }

    void anotherDocumentLeavesNothingBehind()
    {
        Painted painted;
        TileCache cache;
        cache.setSource(sourceOf(painted));
        cache.look({0, 0, 500, 500}, TileCache::Settled::Yes);
        settle(cache);
        painted.colour = 0xffff0000;
        cache.clear();
        settle(cache);
        const auto levels = cache.shown();
        for (const ShownTile &tile : levels.front().tiles)
            QCOMPARE(tile.image.pixel(5, 5), 0xffff0000);
    }
};

QTEST_GUILESS_MAIN(TestTileCache)
#include "tst_TileCache.moc"
