// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace vpcanvas::aws {

/// Who is drawn inside whom, and which interfaces belong to whom, both ways, for walks that would otherwise scan every
/// table. Rebuilt from a Network, or brought up to date with each resource that a ChangeSet names.
///
/// Region > VPC > zone box > subnet > instance, NAT gateway, interface endpoint, load balancer, unattached interface;
/// VPC > gateways, gateway endpoints, route tables, network ACLs, security groups, target groups; Region > Elastic IPs,
/// placement groups, prefix lists. An attached interface is inside its owner. Endpoint services are inside the VPC of
/// their first load balancer. What stands outside AWS, peerings, services and notes has no parent.
class Containment
{
public:
    Containment() = default;
    explicit Containment(const Network &network);

    /// Brings one resource up to date after it was added, changed or removed.
    void update(const Network &network, const ResourceRef &ref);

    /// In the order of kind and identifier.
    const std::vector<ResourceRef> &childrenOf(const ResourceRef &parent) const;
    std::optional<ResourceRef> parentOf(const ResourceRef &child) const;
    /// The VPC that the resource is in at any depth, or is.
    std::optional<VpcId> vpcOf(const ResourceRef &ref) const;

    /// Interfaces attached to an instance, NAT gateway, endpoint or load balancer; by device index, then identifier.
    const std::vector<NetworkInterfaceId> &interfacesOf(const ResourceRef &owner) const;

private:
    void place(const Network &network, const ResourceRef &ref);
    void setParent(const ResourceRef &child, const std::optional<ResourceRef> &parent);
    std::optional<ResourceRef> computeParent(const Network &network, const ResourceRef &ref) const;
    void attach(const Network &network, const NetworkInterfaceId &id);

    std::unordered_map<ResourceRef, std::vector<ResourceRef>> m_children;
    std::unordered_map<ResourceRef, ResourceRef> m_parents;
    std::unordered_map<ResourceRef, std::vector<NetworkInterfaceId>> m_interfaces;
    std::unordered_map<NetworkInterfaceId, ResourceRef> m_owners;
};

/// The resource an interface is attached to, or nothing.
std::optional<ResourceRef> ownerOf(const NetworkInterface &interface);

} // namespace vpcanvas::aws
