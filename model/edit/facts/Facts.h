// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace vpcanvas::edit::facts {

struct ZoneFact
{
    std::string_view name;   ///< "ap-northeast-2a"
    std::string_view zoneId; ///< empty where it differs from account to account
};

struct RegionFact
{
    std::string_view id;
    std::string_view name;
    std::vector<ZoneFact> zones;
};

struct PrefixListFact
{
    std::string_view region;
    std::string_view service; ///< "s3" or "dynamodb"
    std::string_view id;
    std::vector<std::string_view> entries; ///< some of its blocks
};

/// resources/aws/regions.json; the first is where a drawing begins.
std::span<const RegionFact> regions();
/// Nothing if the Region is not known.
const RegionFact *findRegion(std::string_view id);

/// resources/aws/prefix-lists.json
std::span<const PrefixListFact> prefixLists();
const PrefixListFact *findPrefixList(std::string_view region, std::string_view service);

} // namespace vpcanvas::edit::facts
