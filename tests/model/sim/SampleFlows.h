// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "io/NativeFormat.h"
#include "sim/Simulation.h"
#include "trace/ResolveRef.h"

#include <fstream>
#include <sstream>

namespace vpcanvas::test {

inline aws::Network networkIn(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return io::read(text.str(), path).value();
}

/// A network of resources/samples.
inline aws::Network sample(const std::string &name)
{
    return networkIn(VPCANVAS_SOURCE_DIR "/resources/samples/" + name + ".vpcanvas");
}

inline std::shared_ptr<const graph::NetworkGraph> compiled(const aws::Network &network)
{
    return graph::compile(network, aws::Containment(network));
}

inline sim::FlowSpec flow(const aws::Network &network, const char *from, std::uint16_t sourcePort, const char *to,
                          std::uint16_t port, net::Protocol protocol = net::tcp)
{
    sim::FlowSpec spec;
    spec.flow.source = trace::resolveRef(network, from).value();
    spec.flow.destination = trace::resolveRef(network, to).value();
    spec.flow.sourcePort = sourcePort;
    spec.flow.destinationPort = port;
    spec.flow.protocol = protocol;
    return spec;
}

} // namespace vpcanvas::test
