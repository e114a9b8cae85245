// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/pcap/Narrow.h"

#include "sim/SimErrors.h"

#include <optional>

namespace vpcanvas::sim::pcap {
namespace {

bool isCalled(const CapturePoint &point, std::string_view name)
{
    if (point.name == name || point.description == name)
        return true;
    const bool isSide = point.name.ends_with(" inside") || point.name.ends_with(" outside");
    const std::string_view side = isSide ? std::string_view(point.name).substr(point.name.rfind(' ')) : std::string_view();
    return isSide
        && (point.name.substr(0, point.name.size() - side.size()) == name || point.description + std::string(side) == name);
}

std::string namesOf(const std::vector<CapturePoint> &points)
{
    std::string all;
    for (const CapturePoint &point : points)
        all.append(all.empty() ? "" : ", ").append(point.name);
    return all;
}

} // namespace

Result<Capture> narrow(const Capture &capture, std::span<const std::string> names)
{
    std::vector<bool> isWanted(capture.points.size());
    for (const std::string &name : names) {
        bool isFound = false;
        for (std::size_t i = 0; i < capture.points.size(); ++i)
            if (isCalled(capture.points[i], name))
                isFound = isWanted[i] = true;
        if (!isFound)
            return Error{errors::noSuchPoint, {name, namesOf(capture.points)}, {}};
    }
    Capture part;
    std::vector<std::size_t> places(capture.points.size());
    for (std::size_t i = 0; i < capture.points.size(); ++i)
        if (isWanted[i]) {
            places[i] = part.points.size();
            part.points.push_back(capture.points[i]);
        }
    for (const Captured &packet : capture.packets)
        if (isWanted[packet.point]) {
            part.packets.push_back(packet);
            part.packets.back().point = places[packet.point];
        }
    return part;
}

} // namespace vpcanvas::sim::pcap
