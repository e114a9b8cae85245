// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Paster.h"

#include "aws/Fields.h"
#include "aws/ZoneBox.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/Naming.h"

#include <algorithm>

namespace vpcanvas::edit {
namespace {

using aws::Kind;
using aws::ResourceRef;

/// Replaces every reference of a resource: calls `swap(kind, id)` on each identifier in it but its own.
class ReferenceMap
{
public:
    explicit ReferenceMap(const std::map<ResourceRef, ResourceRef> &map) : m_map(map) { }

    template<class R>
    void inResource(R &resource) const
    {
        bool isOwnId = true; // the first field
        R::fields(resource, [&](const char *, auto &field) {
            if (!std::exchange(isOwnId, false))
                in(field);
        });
    }

private:
    template<class R>
    void in(Id<R> &id) const
    {
        if (const auto hit = m_map.find(ResourceRef(id)); hit != m_map.end())
            id.value = hit->second.id;
    }
    template<class T>
    void in(std::optional<T> &value) const
    {
        if (value)
            in(*value);
    }
    template<class T>
    void in(std::vector<T> &values) const
    {
        for (T &value : values)
            in(value);
    }
    template<class... T>
    void in(std::variant<T...> &value) const
    {
        std::visit([this](auto &alternative) { in(alternative); }, value);
    }
    void in(aws::RouteTarget &target) const
    {
        for (const auto &[from, to] : m_map)
            if (from.id == target.targetId)
                target.targetId = to.id;
    }
    template<class T>
    void in(T &value) const
    {
        if constexpr (aws::HasFields<T>)
            T::fields(value, [this](const char *, auto &field) { in(field); });
    }

    const std::map<ResourceRef, ResourceRef> &m_map;
};

std::string_view prefixOf(Kind kind)
{
    switch (kind) {
    case Kind::Vpc:
        return "vpc";
    case Kind::Subnet:
        return "subnet";
    case Kind::RouteTable:
        return "rtb";
    case Kind::InternetGateway:
        return "igw";
    case Kind::EgressOnlyInternetGateway:
        return "eigw";
    case Kind::NatGateway:
        return "nat";
    case Kind::NetworkInterface:
        return "eni";
    case Kind::Address:
        return "eipalloc";
    case Kind::Instance:
        return "i";
    case Kind::SecurityGroup:
        return "sg";
    case Kind::NetworkAcl:
        return "acl";
    case Kind::PrefixList:
        return "pl";
    case Kind::VpcEndpoint:
        return "vpce";
    case Kind::EndpointService:
        return "vpce-svc";
    case Kind::LoadBalancer:
        return "nlb";
    case Kind::TargetGroup:
        return "tg";
    case Kind::VpcPeeringConnection:
        return "pcx";
    case Kind::PlacementGroup:
        return "pg";
    case Kind::Internet:
        return "internet";
    case Kind::InternetHost:
        return "host";
    case Kind::AwsService:
        return "service";
    case Kind::OnPremisesNetwork:
        return "onprem";
    case Kind::UnmodelledResource:
        return "unmodelled";
    case Kind::Note:
        return "note";
    case Kind::TrafficSet:
        return "traffic";
    case Kind::Region:
    case Kind::AvailabilityZone:
        return {};
    }
    return {};
}

} // namespace

ResourceRef Paster::now(const ResourceRef &ref) const
{
    if (const auto zone = aws::zoneBoxOf(ref)) {
        const auto vpc = m_ids.find(zone->vpc);
        return vpc == m_ids.end() ? ref : aws::zoneBoxRef(aws::VpcId{vpc->second.id}, zone->zone);
    }
    const auto hit = m_ids.find(ref);
    return hit == m_ids.end() ? ref : hit->second;
}

bool Paster::isPasted(const ResourceRef &ref) const
{
    return std::ranges::any_of(m_ids, [&](const auto &entry) { return entry.second == ref; });
}

template<class R>
Id<R> Paster::freeIdFor(const R &resource) const
{
    if (!m_draft.find(resource.id))
        return resource.id; // cut and pasted: it keeps its identifier
    if constexpr (std::is_same_v<R, aws::LoadBalancer> || std::is_same_v<R, aws::TargetGroup>) {
        const std::string &arn = resource.id.value;
        const std::string head = arn.substr(0, arn.rfind('/') == std::string::npos ? arn.size() : arn.rfind('/'));
        for (std::size_t attempt = 0;; ++attempt)
            if (Id<R> id{head + '/' + idDigits(R::kind, attempt)}; !m_draft.find(id))
                return id;
    } else {
        return freeId<R>(m_draft, prefixOf(R::kind));
    }
}

void Paster::chooseIds()
{
    forEachTable(m_fragment, [&](const auto &table) {
        using R = typename std::decay_t<decltype(table)>::mapped_type;
        for (const auto &[id, resource] : table) {
            if constexpr (std::is_same_v<R, aws::Region>) {
                if (!m_draft.find(id))
                    m_draft.put(resource);
            } else if constexpr (std::is_same_v<R, aws::AvailabilityZone>) {
                m_zones.push_back(resource);
            } else {
                if constexpr (std::is_same_v<R, aws::Internet>)
                    if (!m_draft.base().internets.empty())
                        continue; // there is one internet
                if constexpr (std::is_same_v<R, aws::PrefixList>)
                    if (m_draft.find(id))
                        continue; // AWS's own, or a shared one
                // Reserved at once, so that two copies never get one identifier.
                R copy = resource;
                copy.id = freeIdFor(resource);
                m_draft.put(copy);
                m_ids.emplace(ResourceRef(id), ResourceRef(copy.id));
            }
        }
    });
}

template<class R>
void Paster::rename(R &resource) const
{
    if constexpr (std::is_same_v<R, aws::Note> || std::is_same_v<R, aws::AwsService>)
        return;
    if constexpr (std::is_same_v<R, aws::SecurityGroup>)
        if (m_ids.contains(ResourceRef(resource.vpc)) || resource.name == "default")
            return;
    if (resource.name.empty())
        return;
    bool taken = false;

    for (const auto &[id, other] : m_draft.base().template table<R>())
        taken = taken || other.name == resource.name;
    if (!taken)
        return;
    std::string base = resource.name;
    const std::size_t dash = base.rfind('-');
    if (dash != std::string::npos && dash + 1 < base.size()
        && base.find_first_not_of("0123456789", dash + 1) == std::string::npos)
        base.resize(dash);
    for (std::size_t number = 2;; ++number) {
        const std::string name = base + '-' + std::to_string(number);
        bool used = false;
        m_draft.forEach<R>([&](const R &other) { used = used || other.name == name; });
        if (!used) {
            resource.name = name;
            return;
        }
    }
}

void Paster::putResources()
{
    const ReferenceMap references(m_ids);
    forEachTable(m_fragment, [&](const auto &table) {
        using R = typename std::decay_t<decltype(table)>::mapped_type;
        if constexpr (!std::is_same_v<R, aws::Region> && !std::is_same_v<R, aws::AvailabilityZone>)
            for (const auto &[id, resource] : table) {
                const auto mine = m_ids.find(ResourceRef(id));
                if (mine == m_ids.end())
                    continue;
                R copy = resource;
                rename(copy);
                references.inResource(copy);
                copy.id = Id<R>{mine->second.id};
                m_draft.put(copy);
            }
    });
    for (const aws::AvailabilityZone &zone : m_zones)
        if (!m_draft.find(zone.id))
            m_draft.put(zone);
}

Result<Pasted> Paster::run(double x, double y)
{
    chooseIds();
    if (m_ids.empty() && m_fragment.regions.empty() && m_zones.empty())
        return Error{errors::nothingToPaste, {}, {}};
    putResources();
    mendBlocks();
    mendGateways();
    if (auto why = mendInterfaces())
        return *why;
    mendPublicAddresses();
    mendMainTables();
    place(x, y);
    return Pasted{m_draft.op(), m_pasted, m_notices};
}

} // namespace vpcanvas::edit
