// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "placement/Service.h"

#include <algorithm>

namespace vpcanvas::placement {
namespace {

using Member = std::pair<int, aws::InstanceId>; ///< partition (0: unknown), instance

std::vector<Member> membersOf(const Placement &placement, const std::optional<aws::PlacementGroupId> &group)
{
    std::vector<Member> members;
    for (const auto &[id, placed] : placement.placed)
        if (placed.group == group)
            members.emplace_back(placed.partition, id);
    std::ranges::sort(members);
    return members;
}

/// The holders of the block whose first is member `first`.
std::vector<aws::InstanceId> holders(const std::vector<Member> &members, std::size_t first, const Service &service)
{
    std::vector<aws::InstanceId> block{members[first].second};
    std::set<int> partitions{members[first].first};
    const auto wanted = static_cast<std::size_t>(std::max(service.replicas, 1));
    const auto take = [&](auto &&accepts) {
        for (std::size_t step = 1; step < members.size() && block.size() < wanted; ++step) {
            const Member &next = members[(first + step) % members.size()];
            if (std::ranges::find(block, next.second) == block.end() && accepts(next.first)) {
                block.push_back(next.second);
                partitions.insert(next.first);
            }
        }
    };
    if (service.rule == ReplicaRule::WithinPartition) {
        take([&](int partition) { return partition == members[first].first; });
        return block;
    }
    take([&](int partition) { return partition == 0 || !partitions.contains(partition); });
    take([](int) { return true; }); // fewer partitions than replicas
    return block;
}

} // namespace

std::vector<std::vector<aws::InstanceId>> blocksOf(const Placement &placement, const std::optional<aws::PlacementGroupId> &group,
                                                   const Service &service)
{
    const std::vector<Member> members = membersOf(placement, group);
    std::vector<std::vector<aws::InstanceId>> blocks;
    for (std::size_t first = 0; first < members.size(); ++first)
        blocks.push_back(holders(members, first, service));
    return blocks;
}

ServiceState stateOf(const Placement &placement, const std::optional<aws::PlacementGroupId> &group, const Service &service,
                     std::span<const Failure> failures)
{
    const Survival survival = survivors(placement, group, failures);
    const int up = static_cast<int>(survival.survivors.size());
    const int total = up + static_cast<int>(survival.lost.size());
    ServiceState state{false, up, 1, total};
    if (service.kind == ServiceKind::Quorum)
        state.needed = total / 2 + 1;
    if (service.kind == ServiceKind::Replicas) {
        const auto isLeft = [&](const aws::InstanceId &id) {
            return std::ranges::find(survival.survivors, id) != survival.survivors.end();
        };
        const auto blocks = blocksOf(placement, group, service);
        state.up = static_cast<int>(
            std::ranges::count_if(blocks, [&](const auto &holders) { return std::ranges::any_of(holders, isLeft); }));
        state.needed = state.total = static_cast<int>(blocks.size());
    }
    state.survives = total > 0 && state.up >= state.needed;
    return state;
}

} // namespace vpcanvas::placement
