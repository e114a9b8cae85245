// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/imds/Subject.h"

#include "aws/Containment.h"
#include "aws/Nitro.h"
#include "sim/Hash.h"
#include "sim/imds/Service.h"

#include <array>
#include <chrono>

namespace vpcanvas::sim::imds {
namespace {

constexpr std::string_view exampleAccount = "123456789012"; ///< as AWS's own pages write one

/// Letters and digits made of a text.
std::string made(std::string_view of, std::size_t length, std::string_view alphabet)
{
    std::string text;
    for (std::uint64_t hash = hashOf(of, length); text.size() < length; hash = Random::mix(hash + text.size()))
        text += alphabet[hash % alphabet.size()];
    return text;
}

/// Locally administered, by the interface's identifier.
std::string macOf(const aws::NetworkInterfaceId &id)
{
    std::string mac = "02";
    for (int i = 0; i < 5; ++i)
        mac += ':' + made(id.value + std::to_string(i), 2, "0123456789abcdef");
    return mac;
}

class Writer
{
public:
    Writer(const aws::Network &network, Subject &into) : m_network(network), m_into(into) { }

    void write(const aws::Instance &instance)
    {
        put("instance-id", instance.id.value);
        put("instance-type", instance.instanceType);
        put("services/domain", "amazonaws.com");
        put("services/partition", "aws");
        if (instance.metadataOptions.instanceMetadataTags && !instance.name.empty())
            put("tags/instance/Name", instance.name);
        const auto *group = instance.placementGroup ? m_network.find(*instance.placementGroup) : nullptr;
        if (group)
            put("placement/group-name", group->name.empty() ? group->id.value : group->name);
        if (group && group->strategy == aws::PlacementStrategy::Partition && instance.partitionNumber > 0)
            put("placement/partition-number", std::to_string(instance.partitionNumber));
        writeRole(instance);
        const aws::NetworkInterface *primary = nullptr;
        for (const auto &[id, interface] : m_network.networkInterfaces) {
            const auto owner = aws::ownerOf(interface);
            if (!owner || *owner != aws::ResourceRef(instance.id))
                continue;
            writeInterface(interface);
            if (!primary || interface.deviceIndex < primary->deviceIndex)
                primary = &interface;
        }
        if (primary)
            writePlace(instance, *primary);
    }

private:
    void put(std::string_view path, std::string value)
    {
        m_into.values[std::string(rootPath) + std::string(path)] = std::move(value);
    }
    void putIfAny(const std::string &path, const std::string &value)
    {
        if (!value.empty())
            put(path, value);
    }
    static void addLine(std::string &to, const std::string &line) { to += (to.empty() ? "" : "\n") + line; }

    void writeRole(const aws::Instance &instance)
    {
        if (instance.iamRole.empty())
            return;
        put("iam/info",
            "{\n  \"Code\" : \"Success\",\n  \"LastUpdated\" : \"" + timeText(0)
                + "\",\n  \"InstanceProfileArn\" : \"arn:aws:iam::" + std::string(exampleAccount) + ":instance-profile/"
                + instance.iamRole + "\",\n  \"InstanceProfileId\" : \"AIPA"
                + made(instance.iamRole, 17, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") + "\"\n}");
        const std::string seed = instance.id.value + '/' + instance.iamRole;
        constexpr std::string_view base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        put("iam/security-credentials/" + instance.iamRole,
            "{\n  \"Code\" : \"Success\",\n  \"LastUpdated\" : \"" + timeText(0)
                + "\",\n  \"Type\" : \"AWS-HMAC\",\n  \"AccessKeyId\" : \"ASIA"
                + made(seed, 16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") + "\",\n  \"SecretAccessKey\" : \""
                + made(seed + "secret", 40, base64) + "\",\n  \"Token\" : \"" + made(seed + "token", 128, base64)
                + "\",\n  \"Expiration\" : \"" + timeText(SimTime{6} * 3600 * second) + "\"\n}");
    }

    void writeInterface(const aws::NetworkInterface &interface)
    {
        const std::string mac = macOf(interface.id);
        const std::string base = "network/interfaces/macs/" + mac + '/';
        put(base + "device-number", std::to_string(interface.deviceIndex));
        put(base + "interface-id", interface.id.value);
        put(base + "mac", mac);
        put(base + "subnet-id", interface.subnet.value);
        std::string ids;
        std::string names;
        for (const aws::SecurityGroupId &id : interface.groups) {
            addLine(ids, id.value);
            const aws::SecurityGroup *group = m_network.find(id);
            addLine(names, group && !group->name.empty() ? group->name : id.value);
        }
        putIfAny(base + "security-group-ids", ids);
        putIfAny(base + "security-groups", names);
        std::string own;
        std::string outside;
        for (const aws::PrivateIpAddress &address : interface.privateIpAddresses) {
            addLine(own, address.address.toString());
            if (address.publicIp) {
                addLine(outside, address.publicIp->toString());
                put(base + "ipv4-associations/" + address.publicIp->toString(), address.address.toString());
            }
        }
        putIfAny(base + "local-ipv4s", own);
        putIfAny(base + "public-ipv4s", outside);
        std::string ipv6;
        for (const net::Ipv6 &address : interface.ipv6Addresses)
            addLine(ipv6, address.toString());
        putIfAny(base + "ipv6s", ipv6);
        const aws::Subnet *subnet = m_network.find(interface.subnet);
        if (!subnet)
            return;
        if (subnet->cidrBlock)
            put(base + "subnet-ipv4-cidr-block", subnet->cidrBlock->toString());
        put(base + "vpc-id", subnet->vpc.value);
        const aws::Vpc *vpc = m_network.find(subnet->vpc);
        if (!vpc)
            return;
        std::string blocks;
        for (const net::Cidr &block : vpc->cidrBlocks)
            addLine(blocks, block.toString());
        putIfAny(base + "vpc-ipv4-cidr-block", vpc->cidrBlocks.empty() ? std::string() : vpc->cidrBlocks.front().toString());
        putIfAny(base + "vpc-ipv4-cidr-blocks", blocks);
    }

    /// What is said of the instance by its primary interface.
    void writePlace(const aws::Instance &instance, const aws::NetworkInterface &primary)
    {
        put("mac", macOf(primary.id));
        const std::string base = std::string(rootPath) + "network/interfaces/macs/" + macOf(primary.id) + '/';
        if (const auto groups = m_into.values.find(base + "security-groups"); groups != m_into.values.end())
            put("security-groups", groups->second);
        if (!primary.ipv6Addresses.empty())
            put("ipv6", primary.ipv6Addresses.front().toString());
        const aws::Subnet *subnet = m_network.find(primary.subnet);
        const aws::Vpc *vpc = subnet ? m_network.find(subnet->vpc) : nullptr;
        const std::string region = vpc ? vpc->region.value : std::string();
        const aws::AvailabilityZone *zone = subnet ? m_network.find(subnet->availabilityZone) : nullptr;
        const std::string zoneName = zone && !zone->name.empty() ? zone->name : subnet ? subnet->availabilityZone.value : "";
        putIfAny("placement/availability-zone", zoneName);
        putIfAny("placement/availability-zone-id", zone ? zone->zoneId : std::string());
        putIfAny("placement/region", region);
        std::string document = "{\n  \"accountId\" : \"" + std::string(exampleAccount) + "\",\n  \"availabilityZone\" : \""
            + zoneName + "\",\n  \"instanceId\" : \"" + instance.id.value + "\",\n  \"instanceType\" : \"" + instance.instanceType
            + "\",\n";
        if (!primary.privateIpAddresses.empty()) {
            const aws::PrivateIpAddress &address = primary.privateIpAddresses.front();
            put("local-ipv4", address.address.toString());
            const std::string host =
                hostName("ip-", address.address, region == "us-east-1" ? ".ec2.internal" : '.' + region + ".compute.internal");
            put("hostname", host);
            put("local-hostname", host);
            if (address.publicIp)
                put("public-ipv4", address.publicIp->toString());
            if (address.publicIp && vpc && vpc->enableDnsSupport && vpc->enableDnsHostnames)
                put("public-hostname",
                    hostName("ec2-", *address.publicIp,
                             region == "us-east-1" ? ".compute-1.amazonaws.com" : '.' + region + ".compute.amazonaws.com"));
            document.append(R"(  "privateIp" : ")").append(address.address.toString()).append("\",\n");
        }
        m_into.values["/latest/dynamic/instance-identity/document"] =
            document + R"(  "region" : ")" + region + "\",\n  \"version\" : \"2017-09-30\"\n}";
    }

    static std::string hostName(std::string_view prefix, net::Ipv4 address, const std::string &domain)
    {
        std::string dashed = address.toString();
        std::ranges::replace(dashed, '.', '-');
        return std::string(prefix) + dashed + domain;
    }

    const aws::Network &m_network;
    Subject &m_into;
};

} // namespace

std::string timeText(SimTime time)
{
    using namespace std::chrono;
    constexpr sys_days begin = year{2026} / January / 1;
    const sys_seconds at = begin + seconds(time / second);
    const year_month_day date(floor<days>(at));
    const hh_mm_ss clock(at - floor<days>(at));
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return text.data();
}

Subject subjectOf(const aws::Network &network, const aws::InstanceId &id)
{
    Subject subject;
    subject.instance = id;
    if (const aws::Instance *instance = network.find(id)) {
        subject.options = instance->metadataOptions;
        subject.hasIpv6 = instance->metadataOptions.httpProtocolIpv6 && aws::isNitro(instance->instanceType);
        Writer(network, subject).write(*instance);
    }
    return subject;
}

} // namespace vpcanvas::sim::imds
