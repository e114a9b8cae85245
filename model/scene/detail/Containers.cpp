// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/ItemBuilder.h"
#include "scene/detail/ItemFactory.h"
#include "scene/detail/Look.h"
#include "scene/detail/SpatialGrid.h"

#include <algorithm>

namespace vpcanvas::scene {
namespace {

using aws::Kind;

int zOf(ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::Region:
        return z::region;
    case ContainerKind::Vpc:
        return z::vpc;
    case ContainerKind::Zone:
        return z::zone;
    case ContainerKind::PublicSubnet:
    case ContainerKind::PrivateSubnet:
        return z::subnet;
    }
    return z::region;
}

/// "2a" of "ap-northeast-2a": the Region is written on its own box.
std::string shortZone(std::string_view zone)
{
    const std::size_t dash = zone.rfind('-');
    return std::string(dash == std::string_view::npos ? zone : zone.substr(dash + 1));
}

template<class List>
std::string joined(const List &list)
{
    std::string text;
    for (const auto &entry : list)
        text += (text.empty() ? "" : ", ") + entry.toString();
    return text;
}

} // namespace

std::size_t ItemFactory::countChildren(const aws::ResourceRef &ref, Kind kind) const
{
    read(suffixed(ref, reads::children)); // who comes
    std::size_t count = 0;
    for (const aws::ResourceRef &child : m_containment.childrenOf(ref)) {
        if (child.kind != kind)
            continue;
        ++count;
        read(child); // who goes
        readInterfaces(child);
    }
    return count;
}

ItemFactory::Title ItemFactory::titleOf(const aws::ResourceRef &ref, LevelOfDetail detail) const
{
    Title title{{}, {}, FontFace::Mono, {}};
    const auto count = [&](const aws::ResourceRef &parent, Kind kind, std::string_view key) {
        if (detail == LevelOfDetail::Near)
            title.count = m_words(key, {std::to_string(countChildren(parent, kind))});
    };
    if (ref.kind == Kind::Region) {
        title.name = m_words("scene.region", {ref.id});
        if (const aws::Region *region = m_network.find(aws::RegionId{ref.id}))
            title.block = region->name;
        title.blockFace = FontFace::Text;
        count(ref, Kind::Vpc, "scene.vpcCount");
    } else if (ref.kind == Kind::Vpc) {
        title.name = m_network.displayName(ref);
        if (const aws::Vpc *vpc = m_network.find(aws::VpcId{ref.id}))
            title.block = joined(vpc->cidrBlocks);
    } else if (ref.kind == Kind::AvailabilityZone) {
        read({Kind::AvailabilityZone, std::string(aws::zoneNameOf(ref.id))});
        title.name = m_words("scene.zone", {shortZone(aws::zoneNameOf(ref.id))});
        count(ref, Kind::Subnet, "scene.subnetCount");
    } else if (const aws::Subnet *subnet = m_network.find(aws::SubnetId{ref.id})) {
        title.name = m_words(m_routing.isPublic(*subnet) ? "scene.publicSubnet" : "scene.privateSubnet",
                             {std::string(m_network.displayName(ref))});
        if (subnet->cidrBlock)
            title.block = subnet->cidrBlock->toString();
        else
            title.block = joined(subnet->ipv6CidrBlocks);
        count(ref, Kind::Instance, "scene.instanceCount");
    }
    return title;
}

void ItemFactory::makeContainer(const aws::ResourceRef &ref, const aws::Box &box, LevelOfDetail detail,
                                std::vector<ItemPointer> &out) const
{
    ContainerKind kind = ContainerKind::Region;
    const aws::Subnet *subnet = nullptr;
    if (ref.kind == Kind::Vpc) {
        kind = ContainerKind::Vpc;
    } else if (ref.kind == Kind::AvailabilityZone) {
        kind = ContainerKind::Zone;
    } else if (ref.kind == Kind::Subnet) {
        kind = ContainerKind::PrivateSubnet;
        subnet = m_network.find(aws::SubnetId{ref.id});
        if (subnet) {
            read(subnet->routeTable ? aws::ResourceRef(*subnet->routeTable) : suffixed(subnet->vpc, reads::mainTable));
            if (const aws::RouteTable *table = m_routing.tableOf(*subnet)) {
                read(table->id);
                for (const aws::Route &route : table->routes)
                    if (route.target.targetKind == aws::RouteTargetKind::InternetGateway)
                        read({Kind::InternetGateway, route.target.targetId});
            }
            if (m_routing.isPublic(*subnet))
                kind = ContainerKind::PublicSubnet;
        }
    }
    const ContainerLook &look = containerLook(kind);
    ItemBuilder item(zOf(kind), ref);
    Stroke outline = stroke(look.line, look.lineWidth);
    if (look.dash[0] > 0)
        outline.dash = {look.dash[0], look.dash[1]};
    item.box(box, look.radius, Paint{look.fill}, std::move(outline));

    out.push_back(item.finish(inflated(box, 2)));
    // The title stands over the links, with a halo where one must cross it.
    if (ItemPointer title = makeTitle(ref, box, look, detail))
        out.push_back(std::move(title));
    if (detail == LevelOfDetail::Far)
        return;
    if (subnet)
        makePorts(*subnet, box, detail, out);
}

ItemPointer ItemFactory::makeTitle(const aws::ResourceRef &ref, const aws::Box &box, const ContainerLook &look,
                                   LevelOfDetail detail) const
{
    Title title = titleOf(ref, detail);
    const Paint halo{look.fill.empty() || ref.kind == Kind::Vpc ? std::string_view("canvas") : look.fill};
    if (detail == LevelOfDetail::Far) {
        // Names keep a readable size, so the innermost give way first: zones, subnets, then the Region.
        TextStyle nameStyle{.size = 12, .weight = 600, .role = look.text, .maxWidth = box.width - 12};
        nameStyle.minZoom = ref.kind == Kind::Vpc ? 0 : ref.kind == Kind::Region ? 0.22 : ref.kind == Kind::Subnet ? 0.2 : 0.3;
        const double nameWidth = widthOf(title.name, nameStyle);
        ItemBuilder item(z::title, ref);
        Text &name = item.text(std::move(title.name), {box.x + 6, box.y + 15}, nameStyle);
        name.minScreenSize = ref.kind == Kind::Subnet || ref.kind == Kind::AvailabilityZone ? 8 : 10;
        name.halo = halo;
        const bool isOuter = ref.kind == Kind::Region || ref.kind == Kind::Vpc;
        const TextStyle blockStyle{
            .face = title.blockFace, .size = 11, .role = look.text, .anchor = Anchor::End, .minZoom = 0.25};
        // From 25 to 40 % both take up to four times their room at 100 %.
        if (!title.block.empty() && isOuter && 4 * (nameWidth + widthOf(title.block, blockStyle)) + 24 < box.width) {
            Text &block = item.text(std::move(title.block), {box.right() - 6, box.y + 15}, blockStyle);
            block.minScreenSize = 9;
            block.halo = halo;
        }
        return item.finish({box.x, box.y, box.width, std::min(box.height, 140.0)});
    }
    ItemBuilder item(z::title, ref);
    item.icon(look.icon, {box.x + 10, box.y + 8}, 16, look.text);
    const TextStyle blockStyle{.face = title.blockFace, .size = 11, .role = look.text};
    TextStyle nameStyle{.size = 12, .weight = 600, .role = look.text};
    const double blockWidth = title.block.empty() ? 0 : widthOf(title.block, blockStyle) + 8;
    const double wanted = widthOf(title.name, nameStyle);
    // An address is never cut: the name gives way, and where even that does not help the block stays out.
    const double left = box.width - 32 - 10 - blockWidth;
    const bool hasBlock = blockWidth > 0 && left >= std::min(wanted, 40.0);
    nameStyle.maxWidth = std::max(16.0, hasBlock ? left : box.width - 42);
    const double nameWidth = std::min(wanted, nameStyle.maxWidth);
    item.text(std::move(title.name), {box.x + 32, box.y + 20}, nameStyle).halo = halo;
    if (hasBlock)
        item.text(std::move(title.block), {box.x + 32 + nameWidth + 8, box.y + 20}, blockStyle).halo = halo;
    if (!title.count.empty()) {
        const TextStyle countStyle{.size = 7.5, .weight = 500, .role = look.text, .anchor = Anchor::End};
        if (32 + nameWidth + 8 + blockWidth + widthOf(title.count, countStyle) + 18 < box.width)
            item.text(std::move(title.count), {box.right() - 12, box.y + 19}, countStyle);
    }
    return item.finish({box.x, box.y, box.width, layout::metric::titleHeight});
}

void ItemFactory::makePorts(const aws::Subnet &subnet, const aws::Box &box, LevelOfDetail detail,
                            std::vector<ItemPointer> &out) const
{
    ItemBuilder item(z::mark, subnet.id);
    const auto port = [&](std::string_view icon, std::string_view role, layout::Point at, std::string name) {
        item.box({at.x - 10, at.y - 10, 20, 20}, 5, Paint{"node"}, stroke(role, 1.25));
        item.icon(icon, {at.x - 7, at.y - 7}, 14, role);
        if (!name.empty()) {
            Text &label = item.text(std::move(name), {at.x - 14, at.y + 3},
                                    {.size = 7.5, .weight = 500, .anchor = Anchor::End, .maxWidth = 76});
            label.halo = Paint{m_routing.isPublic(subnet) ? std::string_view("pubFill") : std::string_view("privFill")};
        }
    };
    std::string tableName;
    std::string aclName;
    if (detail == LevelOfDetail::Near) {
        if (const aws::RouteTable *table = m_routing.tableOf(subnet))
            tableName = m_network.displayName(table->id);
        const aws::NetworkAcl *acl = m_network.find(subnet.networkAcl);
        read(subnet.networkAcl ? aws::ResourceRef(*subnet.networkAcl) : suffixed(subnet.vpc, reads::defaultAcl));
        if (!subnet.networkAcl)
            for (const aws::ResourceRef &child : m_containment.childrenOf(subnet.vpc))
                if (child.kind == Kind::NetworkAcl)
                    if (const aws::NetworkAcl *candidate = m_network.find(aws::NetworkAclId{child.id});
                        candidate && candidate->isDefault) {
                        acl = candidate;
                        read(acl->id);
                    }
        aclName = acl ? std::string(m_network.displayName(acl->id)) : m_words("scene.defaultAcl");
    }
    port("routeTable", "kTable", layout::routeTablePort(box), std::move(tableName));
    port("nacl", "kSecurity", layout::networkAclPort(box), std::move(aclName));
    const double top = layout::routeTablePort(box).y - 12;
    const double left = detail == LevelOfDetail::Near ? box.right() - 96 : box.right() - 12;
    out.push_back(item.finish({left, top, box.right() + 12 - left, box.bottom() - top}));
}

} // namespace vpcanvas::scene
