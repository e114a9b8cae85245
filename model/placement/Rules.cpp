// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "placement/Rules.h"

#include "placement/Figures.h"

#include <algorithm>

namespace vpcanvas::placement {

std::optional<aws::AvailabilityZoneId> zoneOf(const aws::Network &network, const aws::Containment &containment,
                                              const aws::Instance &instance)
{
    for (const aws::NetworkInterfaceId &id : containment.interfacesOf(instance.id))
        if (const aws::NetworkInterface *interface = network.find(id))
            if (const aws::Subnet *subnet = network.find(interface->subnet); subnet && !subnet->availabilityZone.empty())
                return subnet->availabilityZone;
    return instance.availabilityZone;
}

bool isRunning(const aws::Instance &instance)
{
    return instance.state == aws::InstanceState::Pending || instance.state == aws::InstanceState::Running;
}

std::vector<const aws::Instance *> membersOf(const aws::Network &network, const std::optional<aws::PlacementGroupId> &group)
{
    std::vector<const aws::Instance *> members;
    for (const auto &[id, instance] : network.instances)
        if (group ? instance.placementGroup == group : network.find(instance.placementGroup) == nullptr)
            members.push_back(&instance);
    return members;
}

std::string_view familyOf(std::string_view instanceType)
{
    return instanceType.substr(0, instanceType.find('.'));
}

ZoneCounts countByZone(const aws::Network &network, const aws::Containment &containment,
                       std::span<const aws::Instance *const> instances)
{
    ZoneCounts counts;
    for (const aws::Instance *instance : instances)
        if (const auto zone = zoneOf(network, containment, *instance))
            ++counts[*zone];
    return counts;
}

std::optional<aws::AvailabilityZoneId> homeZone(const ZoneCounts &members)
{
    const auto most = std::ranges::max_element(members, {}, &ZoneCounts::value_type::second);
    return most == members.end() ? std::nullopt : std::optional(most->first);
}

std::optional<Refusal> whyNotZone(const aws::PlacementGroup &group, const std::optional<aws::AvailabilityZoneId> &home,
                                  const aws::AvailabilityZoneId &zone)
{
    if (group.strategy == aws::PlacementStrategy::Cluster && home && *home != zone)
        return refuse(errors::notOneZone, {group.name, home->value, zone.value});
    return std::nullopt;
}

std::optional<Refusal> whyNotType(const aws::PlacementGroup &group, std::string_view instanceType)
{
    if (group.strategy == aws::PlacementStrategy::Cluster
        && std::ranges::find(figures::refusedClusterFamilies, familyOf(instanceType)) != figures::refusedClusterFamilies.end())
        return refuse(errors::typeNotAllowed, {std::string(instanceType), group.name});
    return std::nullopt;
}

std::optional<Refusal> whyNotPartition(const aws::PlacementGroup &group, int number)
{
    if (group.strategy != aws::PlacementStrategy::Partition)
        return std::nullopt;
    const int most = figures::partitionsPerZone.value;
    if (group.partitionCount < 1 || group.partitionCount > most)
        return refuse(errors::partitionCount, {group.name, std::to_string(group.partitionCount), std::to_string(most)});
    if (number < 0 || number > group.partitionCount)
        return refuse(errors::partitionNumber, {group.name, std::to_string(number), std::to_string(group.partitionCount)});
    return std::nullopt;
}

std::optional<Refusal> whyNotSpread(const aws::PlacementGroup &group, const aws::AvailabilityZoneId &zone, int running)
{
    const int most = figures::spreadInstancesPerZone.value;
    if (group.strategy == aws::PlacementStrategy::Spread && group.spreadLevel == aws::SpreadLevel::Rack && running >= most)
        return refuse(errors::spreadLimit, {group.name, zone.value, std::to_string(most)});
    return std::nullopt;
}

} // namespace vpcanvas::placement
