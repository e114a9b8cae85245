// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
// What a line from one thing to another means:
//
//   subnet, instance, interface  - internet gateway          0.0.0.0/0 in the subnet's own table; public addresses from now on
//   subnet, instance, interface  - egress-only gateway       ::/0 in the subnet's own table
//   subnet, instance, interface  - NAT gateway, NAT instance 0.0.0.0/0 in the subnet's own table
//   subnet, instance, interface  - peering                   the peer's blocks in the subnet's own table
//   subnet, instance, interface  - gateway endpoint          the service's prefix list in the subnet's table
//   route table                  - any of these targets      the same route in this table
//   subnet                       - route table, network ACL  association
//   VPC                          - internet gateway, egress-only gateway   attachment
//   VPC                          - VPC                       peering
//   instance, interface, ...     - security group            membership
//   instance                     - placement group           membership
//   endpoint                     - endpoint service, AWS service   what it leads to
//   interface endpoint, balancer - subnet                    an interface there
//   balancer, target group       - instance                  target
//   balancer                     - target group, endpoint service  listener, front end
//   Elastic IP                   - instance, interface, NAT gateway   association
#include "edit/commands/Connect.h"

#include "aws/ZoneBox.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/CreateItems.h"
#include "edit/commands/FieldChecks.h"
#include "edit/commands/Naming.h"
#include "edit/commands/Placement.h"
#include "edit/commands/Recipes.h"
#include "edit/facts/Quotas.h"

#include <algorithm>

namespace vpcanvas::edit {
namespace {

using aws::Kind;
using aws::ResourceRef;

class Connector
{
public:
    explicit Connector(Draft &draft) : m_draft(draft) { }

    Result<void> connect(const ResourceRef &from, const ResourceRef &to)
    {
        if (from == to)
            return Error{errors::linkToItself, {}, {}};
        for (const ResourceRef &end : {from, to})
            if (!m_draft.contains(end))
                return Error{errors::noSuchContainer, {}, {}};
        if (from.kind == Kind::Vpc && to.kind == Kind::Vpc)
            return peer(aws::VpcId{from.id}, aws::VpcId{to.id});
        if (from.kind == Kind::Instance && to.kind == Kind::Instance)
            return betweenInstances(from, to);
        if (auto done = tryPair(from, to))
            return *done;
        if (auto done = tryPair(to, from))
            return *done;
        return Error{errors::noSuchLink, {std::string(enumText(from.kind)), std::string(enumText(to.kind))}, {}};
    }

private:
    using Outcome = std::optional<Result<void>>; ///< nothing: the pair has no meaning this way round

    Outcome tryPair(const ResourceRef &a, const ResourceRef &b)
    {
        if (a.kind == Kind::Subnet && b.kind == Kind::RouteTable)
            return associate(aws::SubnetId{a.id}, aws::RouteTableId{b.id});
        if (a.kind == Kind::Subnet && b.kind == Kind::NetworkAcl)
            return associate(aws::SubnetId{a.id}, aws::NetworkAclId{b.id});
        if (a.kind == Kind::Vpc && (b.kind == Kind::InternetGateway || b.kind == Kind::EgressOnlyInternetGateway))
            return attach(aws::VpcId{a.id}, b);
        if (a.kind == Kind::Internet && b.kind == Kind::InternetGateway)
            return gatewayToInternet(aws::InternetGatewayId{b.id});
        if (b.kind == Kind::SecurityGroup
            && (a.kind == Kind::Instance || a.kind == Kind::NetworkInterface || a.kind == Kind::LoadBalancer
                || a.kind == Kind::VpcEndpoint))
            return addGroup(a, aws::SecurityGroupId{b.id});
        if (a.kind == Kind::Instance && b.kind == Kind::PlacementGroup)
            return place(aws::InstanceId{a.id}, aws::PlacementGroupId{b.id});
        if (a.kind == Kind::LoadBalancer && b.kind == Kind::Instance)
            return balance(aws::LoadBalancerId{a.id}, aws::InstanceId{b.id});
        if (a.kind == Kind::TargetGroup && b.kind == Kind::Instance)
            return registerTarget(aws::TargetGroupId{a.id}, aws::InstanceId{b.id});
        if (a.kind == Kind::LoadBalancer && b.kind == Kind::TargetGroup)
            return listen(aws::LoadBalancerId{a.id}, aws::TargetGroupId{b.id});
        if (a.kind == Kind::EndpointService && b.kind == Kind::LoadBalancer)
            return frontService(aws::EndpointServiceId{a.id}, aws::LoadBalancerId{b.id});
        if (a.kind == Kind::VpcEndpoint && (b.kind == Kind::EndpointService || b.kind == Kind::AwsService))
            return leadTo(aws::VpcEndpointId{a.id}, b);
        if (a.kind == Kind::Subnet && b.kind == Kind::LoadBalancer)
            return extend(b, aws::SubnetId{a.id}, "network_load_balancer");
        if (a.kind == Kind::Subnet && b.kind == Kind::VpcEndpoint
            && m_draft.find(aws::VpcEndpointId{b.id})->vpcEndpointType == aws::VpcEndpointType::Interface)
            return extend(b, aws::SubnetId{a.id}, "vpc_endpoint");
        if (a.kind == Kind::Address
            && (b.kind == Kind::Instance || b.kind == Kind::NetworkInterface || b.kind == Kind::NatGateway))
            return associate(aws::AllocationId{a.id}, b);
        const bool routes =
            a.kind == Kind::Subnet || a.kind == Kind::RouteTable || a.kind == Kind::Instance || a.kind == Kind::NetworkInterface;
        const bool leads = b.kind == Kind::InternetGateway || b.kind == Kind::EgressOnlyInternetGateway
            || b.kind == Kind::NatGateway || b.kind == Kind::VpcPeeringConnection || b.kind == Kind::VpcEndpoint
            || (b.kind == Kind::Instance && a.kind != Kind::NetworkInterface)
            || (b.kind == Kind::NetworkInterface && (a.kind == Kind::Subnet || a.kind == Kind::RouteTable));
        if (routes && leads)
            return route(a, b);
        return std::nullopt;
    }

    Error otherVpc(const ResourceRef &a, const ResourceRef &b) const
    {
        return Error{errors::linkOtherVpc, {nameOf(m_draft, a), nameOf(m_draft, b)}, {}};
    }
    Error exists(const ResourceRef &a, const ResourceRef &b) const
    {
        return Error{errors::linkExists, {nameOf(m_draft, a), nameOf(m_draft, b)}, {}};
    }
    bool sameVpc(const ResourceRef &a, const ResourceRef &b) const
    {
        const auto first = vpcOf(m_draft, a);
        return first && first == vpcOf(m_draft, b);
    }

    Result<void> peer(const aws::VpcId &a, const aws::VpcId &b)
    {
        if (auto why = whyNotPeer(m_draft, a, b))
            return *why;
        makePeering(m_draft, a, b);
        return {};
    }

    Result<void> betweenInstances(const ResourceRef &from, const ResourceRef &to)
    {
        const auto isNat = [&](const ResourceRef &ref) {
            return m_draft.find(aws::InstanceId{ref.id})->role == aws::InstanceRole::Nat;
        };
        if (isNat(to))
            return route(from, to);
        if (isNat(from))
            return route(to, from);
        return Error{errors::noSuchLink, {std::string(enumText(from.kind)), std::string(enumText(to.kind))}, {}};
    }

    Result<void> associate(const aws::SubnetId &subnet, const aws::RouteTableId &table)
    {
        if (!sameVpc(subnet, table))
            return otherVpc(subnet, table);
        if (m_draft.find(subnet)->routeTable == table)
            return exists(subnet, table);
        m_draft.change(subnet, [&](aws::Subnet &changed) { changed.routeTable = table; });
        return {};
    }

    Result<void> associate(const aws::SubnetId &subnet, const aws::NetworkAclId &acl)
    {
        if (!sameVpc(subnet, acl))
            return otherVpc(subnet, acl);
        if (m_draft.find(subnet)->networkAcl == acl)
            return exists(subnet, acl);
        m_draft.change(subnet, [&](aws::Subnet &changed) { changed.networkAcl = acl; });
        return {};
    }

    Result<void> attach(const aws::VpcId &vpc, const ResourceRef &gateway)
    {
        const auto attached = vpcOf(m_draft, gateway);
        if (attached == vpc)
            return exists(vpc, gateway);
        if (attached)
            return Error{errors::gatewayAttached, {nameOf(m_draft, gateway), nameOf(m_draft, *attached)}, {}};
        const auto box = m_draft.box(gateway);
        if (gateway.kind == Kind::InternetGateway) {
            if (const auto *other = internetGatewayOf(m_draft, vpc))
                return Error{errors::vpcHasGateway, {nameOf(m_draft, vpc), nameOf(m_draft, other->id)}, {}};
            m_draft.change(aws::InternetGatewayId{gateway.id}, [&](aws::InternetGateway &changed) { changed.vpc = vpc; });
        } else {
            if (const auto *other = egressGatewayOf(m_draft, vpc))
                return Error{errors::vpcHasEgressGateway, {nameOf(m_draft, vpc), nameOf(m_draft, other->id)}, {}};
            m_draft.change(aws::EgressOnlyInternetGatewayId{gateway.id},
                           [&](aws::EgressOnlyInternetGateway &changed) { changed.vpc = vpc; });
        }
        if (box)
            placeOnBorder(m_draft, gateway, vpc, box->x + box->width / 2, box->y + box->height / 2);
        return {};
    }

    Result<void> gatewayToInternet(const aws::InternetGatewayId &gateway)
    {
        if (!m_draft.find(gateway)->vpc)
            return Error{errors::gatewayDetached, {nameOf(m_draft, gateway)}, {}};
        return exists(gateway, aws::InternetId{"internet"});
    }

    Result<void> addGroup(const ResourceRef &member, const aws::SecurityGroupId &group)
    {
        if (!sameVpc(member, group))
            return otherVpc(member, group);
        const auto interfaces = member.kind == Kind::NetworkInterface ? std::vector{aws::NetworkInterfaceId{member.id}}
                                                                      : interfacesOf(m_draft, member);
        if (interfaces.empty())
            return Error{errors::noInterface, {nameOf(m_draft, member)}, {}};
        bool changed = false;
        for (const aws::NetworkInterfaceId &id : interfaces) {
            const auto &groups = m_draft.find(id)->groups;
            if (std::ranges::find(groups, group) != groups.end())
                continue;
            if (std::cmp_greater_equal(groups.size(), quotas::securityGroupsPerInterface.value))
                return Error{errors::tooMany, {std::to_string(quotas::securityGroupsPerInterface.value)}, {}};
            m_draft.change(id, [&](aws::NetworkInterface &interface) { interface.groups.push_back(group); });
            changed = true;
        }
        if (!changed)
            return exists(member, group);
        return {};
    }

    Result<void> place(const aws::InstanceId &instance, const aws::PlacementGroupId &group)
    {
        const auto vpc = vpcOf(m_draft, instance);
        if (vpc && regionOf(m_draft, *vpc) != m_draft.find(group)->region)
            return Error{errors::placementRegion, {nameOf(m_draft, group)}, {}};
        if (m_draft.find(instance)->placementGroup == group)
            return exists(instance, group);
        m_draft.change(instance, [&](aws::Instance &changed) {
            changed.placementGroup = group;
            changed.partitionNumber = 0;
        });
        return {};
    }

    Result<void> registerTarget(const aws::TargetGroupId &group, const aws::InstanceId &instance)
    {
        if (!sameVpc(group, instance))
            return otherVpc(group, instance);
        const aws::TargetGroup &known = *m_draft.find(group);
        aws::Target target;
        target.port = known.port;
        if (known.targetType == aws::TargetType::Ip) {
            const auto interfaces = interfacesOf(m_draft, instance);
            if (interfaces.empty() || m_draft.find(interfaces.front())->privateIpAddresses.empty())
                return Error{errors::noInterface, {nameOf(m_draft, instance)}, {}};
            target.target = m_draft.find(interfaces.front())->privateIpAddresses.front().address;
        } else {
            target.target = instance;
        }
        if (std::ranges::find(known.targets, target.target, &aws::Target::target) != known.targets.end())
            return exists(group, instance);
        m_draft.change(group, [&](aws::TargetGroup &changed) { changed.targets.push_back(target); });
        return {};
    }

    Result<void> balance(const aws::LoadBalancerId &balancer, const aws::InstanceId &instance)
    {
        if (!sameVpc(balancer, instance))
            return otherVpc(balancer, instance);
        const aws::LoadBalancer known = *m_draft.find(balancer);
        for (const aws::Listener &listener : known.listeners)
            if (m_draft.find(listener.targetGroup))
                return registerTarget(listener.targetGroup, instance);
        Drop drop{m_draft, PaletteItem::TargetGroup, ResourceRef(balancer)};
        VPCANVAS_TRY(group, createTargetGroup(drop));
        return registerTarget(aws::TargetGroupId{group.id}, instance);
    }

    Result<void> listen(const aws::LoadBalancerId &balancer, const aws::TargetGroupId &group)
    {
        if (!sameVpc(balancer, group))
            return otherVpc(balancer, group);
        const aws::LoadBalancer &known = *m_draft.find(balancer);
        if (std::ranges::find(known.listeners, group, &aws::Listener::targetGroup) != known.listeners.end())
            return exists(balancer, group);
        const aws::TargetGroup &target = *m_draft.find(group);
        std::uint16_t port = target.port;
        while (std::ranges::find(known.listeners, port, &aws::Listener::port) != known.listeners.end())
            ++port;
        m_draft.change(balancer, [&](aws::LoadBalancer &changed) {
            changed.listeners.push_back({target.protocol, port, group});
        });
        return {};
    }

    Result<void> frontService(const aws::EndpointServiceId &service, const aws::LoadBalancerId &balancer)
    {
        const auto &fronts = m_draft.find(service)->networkLoadBalancers;
        if (std::ranges::find(fronts, balancer) != fronts.end())
            return exists(service, balancer);
        m_draft.change(service, [&](aws::EndpointService &changed) { changed.networkLoadBalancers.push_back(balancer); });
        return {};
    }

    Result<void> leadTo(const aws::VpcEndpointId &endpoint, const ResourceRef &service)
    {
        std::string name;
        bool acceptance = false;
        if (service.kind == Kind::EndpointService) {
            const aws::EndpointService &known = *m_draft.find(aws::EndpointServiceId{service.id});
            name = known.serviceName;
            acceptance = known.acceptanceRequired;
        } else {
            name = m_draft.find(aws::AwsServiceId{service.id})->serviceName;
        }
        const aws::VpcEndpoint known = *m_draft.find(endpoint);
        if (known.serviceName == name)
            return exists(endpoint, service);
        if (known.vpcEndpointType == aws::VpcEndpointType::Gateway) {
            // Gateway endpoints lead to S3 and DynamoDB only; the routes follow to the other prefix list.
            const aws::RegionId region = regionOf(m_draft, known.vpc);
            if (auto why = whyGatewayServiceRefused(name, region.value))
                return *why;
            const aws::PrefixListId list = ensureServicePrefixList(m_draft, name, region);
            std::vector<aws::RouteTableId> tables;
            m_draft.forEach<aws::RouteTable>([&](const aws::RouteTable &table) {
                for (const aws::Route &row : table.routes)
                    if (row.target.targetId == endpoint.value)
                        tables.push_back(table.id);
            });
            for (const aws::RouteTableId &id : tables)
                m_draft.change(id, [&](aws::RouteTable &table) {
                    for (aws::Route &row : table.routes)
                        if (row.target.targetId == endpoint.value)
                            row.destination = list;
                });
        }
        m_draft.change(endpoint, [&](aws::VpcEndpoint &changed) {
            changed.serviceName = name;
            changed.state = acceptance ? aws::VpcEndpointState::PendingAcceptance : aws::VpcEndpointState::Available;
            if (service.kind == Kind::EndpointService)
                changed.privateDnsEnabled = false; // the provider's name must be verified first
        });
        return {};
    }

    Result<void> extend(const ResourceRef &owner, const aws::SubnetId &subnet, const std::string &type)
    {
        if (!sameVpc(owner, subnet))
            return otherVpc(owner, subnet);
        const aws::AvailabilityZoneId zone = m_draft.find(subnet)->availabilityZone;
        std::vector<aws::SecurityGroupId> groups;
        for (const aws::NetworkInterfaceId &id : interfacesOf(m_draft, owner)) {
            const aws::NetworkInterface &interface = *m_draft.find(id);
            groups = interface.groups;
            if (interface.subnet == subnet)
                return exists(owner, subnet);
            if (const aws::Subnet *other = m_draft.find(interface.subnet); other && other->availabilityZone == zone)
                return Error{errors::endpointOneZone, {nameOf(m_draft, owner), zone.value}, {}};
        }
        aws::NetworkInterface::Attachment attachment;
        if (owner.kind == Kind::LoadBalancer)
            attachment = aws::LoadBalancerId{owner.id};
        else
            attachment = aws::VpcEndpointId{owner.id};
        VPCANVAS_TRY(made, makeInterface(m_draft, subnet, attachment, type, groups));
        (void)made;
        return {};
    }

    Result<void> associate(const aws::AllocationId &allocation, const ResourceRef &owner)
    {
        const auto *gateway = owner.kind == Kind::NatGateway ? m_draft.find(aws::NatGatewayId{owner.id}) : nullptr;
        if (gateway && gateway->connectivityType == aws::ConnectivityType::Private)
            return Error{errors::privateNoElasticIp, {nameOf(m_draft, owner)}, {}};
        const auto interfaces =
            owner.kind == Kind::NetworkInterface ? std::vector{aws::NetworkInterfaceId{owner.id}} : interfacesOf(m_draft, owner);
        if (interfaces.empty() || m_draft.find(interfaces.front())->privateIpAddresses.empty())
            return Error{errors::noInterface, {nameOf(m_draft, owner)}, {}};
        if (m_draft.find(interfaces.front())->privateIpAddresses.front().allocationId == allocation)
            return exists(allocation, owner);
        std::vector<aws::NetworkInterfaceId> holders; // associating it elsewhere moves it
        m_draft.forEach<aws::NetworkInterface>([&](const aws::NetworkInterface &interface) {
            for (const aws::PrivateIpAddress &address : interface.privateIpAddresses)
                if (address.allocationId == allocation)
                    holders.push_back(interface.id);
        });
        for (const aws::NetworkInterfaceId &id : holders)
            m_draft.change(id, [&](aws::NetworkInterface &changed) {
                for (aws::PrivateIpAddress &address : changed.privateIpAddresses)
                    if (address.allocationId == allocation) {
                        address.publicIp.reset();
                        address.allocationId.reset();
                    }
            });
        const net::Ipv4 publicIp = m_draft.find(allocation)->publicIp;
        m_draft.change(interfaces.front(), [&](aws::NetworkInterface &changed) {
            changed.privateIpAddresses.front().publicIp = publicIp;
            changed.privateIpAddresses.front().allocationId = allocation;
        });
        return {};
    }

    /// The table that a route drawn from `from` goes into; a subnet on the main table gets its own.
    aws::RouteTableId tableFor(const ResourceRef &from, const aws::Subnet *subnet)
    {
        return from.kind == Kind::RouteTable ? aws::RouteTableId{from.id} : ownTableOf(m_draft, subnet->id);
    }

    bool hasRoute(const ResourceRef &from, const aws::Subnet *subnet,
                  const std::variant<net::Cidr, aws::PrefixListId> &destination, const std::string &target) const
    {
        const aws::RouteTable *table =
            from.kind == Kind::RouteTable ? m_draft.find(aws::RouteTableId{from.id}) : tableOf(m_draft, *subnet);
        return table && std::ranges::any_of(table->routes, [&](const aws::Route &row) {
                   return row.destination == destination && row.target.targetId == target;
               });
    }

    Result<void> route(const ResourceRef &from, const ResourceRef &to)
    {
        const aws::Subnet *subnet = subnetOf(m_draft, from);
        if (from.kind != Kind::RouteTable && !subnet)
            return Error{errors::noInterface, {nameOf(m_draft, from)}, {}};
        const aws::VpcId vpc = *vpcOf(m_draft, from);
        std::vector<std::variant<net::Cidr, aws::PrefixListId>> destinations{net::anyIpv4};
        aws::RouteTargetKind kind = aws::RouteTargetKind::Local;
        if (to.kind == Kind::VpcPeeringConnection) {
            const aws::VpcPeeringConnection &peering = *m_draft.find(aws::VpcPeeringConnectionId{to.id});
            const bool isRequester = peering.requester.vpc == vpc;
            if (!isRequester && peering.accepter.vpc != vpc)
                return otherVpc(from, to);
            const aws::PeeringVpcInfo &far = isRequester ? peering.accepter : peering.requester;
            const aws::Vpc *peer = m_draft.find(far.vpc);
            destinations.clear();
            for (const net::Cidr &block : peer ? peer->cidrBlocks : far.cidrBlocks)
                destinations.emplace_back(block);
            kind = aws::RouteTargetKind::VpcPeeringConnection;
        } else {
            const auto target = vpcOf(m_draft, to);
            if (!target)
                return Error{errors::gatewayDetached, {nameOf(m_draft, to)}, {}};
            if (*target != vpc)
                return otherVpc(from, to);
        }
        if (to.kind == Kind::InternetGateway) {
            kind = aws::RouteTargetKind::InternetGateway;
        } else if (to.kind == Kind::EgressOnlyInternetGateway) {
            kind = aws::RouteTargetKind::EgressOnlyInternetGateway;
            destinations = {net::anyIpv6};
        } else if (to.kind == Kind::NatGateway) {
            kind = aws::RouteTargetKind::NatGateway;
            const aws::SubnetId home = m_draft.find(aws::NatGatewayId{to.id})->subnet;
            if (subnet && home == subnet->id) // its own packets would come back to it
                return Error{errors::natGatewayInSubnet, {nameOf(m_draft, to), nameOf(m_draft, home)}, {}};
        } else if (to.kind == Kind::Instance) {
            kind = aws::RouteTargetKind::Instance;
            if (interfacesOf(m_draft, to).size() != 1)
                return Error{errors::severalInterfaces, {nameOf(m_draft, to)}, {}};
            if (const aws::Subnet *home = subnetOf(m_draft, to); subnet && home && home->id == subnet->id)
                return Error{errors::natInstanceInSubnet, {nameOf(m_draft, to), nameOf(m_draft, home->id)}, {}};
        } else if (to.kind == Kind::NetworkInterface) {
            kind = aws::RouteTargetKind::NetworkInterface;
            if (const aws::Subnet *home = subnetOf(m_draft, to); subnet && home && home->id == subnet->id)
                return Error{errors::natInstanceInSubnet, {nameOf(m_draft, to), nameOf(m_draft, home->id)}, {}};
        } else if (to.kind == Kind::VpcEndpoint) {
            const aws::VpcEndpoint &endpoint = *m_draft.find(aws::VpcEndpointId{to.id});
            if (endpoint.vpcEndpointType != aws::VpcEndpointType::Gateway)
                return Error{errors::noSuchLink, {std::string(enumText(from.kind)), std::string(enumText(to.kind))}, {}};
            kind = aws::RouteTargetKind::GatewayEndpoint;
            destinations = {ensureServicePrefixList(m_draft, endpoint.serviceName, regionOf(m_draft, vpc))};
            if (!subnet || tableOf(m_draft, *subnet))
                return associateEndpoint(from, subnet, endpoint, destinations.front());
        }
        if (std::ranges::all_of(destinations,
                                [&](const auto &destination) { return hasRoute(from, subnet, destination, to.id); }))
            return exists(from, to);
        const aws::RouteTableId table = tableFor(from, subnet);
        for (const auto &destination : destinations)
            setRoute(m_draft, table, destination, kind, to.id);
        if (to.kind == Kind::InternetGateway && from.kind == Kind::Subnet)
            m_draft.change(aws::SubnetId{from.id}, [](aws::Subnet &changed) { changed.mapPublicIpOnLaunch = true; });
        return {};
    }

    /// An endpoint is associated with the table a subnet has, be it the main one: it takes nothing away from the others.
    Result<void> associateEndpoint(const ResourceRef &from, const aws::Subnet *subnet, const aws::VpcEndpoint &endpoint,
                                   const std::variant<net::Cidr, aws::PrefixListId> &list)
    {
        const aws::RouteTableId table =
            from.kind == Kind::RouteTable ? aws::RouteTableId{from.id} : tableOf(m_draft, *subnet)->id;
        for (const aws::Route &row : m_draft.find(table)->routes)
            if (row.destination == list) {
                if (row.target.targetId == endpoint.id.value)
                    return exists(from, endpoint.id);
                return Error{errors::endpointOneTable, {nameOf(m_draft, table), endpoint.serviceName}, {}};
            }
        setRoute(m_draft, table, list, aws::RouteTargetKind::GatewayEndpoint, endpoint.id.value);
        return {};
    }

    Draft &m_draft;
};

} // namespace

std::optional<Error> whyNotConnect(const aws::Network &network, const aws::Containment &containment, const ResourceRef &from,
                                   const ResourceRef &to)
{
    Draft draft(network, containment);
    auto done = Connector(draft).connect(from, to);
    return done ? std::nullopt : std::optional(done.error());
}

Result<EditOp> connect(const aws::Network &network, const aws::Containment &containment, const ResourceRef &from,
                       const ResourceRef &to)
{
    Draft draft(network, containment);
    if (auto done = Connector(draft).connect(from, to); !done)
        return done.error();
    return draft.op();
}

} // namespace vpcanvas::edit
