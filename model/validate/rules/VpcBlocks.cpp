// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/facts/Quotas.h"
#include "validate/rules/Checks.h"
#include "validate/rules/Fixes.h"

#include <algorithm>
#include <array>
#include <map>

namespace vpcanvas::validate::checks {
namespace {

using net::Cidr;
using net::Ipv4;

constexpr Cidr block(std::uint32_t a, std::uint32_t b, int prefix)
{
    return {Ipv4{(a << 24) | (b << 16)}, prefix};
}

// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
constexpr std::array neverAllowed{block(0, 0, 8), block(127, 0, 8), block(169, 254, 16), block(224, 0, 4)};
constexpr Cidr dockerRange = block(172, 17, 16);
// RFC 1918 and RFC 6598
constexpr std::array privateRanges{block(10, 0, 8), block(172, 16, 12), block(192, 168, 16), block(100, 64, 10)};

template<class R>
void reportSameNames(const std::vector<const R *> &all, Report &report)
{
    std::map<std::string_view, const R *> first;
    for (const R *resource : all) {
        if (resource->name.empty())
            continue;
        const auto [known, isNew] = first.emplace(resource->name, resource);
        if (!isNew)
            report.add(resource->id, {resource->name}, {known->second->id});
    }
}

} // namespace

void vpcSize(const VpcView &view, Report &report)
{
    for (const Cidr &cidr : view.vpc.cidrBlocks)
        if (cidr.prefix() < edit::quotas::vpcPrefixShortest.value || cidr.prefix() > edit::quotas::vpcPrefixLongest.value)
            report.add(view.vpc.id,
                       {cidr.toString(), std::to_string(edit::quotas::vpcPrefixShortest.value),
                        std::to_string(edit::quotas::vpcPrefixLongest.value)});
}

void vpcNeverAllowed(const VpcView &view, Report &report)
{
    for (const Cidr &cidr : view.vpc.cidrBlocks)
        for (const Cidr &never : neverAllowed)
            if (cidr.overlaps(never))
                report.add(view.vpc.id, {cidr.toString(), never.toString()});
}

void vpcBlocksOverlap(const VpcView &view, Report &report)
{
    const auto &blocks = view.vpc.cidrBlocks;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        for (std::size_t j = i + 1; j < blocks.size(); ++j)
            if (blocks[i].overlaps(blocks[j]))
                report.add(view.vpc.id, {blocks[i].toString(), blocks[j].toString()}).fix =
                    fix("fix.remove-block", {blocks[j].toString()}, changed(view.vpc, [&](aws::Vpc &vpc) {
                            vpc.cidrBlocks.erase(vpc.cidrBlocks.begin() + static_cast<std::ptrdiff_t>(j));
                        }));
}

void vpcDockerRange(const VpcView &view, Report &report)
{
    for (const Cidr &cidr : view.vpc.cidrBlocks)
        if (cidr.overlaps(dockerRange))
            report.add(view.vpc.id, {cidr.toString(), dockerRange.toString()});
}

void vpcPublicRange(const VpcView &view, Report &report)
{
    for (const Cidr &cidr : view.vpc.cidrBlocks)
        if (std::ranges::none_of(privateRanges, [&](const Cidr &range) { return range.contains(cidr); }))
            report.add(view.vpc.id, {cidr.toString()});
}

void subnetOverlap(const VpcView &view, Report &report)
{
    std::vector<const aws::Subnet *> sorted;
    std::ranges::copy_if(view.subnets, std::back_inserter(sorted),
                         [](const auto *subnet) { return subnet->cidrBlock.has_value(); });
    std::ranges::stable_sort(sorted, {}, [](const aws::Subnet *subnet) { return subnet->cidrBlock->address(); });
    // In the order of first addresses a block can only be overlapped by one that began earlier and reaches this far.
    const aws::Subnet *farthest = nullptr;
    for (const aws::Subnet *subnet : sorted) {
        if (farthest && farthest->cidrBlock->overlaps(*subnet->cidrBlock))
            report.add(subnet->id, {subnet->cidrBlock->toString(), farthest->cidrBlock->toString()}, {farthest->id});
        if (!farthest || subnet->cidrBlock->lastIpv4() > farthest->cidrBlock->lastIpv4())
            farthest = subnet;
    }
}

void severalInternetGateways(const VpcView &view, Report &report)
{
    for (std::size_t i = 1; i < view.internetGateways.size(); ++i)
        report.add(view.internetGateways[i]->id, {}, {view.vpc.id, view.internetGateways[0]->id}).fix =
            fix("fix.detach-gateway", {},
                changed(*view.internetGateways[i], [](aws::InternetGateway &gateway) { gateway.vpc.reset(); }));
}

void dnsHostnamesNeedSupport(const VpcView &view, Report &report)
{
    if (view.vpc.enableDnsHostnames && !view.vpc.enableDnsSupport)
        report.add(view.vpc.id).fix =
            fix("fix.dns-support", {}, changed(view.vpc, [](aws::Vpc &vpc) { vpc.enableDnsSupport = true; }));
}

void nameDuplicate(const VpcView &view, Report &report)
{
    reportSameNames(view.subnets, report);
    reportSameNames(view.routeTables, report);
    reportSameNames(view.networkAcls, report);
}

} // namespace vpcanvas::validate::checks
