// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "oracle/Question.h"
#include "sim/Random.h"

#include <vector>

/// A drawing after base::network() with one to four private hosts in use and random switches, filters and routes, and a
/// handful of flows whose source ports meet.
struct RandomTopology
{
    explicit RandomTopology(std::uint64_t seed);

    vpcanvas::aws::Network network;
    std::vector<Question> questions;

private:
    bool isOneIn(std::uint32_t count) { return m_random.below(count) == 0; }
    template<class Choices>
    const auto &oneOf(const Choices &choices)
    {
        return choices[m_random.below(static_cast<std::uint32_t>(std::size(choices)))];
    }
    vpcanvas::net::Protocol protocol();
    vpcanvas::aws::SecurityGroupRule groupRule();
    std::vector<vpcanvas::aws::SecurityGroupRule> groupRules(std::uint32_t openOneIn);
    std::vector<vpcanvas::aws::NetworkAclEntry> aclEntries();
    void chooseNat();
    void chooseRoutes();
    void chooseQuestions();
    Question question();

    vpcanvas::sim::Random m_random;
    std::uint32_t m_hosts = 0;
};
