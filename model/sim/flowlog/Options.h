// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace vpcanvas::sim::flowlog {

struct Options
{
    /// Unix seconds at which the simulation began: 2026-01-01 00:00:00 UTC, so that the same run gives the same bytes.
    static constexpr std::int64_t newYear2026 = 1'767'225'600;
    std::int64_t epoch = newYear2026;
    /// Seconds of the longest aggregation interval: 600 or 60. On a Nitro instance it is 60 at most.
    /// Source: https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
    std::int64_t interval = 600;
    bool withNoData = false; ///< a record also for each interval in which an interface saw nothing
};

} // namespace vpcanvas::sim::flowlog
