// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Fields.h"
#include "aws/Network.h"
#include "core/EnumText.h"
#include "core/Result.h"
#include "edit/commands/CommandErrors.h"

#include <charconv>
#include <concepts>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas::edit::fields {

// Reads and writes any field of any resource by its path, from and to the text that a person types. Built on the list of
// fields that each resource gives, so that a new field needs nothing here.

/// The resource that a person means: by identifier, or by its name if only one of the kind has it.
template<class R>
Result<Id<R>> resolve(const aws::Network &network, std::string_view text)
{
    if (Id<R> id{std::string(text)}; network.find(id))
        return id;
    std::optional<Id<R>> named;
    for (const auto &[id, resource] : network.table<R>())
        if (resource.name == text) {
            if (named)
                return Error{errors::noSuchTarget, {std::string(text)}, {}};
            named = id;
        }
    if (named)
        return *named;
    return Error{errors::noSuchTarget, {std::string(text)}, {}};
}

Result<aws::RouteTarget> parseRouteTarget(const aws::Network &network, std::string_view text);
/// "10.0.0.0/16", or a single address, which stands for the block of it alone.
Result<net::Cidr> parseBlock(std::string_view text);

template<class T>
struct IsId : std::false_type
{
};
template<class R>
struct IsId<Id<R>> : std::true_type
{
};
template<class T>
struct IsOptional : std::false_type
{
};
template<class T>
struct IsOptional<std::optional<T>> : std::true_type
{
};
template<class T>
struct IsVector : std::false_type
{
};
template<class T>
struct IsVector<std::vector<T>> : std::true_type
{
};

using Destination = std::variant<net::Cidr, aws::PrefixListId>;
using Peer = std::variant<net::Cidr, aws::PrefixListId, aws::SecurityGroupId>;
using TargetRef = std::variant<aws::InstanceId, net::Ipv4>;

template<TextEnum E>
std::string choicesOf()
{
    std::string all;
    for (const auto &[value, text] : EnumText<E>::values)
        all += (all.empty() ? "" : ", ") + std::string(text);
    return all;
}

template<class T>
Result<void> assign(const aws::Network &network, T &value, std::string_view text)
{
    const auto take = [&](auto parsed) -> Result<void> {
        if (!parsed)
            return parsed.error();
        value = std::move(*parsed);
        return {};
    };
    if constexpr (std::same_as<T, std::string>) {
        value = std::string(text);
        return {};
    } else if constexpr (std::same_as<T, bool>) {
        if (text != "true" && text != "false")
            return Error{errors::notASwitch, {std::string(text)}, {}};
        value = text == "true";
        return {};
    } else if constexpr (std::same_as<T, int>) {
        int number = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (failure != std::errc{} || end != text.data() + text.size())
            return Error{errors::notANumber, {std::string(text)}, {}};
        value = number;
        return {};
    } else if constexpr (std::same_as<T, std::uint16_t>) {
        return take(net::parsePort(text));
    } else if constexpr (TextEnum<T>) {
        const auto choice = enumFromText<T>(text);
        if (!choice)
            return Error{errors::notAChoice, {std::string(text), choicesOf<T>()}, {}};
        value = *choice;
        return {};
    } else if constexpr (IsOptional<T>::value) {
        if (text.empty() || text == "none") {
            value.reset();
            return {};
        }
        typename T::value_type inner{};
        VPCANVAS_TRY(unused, [&]() -> Result<bool> {
            auto done = assign(network, inner, text);
            if (!done)
                return done.error();
            return true;
        }());
        (void)unused;
        value = std::move(inner);
        return {};
    } else if constexpr (IsId<T>::value) {
        return take([&]<class R>(const Id<R> *) { return resolve<R>(network, text); }(static_cast<const T *>(nullptr)));
    } else if constexpr (std::same_as<T, net::Cidr>) {
        return take(parseBlock(text));
    } else if constexpr (
        std::same_as<
            T,
            net::
                Ipv4> || std::same_as<T, net::Ipv6> || std::same_as<T, net::IpAddress> || std::same_as<T, net::Protocol> || std::same_as<T, net::PortRange>) {
        return take(T::parse(text));
    } else if constexpr (std::same_as<T, aws::RouteTarget>) {
        return take(parseRouteTarget(network, text));
    } else if constexpr (std::same_as<T, Destination> || std::same_as<T, Peer>) {
        if constexpr (std::same_as<T, Peer>)
            if (auto group = resolve<aws::SecurityGroup>(network, text)) {
                value = *group;
                return {};
            }
        if (auto list = resolve<aws::PrefixList>(network, text)) {
            value = *list;
            return {};
        }
        return take(parseBlock(text));
    } else if constexpr (std::same_as<T, TargetRef>) {
        if (auto instance = resolve<aws::Instance>(network, text)) {
            value = *instance;
            return {};
        }
        return take(net::Ipv4::parse(text));
    } else {
        return Error{errors::readOnlyField, {}, {}};
    }
}

template<class T>
std::string toText(const T &value)
{
    if constexpr (std::same_as<T, std::string>)
        return value;
    else if constexpr (std::same_as<T, bool>)
        return value ? "true" : "false";
    else if constexpr (std::same_as<T, int> || std::same_as<T, std::uint16_t>)
        return std::to_string(value);
    else if constexpr (TextEnum<T>)
        return std::string(enumText(value));
    else if constexpr (IsOptional<T>::value)
        return value ? toText(*value) : std::string();
    else if constexpr (IsId<T>::value)
        return value.value;
    else if constexpr (std::same_as<T, aws::RouteTarget>)
        return value.targetKind == aws::RouteTargetKind::Local ? "local" : value.targetId;
    else if constexpr (std::same_as<T, Destination> || std::same_as<T, Peer> || std::same_as<T, TargetRef>)
        return std::visit([](const auto &alternative) { return toText(alternative); }, value);
    else if constexpr (requires { value.toString(); })
        return value.toString();
    else
        return {};
}

/// Calls `use(leaf)` on what the path names, in a resource or a part of one. False if it names nothing.
template<class T, class Use>
bool withField(T &value, std::span<const std::string_view> path, Use &&use)
{
    if (path.empty()) {
        use(value);
        return true;
    }
    using Plain = std::remove_const_t<T>;
    if constexpr (IsVector<Plain>::value) {
        std::size_t index = 0;
        const std::string_view text = path.front();
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), index);
        if (failure != std::errc{} || end != text.data() + text.size() || index >= value.size())
            return false;
        return withField(value[index], path.subspan(1), use);
    } else if constexpr (aws::HasFields<Plain>) {
        bool found = false;
        Plain::fields(value, [&](const char *name, auto &member) {
            if (!found && path.front() == name)
                found = withField(member, path.subspan(1), use);
        });
        return found;
    } else {
        return false;
    }
}

std::vector<std::string_view> splitPath(std::string_view path);

} // namespace vpcanvas::edit::fields
