// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/Fixture.h"

#include <QSignalSpy>

#include <cmath>

using namespace vpcanvas;
using test::Program;

class tst_PlaybackController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolate("tst_PlaybackController"); }
    void init() { test::failOnWarnings(); }

    void stepsGoFromEventToEvent()
    {
        Program program("T-D");
        auto *playback = trace(program);
        QAbstractItemModelTester tester(playback->events(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(playback->isActive());
        QCOMPARE(playback->position(), 0.0);
        double last = -1;
        int steps = 0;
        while (playback->position() < playback->duration()) {
            QVERIFY(playback->position() > last);
            last = playback->position();
            playback->stepForward();
            QVERIFY(!playback->currentText().isEmpty());
            QVERIFY(++steps < 200);
        }
        QVERIFY(steps >= program.app.flow()->hops()->forwardCount() - 1);
        while (playback->position() > 0)
            playback->stepBack();
        QCOMPARE(playback->currentEvent() >= 0, true);
    }

    void playingArrivesAtTheEndAndStops()
    {
        Program program("T-D");
        auto *playback = trace(program);
        playback->play();
        QVERIFY(playback->isPlaying());
        playback->advance(16);
        const double after16 = playback->position();
        QVERIFY(after16 > 0 && after16 < 0.1);
        for (int i = 0; i < 10'000 && playback->isPlaying(); ++i)
            playback->advance(16);
        QVERIFY(!playback->isPlaying());
        QCOMPARE(playback->position(), playback->duration());
        QCOMPARE(program.app.hops()->currentRow(), program.app.hops()->count() - 1);
    }

    void speedScalesTimeAndNotTheResult()
    {
        Program program("T-D");
        auto *playback = trace(program);
        const auto timeToEnd = [&](double speed) {
            playback->toStart();
            playback->setSpeed(speed);
            playback->play();
            double time = 0;
            while (playback->isPlaying()) {
                playback->advance(10);
                time += 10;
            }
            return time;
        };
        const double slow = timeToEnd(1);
        const double fast = timeToEnd(4);
        QVERIFY2(std::abs(slow / fast - 4) < 0.2, qPrintable(QStringLiteral("%1 ms and %2 ms").arg(slow).arg(fast)));
        playback->setSpeed(100);
        QCOMPARE(playback->speed(), 8.0);
        playback->setSpeed(0.001);
        QCOMPARE(playback->speed(), 0.25);
    }

    void seekingStaysInside()
    {
        Program program("T-D");
        auto *playback = trace(program);
        playback->seek(1e9);
        QCOMPARE(playback->position(), playback->duration());
        playback->seek(-5);
        QCOMPARE(playback->position(), 0.0);
        playback->seek(qQNaN());
        QCOMPARE(playback->position(), 0.0);
        playback->seekToHop(2);
        QCOMPARE(program.app.hops()->currentRow(), 2);
    }

    void aBlockedPacketStopsAtItsBlocker()
    {
        Program program("T-D");
        program.app.selection()->select(program.ref("CloudNeta-NAT"));
        program.app.deleteSelection();
        auto *playback = trace(program);
        QCOMPARE(program.app.flow()->verdict(), QStringLiteral("unreachable"));
        playback->toEnd();
        const auto kind =
            test::cell(playback->events(), playback->currentEvent(), viewmodels::TimelineModel::KindRole).toString();
        QCOMPARE(kind, QStringLiteral("stop"));
    }

    void aMovedBoxKeepsThePosition()
    {
        Program program("T-D");
        auto *playback = trace(program);
        playback->seek(1.5);
        auto [ref, box] = *program.app.document()->network().layout.begin();
        box.x += 8;
        QSignalSpy picture(playback, &viewmodels::PlaybackController::pictureChanged);
        QVERIFY(program.app.document()->edit(edit::SetBox{ref, box}, QStringLiteral("move")));
        QCOMPARE(picture.count(), 1);
        QCOMPARE(playback->position(), 1.5);
    }

    void reducedMotionShowsOnlyEvents()
    {
        Program program("T-D");
        auto *playback = trace(program);
        program.app.preferences()->setReducedMotion(true);
        playback->play();
        for (int i = 0; i < 10'000 && playback->isPlaying(); ++i) {
            playback->advance(16);
            bool isEvent = false;
            for (const auto &entry : playback->events()->entries())
                isEvent = isEvent || qFuzzyCompare(entry.position + 1, playback->position() + 1);
            QVERIFY(isEvent);
        }
        QCOMPARE(playback->position(), playback->duration());
        program.app.preferences()->setReducedMotion(false);
    }

private:
    static viewmodels::PlaybackController *trace(Program &program)
    {
        auto *flow = program.app.flow();
        flow->setSourceText(QStringLiteral("CloudNeta-Private-EC2"));
        flow->setDestinationText(QStringLiteral("internet"));
        program.app.traceFlow();
        return program.app.playback();
    }
};

QTEST_MAIN(tst_PlaybackController)
#include "tst_PlaybackController.moc"
