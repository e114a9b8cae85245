// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <map>
#include <set>
#include <unordered_map>

namespace vpcanvas::validate {

/// The look-ups that rules need and that would otherwise scan every interface or instance; kept up to date by resource.
class Index
{
public:
    Index() = default;
    explicit Index(const aws::Network &network);

    /// Brings one resource up to date after it was added, changed or removed.
    void update(const aws::Network &network, const aws::ResourceRef &ref);

    const std::set<aws::NetworkInterfaceId> &interfacesIn(const aws::SubnetId &subnet) const;
    /// Interfaces with that public address; more than one is a mistake.
    const std::set<aws::NetworkInterfaceId> &interfacesWith(net::Ipv4 publicIp) const;
    const std::set<aws::InstanceId> &membersOf(const aws::PlacementGroupId &group) const;
    /// Subnets that some interface names, present or not.
    const std::map<aws::SubnetId, std::set<aws::NetworkInterfaceId>> &bySubnet() const { return m_bySubnet; }
    const std::map<net::Ipv4, std::set<aws::NetworkInterfaceId>> &byPublicIp() const { return m_byPublicIp; }
    /// Where the interface was when it was last seen: its subnet, if it had one.
    const aws::SubnetId *lastSubnetOf(const aws::NetworkInterfaceId &id) const;
    bool wasInPlacementGroup(const aws::InstanceId &id) const { return m_groups.contains(id); }

private:
    struct Interface
    {
        aws::SubnetId subnet;
        std::vector<net::Ipv4> publicIps;
    };

    void update(const aws::Network &network, const aws::NetworkInterfaceId &id);
    void update(const aws::Network &network, const aws::InstanceId &id);

    std::unordered_map<aws::NetworkInterfaceId, Interface> m_interfaces;
    std::unordered_map<aws::InstanceId, aws::PlacementGroupId> m_groups;
    std::map<aws::SubnetId, std::set<aws::NetworkInterfaceId>> m_bySubnet;
    std::map<net::Ipv4, std::set<aws::NetworkInterfaceId>> m_byPublicIp;
    std::map<aws::PlacementGroupId, std::set<aws::InstanceId>> m_members;
};

} // namespace vpcanvas::validate
