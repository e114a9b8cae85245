// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/ItemBuilder.h"
#include "scene/detail/ItemFactory.h"
#include "scene/detail/Look.h"
#include "scene/detail/SpatialGrid.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::scene {
namespace {

using aws::Kind;

constexpr double farSquare = 32; ///< 13 px at 40 %

} // namespace

aws::ResourceRef suffixed(const aws::ResourceRef &ref, std::string_view suffix)
{
    return {ref.kind, ref.id + std::string(suffix)};
}

void ItemFactory::make(const aws::ResourceRef &ref, const aws::Box &box, LevelOfDetail detail,
                       std::vector<ItemPointer> &out) const
{
    read(ref);
    switch (layout::shapeOf(m_network, ref)) {
    case layout::Shape::None:
        return;
    case layout::Shape::Container:
        makeContainer(ref, box, detail, out);
        return;
    case layout::Shape::Card:
        if (detail == LevelOfDetail::Far)
            makeFarNode(ref, box, out);
        else
            makeCard(ref, box, detail, out);
        return;
    case layout::Shape::TableCard:
        if (detail == LevelOfDetail::Far)
            makeFarNode(ref, box, out);
        else if (const aws::RouteTable *table = m_network.find(aws::RouteTableId{ref.id}))
            makeTableCard(*table, box, detail, out);
        return;
    case layout::Shape::Tile:
        if (detail == LevelOfDetail::Far)
            makeFarNode(ref, box, out);
        else
            makeTile(ref, box, detail, out);
        return;
    case layout::Shape::Text:
        makeNote(ref, box, detail, out);
        return;
    }
}

void ItemFactory::readInterfaces(const aws::ResourceRef &ref) const
{
    for (const aws::NetworkInterfaceId &id : m_containment.interfacesOf(ref))
        read(id);
}

std::string ItemFactory::stateWord(const aws::ResourceRef &ref) const
{
    if (const aws::Instance *instance = ref.kind == Kind::Instance ? m_network.find(aws::InstanceId{ref.id}) : nullptr)
        if (instance->state != aws::InstanceState::Running)
            return m_words("scene.state." + std::string(enumText(instance->state)));
    if (const aws::NatGateway *gateway = ref.kind == Kind::NatGateway ? m_network.find(aws::NatGatewayId{ref.id}) : nullptr)
        if (gateway->state != aws::NatGatewayState::Available)
            return m_words("scene.state." + std::string(enumText(gateway->state)));
    if (const aws::VpcEndpoint *point = ref.kind == Kind::VpcEndpoint ? m_network.find(aws::VpcEndpointId{ref.id}) : nullptr)
        if (point->state != aws::VpcEndpointState::Available)
            return m_words("scene.state." + std::string(enumText(point->state)));
    if (ref.kind == Kind::VpcPeeringConnection)
        if (const auto *peering = m_network.find(aws::VpcPeeringConnectionId{ref.id}))
            if (peering->status != aws::PeeringStatus::Active)
                return m_words("scene.state." + std::string(enumText(peering->status)));
    return {};
}

void ItemFactory::makeFarNode(const aws::ResourceRef &ref, const aws::Box &box, std::vector<ItemPointer> &out) const
{
    const Look look = lookOf(m_network, ref);
    const double side = std::min({farSquare, box.width, box.height});
    const aws::Box square{box.x + (box.width - side) / 2, box.y + (box.height - side) / 2, side, side};
    ItemBuilder item(z::node, ref);
    const bool isOff = ref.kind == Kind::Instance && [&] {
        const aws::Instance *instance = m_network.find(aws::InstanceId{ref.id});
        return instance && instance->state != aws::InstanceState::Running;
    }();
    item.box(square, 7, Paint{look.role, isOff ? 0.25 : 0.75});
    out.push_back(item.finish(inflated(square, 1)));
}

void ItemFactory::makeCard(const aws::ResourceRef &ref, const aws::Box &box, LevelOfDetail detail,
                           std::vector<ItemPointer> &out) const
{
    readInterfaces(ref);
    layout::CardText text = layout::cardText(m_network, m_containment, ref);
    const Look look = lookOf(m_network, ref);
    const std::string state = stateWord(ref);
    const bool isUnknown = ref.kind == Kind::UnmodelledResource;
    ItemBuilder item(z::node, ref);
    item.box(box, 8, Paint{"node"}, isUnknown ? dashed("line3", 1, 4, 3) : stroke("nodeLine", 1));
    if (state.empty()) {
        item.iconTile(look.icon, {box.x + 8, box.y + 8}, look.role);
    } else {
        item.box({box.x + 8, box.y + 8, 32, 32}, 6, Paint{"surface3"});
        item.icon(look.icon, {box.x + 13, box.y + 13}, 22, "line3");
    }
    const double room = box.width - layout::metric::cardTextX - 8;
    if (detail == LevelOfDetail::Near) {
        item.text(text.name, {box.x + 48, box.y + 12}, {.size = 9, .weight = 600, .maxWidth = room});
        double y = box.y + 21.5;
        std::vector<std::string> lines = nearLines(ref, text);
        for (std::string &line : lines) {
            // The line of the rules is words, the others are data.
            const bool isRules = text.hasSecurityGroup && &line == &lines.back();
            item.text(std::move(line), {box.x + 48, y},
                      {.face = isRules ? FontFace::Text : FontFace::Mono, .size = 7.5, .role = "text2", .maxWidth = room});
            y += 9.5;
        }
        if (text.hasSecurityGroup)
            item.icon("securityGroup", {box.right() - 15, box.y + 4}, 10, "kSecurity");
    } else {
        const bool isAlone = text.detail.empty();
        item.text(text.name, {box.x + 48, box.y + (isAlone ? 28 : 20)}, {.weight = 600, .maxWidth = room});
        if (!isAlone) {
            TextStyle address = style::address;
            // Addresses are never cut; a service's name may be.
            if (ref.kind == Kind::AwsService || ref.kind == Kind::EndpointService || isUnknown)
                address.maxWidth = room;
            item.text(text.detail, {box.x + 48, box.y + 36}, address);
        }
        if (text.hasSecurityGroup)
            item.icon("securityGroup", {box.right() - 24, box.y + 24}, 16, "kSecurity");
    }
    if (!text.publicAddress.empty() && box.height > 60) {
        item.line({{box.x, box.y + 48}, {box.right(), box.y + 48}}, stroke("line", 1), 0);
        item.icon("eip", {box.x + 16, box.y + 54}, 16, "kGateway");
        item.text(m_words(text.isElasticIp ? "scene.elasticIp" : "scene.publicIp", {text.publicAddress}),
                  {box.x + 48, box.y + 66}, style::address);
    }
    if (!state.empty()) {
        const TextStyle chip{.size = 10, .weight = 500, .role = "text2", .anchor = Anchor::Middle};
        const double width = std::round(widthOf(state, chip)) + 16;
        item.box({box.right() - 4 - width, box.y - 8, width, 16}, 8, Paint{"surface3"}, stroke("line2", 1));
        item.text(state, {box.right() - 4 - width / 2, box.y + 3.5}, chip);
    }
    out.push_back(item.finish(inflated(box, 10)));
}

void ItemFactory::makeTableCard(const aws::RouteTable &table, const aws::Box &box, LevelOfDetail detail,
                                std::vector<ItemPointer> &out) const
{
    using namespace layout::metric;
    read(table.vpc);
    for (const aws::Route &route : table.routes) {
        if (const auto *list = std::get_if<aws::PrefixListId>(&route.destination))
            read(*list);
        if (const auto target = layout::routeTargetRef(m_network, route.target))
            read(*target);
        if (route.target.targetKind == aws::RouteTargetKind::NetworkInterface)
            read({Kind::NetworkInterface, route.target.targetId});
        else if (route.target.targetKind == aws::RouteTargetKind::InternetGateway)
            read({Kind::InternetGateway, route.target.targetId});
        else if (route.target.targetKind == aws::RouteTargetKind::EgressOnlyInternetGateway)
            read({Kind::EgressOnlyInternetGateway, route.target.targetId});
        else if (route.target.targetKind == aws::RouteTargetKind::NatGateway)
            read({Kind::NatGateway, route.target.targetId});
        else if (route.target.targetKind == aws::RouteTargetKind::Instance)
            read({Kind::Instance, route.target.targetId});
        else if (route.target.targetKind == aws::RouteTargetKind::VpcPeeringConnection)
            read({Kind::VpcPeeringConnection, route.target.targetId});
        else if (route.target.targetKind == aws::RouteTargetKind::GatewayEndpoint)
            read({Kind::VpcEndpoint, route.target.targetId});
    }
    ItemBuilder item(z::node, table.id);
    item.box(box, 8, Paint{"node"}, stroke("nodeLine", 1));
    item.icon("routeTable", {box.x + 8, box.y + 6}, 16, "kTable");
    double nameRoom = box.width - 30 - 12;
    if (table.main) {
        const TextStyle tag{.size = 10, .weight = 500, .role = "text3", .anchor = Anchor::End};
        std::string word = m_words("scene.mainTable");
        nameRoom -= widthOf(word, tag) + 8;
        item.text(std::move(word), {box.right() - 12, box.y + 18}, tag);
    }
    const bool hasId = detail == LevelOfDetail::Near && !table.name.empty();
    item.text(std::string(m_network.displayName(table.id)), {box.x + 30, box.y + (hasId ? 14 : 18)},
              {.size = 11, .weight = 600, .maxWidth = nameRoom});
    item.line({{box.x, box.y + tableHead}, {box.right(), box.y + tableHead}}, stroke("line", 1), 0);

    auto rows = layout::tableRows(m_network, table);
    const auto fit = static_cast<std::size_t>(std::max(0.0, std::floor((box.height - tableHead - tableFoot) / tableRow + 0.01)));
    const std::size_t most = std::min(std::max<std::size_t>(fit, 1), tableMaxRows);
    const std::size_t shown = rows.size() > most ? most - 1 : rows.size();
    for (std::size_t i = 0; i < shown; ++i) {
        const double y = box.y + tableHead + 2 + tableRow * static_cast<double>(i) + 15;
        layout::TableRow &row = rows[i];
        const double destinationWidth = widthOf(row.destination, style::address);
        Text &destination = item.text(std::move(row.destination), {box.x + 14, y},
                                      {.face = FontFace::Mono, .size = 11, .role = row.isBlackhole ? "err" : "text"});
        destination.strikeOut = row.isBlackhole;
        item.text(std::move(row.target), {box.right() - 12, y},
                  {.size = 11,
                   .role = row.isBlackhole ? "err" : "text2",
                   .anchor = Anchor::End,
                   .maxWidth = std::max(24.0, box.width - 14 - destinationWidth - 12 - 12)});
    }
    if (shown < rows.size())
        item.text(m_words("scene.moreRows", {std::to_string(rows.size() - shown)}),
                  {box.x + 14, box.y + tableHead + 2 + tableRow * static_cast<double>(shown) + 15},
                  {.size = 11, .role = "text3"});
    if (hasId)
        item.text(table.id.value, {box.x + 30, box.y + 23.5}, {.face = FontFace::Mono, .size = 7, .role = "text3"});
    out.push_back(item.finish(inflated(box, 2)));
}

void ItemFactory::makeTile(const aws::ResourceRef &ref, const aws::Box &box, LevelOfDetail detail,
                           std::vector<ItemPointer> &out) const
{
    const Look look = lookOf(m_network, ref);
    const std::string state = stateWord(ref);
    const bool isOff = !state.empty();
    ItemBuilder item(z::node, ref);
    item.box(box, 12, Paint{"node"}, isOff ? dashed("line3", 1.5, 4, 3) : stroke(look.role, 1.5));
    item.box(inflated(box, -4), 8, Paint{isOff ? std::string_view("surface3") : look.role, isOff ? 1.0 : 0.10});
    item.icon(look.icon, {box.x + box.width / 2 - 14, box.y + box.height / 2 - 14}, 28, isOff ? "line3" : look.role);
    std::string name(m_network.displayName(ref));
    if (ref.kind == Kind::Internet && (name.empty() || name == ref.id))
        name = m_words("scene.internet");
    const TextStyle nameStyle{.weight = 600, .anchor = Anchor::Middle, .maxWidth = 176};
    const double width = std::min(widthOf(name, nameStyle), nameStyle.maxWidth);
    const double middle = box.x + box.width / 2;
    item.text(std::move(name), {middle, box.bottom() + 18}, nameStyle).halo = Paint{"canvas"};
    double bottom = box.bottom() + 24;
    const auto below = [&](std::string line, double size) {
        item.text(std::move(line), {middle, bottom + size - 1},
                  {.face = FontFace::Mono, .size = size, .role = "text2", .anchor = Anchor::Middle})
            .halo = Paint{"canvas"};
        bottom += size + 4;
    };
    if (isOff)
        item.text(state, {middle, bottom + 9}, {.size = 10, .weight = 500, .role = "text2", .anchor = Anchor::Middle}).halo =
            Paint{"canvas"};
    else if (detail == LevelOfDetail::Near && ref.kind != Kind::Internet && m_network.displayName(ref) != ref.id)
        below(ref.id, 7.5);
    const double half = std::max(box.width / 2 + 10, width / 2 + 8);
    out.push_back(item.finish({middle - half, box.y - 10, 2 * half, box.height + 10 + 40}));
}

void ItemFactory::makeNote(const aws::ResourceRef &ref, const aws::Box &box, LevelOfDetail detail,
                           std::vector<ItemPointer> &out) const
{
    ItemBuilder item(z::node, ref);
    item.box(box, 6, Paint{"surface2"}, dashed("line2", 1, 4, 3));
    if (detail != LevelOfDetail::Far) {
        const std::string_view text = m_network.displayName(ref);
        const TextStyle body{.size = layout::metric::noteFontSize, .role = "text2"};
        const double room = box.width - 24;
        double y = box.y + 8 + 14;
        const auto put = [&](std::string_view line) {
            if (y < box.bottom())
                item.text(std::string(line), {box.x + 12, y}, body);
            y += layout::metric::noteLineHeight;
        };
        for (std::size_t from = 0; from <= text.size();) {
            const std::size_t to = std::min(text.find('\n', from), text.size());
            std::string_view rest = text.substr(from, to - from);
            while (widthOf(rest, body) > room) { // lines break at spaces only
                std::size_t cut = std::string_view::npos;
                for (std::size_t space = rest.find(' '); space != std::string_view::npos; space = rest.find(' ', space + 1)) {
                    if (cut != std::string_view::npos && widthOf(rest.substr(0, space), body) > room)
                        break;
                    cut = space;
                }
                if (cut == std::string_view::npos)
                    break;
                put(rest.substr(0, cut));
                rest.remove_prefix(cut + 1);
            }
            put(rest);
            from = to + 1;
        }
    }
    out.push_back(item.finish(inflated(box, 2)));
}

aws::Box drawnBox(const aws::Network &network, const aws::Containment &containment, const aws::ResourceRef &ref,
                  const aws::Box &box)
{
    using namespace layout::metric;
    aws::Box drawn = box;
    switch (layout::shapeOf(network, ref)) {
    case layout::Shape::Card: {
        const layout::CardText text = layout::cardText(network, containment, ref);
        const bool isAddress =
            ref.kind != Kind::AwsService && ref.kind != Kind::EndpointService && ref.kind != Kind::UnmodelledResource;
        double width = isAddress ? cardTextX + widthOf(text.detail, style::address) + (text.hasSecurityGroup ? 24 : 0) + 12 : 0;
        if (!text.publicAddress.empty()) {
            width = std::max(width, cardTextX + (text.isElasticIp ? 64 : 72) + widthOf(text.publicAddress, style::address) + 8);
            drawn.height = std::max(drawn.height, cardHeight + publicRowHeight);
        }
        if (width > drawn.width)
            drawn.width = layout::roundUp(width, grid);
        break;
    }
    case layout::Shape::TableCard:
        if (const aws::RouteTable *table = network.find(aws::RouteTableId{ref.id})) {
            const std::size_t rows = std::min(layout::tableRows(network, *table).size(), tableMaxRows);
            drawn.height = std::max(drawn.height, tableHead + tableRow * static_cast<double>(rows) + tableFoot);
        }
        break;
    case layout::Shape::None:
    case layout::Shape::Container:
    case layout::Shape::Tile:
    case layout::Shape::Text:
        break;
    }
    return drawn;
}

aws::Box paintedBounds(const aws::Network &network, const aws::ResourceRef &ref, const aws::Box &box)
{
    if (layout::shapeOf(network, ref) != layout::Shape::Tile)
        return inflated(box, 12);
    const double half = std::max(box.width / 2 + 12, 96.0); // a name of 176 with its halo
    return {box.x + box.width / 2 - half, box.y - 12, 2 * half, box.height + 12 + 42};
}

} // namespace vpcanvas::scene
