// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Racks.h"

namespace vpcanvas::testing {

aws::AvailabilityZoneId zoneId(const std::string &letters)
{
    return {"ap-northeast-" + letters};
}

std::string codeOf(const std::optional<placement::Refusal> &refusal)
{
    return refusal ? std::string(refusal->code.key) : "placed";
}

Racks::Racks()
{
    aws::Region region;
    region.id.value = "ap-northeast-2";
    network.regions.emplace(region.id, region);
    for (const char *letters : {"2a", "2b", "2c"}) {
        aws::AvailabilityZone zone;
        zone.id = zoneId(letters);
        zone.region = region.id;
        zone.rackCount = 10;
        zone.hostsPerRack = 4;
        network.availabilityZones.emplace(zone.id, zone);
    }
}

aws::PlacementGroupId Racks::addGroup(const std::string &name, aws::PlacementStrategy strategy, int partitions)
{
    aws::PlacementGroup group;
    group.id.value = "pg-" + name;
    group.name = name;
    group.region.value = "ap-northeast-2";
    group.strategy = strategy;
    group.partitionCount = partitions;
    network.placementGroups.emplace(group.id, group);
    return group.id;
}

void Racks::add(const std::string &prefix, int count, const std::string &zone, const std::optional<aws::PlacementGroupId> &group,
                int partition)
{
    for (int i = 1; i <= count; ++i) {
        aws::Instance instance;
        instance.id.value = prefix + "-" + std::to_string(i);
        instance.name = instance.id.value;
        instance.instanceType = "c5n.large";
        instance.availabilityZone = zoneId(zone);
        instance.placementGroup = group;
        instance.partitionNumber = partition;
        network.instances.emplace(instance.id, instance);
    }
}

void Racks::setState(const std::string &prefix, aws::InstanceState state)
{
    for (auto &[id, instance] : network.instances)
        if (id.value.starts_with(prefix))
            instance.state = state;
}

const placement::Placement &Racks::place()
{
    placement = placement::place(network, aws::Containment(network), placement::hardwareOf(network), options);
    return placement;
}

const placement::Placement &Racks::placeAround()
{
    placement = placement::place(network, aws::Containment(network), placement::hardwareOf(network), options, &placement);
    return placement;
}

std::optional<placement::Refusal> Racks::whyNot(const aws::PlacementGroupId &group, const std::string &zone,
                                                const std::string &type, int partition) const
{
    return placement::whyNotLaunch(network, aws::Containment(network), placement, options,
                                   {"new", zoneId(zone), type, group, partition});
}

std::string Racks::codeOf(const std::string &id) const
{
    const auto refused = placement.refused.find(aws::InstanceId{id});
    if (refused != placement.refused.end())
        return std::string(refused->second.code.key);
    return placement.placed.contains(aws::InstanceId{id}) ? "placed" : "nowhere";
}

std::set<placement::RackId> Racks::racksOf(const std::string &prefix) const
{
    std::set<placement::RackId> racks;
    for (const auto &[id, placed] : placement.placed)
        if (id.value.starts_with(prefix))
            racks.insert(placed.host.rackId());
    return racks;
}

int Racks::membersOn(const placement::RackId &rack, const aws::PlacementGroupId &group) const
{
    return static_cast<int>(placement::survivors(placement, group, placement::RackFailure{rack}).lost.size());
}

} // namespace vpcanvas::testing
