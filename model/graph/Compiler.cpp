// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "graph/Compiler.h"

#include <algorithm>
#include <type_traits>

namespace vpcanvas::graph {
namespace {

template<class R>
concept IsCompiled =
    !std::is_same_v<
        R,
        aws::
            Region> && !std::is_same_v<R, aws::AvailabilityZone> && !std::is_same_v<R, aws::PlacementGroup> && !std::is_same_v<R, aws::Note> && !std::is_same_v<R, aws::TrafficSet>;

} // namespace

template<class R>
void Compiler::build(const Id<R> &id, const R *resource)
{
    if constexpr (IsCompiled<R>) {
        const Index<R> at = intern(id);
        if (const auto *old = m_graph.at(at))
            index(at, *old, Presence::Gone);
        auto compiled = resource ? node(*resource) : nullptr;
        if (compiled)
            index(at, *compiled, Presence::There);
        NetworkGraph::part<R>(m_graph.m_parts).edit().set(at, std::move(compiled));
    }
}

void Compiler::build(const aws::ResourceRef &ref)
{
    withTable(m_network, ref, [&](const auto &table, const auto &id) {
        const auto resource = table.find(id);
        build(id, resource == table.end() ? nullptr : &resource->second);
    });
}

void Compiler::compileAll()
{
    forEachTable(m_network, [this](const auto &table) {
        for (const auto &[id, resource] : table)
            build(id, &resource);
    });
}

void Compiler::recompile(const edit::ChangeSet &changes)
{
    std::set<aws::ResourceRef> all;
    for (const auto *touched : {&changes.added, &changes.removed, &changes.changed})
        for (const aws::ResourceRef &ref : *touched) {
            all.insert(ref);
            addDependents(ref, all);
        }
    for (const aws::ResourceRef &ref : all)
        build(ref);
    std::set<aws::ResourceRef> after;
    for (const auto *touched : {&changes.added, &changes.changed})
        for (const aws::ResourceRef &ref : *touched)
            addDependents(ref, after);
    for (const aws::ResourceRef &ref : after)
        if (!all.contains(ref))
            build(ref);
}

template<class Node>
void Compiler::addVpcOf(const Node *node, std::set<aws::ResourceRef> &all) const
{
    if (node)
        if (const VpcNode *vpc = m_graph.at(node->vpc))
            all.insert(vpc->ref);
}

void Compiler::addOwner(const InterfaceNode &node, std::set<aws::ResourceRef> &all) const
{
    if (node.component != node.ref)
        all.insert(node.component);
}

void Compiler::addDependents(const aws::ResourceRef &ref, std::set<aws::ResourceRef> &all) const
{
    withTable(m_network, ref, [&](const auto &table, const auto &id) {
        using R = typename std::decay_t<decltype(table)>::mapped_type;
        if constexpr (IsCompiled<R>) {
            const auto *node = m_graph.at(m_graph.find(id));
            if constexpr (std::is_same_v<R, aws::NetworkInterface>) {
                if (node)
                    addOwner(*node, all);
            } else if constexpr (std::is_same_v<R, aws::Vpc>) {
                for (const aws::ResourceRef &child : m_containment.childrenOf(ref))
                    if (child.kind == aws::Kind::RouteTable)
                        all.insert(child);
            } else if constexpr (std::is_same_v<R, aws::PrefixList>) {
                const PrefixListIndex list = m_graph.find(id);
                m_graph.table<aws::RouteTable>().forEach([&](RouteTableIndex, const RouteTableNode &routes) {
                    if (std::ranges::find(routes.prefixLists, list) != routes.prefixLists.end())
                        all.insert(routes.ref);
                });
            } else if constexpr (std::is_same_v<R, aws::SecurityGroup>) {
                if (node && node->name == "default")
                    addVpcOf(node, all);
            } else if constexpr (std::is_same_v<R, aws::RouteTable>) {
                addVpcOf(node, all);
                m_graph.table<aws::InternetGateway>().forEach([&](InternetGatewayIndex, const InternetGatewayNode &gateway) {
                    const auto own = table.find(id);
                    const bool names = own != table.end() && own->second.edgeAssociation == gateway.ref.id;
                    if (names || (gateway.edgeRouteTable.valid() && gateway.edgeRouteTable == m_graph.find(id)))
                        all.insert(gateway.ref);
                });
            } else if constexpr (
                std::is_same_v<
                    R,
                    aws::
                        Subnet> || std::is_same_v<R, aws::NetworkAcl> || std::is_same_v<R, aws::InternetGateway> || std::is_same_v<R, aws::EgressOnlyInternetGateway> || std::is_same_v<R, aws::VpcEndpoint>) {
                addVpcOf(node, all);
            }
        }
    });
}

void Compiler::index(InterfaceIndex index, const InterfaceNode &node, Presence presence)
{
    const auto put = [&](net::IpAddress address) {
        if (presence == Presence::There) {
            m_graph.m_interfaces.edit().insert({node.subnet, address}, index);
            m_graph.m_anywhere.edit().insert(address, index);
        } else {
            m_graph.m_interfaces.edit().erase({node.subnet, address}, index);
            m_graph.m_anywhere.edit().erase(address, index);
        }
    };
    for (const aws::PrivateIpAddress &address : node.addresses) {
        put(address.address);
        if (address.publicIp)
            place(*address.publicIp, {index, address.address}, presence);
    }
    for (const net::Ipv6 &address : node.ipv6Addresses) {
        put(address);
        place(address, {index, {}}, presence);
    }
}

void Compiler::index(InternetHostIndex index, const InternetHostNode &node, Presence presence)
{
    place(node.address, {index, {}}, presence);
}

void Compiler::index(AwsServiceIndex index, const AwsServiceNode &node, Presence presence)
{
    for (const net::IpAddress &address : node.addresses)
        place(address, {index, {}}, presence);
}

void Compiler::index(AddressIndex index, const AddressNode &node, Presence presence)
{
    place(node.publicIp, {index, {}}, presence);
}

void Compiler::place(net::IpAddress address, const PublicPlace &place, Presence presence)
{
    if (presence == Presence::There)
        m_graph.m_public.edit().insert(address, place);
    else
        m_graph.m_public.edit().erase(address, place);
}

std::shared_ptr<const NetworkGraph> compile(const aws::Network &network, const aws::Containment &containment)
{
    auto graph = std::make_shared<NetworkGraph>();
    Compiler(*graph, network, containment).compileAll();
    return graph;
}

std::shared_ptr<const NetworkGraph> recompile(const std::shared_ptr<const NetworkGraph> &previous, const aws::Network &network,
                                              const aws::Containment &containment, const edit::ChangeSet &changes)
{
    if (!previous)
        return compile(network, containment);
    if (!changes.changesMeaning())
        return previous;
    auto graph = std::make_shared<NetworkGraph>(*previous);
    Compiler(*graph, network, containment).recompile(changes);
    return graph;
}

} // namespace vpcanvas::graph
