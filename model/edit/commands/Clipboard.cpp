// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Clipboard.h"

#include "aws/Fields.h"
#include "aws/ZoneBox.h"
#include "edit/Apply.h"
#include "edit/commands/Addressing.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/Naming.h"
#include "edit/commands/Placement.h"
#include "edit/commands/Recipes.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <set>

namespace vpcanvas::edit {
namespace {

using aws::Kind;
using aws::ResourceRef;

constexpr double duplicateOffset = 24;

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

/// Everything that goes with the chosen resources.
class Collector
{
public:
    Collector(const aws::Network &network, const aws::Containment &containment) : m_network(network), m_containment(containment)
    {
    }

    std::set<ResourceRef> run(const std::vector<ResourceRef> &refs)
    {
        for (const ResourceRef &ref : refs)
            add(ref);
        const auto found = m_found; // Elastic IPs of the interfaces, target groups of the balancers
        for (const ResourceRef &ref : found) {
            if (const auto *interface =
                    ref.kind == Kind::NetworkInterface ? m_network.find(aws::NetworkInterfaceId{ref.id}) : nullptr)
                for (const aws::PrivateIpAddress &address : interface->privateIpAddresses)
                    if (address.allocationId && m_network.find(*address.allocationId))
                        m_found.insert(*address.allocationId);
            if (const auto *balancer = ref.kind == Kind::LoadBalancer ? m_network.find(aws::LoadBalancerId{ref.id}) : nullptr)
                for (const aws::Listener &listener : balancer->listeners)
                    if (m_network.find(listener.targetGroup))
                        m_found.insert(listener.targetGroup);
        }
        return m_found;
    }

private:
    void add(const ResourceRef &ref)
    {
        if (!m_network.contains(ref) || !m_found.insert(ref).second)
            return;
        for (const ResourceRef &child : m_containment.childrenOf(ref))
            add(child);
        for (const aws::NetworkInterfaceId &id : m_containment.interfacesOf(ref))
            add(id);
    }

    const aws::Network &m_network;
    const aws::Containment &m_containment;
    std::set<ResourceRef> m_found;
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
    case Kind::Region:
    case Kind::AvailabilityZone:
        return {};
    }
    return {};
}

class Paster
{
public:
    Paster(const aws::Network &network, const aws::Containment &containment, const aws::Network &fragment)
        : m_draft(network, containment),
          m_fragment(fragment)
    {
    }

    Result<Pasted> run(double x, double y)
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

private:
    ResourceRef now(const ResourceRef &ref) const
    {
        if (const auto zone = aws::zoneBoxOf(ref)) {
            const auto vpc = m_ids.find(zone->vpc);
            return vpc == m_ids.end() ? ref : aws::zoneBoxRef(aws::VpcId{vpc->second.id}, zone->zone);
        }
        const auto hit = m_ids.find(ref);
        return hit == m_ids.end() ? ref : hit->second;
    }

    void chooseIds()
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
    Id<R> freeIdFor(const R &resource) const
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

    /// "web" becomes "web-2": names tell copies apart where the original is still there.
    template<class R>
    void rename(R &resource) const
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

    void putResources()
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

    template<class R, class Visit>
    void forEachPasted(Visit &&visit)
    {
        for (const auto &[from, to] : m_ids)
            if (to.kind == R::kind)
                visit(Id<R>{to.id});
    }

    /// A pasted VPC may keep its block (VPCs may overlap); a subnet in a VPC that is there already may not.
    void mendBlocks()
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

    bool isPasted(const ResourceRef &ref) const
    {
        return std::ranges::any_of(m_ids, [&](const auto &entry) { return entry.second == ref; });
    }

    std::optional<net::Cidr> sameSizeBlock(const aws::Vpc &vpc, const net::Cidr &old, const aws::SubnetId &self) const
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

    /// A VPC has one internet gateway: a second one is pasted detached.
    void mendGateways()
    {
        forEachPasted<aws::InternetGateway>([&](const aws::InternetGatewayId &id) {
            const aws::InternetGateway &gateway = *m_draft.find(id);
            if (!gateway.vpc)
                return;
            bool second = !m_draft.find(*gateway.vpc);
            m_draft.forEach<aws::InternetGateway>(
                [&](const aws::InternetGateway &other) { second = second || (other.id != id && other.vpc == gateway.vpc); });
            if (!second)
                return;
            m_draft.change(id, [](aws::InternetGateway &changed) { changed.vpc.reset(); });
            m_notices.push_back({errors::pastedDetached, {nameOf(m_draft, id)}});
        });
        forEachPasted<aws::EgressOnlyInternetGateway>([&](const aws::EgressOnlyInternetGatewayId &id) {
            const aws::EgressOnlyInternetGateway &gateway = *m_draft.find(id);
            if (!gateway.vpc)
                return;
            bool second = !m_draft.find(*gateway.vpc);
            m_draft.forEach<aws::EgressOnlyInternetGateway>([&](const aws::EgressOnlyInternetGateway &other) {
                second = second || (other.id != id && other.vpc == gateway.vpc);
            });
            if (!second)
                return;
            m_draft.change(id, [](aws::EgressOnlyInternetGateway &changed) { changed.vpc.reset(); });
            m_notices.push_back({errors::pastedDetached, {nameOf(m_draft, id)}});
        });
    }

    std::optional<Error> mendInterfaces()
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

    /// A public address belongs to one interface: a copy gets another.
    void mendPublicAddresses()
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

    /// A VPC that was there has a main table and a default ACL: copies of those are ordinary ones.
    void mendMainTables()
    {
        forEachPasted<aws::RouteTable>([&](const aws::RouteTableId &id) {
            const aws::RouteTable &table = *m_draft.find(id);
            bool second = false;
            m_draft.forEach<aws::RouteTable>([&](const aws::RouteTable &other) {
                second = second || (other.id != id && other.vpc == table.vpc && other.main);
            });
            if (table.main && second)
                m_draft.change(id, [](aws::RouteTable &changed) { changed.main = false; });
        });
    }

    void place(double x, double y)
    {
        double left = std::numeric_limits<double>::max();
        double top = std::numeric_limits<double>::max();
        for (const auto &[ref, box] : m_fragment.layout) {
            left = std::min(left, box.x);
            top = std::min(top, box.y);
        }
        const aws::Containment inside(m_fragment);
        std::vector<std::pair<ResourceRef, aws::Box>> roots;
        for (const auto &[ref, box] : m_fragment.layout) {
            const ResourceRef copy = now(ref);
            if (ref.kind == Kind::Region || m_lost.contains(copy) || (copy == ref && !isPasted(copy)))
                continue;
            const aws::Box placed{snapped(box.x - left + x), snapped(box.y - top + y), box.width, box.height};
            bool isRoot = true;
            for (auto at = inside.parentOf(ref); at; at = inside.parentOf(*at))
                isRoot = isRoot && !(m_fragment.layout.contains(*at) && at->kind != Kind::Region);
            if (const auto parent = inside.parentOf(ref))
                m_draft.setParent(copy, now(*parent));
            m_draft.setBox(copy, placed);
            if (isRoot)
                roots.emplace_back(copy, placed);
        }
        for (const auto &[ref, box] : roots) {
            m_pasted.push_back(ref);
            const auto parent = parentNow(ref);
            if (parent && m_draft.box(*parent) && !isBorderTile(m_draft, ref))
                settle(ref, box, *parent);
            else if (isBorderTile(m_draft, ref) && parent)
                placeOnBorder(m_draft, ref, *parent, box.x + box.width / 2, box.y + box.height / 2);
        }
        // What has no box is chosen where nothing else was pasted (a security group copied from the outline).
        if (m_pasted.empty())
            for (const auto &[from, to] : m_ids)
                if (!m_lost.contains(to))
                    m_pasted.push_back(to);
    }

    /// Takes its place among its siblings, with what is inside it.
    void settle(const ResourceRef &ref, const aws::Box &box, const ResourceRef &parent)
    {
        const auto children = isContainer(ref) ? m_draft.drawnIn(ref) : std::vector<ResourceRef>{};
        placeInside(m_draft, ref, box, parent);
        const aws::Box placed = *m_draft.box(ref);
        for (const ResourceRef &child : children)
            shiftTree(m_draft, child, placed.x - box.x, placed.y - box.y);
        growToFit(m_draft, parent);
    }

    std::optional<ResourceRef> parentNow(const ResourceRef &ref) const
    {
        if (const aws::Subnet *subnet = ref.kind == Kind::Subnet ? m_draft.find(aws::SubnetId{ref.id}) : nullptr)
            return aws::zoneBoxRef(subnet->vpc, subnet->availabilityZone);
        if (const aws::Vpc *vpc = ref.kind == Kind::Vpc ? m_draft.find(aws::VpcId{ref.id}) : nullptr)
            return ResourceRef(vpc->region);
        if (const auto zone = aws::zoneBoxOf(ref))
            return ResourceRef(zone->vpc);
        if (const aws::Subnet *subnet = subnetOf(m_draft, ref))
            return ResourceRef(subnet->id);
        if (const auto vpc = vpcOf(m_draft, ref))
            return ResourceRef(*vpc);
        return std::nullopt;
    }

    Draft m_draft;
    const aws::Network &m_fragment;
    std::map<ResourceRef, ResourceRef> m_ids; ///< from the fragment's to the new ones
    std::vector<aws::AvailabilityZone> m_zones;
    std::set<ResourceRef> m_lost; ///< what had no place and was left out
    std::vector<ResourceRef> m_pasted;
    std::vector<Notice> m_notices;
};

} // namespace

aws::Network copy(const aws::Network &network, const aws::Containment &containment, const std::vector<ResourceRef> &refs)
{
    aws::Network fragment;
    const std::set<ResourceRef> found = Collector(network, containment).run(refs);
    for (const ResourceRef &ref : found) {
        withTable(network, ref, [&](const auto &table, const auto &id) {
            using R = typename std::decay_t<decltype(table)>::mapped_type;
            if (const auto hit = table.find(id); hit != table.end())
                fragment.table<R>().insert(*hit);
        });
        if (const auto box = network.layout.find(ref); box != network.layout.end())
            fragment.layout.insert(*box);
    }
    return fragment;
}

Result<Pasted> paste(const aws::Network &network, const aws::Containment &containment, const aws::Network &fragment, double x,
                     double y)
{
    return Paster(network, containment, fragment).run(x, y);
}

Result<Pasted> duplicate(const aws::Network &network, const aws::Containment &containment, const std::vector<ResourceRef> &refs)
{
    const aws::Network fragment = copy(network, containment, refs);
    double left = std::numeric_limits<double>::max();
    double top = std::numeric_limits<double>::max();
    for (const auto &[ref, box] : fragment.layout) {
        left = std::min(left, box.x);
        top = std::min(top, box.y);
    }
    if (fragment.layout.empty())
        left = top = 0;
    return paste(network, containment, fragment, left + duplicateOffset, top + duplicateOffset);
}

} // namespace vpcanvas::edit
