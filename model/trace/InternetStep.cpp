// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/InternetStep.h"

#include "trace/InternetGatewayStep.h"

#include <array>

namespace vpcanvas::trace {
namespace {

/// Addresses that the internet carries to no one. Documentation blocks (RFC 5737, RFC 3849) count as hosts: labs use them.
bool isNowhere(net::IpAddress address)
{
    constexpr std::array blocks{
        net::Cidr(net::Ipv4{0x00000000}, 8), net::Cidr(net::Ipv4{0x7F000000}, 8), net::Cidr(net::Ipv4{0xA9FE0000}, 16),
        net::Cidr(net::Ipv4{0xE0000000}, 3), net::Cidr(net::Ipv6{}, 8),           net::Cidr(net::Ipv6{0xFE00000000000000U, 0}, 7),
    };
    for (const net::Cidr &block : blocks)
        if (block.contains(address))
            return true;
    return isRfc1918(address) || isRfc6598(address) || isUniqueLocal(address);
}

Ended acceptOutside(Walk &walk, const aws::ResourceRef &component)
{
    if (walk.forward() && !walk.quoted) {
        walk.session.arrived = OutsidePlace{component};
        walk.session.received = walk.header.tuple;
    } else if (!walk.isOfTheEnd()) {
        return walk.stopForGood(component, Code::NoPossibleDestination); // an answer from another address than was asked
    }
    walk.hop(component, walk.header, std::nullopt);
    return {};
}

} // namespace

Next crossInternet(Walk &walk)
{
    const net::IpAddress to = walk.destination();
    if (!walk.forward())
        if (const auto *source = std::get_if<OutsidePlace>(&walk.session.source))
            if (to == walk.session.request.source)
                return acceptOutside(walk, source->component);

    const graph::InterfaceNode *asked = walk.graph.at(walk.session.destination);
    if (walk.forward() && asked && to.isIpv4() && asked->has(to))
        return refuseAtInternetGateway(walk, walk.session.destination);

    if (const graph::PublicPlace *place = walk.graph.publicPlace(to)) {
        if (const auto *interface = std::get_if<graph::InterfaceIndex>(&place->place))
            return enterByInternetGateway(walk, *interface, place->privateAddress);
        if (const auto *host = std::get_if<graph::InternetHostIndex>(&place->place))
            return acceptOutside(walk, walk.graph.at(*host)->ref);
        if (const auto *service = std::get_if<graph::AwsServiceIndex>(&place->place))
            return acceptOutside(walk, walk.graph.at(*service)->ref);
        const auto &unused = *walk.graph.at(std::get<graph::AddressIndex>(place->place));
        return walk.stopForGood(internetRef(walk.graph), Code::NoPossibleDestination,
                                {CauseKind::Property, unused.ref, "association = none", -1});
    }
    if (isNowhere(to))
        return walk.stopForGood(internetRef(walk.graph), Code::NoPossibleDestination);
    return acceptOutside(walk, internetRef(walk.graph));
}

} // namespace vpcanvas::trace
