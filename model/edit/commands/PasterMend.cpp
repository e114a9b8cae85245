// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Addressing.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/Paster.h"
#include "edit/commands/Recipes.h"

#include <algorithm>

namespace vpcanvas::edit {

using aws::ResourceRef;

void Paster::mendBlocks()
{
    forEachPasted<aws::Subnet>([&](const aws::SubnetId &id) {
        aws::Subnet subnet = *m_draft.find(id);
        const aws::Vpc *vpc = m_draft.find(subnet.vpc);
        if (!vpc) {
            m_lost.insert(id);
            return;
        }
        bool overlaps = false;
        m_draft.forEach<aws::Subnet>([&](const aws::Subnet &other) {
            overlaps = overlaps
                || (other.id != id && other.vpc == subnet.vpc && other.cidrBlock && subnet.cidrBlock
                    && other.cidrBlock->overlaps(*subnet.cidrBlock));
        });
        if (!subnet.cidrBlock || !overlaps)
            return;
        const net::Cidr old = *subnet.cidrBlock;
        const auto block = sameSizeBlock(*vpc, old, id);
        if (!block) {
            m_lost.insert(id);
            return;
        }
        subnet.cidrBlock = block;
        m_draft.put(subnet);
        m_notices.push_back({errors::pastedBlock, {nameOf(m_draft, id), old.toString(), block->toString()}});
        std::vector<aws::NetworkInterfaceId> inside;
        m_draft.forEach<aws::NetworkInterface>([&](const aws::NetworkInterface &interface) {
            if (interface.subnet == id)
                inside.push_back(interface.id);
        });
        for (const aws::NetworkInterfaceId &interface : inside)
            m_draft.change(interface, [&](aws::NetworkInterface &changed) {
                for (aws::PrivateIpAddress &address : changed.privateIpAddresses)
                    if (old.contains(address.address))
                        address.address = block->address().ipv4() + (address.address.bits - old.address().ipv4().bits);
            });
    });
    for (const ResourceRef &ref : std::set<ResourceRef>(m_lost)) {
        m_notices.push_back({errors::pastedSkipped, {nameOf(m_draft, ref)}});
        std::vector<ResourceRef> gone{ref};
        m_draft.forEach<aws::NetworkInterface>([&](const aws::NetworkInterface &interface) {
            if (ResourceRef(interface.subnet) != ref || !isPasted(interface.id))
                return;
            gone.emplace_back(interface.id);
            if (const auto owner = ownerOf(interface); owner && isPasted(*owner))
                gone.push_back(*owner);
        });
        for (const ResourceRef &dead : gone) {
            m_lost.insert(dead);
            m_draft.erase(dead);
        }
    }
}

std::optional<net::Cidr> Paster::sameSizeBlock(const aws::Vpc &vpc, const net::Cidr &old, const aws::SubnetId &self) const
{
    std::vector<net::Cidr> taken;
    m_draft.forEach<aws::Subnet>([&](const aws::Subnet &other) {
        if (other.vpc == vpc.id && other.cidrBlock && other.id != self)
            taken.push_back(*other.cidrBlock);
    });
    for (const net::Cidr &block : vpc.cidrBlocks)
        for (std::uint64_t offset = 0; offset + old.ipv4Size() <= block.ipv4Size(); offset += old.ipv4Size()) {
            const net::Cidr candidate(block.address().ipv4() + static_cast<std::uint32_t>(offset), old.prefix());
            if (std::ranges::none_of(taken, [&](const net::Cidr &other) { return other.overlaps(candidate); }))
                return candidate;
        }
    return std::nullopt;
}

template<class Gateway>
void Paster::detachSecond()
{
    forEachPasted<Gateway>([&](const Id<Gateway> &id) {
        const Gateway &gateway = *m_draft.find(id);
        if (!gateway.vpc)
            return;
        bool second = !m_draft.find(*gateway.vpc);
        m_draft.forEach<Gateway>([&](const Gateway &other) { second = second || (other.id != id && other.vpc == gateway.vpc); });
        if (!second)
            return;
        m_draft.change(id, [](Gateway &changed) { changed.vpc.reset(); });
        m_notices.push_back({errors::pastedDetached, {nameOf(m_draft, id)}});
    });
}

void Paster::mendGateways()
{
    detachSecond<aws::InternetGateway>();
    detachSecond<aws::EgressOnlyInternetGateway>();
}

std::optional<Error> Paster::mendInterfaces()
{
    std::vector<aws::NetworkInterfaceId> interfaces;
    forEachPasted<aws::NetworkInterface>([&](const aws::NetworkInterfaceId &id) {
        if (m_draft.find(id))
            interfaces.push_back(id);
    });
    for (const aws::NetworkInterfaceId &id : interfaces) {
        aws::NetworkInterface interface = *m_draft.find(id);
        const aws::Subnet *subnet = m_draft.find(interface.subnet);
        if (!subnet) {
            const auto owner = ownerOf(interface);
            m_notices.push_back({errors::pastedSkipped, {nameOf(m_draft, owner ? *owner : ResourceRef(id))}});
            if (owner && isPasted(*owner)) {
                m_draft.erase(*owner);
                m_lost.insert(*owner);
            }
            m_draft.erase(id);
            m_lost.insert(id);
            continue;
        }
        for (aws::PrivateIpAddress &address : interface.privateIpAddresses) {
            bool taken = false;
            m_draft.forEach<aws::NetworkInterface>([&](const aws::NetworkInterface &other) {
                const aws::Subnet *otherSubnet = other.id == id ? nullptr : m_draft.find(other.subnet);
                if (otherSubnet && otherSubnet->vpc == subnet->vpc)
                    taken = taken
                        || std::ranges::find(other.privateIpAddresses, address.address, &aws::PrivateIpAddress::address)
                            != other.privateIpAddresses.end();
            });
            if (!taken)
                continue;
            const auto next = freeAddress(m_draft, *subnet);
            if (!next)
                return Error{errors::subnetFull, {nameOf(m_draft, subnet->id)}, {}};
            const auto owner = ownerOf(interface);
            m_notices.push_back(
                {errors::pastedAddress,
                 {nameOf(m_draft, owner ? *owner : ResourceRef(id)), address.address.toString(), next->toString()}});
            address.address = *next;
            m_draft.put(interface);
        }
    }
    return std::nullopt;
}

void Paster::mendPublicAddresses()
{
    forEachPasted<aws::Address>([&](const aws::AllocationId &id) {
        const net::Ipv4 old = m_draft.find(id)->publicIp;
        bool taken = false;
        m_draft.forEach<aws::Address>(
            [&](const aws::Address &other) { taken = taken || (other.id != id && other.publicIp == old); });
        if (!taken)
            return;
        const net::Ipv4 next = freeElasticIp(m_draft);
        m_draft.change(id, [&](aws::Address &changed) { changed.publicIp = next; });
    });
    forEachPasted<aws::NetworkInterface>([&](const aws::NetworkInterfaceId &id) {
        if (!m_draft.find(id))
            return;
        aws::NetworkInterface interface = *m_draft.find(id);
        for (aws::PrivateIpAddress &address : interface.privateIpAddresses) {
            if (const aws::Address *elastic = m_draft.find(address.allocationId)) {
                address.publicIp = elastic->publicIp;
            } else if (address.allocationId) {
                address.allocationId.reset();
                address.publicIp.reset();
            } else if (address.publicIp) {
                bool taken = false;
                for (const auto &[other, known] : m_draft.base().networkInterfaces)
                    for (const aws::PrivateIpAddress &theirs : known.privateIpAddresses)
                        taken = taken || (other != id && theirs.publicIp == address.publicIp);
                if (taken)
                    address.publicIp = freePublicIp(m_draft);
            }
        }
        m_draft.put(interface);
    });
}

void Paster::mendMainTables()
{
    forEachPasted<aws::RouteTable>([&](const aws::RouteTableId &id) {
        const aws::RouteTable &table = *m_draft.find(id);
        bool second = false;
        m_draft.forEach<aws::RouteTable>(
            [&](const aws::RouteTable &other) { second = second || (other.id != id && other.vpc == table.vpc && other.main); });
        if (table.main && second)
            m_draft.change(id, [](aws::RouteTable &changed) { changed.main = false; });
    });
}

} // namespace vpcanvas::edit
