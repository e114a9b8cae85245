// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/detail/JsonView.h"

#include "io/IoErrors.h"

#include <boost/json/value.hpp>

#include <algorithm>

namespace vpcanvas::io::detail {
namespace json = boost::json;

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool find(const json::value &in, const json::value *wanted, std::string &pointer)
{
    if (&in == wanted)
        return true;
    const std::size_t length = pointer.size();
    if (const json::array *list = in.if_array()) {
        for (std::size_t i = 0; i < list->size(); ++i) {
            pointer.append("/").append(std::to_string(i));
            if (find((*list)[i], wanted, pointer))
                return true;
            pointer.resize(length);
        }
    } else if (const json::object *object = in.if_object()) {
        for (const auto &field : *object) {
            pointer.append("/").append(field.key());
            if (find(field.value(), wanted, pointer))
                return true;
            pointer.resize(length);
        }
    }
    return false;
}

} // namespace

JsonView::operator bool() const
{
    return m_value && !m_value->is_null();
}

bool JsonView::isList() const
{
    return m_value && m_value->is_array();
}

bool JsonView::isObject() const
{
    return m_value && m_value->is_object();
}

bool JsonView::isNumber() const
{
    return m_value && m_value->is_number();
}

bool JsonView::isText() const
{
    return m_value && m_value->is_string();
}

void JsonView::fail(Error error) const
{
    if (m_trouble->error)
        return;
    m_trouble->error = std::move(error);
    m_trouble->at = m_value;
}

JsonView JsonView::operator[](std::string_view field) const
{
    if (!*this)
        return {nullptr, m_trouble};
    const json::object *object = m_value->if_object();
    if (!object) {
        fail({errors::expectedObject, {}, {}});
        return {nullptr, m_trouble};
    }
    return {object->if_contains(field), m_trouble};
}

std::vector<std::string_view> JsonView::fields() const
{
    std::vector<std::string_view> names;
    if (const json::object *object = m_value ? m_value->if_object() : nullptr)
        for (const auto &field : *object)
            names.emplace_back(field.key());
    return names;
}

std::size_t JsonView::size() const
{
    if (!*this)
        return 0;
    const json::array *list = m_value->if_array();
    if (!list) {
        fail({errors::expectedList, {}, {}});
        return 0;
    }
    return list->size();
}

JsonView JsonView::at(std::size_t index) const
{
    return {&m_value->get_array()[index], m_trouble};
}

std::string JsonView::text() const
{
    if (!*this)
        return {};
    const json::string *text = m_value->if_string();
    if (!text) {
        fail({errors::expectedText, {}, {}});
        return {};
    }
    return {text->data(), text->size()};
}

std::string JsonView::required(std::string_view field) const
{
    std::string text = (*this)[field].text();
    if (text.empty())
        fail({errors::missingField, {std::string(field)}, {}});
    return text;
}

bool JsonView::is(std::string_view word) const
{
    const json::string *text = m_value ? m_value->if_string() : nullptr;
    return text && std::ranges::equal(*text, word, {}, lower, lower);
}

bool JsonView::flag(bool fallback) const
{
    if (!*this)
        return fallback;
    if (const bool *on = m_value->if_bool())
        return *on;
    fail({errors::expectedSwitch, {}, {}});
    return fallback;
}

int JsonView::number(int fallback, int lowest, int highest) const
{
    if (!*this)
        return fallback;
    const std::int64_t *number = m_value->if_int64();
    if (number && *number >= lowest && *number <= highest)
        return static_cast<int>(*number);
    if (number)
        fail({errors::numberRange, {std::to_string(*number), std::to_string(lowest), std::to_string(highest)}, {}});
    else
        fail({errors::expectedNumber, {}, {}});
    return fallback;
}

void JsonView::failChoice(const std::string &choices) const
{
    const std::string found = text();
    fail({errors::expectedOneOf, {found, choices}, {}});
}

std::string pointerTo(const json::value &root, const json::value *wanted)
{
    std::string pointer;
    return wanted && find(root, wanted, pointer) ? pointer : std::string();
}

} // namespace vpcanvas::io::detail
