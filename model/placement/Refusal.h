// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Error.h"

#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas::placement {

/// Why AWS would not do it: the code and arguments of its sentence, and the page that says so.
struct Refusal
{
    ErrorCode code;
    std::vector<std::string> args;
    std::string_view page;
    bool operator==(const Refusal &) const = default;
};

namespace errors {

// Launches
inline constexpr ErrorCode zoneUnknown{"placement.zoneUnknown"};                   ///< %1: instance
inline constexpr ErrorCode otherRegion{"placement.otherRegion"};                   ///< %1: group, %2: zone
inline constexpr ErrorCode notOneZone{"placement.notOneZone"};                     ///< %1: group, %2: its zone, %3: zone
inline constexpr ErrorCode typeNotAllowed{"placement.typeNotAllowed"};             ///< %1: type, %2: group
inline constexpr ErrorCode insufficientCapacity{"placement.insufficientCapacity"}; ///< %1: group, %2: zone
inline constexpr ErrorCode zoneFull{"placement.zoneFull"};                         ///< %1: zone
inline constexpr ErrorCode partitionCount{"placement.partitionCount"};             ///< %1: group, %2: count, %3: most
inline constexpr ErrorCode partitionNumber{"placement.partitionNumber"};           ///< %1: group, %2: number, %3: count
inline constexpr ErrorCode partitionFull{"placement.partitionFull"};               ///< %1: group, %2: zone
inline constexpr ErrorCode spreadLimit{"placement.spreadLimit"};                   ///< %1: group, %2: zone, %3: limit
inline constexpr ErrorCode noDistinctRack{"placement.noDistinctRack"};             ///< %1: group, %2: zone
inline constexpr ErrorCode noDistinctHost{"placement.noDistinctHost"};             ///< %1: group, %2: zone
inline constexpr ErrorCode hostLevel{"placement.hostLevel"};                       ///< %1: group

// Changes of groups
inline constexpr ErrorCode mustBeStopped{"placement.mustBeStopped"};   ///< %1: instance
inline constexpr ErrorCode groupNotEmpty{"placement.groupNotEmpty"};   ///< %1: group, %2: members
inline constexpr ErrorCode tooManyGroups{"placement.tooManyGroups"};   ///< %1: Region, %2: most
inline constexpr ErrorCode groupNameTaken{"placement.groupNameTaken"}; ///< %1: name
inline constexpr ErrorCode groupNameWrong{"placement.groupNameWrong"}; ///< %1: most characters

} // namespace errors

/// The refusal with the page of its code.
Refusal refuse(const ErrorCode &code, std::vector<std::string> args);

} // namespace vpcanvas::placement
