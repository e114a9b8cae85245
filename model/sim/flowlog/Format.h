// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "sim/flowlog/Field.h"

#include <string_view>
#include <vector>

namespace vpcanvas::sim::flowlog {

/// Which fields a record has, in which order.
struct Format
{
    std::vector<Field> fields;

    /// AWS's default: the fields of version 2.
    static Format standard();
    /// "${version} ${vpc-id} ...", as AWS's LogFormat.
    static Result<Format> parse(std::string_view text);
    /// What the field "version" says: the highest one among the fields.
    int version() const;
};

} // namespace vpcanvas::sim::flowlog
