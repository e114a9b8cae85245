// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Remove.h"

#include "aws/ZoneBox.h"
#include "edit/commands/Draft.h"

#include <algorithm>
#include <set>

namespace vpcanvas::edit {
namespace {

using aws::Kind;
using aws::ResourceRef;

class Remover
{
public:
    Remover(const aws::Network &network, const aws::Containment &containment)
        : m_network(network),
          m_containment(containment),
          m_draft(network, containment)
    {
    }

    EditOp run(const std::vector<ResourceRef> &refs)
    {
        for (const ResourceRef &ref : refs)
            collect(ref, Asked::Directly);
        addDependents();
        cutReferences();
        for (const ResourceRef &ref : m_dead)
            if (aws::zoneBoxOf(ref))
                m_draft.setBox(ref, std::nullopt);
            else
                m_draft.erase(ref);
        eraseUnusedZones();
        return m_draft.op();
    }

private:
    enum class Asked : std::uint8_t { Directly, WithParent };

    bool isDead(const ResourceRef &ref) const { return m_dead.contains(ref); }

    /// AWS makes these with the VPC or with their owner and refuses to delete them alone.
    bool isKeptByAws(const ResourceRef &ref) const
    {
        if (ref.kind == Kind::RouteTable) {
            const auto *table = m_network.find(aws::RouteTableId{ref.id});
            return table && table->main;
        }
        if (ref.kind == Kind::NetworkAcl) {
            const auto *acl = m_network.find(aws::NetworkAclId{ref.id});
            return acl && acl->isDefault;
        }
        if (ref.kind == Kind::SecurityGroup) {
            const auto *group = m_network.find(aws::SecurityGroupId{ref.id});
            return group && group->name == "default" && m_network.find(group->vpc);
        }
        if (ref.kind == Kind::NetworkInterface) {
            const auto *interface = m_network.find(aws::NetworkInterfaceId{ref.id});
            const auto owner = interface ? ownerOf(*interface) : std::nullopt;
            if (!owner || !m_network.contains(*owner))
                return false;
            return owner->kind == Kind::Instance ? interface->deviceIndex == 0 : m_containment.interfacesOf(*owner).size() < 2;
        }
        return false;
    }

    void collect(const ResourceRef &ref, Asked asked)
    {
        if (!m_network.contains(ref) || isDead(ref) || (asked == Asked::Directly && isKeptByAws(ref)))
            return;
        if (ref.kind == Kind::AvailabilityZone && !aws::zoneBoxOf(ref)) { // the zone itself: every box of it
            for (const auto &[id, vpc] : m_network.vpcs)
                collect(aws::zoneBoxRef(id, aws::AvailabilityZoneId{ref.id}), asked);
            return;
        }
        m_dead.insert(ref);
        for (const ResourceRef &child : m_containment.childrenOf(ref))
            collect(child, Asked::WithParent);
        for (const aws::NetworkInterfaceId &id : m_containment.interfacesOf(ref))
            collect(id, Asked::WithParent);
    }

    void addDependents()
    {
        for (const auto &[id, interface] : m_network.networkInterfaces) {
            if (isDead(interface.subnet))
                m_dead.insert(id);
            if (!isDead(id))
                continue;
            for (const aws::PrivateIpAddress &address : interface.privateIpAddresses)
                if (address.allocationId && m_network.find(*address.allocationId))
                    m_dead.insert(*address.allocationId);
        }
        for (const auto &[id, peering] : m_network.vpcPeeringConnections)
            if (isDead(peering.requester.vpc) || isDead(peering.accepter.vpc))
                m_dead.insert(id);
        for (const auto &[id, service] : m_network.awsServices)
            if (isDead(service.region))
                m_dead.insert(id);
        for (const auto &[id, zone] : m_network.availabilityZones)
            if (isDead(zone.region))
                m_dead.insert(id);
        for (const auto &[id, instance] : m_network.instances) // placed in a zone without an interface
            if (instance.availabilityZone && isDead(*instance.availabilityZone))
                m_dead.insert(id);
        removeTargetGroupsOfDeadBalancers();
    }

    void removeTargetGroupsOfDeadBalancers()
    {
        std::set<aws::TargetGroupId> candidates;
        std::set<aws::TargetGroupId> used;
        for (const auto &[id, balancer] : m_network.loadBalancers)
            for (const aws::Listener &listener : balancer.listeners)
                (isDead(id) ? candidates : used).insert(listener.targetGroup);
        for (const aws::TargetGroupId &group : candidates)
            if (!used.contains(group) && m_network.find(group))
                m_dead.insert(group);
    }

    bool isDeadTarget(const aws::RouteTarget &target) const
    {
        using enum aws::RouteTargetKind;
        if (isDead({Kind::UnmodelledResource, target.targetId})) // what stands for a target that a dump does not hold
            return true;
        switch (target.targetKind) {
        case InternetGateway:
            return isDead({Kind::InternetGateway, target.targetId});
        case EgressOnlyInternetGateway:
            return isDead({Kind::EgressOnlyInternetGateway, target.targetId});
        case NatGateway:
            return isDead({Kind::NatGateway, target.targetId});
        case NetworkInterface:
            return isDead({Kind::NetworkInterface, target.targetId});
        case Instance:
            return isDead({Kind::Instance, target.targetId});
        case VpcPeeringConnection:
            return isDead({Kind::VpcPeeringConnection, target.targetId});
        case GatewayEndpoint:
        case GatewayLoadBalancerEndpoint:
            return isDead({Kind::VpcEndpoint, target.targetId});
        case Local:
        case TransitGateway:
        case VpnGateway:
        case LocalGateway:
        case CarrierGateway:
        case CoreNetwork:
        case Unknown:
            return false;
        }
        return false;
    }

    bool isDeadPeer(const std::variant<net::Cidr, aws::PrefixListId, aws::SecurityGroupId> &peer) const
    {
        if (const auto *group = std::get_if<aws::SecurityGroupId>(&peer))
            return isDead(*group);
        if (const auto *list = std::get_if<aws::PrefixListId>(&peer))
            return isDead(*list);
        return false;
    }

    template<class R, class Change>
    void changeAlive(Change &&edit)
    {
        for (const auto &[id, resource] : m_network.table<R>())
            if (!isDead(id))
                m_draft.change(id, edit);
    }

    void cutReferences()
    {
        changeAlive<aws::RouteTable>([&](aws::RouteTable &table) {
            std::erase_if(table.routes, [&](const aws::Route &route) {
                const auto *list = std::get_if<aws::PrefixListId>(&route.destination);
                return isDeadTarget(route.target) || (list && isDead(*list));
            });
            if (table.edgeAssociation && isDead({Kind::InternetGateway, *table.edgeAssociation}))
                table.edgeAssociation.reset();
        });
        changeAlive<aws::SecurityGroup>([&](aws::SecurityGroup &group) {
            const auto isGone = [&](const aws::SecurityGroupRule &rule) { return isDeadPeer(rule.peer); };
            std::erase_if(group.ingress, isGone);
            std::erase_if(group.egress, isGone);
        });
        changeAlive<aws::NetworkInterface>([&](aws::NetworkInterface &interface) {
            std::erase_if(interface.groups, [&](const aws::SecurityGroupId &group) { return isDead(group); });
            for (aws::PrivateIpAddress &address : interface.privateIpAddresses)
                if (address.allocationId && isDead(*address.allocationId)) {
                    address.allocationId.reset();
                    address.publicIp.reset();
                }
        });
        changeAlive<aws::Subnet>([&](aws::Subnet &subnet) {
            if (subnet.routeTable && isDead(*subnet.routeTable))
                subnet.routeTable.reset();
            if (subnet.networkAcl && isDead(*subnet.networkAcl))
                subnet.networkAcl.reset();
        });
        changeAlive<aws::Instance>([&](aws::Instance &instance) {
            if (instance.placementGroup && isDead(*instance.placementGroup)) {
                instance.placementGroup.reset();
                instance.partitionNumber = 0;
            }
        });
        changeAlive<aws::TargetGroup>([&](aws::TargetGroup &group) {
            std::erase_if(group.targets, [&](const aws::Target &target) {
                const auto *instance = std::get_if<aws::InstanceId>(&target.target);
                return instance && isDead(*instance);
            });
        });
        changeAlive<aws::LoadBalancer>([&](aws::LoadBalancer &balancer) {
            std::erase_if(balancer.listeners, [&](const aws::Listener &listener) { return isDead(listener.targetGroup); });
        });
        changeAlive<aws::EndpointService>([&](aws::EndpointService &service) {
            std::erase_if(service.networkLoadBalancers, [&](const aws::LoadBalancerId &id) { return isDead(id); });
        });
    }

    void eraseUnusedZones()
    {
        std::set<std::string> used;
        m_draft.forEach<aws::Subnet>([&](const aws::Subnet &subnet) { used.insert(subnet.availabilityZone.value); });
        m_draft.forEach<aws::Instance>([&](const aws::Instance &instance) {
            if (instance.availabilityZone)
                used.insert(instance.availabilityZone->value);
        });
        for (const auto &[ref, box] : m_network.layout)
            if (const auto zone = aws::zoneBoxOf(ref); zone && !isDead(ref) && !isDead(zone->vpc))
                used.insert(zone->zone.value);
        std::set<ResourceRef> left;
        for (const ResourceRef &ref : m_dead)
            if (const auto zone = aws::zoneBoxOf(ref); zone && !used.contains(zone->zone.value))
                left.insert(zone->zone);
        // Boxes of zones that only the dead VPCs drew.
        for (const auto &[ref, box] : m_network.layout)
            if (const auto zone = aws::zoneBoxOf(ref); zone && isDead(zone->vpc))
                m_draft.setBox(ref, std::nullopt);
        for (const ResourceRef &zone : left)
            if (m_draft.contains(zone) && m_network.availabilityZones.at(aws::AvailabilityZoneId{zone.id}).rackCount == 0)
                m_draft.erase(zone);
    }

    const aws::Network &m_network;
    const aws::Containment &m_containment;
    Draft m_draft;
    std::set<ResourceRef> m_dead; ///< zone boxes among them
};

} // namespace

EditOp remove(const aws::Network &network, const aws::Containment &containment, const std::vector<ResourceRef> &refs)
{
    return Remover(network, containment).run(refs);
}

} // namespace vpcanvas::edit
