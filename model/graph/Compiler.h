// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"

#include <set>

namespace vpcanvas::graph {

/// Makes the nodes of a NetworkGraph out of resources. Not part of the public API.
class Compiler
{
public:
    Compiler(NetworkGraph &graph, const aws::Network &network, const aws::Containment &containment)
        : m_graph(graph),
          m_network(network),
          m_containment(containment)
    {
    }

    void compileAll();
    void recompile(const edit::ChangeSet &changes);

private:
    template<class Resource>
    Index<Resource> intern(const Id<Resource> &id)
    {
        if (id.empty())
            return {};
        if (const Index<Resource> known = m_graph.find(id); known.valid())
            return known;
        return NetworkGraph::part<Resource>(m_graph.m_parts).edit().intern(id.value);
    }
    template<class Resource>
    Index<Resource> intern(const std::optional<Id<Resource>> &id)
    {
        return id ? intern(*id) : Index<Resource>{};
    }

    /// Compiles the resource as it is now, or takes it out.
    void build(const aws::ResourceRef &ref);
    template<class R>
    void build(const Id<R> &id, const R *resource);
    /// What has to be compiled again because `ref` was touched, as it was (in the graph) or as it is (in the network).
    void addDependents(const aws::ResourceRef &ref, std::set<aws::ResourceRef> &all) const;
    void addOwner(const InterfaceNode &node, std::set<aws::ResourceRef> &all) const;
    template<class Node>
    void addVpcOf(const Node *node, std::set<aws::ResourceRef> &all) const;

    std::shared_ptr<const VpcNode> node(const aws::Vpc &vpc);
    std::shared_ptr<const SubnetNode> node(const aws::Subnet &subnet);
    std::shared_ptr<const RouteTableNode> node(const aws::RouteTable &table);
    std::shared_ptr<const InternetGatewayNode> node(const aws::InternetGateway &gateway);
    std::shared_ptr<const EgressOnlyInternetGatewayNode> node(const aws::EgressOnlyInternetGateway &gateway);
    std::shared_ptr<const NatGatewayNode> node(const aws::NatGateway &gateway);
    std::shared_ptr<const InterfaceNode> node(const aws::NetworkInterface &interface);
    std::shared_ptr<const AddressNode> node(const aws::Address &address);
    std::shared_ptr<const InstanceNode> node(const aws::Instance &instance);
    std::shared_ptr<const SecurityGroupNode> node(const aws::SecurityGroup &group);
    std::shared_ptr<const NetworkAclNode> node(const aws::NetworkAcl &acl);
    std::shared_ptr<const PrefixListNode> node(const aws::PrefixList &list);
    std::shared_ptr<const VpcEndpointNode> node(const aws::VpcEndpoint &endpoint);
    std::shared_ptr<const EndpointServiceNode> node(const aws::EndpointService &service);
    std::shared_ptr<const LoadBalancerNode> node(const aws::LoadBalancer &balancer);
    std::shared_ptr<const TargetGroupNode> node(const aws::TargetGroup &group);
    std::shared_ptr<const PeeringNode> node(const aws::VpcPeeringConnection &peering);
    std::shared_ptr<const InternetNode> node(const aws::Internet &internet);
    std::shared_ptr<const InternetHostNode> node(const aws::InternetHost &host);
    std::shared_ptr<const AwsServiceNode> node(const aws::AwsService &service);
    std::shared_ptr<const OnPremisesNode> node(const aws::OnPremisesNetwork &network);
    std::shared_ptr<const UnmodelledNode> node(const aws::UnmodelledResource &resource);

    std::vector<InterfaceIndex> interfacesOf(const aws::ResourceRef &owner);
    std::uint32_t targetOf(const aws::RouteTarget &target);
    std::vector<CompiledRule> rules(const std::vector<aws::SecurityGroupRule> &from, std::string_view direction);

    enum class Presence : std::uint8_t { There, Gone };
    void index(InterfaceIndex index, const InterfaceNode &node, Presence presence);
    void index(InternetHostIndex index, const InternetHostNode &node, Presence presence);
    void index(AwsServiceIndex index, const AwsServiceNode &node, Presence presence);
    void index(AddressIndex index, const AddressNode &node, Presence presence);
    template<class Resource, class Node>
    void index(Index<Resource>, const Node &, Presence)
    {
    }
    void place(net::IpAddress address, const PublicPlace &place, Presence presence);

    NetworkGraph &m_graph;
    const aws::Network &m_network;
    const aws::Containment &m_containment;
};

} // namespace vpcanvas::graph
