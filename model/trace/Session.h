// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"
#include "net/Header.h"

#include <variant>

namespace vpcanvas::trace {

/// Something outside the VPCs that sends or answers.
struct OutsidePlace
{
    aws::ResourceRef component;
};

/// A service behind a gateway endpoint.
struct BehindGatewayEndpoint
{
    graph::VpcEndpointIndex endpoint;
    aws::ResourceRef service;
};

/// A service address that every host of a VPC reaches without leaving its subnet: metadata, DNS, time.
struct LocalService
{
    aws::ResourceRef component;
    graph::InterfaceIndex client;
};

using Place = std::variant<std::monostate, graph::InterfaceIndex, OutsidePlace, BehindGatewayEndpoint, LocalService>;

/// The two ends of a flow, as the request finds them and as its answer has to.
struct Session
{
    Place source;
    Place arrived; ///< where the request ended
    net::FiveTuple request;
    net::FiveTuple received;           ///< the request as it arrived
    graph::InterfaceIndex destination; ///< that the question named, if it named one
};

} // namespace vpcanvas::trace
