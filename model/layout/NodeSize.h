// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "aws/Network.h"
#include "layout/Geometry.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vpcanvas::layout {

/// What a resource is drawn as.
enum class Shape : std::uint8_t {
    None,      ///< no box: security groups, network ACLs (a port), Elastic IPs, target groups, attached interfaces, ...
    Container, ///< Region, VPC, zone box, subnet
    Card,      ///< icon, name, address: instances, NAT gateways, services, hosts, load balancers, ...
    TableCard, ///< a route table with its rows
    Tile,      ///< 48 px square on a border or outside: gateways, gateway endpoints, peerings, the internet
    Text,      ///< a note
};

Shape shapeOf(const aws::Network &network, const aws::ResourceRef &ref);

namespace metric {
inline constexpr double grid = 8;
inline constexpr double gap = 16;         ///< between siblings
inline constexpr double paddingSide = 16; ///< inside a container, left, right and bottom
inline constexpr double paddingTop = 40;  ///< inside a container, under its title
inline constexpr double titleHeight = 28; ///< the strip that links avoid
inline constexpr double cardHeight = 48;
inline constexpr double cardLineY = cardHeight / 2; ///< where a line leaves a card: the middle of its first part
inline constexpr double cardMinWidth = 136;
inline constexpr double cardMaxNameWidth = 208; ///< longer names are cut with an ellipsis; addresses never
inline constexpr double publicRowHeight = 28;
inline constexpr double cardTextX = 48; ///< the icon tile and its margins
inline constexpr double tileSize = 48;
inline constexpr double tileLabelHeight = 24; ///< the name under a tile
inline constexpr double tableHead = 28;
inline constexpr double tableRow = 22;
inline constexpr double tableFoot = 4;
inline constexpr double tableMinWidth = 168;
inline constexpr double tableMaxTargetWidth = 160; ///< longer names of targets are cut with an ellipsis
inline constexpr std::size_t tableMaxRows = 12;    ///< the last of them is "more" when there are more
inline constexpr double portSize = 20;
inline constexpr double noteFontSize = 13;
inline constexpr double noteLineHeight = 20;
inline constexpr double noteMaxWidth = 320;
} // namespace metric

/// The texts that decide the size of a card, free of language. The scene draws these very texts.
struct CardText
{
    std::string name;
    std::string detail;            ///< second line in the mono face: an address, a block, a service's name; may be empty
    std::string publicAddress;     ///< third line; empty where there is no such part
    bool isElasticIp = false;      ///< of the public address
    bool hasSecurityGroup = false; ///< a shield at the right of the second line
    bool operator==(const CardText &) const = default;
};

CardText cardText(const aws::Network &network, const aws::Containment &containment, const aws::ResourceRef &ref);

struct TableRow
{
    std::string destination; ///< a block, or the name of a prefix list
    std::string target;      ///< "local" or the target's name
    int route = -1;          ///< index in RouteTable::routes; -1 for an implied local row
    bool isBlackhole = false;
    bool operator==(const TableRow &) const = default;
};

/// The rows of a route table as its card shows them: the VPC's local rows first, then the routes. All of them: where
/// they are more than metric::tableMaxRows, a card shows tableMaxRows - 1 and a line that counts the others.
std::vector<TableRow> tableRows(const aws::Network &network, const aws::RouteTable &table);

/// Size as the scene draws the resource at 100 %: cards 48 high (76 with a public address) and a multiple of 8 wide;
/// table cards 28 + 22 a row + 4 high; tiles 48 by 48 without their label. Containers: the least size that holds the title.
Size nodeSize(const aws::Network &network, const aws::Containment &containment, const aws::ResourceRef &ref);

/// nodeSize() of an instance whose interfaces are known, without looking it up.
Size instanceSize(const aws::Network &network, const std::vector<aws::NetworkInterfaceId> &interfaces,
                  const aws::Instance &instance);

/// Centres of the 20 px ports on a subnet's right border: route table above network ACL.
Point routeTablePort(const aws::Box &subnet);
Point networkAclPort(const aws::Box &subnet);

} // namespace vpcanvas::layout
