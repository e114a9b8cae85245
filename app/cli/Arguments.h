// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas::cli {

/// What a command accepts after its name.
struct Syntax
{
    std::string_view command;
    std::vector<std::string_view> flags;   ///< "--json"
    std::vector<std::string_view> options; ///< "--from VALUE" or "--from=VALUE"
    std::size_t inputs = 1;                ///< how many plain words
};

/// The words of one command, taken apart.
class Arguments
{
public:
    static Result<Arguments> parse(const Syntax &syntax, std::span<const std::string_view> words);

    const std::string &input(std::size_t index) const { return m_inputs[index]; }
    bool has(std::string_view flag) const { return m_values.contains(flag); }
    std::optional<std::string> value(std::string_view option) const; ///< the last one given
    /// All that were given, in order.
    const std::vector<std::string> &values(std::string_view option) const;
    /// The value, or the Error that says which option is missing.
    Result<std::string> required(std::string_view option) const;

private:
    std::string m_command;
    std::vector<std::string> m_inputs;
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

} // namespace vpcanvas::cli
