// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "aws/Network.h"
#include "edit/ChangeSet.h"
#include "graph/FilterNodes.h"
#include "graph/GatewayNodes.h"
#include "graph/NodeTable.h"
#include "graph/OutsideNodes.h"
#include "graph/PlaceNodes.h"
#include "graph/RouteTableNode.h"

#include <memory>
#include <tuple>

namespace vpcanvas::graph {

struct AddressHash
{
    std::size_t operator()(const net::IpAddress &address) const
    {
        return static_cast<std::size_t>((address.low * 0x9E3779B97F4A7C15U) ^ (address.high * 0xC2B2AE3D27D4EB4FU));
    }
};

/// What the internet finds at an address: an interface by its public address, or something that was drawn outside.
/// An Elastic IP that nobody uses is found as itself.
struct PublicPlace
{
    std::variant<InterfaceIndex, InternetHostIndex, AwsServiceIndex, AddressIndex> place;
    net::Ipv4 privateAddress; ///< of the interface

    auto operator<=>(const PublicPlace &) const = default;
};

/// A Network compiled for questions about packets: dense tables by index, routes in the order in which they win, rules
/// and entries ready to match, addresses to what stands behind them. Immutable; graphs of a network and of its edited
/// copy share all that the edit left alone, so threads may read any of them.
class NetworkGraph
{
public:
    template<class Resource, class Node>
    using Part = CowPart<NodeTable<Resource, Node>>;

    using Parts = std::tuple<
        Part<aws::Vpc, VpcNode>, Part<aws::Subnet, SubnetNode>, Part<aws::RouteTable, RouteTableNode>,
        Part<aws::InternetGateway, InternetGatewayNode>, Part<aws::EgressOnlyInternetGateway, EgressOnlyInternetGatewayNode>,
        Part<aws::NatGateway, NatGatewayNode>, Part<aws::NetworkInterface, InterfaceNode>, Part<aws::Address, AddressNode>,
        Part<aws::Instance, InstanceNode>, Part<aws::SecurityGroup, SecurityGroupNode>, Part<aws::NetworkAcl, NetworkAclNode>,
        Part<aws::PrefixList, PrefixListNode>, Part<aws::VpcEndpoint, VpcEndpointNode>,
        Part<aws::EndpointService, EndpointServiceNode>, Part<aws::LoadBalancer, LoadBalancerNode>,
        Part<aws::TargetGroup, TargetGroupNode>, Part<aws::VpcPeeringConnection, PeeringNode>, Part<aws::Internet, InternetNode>,
        Part<aws::InternetHost, InternetHostNode>, Part<aws::AwsService, AwsServiceNode>,
        Part<aws::OnPremisesNetwork, OnPremisesNode>, Part<aws::UnmodelledResource, UnmodelledNode>>;

    /// The table of a kind. Kinds that packets never meet (regions, zones, placement groups, notes) have none.
    template<class Resource>
    const auto &table() const
    {
        return *part<Resource>(m_parts);
    }
    /// Null where the resource does not exist.
    template<class Resource>
    const auto *at(Index<Resource> index) const
    {
        return table<Resource>().at(index);
    }
    template<class Resource>
    Index<Resource> find(const Id<Resource> &id) const
    {
        return table<Resource>().find(id.value);
    }

    /// The interface of the subnet that has the address; the first by identifier where a drawing gives it twice.
    InterfaceIndex interfaceAt(SubnetIndex subnet, net::IpAddress address) const;
    /// The interface of the VPC that has the private or IPv6 address.
    InterfaceIndex interfaceAt(VpcIndex vpc, net::IpAddress address) const;
    /// What the internet finds at the address, or null.
    const PublicPlace *publicPlace(net::IpAddress address) const;
    /// Interfaces anywhere that have the private address: where an address alone is what was asked.
    std::vector<InterfaceIndex> interfacesWith(net::IpAddress address) const;

    VpcIndex vpcOf(InterfaceIndex interface) const;
    /// The table that routes what leaves the subnet: its own, or the VPC's main one. Not valid when neither is known.
    RouteTableIndex routeTableOf(const SubnetNode &subnet) const;
    /// The subnet's own ACL or the VPC's default one. Not valid when neither is known.
    NetworkAclIndex networkAclOf(const SubnetNode &subnet) const;

    /// Whether both graphs hold the same compiled table of that kind in the same memory.
    template<class Resource>
    bool sharesTableWith(const NetworkGraph &other) const
    {
        return part<Resource>(m_parts).sharesWith(part<Resource>(other.m_parts));
    }

private:
    friend class Compiler;

    template<class Resource, class Tuple>
    static auto &part(Tuple &parts)
    {
        return std::get<positionOf<Resource>()>(parts);
    }
    template<class Resource>
    static constexpr std::size_t positionOf()
    {
        return []<class... Resources, class... Nodes>(std::type_identity<std::tuple<Part<Resources, Nodes>...>>) {
            std::size_t position = 0;
            (void)((std::is_same_v<Resource, Resources> || (++position, false)) || ...);
            return position;
        }(std::type_identity<Parts>{});
    }

    struct SubnetAddress
    {
        SubnetIndex subnet;
        net::IpAddress address;
        auto operator<=>(const SubnetAddress &) const = default;
    };
    struct SubnetAddressHash
    {
        std::size_t operator()(const SubnetAddress &key) const
        {
            return AddressHash{}(key.address) + key.subnet.value * std::size_t{0x9E3779B9};
        }
    };

    Parts m_parts;
    CowPart<ShardedMap<SubnetAddress, InterfaceIndex, SubnetAddressHash>> m_interfaces;
    CowPart<ShardedMap<net::IpAddress, InterfaceIndex, AddressHash>> m_anywhere;
    CowPart<ShardedMap<net::IpAddress, PublicPlace, AddressHash>> m_public;
};

/// The whole network at once.
std::shared_ptr<const NetworkGraph> compile(const aws::Network &network, const aws::Containment &containment);

/// The graph of the network after an edit, given the graph of before: touches what the ChangeSet names and what depends
/// on it, and shares the rest. `network` and `containment` are already those of after the edit.
std::shared_ptr<const NetworkGraph> recompile(const std::shared_ptr<const NetworkGraph> &previous, const aws::Network &network,
                                              const aws::Containment &containment, const edit::ChangeSet &changes);

} // namespace vpcanvas::graph
