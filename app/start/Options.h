// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace vpcanvas::start {

namespace errors {
inline constexpr ErrorCode unknownOption{"start.unknownOption"}; ///< %1: option
inline constexpr ErrorCode missingValue{"start.missingValue"};   ///< %1: option
inline constexpr ErrorCode badValue{"start.badValue"};           ///< %1: option, %2: value, %3: what was expected
inline constexpr ErrorCode extraWord{"start.extraWord"};         ///< %1: word
inline constexpr ErrorCode noDisplay{"start.noDisplay"};
inline constexpr ErrorCode noWindow{"start.noWindow"};
inline constexpr ErrorCode screenshot{"start.screenshot"}; ///< %1: file
} // namespace errors

/// What the command line asks of the window.
struct Options
{
    QString file;       ///< to open
    QString language;   ///< "en", "ko", or "" as set up
    QString theme;      ///< "light", "dark", "system", or "" as set up
    QSize size;         ///< of the window; invalid as it was
    QString screenshot; ///< write the first complete picture of the window there and end
    QString mode;       ///< "edit", "trace", "simulate" or "placement", or ""
    QString from;       ///< a flow to trace at once
    QString to;
    QString protocol;
    int port = -1;
    double position = -1; ///< where its packet stands, in hops
    bool startupTime = false;
};

Result<Options> parseOptions(const QStringList &words);

} // namespace vpcanvas::start
