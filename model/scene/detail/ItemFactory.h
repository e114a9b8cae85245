// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "aws/Network.h"
#include "layout/DrawnLinks.h"
#include "layout/NodeSize.h"
#include "layout/SubnetRouting.h"
#include "scene/DisplayList.h"
#include "scene/Words.h"
#include "validate/Finding.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace vpcanvas::scene {

struct ContainerLook;

/// What else a picture was read from, so that it is made anew when that changes. A ref with the suffix of one of these
/// stands for a set.
namespace reads {
inline constexpr std::string_view mainTable = "#main"; ///< of a VPC: which table is its main one
inline constexpr std::string_view defaultAcl = "#acl"; ///< of a VPC
inline constexpr std::string_view children = "#children";
} // namespace reads

aws::ResourceRef suffixed(const aws::ResourceRef &ref, std::string_view suffix);

/// Makes the items of resources and links.
class ItemFactory
{
public:
    using OnRead = std::function<void(const aws::ResourceRef &)>;

    ItemFactory(const aws::Network &network, const aws::Containment &containment, const layout::SubnetRouting &routing,
                const Words &words, OnRead onRead)
        : m_network(network),
          m_containment(containment),
          m_routing(routing),
          m_words(words),
          m_onRead(std::move(onRead))
    {
    }

    void make(const aws::ResourceRef &ref, const aws::Box &box, LevelOfDetail detail, std::vector<ItemPointer> &out) const;

private:
    struct Title
    {
        std::string name;
        std::string block;
        FontFace blockFace;
        std::string count;
    };

    void makeContainer(const aws::ResourceRef &ref, const aws::Box &box, LevelOfDetail detail,
                       std::vector<ItemPointer> &out) const;
    void makePorts(const aws::Subnet &subnet, const aws::Box &box, LevelOfDetail detail, std::vector<ItemPointer> &out) const;
    void makeCard(const aws::ResourceRef &ref, const aws::Box &box, LevelOfDetail detail, std::vector<ItemPointer> &out) const;
    void makeTableCard(const aws::RouteTable &table, const aws::Box &box, LevelOfDetail detail,
                       std::vector<ItemPointer> &out) const;
    void makeTile(const aws::ResourceRef &ref, const aws::Box &box, LevelOfDetail detail, std::vector<ItemPointer> &out) const;
    void makeNote(const aws::ResourceRef &ref, const aws::Box &box, LevelOfDetail detail, std::vector<ItemPointer> &out) const;
    void makeFarNode(const aws::ResourceRef &ref, const aws::Box &box, std::vector<ItemPointer> &out) const;

    ItemPointer makeTitle(const aws::ResourceRef &ref, const aws::Box &box, const ContainerLook &look,
                          LevelOfDetail detail) const;
    Title titleOf(const aws::ResourceRef &ref, LevelOfDetail detail) const;
    std::size_t countChildren(const aws::ResourceRef &ref, aws::Kind kind) const;
    std::string stateWord(const aws::ResourceRef &ref) const;
    std::vector<std::string> nearLines(const aws::ResourceRef &ref, const layout::CardText &text) const;
    std::string securityGroupLine(const aws::ResourceRef &ref) const;
    void read(const aws::ResourceRef &ref) const { m_onRead(ref); }
    void readInterfaces(const aws::ResourceRef &ref) const;

    const aws::Network &m_network;
    const aws::Containment &m_containment;
    const layout::SubnetRouting &m_routing;
    const Words &m_words;
    OnRead m_onRead;
};

/// Canvas order of the visual language.
namespace z {
inline constexpr int region = 10;
inline constexpr int vpc = 11;
inline constexpr int zone = 12;
inline constexpr int subnet = 13;
inline constexpr int link = 20;
inline constexpr int title = 25; ///< of a container, over the links that must cross it
inline constexpr int lit = 30;
inline constexpr int node = 40;
inline constexpr int mark = 50;
inline constexpr int callout = 60;
inline constexpr int stop = 70;
inline constexpr int capsule = 80;
} // namespace z

/// The box as it is drawn: its own, or larger where a table has more rows than fit, or an address would be cut.
aws::Box drawnBox(const aws::Network &network, const aws::Containment &containment, const aws::ResourceRef &ref,
                  const aws::Box &box);

/// What an item can paint beyond the box of its resource, at most.
aws::Box paintedBounds(const aws::Network &network, const aws::ResourceRef &ref, const aws::Box &box);

ItemPointer makeLink(const layout::Link &link, std::span<const Point> points, LevelOfDetail detail);
ItemPointer makeMark(const aws::ResourceRef &ref, validate::Severity severity, Point centre);

} // namespace vpcanvas::scene
