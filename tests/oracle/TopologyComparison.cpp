// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "oracle/TopologyComparison.h"

#include "oracle/KernelRules.h"
#include "oracle/SimulatorFlows.h"
#include "oracle/TrackedRows.h"

using namespace vpcanvas;
using namespace std::chrono_literals;

namespace {

std::string listed(const char *whose, const std::vector<std::string> &rows)
{
    std::string text = std::string("rows of the ") + whose + ":\n";
    for (const std::string &row : rows)
        text += "  " + row + '\n';
    return text;
}

} // namespace

TopologyComparison::TopologyComparison() : m_flows(m_machines), m_hasRows(m_machines.showsTrackedRows()) { }

std::string TopologyComparison::compare(const aws::Network &network, const std::vector<Question> &questions)
{
    const SimulatorFlows simulator(network, questions);
    std::string text;
    for (const auto patience : {1ms, 60ms}) {
        if (const std::string refused = m_machines.become(network); !refused.empty())
            return "the kernel refuses:\n" + refused;
        m_kernel = m_flows.ask(network, questions, simulator.answers, patience);
        m_rows = translatedRows(m_machines.trackedByNat());
        bool isSame = !m_hasRows || m_rows == simulator.rows;
        text.clear();
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const std::string ours = simulator.answers[i].toString(questions[i].sourcePort);
            const std::string theirs = m_kernel[i].toString(questions[i].sourcePort);
            isSame = isSame && ours == theirs;
            text += '#' + std::to_string(i) + ' ' + questions[i].toString() + "\n  simulator: " + ours
                + (ours == theirs ? "\n" : "\n  kernel:    " + theirs + '\n');
        }
        if (isSame) {
            count(questions);
            return {};
        }
        ++m_totals.again;
    }
    return text + listed("simulator", simulator.rows) + listed("kernel", m_rows) + "where the kernel has been given\n"
        + kernelRules::changes(network);
}

void TopologyComparison::count(const std::vector<Question> &questions)
{
    m_totals.flows += questions.size();
    m_totals.rows += m_rows.size();
    for (std::size_t i = 0; i < questions.size(); ++i) {
        m_totals.delivered += m_kernel[i].isDelivered;
        m_totals.answered += m_kernel[i].isAnswered;
        m_totals.moved += m_kernel[i].isDelivered && m_kernel[i].sourcePort != questions[i].sourcePort;
    }
}
