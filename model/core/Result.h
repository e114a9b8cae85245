// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Error.h"

#include <boost/system/result.hpp>

#include <stdexcept>
#include <utility>

namespace vpcanvas {

/// A value or an Error. Member names follow std::expected where both have them, for a later swap.
template<class T>
using Result = boost::system::result<T, Error>;

/// Called by Result::value() on an Error: reading a value that is not there is a programming error.
[[noreturn]] inline void throw_exception_from_error(const Error &error, const boost::source_location &)
{
    throw std::logic_error("value() of a failed Result: " + std::string(error.code.key));
}

} // namespace vpcanvas

#define VPCANVAS_CONCAT_(a, b) a##b
#define VPCANVAS_CONCAT(a, b) VPCANVAS_CONCAT_(a, b)
#define VPCANVAS_TRY_(tmp, name, expression)                                                                                     \
    auto tmp = (expression);                                                                                                     \
    if (!tmp)                                                                                                                    \
        return std::move(tmp).error();                                                                                           \
    auto name = std::move(tmp).value()

/// `VPCANVAS_TRY(cidr, Cidr::parse(text));` declares cidr, or returns the Error from the calling function.
#define VPCANVAS_TRY(name, expression) VPCANVAS_TRY_(VPCANVAS_CONCAT(result_, __LINE__), name, expression)
