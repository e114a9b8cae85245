// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas::scene {

/// Where the scene gets its words from: the model makes no sentences. Keys are those of resources/text/scene.json.
/// Cheap to copy.
class Words
{
public:
    using Source = std::function<std::string(std::string_view key, std::span<const std::string> args)>;

    /// Without a source a word is its key and its arguments, for tests that need no language.
    Words() = default;
    explicit Words(Source source) : m_source(std::make_shared<const Source>(std::move(source))) { }

    std::string operator()(std::string_view key, std::span<const std::string> args) const
    {
        if (m_source)
            return (*m_source)(key, args);
        std::string text(key);
        for (const std::string &arg : args)
            text += ' ' + arg;
        return text;
    }
    std::string operator()(std::string_view key, std::initializer_list<std::string> args = {}) const
    {
        return (*this)(key, std::span<const std::string>(args.begin(), args.size()));
    }

private:
    std::shared_ptr<const Source> m_source;
};

} // namespace vpcanvas::scene
