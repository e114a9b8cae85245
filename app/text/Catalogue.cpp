// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/Catalogue.h"

#include "text/KoreanParticle.h"

#include <boost/json.hpp>

#include <map>

namespace vpcanvas::text {

const std::string_view *embeddedTextsBegin();
std::size_t embeddedTextsCount();

namespace {

struct Message
{
    std::string english;
    std::string korean;
};

using Messages = std::map<std::string, Message, std::less<>>;

const Messages &messages()
{
    static const Messages all = [] {
        Messages result;
        for (const std::string_view text : std::span(embeddedTextsBegin(), embeddedTextsCount())) {
            const boost::json::value parsed = boost::json::parse(text);
            for (const auto &[key, value] : parsed.as_object())
                result.insert_or_assign(
                    std::string(key), Message{std::string(value.at("en").as_string()), std::string(value.at("ko").as_string())});
        }
        return result;
    }();
    return all;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "(이/가)" right after an argument, without its brackets; empty when there is none. Only pairs of Hangul count.
std::string_view particlePair(std::string_view rest)
{
    if (rest.size() < 4 || rest[0] != '(' || static_cast<unsigned char>(rest[1]) < 0xE0U)
        return {};
    const std::size_t close = rest.find(')');
    const std::string_view inside = close == rest.npos ? std::string_view{} : rest.substr(1, close - 1);
    return inside.find('/') == inside.npos || inside.find(' ') != inside.npos ? std::string_view{} : inside;
}

/// " (file|files)" right after a number, without its brackets; empty when there is none.
std::string_view pluralForms(std::string_view rest)
{
    if (!rest.starts_with(" ("))
        return {};
    const std::size_t close = rest.find(')');
    const std::string_view inside = close == rest.npos ? std::string_view{} : rest.substr(2, close - 2);
    return inside.find('|') == inside.npos ? std::string_view{} : inside;
}

std::string fill(std::string_view pattern, std::span<const std::string> args)
{
    std::string result;
    result.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '%' || i + 1 >= pattern.size() || !isDigit(pattern[i + 1]) || pattern[i + 1] == '0') {
            result += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i] - '1');
        if (index >= args.size())
            continue;
        result += args[index];
        const std::string_view pair = particlePair(pattern.substr(i + 1));
        if (!pair.empty()) {
            result += particleFor(args[index], pair);
            i += pair.size() + 2;
        } else if (const std::string_view forms = pluralForms(pattern.substr(i + 1)); !forms.empty()) {
            const std::size_t bar = forms.find('|');
            result += ' ';
            result += args[index] == "1" ? forms.substr(0, bar) : forms.substr(bar + 1);
            i += forms.size() + 3;
        }
    }
    return result;
}

} // namespace

Language languageFromCode(std::string_view code)
{
    return code.starts_with("ko") ? Language::Korean : Language::English;
}

std::string_view languageCode(Language language)
{
    return language == Language::Korean ? "ko" : "en";
}

bool hasMessage(std::string_view key)
{
    return messages().contains(key);
}

std::string message(std::string_view key, std::span<const std::string> args, Language language)
{
    const auto hit = messages().find(key);
    if (hit == messages().end()) {
        std::string text(key);
        for (const std::string &arg : args)
            text += ' ' + arg;
        return text;
    }
    return fill(language == Language::Korean ? hit->second.korean : hit->second.english, args);
}

std::string errorLine(const Error &error, Language language)
{
    const std::string what = message(error.code.key, error.args, language);
    return error.where.empty() ? what : error.where + ": " + what;
}

std::vector<std::string_view> allKeys()
{
    std::vector<std::string_view> keys;
    for (const auto &[key, text] : messages())
        keys.emplace_back(key);
    return keys;
}

} // namespace vpcanvas::text
