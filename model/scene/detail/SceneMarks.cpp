// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/SceneImpl.h"

#include <algorithm>
#include <unordered_set>

namespace vpcanvas::scene {
namespace {

using aws::Kind;
using validate::Severity;

} // namespace

std::vector<aws::ResourceRef> Scene::Impl::drawnFor(const aws::ResourceRef &ref) const
{
    if (m_resourceEntries.contains(ref))
        return {ref};
    std::vector<aws::ResourceRef> drawn;
    const auto add = [&](const aws::ResourceRef &candidate) {
        if (m_resourceEntries.contains(candidate) && std::ranges::find(drawn, candidate) == drawn.end())
            drawn.push_back(candidate);
    };
    const auto addInterface = [&](const aws::NetworkInterface &interface) {
        const auto owner = ownerOf(interface);
        add(owner ? *owner : aws::ResourceRef(interface.id));
    };
    const auto addUsers = [&](const std::vector<aws::NetworkInterfaceId> &users) {
        std::unordered_set<aws::ResourceRef> known; // a group may have very many
        for (const aws::NetworkInterfaceId &id : users) {
            const aws::NetworkInterface *interface = network->find(id);
            auto user = interface ? ownerOf(*interface) : std::nullopt;
            if (!user)
                user = id;
            if (m_resourceEntries.contains(*user) && known.insert(*user).second)
                drawn.push_back(std::move(*user));
        }
    };
    switch (ref.kind) {
    case Kind::NetworkInterface:
        if (const aws::NetworkInterface *interface = network->find(aws::NetworkInterfaceId{ref.id}))
            addInterface(*interface);
        break;
    case Kind::Address:
        addUsers(m_interfaceUse.of(*network, aws::AllocationId{ref.id}));
        break;
    case Kind::SecurityGroup:
        addUsers(m_interfaceUse.of(*network, aws::SecurityGroupId{ref.id}));
        break;
    case Kind::NetworkAcl:
        if (const aws::NetworkAcl *acl = network->find(aws::NetworkAclId{ref.id}))
            for (const auto &[id, subnet] : network->subnets)
                if (subnet.vpc == acl->vpc && (subnet.networkAcl ? subnet.networkAcl->value == ref.id : acl->isDefault))
                    add(id);
        break;
    case Kind::RouteTable:
        if (const aws::RouteTable *table = network->find(aws::RouteTableId{ref.id}))
            for (const auto &[id, subnet] : network->subnets)
                if (subnet.vpc == table->vpc && routing().tableOf(subnet) == table)
                    add(id);
        break;
    case Kind::TargetGroup:
        for (const auto &[id, balancer] : network->loadBalancers)
            for (const aws::Listener &listener : balancer.listeners)
                if (listener.targetGroup.value == ref.id)
                    add(id);
        break;
    case Kind::AvailabilityZone:
        for (const auto &[id, vpc] : network->vpcs)
            add(zoneBoxRef(id, aws::AvailabilityZoneId{ref.id}));
        break;
    case Kind::Region:
    case Kind::Vpc:
    case Kind::Subnet:
    case Kind::InternetGateway:
    case Kind::EgressOnlyInternetGateway:
    case Kind::NatGateway:
    case Kind::Instance:
    case Kind::PrefixList:
    case Kind::VpcEndpoint:
    case Kind::EndpointService:
    case Kind::LoadBalancer:
    case Kind::VpcPeeringConnection:
    case Kind::PlacementGroup:
    case Kind::Internet:
    case Kind::InternetHost:
    case Kind::AwsService:
    case Kind::OnPremisesNetwork:
    case Kind::UnmodelledResource:
    case Kind::Note:
    case Kind::TrafficSet:
        break;
    }
    return drawn;
}

void Scene::Impl::addMark(Marks &marks, const aws::ResourceRef &ref, Severity severity) const
{
    for (const aws::ResourceRef &drawn : drawnFor(ref)) {
        std::optional<layout::Point> at;
        const Entry &entry = m_entries[m_resourceEntries.at(drawn)];
        if (ref.kind == Kind::NetworkAcl && drawn.kind == Kind::Subnet) {
            at = layout::networkAclPort(entry.box);
            at->x += 10;
            at->y += 10;
        } else if (ref.kind == Kind::RouteTable && drawn.kind == Kind::Subnet) {
            at = layout::routeTablePort(entry.box);
            at->x += 10;
            at->y -= 10;
        }
        const auto [mark, isNew] = marks.try_emplace(drawn, MarkState{severity, at});
        if (!isNew && severity < mark->second.severity)
            mark->second = {severity, at};
    }
}

DirtyRegion Scene::Impl::setFindings(std::span<const validate::Finding> findings)
{
    Marks marks;
    std::unordered_map<aws::ResourceRef, Severity> inside;
    for (const validate::Finding &finding : findings)
        addMark(marks, finding.resource, finding.severity);
    for (const auto &[ref, mark] : marks)
        if (const auto vpc = containment->vpcOf(ref)) {
            const auto [worst, isNew] = inside.try_emplace(*vpc, mark.severity);
            if (!isNew)
                worst->second = std::min(worst->second, mark.severity);
        }
    DirtyRegion dirty;
    std::vector<aws::ResourceRef> now;
    now.reserve(marks.size() + inside.size());
    for (const auto &[ref, mark] : marks)
        now.push_back(ref);
    for (const auto &[ref, severity] : inside)
        now.push_back(ref);
    std::ranges::sort(now);
    now.erase(std::unique(now.begin(), now.end()), now.end());
    const auto look = [&](const aws::ResourceRef &ref) {
        const auto known = m_resourceEntries.find(ref);
        if (known == m_resourceEntries.end())
            return;
        Entry &entry = m_entries[known->second];
        const auto mark = marks.find(ref);
        const auto within = inside.find(ref);
        const auto severity = mark == marks.end() ? std::nullopt : std::optional(mark->second.severity);
        const auto at = mark == marks.end() ? std::nullopt : mark->second.at;
        const auto worst = within == inside.end() ? std::nullopt : std::optional(within->second);
        if (severity == entry.mark && at == entry.markAt && worst == entry.markInside)
            return;
        entry.mark = severity;
        entry.markAt = at;
        entry.markInside = worst;
        forget(entry);
        dirty.add(entry.bounds);
    };
    std::ranges::for_each(m_marked, look); // those that lost theirs, and
    std::ranges::for_each(now, look);      // those that have one
    m_marked = std::move(now);
    return dirty;
}

std::optional<Point> Scene::Impl::markCentre(const Entry &entry, LevelOfDetail detail) const
{
    const Point corner{entry.box.right() - 2, entry.box.y};
    if (detail != LevelOfDetail::Far)
        return entry.markAt ? Point{entry.markAt->x, entry.markAt->y} : corner;
    // Far away the worst of a VPC rises to its box; what stands in no VPC keeps its own mark.
    if (entry.ref.kind == Kind::Vpc || !containment->vpcOf(entry.ref))
        return corner;
    return std::nullopt;
}

} // namespace vpcanvas::scene
