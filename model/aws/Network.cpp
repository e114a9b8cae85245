// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Network.h"

namespace vpcanvas::aws {

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

void Network::put(Resource resource)
{
    std::visit(
        [this](auto &value) {
            auto &table = this->table<std::decay_t<decltype(value)>>();
            table.insert_or_assign(value.id, std::move(value));
        },
        resource);
}

void Network::erase(const ResourceRef &ref)
{
    withTable(*this, ref, [](auto &table, const auto &id) { table.erase(id); });
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
