// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/Json.h"

#include <boost/json.hpp>

namespace vpcanvas::trace {
namespace {

namespace json = boost::json;

template<TextEnum E>
json::value text(E value)
{
    return json::string(enumText(value));
}

json::value value(const std::optional<net::Header> &header)
{
    if (!header)
        return nullptr;
    const net::FiveTuple &tuple = header->tuple;
    return json::object{{"protocol", tuple.protocol.toString()},
                        {"src", tuple.source.toString()},
                        {"srcPort", tuple.sourcePort},
                        {"dst", tuple.destination.toString()},
                        {"dstPort", tuple.destinationPort}};
}

json::value value(const Cause &cause)
{
    return json::object{{"kind", text(cause.kind)}, {"resource", cause.resource.id}, {"row", cause.row}};
}

json::value value(const Hop &hop, const aws::Network &network)
{
    return json::object{{"component", hop.component.id},
                        {"kind", text(hop.component.kind)},
                        {"name", json::string(network.displayName(hop.component))},
                        {"in", value(hop.in)},
                        {"out", value(hop.out)},
                        {"cause", value(hop.cause)},
                        {"code", hop.code ? text(*hop.code) : json::value(nullptr)}};
}

json::value value(const Blocker &blocker)
{
    return json::object{{"component", blocker.component.id},
                        {"direction", text(blocker.direction)},
                        {"code", text(blocker.code)},
                        {"cause", value(blocker.cause)}};
}

json::array hops(const std::vector<Hop> &from, const aws::Network &network)
{
    json::array all;
    for (const Hop &hop : from)
        all.push_back(value(hop, network));
    return all;
}

} // namespace

std::string toJson(const PathTrace &trace, const aws::Network &network)
{
    json::array codes;
    for (const Code code : trace.codes)
        codes.push_back(text(code));
    json::array blockers;
    for (const Blocker &blocker : trace.blockers)
        blockers.push_back(value(blocker));
    return json::serialize(json::object{{"verdict", text(trace.verdict)},
                                        {"forwardVerdict", text(trace.forwardVerdict)},
                                        {"returnVerdict", text(trace.returnVerdict)},
                                        {"codes", std::move(codes)},
                                        {"forward", hops(trace.forward, network)},
                                        {"return", hops(trace.returnPath, network)},
                                        {"blockers", std::move(blockers)}});
}

} // namespace vpcanvas::trace
