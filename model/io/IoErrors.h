// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Error.h"

namespace vpcanvas::io::errors {

// Files and folders
inline constexpr ErrorCode notFound{"io.notFound"};
inline constexpr ErrorCode isFolder{"io.isFolder"};
inline constexpr ErrorCode notRegular{"io.notRegular"};
inline constexpr ErrorCode cannotRead{"io.cannotRead"};     ///< %1: the system's words
inline constexpr ErrorCode cannotWrite{"io.cannotWrite"};   ///< %1: the system's words
inline constexpr ErrorCode tooLarge{"io.tooLarge"};         ///< %1: megabytes found, %2: megabytes allowed
inline constexpr ErrorCode tooManyFiles{"io.tooManyFiles"}; ///< %1: files allowed
inline constexpr ErrorCode empty{"io.empty"};
inline constexpr ErrorCode binary{"io.binary"};
inline constexpr ErrorCode noJson{"io.noJson"};
inline constexpr ErrorCode notDump{"io.notDump"};

// Syntax
inline constexpr ErrorCode syntax{"io.syntax"};
inline constexpr ErrorCode truncated{"io.truncated"};
inline constexpr ErrorCode extraText{"io.extraText"};
inline constexpr ErrorCode tooDeep{"io.tooDeep"};             ///< %1: levels allowed
inline constexpr ErrorCode tooManyValues{"io.tooManyValues"}; ///< %1: values allowed
inline constexpr ErrorCode badText{"io.badText"};
inline constexpr ErrorCode badNumber{"io.badNumber"};
inline constexpr ErrorCode duplicateField{"io.duplicateField"}; ///< %1: the field

// Content
inline constexpr ErrorCode notNative{"io.notNative"};
inline constexpr ErrorCode newerVersion{"io.newerVersion"}; ///< %1: the file's, %2: the newest known
inline constexpr ErrorCode badVersion{"io.badVersion"};
inline constexpr ErrorCode unknownField{"io.unknownField"}; ///< %1: the field
inline constexpr ErrorCode missingField{"io.missingField"}; ///< %1: the field
inline constexpr ErrorCode unknownKind{"io.unknownKind"};   ///< %1: the kind
inline constexpr ErrorCode duplicateId{"io.duplicateId"};   ///< %1: kind, %2: identifier
inline constexpr ErrorCode emptyId{"io.emptyId"};           ///< %1: kind
inline constexpr ErrorCode badBox{"io.badBox"};
inline constexpr ErrorCode boxOfNothing{"io.boxOfNothing"}; ///< %1: the reference
inline constexpr ErrorCode expectedText{"io.expectedText"};
inline constexpr ErrorCode expectedNumber{"io.expectedNumber"};
inline constexpr ErrorCode expectedSwitch{"io.expectedSwitch"};
inline constexpr ErrorCode expectedList{"io.expectedList"};
inline constexpr ErrorCode expectedObject{"io.expectedObject"};
inline constexpr ErrorCode expectedOneOf{"io.expectedOneOf"};   ///< %1: what was found, %2: the choices
inline constexpr ErrorCode expectedChoice{"io.expectedChoice"}; ///< %1: the forms that are understood
inline constexpr ErrorCode numberRange{"io.numberRange"};       ///< %1: found, %2: lowest, %3: highest

} // namespace vpcanvas::io::errors
