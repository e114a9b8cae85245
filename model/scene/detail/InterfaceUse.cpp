// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/InterfaceUse.h"

#include <algorithm>

namespace vpcanvas::scene {
namespace {

using Users = std::vector<aws::NetworkInterfaceId>;

void put(Users &users, const aws::NetworkInterfaceId &id)
{
    if (users.empty() || users.back() < id) { // as they come when all are read
        users.push_back(id);
        return;
    }
    const auto at = std::ranges::lower_bound(users, id);
    if (at == users.end() || *at != id)
        users.insert(at, id);
}

void take(Users &users, const aws::NetworkInterfaceId &id)
{
    const auto at = std::ranges::lower_bound(users, id);
    if (at != users.end() && *at == id)
        users.erase(at);
}

template<class Key>
const Users &usersOrNone(const std::unordered_map<Key, Users> &all, const Key &key)
{
    static const Users none;
    const auto hit = all.find(key);
    return hit == all.end() ? none : hit->second;
}

} // namespace

const Users &InterfaceUse::of(const aws::Network &network, const aws::SecurityGroupId &group)
{
    readAll(network);
    return usersOrNone(m_byGroup, group);
}

const Users &InterfaceUse::of(const aws::Network &network, const aws::AllocationId &address)
{
    readAll(network);
    return usersOrNone(m_byAddress, address);
}

void InterfaceUse::update(const aws::Network &network, const aws::NetworkInterfaceId &id)
{
    if (!m_isRead)
        return;
    if (const auto known = m_used.find(id); known != m_used.end()) {
        for (const aws::SecurityGroupId &group : known->second.groups)
            take(m_byGroup[group], id);
        for (const aws::AllocationId &address : known->second.addresses)
            take(m_byAddress[address], id);
        m_used.erase(known);
    }
    if (const aws::NetworkInterface *interface = network.find(id))
        add(*interface);
}

void InterfaceUse::readAll(const aws::Network &network)
{
    if (m_isRead)
        return;
    m_isRead = true;
    m_used.reserve(network.networkInterfaces.size());
    for (const auto &[id, interface] : network.networkInterfaces)
        add(interface);
}

void InterfaceUse::add(const aws::NetworkInterface &interface)
{
    Used used;
    used.groups = interface.groups;
    for (const aws::PrivateIpAddress &address : interface.privateIpAddresses)
        if (address.allocationId)
            used.addresses.push_back(*address.allocationId);
    for (const aws::SecurityGroupId &group : used.groups)
        put(m_byGroup[group], interface.id);
    for (const aws::AllocationId &address : used.addresses)
        put(m_byAddress[address], interface.id);
    m_used.emplace(interface.id, std::move(used));
}

} // namespace vpcanvas::scene
