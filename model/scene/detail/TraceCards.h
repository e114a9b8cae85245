// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/Header.h"
#include "scene/DisplayList.h"
#include "scene/Words.h"
#include "trace/PathTrace.h"

#include <optional>
#include <string>
#include <vector>

namespace vpcanvas::scene {

/// One field of a header before and after a device changed it.
struct Change
{
    bool isSource = true;
    std::string before;
    std::string after;
};

/// "10.40.2.101:40001"; without ports the address alone.
std::string endText(const net::FiveTuple &tuple, bool source);
std::vector<Change> changesOf(const net::Header &in, const net::Header &out);

struct CardSize
{
    double width = 0;
    double height = 0;
};

/// A rewrite callout: title, old value struck through, arrow, new value.
CardSize calloutSize(const std::vector<Change> &changes, const std::string &tag, const Words &words);
DisplayItem callout(const aws::Box &box, const std::vector<Change> &changes, const std::string &tag, const Words &words,
                    const aws::ResourceRef &ref, const aws::Box &node);

/// The packet with its header. A changed field is marked.
struct CapsuleLook
{
    std::string_view role; ///< fwd, ret or err
    std::string protocol;
    std::string flag; ///< empty where the protocol has none
    bool sourceChanged = false;
    bool destinationChanged = false;
    std::string note; ///< a third line, for the near view; may be empty
};

CapsuleLook capsuleLook(const net::Header &header, trace::Direction direction, bool isStopped, const Words &words);
CardSize capsuleSize(const net::Header &header, const CapsuleLook &look, const Words &words);
DisplayItem capsule(const aws::Box &box, const net::Header &header, const CapsuleLook &look, const Words &words,
                    std::optional<Point> notch);

/// The pinned table of a NAT device.
struct NatTableRow
{
    std::string inside;
    std::string outside;
    bool isCurrent = false;
    bool isNew = false;
};

CardSize natTableSize(const std::vector<NatTableRow> &rows, const std::string &title);
DisplayItem natTable(const aws::Box &box, const std::vector<NatTableRow> &rows, const std::string &title, std::string_view icon,
                     const Words &words, const aws::ResourceRef &ref);

/// "Reply stops here" with the row that decided.
CardSize stopTagSize(const std::string &title, const std::string &why);
DisplayItem stopTag(const aws::Box &box, const std::string &title, const std::string &why);

} // namespace vpcanvas::scene
