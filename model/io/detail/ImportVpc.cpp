// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/detail/Import.h"

#include <algorithm>

namespace vpcanvas::io::detail {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isAssociated(const JsonView &state)
{
    return !state["State"] || state["State"].is("associated") || state["State"].is("associating");
}

std::vector<net::Cidr> ipv6Blocks(const JsonView &associations)
{
    std::vector<net::Cidr> blocks;
    associations.each([&](const JsonView &association) {
        if (const auto block = association["Ipv6CidrBlock"].as<net::Cidr>();
            block && isAssociated(association["Ipv6CidrBlockState"]))
            blocks.push_back(*block);
    });
    return blocks;
}

void noteBlockedPublicAccess(const JsonView &item, const std::string &id, Import &import)
{
    const JsonView mode = item["BlockPublicAccessStates"]["InternetGatewayBlockMode"];
    if (mode && !mode.is("off"))
        import.note(notes::setting, {id, "BlockPublicAccessStates"});
}

} // namespace

std::string nameTag(const JsonView &resource)
{
    std::string name;
    for (const std::string_view list : {"Tags", "TagSet"})
        resource[list].each([&](const JsonView &tag) {
            if (tag["Key"].is("Name") && name.empty())
                name = tag["Value"].text();
        });
    return name;
}

std::string regionOf(std::string_view text)
{
    // us-east-1, us-gov-west-1, ap-northeast-2; a zone adds letters or a local zone's name after the number.
    for (std::size_t start = 0; start < text.size(); ++start) {
        if (start > 0 && (isLower(text[start - 1]) || isDigit(text[start - 1]) || text[start - 1] == '-'))
            continue;
        std::size_t at = start;
        std::size_t parts = 0;
        while (at < text.size() && isLower(text[at])) {
            const std::size_t word = at;
            while (at < text.size() && isLower(text[at]))
                ++at;
            if (parts == 0 && (at - word < 2 || at - word > 4))
                break;
            ++parts;
            if (at + 1 >= text.size() || text[at] != '-')
                break;
            ++at;
            if (!isDigit(text[at]))
                continue;
            while (at < text.size() && isDigit(text[at]))
                ++at;
            if (parts >= 2 && parts <= 3)
                return std::string(text.substr(start, at - start));
            break;
        }
    }
    return {};
}

void readVpc(const JsonView &item, Import &import)
{
    aws::Vpc vpc;
    vpc.id.value = item.required("VpcId");
    vpc.name = nameTag(item);
    vpc.region.value = import.region;
    vpc.isDefault = item["IsDefault"].flag(false);
    vpc.enableDnsHostnames = vpc.isDefault;
    const auto primary = item["CidrBlock"].as<net::Cidr>();
    item["CidrBlockAssociationSet"].each([&](const JsonView &association) {
        if (const auto block = association["CidrBlock"].as<net::Cidr>(); block && isAssociated(association["CidrBlockState"]))
            vpc.cidrBlocks.push_back(*block);
    });
    if (primary && !item["CidrBlockAssociationSet"])
        vpc.cidrBlocks.push_back(*primary);
    if (const auto first = primary ? std::ranges::find(vpc.cidrBlocks, *primary) : vpc.cidrBlocks.end();
        first != vpc.cidrBlocks.end())
        std::rotate(vpc.cidrBlocks.begin(), first, first + 1);
    vpc.ipv6CidrBlocks = ipv6Blocks(item["Ipv6CidrBlockAssociationSet"]);
    for (const std::string_view attribute : {"EnableDnsSupport", "EnableDnsHostnames"})
        if (item[attribute])
            readVpcAttribute(item, import);
    noteBlockedPublicAccess(item, vpc.id.value, import);
    import.put(item, std::move(vpc));
}

void readVpcAttribute(const JsonView &item, Import &import)
{
    const aws::VpcId vpc{item.required("VpcId")};
    const auto attribute = [&](std::string_view name) -> std::optional<bool> {
        const JsonView answer = item[name];
        if (!answer)
            return std::nullopt;
        return answer.isObject() ? answer["Value"].flag(false) : answer.flag(false);
    };
    const auto support = attribute("EnableDnsSupport");
    const auto hostnames = attribute("EnableDnsHostnames");
    if (!item.isGood())
        return;
    auto &[knownSupport, knownHostnames] = import.pending.dnsAttributes[vpc];
    knownSupport = support ? support : knownSupport;
    knownHostnames = hostnames ? hostnames : knownHostnames;
}

void readSubnet(const JsonView &item, Import &import)
{
    aws::Subnet subnet;
    subnet.id.value = item.required("SubnetId");
    subnet.name = nameTag(item);
    subnet.vpc.value = item.required("VpcId");
    subnet.availabilityZone.value = item["AvailabilityZone"].text();
    subnet.cidrBlock = item["CidrBlock"].as<net::Cidr>();
    subnet.ipv6CidrBlocks = ipv6Blocks(item["Ipv6CidrBlockAssociationSet"]);
    subnet.mapPublicIpOnLaunch = item["MapPublicIpOnLaunch"].flag(false);
    if (item["EnableDns64"].flag(false))
        import.note(notes::setting, {subnet.id.value, "EnableDns64"});
    noteBlockedPublicAccess(item, subnet.id.value, import);
    if (item.isGood() && !subnet.availabilityZone.empty()) {
        aws::AvailabilityZone zone;
        zone.id = subnet.availabilityZone;
        zone.name = zone.id.value;
        zone.region.value = regionOf(zone.id.value);
        zone.zoneId = item["AvailabilityZoneId"].text();
        import.network.availabilityZones.try_emplace(zone.id, zone);
    }
    import.put(item, std::move(subnet));
}

void readAvailabilityZone(const JsonView &item, Import &import)
{
    aws::AvailabilityZone zone;
    zone.id.value = item.required("ZoneName");
    zone.name = zone.id.value;
    zone.region.value = item["RegionName"].text();
    zone.zoneId = item["ZoneId"].text();
    if (zone.region.empty())
        zone.region.value = regionOf(zone.id.value);
    if (item.isGood())
        import.network.availabilityZones.insert_or_assign(zone.id, zone); // says more than a subnet does
}

template<class Gateway>
void readGateway(const JsonView &item, std::string_view idField, Import &import)
{
    Gateway gateway;
    gateway.id.value = item.required(idField);
    gateway.name = nameTag(item);
    item["Attachments"].each([&](const JsonView &attachment) {
        const JsonView state = attachment["State"];
        if (!state || state.is("available") || state.is("attached") || state.is("attaching"))
            gateway.vpc = aws::VpcId{attachment.required("VpcId")};
    });
    import.put(item, std::move(gateway));
}

void readInternetGateway(const JsonView &item, Import &import)
{
    readGateway<aws::InternetGateway>(item, "InternetGatewayId", import);
}

void readEgressOnlyInternetGateway(const JsonView &item, Import &import)
{
    readGateway<aws::EgressOnlyInternetGateway>(item, "EgressOnlyInternetGatewayId", import);
}

/// describe-prefix-lists gives AWS's own with their blocks, describe-managed-prefix-lists gives all without them.
void readPrefixList(const JsonView &item, Import &import)
{
    aws::PrefixList list;
    list.id.value = item.required("PrefixListId");
    list.name = item["PrefixListName"].text();
    list.region.value = regionOf(item["PrefixListArn"].text());
    if (list.region.empty())
        list.region.value = regionOf(list.name);
    if (list.region.empty())
        list.region.value = import.region;
    list.maxEntries = item["MaxEntries"].number(0, 0, 1'000'000);
    item["Cidrs"].each([&](const JsonView &block) {
        if (const auto cidr = block.as<net::Cidr>())
            list.entries.push_back(*cidr);
    });
    if (!item.isGood())
        return;
    const auto [hit, isNew] = import.network.prefixLists.try_emplace(list.id, list);
    if (isNew)
        return;
    aws::PrefixList &kept = hit->second;
    if (kept.entries.empty())
        kept.entries = std::move(list.entries);
    kept.maxEntries = std::max(kept.maxEntries, list.maxEntries);
}

void readPrefixListEntries(const JsonView &item, Import &import)
{
    const std::string id = item.required("PrefixListId");
    std::vector<net::Cidr> entries;
    item["Entries"].each([&](const JsonView &entry) { entries.push_back(entry.must<net::Cidr>("Cidr")); });
    if (item.isGood())
        import.pending.prefixListEntries[id] = std::move(entries);
}

void readTag(const JsonView &item, Import &import)
{
    const std::string id = item.required("ResourceId");
    const std::string value = item["Value"].text();
    if (item["Key"].is("Name") && item.isGood())
        import.pending.names[id] = value;
}

} // namespace vpcanvas::io::detail
