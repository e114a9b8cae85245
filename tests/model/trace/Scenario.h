// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "core/Result.h"
#include "trace/Flow.h"
#include "trace/PathTrace.h"

#include <filesystem>
#include <string>
#include <vector>

namespace vpcanvas::test {

/// One question of a scenario file, and all that its file says about the answer.
struct ScenarioCase
{
    std::string title;
    std::string network;             ///< file, relative to resources/ or to the scenario's folder
    std::vector<std::string> edits;  ///< of the file and of the case, in order
    std::string flow;                ///< "tcp A:40001 -> B:80", or "... via PROXY"
    std::vector<std::string> checks; ///< written by hand, never rewritten
    std::string expected;            ///< the block from "expect" on
    std::size_t expectedFrom = 0;    ///< its lines in the file, for rewriting
    std::size_t expectedTo = 0;
};

struct ScenarioFile
{
    std::vector<std::string> lines;
    std::vector<ScenarioCase> cases;

    static ScenarioFile read(const std::filesystem::path &path);
    /// Rewrites the expected blocks; an empty answer leaves its block as it is.
    void write(const std::filesystem::path &path, const std::vector<std::string> &answers) const;
};

struct ScenarioAnswer
{
    aws::Network network;
    trace::Flow asked;
    std::optional<trace::Endpoint> via;
    trace::Flow flow; ///< what was traced: the question, or the first of two connections through a proxy
    trace::PathTrace trace;
    std::optional<trace::PathTrace> second; ///< the proxy's own connection
    std::string text;                       ///< as the file writes it
    std::vector<std::string> failed;        ///< checks that do not hold
};

/// Puts the network in the state that the case describes and asks. Errors are texts for whoever wrote the scenario.
ScenarioAnswer ask(const ScenarioCase &scenario, const std::filesystem::path &folder);

} // namespace vpcanvas::test
