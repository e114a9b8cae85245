// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/detail/JsonDocument.h"

#include "io/IoErrors.h"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/value.hpp>
#include <boost/json/value_stack.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace vpcanvas::io::detail {
namespace json = boost::json;

namespace {

/// Builds values as Boost's own parser does, but counts them against a limit, counts fields so that repeated ones are
/// noticed, and reads real numbers exactly (Boost 1.81 rounds some of them by one unit in the last place).
class Builder
{
public:
    static constexpr std::size_t max_object_size = json::object::max_size();
    static constexpr std::size_t max_array_size = json::array::max_size();
    static constexpr std::size_t max_key_size = json::string::max_size();
    static constexpr std::size_t max_string_size = json::string::max_size();

    Builder(json::storage_ptr storage, std::size_t maxValues) : m_maxValues(maxValues) { m_stack.reset(std::move(storage)); }

    json::value release() { return m_stack.release(); }
    bool tooManyValues() const { return m_values > m_maxValues; }
    std::size_t fieldCount() const { return m_fields; }

    bool on_document_begin(json::error_code &) { return true; }
    bool on_document_end(json::error_code &) { return true; }
    bool on_object_begin(json::error_code &) { return true; }
    bool on_object_end(std::size_t count, json::error_code &error)
    {
        m_fields += count;
        m_stack.push_object(count);
        return counted(error);
    }
    bool on_array_begin(json::error_code &) { return true; }
    bool on_array_end(std::size_t count, json::error_code &error)
    {
        m_stack.push_array(count);
        return counted(error);
    }
    bool on_key_part(json::string_view part, std::size_t, json::error_code &)
    {
        m_stack.push_chars(part);
        return true;
    }
    bool on_key(json::string_view part, std::size_t, json::error_code &)
    {
        m_stack.push_key(part);
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, json::error_code &)
    {
        m_stack.push_chars(part);
        return true;
    }
    bool on_string(json::string_view part, std::size_t, json::error_code &error)
    {
        m_stack.push_string(part);
        return counted(error);
    }
    bool on_number_part(json::string_view, json::error_code &) { return true; }
    bool on_int64(std::int64_t number, json::string_view, json::error_code &error)
    {
        m_stack.push_int64(number);
        return counted(error);
    }
    bool on_uint64(std::uint64_t number, json::string_view, json::error_code &error)
    {
        m_stack.push_uint64(number);
        return counted(error);
    }
    bool on_double(double number, json::string_view text, json::error_code &error)
    {
        double exact = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), exact);
        const bool whole = problem == std::errc{} && end == text.data() + text.size();
        m_stack.push_double(whole ? exact : number);
        return counted(error);
    }
    bool on_bool(bool value, json::error_code &error)
    {
        m_stack.push_bool(value);
        return counted(error);
    }
    bool on_null(json::error_code &error)
    {
        m_stack.push_null();
        return counted(error);
    }
    bool on_comment_part(json::string_view, json::error_code &) { return true; }
    bool on_comment(json::string_view, json::error_code &) { return true; }

private:
    bool counted(json::error_code &error)
    {
        if (++m_values <= m_maxValues)
            return true;
        error = json::make_error_code(json::error::array_too_large);
        return false;
    }

    json::value_stack m_stack;
    std::size_t m_maxValues;
    std::size_t m_values = 0;
    std::size_t m_fields = 0;
};

/// Stops at the first field that an object holds twice. Slow, and run only when there is one.
class RepeatFinder
{
public:
    static constexpr std::size_t max_object_size = json::object::max_size();
    static constexpr std::size_t max_array_size = json::array::max_size();
    static constexpr std::size_t max_key_size = json::string::max_size();
    static constexpr std::size_t max_string_size = json::string::max_size();

    const std::string &repeated() const { return m_key; }

    bool on_document_begin(json::error_code &) { return true; }
    bool on_document_end(json::error_code &) { return true; }
    bool on_object_begin(json::error_code &)
    {
        m_open.emplace_back();
        return true;
    }
    bool on_object_end(std::size_t, json::error_code &)
    {
        m_open.pop_back();
        return true;
    }
    bool on_array_begin(json::error_code &) { return true; }
    bool on_array_end(std::size_t, json::error_code &) { return true; }
    bool on_key_part(json::string_view part, std::size_t, json::error_code &)
    {
        m_key.append(part.data(), part.size());
        return true;
    }
    bool on_key(json::string_view part, std::size_t, json::error_code &error)
    {
        m_key.append(part.data(), part.size());
        if (!m_open.back().insert(m_key).second) {
            error = json::make_error_code(json::error::syntax);
            return false;
        }
        m_key.clear();
        return true;
    }
    bool on_string_part(json::string_view, std::size_t, json::error_code &) { return true; }
    bool on_string(json::string_view, std::size_t, json::error_code &) { return true; }
    bool on_number_part(json::string_view, json::error_code &) { return true; }
    bool on_int64(std::int64_t, json::string_view, json::error_code &) { return true; }
    bool on_uint64(std::uint64_t, json::string_view, json::error_code &) { return true; }
    bool on_double(double, json::string_view, json::error_code &) { return true; }
    bool on_bool(bool, json::error_code &) { return true; }
    bool on_null(json::error_code &) { return true; }
    bool on_comment_part(json::string_view, json::error_code &) { return true; }
    bool on_comment(json::string_view, json::error_code &) { return true; }

private:
    std::vector<std::set<std::string>> m_open;
    std::string m_key;
};

std::size_t distinctFields(const json::value &value)
{
    std::size_t count = 0;
    if (const json::object *object = value.if_object()) {
        count = object->size();
        for (const auto &field : *object)
            if (field.value().is_structured())
                count += distinctFields(field.value());
    } else if (const json::array *array = value.if_array()) {
        for (const json::value &item : *array)
            if (item.is_structured())
                count += distinctFields(item);
    }
    return count;
}

std::string placeOf(std::string_view text, std::size_t offset, std::string_view fileName)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    // Columns count characters, as editors do: bytes that continue a character are skipped.
    const auto column =
        std::ranges::count_if(before.substr(lineStart), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; })
        + 1;
    return std::string(fileName) + ':' + std::to_string(line) + ':' + std::to_string(column);
}

Error syntaxError(const json::error_code &problem, const JsonLimits &limits, bool tooManyValues)
{
    if (tooManyValues)
        return {errors::tooManyValues, {std::to_string(limits.values)}, {}};
    if (problem == json::error::incomplete)
        return {errors::truncated, {}, {}};
    if (problem == json::error::extra_data)
        return {errors::extraText, {}, {}};
    if (problem == json::error::too_deep)
        return {errors::tooDeep, {std::to_string(limits.depth)}, {}};
    if (problem == json::error::expected_hex_digit || problem == json::error::expected_utf16_escape
        || problem == json::error::illegal_leading_surrogate || problem == json::error::illegal_trailing_surrogate)
        return {errors::badText, {}, {}};
    if (problem == json::error::exponent_overflow)
        return {errors::badNumber, {}, {}};
    return {errors::syntax, {}, {}};
}

template<class Handler>
std::size_t consume(json::basic_parser<Handler> &parser, std::string_view text, json::error_code &problem)
{
    const std::size_t consumed = parser.write_some(false, text.data(), text.size(), problem);
    if (!problem && consumed < text.size())
        problem = json::make_error_code(json::error::extra_data);
    return consumed;
}

} // namespace

struct JsonDocument::Data
{
    json::monotonic_resource arena;
    std::optional<json::value> root;
};

Result<JsonDocument> JsonDocument::parse(std::string_view text, std::string_view fileName, const JsonLimits &limits)
{
    auto data = std::make_unique<Data>();
    json::parse_options options;
    options.max_depth = limits.depth;
    json::basic_parser<Builder> parser(options, json::storage_ptr(&data->arena), limits.values);
    json::error_code problem;
    const std::size_t consumed = consume(parser, text, problem);
    if (problem) {
        Error error = syntaxError(problem, limits, parser.handler().tooManyValues());
        error.where = placeOf(text, consumed, fileName);
        return error;
    }
    const std::size_t fields = parser.handler().fieldCount();
    data->root.emplace(parser.handler().release());
    if (limits.duplicates == DuplicateFields::Refuse && distinctFields(*data->root) != fields) {
        json::basic_parser<RepeatFinder> finder(options);
        const std::size_t at = consume(finder, text, problem);
        return Error{errors::duplicateField, {finder.handler().repeated()}, placeOf(text, at, fileName)};
    }
    return JsonDocument(std::move(data));
}

JsonDocument::JsonDocument(std::unique_ptr<Data> data) : m_data(std::move(data)) { }
JsonDocument::JsonDocument(JsonDocument &&) noexcept = default;
JsonDocument &JsonDocument::operator=(JsonDocument &&) noexcept = default;
JsonDocument::~JsonDocument() = default;

const json::value &JsonDocument::root() const
{
    return *m_data->root;
}

} // namespace vpcanvas::io::detail
