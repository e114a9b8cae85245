// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/DisplayList.h"
#include "scene/Scene.h"
#include "trace/PathTrace.h"

#include <string>
#include <vector>

namespace vpcanvas::scene {

enum class TimelineKind : std::uint8_t { Send, Hop, Rewrite, Stop, Deliver };

/// A mark of the timeline. `key` and `args` name its sentence in resources/text/scene.json: the text twin of the picture.
struct TimelineEvent
{
    double position = 0; ///< in hop units
    TimelineKind kind = TimelineKind::Hop;
    trace::Direction direction = trace::Direction::Forward;
    aws::ResourceRef component;
    int hop = 0; ///< index into forward, or into returnPath
    std::string key;
    std::vector<std::string> args;
};

/// What a simulation knows of a packet and a trace does not.
struct PacketLook
{
    std::string flag;            ///< what it is, in a word: "SYN ACK". Empty: as the direction has it
    std::vector<aws::Box> taken; ///< where no callout may stand
};

/// The picture of a traced flow over the canvas: lit paths, step discs, rewritten nodes with their callouts, the packet,
/// NAT table rows as they appear, and where it stops. Made once for a trace; at() is cheap. It reads the scene's boxes and
/// routes when it is made: make it anew after the scene changed.
class TracePicture
{
public:
    TracePicture() = default;
    TracePicture(const trace::PathTrace &trace, const Scene &scene, PacketLook look = {});

    bool empty() const;
    /// In hop units: a hop of the request stands at its index, one of the reply at the request's count plus its index.
    double duration() const;
    const std::vector<TimelineEvent> &events() const;

    /// Everything to paint over the canvas at a moment; 0 <= position <= duration(). Sorted by z.
    DisplayList at(double position, LevelOfDetail detail = LevelOfDetail::Mid) const;
    /// As at(), without the packet: for exports.
    DisplayList still() const;
    /// Where the packet is.
    Point packetAt(double position) const;
    /// What the packet carries at a moment.
    std::optional<net::Header> headerAt(double position) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace vpcanvas::scene
