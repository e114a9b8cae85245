// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/EnumText.h"
#include "sim/SimTime.h"
#include "sim/http/Message.h"
#include "trace/Flow.h"

namespace vpcanvas::sim {

/// Traffic between two ends: one connection that asks and is answered one or more times. A destination that is called
/// by a name is asked of DNS first.
struct FlowSpec
{
    trace::Flow flow;
    SimTime start = 0;
    std::uint32_t requestBytes = 100; ///< of each question; 0: a TCP connection that only opens and closes
    std::uint32_t answerBytes = 200;
    std::uint32_t exchanges = 1;
    SimTime interval = 1 * second;         ///< from an answer to the next question
    bool closes = true;                    ///< a TCP client ends the connection when it has all answers
    std::vector<http::Request> requests{}; ///< over TCP: these are asked one after another, whatever the numbers above say
    std::optional<trace::Endpoint> via{};  ///< the client is told to use this HTTP proxy
    bool isInContainer = false;            ///< the client has a network of its own behind a bridge on its instance
};

enum class FlowOutcome : std::uint8_t {
    Waiting,    ///< it has not begun
    Running,    ///< or waits for an answer that does not come
    Completed,  ///< every question was answered
    Reset,      ///< by an RST
    TimedOut,   ///< TCP gave up
    Refused,    ///< the question itself cannot be sent
    Unresolved, ///< DNS gave no address
    Denied,     ///< a proxy does not let it through
};

/// Why there is a flow. One that hosts make on their own has the flow that it serves as its parent.
enum class FlowPurpose : std::uint8_t {
    Asked,      ///< by whoever added it
    NameQuery,  ///< what address a name has
    ProxyFetch, ///< a proxy does what its client asked of it
    UrlFetch,   ///< a web application gets a URL that a visitor gave it
};

} // namespace vpcanvas::sim

template<>
struct vpcanvas::EnumText<vpcanvas::sim::FlowOutcome>
{
    using enum sim::FlowOutcome;
    static constexpr std::pair<sim::FlowOutcome, std::string_view> values[] = {
        {Waiting, "waiting"},   {Running, "running"}, {Completed, "completed"},   {Reset, "reset"},
        {TimedOut, "timedOut"}, {Refused, "refused"}, {Unresolved, "unresolved"}, {Denied, "denied"},
    };
};

template<>
struct vpcanvas::EnumText<vpcanvas::sim::FlowPurpose>
{
    using enum sim::FlowPurpose;
    static constexpr std::pair<sim::FlowPurpose, std::string_view> values[] = {
        {Asked, "asked"}, {NameQuery, "nameQuery"}, {ProxyFetch, "proxyFetch"}, {UrlFetch, "urlFetch"}};
};
