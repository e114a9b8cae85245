// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "oracle/KernelFlows.h"

/// Asks both the simulator and the kernel, and says what they say differently.
class TopologyComparison
{
public:
    struct Totals
    {
        std::size_t flows = 0;
        std::size_t delivered = 0;
        std::size_t answered = 0;
        std::size_t moved = 0; ///< to another source port
        std::size_t rows = 0;
        std::size_t again = 0; ///< drawings that were looked at twice
    };

    TopologyComparison();

    /// Empty where both say the same. A busy machine may be late, so a difference is looked at twice.
    std::string compare(const vpcanvas::aws::Network &network, const std::vector<Question> &questions);

    /// Empty where this kernel can be asked; else what it lacks.
    std::string whyNot()
    {
        return m_machines.canForget() ? "" : "this kernel's connection tracking cannot be told to forget (CONFIG_NF_CT_NETLINK)";
    }

    const std::vector<Answer> &kernel() const { return m_kernel; }
    const std::vector<std::string> &rows() const { return m_rows; } ///< of the NAT instance, as the kernel has them
    bool hasRows() const { return m_hasRows; } ///< whether the kernel shows any; where not, they are not compared
    const Totals &totals() const { return m_totals; }

private:
    void count(const std::vector<Question> &questions);

    VpcMachines m_machines;
    KernelFlows m_flows;
    bool m_hasRows;
    std::vector<Answer> m_kernel;
    std::vector<std::string> m_rows;
    Totals m_totals;
};
