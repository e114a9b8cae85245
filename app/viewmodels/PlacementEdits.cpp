// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/PlacementEdits.h"

#include "edit/commands/Create.h"
#include "edit/commands/Draft.h"
#include "edit/commands/Naming.h"
#include "placement/Rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace vpcanvas::viewmodels::placementedits {
namespace {

constexpr const char *unmarkedType = "c5n.large"; ///< every strategy takes it
constexpr int firstPartitionCount = 3;

/// Changes one resource that the operation puts.
template<class R, class Change>
void amend(edit::EditOp &op, const Id<R> &id, Change &&change)
{
    if (auto *put = std::get_if<edit::Put>(&op.op)) {
        if (auto *resource = std::get_if<R>(&put->resource); resource && resource->id == id)
            change(*resource);
    } else if (auto *batch = std::get_if<edit::Batch>(&op.op)) {
        for (edit::EditOp &part : batch->ops)
            amend(part, id, change);
    }
}

/// "c-" and 6 of "c-6"; -1 without a number.
std::pair<std::string, int> numbered(const std::string &name)
{
    const std::size_t end = name.find_last_not_of("0123456789");
    const std::size_t digits = end == std::string::npos ? 0 : end + 1;
    if (digits == name.size() || name.size() - digits > 6)
        return {name, -1};
    return {name.substr(0, digits), std::stoi(name.substr(digits))};
}

/// The drawn subnet of the zone with most of the group's members, then the first.
const aws::Subnet *subnetFor(const aws::Network &network, const aws::Containment &containment, const placement::Launch &launch)
{
    std::map<aws::SubnetId, int> members;
    for (const aws::Instance *instance : placement::membersOf(network, launch.group))
        for (const aws::NetworkInterfaceId &id : containment.interfacesOf(instance->id))
            if (const aws::NetworkInterface *interface = network.find(id))
                ++members[interface->subnet];
    const aws::Subnet *best = nullptr;
    for (const auto &[id, subnet] : network.subnets)
        if (subnet.availabilityZone == launch.zone && network.layout.contains(id) && (!best || members[id] > members[best->id]))
            best = &subnet;
    return best;
}

} // namespace

std::string nextName(const aws::Network &network, const aws::PlacementGroupId &group, int partition)
{
    std::map<std::string, std::pair<int, int>> prefixes; // how many names, the highest number
    std::set<std::string> taken;
    for (const auto &[id, instance] : network.instances)
        taken.insert(instance.name);
    for (const aws::Instance *instance : placement::membersOf(network, group)) {
        const auto [prefix, number] = numbered(instance->name);
        if (number < 0 || (partition != 0 && instance->partitionNumber != partition))
            continue;
        auto &[count, highest] = prefixes[prefix];
        ++count;
        highest = std::max(highest, number);
    }
    const auto usual = std::ranges::max_element(prefixes, {}, [](const auto &entry) { return entry.second.first; });
    const aws::PlacementGroup *known = network.find(group);
    const std::string prefix = usual == prefixes.end() ? (known ? known->name : "Instance") + "-" : usual->first;
    int number = usual == prefixes.end() ? 1 : usual->second.second + 1;
    while (taken.contains(prefix + std::to_string(number)))
        ++number;
    return prefix + std::to_string(number);
}

std::string usualType(const aws::Network &network, const aws::PlacementGroupId &group)
{
    std::map<std::string, int> types;
    for (const aws::Instance *instance : placement::membersOf(network, group))
        ++types[instance->instanceType];
    const auto most = std::ranges::max_element(types, {}, [](const auto &entry) { return entry.second; });
    return most == types.end() ? unmarkedType : most->first;
}

Result<edit::EditOp> launch(const aws::Network &network, const aws::Containment &containment, const placement::Launch &launch)
{
    const auto fill = [&](aws::Instance &instance) {
        instance.name = launch.name;
        instance.instanceType = launch.instanceType;
        instance.placementGroup = launch.group;
        instance.partitionNumber = launch.partition;
    };
    if (const aws::Subnet *subnet = subnetFor(network, containment, launch)) {
        const aws::Box &box = network.layout.at(subnet->id);
        VPCANVAS_TRY(created,
                     edit::create(network, containment, edit::PaletteItem::Instance, aws::ResourceRef(subnet->id),
                                  box.x + box.width / 2, box.y + box.height / 2));
        amend(created.op, aws::InstanceId{created.created.id}, fill);
        return std::move(created.op);
    }
    const edit::Draft draft(network, containment);
    aws::Instance instance;
    instance.id = edit::freeId<aws::Instance>(draft, "i");
    instance.availabilityZone = launch.zone;
    fill(instance);
    return edit::EditOp(edit::Put{std::move(instance)});
}

edit::EditOp setState(const aws::Network &network, const std::vector<aws::InstanceId> &instances, aws::InstanceState state)
{
    edit::Batch batch;
    for (const aws::InstanceId &id : instances)
        if (const aws::Instance *known = network.find(id); known && known->state != state) {
            aws::Instance instance = *known;
            instance.state = state;
            batch.ops.emplace_back(edit::Put{std::move(instance)});
        }
    return edit::EditOp(std::move(batch));
}

edit::EditOp leaveGroup(const aws::Instance &instance)
{
    aws::Instance changed = instance;
    changed.placementGroup.reset();
    changed.partitionNumber = 0;
    return edit::EditOp(edit::Put{std::move(changed)});
}

Result<edit::EditOp> createGroup(const aws::Network &network, const aws::Containment &containment,
                                 aws::PlacementStrategy strategy)
{
    std::optional<aws::ResourceRef> region;
    double x = 0;
    double y = 0;
    for (const auto &[id, known] : network.regions)
        if (const auto box = network.layout.find(id); box != network.layout.end() && !region) {
            region = aws::ResourceRef(id);
            x = box->second.x + box->second.width / 2;
            y = box->second.bottom() - 64;
        }
    VPCANVAS_TRY(created, edit::create(network, containment, edit::PaletteItem::PlacementGroup, region, x, y));
    amend(created.op, aws::PlacementGroupId{created.created.id}, [&](aws::PlacementGroup &group) {
        group.strategy = strategy;
        group.partitionCount = strategy == aws::PlacementStrategy::Partition ? firstPartitionCount : 0;
    });
    return std::move(created.op);
}

} // namespace vpcanvas::viewmodels::placementedits
