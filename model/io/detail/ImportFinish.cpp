// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "io/detail/Import.h"

#include <algorithm>

namespace vpcanvas::io::detail {
namespace {

/// The word after `marker` in an interface's description, by which AWS names the owner: "VPC Endpoint Interface vpce-1".
std::string wordAfter(const std::string &description, std::string_view marker)
{
    if (!description.starts_with(marker))
        return {};
    const std::size_t end = description.find(' ', marker.size());
    return description.substr(marker.size(), end == std::string::npos ? end : end - marker.size());
}

class Finisher
{
public:
    explicit Finisher(Import &import) : m_import(import), m_network(import.network), m_pending(import.pending)
    {
        m_import.file.clear();
        m_import.at = nullptr;
    }

    void run()
    {
        makeInterfaces();
        attachInterfaces();
        makeBalancerNodes();
        joinElasticIps();
        joinSubnets();
        joinBalancers();
        joinPrefixLists();
        joinInstances();
        joinRoutes();
        keepUnseenTargets();
        joinRegions();
        joinDns();
        joinNames();
        addInternet();
        sayCounts();
    }

private:
    void note(ErrorCode code, std::vector<std::string> args) { m_import.note(code, std::move(args)); }

    void make(const aws::NetworkInterface &interface)
    {
        const auto owner = aws::ownerOf(interface);
        note(interface.privateIpAddresses.empty() ? notes::noAddress : notes::madeInterface,
             {interface.id.value, owner ? owner->id : std::string()});
        m_network.networkInterfaces.try_emplace(interface.id, interface);
    }

    /// Interfaces that only their owners tell of. A listed one takes from its owner the public addresses it lacks.
    void makeInterfaces()
    {
        for (auto &[id, told] : m_pending.interfaces) {
            const auto listed = m_network.networkInterfaces.find(id);
            if (listed == m_network.networkInterfaces.end()) {
                make(told);
                continue;
            }
            for (aws::PrivateIpAddress &address : listed->second.privateIpAddresses)
                for (const aws::PrivateIpAddress &other : told.privateIpAddresses)
                    if (!address.publicIp && address.address == other.address) {
                        address.publicIp = other.publicIp;
                        address.allocationId = other.allocationId;
                    }
        }
    }

    void attachInterfaces()
    {
        for (auto &[id, interface] : m_network.networkInterfaces) {
            if (std::holds_alternative<std::monostate>(interface.attachment))
                interface.attachment = ownerOf(interface);
            const auto *instance = std::get_if<aws::InstanceId>(&interface.attachment);
            if (!instance || m_network.find(*instance))
                continue;
            if (m_pending.gone.contains(instance->value)) {
                interface.attachment = std::monostate{};
                continue;
            }
            aws::Instance made;
            made.id = *instance;
            made.instanceType.clear();
            note(notes::madeInstance, {made.id.value});
            m_network.instances.emplace(made.id, made);
        }
    }

    aws::NetworkInterface::Attachment ownerOf(const aws::NetworkInterface &interface) const
    {
        if (const auto named = m_pending.owners.find(interface.id); named != m_pending.owners.end())
            return named->second;
        if (const aws::NatGatewayId id{wordAfter(interface.description, "Interface for NAT Gateway ")}; m_network.find(id))
            return id;
        if (const aws::VpcEndpointId id{wordAfter(interface.description, "VPC Endpoint Interface ")}; m_network.find(id))
            return id;
        const auto balancer = m_pending.balancers.find(wordAfter(interface.description, "ELB "));
        if (balancer != m_pending.balancers.end())
            return balancer->second;
        return std::monostate{};
    }

    void makeBalancerNodes()
    {
        std::set<std::pair<aws::LoadBalancerId, aws::SubnetId>> present;
        for (const auto &[id, interface] : m_network.networkInterfaces)
            if (const auto *balancer = std::get_if<aws::LoadBalancerId>(&interface.attachment))
                present.emplace(*balancer, interface.subnet);
        for (Pending::BalancerSubnet &node : m_pending.balancerSubnets) {
            if (node.subnet.empty() || !present.emplace(node.balancer, node.subnet).second)
                continue;
            aws::NetworkInterface interface;
            interface.id.value = "eni-of-" + m_network.loadBalancers.at(node.balancer).name + '-' + node.subnet.value;
            interface.subnet = node.subnet;
            interface.attachment = node.balancer;
            interface.interfaceType = "network_load_balancer";
            interface.sourceDestCheck = false;
            interface.privateIpAddresses = std::move(node.addresses);
            make(interface);
        }
    }

    void joinElasticIps()
    {
        std::map<net::Ipv4, aws::AllocationId> byAddress;
        for (const auto &[id, address] : m_network.addresses)
            byAddress.emplace(address.publicIp, id);
        for (const Pending::ElasticIp &elastic : m_pending.elasticIps) {
            const auto hit = m_network.networkInterfaces.find({elastic.interface});
            if (hit == m_network.networkInterfaces.end())
                continue;
            auto &all = hit->second.privateIpAddresses;
            const auto wanted =
                elastic.privateIp ? std::ranges::find(all, *elastic.privateIp, &aws::PrivateIpAddress::address) : all.begin();
            if (wanted != all.end() && !wanted->publicIp)
                wanted->publicIp = elastic.publicIp;
        }
        for (auto &[id, interface] : m_network.networkInterfaces)
            for (aws::PrivateIpAddress &address : interface.privateIpAddresses) {
                if (!address.publicIp)
                    continue;
                if (const auto known = byAddress.find(*address.publicIp); known != byAddress.end())
                    address.allocationId = known->second;
                else if (address.allocationId) { // held by the account, though the dump lacks its list of them
                    aws::Address made;
                    made.id = *address.allocationId;
                    made.publicIp = *address.publicIp;
                    if (const aws::Subnet *subnet = m_network.find(interface.subnet))
                        made.region.value = regionOf(subnet->availabilityZone.value);
                    m_network.addresses.emplace(made.id, made);
                }
            }
    }

    void joinSubnets()
    {
        for (auto &[id, subnet] : m_network.subnets) {
            if (const auto table = m_pending.routeTables.find(id); table != m_pending.routeTables.end())
                subnet.routeTable = table->second;
            const auto acl = m_pending.networkAcls.find(id);
            if (acl == m_pending.networkAcls.end())
                continue;
            const aws::NetworkAcl *found = m_network.find(acl->second);
            if (!found || !found->isDefault) // naming no ACL means the default one
                subnet.networkAcl = acl->second;
        }
    }

    void joinBalancers()
    {
        for (auto &[id, balancer] : m_network.loadBalancers) {
            if (const auto found = m_pending.listeners.find(id.value); found != m_pending.listeners.end())
                balancer.listeners = found->second;
            if (const auto found = m_pending.crossZone.find(id.value); found != m_pending.crossZone.end())
                balancer.crossZoneLoadBalancing = found->second;
        }
        for (auto &[id, group] : m_network.targetGroups) {
            if (const auto found = m_pending.preserveClientIp.find(id.value); found != m_pending.preserveClientIp.end())
                group.preserveClientIp = found->second;
            if (const auto found = m_pending.targets.find(id.value); found != m_pending.targets.end())
                group.targets = found->second;
            else
                note(notes::noTargets, {group.name.empty() ? id.value : group.name});
        }
    }

    void joinPrefixLists()
    {
        for (auto &[id, list] : m_network.prefixLists) {
            if (const auto found = m_pending.prefixListEntries.find(id.value); found != m_pending.prefixListEntries.end())
                list.entries = found->second;
            if (list.entries.empty())
                note(notes::noEntries, {list.name.empty() ? id.value : list.name});
        }
    }

    void joinInstances()
    {
        std::map<std::string, aws::PlacementGroupId> byName;
        for (const auto &[id, group] : m_network.placementGroups)
            byName.emplace(group.name, id);
        for (const auto &[instance, placement] : m_pending.placements) {
            const auto &[groupId, name] = placement;
            const auto named = byName.find(name);
            const bool known = m_network.find(aws::PlacementGroupId{groupId}) != nullptr;
            if (!known && named == byName.end())
                note(notes::missing, {name.empty() ? groupId : name, instance.value});
            else
                m_network.instances.at(instance).placementGroup = known ? aws::PlacementGroupId{groupId} : named->second;
        }
        std::set<aws::InstanceId> withInterface;
        for (const auto &[id, interface] : m_network.networkInterfaces)
            if (const auto *instance = std::get_if<aws::InstanceId>(&interface.attachment))
                withInterface.insert(*instance);
        for (auto &[id, instance] : m_network.instances)
            if (const auto zone = m_pending.instanceZones.find(id);
                zone != m_pending.instanceZones.end() && !withInterface.contains(id))
                instance.availabilityZone = zone->second;
    }

    void joinRoutes()
    {
        std::set<aws::InstanceId> forwarders;
        for (auto &[id, table] : m_network.routeTables)
            for (aws::Route &route : table.routes) {
                const std::string &target = route.target.targetId;
                if (route.target.targetKind == aws::RouteTargetKind::GatewayEndpoint) {
                    const aws::VpcEndpoint *endpoint = m_network.find(aws::VpcEndpointId{target});
                    const bool isGateway = endpoint ? endpoint->vpcEndpointType == aws::VpcEndpointType::Gateway
                                                    : std::holds_alternative<aws::PrefixListId>(route.destination);
                    if (!isGateway)
                        route.target.targetKind = aws::RouteTargetKind::GatewayLoadBalancerEndpoint;
                }
                const aws::NetworkInterface *interface = route.target.targetKind == aws::RouteTargetKind::NetworkInterface
                    ? m_network.find(aws::NetworkInterfaceId{target})
                    : nullptr;
                if (interface && !interface->sourceDestCheck)
                    if (const auto *instance = std::get_if<aws::InstanceId>(&interface->attachment))
                        forwarders.insert(*instance);
            }
        for (const aws::InstanceId &instance : forwarders)
            note(notes::maybeNat, {instance.value});
    }

    /// AWS calls a route active while its target is there and can be used. A target that the dump does not hold is kept
    /// as something unknown, so that no trace takes the route for a blackhole.
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html
    void keepUnseenTargets()
    {
        for (const auto &[id, table] : m_network.routeTables)
            for (const aws::Route &route : table.routes) {
                const std::string_view type = listedUnder(route.target.targetKind);
                const std::string &target = route.target.targetId;
                if (route.state == aws::RouteState::Blackhole || type.empty() || m_pending.gone.contains(target)
                    || isHeld(route.target))
                    continue;
                aws::UnmodelledResource unseen;
                unseen.id.value = target;
                unseen.type = type;
                if (route.target.targetKind != aws::RouteTargetKind::VpcPeeringConnection)
                    unseen.vpc = table.vpc;
                if (m_network.unmodelledResources.emplace(unseen.id, unseen).second)
                    note(notes::missing, {target, id.value});
            }
    }

    /// AWS's key for targets that the model knows; nothing for the others, which are never taken for a blackhole.
    static std::string_view listedUnder(aws::RouteTargetKind kind)
    {
        using enum aws::RouteTargetKind;
        switch (kind) {
        case InternetGateway:
            return "InternetGateways";
        case EgressOnlyInternetGateway:
            return "EgressOnlyInternetGateways";
        case NatGateway:
            return "NatGateways";
        case NetworkInterface:
            return "NetworkInterfaces";
        case Instance:
            return "Instances";
        case VpcPeeringConnection:
            return "VpcPeeringConnections";
        case GatewayEndpoint:
            return "VpcEndpoints";
        case Local:
        case GatewayLoadBalancerEndpoint:
        case TransitGateway:
        case VpnGateway:
        case LocalGateway:
        case CarrierGateway:
        case CoreNetwork:
        case Unknown:
            return {};
        }
        return {};
    }

    bool isHeld(const aws::RouteTarget &target) const
    {
        const std::string &id = target.targetId;
        using enum aws::RouteTargetKind;
        return (target.targetKind == InternetGateway && m_network.find(aws::InternetGatewayId{id}))
            || (target.targetKind == EgressOnlyInternetGateway && m_network.find(aws::EgressOnlyInternetGatewayId{id}))
            || (target.targetKind == NatGateway && m_network.find(aws::NatGatewayId{id}))
            || (target.targetKind == NetworkInterface && m_network.find(aws::NetworkInterfaceId{id}))
            || (target.targetKind == Instance && m_network.find(aws::InstanceId{id}))
            || (target.targetKind == VpcPeeringConnection && m_network.find(aws::VpcPeeringConnectionId{id}))
            || (target.targetKind == GatewayEndpoint && m_network.find(aws::VpcEndpointId{id}));
    }

    void joinRegions()
    {
        for (const auto &[id, subnet] : m_network.subnets)
            if (const auto vpc = m_network.vpcs.find(subnet.vpc); vpc != m_network.vpcs.end())
                if (const std::string region = regionOf(subnet.availabilityZone.value); !region.empty())
                    vpc->second.region.value = region;
        std::set<aws::RegionId> used;
        for (const auto &[id, vpc] : m_network.vpcs)
            used.insert(vpc.region);
        for (const auto &[id, zone] : m_network.availabilityZones)
            used.insert(zone.region);
        used.erase(aws::RegionId{});
        const std::optional<aws::RegionId> only = used.size() == 1 ? std::optional(*used.begin()) : std::nullopt;
        aws::forEachTable(m_network, [&]<class R>(aws::Table<R> &table) {
            if constexpr (requires(R & resource) { aws::RegionId(resource.region); })
                for (auto &entry : table) {
                    aws::RegionId &region = entry.second.region;
                    if (region.empty() && only)
                        region = *only;
                    if (!region.empty())
                        used.insert(region);
                }
        });
        for (const aws::RegionId &region : used)
            m_network.regions.emplace(region, aws::Region{region, {}});
    }

    void joinDns()
    {
        std::size_t assumed = 0;
        for (auto &[id, vpc] : m_network.vpcs) {
            const auto known = m_pending.dnsAttributes.find(id);
            const bool isKnown = known != m_pending.dnsAttributes.end();
            if (isKnown && known->second.first)
                vpc.enableDnsSupport = *known->second.first;
            if (isKnown && known->second.second)
                vpc.enableDnsHostnames = *known->second.second;
            else
                ++assumed;
        }
        if (assumed > 0)
            note(notes::dnsAssumed, {std::to_string(assumed)});
    }

    void joinNames()
    {
        if (m_pending.names.empty())
            return;
        aws::forEachTable(m_network, [&](auto &table) {
            for (auto &[id, resource] : table)
                if (const auto name = m_pending.names.find(id.value); resource.name.empty() && name != m_pending.names.end())
                    resource.name = name->second;
        });
    }

    void addInternet()
    {
        const auto isAttached = [](const auto &entry) { return entry.second.vpc.has_value(); };
        if (!std::ranges::any_of(m_network.internetGateways, isAttached)
            && !std::ranges::any_of(m_network.egressOnlyInternetGateways, isAttached))
            return;
        const aws::Internet internet{{"internet"}, "Internet"};
        m_network.internets.emplace(internet.id, internet);
    }

    void sayCounts()
    {
        for (const auto &[key, count] : m_import.unmodelledCounts())
            note(notes::unmodelled, {key, std::to_string(count)});
        for (const auto &[key, count] : m_import.unread())
            note(notes::unread, {key, std::to_string(count)});
        for (const auto &[key, count] : m_import.gone())
            note(notes::gone, {key, std::to_string(count)});
    }

    Import &m_import;
    aws::Network &m_network;
    Pending &m_pending;
};

} // namespace

void finish(Import &import)
{
    Finisher(import).run();
}

} // namespace vpcanvas::io::detail
