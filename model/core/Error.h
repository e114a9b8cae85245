// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas {

/// Key of a message in resources/text/messages.json, e.g. "cidr.prefix". Each module declares its own as constants.
struct ErrorCode
{
    std::string_view key;
    constexpr bool operator==(const ErrorCode &) const = default;
};

/// A failure a user can cause: what happened (code + arguments for its text) and where in the input.
/// The model never makes sentences; app/text turns an Error into one line of English or Korean.
struct Error
{
    ErrorCode code;
    std::vector<std::string> args; ///< fill %1, %2, ... of the message, in order
    std::string where;             ///< "file.json:12:7", "vpc.json: /Vpcs/0/CidrBlock", or empty
    bool operator==(const Error &) const = default;
};

} // namespace vpcanvas
