// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Fields.h"
#include "core/EnumText.h"
#include "core/Id.h"
#include "net/Cidr.h"
#include "net/PortRange.h"
#include "net/Protocol.h"

#include <concepts>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace vpcanvas::io::detail {

template<class T>
constexpr bool isId = false;
template<class R>
constexpr bool isId<Id<R>> = true;

template<class T>
constexpr bool isOptional = false;
template<class T>
constexpr bool isOptional<std::optional<T>> = true;

template<class T>
constexpr bool isVector = false;
template<class T>
constexpr bool isVector<std::vector<T>> = true;

template<class T>
constexpr bool isVariant = false;
template<class... Ts>
constexpr bool isVariant<std::variant<Ts...>> = true;

template<class T>
constexpr bool hasNothing = false; ///< a variant that may hold nothing
template<class... Ts>
constexpr bool hasNothing<std::variant<std::monostate, Ts...>> = true;

template<class T, class... Others>
constexpr bool isOneOf = (std::is_same_v<T, Others> || ...);

/// Written as text and read by parse().
template<class T>
concept TextValue = isOneOf<T, net::Ipv4, net::Ipv6, net::IpAddress, net::Cidr, net::PortRange, net::Protocol>;

/// Fields that have no default worth relying on: a file must state them.
template<class T>
constexpr bool isRequired = (TextValue<T> && !std::same_as<T, net::PortRange>) || (isVariant<T> && !hasNothing<T>);

/// Whether a field that holds its default is written all the same, because the default is a statement and not an absence.
template<class T>
bool defaultIsSaid(const T &standard)
{
    if constexpr (isRequired<T> || TextEnum<T> || std::same_as<T, std::uint16_t>)
        return true;
    else if constexpr (std::same_as<T, int>)
        return standard != 0 && standard != -1;
    else if constexpr (std::same_as<T, std::string>)
        return !standard.empty();
    else
        return false;
}

} // namespace vpcanvas::io::detail
