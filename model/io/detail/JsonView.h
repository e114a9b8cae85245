// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/EnumText.h"
#include "core/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace boost::json {
class value;
} // namespace boost::json

namespace vpcanvas::io::detail {

/// The first thing that was wrong while a resource was read.
struct Trouble
{
    const boost::json::value *at = nullptr;
    std::optional<Error> error;
};

/// A value of a dump, or its absence. Asking for the wrong type is noted in the Trouble and gives the fallback.
class JsonView
{
public:
    JsonView(const boost::json::value *value, Trouble *trouble) : m_value(value), m_trouble(trouble) { }

    explicit operator bool() const; ///< there, and not null
    bool isList() const;
    bool isObject() const;
    bool isNumber() const;
    bool isText() const;
    bool isGood() const { return !m_trouble->error; } ///< nothing was wrong so far in the whole resource
    void fail(Error error) const;

    JsonView operator[](std::string_view field) const;
    std::vector<std::string_view> fields() const;
    std::size_t size() const; ///< of a list; 0 when absent
    JsonView at(std::size_t index) const;
    template<class Visitor>
    void each(Visitor &&visit) const
    {
        for (std::size_t i = 0; i < size(); ++i)
            visit(at(i));
    }

    std::string text() const; ///< empty when absent
    std::string required(std::string_view field) const;
    bool is(std::string_view word) const; ///< the same text, whatever its case
    bool flag(bool fallback) const;
    int number(int fallback, int lowest, int highest) const;

    template<class T>
    std::optional<T> as() const
    {
        if (!*this)
            return std::nullopt;
        const std::string written = text();
        if (!isGood())
            return std::nullopt;
        auto parsed = T::parse(written);
        if (parsed)
            return *parsed;
        fail(std::move(parsed).error());
        return std::nullopt;
    }
    template<class T>
    T must(std::string_view field) const
    {
        const std::string written = required(field);
        const std::optional<T> value = written.empty() ? std::nullopt : (*this)[field].template as<T>();
        return value.value_or(T{});
    }
    template<class E>
    E oneOf(E fallback) const ///< AWS's spelling of an enum, whatever its case
    {
        if (!*this)
            return fallback;
        std::string choices;
        for (const auto &[value, word] : EnumText<E>::values) {
            if (is(word))
                return value;
            choices.append(choices.empty() ? "" : ", ").append(word);
        }
        failChoice(choices);
        return fallback;
    }

    const boost::json::value *get() const { return m_value; }

private:
    void failChoice(const std::string &choices) const;

    const boost::json::value *m_value;
    Trouble *m_trouble;
};

/// JSON pointer of a value inside a root, or "" if it is not in it. Slow: for places in notes.
std::string pointerTo(const boost::json::value &root, const boost::json::value *wanted);

} // namespace vpcanvas::io::detail
