// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <cstddef>
#include <memory>
#include <string_view>

namespace boost::json {
class value;
} // namespace boost::json

namespace vpcanvas::io::detail {

enum class DuplicateFields : std::uint8_t { Refuse, KeepLast };

struct JsonLimits
{
    std::size_t depth;
    std::size_t values;
    DuplicateFields duplicates;
};

/// JSON text taken apart, in one arena.
class JsonDocument
{
public:
    /// An Error's place is "FILE:LINE:COLUMN".
    static Result<JsonDocument> parse(std::string_view text, std::string_view fileName, const JsonLimits &limits);

    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;
    ~JsonDocument();

    const boost::json::value &root() const;

private:
    struct Data;
    explicit JsonDocument(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace vpcanvas::io::detail
