// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/FlowSpec.h"
#include "sim/IcmpError.h"
#include "sim/Streams.h"
#include "sim/TcpEndpoint.h"
#include "sim/hosts/AccessLine.h"
#include "trace/Ends.h"

#include <variant>

namespace vpcanvas::sim {

/// The way of a flow's packets: where they begin, and where they were found to arrive.
struct Way
{
    trace::Ends ends;
    trace::Session session;
};

/// What one end says, and how far it has read what the other one says.
struct Voice
{
    std::uint32_t stream = Streams::none;
    std::uint32_t read = 0;
};

/// What the client of a flow talks about.
enum class Talk : std::uint8_t {
    Amounts,  ///< only how many bytes matters
    Name,     ///< a DNS question
    Http,     ///< HTTP/1.1
    ProxyGet, ///< HTTP/1.1 to a proxy
    Connect,  ///< a tunnel through a proxy, and then amounts
    Relay,    ///< what a proxy's client sends through a tunnel
};

/// A web server, or anything else that answers.
struct PlainServer
{
};

/// A proxy, towards one client.
struct ProxyServer
{
    std::uint32_t upstream = AccessLine::none;
    bool isTunnel = false;
    AccessLine line;
};

/// A web application that gets the URL that its visitor gave it.
struct FetchingServer
{
    std::uint32_t fetch = AccessLine::none;
};

/// The metadata service, towards one client.
struct MetadataServer
{
    struct Said
    {
        std::uint32_t until = 0; ///< bytes of all that it says
        std::uint8_t ttl = 0;
    };
    std::vector<Said> said;
};

struct FlowState
{
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    FlowSpec spec;
    FlowPurpose purpose = FlowPurpose::Asked;
    std::uint32_t parent = none;
    Way way;
    TcpEndpoint client;
    TcpEndpoint server;
    net::FiveTuple connection; ///< of TCP, as the server knows it: the first SYN's
    FlowOutcome outcome = FlowOutcome::Waiting;
    std::optional<IcmpError> error; ///< the last one that the client got
    std::uint32_t asked = 0;
    std::uint32_t answered = 0;
    std::uint32_t served = 0;

    Talk talk = Talk::Amounts;
    Voice clientVoice;
    Voice serverVoice;
    /// Once a text has come to the server.
    std::variant<std::monostate, PlainServer, ProxyServer, FetchingServer, MetadataServer> service;
    bool hasTunnel = false;  ///< the proxy has said yes to Connect
    http::Response response; ///< the last one
    std::string token;       ///< of the metadata service, as the client was given it

    /// The last HTTP answer, or null where there is none.
    const http::Response *httpAnswer() const
    {
        return answered > 0 && talk != Talk::Amounts && talk != Talk::Name ? &response : nullptr;
    }
    bool isOver() const { return outcome > FlowOutcome::Running; }
};

} // namespace vpcanvas::sim
