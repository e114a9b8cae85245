// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Arguments.h"

#include "cli/CliErrors.h"

#include <algorithm>

namespace vpcanvas::cli {

Result<Arguments> Arguments::parse(const Syntax &syntax, std::span<const std::string_view> words)
{
    const std::string command(syntax.command);
    Arguments result;
    result.m_command = command;
    bool onlyInputs = false; // after "--", so that a file may start with a dash
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (!onlyInputs && word == "--") {
            onlyInputs = true;
        } else if (!onlyInputs && word.size() > 1 && word[0] == '-') {
            const std::size_t equals = word.find('=');
            const std::string_view name = word.substr(0, equals);
            if (std::ranges::find(syntax.flags, word) != syntax.flags.end()) {
                result.m_values[std::string(word)].emplace_back();
            } else if (std::ranges::find(syntax.options, name) == syntax.options.end()) {
                return Error{errors::unknownOption, {command, std::string(word)}, {}};
            } else if (equals != word.npos) {
                result.m_values[std::string(name)].emplace_back(word.substr(equals + 1));
            } else if (i + 1 == words.size()) {
                return Error{errors::missingValue, {std::string(name)}, {}};
            } else {
                result.m_values[std::string(name)].emplace_back(words[++i]);
            }
        } else if (result.m_inputs.size() == syntax.inputs) {
            return Error{errors::extraArgument, {command, std::string(word)}, {}};
        } else {
            result.m_inputs.emplace_back(word);
        }
    }
    if (result.m_inputs.size() < syntax.inputs)
        return Error{errors::missingInput, {command}, {}};
    return result;
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto hit = m_values.find(option);
    return hit == m_values.end() ? std::nullopt : std::optional(hit->second.back());
}

const std::vector<std::string> &Arguments::values(std::string_view option) const
{
    static const std::vector<std::string> none;
    const auto hit = m_values.find(option);
    return hit == m_values.end() ? none : hit->second;
}

Result<std::string> Arguments::required(std::string_view option) const
{
    if (auto found = value(option))
        return *std::move(found);
    return Error{errors::missingOption, {m_command, std::string(option)}, {}};
}

} // namespace vpcanvas::cli
