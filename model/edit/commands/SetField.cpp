// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/SetField.h"

#include "aws/Containment.h"
#include "core/Trimmed.h"
#include "edit/Apply.h"
#include "edit/commands/Addressing.h"
#include "edit/commands/AppendRow.h"
#include "edit/commands/Draft.h"
#include "edit/commands/FieldAccess.h"
#include "edit/commands/FieldChecks.h"
#include "edit/commands/FieldFollow.h"
#include "edit/commands/PublicIpField.h"
#include "edit/commands/Recipes.h"
#include "edit/commands/ServedTables.h"

#include <algorithm>

namespace vpcanvas::edit {
namespace {

using Path = std::vector<std::string_view>;

/// Fields that are not what they say in every resource: identifiers, and what AWS decides.
bool isReadOnly(const aws::ResourceRef &ref, const Path &path)
{
    if (ref.kind == aws::Kind::InternetGateway && path.front() == "vpc") // attached and detached by people
        return false;
    static constexpr std::string_view names[] = {"id",      "vpc",    "region", "attachment", "interfaceType",   "isDefault",
                                                 "origin",  "zoneId", "source", "type",       "vpcEndpointType", "deviceIndex",
                                                 "dnsName", "scheme"};
    return std::ranges::find(names, path.front()) != std::end(names)
        || (path.size() == 3 && std::ranges::find(names, path.back()) != std::end(names));
}

/// An instance, NAT gateway, endpoint or balancer shows some fields of its first interface as its own.
std::optional<std::pair<aws::NetworkInterfaceId, std::string>> interfaceField(const aws::Network &network,
                                                                              const aws::ResourceRef &ref, const Path &path)
{
    const bool owns = ref.kind == aws::Kind::Instance || ref.kind == aws::Kind::NatGateway || ref.kind == aws::Kind::VpcEndpoint
        || ref.kind == aws::Kind::LoadBalancer;
    const std::string_view name = path.front();
    const bool isOwn = ref.kind == aws::Kind::NetworkInterface;
    if (!owns && !(isOwn && (name == "privateIpAddress" || name == "publicIpAddress")))
        return std::nullopt;
    std::string inner;
    if (name == "privateIpAddress")
        inner = "privateIpAddresses/0/address";
    else if (name == "publicIpAddress")
        inner = "privateIpAddresses/0/publicIp";
    else if (name == "sourceDestCheck" || name == "groups" || name == "subnet")
        for (const std::string_view part : path)
            inner += (inner.empty() ? "" : "/") + std::string(part);
    else
        return std::nullopt;
    if (ref.kind == aws::Kind::NatGateway && name == "subnet")
        return std::nullopt;
    if (isOwn)
        return std::pair(aws::NetworkInterfaceId{ref.id}, inner);
    const aws::NetworkInterface *first = nullptr;
    for (const auto &[id, interface] : network.networkInterfaces)
        if (ownerOf(interface) == ref && (!first || interface.deviceIndex < first->deviceIndex))
            first = &interface;
    if (!first)
        return std::nullopt;
    return std::pair(first->id, inner);
}

/// The change of one field, before what follows from it.
Result<aws::Resource> assigned(const aws::Network &network, const aws::ResourceRef &ref, const Path &path, std::string_view text)
{
    auto resource = network.get(ref);
    if (!resource)
        return Error{errors::noSuchResource, {std::string(enumText(ref.kind)), ref.id}, {}};
    if (isReadOnly(ref, path))
        return Error{errors::readOnlyField, {std::string(path.back())}, {}};
    Result<void> done = Error{errors::noSuchField, {std::string(path.back())}, {}};
    std::visit(
        [&](auto &alternative) {
            fields::withField(alternative, path, [&](auto &leaf) { done = fields::assign(network, leaf, text); });
        },
        *resource);
    if (!done)
        return done.error();
    return std::move(*resource);
}

/// Refuses what AWS would, unless it was so before: an imported network may hold what a new one could not.
Result<EditOp> finished(const aws::Network &network, const aws::Resource &before, aws::Resource after)
{
    normalise(after);
    const aws::Containment containment;
    Draft draft(network, containment);
    std::visit([&](const auto &alternative) { draft.put(alternative); }, after);
    if (auto why = follow(draft, before, after))
        return *why;
    if (auto why = whyRefused(network, after);
        why && why != whyRefused(network, before) && !isAnsweredByFollowing(before, after, *why))
        return *why;
    return draft.op();
}

Result<EditOp> setServedTable(const aws::Network &network, const aws::VpcEndpoint &endpoint, std::size_t index,
                              std::string_view text);

} // namespace

Result<EditOp> setField(const aws::Network &network, const aws::ResourceRef &ref, std::string_view path, std::string_view text)
{
    const Path parts = fields::splitPath(path);
    if (parts.empty())
        return Error{errors::noSuchField, {std::string(path)}, {}};
    const bool isName = parts.size() == 1 && parts.front() == "name";
    const std::string_view value = isName && ref.kind == aws::Kind::Note ? text : trimmed(text);
    if (parts.front() == "publicIp" && parts.size() == 1 && ref.kind != aws::Kind::Address)
        return setPublicIp(network, ref, value);
    if (parts.front() == "routeTables" && ref.kind == aws::Kind::VpcEndpoint && parts.size() == 2) {
        const aws::VpcEndpoint *endpoint = network.find(aws::VpcEndpointId{ref.id});
        std::size_t index = 0;
        std::from_chars(parts[1].data(), parts[1].data() + parts[1].size(), index);
        if (endpoint)
            return setServedTable(network, *endpoint, index, value);
    }
    if (const auto inner = interfaceField(network, ref, parts))
        if (const aws::ResourceRef owner(inner->first); owner != ref || inner->second != path)
            return setField(network, owner, inner->second, value);
    const auto before = network.get(ref);
    VPCANVAS_TRY(after, assigned(network, ref, parts, value));
    return finished(network, *before, std::move(after));
}

Result<EditOp> addRow(const aws::Network &network, const aws::ResourceRef &ref, std::string_view path)
{
    const Path parts = fields::splitPath(path);
    if (parts.empty())
        return Error{errors::noSuchField, {std::string(path)}, {}};
    if (const auto inner = interfaceField(network, ref, parts))
        return addRow(network, inner->first, inner->second);
    if (path == "routeTables" && ref.kind == aws::Kind::VpcEndpoint)
        return addServedTable(network, aws::VpcEndpointId{ref.id});
    const auto before = network.get(ref);
    if (!before)
        return Error{errors::noSuchResource, {std::string(enumText(ref.kind)), ref.id}, {}};
    aws::Resource after = *before;
    if (auto why = appendRow(network, after, path))
        return *why;
    return finished(network, *before, std::move(after));
}

Result<EditOp> removeRow(const aws::Network &network, const aws::ResourceRef &ref, std::string_view path, std::size_t index)
{
    const Path parts = fields::splitPath(path);
    if (parts.empty())
        return Error{errors::noSuchField, {std::string(path)}, {}};
    if (const auto inner = interfaceField(network, ref, parts))
        return removeRow(network, inner->first, inner->second, index);
    if (path == "routeTables" && ref.kind == aws::Kind::VpcEndpoint)
        if (const aws::VpcEndpoint *endpoint = network.find(aws::VpcEndpointId{ref.id}))
            return setServedTable(network, *endpoint, index, "");
    const auto before = network.get(ref);
    if (!before)
        return Error{errors::noSuchResource, {std::string(enumText(ref.kind)), ref.id}, {}};
    if (ref.kind == aws::Kind::RouteTable && path == "routes") {
        const auto &routes = std::get<aws::RouteTable>(*before).routes;
        if (index < routes.size() && routes[index].target.targetKind == aws::RouteTargetKind::GatewayEndpoint
            && network.contains({aws::Kind::VpcEndpoint, routes[index].target.targetId}))
            return Error{errors::endpointRoute, {}, {}};
    }
    aws::Resource after = *before;
    bool removed = false;
    std::visit(
        [&](auto &alternative) {
            fields::withField(alternative, parts, [&](auto &leaf) {
                if constexpr (fields::IsVector<std::decay_t<decltype(leaf)>>::value)
                    if (index < leaf.size()) {
                        leaf.erase(leaf.begin() + static_cast<std::ptrdiff_t>(index));
                        removed = true;
                    }
            });
        },
        after);
    if (!removed)
        return Error{errors::noSuchField, {std::string(path) + '/' + std::to_string(index)}, {}};
    return finished(network, *before, std::move(after));
}

std::string fieldText(const aws::Network &network, const aws::ResourceRef &ref, std::string_view path)
{
    const Path parts = fields::splitPath(path);
    if (parts.empty())
        return {};
    if (parts.front() == "publicIp" && parts.size() == 1 && ref.kind != aws::Kind::Address)
        return publicIpText(network, ref);
    if (parts.front() == "routeTables" && ref.kind == aws::Kind::VpcEndpoint) {
        const auto tables = servedTables(network, aws::VpcEndpointId{ref.id});
        std::size_t index = 0;
        if (parts.size() == 2)
            std::from_chars(parts[1].data(), parts[1].data() + parts[1].size(), index);
        return index < tables.size() ? tables[index].value : std::string();
    }
    if (const auto inner = interfaceField(network, ref, parts))
        if (const aws::ResourceRef owner(inner->first); owner != ref || inner->second != path)
            return fieldText(network, owner, inner->second);
    std::string text;
    withTable(network, ref, [&](const auto &table, const auto &id) {
        if (const auto hit = table.find(id); hit != table.end())
            fields::withField(hit->second, parts, [&](const auto &leaf) { text = fields::toText(leaf); });
    });
    return text;
}

std::size_t rowCount(const aws::Network &network, const aws::ResourceRef &ref, std::string_view path)
{
    const Path parts = fields::splitPath(path);
    if (parts.empty())
        return 0;
    if (path == "routeTables" && ref.kind == aws::Kind::VpcEndpoint)
        return servedTables(network, aws::VpcEndpointId{ref.id}).size();
    if (const auto inner = interfaceField(network, ref, parts))
        return rowCount(network, inner->first, inner->second);
    std::size_t count = 0;
    withTable(network, ref, [&](const auto &table, const auto &id) {
        if (const auto hit = table.find(id); hit != table.end())
            fields::withField(hit->second, parts, [&](const auto &leaf) {
                if constexpr (fields::IsVector<std::decay_t<decltype(leaf)>>::value)
                    count = leaf.size();
            });
    });
    return count;
}

namespace {

/// Row `index` of the tables that a gateway endpoint serves: another table, or none.
Result<EditOp> setServedTable(const aws::Network &network, const aws::VpcEndpoint &endpoint, std::size_t index,
                              std::string_view text)
{
    const auto tables = servedTables(network, endpoint.id);
    if (index >= tables.size())
        return Error{errors::noSuchField, {"routeTables"}, {}};
    const aws::Containment containment;
    Draft draft(network, containment);
    draft.change(tables[index], [&](aws::RouteTable &table) {
        std::erase_if(table.routes, [&](const aws::Route &route) { return route.target.targetId == endpoint.id.value; });
    });
    if (!text.empty()) {
        VPCANVAS_TRY(table, fields::resolve<aws::RouteTable>(network, text));
        if (auto why = serveTable(draft, endpoint, table))
            return *why;
    }
    return draft.op();
}

} // namespace

} // namespace vpcanvas::edit
