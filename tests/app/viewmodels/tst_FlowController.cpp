// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/Fixture.h"

#include <QSignalSpy>

#include <algorithm>

using namespace vpcanvas;
using test::Program;

class tst_FlowController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolate("tst_FlowController"); }
    void init() { test::failOnWarnings(); }

    void aFlowIsTracedByName()
    {
        Program program("T-D");
        auto *flow = ask(program);
        QAbstractItemModelTester tester(flow->hops(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(flow->verdict(), QStringLiteral("reachable"));
        QVERIFY(flow->hops()->forwardCount() > 2);
        QVERIFY(flow->hops()->returnCount() > 0);
        int rewrites = 0;
        for (int row = 0; row < flow->hops()->count(); ++row) {
            const int changes = test::cell(flow->hops(), row, viewmodels::HopListModel::ChangedCountRole).toInt();
            if (changes > 0) {
                ++rewrites;
                QVERIFY(test::cell(flow->hops(), row, viewmodels::HopListModel::SrcInRole)
                            != test::cell(flow->hops(), row, viewmodels::HopListModel::SrcOutRole)
                        || test::cell(flow->hops(), row, viewmodels::HopListModel::DstInRole)
                            != test::cell(flow->hops(), row, viewmodels::HopListModel::DstOutRole));
            }
        }
        QCOMPARE(rewrites, 4); // NAT gateway and internet gateway, there and back
        QVERIFY(!flow->hops()->asText().isEmpty());
    }

    void anEndThatIsUnknownSaysSo()
    {
        Program program("T-D");
        auto *flow = program.app.flow();
        flow->setSourceText(QStringLiteral("nobody"));
        flow->setDestinationText(QStringLiteral("internet"));
        QVERIFY(!flow->trace());
        QVERIFY(!flow->sourceError().isEmpty());
        QVERIFY(flow->destinationError().isEmpty());
        flow->setSourceText({});
        QVERIFY(!flow->trace());
        QVERIFY(!flow->sourceError().isEmpty());
    }

    void whatIsNoEndOfAFlowIsRefused()
    {
        Program program("T-D");
        auto *flow = program.app.flow();
        const QString subnet = program.ref("CloudNeta-Private-SN");
        QVERIFY(!flow->canBeEnd(subnet));
        QVERIFY(flow->canBeEnd(program.ref("CloudNeta-Private-EC2")));
        flow->pickNext();
        QCOMPARE(flow->picking(), QStringLiteral("source"));
        flow->setSourceRef(subnet);
        flow->setDestinationText(QStringLiteral("internet"));
        QVERIFY(flow->sourceError().contains(QStringLiteral("CloudNeta-Private-SN")));
        QVERIFY(!flow->trace());
    }

    void anEditIsTracedAgain()
    {
        Program program("T-D");
        auto *flow = ask(program);
        QCOMPARE(flow->verdict(), QStringLiteral("reachable"));
        QSignalSpy traced(flow, &viewmodels::FlowController::traceChanged);
        program.app.selection()->select(program.ref("CloudNeta-NAT"));
        program.app.deleteSelection();
        QVERIFY(traced.count() > 0);
        QCOMPARE(flow->verdict(), QStringLiteral("unreachable"));
        QVERIFY(flow->blockers()->count() > 0);
        QVERIFY(!flow->explanation().isEmpty());
        program.app.document()->undo();
        QCOMPARE(flow->verdict(), QStringLiteral("reachable"));
    }

    void theSmallestFixIsOneUndoStep()
    {
        Program program("T-D");
        auto *flow = ask(program);
        QVERIFY(!flow->fix()->isAvailable());
        auto table = std::ranges::find_if(program.app.document()->network().routeTables, [](const auto &entry) {
                         return entry.second.name == "CloudNeta-Private-RT";
                     })->second;
        table.routes.clear();
        QVERIFY(program.app.document()->edit(edit::Put{table}, QStringLiteral("no route")));
        QCOMPARE(flow->verdict(), QStringLiteral("unreachable"));
        QVERIFY(flow->fix()->isAvailable());
        const QVariantMap change = flow->fix()->changes().value(0).toMap();
        QCOMPARE(change.value(QStringLiteral("sign")).toString(), QStringLiteral("added"));
        QCOMPARE(change.value(QStringLiteral("text")).toString(),
                 QStringLiteral("CloudNeta-Private-RT: 0.0.0.0/0 \u2192 CloudNeta-NAT"));
        program.app.preferences()->overrideLanguage(QStringLiteral("ko"));
        QVERIFY(!flow->fix()->note().isEmpty() || !flow->fix()->effects().isEmpty());
        QVERIFY(flow->fix()->apply());
        QCOMPARE(flow->verdict(), QStringLiteral("reachable"));
        QVERIFY(!flow->fix()->isAvailable());
        program.app.document()->undo();
        QCOMPARE(flow->verdict(), QStringLiteral("unreachable"));
    }

    void deletingAnEndTakesTheAnswerAndUndoBringsItBack()
    {
        Program program("T-D");
        auto *flow = ask(program);
        program.app.selection()->select(program.ref("CloudNeta-Private-EC2"));
        program.app.deleteSelection();
        QVERIFY(!flow->isActive());
        QVERIFY(!flow->sourceError().isEmpty());
        program.app.document()->undo();
        QVERIFY(flow->isActive());
    }

    void movingBoxesDoesNotTraceAgain()
    {
        Program program("T-D");
        auto *flow = ask(program);
        QSignalSpy traced(flow, &viewmodels::FlowController::traceChanged);
        auto [ref, box] = *program.app.document()->network().layout.begin();
        box.x += 8;
        QVERIFY(program.app.document()->edit(edit::SetBox{ref, box}, QStringLiteral("move")));
        QCOMPARE(traced.count(), 0);
    }

    void pickingTakesBothEndsAndTraces()
    {
        Program program("T-D");
        auto *flow = program.app.flow();
        flow->setPicking(QStringLiteral("source"));
        flow->pick(program.ref("CloudNeta-Private-EC2"));
        QCOMPARE(flow->picking(), QStringLiteral("destination"));
        flow->pick(QStringLiteral("Internet:internet"));
        QCOMPARE(flow->picking(), QString());
        QVERIFY(flow->isActive());
        QCOMPARE(flow->sourceRef(), program.ref("CloudNeta-Private-EC2"));
    }

    void swappingTurnsTheQuestionRound()
    {
        Program program("T-D");
        auto *flow = ask(program);
        flow->swap();
        QCOMPARE(flow->destinationText(), QStringLiteral("CloudNeta-Private-EC2"));
        QCOMPARE(flow->verdict(), QStringLiteral("unreachable"));
    }

    void suggestionsComeByNameAndAddress()
    {
        Program program("T-D");
        const auto byName = program.app.flow()->suggestions(QStringLiteral("private-ec2"));
        QVERIFY(!byName.isEmpty());
        QCOMPARE(byName.first().toMap().value(QStringLiteral("text")).toString(), QStringLiteral("CloudNeta-Private-EC2"));
        const auto byAddress = program.app.flow()->suggestions(QStringLiteral("10.0.1.10"));
        QVERIFY(!byAddress.isEmpty());
        QCOMPARE(byAddress.first().toMap().value(QStringLiteral("ref")).toString(), program.ref("CloudNeta-Private-EC2"));
    }

    void theLanguageChangesEverySentence()
    {
        Program program("T-D");
        auto *flow = ask(program);
        const QString verdict = flow->verdictText();
        QStringList why;
        for (int row = 0; row < flow->hops()->count(); ++row)
            why.append(test::cell(flow->hops(), row, viewmodels::HopListModel::WhyRole).toString());
        program.app.preferences()->overrideLanguage(QStringLiteral("ko"));
        QVERIFY(flow->verdictText() != verdict);
        for (int row = 0; row < flow->hops()->count(); ++row) {
            const auto korean = test::cell(flow->hops(), row, viewmodels::HopListModel::WhyRole).toString();
            QVERIFY(why[row].isEmpty() || korean != why[row]);
        }
    }

private:
    static viewmodels::FlowController *ask(Program &program)
    {
        auto *flow = program.app.flow();
        flow->setSourceText(QStringLiteral("CloudNeta-Private-EC2"));
        flow->setDestinationText(QStringLiteral("internet"));
        flow->setPort(443);
        flow->trace();
        return flow;
    }
};

QTEST_MAIN(tst_FlowController)
#include "tst_FlowController.moc"
