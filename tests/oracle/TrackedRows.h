// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

/// The rows of /proc/net/nf_conntrack that translate something, sorted and in the simulator's words. The kernel has one row
/// where both addresses are others, the simulator two.
std::vector<std::string> translatedRows(const std::string &text);
