// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Layout.h"
#include "aws/Resource.h"
#include "aws/ZoneBox.h"

#include <cstdlib>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>

namespace vpcanvas::aws {

/// Resources of one kind in the order of their identifiers, which makes every walk over them repeatable.
template<class Resource>
using Table = std::map<Id<Resource>, Resource>;

/// All that was drawn or imported: the only truth. Plain values that refer to each other by identifier; a reference
/// may dangle (validate reports it). It changes only through edit::apply.
struct Network
{
    std::string title;
    Table<Region> regions;
    Table<AvailabilityZone> availabilityZones;
    Table<Vpc> vpcs;
    Table<Subnet> subnets;
    Table<RouteTable> routeTables;
    Table<InternetGateway> internetGateways;
    Table<EgressOnlyInternetGateway> egressOnlyInternetGateways;
    Table<NatGateway> natGateways;
    Table<NetworkInterface> networkInterfaces;
    Table<Address> addresses;
    Table<Instance> instances;
    Table<SecurityGroup> securityGroups;
    Table<NetworkAcl> networkAcls;
    Table<PrefixList> prefixLists;
    Table<VpcEndpoint> vpcEndpoints;
    Table<EndpointService> endpointServices;
    Table<LoadBalancer> loadBalancers;
    Table<TargetGroup> targetGroups;
    Table<VpcPeeringConnection> vpcPeeringConnections;
    Table<PlacementGroup> placementGroups;
    Table<Internet> internets;
    Table<InternetHost> internetHosts;
    Table<AwsService> awsServices;
    Table<OnPremisesNetwork> onPremisesNetworks;
    Table<UnmodelledResource> unmodelledResources;
    Table<Note> notes;
    Table<TrafficSet> trafficSets;
    Layout layout;

    Network(); // the special members are in Network.cpp: those of so many tables are slow to compile
    Network(const Network &);
    Network(Network &&) noexcept;
    Network &operator=(const Network &);
    Network &operator=(Network &&) noexcept;
    ~Network();
    bool operator==(const Network &) const;

    /// Every table, in the order of Kind.
    template<class Self>
    static auto tables(Self &self)
    {
        return std::tie(self.regions, self.availabilityZones, self.vpcs, self.subnets, self.routeTables, self.internetGateways,
                        self.egressOnlyInternetGateways, self.natGateways, self.networkInterfaces, self.addresses, self.instances,
                        self.securityGroups, self.networkAcls, self.prefixLists, self.vpcEndpoints, self.endpointServices,
                        self.loadBalancers, self.targetGroups, self.vpcPeeringConnections, self.placementGroups, self.internets,
                        self.internetHosts, self.awsServices, self.onPremisesNetworks, self.unmodelledResources, self.notes,
                        self.trafficSets);
    }

    template<class R>
    Table<R> &table()
    {
        return std::get<Table<R> &>(tables(*this));
    }
    template<class R>
    const Table<R> &table() const
    {
        return std::get<const Table<R> &>(tables(*this));
    }

    /// The resource, or null.
    template<class R>
    const R *find(const Id<R> &id) const
    {
        const auto &all = table<R>();
        const auto hit = all.find(id);
        return hit == all.end() ? nullptr : &hit->second;
    }
    template<class R>
    const R *find(const std::optional<Id<R>> &id) const
    {
        return id ? find(*id) : nullptr;
    }

    bool contains(const ResourceRef &ref) const;
    /// A copy of the resource, or nothing.
    std::optional<Resource> get(const ResourceRef &ref) const;
    /// Adds the resource, or replaces the one with its identifier. For edit::apply, as is erase().
    void put(Resource resource);
    /// Removes the resource, where there is one.
    void erase(const ResourceRef &ref);
    /// What a person reads: the name, or the identifier where there is none. It may point into `ref`.
    std::string_view displayName(const ResourceRef &ref) const;
    std::size_t resourceCount() const;
};

/// Calls `visit(table)` for each table of the network, in the order of Kind.
template<class NetworkT, class Visitor>
void forEachTable(NetworkT &network, Visitor &&visit)
{
    std::apply([&](auto &...table) { (visit(table), ...); }, Network::tables(network));
}

/// Calls `visit(table, typedId)` for the table of the reference's kind and returns what it returns.
template<class NetworkT, class Visitor>
decltype(auto) withTable(NetworkT &network, const ResourceRef &ref, Visitor &&visit)
{
    switch (ref.kind) {
#define VPCANVAS_CASE(K, member)                                                                                                 \
    case Kind::K:                                                                                                                \
        return visit(network.member, Id<K>{ref.id});
        VPCANVAS_CASE(Region, regions)
    case Kind::AvailabilityZone: // a zone box ("VPC/ZONE") stands for its zone
        return visit(network.availabilityZones, AvailabilityZoneId{std::string(zoneNameOf(ref.id))});
        VPCANVAS_CASE(Vpc, vpcs)
        VPCANVAS_CASE(Subnet, subnets)
        VPCANVAS_CASE(RouteTable, routeTables)
        VPCANVAS_CASE(InternetGateway, internetGateways)
        VPCANVAS_CASE(EgressOnlyInternetGateway, egressOnlyInternetGateways)
        VPCANVAS_CASE(NatGateway, natGateways)
        VPCANVAS_CASE(NetworkInterface, networkInterfaces)
        VPCANVAS_CASE(Address, addresses)
        VPCANVAS_CASE(Instance, instances)
        VPCANVAS_CASE(SecurityGroup, securityGroups)
        VPCANVAS_CASE(NetworkAcl, networkAcls)
        VPCANVAS_CASE(PrefixList, prefixLists)
        VPCANVAS_CASE(VpcEndpoint, vpcEndpoints)
        VPCANVAS_CASE(EndpointService, endpointServices)
        VPCANVAS_CASE(LoadBalancer, loadBalancers)
        VPCANVAS_CASE(TargetGroup, targetGroups)
        VPCANVAS_CASE(VpcPeeringConnection, vpcPeeringConnections)
        VPCANVAS_CASE(PlacementGroup, placementGroups)
        VPCANVAS_CASE(Internet, internets)
        VPCANVAS_CASE(InternetHost, internetHosts)
        VPCANVAS_CASE(AwsService, awsServices)
        VPCANVAS_CASE(OnPremisesNetwork, onPremisesNetworks)
        VPCANVAS_CASE(UnmodelledResource, unmodelledResources)
        VPCANVAS_CASE(Note, notes)
        VPCANVAS_CASE(TrafficSet, trafficSets)
#undef VPCANVAS_CASE
    }
    std::abort();
}

} // namespace vpcanvas::aws
