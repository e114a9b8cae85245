// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "placement/detail/Placer.h"

#include "placement/Figures.h"

#include <algorithm>
#include <tuple>

namespace vpcanvas::placement::detail {
namespace {

using enum aws::PlacementStrategy;

std::vector<RackId> racksOf(const Zone &zone)
{
    std::vector<RackId> racks;
    racks.reserve(static_cast<std::size_t>(zone.racks));
    for (int rack = 0; rack < zone.racks; ++rack)
        racks.push_back({zone.id, rack});
    return racks;
}

/// FNV-1a and a finaliser: the same on every machine, unlike std::hash.
std::uint64_t mixed(std::uint64_t value)
{
    value ^= value >> 30U;
    value *= 0xbf58476d1ce4e5b9ULL;
    value ^= value >> 27U;
    value *= 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

} // namespace

Placer::Placer(const Hardware &hardware, const Options &options, Homes homes) : m_options(options), m_homes(std::move(homes))
{
    m_result.hardware = hardware;
}

std::uint64_t Placer::dice(std::string_view who, int rack, int host) const
{
    std::uint64_t value = 0xcbf29ce484222325ULL ^ mixed(m_options.seed);
    for (const char c : who) {
        value ^= static_cast<unsigned char>(c);
        value *= 0x100000001b3ULL;
    }
    return mixed(value + static_cast<std::uint64_t>(rack) * 1009U + static_cast<std::uint64_t>(host));
}

const std::vector<Placer::Occupant> &Placer::on(const HostId &host) const
{
    static const std::vector<Occupant> nobody;
    const auto hit = m_occupants.find(host);
    return hit == m_occupants.end() ? nobody : hit->second;
}

bool Placer::isFree(const HostId &host, const Candidate &candidate) const
{
    const std::vector<Occupant> &occupants = on(host);
    if (occupants.empty())
        return true;
    const bool packed = m_options.packClusters && candidate.group && candidate.group->strategy == Cluster;
    return packed && static_cast<int>(occupants.size()) < figures::instancesPerPackedHost
        && std::ranges::all_of(occupants, [&](const Occupant &other) { return other.group == candidate.group; });
}

int Placer::membersOn(const RackId &rack, const aws::PlacementGroup *group) const
{
    int count = 0;
    const Zone *zone = m_result.hardware.find(rack.zone);
    for (int host = 0; zone && host < zone->hostsPerRack; ++host)
        count += static_cast<int>(
            std::ranges::count_if(on({rack.zone, rack.rack, host}), [&](const Occupant &other) { return other.group == group; }));
    return count;
}

int Placer::membersIn(const aws::AvailabilityZoneId &zone, const aws::PlacementGroup *group) const
{
    int count = 0;
    for (auto host = m_occupants.lower_bound({zone, 0, 0}); host != m_occupants.end() && host->first.zone == zone; ++host)
        count +=
            static_cast<int>(std::ranges::count_if(host->second, [&](const Occupant &other) { return other.group == group; }));
    return count;
}

bool Placer::otherFamilyOn(const RackId &rack, const Candidate &candidate) const
{
    const Zone *zone = m_result.hardware.find(rack.zone);
    for (int host = 0; zone && host < zone->hostsPerRack; ++host)
        for (const Occupant &other : on({rack.zone, rack.rack, host}))
            if (other.group == candidate.group && other.family != familyOf(candidate.instanceType))
                return true;
    return false;
}

void Placer::put(const Candidate &candidate, const Spot &spot)
{
    m_occupants[spot.host].push_back({candidate.group, std::string(familyOf(candidate.instanceType))});
    std::optional<aws::PlacementGroupId> group;
    if (candidate.group) {
        group = candidate.group->id;
        m_result.groups.insert_or_assign(*group, *candidate.group);
    }
    m_result.placed.insert_or_assign(candidate.id, Placed{spot.host, group, spot.partition});
}

void Placer::keep(const Candidate &candidate, const Placed &placed)
{
    put(candidate, {placed.host, placed.partition});
}

std::optional<Refusal> Placer::launch(const Candidate &candidate)
{
    const Found found = find(candidate);
    if (const auto *spot = std::get_if<Spot>(&found)) {
        put(candidate, *spot);
        return std::nullopt;
    }
    return m_result.refused.insert_or_assign(candidate.id, std::get<Refusal>(found)).first->second;
}

std::optional<Refusal> Placer::brokenRule(const Candidate &candidate) const
{
    const Zone *zone = candidate.zone ? m_result.hardware.find(*candidate.zone) : nullptr;
    if (!zone)
        return refuse(errors::zoneUnknown, {candidate.name});
    if (!candidate.group)
        return std::nullopt;
    const aws::PlacementGroup &group = *candidate.group;
    if (group.region != zone->region)
        return refuse(errors::otherRegion, {group.name, zone->id.value});
    if (auto why = whyNotType(group, candidate.instanceType))
        return why;
    const auto home = m_homes.find(group.id);
    if (auto why = whyNotZone(group, home == m_homes.end() ? std::nullopt : std::optional(home->second), zone->id))
        return why;
    if (auto why = whyNotPartition(group, candidate.partition))
        return why;
    if (group.strategy == Spread && group.spreadLevel == aws::SpreadLevel::Host && !zone->isOutpost)
        return refuse(errors::hostLevel, {group.name});
    return zone->isOutpost ? std::nullopt : whyNotSpread(group, zone->id, membersIn(zone->id, &group));
}

Placer::Found Placer::find(const Candidate &candidate) const
{
    if (auto why = brokenRule(candidate))
        return *std::move(why);
    const Zone &zone = *m_result.hardware.find(*candidate.zone);
    if (!candidate.group)
        return findAnywhere(candidate, zone);
    switch (candidate.group->strategy) {
    case Cluster:
        return findInCluster(candidate);
    case Partition:
        return findInPartitions(candidate, zone);
    case Spread:
        return findSpread(candidate, zone);
    }
    return findAnywhere(candidate, zone);
}

Placer::Found Placer::findInCluster(const Candidate &candidate) const
{
    const auto stretch = m_result.stretches.find(candidate.group->id);
    const Zone *zone = m_result.hardware.find(*candidate.zone);
    const int first = stretch == m_result.stretches.end() ? 0 : stretch->second.firstRack;
    const int count = stretch == m_result.stretches.end() ? 0 : stretch->second.rackCount;
    for (int rack = first; rack < first + count; ++rack) {
        if (otherFamilyOn({zone->id, rack}, candidate))
            continue;
        std::optional<HostId> best;
        for (int host = 0; host < zone->hostsPerRack; ++host)
            if (const HostId here{zone->id, rack, host}; isFree(here, candidate) && (!best || on(here).size() < on(*best).size()))
                best = here;
        if (best)
            return Spot{*best};
    }
    return refuse(errors::insufficientCapacity, {candidate.group->name, zone->id.value});
}

std::optional<HostId> Placer::evenest(const Candidate &candidate, const std::vector<RackId> &racks, bool oneMemberARack) const
{
    using Rank = std::tuple<int, int, std::uint64_t>;
    std::optional<std::pair<Rank, HostId>> best;
    for (const RackId &rack : racks) {
        const int members = membersOn(rack, candidate.group);
        if (oneMemberARack && members > 0)
            continue;
        int taken = 0;
        std::vector<HostId> freeHosts;
        for (int host = 0; host < m_result.hardware.find(rack.zone)->hostsPerRack; ++host) {
            const HostId here{rack.zone, rack.rack, host};
            if (isFree(here, candidate))
                freeHosts.push_back(here);
            else
                ++taken;
        }
        if (freeHosts.empty())
            continue;
        const Rank rank{members, taken, dice(candidate.id.value, rack.rack, -1)};
        if (!best || rank < best->first)
            best = {rank, *std::ranges::min_element(freeHosts, {}, [&](const HostId &host) {
                        return dice(candidate.id.value, host.rack, host.host);
                    })};
    }
    return best ? std::optional(best->second) : std::nullopt;
}

Placer::Found Placer::findInPartitions(const Candidate &candidate, const Zone &zone) const
{
    const aws::PlacementGroup &group = *candidate.group;
    std::optional<std::pair<int, Spot>> best; // members of the partition in this zone, place
    for (int partition = 1; partition <= group.partitionCount; ++partition) {
        if (candidate.partition != 0 && candidate.partition != partition)
            continue;
        const std::vector<RackId> racks = racksOfPartition(zone, group, partition);
        int members = 0;
        for (const RackId &rack : racks)
            members += membersOn(rack, &group);
        if (best && best->first <= members)
            continue;
        if (const auto host = evenest(candidate, racks, false))
            best = {members, {*host, partition}};
    }
    if (best)
        return best->second;
    return refuse(errors::partitionFull, {group.name, zone.id.value});
}

Placer::Found Placer::findSpread(const Candidate &candidate, const Zone &zone) const
{
    const bool byRack = candidate.group->spreadLevel == aws::SpreadLevel::Rack;
    if (const auto host = evenest(candidate, racksOf(zone), byRack))
        return Spot{*host};
    return refuse(byRack ? errors::noDistinctRack : errors::noDistinctHost, {candidate.group->name, zone.id.value});
}

Placer::Found Placer::findAnywhere(const Candidate &candidate, const Zone &zone) const
{
    if (const auto host = evenest(candidate, racksOf(zone), false))
        return Spot{*host};
    return refuse(errors::zoneFull, {zone.id.value});
}

std::vector<Stretch> Placer::stretchesOf(const Zone &zone, int rackCount, const aws::PlacementGroupId &group) const
{
    std::vector<Stretch> stretches;
    for (int first = 0; first + rackCount <= zone.racks; ++first)
        stretches.push_back({zone.id, first, rackCount});
    std::ranges::sort(stretches, {}, [&](const Stretch &stretch) { return dice(group.value, stretch.firstRack, -1); });
    return stretches;
}

std::size_t Placer::roomIn(const Stretch &stretch, const std::vector<Candidate> &members) const
{
    Placer trial = *this;
    trial.keepStretch(members.front().group->id, stretch);
    return static_cast<std::size_t>(
        std::ranges::count_if(members, [&](const Candidate &member) { return !trial.launch(member); }));
}

void Placer::launchCluster(std::vector<Candidate> members)
{
    // Those of one family stand together; they came in the order of their names.
    std::ranges::stable_sort(members, {}, [](const Candidate &member) { return familyOf(member.instanceType); });
    std::vector<Candidate> allowed;
    for (const Candidate &member : members)
        if (!brokenRule(member))
            allowed.push_back(member);
    if (!allowed.empty()) {
        const aws::PlacementGroupId &group = allowed.front().group->id;
        const Zone &zone = *m_result.hardware.find(*allowed.front().zone);
        // Room for one more: who starts all again so that a launch succeeds is not disappointed.
        std::vector<Candidate> withOneMore = allowed;
        withOneMore.push_back(allowed.front());
        withOneMore.back().id = {};
        Stretch chosen{zone.id, 0, zone.racks};
        for (int rackCount = 1; rackCount < zone.racks; ++rackCount) {
            const std::vector<Stretch> stretches = stretchesOf(zone, rackCount, group);
            const auto hit = std::ranges::find_if(
                stretches, [&](const Stretch &stretch) { return roomIn(stretch, withOneMore) == withOneMore.size(); });
            if (hit != stretches.end()) {
                chosen = *hit;
                break;
            }
        }
        keepStretch(group, chosen);
    }
    for (const Candidate &member : members)
        launch(member);
}

} // namespace vpcanvas::placement::detail
