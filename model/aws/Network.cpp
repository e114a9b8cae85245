// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Network.h"

namespace vpcanvas::aws {

ResourceRef refOf(const Resource &resource)
{
    return std::visit([](const auto &value) { return ResourceRef(value.id); }, resource);
}

const std::string &nameOf(const Resource &resource)
{
    return std::visit([](const auto &value) -> const std::string & { return value.name; }, resource);
}

Network::Network() = default;
Network::Network(const Network &) = default;
Network::Network(Network &&) noexcept = default;
Network &Network::operator=(const Network &) = default;
Network &Network::operator=(Network &&) noexcept = default;
Network::~Network() = default;
bool Network::operator==(const Network &) const = default;

bool Network::contains(const ResourceRef &ref) const
{
    return withTable(*this, ref, [](const auto &table, const auto &id) { return table.contains(id); });
}

std::optional<Resource> Network::get(const ResourceRef &ref) const
{
    return withTable(*this, ref, [](const auto &table, const auto &id) -> std::optional<Resource> {
        const auto hit = table.find(id);
        return hit == table.end() ? std::nullopt : std::optional<Resource>(hit->second);
    });
}

std::string_view Network::displayName(const ResourceRef &ref) const
{
    return withTable(*this, ref, [&](const auto &table, const auto &id) -> std::string_view {
        const auto hit = table.find(id);
        return hit == table.end() || hit->second.name.empty() ? std::string_view(ref.id) : std::string_view(hit->second.name);
    });
}

std::size_t Network::resourceCount() const
{
    return std::apply([](const auto &...table) { return (table.size() + ...); }, tables(*this)) - trafficSets.size();
}

} // namespace vpcanvas::aws
