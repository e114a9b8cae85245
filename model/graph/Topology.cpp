// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "graph/Topology.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/filtered_graph.hpp>

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace vpcanvas::graph {
namespace {

using Adjacency = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
using Vertex = boost::graph_traits<Adjacency>::vertex_descriptor;
constexpr Vertex nowhere = std::numeric_limits<Vertex>::max();

/// The graph without one vertex.
struct Without
{
    Vertex removed = nowhere;
    bool operator()(Vertex vertex) const { return vertex != removed; }
};

/// Predecessors of a breadth-first search; nowhere where it did not come.
template<class Graph>
std::vector<Vertex> search(const Graph &graph, std::size_t size, Vertex from)
{
    std::vector<Vertex> before(size, nowhere);
    std::vector<boost::default_color_type> colours(size, boost::white_color);
    before[from] = from;
    boost::breadth_first_search(
        graph, from,
        boost::visitor(boost::make_bfs_visitor(boost::record_predecessors(before.data(), boost::on_tree_edge())))
            .color_map(colours.data()));
    return before;
}

} // namespace

struct Topology::Impl
{
    Adjacency adjacency;
    std::vector<aws::ResourceRef> refs;
    std::unordered_map<aws::ResourceRef, Vertex> vertices;

    Vertex vertexOf(const aws::ResourceRef &ref)
    {
        const auto [place, isNew] = vertices.try_emplace(ref, refs.size());
        if (isNew) {
            refs.push_back(ref);
            boost::add_vertex(adjacency);
        }
        return place->second;
    }
    Vertex find(const aws::ResourceRef &ref) const
    {
        const auto hit = vertices.find(ref);
        return hit == vertices.end() ? nowhere : hit->second;
    }
    template<class Node>
    void join(const aws::ResourceRef &one, const Node *other)
    {
        if (other)
            boost::add_edge(vertexOf(one), vertexOf(other->ref), adjacency);
    }

    void joinPlaces(const NetworkGraph &graph);
    void joinGateways(const NetworkGraph &graph, const InternetNode &internet);
    void joinBalancers(const NetworkGraph &graph);
};

void Topology::Impl::joinPlaces(const NetworkGraph &graph)
{
    graph.table<aws::Vpc>().forEach([&](VpcIndex, const VpcNode &vpc) { vertexOf(vpc.ref); });
    graph.table<aws::Subnet>().forEach(
        [&](SubnetIndex, const SubnetNode &subnet) { vertexOf(subnet.ref), join(subnet.ref, graph.at(subnet.vpc)); });
    graph.table<aws::Instance>().forEach([&](InstanceIndex, const InstanceNode &instance) { vertexOf(instance.ref); });
    graph.table<aws::NetworkInterface>().forEach([&](InterfaceIndex, const InterfaceNode &interface) {
        vertexOf(interface.component);
        join(interface.component, graph.at(interface.subnet));
    });
    graph.table<aws::VpcPeeringConnection>().forEach([&](PeeringIndex, const PeeringNode &peering) {
        join(peering.ref, graph.at(peering.requester.vpc));
        join(peering.ref, graph.at(peering.accepter.vpc));
    });
}

void Topology::Impl::joinGateways(const NetworkGraph &graph, const InternetNode &internet)
{
    vertexOf(internet.ref);
    const auto joinGateway = [&](const auto &gateway) {
        vertexOf(gateway.ref);
        if (!graph.at(gateway.vpc))
            return;
        join(gateway.ref, graph.at(gateway.vpc));
        join(gateway.ref, &internet);
    };
    graph.table<aws::InternetGateway>().forEach(
        [&](InternetGatewayIndex, const InternetGatewayNode &gateway) { joinGateway(gateway); });
    graph.table<aws::EgressOnlyInternetGateway>().forEach(
        [&](EgressOnlyInternetGatewayIndex, const EgressOnlyInternetGatewayNode &gateway) { joinGateway(gateway); });
    graph.table<aws::InternetHost>().forEach([&](InternetHostIndex, const InternetHostNode &host) { join(host.ref, &internet); });
    graph.table<aws::AwsService>().forEach([&](AwsServiceIndex, const AwsServiceNode &service) {
        join(service.ref, &internet);
        graph.table<aws::VpcEndpoint>().forEach([&](VpcEndpointIndex, const VpcEndpointNode &endpoint) {
            if (endpoint.serviceName == service.serviceName)
                join(endpoint.ref, &service);
        });
    });
    graph.table<aws::OnPremisesNetwork>().forEach([&](OnPremisesIndex, const OnPremisesNode &site) { vertexOf(site.ref); });
    graph.table<aws::VpcEndpoint>().forEach([&](VpcEndpointIndex, const VpcEndpointNode &endpoint) {
        vertexOf(endpoint.ref);
        if (endpoint.type == aws::VpcEndpointType::Gateway)
            join(endpoint.ref, graph.at(endpoint.vpc));
    });
}

void Topology::Impl::joinBalancers(const NetworkGraph &graph)
{
    graph.table<aws::EndpointService>().forEach([&](EndpointServiceIndex, const EndpointServiceNode &service) {
        for (const LoadBalancerIndex balancer : service.loadBalancers)
            join(service.ref, graph.at(balancer));
        graph.table<aws::VpcEndpoint>().forEach([&](VpcEndpointIndex, const VpcEndpointNode &endpoint) {
            if (endpoint.serviceName == service.serviceName)
                join(endpoint.ref, &service);
        });
    });
}

Topology::Topology(const NetworkGraph &graph) : m_impl(std::make_unique<Impl>())
{
    InternetNode internet{{aws::Kind::Internet, "internet"}};
    graph.table<aws::Internet>().forEach([&](InternetIndex, const InternetNode &drawn) { internet = drawn; });
    m_impl->joinPlaces(graph);
    m_impl->joinGateways(graph, internet);
    m_impl->joinBalancers(graph);
}

Topology::Topology(Topology &&) noexcept = default;
Topology &Topology::operator=(Topology &&) noexcept = default;
Topology::~Topology() = default;

std::vector<std::vector<aws::ResourceRef>> Topology::components() const
{
    std::vector<int> numbers(m_impl->refs.size());
    const int count = boost::connected_components(m_impl->adjacency, numbers.data());
    std::vector<std::vector<aws::ResourceRef>> all(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        all[static_cast<std::size_t>(numbers[i])].push_back(m_impl->refs[i]);
    for (auto &component : all)
        std::ranges::sort(component);
    std::ranges::sort(all, [](const auto &a, const auto &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    return all;
}

bool Topology::areConnected(const aws::ResourceRef &a, const aws::ResourceRef &b) const
{
    return !shortestPath(a, b).empty();
}

std::vector<aws::ResourceRef> Topology::shortestPath(const aws::ResourceRef &from, const aws::ResourceRef &to) const
{
    const Vertex start = m_impl->find(from);
    const Vertex end = m_impl->find(to);
    if (start == nowhere || end == nowhere)
        return {};
    const std::vector<Vertex> before = search(m_impl->adjacency, m_impl->refs.size(), start);
    if (before[end] == nowhere)
        return {};
    std::vector<aws::ResourceRef> path{m_impl->refs[end]};
    for (Vertex at = end; at != start;) {
        at = before[at];
        path.push_back(m_impl->refs[at]);
    }
    std::ranges::reverse(path);
    return path;
}

std::vector<aws::ResourceRef> Topology::cutsBetween(const aws::ResourceRef &from, const aws::ResourceRef &to) const
{
    const std::vector<aws::ResourceRef> path = shortestPath(from, to);
    if (path.size() < 3)
        return {};
    std::vector<Vertex> articulation;
    boost::articulation_points(m_impl->adjacency, std::back_inserter(articulation));
    std::ranges::sort(articulation);
    const Vertex start = m_impl->find(from);
    const Vertex end = m_impl->find(to);
    std::vector<aws::ResourceRef> cuts;
    for (std::size_t i = 1; i + 1 < path.size(); ++i) { // what parts them stands on every path, so on this one
        const Vertex vertex = m_impl->find(path[i]);
        if (!std::ranges::binary_search(articulation, vertex))
            continue;
        const boost::filtered_graph<Adjacency, boost::keep_all, Without> rest(m_impl->adjacency, {}, Without{vertex});
        if (search(rest, m_impl->refs.size(), start)[end] == nowhere)
            cuts.push_back(path[i]);
    }
    return cuts;
}

} // namespace vpcanvas::graph
