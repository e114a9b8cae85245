// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/Change.h"
#include "sim/CowArray.h"
#include "sim/Event.h"

namespace vpcanvas::sim {

/// The state of the tables and the packets after some event of a log. Copies share what they have in common.
class Moment
{
public:
    std::size_t event = 0; ///< how many events have happened
    SimTime time = 0;
    CowArray<RowState> rows;            ///< by the row's number in the log
    CowArray<std::uint32_t> lastEvents; ///< of each packet, plus 1; 0 before it is sent
    std::uint32_t liveRows = 0;
};

} // namespace vpcanvas::sim
