// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <string_view>
#include <vector>

/// A mistake, made in lab T-D, and the rule that must find it there.
struct RuleCase
{
    std::string_view rule;
    void (*makeMistake)(vpcanvas::aws::Network &network);
};

/// Sample T-D: a VPC with a public subnet (NAT gateway, one instance) and a private one (one instance).
vpcanvas::aws::Network labTD();

const std::vector<RuleCase> &ruleCases();
