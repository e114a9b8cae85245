// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "oracle/BaseNetwork.h"
#include "oracle/KernelFlows.h"
#include "oracle/KernelRules.h"
#include "oracle/Namespaces.h"
#include "oracle/RandomTopology.h"
#include "oracle/SimulatorFlows.h"
#include "oracle/TrackedRows.h"

#include <QtTest>

using namespace vpcanvas;
using namespace std::chrono_literals;

namespace {

std::uint64_t setting(const char *name, std::uint64_t usual)
{
    bool isNumber = false;
    const std::uint64_t number = qEnvironmentVariable(name).toULongLong(&isNumber);
    return isNumber ? number : usual;
}

} // namespace

/// Whole drawings against this machine's kernel: what becomes of each flow, and what the NAT instance remembers of it.
class tst_RandomTopologies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const std::string reason = Namespaces::whyNot(); !reason.empty())
            QSKIP(("the kernel is not asked: " + reason).c_str());
        m_machines = std::make_unique<VpcMachines>();
        m_flows = std::make_unique<KernelFlows>(*m_machines);
    }

    void cleanupTestCase()
    {
        m_flows.reset();
        m_machines.reset();
    }

    void bothSayTheSameOfEveryFlow()
    {
        const std::uint64_t seed = setting("VPCANVAS_ORACLE_SEED", 2026);
        const std::uint64_t topologies = setting("VPCANVAS_ORACLE_TOPOLOGIES", 200);
        qInfo("seed %llu, %llu topologies", static_cast<unsigned long long>(seed), static_cast<unsigned long long>(topologies));
        Totals totals;
        std::uint64_t different = 0;
        for (std::uint64_t i = setting("VPCANVAS_ORACLE_FIRST", 0); i < topologies; ++i) {
            const RandomTopology topology(sim::Random::mix(seed) + i);
            const std::string difference = compare(topology.network, topology.questions, totals);
            if (!difference.empty() && ++different <= 20)
                qWarning("topology %llu of seed %llu:\n%s", static_cast<unsigned long long>(i),
                         static_cast<unsigned long long>(seed), difference.c_str());
        }
        qInfo("%zu flows: %zu delivered, %zu answered, %zu with another port; %zu rows; asked again %zu times", totals.flows,
              totals.delivered, totals.answered, totals.moved, totals.rows, totals.again);
        QCOMPARE(different, std::uint64_t{0});
    }

private:
    struct Totals
    {
        std::size_t flows = 0;
        std::size_t delivered = 0;
        std::size_t answered = 0;
        std::size_t moved = 0;
        std::size_t rows = 0;
        std::size_t again = 0;
    };

    /// What both say differently; empty where they agree. A busy machine may be late, so a difference is looked at twice.
    std::string compare(const aws::Network &network, const std::vector<Question> &questions, Totals &totals)
    {
        const SimulatorFlows simulator(network, questions);
        std::string difference;
        for (const auto patience : {1ms, 60ms}) {
            if (const std::string refused = m_machines->become(network); !refused.empty())
                return "the kernel refuses:\n" + refused;
            const std::vector<Answer> kernel = m_flows->ask(network, questions, simulator.answers, patience);
            const std::vector<std::string> rows = translatedRows(m_machines->trackedByNat());
            difference.clear();
            bool isSame = rows == simulator.rows;
            for (std::size_t i = 0; i < questions.size(); ++i) {
                const std::string ours = simulator.answers[i].toString(questions[i].sourcePort);
                const std::string theirs = kernel[i].toString(questions[i].sourcePort);
                isSame = isSame && ours == theirs;
                difference += '#' + std::to_string(i) + ' ' + questions[i].toString() + "\n  simulator: " + ours
                    + (ours == theirs ? "\n" : "\n  kernel:    " + theirs + '\n');
            }
            if (rows != simulator.rows) {
                difference += "rows of the simulator:\n";
                for (const std::string &row : simulator.rows)
                    difference += "  " + row + '\n';
                difference += "rows of the kernel:\n";
                for (const std::string &row : rows)
                    difference += "  " + row + '\n';
            }
            if (isSame) {
                count(questions, kernel, rows, totals);
                return {};
            }
            ++totals.again;
        }
        return difference + "where the kernel has been given\n" + kernelRules::changes(network);
    }

    static void count(const std::vector<Question> &questions, const std::vector<Answer> &kernel,
                      const std::vector<std::string> &rows, Totals &totals)
    {
        totals.flows += questions.size();
        totals.rows += rows.size();
        for (std::size_t i = 0; i < questions.size(); ++i) {
            totals.delivered += kernel[i].isDelivered;
            totals.answered += kernel[i].isAnswered;
            totals.moved += kernel[i].isDelivered && kernel[i].sourcePort != questions[i].sourcePort;
        }
    }

    std::unique_ptr<VpcMachines> m_machines;
    std::unique_ptr<KernelFlows> m_flows;
};

QTEST_APPLESS_MAIN(tst_RandomTopologies)
#include "tst_RandomTopologies.moc"
