// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/Fixture.h"
#include "edit/commands/SetField.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vpcanvas;
using test::cell;
using test::Program;
using viewmodels::EventListModel;
using viewmodels::PacketModel;
using viewmodels::SimPlayback;
using viewmodels::Simulator;
using viewmodels::StateTableModel;
using viewmodels::TrafficModel;

class tst_Simulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolate("tst_Simulator"); }
    void init() { test::failOnWarnings(); }

    /// Lesson L16: the seed's two rows, 40001 twice, becoming 40001 and 50001.
    void twoHostsOnOnePortGetTheBooksTwoRows()
    {
        Program program("T-F");
        Simulator *simulator = run(program, {"Private-EC2-1", "Private-EC2-2"});
        QCOMPARE(simulator->outcomeText(), QStringLiteral("2 of 2 connections completed"));
        simulator->playback()->toEnd();
        StateTableModel *rows = simulator->tables();
        QCOMPARE(rows->count(), 2);
        QCOMPARE(rows->alive(), 2);
        QCOMPARE(cell(rows, 0, StateTableModel::InsideRole).toString(), QStringLiteral("10.40.2.101:40001"));
        QCOMPARE(cell(rows, 0, StateTableModel::OutsideRole).toString(), QStringLiteral("10.20.1.100:40001"));
        QCOMPARE(cell(rows, 1, StateTableModel::InsideRole).toString(), QStringLiteral("10.40.2.201:40001"));
        QCOMPARE(cell(rows, 1, StateTableModel::OutsideRole).toString(), QStringLiteral("10.20.1.100:50001"));
        QVERIFY(!program.app.document()->isModified());
        QVERIFY(!program.app.document()->canUndo());
    }

    void everyRowLeadsToThePacketThatMadeIt()
    {
        Program program("T-F");
        Simulator *simulator = run(program, {"Private-EC2-1", "Private-EC2-2"});
        simulator->playback()->toEnd();
        for (int row = 0; row < 2; ++row) {
            simulator->playback()->toEnd();
            const QString outside = cell(simulator->tables(), row, StateTableModel::OutsideRole).toString();
            simulator->playback()->seekToEvent(cell(simulator->tables(), row, StateTableModel::MadeAtRole).toInt());
            QVERIFY2(simulator->playback()->currentText().contains(outside), qPrintable(simulator->playback()->currentText()));
            QVERIFY(simulator->packet()->changedCount() > 0);
            const int newest = simulator->tables()->count() - 1;
            QVERIFY(cell(simulator->tables(), newest, StateTableModel::NewRole).toBool());
        }
    }

    void modelsKeepTheRulesOfQtsModels()
    {
        Program program("T-F");
        Simulator *simulator = program.app.simulator();
        using Tester = QAbstractItemModelTester;
        Tester traffic(simulator->traffic(), Tester::FailureReportingMode::QtTest);
        Tester events(simulator->events(), Tester::FailureReportingMode::QtTest);
        Tester packet(simulator->packet(), Tester::FailureReportingMode::QtTest);
        Tester tables(simulator->tables(), Tester::FailureReportingMode::QtTest);
        run(program, {"Private-EC2-1", "Private-EC2-2"});
        simulator->traffic()->duplicate(0);
        simulator->traffic()->remove(1);
        while (simulator->playback()->position() < simulator->playback()->duration())
            simulator->playback()->nextHop();
        simulator->tables()->setTable(QStringLiteral("tracked"));
        QVERIFY(simulator->tables()->count() > 0);
        simulator->reset();
        QCOMPARE(simulator->events()->count(), 0);
        QCOMPARE(simulator->tables()->count(), 0);
    }

    void aStepOfEachUnitEndsWhereItsNameSays()
    {
        Program program("T-F");
        Simulator *simulator = run(program, {"Private-EC2-1"});
        SimPlayback *playback = simulator->playback();
        const auto steps = [&](const char *unit) {
            playback->setStepUnit(QLatin1String(unit));
            playback->toStart();
            int count = 0;
            for (; playback->position() < playback->duration(); ++count)
                playback->stepForward();
            return count;
        };
        const int events = steps("event");
        QCOMPARE(events, simulator->eventCount());
        const int hops = steps("hop");
        const int packets = steps("packet");
        const int exchanges = steps("exchange");
        QVERIFY(events > hops && hops > packets && packets > exchanges && exchanges >= 1);
        playback->setStepUnit(QStringLiteral("packet"));
        playback->toStart();
        playback->stepForward();
        QVERIFY2(playback->currentText().contains(QLatin1String("receives #1 TCP SYN")), qPrintable(playback->currentText()));
        playback->setStepUnit(QStringLiteral("exchange"));
        playback->toStart();
        playback->stepForward();
        QVERIFY2(playback->currentText().contains(QLatin1String("receives #2 TCP SYN ACK")), qPrintable(playback->currentText()));
        playback->stepBack();
        QCOMPARE(playback->position(), 0.0);
    }

    void playingArrivesAtTheEndAndHoldsAtRewrites()
    {
        Program program("T-F");
        SimPlayback *playback = run(program, {"Private-EC2-1"})->playback();
        playback->play();
        QVERIFY(playback->isPlaying());
        int held = 0;
        double before = -1;
        for (int i = 0; i < 100'000 && playback->isPlaying(); ++i) {
            playback->advance(16);
            held += playback->position() == before ? 1 : 0;
            before = playback->position();
        }
        QVERIFY(!playback->isPlaying());
        QCOMPARE(playback->position(), playback->duration());
        QVERIFY(held > 100); // 900 ms at each of several rewrites
    }

    void runUntilGoesToTheNextRewriteDropAndRow()
    {
        Program program("T-F");
        setCheck(program, "true");
        SimPlayback *playback = run(program, {"Private-EC2-1"})->playback();
        QVERIFY(!playback->runUntil(QStringLiteral("rewrite")));
        QVERIFY(playback->runUntil(QStringLiteral("drop")));
        QVERIFY2(playback->currentText().contains(QLatin1String("NAT-Instance drops #1 TCP SYN")),
                 qPrintable(playback->currentText()));
        QVERIFY(program.app.simulator()->packet()->isDropped());
        playback->toStart();
        QVERIFY(playback->runUntil(QStringLiteral("at"), program.ref("NAT-Instance")));
        QVERIFY(playback->runUntil(QStringLiteral("drop"))); // of the SYN that is sent again
    }

    void filterWordsMustAllHold()
    {
        Program program("T-F");
        EventListModel *events = run(program, {"Private-EC2-1", "Private-EC2-2"})->events();
        const int all = events->count();
        const auto count = [&](const char *filter) {
            events->setFilter(QLatin1String(filter));
            return events->count();
        };
        QCOMPARE(count("flow:1") + count("flow:2"), all);
        QCOMPARE(count("rewritten") + count("!rewritten"), all);
        QVERIFY(count("rewritten flow:2") > 0);
        for (int row = 0; row < events->count(); ++row) {
            QCOMPARE(cell(events, row, EventListModel::FlowRole).toInt(), 1);
            QCOMPARE(cell(events, row, EventListModel::KindRole).toString(), QStringLiteral("rewritten"));
        }
        QCOMPARE(count("udp"), 0);
        QCOMPARE(count("tcp"), all);
        QVERIFY(count("50001") > 0 && count("50001") < all);
        QVERIFY(count("at:IGW1") > 0);
        QCOMPARE(count(""), all);
        events->setFilter(QStringLiteral("colour:red"));
        QVERIFY2(events->filterError().contains(QLatin1String("colour:red")), qPrintable(events->filterError()));
        QCOMPARE(events->count(), all); // what was there stays while one types
        events->setFilter(QStringLiteral("flow:x"));
        QVERIFY(!events->filterError().isEmpty());
        events->setFilter({});
        QVERIFY(events->filterError().isEmpty());
        events->setShow(QStringLiteral("ends"));
        QVERIFY(events->count() < all);
        events->setShow(QStringLiteral("drops"));
        QCOMPARE(events->count(), 0);
    }

    void anEditMarksWhatHasBecomeStale()
    {
        Program program("T-F");
        setCheck(program, "true");
        Simulator *simulator = run(program, {"Private-EC2-1"});
        QVERIFY(!simulator->isStale());
        const double position = simulator->playback()->position();
        setCheck(program, "false");
        QVERIFY(simulator->isStale());
        QVERIFY2(simulator->staleText().contains(QLatin1String("has changed")), qPrintable(simulator->staleText()));
        QCOMPARE(simulator->playback()->position(), position);
        bool isMarked = false;
        for (int row = 0; row < simulator->events()->count(); ++row)
            isMarked = isMarked || cell(simulator->events(), row, EventListModel::StaleRole).toBool();
        QVERIFY(isMarked);
        QVERIFY(simulator->run());
        QVERIFY(!simulator->isStale());
        QCOMPARE(simulator->outcomeText(), QStringLiteral("1 of 1 connection completed"));
    }

    void aBranchSharesThePastAndHasAnotherFuture()
    {
        Program program("T-F");
        setCheck(program, "true");
        Simulator *simulator = run(program, {"Private-EC2-1"});
        QVERIFY(simulator->playback()->runUntil(QStringLiteral("drop")));
        const int at = simulator->playback()->currentEvent() + 1;
        std::vector<QString> past;
        for (int row = 0; row < at; ++row)
            past.push_back(cell(simulator->events(), row, EventListModel::SentenceRole).toString());
        const QString failed = simulator->outcomeText();
        QCOMPARE(failed, QStringLiteral("0 of 1 connection completed"));

        setCheck(program, "false");
        QVERIFY(simulator->branchHere());
        QVERIFY(simulator->isBranched());
        QCOMPARE(simulator->branchedAt(), at);
        QCOMPARE(simulator->playback()->currentEvent() + 1, at);
        QCOMPARE(simulator->outcomeText(), QStringLiteral("1 of 1 connection completed"));
        for (int row = 0; row < at; ++row)
            QCOMPARE(cell(simulator->events(), row, EventListModel::SentenceRole).toString(),
                     past[static_cast<std::size_t>(row)]);
        const QVariantMap outcome = simulator->outcomes().first().toMap();
        QVERIFY(outcome[QStringLiteral("outcomeText")] != outcome[QStringLiteral("other")]);

        simulator->setShown(QStringLiteral("original"));
        QCOMPARE(simulator->outcomeText(), failed);
        simulator->dropBranch();
        QVERIFY(!simulator->isBranched());
        QCOMPARE(simulator->outcomeText(), failed);
    }

    void fullNatGatewayRefusesTheNextConnection()
    {
        Program program("T-D");
        Simulator *simulator = program.app.simulator();
        simulator->setGatewayConnections(5);
        simulator->traffic()->add(QStringLiteral("CloudNeta-Private-EC2"), QStringLiteral("internet"), QStringLiteral("tcp"), 80,
                                  40001);
        simulator->traffic()->set(0, QStringLiteral("repeat"), 8);
        simulator->traffic()->set(0, QStringLiteral("interval"), 0);
        QVERIFY(simulator->run());
        int refused = 0;
        for (const QVariant &outcome : simulator->outcomes())
            refused += outcome.toMap()[QStringLiteral("outcome")] != QStringLiteral("completed") ? 1 : 0;
        QVERIFY(refused > 0);
        QVERIFY(simulator->playback()->runUntil(QStringLiteral("drop")));
        QVERIFY(!simulator->packet()->why().isEmpty());
    }

    void theSameSeedGivesTheSameEvents()
    {
        Program program("T-F");
        Simulator *simulator = run(program, {"Private-EC2-1", "Private-EC2-2"});
        const QString first = simulator->events()->asText();
        QVERIFY(first.size() > 1000);
        QVERIFY(simulator->run());
        QCOMPARE(simulator->events()->asText(), first);
    }

    void trafficSaysWhatIsWrongAndIsNotSentUntilItIsRight()
    {
        Program program("T-F");
        TrafficModel *traffic = program.app.simulator()->traffic();
        QVERIFY(!traffic->isValid());
        traffic->add(QStringLiteral("Private-EC2-1"), QStringLiteral("nobody"), QStringLiteral("tcp"), 80, 40001);
        QVERIFY(!traffic->isValid());
        QVERIFY2(cell(traffic, 0, TrafficModel::ErrorRole).toString().contains(QLatin1String("nobody")),
                 qPrintable(cell(traffic, 0, TrafficModel::ErrorRole).toString()));
        QVERIFY(!program.app.simulator()->run());
        traffic->set(0, QStringLiteral("destination"), QStringLiteral("60.1.1.1"));
        QVERIFY(traffic->isValid());
        traffic->set(0, QStringLiteral("repeat"), 0); // out of range: as it was
        traffic->set(0, QStringLiteral("port"), 70'000);
        QCOMPARE(cell(traffic, 0, TrafficModel::RepeatRole).toInt(), 1);
        QCOMPARE(cell(traffic, 0, TrafficModel::PortRole).toInt(), 80);
        traffic->set(0, QStringLiteral("repeat"), 3);
        QCOMPARE(traffic->specs().size(), std::size_t(3));
        QCOMPARE(traffic->specs()[2].flow.sourcePort, std::uint16_t(40003));
        traffic->duplicate(0);
        QCOMPARE(traffic->rowOf(2), 0);
        QCOMPARE(traffic->rowOf(3), 1);
    }

    void theTracedFlowIsTheFirstTraffic()
    {
        Program program("T-D");
        program.app.flow()->setSourceText(QStringLiteral("CloudNeta-Private-EC2"));
        program.app.flow()->setDestinationText(QStringLiteral("internet"));
        program.app.traceFlow();
        program.app.setMode(QStringLiteral("simulate"));
        QCOMPARE(program.app.simulator()->traffic()->count(), 1);
        QCOMPARE(cell(program.app.simulator()->traffic(), 0, TrafficModel::SourceRole).toString(),
                 QStringLiteral("CloudNeta-Private-EC2"));
    }

    void trafficIsKeptWithTheDrawingAndComesBackWithTheFile()
    {
        Program program("T-F");
        Simulator *simulator = run(program, {"Private-EC2-1", "Private-EC2-2"});
        const int resources = program.app.document()->resourceCount();
        simulator->traffic()->set(0, QStringLiteral("repeat"), 3);
        QVERIFY(!simulator->sets()->keep(QStringLiteral("  ")));
        QVERIFY(simulator->sets()->isEdited());
        QSignalSpy told(simulator->sets(), &QAbstractItemModel::dataChanged); // views read which one is current again
        QVERIFY(simulator->sets()->keep(QStringLiteral("Two hosts")));
        QVERIFY(!told.isEmpty());
        QCOMPARE(simulator->sets()->currentName(), QStringLiteral("Two hosts"));
        QVERIFY(!simulator->sets()->isEdited());
        QVERIFY(program.app.document()->isModified());
        QCOMPARE(program.app.document()->resourceCount(), resources); // it is none of AWS's

        QTemporaryDir folder;
        const QUrl file = QUrl::fromLocalFile(folder.filePath(QStringLiteral("lab.vpcanvas")));
        QVERIFY(program.app.saveAs(file));
        Program again;
        again.app.open(file);
        TrafficModel *traffic = again.app.simulator()->traffic();
        QCOMPARE(traffic->count(), 2);
        QCOMPARE(cell(traffic, 0, TrafficModel::SourceRole).toString(), QStringLiteral("Private-EC2-1"));
        QCOMPARE(cell(traffic, 0, TrafficModel::RepeatRole).toInt(), 3);
        QVERIFY(traffic->isValid());
        QCOMPARE(again.app.simulator()->sets()->currentName(), QStringLiteral("Two hosts"));
        QVERIFY(!again.app.document()->isModified());

        program.app.document()->undo();
        QCOMPARE(simulator->sets()->count(), 0);
        program.app.document()->redo();
        QCOMPARE(simulator->sets()->count(), 1);
        simulator->sets()->remove(0);
        QCOMPARE(simulator->sets()->count(), 0);
        QCOMPARE(simulator->traffic()->count(), 2); // forgetting the name sends nothing else
    }

    void keptTrafficFollowsANewNameOfItsHost()
    {
        Program program("T-F");
        Simulator *simulator = run(program, {"Private-EC2-1"});
        QVERIFY(simulator->sets()->keep(QStringLiteral("One host")));
        const auto instance = document::refFromText(program.ref("Private-EC2-1"));
        const auto op = edit::setField(program.app.document()->network(), *instance, "name", "Client");
        QVERIFY(op);
        QVERIFY(program.app.document()->edit(*op, QStringLiteral("rename")));
        simulator->sets()->load(0);
        QCOMPARE(cell(simulator->traffic(), 0, TrafficModel::SourceRole).toString(), QStringLiteral("Client"));
        QVERIFY(simulator->traffic()->isValid());
    }

    void metadataIsAskedForAndItsAnswerShown()
    {
        Program program("T-A");
        Simulator *simulator = program.app.simulator();
        TrafficModel *traffic = simulator->traffic();
        traffic->add(QStringLiteral("CloudNeta-Public-EC2"), QStringLiteral("169.254.169.254"), QStringLiteral("tcp"), 80, 40001);
        const auto answer = [&] {
            simulator->run();
            while (simulator->isRunning())
                QTest::qWait(5);
            return simulator->outcomes().front().toMap().value(QStringLiteral("answer")).toString();
        };
        QVERIFY(answer().contains(QStringLiteral("local-ipv4"))); // plain data is taken for a question for the root
        traffic->set(0, QStringLiteral("requests"), QStringList{QStringLiteral("GET latest")});
        QVERIFY(!traffic->isValid());
        QVERIFY(cell(traffic, 0, TrafficModel::ErrorRole).toString().contains(QStringLiteral("GET latest")));

        const QVariantList prepared = traffic->preparedRequests();
        for (const QVariant &entry : prepared) {
            traffic->set(0, QStringLiteral("requests"), entry.toMap().value(QStringLiteral("requests")));
            QVERIFY(traffic->isValid());
        }
        const auto ask = [&](int which) {
            traffic->set(0, QStringLiteral("requests"), prepared.at(which).toMap().value(QStringLiteral("requests")));
            return answer();
        };
        QVERIFY(ask(2).startsWith(QStringLiteral("HTTP 200"))); // version 1
        QVERIFY(ask(3).startsWith(QStringLiteral("HTTP 200"))); // version 2, whose second request has the token of the first
        QVERIFY(answer().contains(QStringLiteral("local-ipv4")));

        const aws::TrafficFlow kept = traffic->flows().front();
        QCOMPARE(kept.requests.size(), std::size_t(2));
        traffic->set(0, QStringLiteral("inContainer"), true);
        traffic->set(0, QStringLiteral("ttl"), 1);
        const std::vector<aws::TrafficFlow> flows = traffic->flows();
        traffic->clear();
        traffic->setFlows(flows);
        QVERIFY(traffic->flows() == flows);
    }

    void targetsAreCheckedForAsLongAsAsked()
    {
        Program program("T-B");
        Simulator *simulator = program.app.simulator();
        const auto healthChecks = [&] {
            int checks = 0;
            simulator->run();
            while (simulator->isRunning())
                QTest::qWait(5);
            const sim::Simulation &simulation = simulator->playback()->run()->simulation;
            for (std::uint32_t flow = 0; flow < simulation.flows(); ++flow)
                checks += simulation.state(flow).purpose == sim::FlowPurpose::HealthCheck ? 1 : 0;
            return checks;
        };
        const aws::Network &network = program.app.document()->network();
        const std::string client = network.instances.begin()->second.id.value;
        simulator->traffic()->add(QString::fromStdString(client), QStringLiteral("internet"), QStringLiteral("tcp"), 80, 40001);
        QCOMPARE(healthChecks(), 0);
        simulator->setHealthChecks(95);
        const int checks = healthChecks();
        QVERIFY2(checks > 0 && checks % 4 == 0, qPrintable(QString::number(checks))); // at 0, 30, 60 and 90 s
    }

    void bothLanguagesNameEveryFieldLayerAndState()
    {
        Program program("T-F");
        Simulator *simulator = run(program, {"Private-EC2-1"});
        for (const char *language : {"en", "ko"}) {
            program.app.preferences()->overrideLanguage(QLatin1String(language));
            for (int event = 0; event < simulator->eventCount(); ++event) {
                simulator->playback()->seekToEvent(event);
                QVERIFY(!simulator->playback()->currentText().contains(QLatin1String("sim.")));
                for (int row = 0; row < simulator->packet()->rowCount(); ++row) {
                    QVERIFY(!cell(simulator->packet(), row, PacketModel::NameRole).toString().startsWith(QLatin1String("sim.")));
                    QVERIFY(!cell(simulator->packet(), row, PacketModel::LayerRole).toString().startsWith(QLatin1String("sim.")));
                }
                for (int row = 0; row < simulator->tables()->count(); ++row)
                    QVERIFY(
                        !cell(simulator->tables(), row, StateTableModel::StateRole).toString().startsWith(QLatin1String("sim.")));
            }
        }
    }

private:
    static Simulator *run(Program &program, const std::vector<const char *> &hosts)
    {
        Simulator *simulator = program.app.simulator();
        for (const char *host : hosts)
            simulator->traffic()->add(QLatin1String(host), QStringLiteral("60.1.1.1"), QStringLiteral("tcp"), 80, 40001);
        simulator->run();
        while (simulator->isRunning())
            QTest::qWait(1);
        return simulator;
    }

    /// Of the NAT instance.
    static void setCheck(Program &program, const char *value)
    {
        const auto &network = program.app.document()->network();
        for (const auto &[id, interface] : network.networkInterfaces) {
            if (aws::ownerOf(interface) != document::refFromText(program.ref("NAT-Instance")))
                continue;
            const auto op = edit::setField(network, id, "sourceDestCheck", value);
            QVERIFY(op);
            QVERIFY(program.app.document()->edit(*op, QStringLiteral("check")));
            return;
        }
        QFAIL("no interface");
    }
};

QTEST_MAIN(tst_Simulator)
#include "tst_Simulator.moc"
