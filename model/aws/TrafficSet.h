// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/Protocol.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vpcanvas::aws {

/// A connection to simulate, or many alike. Its ends are as a person writes them: an identifier, a Name tag, an address,
/// "internet", a service or a DNS name.
struct TrafficFlow
{
    std::string source;
    std::string destination;
    std::string via; ///< an HTTP proxy that the client is told to use; empty for none
    net::Protocol protocol = net::tcp;
    std::uint16_t sourcePort = 40001;
    std::uint16_t destinationPort = 80;
    int repeat = 1;     ///< connections, each from the next source port
    int interval = 100; ///< milliseconds between their starts
    int exchanges = 1;  ///< questions and answers in each
    /// Over TCP: HTTP requests that are asked instead, each "METHOD TARGET [Name: value; ...]"
    std::vector<std::string> requests{};
    bool isInContainer = false; ///< the client has a network of its own behind a bridge on its instance
    int timeToLive = 0;         ///< of the client's packets; 0: the host's own

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("source", self.source);
        visit("destination", self.destination);
        visit("via", self.via);
        visit("protocol", self.protocol);
        visit("sourcePort", self.sourcePort);
        visit("destinationPort", self.destinationPort);
        visit("repeat", self.repeat);
        visit("interval", self.interval);
        visit("exchanges", self.exchanges);
        visit("requests", self.requests);
        visit("inContainer", self.isInContainer);
        visit("timeToLive", self.timeToLive);
    }
    bool operator==(const TrafficFlow &) const = default;
};

/// Traffic that is kept with the drawing under a name, to be simulated again. It is no AWS resource and is not drawn.
struct TrafficSet
{
    static constexpr Kind kind = Kind::TrafficSet;
    TrafficSetId id;
    std::string name;
    std::vector<TrafficFlow> flows;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("flows", self.flows);
    }
    bool operator==(const TrafficSet &) const = default;
};

} // namespace vpcanvas::aws
