// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <utility>

namespace vpcanvas {

/// Specialised beside each enum that is read or written: `static constexpr std::pair<E, std::string_view> values[]`.
/// The texts are AWS's own spelling where the enum is AWS's.
template<class E>
struct EnumText;

template<class E>
constexpr std::string_view enumText(E value)
{
    for (const auto &[candidate, text] : EnumText<E>::values)
        if (candidate == value)
            return text;
    return {};
}

template<class E>
constexpr std::optional<E> enumFromText(std::string_view text)
{
    for (const auto &[candidate, name] : EnumText<E>::values)
        if (name == text)
            return candidate;
    return std::nullopt;
}

template<class E>
concept TextEnum = requires
{
    EnumText<E>::values;
};

} // namespace vpcanvas
