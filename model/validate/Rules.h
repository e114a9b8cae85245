// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validate/Rule.h"

#include <span>
#include <string_view>
#include <vector>

namespace vpcanvas::validate {

std::span<const Rule<SubnetView>> subnetRules();
std::span<const Rule<VpcView>> vpcRules();
std::span<const Rule<NetworkView>> networkRules();

/// AWS's page behind a rule; empty for a rule that does not exist.
std::string_view pageOf(std::string_view ruleId);

std::vector<std::string_view> allRuleIds(); ///< sorted

} // namespace vpcanvas::validate
