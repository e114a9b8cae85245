// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "validate/Index.h"

namespace vpcanvas::validate {
namespace {

template<class Key, class Member>
void removeFrom(std::map<Key, std::set<Member>> &map, const Key &key, const Member &member)
{
    const auto hit = map.find(key);
    if (hit == map.end())
        return;
    hit->second.erase(member);
    if (hit->second.empty())
        map.erase(hit);
}

template<class Key, class Member>
const std::set<Member> &membersOrNone(const std::map<Key, std::set<Member>> &map, const Key &key)
{
    static const std::set<Member> none;
    const auto hit = map.find(key);
    return hit == map.end() ? none : hit->second;
}

} // namespace

Index::Index(const aws::Network &network)
{
    for (const auto &[id, interface] : network.networkInterfaces)
        update(network, id);
    for (const auto &[id, instance] : network.instances)
        update(network, id);
}

void Index::update(const aws::Network &network, const aws::ResourceRef &ref)
{
    if (ref.kind == aws::Kind::NetworkInterface)
        update(network, aws::NetworkInterfaceId{ref.id});
    else if (ref.kind == aws::Kind::Instance)
        update(network, aws::InstanceId{ref.id});
}

void Index::update(const aws::Network &network, const aws::NetworkInterfaceId &id)
{
    if (const auto known = m_interfaces.find(id); known != m_interfaces.end()) {
        removeFrom(m_bySubnet, known->second.subnet, id);
        for (const net::Ipv4 address : known->second.publicIps)
            removeFrom(m_byPublicIp, address, id);
        m_interfaces.erase(known);
    }
    const aws::NetworkInterface *interface = network.find(id);
    if (!interface)
        return;
    Interface entry{interface->subnet, {}};
    m_bySubnet[interface->subnet].insert(id);
    for (const aws::PrivateIpAddress &address : interface->privateIpAddresses) {
        if (!address.publicIp)
            continue;
        entry.publicIps.push_back(*address.publicIp);
        m_byPublicIp[*address.publicIp].insert(id);
    }
    m_interfaces.emplace(id, std::move(entry));
}

void Index::update(const aws::Network &network, const aws::InstanceId &id)
{
    if (const auto known = m_groups.find(id); known != m_groups.end()) {
        removeFrom(m_members, known->second, id);
        m_groups.erase(known);
    }
    const aws::Instance *instance = network.find(id);
    if (!instance || !instance->placementGroup)
        return;
    m_members[*instance->placementGroup].insert(id);
    m_groups.emplace(id, *instance->placementGroup);
}

const std::set<aws::NetworkInterfaceId> &Index::interfacesIn(const aws::SubnetId &subnet) const
{
    return membersOrNone(m_bySubnet, subnet);
}

const std::set<aws::NetworkInterfaceId> &Index::interfacesWith(net::Ipv4 publicIp) const
{
    return membersOrNone(m_byPublicIp, publicIp);
}

const std::set<aws::InstanceId> &Index::membersOf(const aws::PlacementGroupId &group) const
{
    return membersOrNone(m_members, group);
}

const aws::SubnetId *Index::lastSubnetOf(const aws::NetworkInterfaceId &id) const
{
    const auto hit = m_interfaces.find(id);
    return hit == m_interfaces.end() ? nullptr : &hit->second.subnet;
}

} // namespace vpcanvas::validate
