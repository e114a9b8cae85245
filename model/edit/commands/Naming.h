// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/commands/Draft.h"

#include <string>
#include <string_view>

namespace vpcanvas::edit {

/// 8 hexadecimal digits that look like one of AWS's identifiers and are the same for the same arguments.
std::string idDigits(aws::Kind kind, std::size_t attempt);

/// An identifier that the draft does not use: "PREFIX-0c41a7e2".
template<class R>
Id<R> freeId(const Draft &draft, std::string_view prefix)
{
    std::size_t attempt = draft.base().table<R>().size();
    for (;; ++attempt) {
        Id<R> id{std::string(prefix) + '-' + idDigits(R::kind, attempt)};
        if (!draft.find(id))
            return id;
    }
}

/// "BASE-1", "BASE-2", ...: the first that no resource of the kind is named.
template<class R>
std::string freeName(const Draft &draft, std::string_view base)
{
    const std::size_t most = draft.base().table<R>().size() + 2;
    std::vector<bool> taken(most + 2);
    draft.forEach<R>([&](const R &resource) {
        const std::string_view name = resource.name;
        if (name.size() <= base.size() + 1 || !name.starts_with(base) || name[base.size()] != '-')
            return;
        std::size_t number = 0;
        for (const char digit : name.substr(base.size() + 1)) {
            if (digit < '0' || digit > '9' || number > most)
                return;
            number = number * 10 + static_cast<std::size_t>(digit - '0');
        }
        if (number < taken.size())
            taken[number] = true;
    });
    std::size_t number = 1;
    while (number < taken.size() && taken[number])
        ++number;
    return std::string(base) + '-' + std::to_string(number);
}

} // namespace vpcanvas::edit
