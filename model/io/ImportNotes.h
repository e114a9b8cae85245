// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Error.h"

/// What an import may say about a dump. Problems with a single resource use the codes of IoErrors.h and NetErrors.h.
namespace vpcanvas::io::notes {

inline constexpr ErrorCode skipped{"io.note.skipped"};             ///< %1: AWS's key, %2: identifier; the reason follows
inline constexpr ErrorCode gone{"io.note.gone"};                   ///< %1: AWS's key, %2: how many
inline constexpr ErrorCode seenTwice{"io.note.seenTwice"};         ///< %1: identifier
inline constexpr ErrorCode unmodelled{"io.note.unmodelled"};       ///< %1: AWS's key, %2: how many
inline constexpr ErrorCode unread{"io.note.unread"};               ///< %1: AWS's key, %2: how many
inline constexpr ErrorCode offered{"io.note.offered"};             ///< %1: how many services
inline constexpr ErrorCode withoutOwner{"io.note.withoutOwner"};   ///< %1: AWS's key
inline constexpr ErrorCode morePages{"io.note.morePages"};         ///< a NextToken
inline constexpr ErrorCode setting{"io.note.setting"};             ///< %1: identifier, %2: field
inline constexpr ErrorCode unknownTarget{"io.note.unknownTarget"}; ///< %1: route table, %2: field
inline constexpr ErrorCode madeInterface{"io.note.madeInterface"}; ///< %1: interface, %2: owner
inline constexpr ErrorCode noAddress{"io.note.noAddress"};         ///< %1: interface, %2: owner
inline constexpr ErrorCode madeInstance{"io.note.madeInstance"};   ///< %1: instance
inline constexpr ErrorCode maybeNat{"io.note.maybeNat"};           ///< %1: instance
inline constexpr ErrorCode dnsAssumed{"io.note.dnsAssumed"};       ///< %1: how many VPCs
inline constexpr ErrorCode noEntries{"io.note.noEntries"};         ///< %1: prefix list
inline constexpr ErrorCode noTargets{"io.note.noTargets"};         ///< %1: target group
inline constexpr ErrorCode severalGroups{"io.note.severalGroups"}; ///< %1: load balancer
inline constexpr ErrorCode missing{"io.note.missing"};             ///< %1: what is named, %2: by whom
inline constexpr ErrorCode notJson{"io.note.notJson"};             ///< %1: how many files
inline constexpr ErrorCode notDump{"io.note.notDump"};             ///< a JSON file without a key of AWS's

} // namespace vpcanvas::io::notes
