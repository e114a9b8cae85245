// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/ServedTables.h"

#include "edit/commands/CommandErrors.h"
#include "edit/commands/Recipes.h"

#include <algorithm>

namespace vpcanvas::edit {

std::vector<aws::RouteTableId> servedTables(const aws::Network &network, const aws::VpcEndpointId &endpoint)
{
    std::vector<aws::RouteTableId> tables;
    for (const auto &[id, table] : network.routeTables)
        if (std::ranges::any_of(table.routes, [&](const aws::Route &route) {
                return route.target.targetKind == aws::RouteTargetKind::GatewayEndpoint
                    && route.target.targetId == endpoint.value;
            }))
            tables.push_back(id);
    return tables;
}

std::optional<Error> serveTable(Draft &draft, const aws::VpcEndpoint &endpoint, const aws::RouteTableId &table)
{
    const aws::RouteTable *known = draft.find(table);
    if (!known || known->vpc != endpoint.vpc)
        return Error{errors::linkOtherVpc, {nameOf(draft, endpoint.id), nameOf(draft, table)}, {}};
    const aws::PrefixListId list = ensureServicePrefixList(draft, endpoint.serviceName, regionOf(draft, endpoint.vpc));
    for (const aws::Route &route : known->routes)
        if (route.destination == std::variant<net::Cidr, aws::PrefixListId>(list))
            return Error{errors::endpointOneTable, {nameOf(draft, table), endpoint.serviceName}, {}};
    setRoute(draft, table, list, aws::RouteTargetKind::GatewayEndpoint, endpoint.id.value);
    return std::nullopt;
}

Result<EditOp> addServedTable(const aws::Network &network, const aws::VpcEndpointId &endpointId)
{
    const aws::VpcEndpoint *endpoint = network.find(endpointId);
    if (!endpoint || endpoint->vpcEndpointType != aws::VpcEndpointType::Gateway)
        return Error{errors::noSuchField, {"routeTables"}, {}};
    const aws::Containment containment;
    for (const auto &[id, table] : network.routeTables) {
        Draft draft(network, containment);
        if (table.vpc == endpoint->vpc && !serveTable(draft, *endpoint, id))
            return draft.op();
    }
    return Error{errors::noMoreTables, {}, {}};
}

} // namespace vpcanvas::edit
