// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/HeaderText.h"

#include "trace/Walk.h"

namespace vpcanvas::cli {

std::string headerText(const net::Header &header)
{
    const net::FiveTuple &tuple = header.tuple;
    return trace::addressAndPort(tuple.source, tuple.sourcePort, tuple.protocol) + " → "
        + trace::addressAndPort(tuple.destination, tuple.destinationPort, tuple.protocol);
}

} // namespace vpcanvas::cli
