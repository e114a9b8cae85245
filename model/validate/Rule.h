// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validate/Finding.h"
#include "validate/Views.h"

#include <string_view>
#include <utility>

namespace vpcanvas::validate {

/// Where a check leaves what it found.
class Report
{
public:
    explicit Report(std::vector<Finding> &into) : m_into(into) { }

    void startRule(std::string_view id, Severity severity)
    {
        m_rule = id;
        m_severity = severity;
    }

    /// A finding of the rule's own severity. Arguments fill the sentence "rule.ID".
    Finding &add(const aws::ResourceRef &resource, std::vector<std::string> args = {}, std::vector<aws::ResourceRef> related = {})
    {
        return m_into.emplace_back(
            Finding{std::string(m_rule), m_severity, resource, std::move(related), std::move(args), std::nullopt});
    }

private:
    std::vector<Finding> &m_into;
    std::string_view m_rule;
    Severity m_severity = Severity::Warning;
};

/// One rule: a stable identifier (tests, texts and help use it), how bad it is, AWS's page behind it, and the check,
/// which looks at one VPC, one subnet, or the network as a whole. An edit runs it again only where it may matter.
template<class View>
struct Rule
{
    std::string_view id;
    Severity severity;
    std::string_view page;
    void (*check)(const View &view, Report &report);
};

} // namespace vpcanvas::validate
