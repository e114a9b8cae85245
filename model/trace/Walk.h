// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Memory.h"
#include "trace/Recorder.h"
#include "trace/Session.h"

#include <string>
#include <vector>

namespace vpcanvas::trace {

enum class Role : std::uint8_t { Sender, Forwarder };
enum class Arriving : std::uint8_t { AtDestination, AtNextHop };

/// The packet leaves an interface into its subnet.
struct Leave
{
    graph::InterfaceIndex interface;
    Role role = Role::Forwarder;
};

/// The packet comes to an interface; `from` is the subnet it comes from, if it comes from one.
struct Arrive
{
    graph::InterfaceIndex interface;
    graph::SubnetIndex from;
    Arriving as = Arriving::AtDestination;
};

/// The packet is on the internet; its destination address decides.
struct OnInternet
{
};

struct Ended
{
};

using Next = std::variant<Leave, Arrive, OnInternet, Ended>;

/// What is not written in a header but that later steps must know of the packet's way so far.
struct Traits
{
    bool forwarded = false;                                ///< unchanged by an instance: references to security groups are lost
    bool keptPrivateSource = false;                        ///< by a NAT instance that does not masquerade
    bool throughNatGateway = false;                        ///< as the last thing that rewrote its source
    aws::ResourceRef forwarder;                            ///< the last such instance
    std::vector<graph::SecurityGroupIndex> balancerGroups; ///< of the load balancer that sent it on
};

/// One packet on its way, in one direction. Each step takes the walk, says what it did with hop(), stop() and doubt(),
/// and returns where the packet goes next.
class Walk
{
public:
    Walk(const graph::NetworkGraph &inGraph, Session &ofSession, Memory &ofDevices, Recorder &into, Direction goes,
         const net::Header &sent)
        : graph(inGraph),
          session(ofSession),
          memory(ofDevices),
          recorder(into),
          direction(goes),
          header(sent)
    {
    }

    const graph::NetworkGraph &graph;
    Session &session;
    Memory &memory;
    Recorder &recorder;
    Direction direction;
    net::Header header; ///< as it is now
    Traits traits;

    bool forward() const { return direction == Direction::Forward; }
    net::IpAddress source() const { return header.tuple.source; }
    net::IpAddress destination() const { return header.tuple.destination; }

    /// Runs the steps until the packet ends, or goes in circles.
    void run(Next next);
    /// One step: the packet meets what comes next, which says where it goes from there.
    Next step(const Next &next);

    /// The packet passed a component. Hops past the first blocker are not kept.
    void hop(const aws::ResourceRef &component, const std::optional<net::Header> &in, const std::optional<net::Header> &out,
             Cause cause = {}, std::optional<Code> code = std::nullopt);
    /// Whose filter is asked, for the blocker that its refusal becomes.
    void asking(const aws::ResourceRef &at, bool inbound) { m_at = &at, m_inbound = inbound; }
    /// The component stops the packet. The walk may go on, to find what else would stop it.
    void stop(const aws::ResourceRef &component, Code code, Cause cause = {});
    /// The same at the component that sends it.
    void stopSending(const aws::ResourceRef &component, Code code, Cause cause = {});
    /// Whether the component stops the packet is not known, because of `unknown`.
    void doubt(const aws::ResourceRef &component, Code code, Cause cause, const aws::ResourceRef &unknown);
    /// The same, and what it would do with the packet is not known either.
    Ended doubtAndEnd(const aws::ResourceRef &component, Code code, Cause cause, const aws::ResourceRef &unknown);
    Ended stopForGood(const aws::ResourceRef &component, Code code, Cause cause = {})
    {
        stop(component, code, std::move(cause));
        m_lost = true;
        return {};
    }

    bool isBlocked() const { return m_blocked; }
    bool isDoubtful() const { return m_doubtful; }
    bool isLost() const { return m_lost; } ///< it ended before it arrived anywhere
    Verdict verdict() const { return m_blocked ? Verdict::Unreachable : m_doubtful ? Verdict::Possible : Verdict::Reachable; }

private:
    void block(const aws::ResourceRef &component, Code code, Cause cause);
    bool isLooping(const Leave &leave);

    bool m_blocked = false;
    bool m_doubtful = false;
    bool m_lost = false;
    const aws::ResourceRef *m_at = nullptr;
    bool m_inbound = false;

    struct Left
    {
        graph::InterfaceIndex interface;
        net::IpAddress destination;
        std::uint16_t port;
        bool operator==(const Left &) const = default;
    };
    std::vector<Left> m_left; ///< for finding loops
};

/// "10.0.0.10:40001", "[2001:db8::1]:80", or the address alone where the protocol has no ports.
std::string addressAndPort(net::IpAddress address, std::uint16_t port, net::Protocol protocol);
/// "10.40.2.101:40001 → 10.40.1.100:40001", the two sources, or the two destinations where only these differ.
std::string translationText(const net::FiveTuple &inside, const net::FiveTuple &outside);

/// RFC 1918.
bool isRfc1918(net::IpAddress address);
/// RFC 6598, 100.64.0.0/10.
bool isRfc6598(net::IpAddress address);
/// fc00::/7, RFC 4193.
bool isUniqueLocal(net::IpAddress address);

/// Some host of the block, where any will do.
net::IpAddress someHostOf(const net::Cidr &block);

/// The Internet node that was drawn, or one of that name.
aws::ResourceRef internetRef(const graph::NetworkGraph &graph);

} // namespace vpcanvas::trace
