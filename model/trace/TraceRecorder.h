// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Recorder.h"

namespace vpcanvas::trace {

/// Writes a packet's way into the answer of a trace.
class TraceRecorder final : public Recorder
{
public:
    explicit TraceRecorder(PathTrace &into) : m_result(into) { }

    void hop(Direction direction, const aws::ResourceRef &component, const std::optional<net::Header> &in,
             const std::optional<net::Header> &out, Cause &&cause, std::optional<Code> code) override;
    void block(Blocker &&blocker) override;
    void doubt(const aws::ResourceRef &unknown) override;
    void natRow(NatRow &&row) override { m_result.natRows.push_back(std::move(row)); }

private:
    PathTrace &m_result;
};

} // namespace vpcanvas::trace
