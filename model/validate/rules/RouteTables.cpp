// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "validate/rules/Checks.h"
#include "validate/rules/Fixes.h"

#include <algorithm>
#include <set>

namespace vpcanvas::validate::checks {
namespace {

std::string destinationText(const VpcView &view, const aws::Route &route)
{
    if (const auto *block = std::get_if<net::Cidr>(&route.destination))
        return block->toString();
    return std::string(view.network.displayName(std::get<aws::PrefixListId>(route.destination)));
}

Fix removeRoute(const VpcView &view, const aws::RouteTable &table, std::size_t index)
{
    return fix("fix.remove-route", {destinationText(view, table.routes[index])}, changed(table, [&](aws::RouteTable &copy) {
                   copy.routes.erase(copy.routes.begin() + static_cast<std::ptrdiff_t>(index));
               }));
}

void reportTargets(const VpcView &view, Report &report, TargetState state)
{
    for (const aws::RouteTable *table : view.routeTables)
        for (std::size_t i = 0; i < table->routes.size(); ++i) {
            const aws::Route &route = table->routes[i];
            if (targetState(view, route.target) == state)
                report.add(table->id, {destinationText(view, route), route.target.targetId}).fix = removeRoute(view, *table, i);
        }
}

bool leadsTo(const aws::RouteTable &table, const aws::VpcPeeringConnectionId &peering)
{
    return std::ranges::any_of(table.routes, [&](const aws::Route &route) {
        return route.target.targetKind == aws::RouteTargetKind::VpcPeeringConnection && route.target.targetId == peering.value;
    });
}

} // namespace

void routeTargetMissing(const VpcView &view, Report &report)
{
    reportTargets(view, report, TargetState::Missing);
}

void routeTargetUnusable(const VpcView &view, Report &report)
{
    reportTargets(view, report, TargetState::Unusable);
}

void routeTargetForeign(const VpcView &view, Report &report)
{
    reportTargets(view, report, TargetState::OtherVpc);
}

void routeDuplicate(const VpcView &view, Report &report)
{
    for (const aws::RouteTable *table : view.routeTables)
        for (std::size_t i = 0; i < table->routes.size(); ++i) {
            const auto sameDestination = [&](const aws::Route &other) {
                return other.destination == table->routes[i].destination && other.origin == table->routes[i].origin;
            };
            const auto earlier = table->routes.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::any_of(table->routes.begin(), earlier, sameDestination))
                report.add(table->id, {destinationText(view, table->routes[i])}).fix = removeRoute(view, *table, i);
        }
}

void mainTable(const VpcView &view, Report &report)
{
    const auto mains = std::ranges::count_if(view.routeTables, [](const aws::RouteTable *table) { return table->main; });
    const bool needed = std::ranges::any_of(view.subnets, [](const aws::Subnet *subnet) { return !subnet->routeTable; });
    if (mains > 1 || (mains == 0 && needed))
        report.add(view.vpc.id, {std::to_string(mains)});
}

void mainTablePublic(const VpcView &view, Report &report)
{
    const aws::RouteTable *table = view.vpc.isDefault ? nullptr : view.mainTable();
    if (table && std::ranges::any_of(table->routes, [](const aws::Route &route) {
            return route.target.targetKind == aws::RouteTargetKind::InternetGateway;
        }))
        report.add(table->id);
}

void peeringOneWay(const VpcView &view, Report &report)
{
    std::set<aws::VpcPeeringConnectionId> used;
    for (const aws::RouteTable *table : view.routeTables)
        for (const aws::Route &route : table->routes)
            if (route.target.targetKind == aws::RouteTargetKind::VpcPeeringConnection)
                used.insert(aws::VpcPeeringConnectionId{route.target.targetId});
    for (const aws::VpcPeeringConnectionId &id : used) {
        const aws::VpcPeeringConnection *peering = view.network.find(id);
        if (!peering || peering->status != aws::PeeringStatus::Active)
            continue;
        const aws::VpcId &peer = peering->requester.vpc == view.vpc.id ? peering->accepter.vpc : peering->requester.vpc;
        if (!view.network.find(peer))
            continue; // of another account: its tables are not known
        const auto &children = view.containment.childrenOf(peer);
        const bool hasWayBack = std::ranges::any_of(children, [&](const aws::ResourceRef &ref) {
            const auto *table = ref.kind == aws::Kind::RouteTable ? view.network.find(aws::RouteTableId{ref.id}) : nullptr;
            return table && leadsTo(*table, id);
        });
        if (!hasWayBack)
            report.add(id, {std::string(view.network.displayName(peer)), std::string(view.network.displayName(view.vpc.id))},
                       {peer, view.vpc.id});
    }
}

} // namespace vpcanvas::validate::checks
