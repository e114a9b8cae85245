// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/PaletteDrop.h"

#include "canvas/Marks.h"
#include "edit/commands/Create.h"
#include "layout/NodeSize.h"
#include "layout/TextWidth.h"

#include <algorithm>

namespace vpcanvas::canvas {

namespace {

constexpr double ghostOpacity = 0.7;
constexpr QSizeF containerGhost(240, 160);
constexpr double containerCorner = 24; ///< edit::create puts the corner this far up and left of the pointer

struct Look
{
    std::string_view icon;
    std::string_view role;
};

/// Icon and colour of an item, as the palette shows it.
Look lookOf(edit::PaletteItem item)
{
    using enum edit::PaletteItem;
    switch (item) {
    case Region:
        return {"region", "region"};
    case AvailabilityZone:
        return {"az", "az"};
    case Vpc:
        return {"vpc", "vpc"};
    case Subnet:
        return {"subnet", "priv"};
    case PublicSubnet:
        return {"subnet", "pub"};
    case RouteTable:
    case PrefixList:
        return {"routeTable", "kTable"};
    case NetworkAcl:
        return {"nacl", "kSecurity"};
    case SecurityGroup:
        return {"securityGroup", "kSecurity"};
    case NetworkInterface:
        return {"eni", "kCompute"};
    case Instance:
        return {"instance", "kCompute"};
    case NatInstance:
        return {"natInstance", "kCompute"};
    case ProxyInstance:
        return {"proxy", "kCompute"};
    case WebInstance:
        return {"webServer", "kCompute"};
    case NatGateway:
    case PrivateNatGateway:
        return {"natGateway", "kGateway"};
    case InternetGateway:
        return {"internetGateway", "kGateway"};
    case EgressOnlyInternetGateway:
        return {"egressOnly", "kGateway"};
    case GatewayEndpoint:
        return {"gatewayEndpoint", "kEndpoint"};
    case InterfaceEndpoint:
        return {"interfaceEndpoint", "kEndpoint"};
    case EndpointService:
        return {"endpointService", "kEndpoint"};
    case NetworkLoadBalancer:
    case TargetGroup:
        return {"nlb", "kGateway"};
    case PeeringConnection:
        return {"peering", "kGateway"};
    case PlacementGroup:
        return {"placementGroup", "kPlacement"};
    case ElasticIp:
        return {"eip", "kGateway"};
    case Internet:
        return {"internet", "kExternal"};
    case InternetHost:
        return {"webServer", "kExternal"};
    case S3:
        return {"s3", "kService"};
    case DynamoDb:
        return {"dynamodb", "kService"};
    case CloudFormation:
    case AwsService:
        return {"s3", "kService"};
    case OnPremisesNetwork:
        return {"onprem", "kExternal"};
    case Note:
        return {"textI", "text3"};
    }
    return {};
}

bool isTile(edit::PaletteItem item)
{
    using enum edit::PaletteItem;
    return item == InternetGateway || item == EgressOnlyInternetGateway || item == GatewayEndpoint || item == PeeringConnection
        || item == Internet;
}

} // namespace

PaletteDrop::PaletteDrop(ToolHost &host, CanvasCommands &commands, edit::PaletteItem item)
    : m_host(host),
      m_commands(commands),
      m_item(item)
{
}

void PaletteDrop::findTarget(QPointF point)
{
    const std::vector<Hit> hits = m_host.hitsAt(point);
    const std::optional<aws::ResourceRef> under = hits.empty() ? std::nullopt : std::optional(hits.front().ref);
    if (m_knowsTarget && under == m_under)
        return;
    m_knowsTarget = true;
    m_under = under;
    m_target = edit::dropTarget(m_host.network(), m_host.containment(), m_item, under);
    m_refusal = edit::whyNotDrop(m_host.network(), m_host.containment(), m_item, m_target ? m_target : m_under);
}

OverlayElement PaletteDrop::ghost(QPointF at) const
{
    const Look look = lookOf(m_item);
    const std::string name = m_host.text("palette." + std::string(enumText(m_item)));
    const double nameWidth = layout::textWidth(name, layout::FontFace::Text, 12, 600);
    QRectF box;
    QPointF icon;
    if (isContainer({edit::kindOf(m_item), {}})) {
        box = QRectF(at - QPointF(containerCorner, containerCorner), containerGhost);
        icon = box.topLeft() + QPointF(10, 8);
    } else if (isTile(m_item)) {
        box = QRectF(at.x() - 24, at.y() - 24, layout::metric::tileSize, layout::metric::tileSize);
        icon = box.center() - QPointF(12, 12);
    } else {
        const double width = std::max(layout::metric::cardMinWidth, layout::roundUp(nameWidth + 60, 8));
        box = QRectF(at.x() - width / 2, at.y() - 24, width, layout::metric::cardHeight);
        icon = box.topLeft() + QPointF(12, 12);
    }
    const bool isBox = isContainer({edit::kindOf(m_item), {}});
    OverlayElement element;
    element.space = OverlaySpace::Canvas;
    element.opacity = ghostOpacity;
    element.item.bounds = toBox(box.adjusted(-16, -16, 16, 24));
    scene::RoundedBox frame;
    frame.box = toBox(box);
    frame.radius = 8;
    frame.fill = {isBox ? look.role : "node", isBox ? 0.06 : 1};
    frame.stroke.paint = {isBox || isTile(m_item) ? look.role : "nodeLine", 1};
    frame.stroke.width = 1.5;
    frame.elevation = isBox ? 0 : 2;
    element.item.primitives.emplace_back(frame);
    scene::Icon sign;
    sign.name = std::string(look.icon);
    sign.at = {icon.x(), icon.y()};
    sign.size = isBox ? 16 : 24;
    sign.paint = {look.role, 1};
    element.item.primitives.emplace_back(sign);
    if (!isTile(m_item)) {
        scene::Text label;
        label.text = name;
        label.at = isBox ? scene::Point{icon.x() + 24, icon.y() + 12} : scene::Point{box.left() + 48, box.center().y() + 4};
        label.weight = 600;
        label.paint = {isBox ? "text2" : "text", 1};
        element.item.primitives.emplace_back(label);
    }
    return element;
}

void PaletteDrop::move(const Pointer &pointer)
{
    const bool inside = QRectF(QPointF(), m_host.viewSize()).contains(pointer.screen);
    m_hasMoved = inside;
    if (!inside) {
        m_host.show(OverlayLayer::Gesture, {});
        return;
    }
    findTarget(pointer.canvas);
    const Marks marks(m_host.view().zoom());
    const double unit = 1 / m_host.view().zoom();
    OverlayElements elements;
    if (m_target && !m_refusal) {
        const std::string name(m_host.network().displayName(*m_target));
        elements = marks.target(m_host.boxOf(*m_target), Marks::Verdict::Legal, m_host.text("canvas.tag.dropInto", {name}));
    } else if (m_refusal && m_under) {
        for (const Hit &hit : m_host.hitsAt(pointer.canvas)) {
            if (!isContainer(hit.ref))
                continue;
            elements = marks.target(hit.box, Marks::Verdict::Illegal, {});
            break;
        }
    }
    elements.push_back(ghost(pointer.canvas));
    if (m_refusal)
        elements.push_back(marks.tagWithin(pointer.canvas + QPointF(-24, 36) * unit, rightOf(m_host), Marks::Verdict::Illegal,
                                           m_host.text(*m_refusal)));
    m_host.show(OverlayLayer::Gesture, std::move(elements));
}

void PaletteDrop::finish(const Pointer &pointer)
{
    if (m_hasMoved)
        move(pointer);
    m_host.show(OverlayLayer::Gesture, {});
    if (!m_hasMoved)
        return;
    if (m_refusal)
        m_host.reject(*m_refusal);
    else
        m_made = m_commands.create(m_item, m_target, pointer.canvas);
}

void PaletteDrop::cancel()
{
    m_host.show(OverlayLayer::Gesture, {});
}

} // namespace vpcanvas::canvas
