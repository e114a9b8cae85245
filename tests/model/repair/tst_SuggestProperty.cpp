// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "edit/Apply.h"
#include "graph/NetworkGraph.h"
#include "io/NativeFormat.h"
#include "repair/Suggest.h"
#include "support/RandomTopology.h"
#include "trace/Tracer.h"

#include <QtTest>

using namespace vpcanvas;
using testing::pick;
using testing::randomHostAddress;

namespace {

trace::Verdict verdictOf(const aws::Network &network, const trace::Flow &flow)
{
    return trace::trace(*graph::compile(network, aws::Containment(network)), flow).verdict;
}

} // namespace

/// Random networks: whatever is suggested works, and is gone without a trace after an undo.
class tst_SuggestProperty : public QObject
{
    Q_OBJECT

private slots:
    void everySuggestionWorksAndCanBeUndone()
    {
        const unsigned seed = qEnvironmentVariableIsSet("VPCANVAS_SEED")
            ? static_cast<unsigned>(qEnvironmentVariableIntValue("VPCANVAS_SEED"))
            : 20260701U;
        qInfo("seed %u (VPCANVAS_SEED chooses another)", seed);
        testing::Random random(seed);
        int blocked = 0;
        int suggested = 0;
        int severalChanges = 0;
        for (int n = 0; n < 60; ++n) {
            aws::Network network = testing::randomTopology(random);
            const aws::Containment containment(network);
            const auto graph = graph::compile(network, containment);
            const std::string before = io::write(network);
            for (int f = 0; f < 12; ++f) {
                trace::Flow flow;
                flow.source.at = randomHostAddress(random, false);
                flow.destination.at = randomHostAddress(random, true);
                flow.protocol = pick(random, 3) == 0 ? net::udp : net::tcp;
                flow.destinationPort = pick(random, 3) == 0 ? 443 : 80;
                const trace::PathTrace trace = trace::trace(*graph, flow);
                const auto suggestion = repair::suggest(network, containment, graph, flow, trace);
                if (trace.verdict != trace::Verdict::Unreachable) {
                    QVERIFY(!suggestion);
                    continue;
                }
                ++blocked;
                if (!suggestion)
                    continue;
                ++suggested;
                severalChanges += suggestion->changes.size() > 1;
                QVERIFY(!suggestion->changes.empty());
                auto applied = edit::apply(network, suggestion->op);
                QVERIFY(applied);
                QVERIFY2(verdictOf(network, flow) == trace::Verdict::Reachable,
                         qPrintable(QStringLiteral("network %1, flow %2").arg(n).arg(f)));
                QVERIFY(edit::apply(network, applied->inverse));
                QCOMPARE(io::write(network), before);
            }
        }
        qInfo("%d of %d blocked flows have a suggestion, %d of more than one change", suggested, blocked, severalChanges);
        QVERIFY(suggested > blocked / 3);
        QVERIFY(severalChanges > 0);
    }
};

QTEST_APPLESS_MAIN(tst_SuggestProperty)
#include "tst_SuggestProperty.moc"
