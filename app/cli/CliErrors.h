// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Error.h"

namespace vpcanvas::cli::errors {

inline constexpr ErrorCode noCommand{"cli.noCommand"};             ///< %1: the word
inline constexpr ErrorCode missingInput{"cli.missingInput"};       ///< %1: command
inline constexpr ErrorCode missingOption{"cli.missingOption"};     ///< %1: command, %2: option
inline constexpr ErrorCode unknownOption{"cli.unknownOption"};     ///< %1: command, %2: option
inline constexpr ErrorCode missingValue{"cli.missingValue"};       ///< %1: option
inline constexpr ErrorCode extraArgument{"cli.extraArgument"};     ///< %1: command, %2: the word
inline constexpr ErrorCode badScale{"cli.badScale"};               ///< %1: the text
inline constexpr ErrorCode badFlow{"cli.badFlow"};                 ///< %1: the text
inline constexpr ErrorCode badSeed{"cli.badSeed"};                 ///< %1: the text
inline constexpr ErrorCode badEpoch{"cli.badEpoch"};               ///< %1: the text
inline constexpr ErrorCode badTtl{"cli.badTtl"};                   ///< %1: the text
inline constexpr ErrorCode badSeconds{"cli.badSeconds"};           ///< %1: the text
inline constexpr ErrorCode requestNeedsTcp{"cli.requestNeedsTcp"}; ///< %1: the flow's protocol
inline constexpr ErrorCode cannotWrite{"cli.cannotWrite"};         ///< %1: the system's words
inline constexpr ErrorCode writtenInPart{"cli.writtenInPart"};     ///< %1: the system's words
inline constexpr ErrorCode badChoice{"cli.badChoice"};             ///< %1: option, %2: the text, %3: what is allowed
inline constexpr ErrorCode badOutputFormat{"cli.badOutputFormat"}; ///< %1: file, %2: what is allowed
inline constexpr ErrorCode notAProxy{"cli.notAProxy"};             ///< %1: the reference
inline constexpr ErrorCode noSuchResource{"cli.noSuchResource"};   ///< %1: the reference

} // namespace vpcanvas::cli::errors
