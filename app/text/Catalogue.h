// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Error.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas::text {

enum class Language : std::uint8_t { English, Korean };

/// "en" or "ko" (also "ko_KR.UTF-8" and the like); anything else is English.
Language languageFromCode(std::string_view code);
std::string_view languageCode(Language language);

bool hasMessage(std::string_view key);

/// The message of resources/text/*.json with %1, %2, ... filled in. "%1(이/가)" and its like become the Korean
/// particle that fits the argument's sound; "%1 (file|files)" becomes "1 file" or "2 files". An unknown key
/// comes back as itself with its arguments, so that nothing is lost.
std::string message(std::string_view key, std::span<const std::string> args, Language language);
inline std::string message(std::string_view key, Language language)
{
    return message(key, {}, language);
}

/// One line: "WHERE: what happened", as the command line and dialogs show it.
std::string errorLine(const Error &error, Language language);

/// Every key, sorted. For the tests that check completeness.
std::vector<std::string_view> allKeys();

} // namespace vpcanvas::text
