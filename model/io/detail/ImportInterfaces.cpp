// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/IoErrors.h"
#include "io/detail/Import.h"

#include <algorithm>

namespace vpcanvas::io::detail {
namespace {

aws::PrivateIpAddress readPrivateAddress(const JsonView &entry)
{
    aws::PrivateIpAddress address;
    address.address = entry.must<net::Ipv4>("PrivateIpAddress");
    const JsonView association = entry["Association"];
    address.publicIp = association["PublicIp"].as<net::Ipv4>();
    if (const std::string allocation = association["AllocationId"].text(); !allocation.empty() && address.publicIp)
        address.allocationId = aws::AllocationId{allocation};
    return address;
}

/// As describe-network-interfaces and, inside an instance, describe-instances give it.
aws::NetworkInterface readInterface(const JsonView &item)
{
    aws::NetworkInterface interface;
    interface.id.value = item.required("NetworkInterfaceId");
    interface.name = nameTag(item);
    interface.subnet.value = item["SubnetId"].text();
    if (const std::string type = item["InterfaceType"].text(); !type.empty())
        interface.interfaceType = type;
    interface.description = item["Description"].text();
    interface.sourceDestCheck = item["SourceDestCheck"].flag(true);
    item["PrivateIpAddresses"].each([&](const JsonView &entry) {
        auto address = readPrivateAddress(entry);
        auto &all = interface.privateIpAddresses;
        all.insert(entry["Primary"].flag(false) ? all.begin() : all.end(), std::move(address));
    });
    if (interface.privateIpAddresses.empty() && item["PrivateIpAddress"])
        interface.privateIpAddresses.push_back(readPrivateAddress(item));
    item["Ipv6Addresses"].each(
        [&](const JsonView &entry) { interface.ipv6Addresses.push_back(entry.must<net::Ipv6>("Ipv6Address")); });
    item["Groups"].each([&](const JsonView &group) { interface.groups.push_back({group.required("GroupId")}); });
    interface.deviceIndex = item["Attachment"]["DeviceIndex"].number(0, 0, 1000);
    return interface;
}

bool isAttached(const JsonView &attachment)
{
    return attachment && !attachment["Status"].is("detached") && !attachment["Status"].is("detaching");
}

std::string afterLastSlash(const std::string &arn)
{
    return arn.substr(arn.rfind('/') + 1);
}

void readMetadataOptions(const JsonView &item, aws::MetadataOptions &options)
{
    if (item["HttpEndpoint"])
        options.httpEndpoint = item["HttpEndpoint"].is("enabled");
    options.httpTokensRequired = item["HttpTokens"].is("required");
    options.httpPutResponseHopLimit = item["HttpPutResponseHopLimit"].number(1, 1, 64);
    options.httpProtocolIpv6 = item["HttpProtocolIpv6"].is("enabled");
    options.instanceMetadataTags = item["InstanceMetadataTags"].is("enabled");
}

/// The oldest answers give an instance's address, subnet and groups but no interfaces.
void readOwnAddress(const JsonView &item, const aws::InstanceId &id, Import &import)
{
    const auto address = item["PrivateIpAddress"].as<net::Ipv4>();
    if (!address || !item.isGood())
        return;
    aws::NetworkInterface interface;
    interface.id.value = "eni-of-" + id.value;
    interface.subnet.value = item["SubnetId"].text();
    interface.attachment = id;
    interface.sourceDestCheck = item["SourceDestCheck"].flag(true);
    interface.privateIpAddresses.push_back({*address, item["PublicIpAddress"].as<net::Ipv4>(), std::nullopt});
    item["SecurityGroups"].each([&](const JsonView &group) { interface.groups.push_back({group.required("GroupId")}); });
    if (item.isGood())
        import.pending.interfaces.emplace(interface.id, std::move(interface));
}

} // namespace

void readNetworkInterface(const JsonView &item, Import &import)
{
    aws::NetworkInterface interface = readInterface(item);
    if (interface.subnet.empty())
        item.required("SubnetId");
    const JsonView attachment = item["Attachment"];
    if (const std::string instance = attachment["InstanceId"].text(); !instance.empty() && isAttached(attachment))
        interface.attachment = aws::InstanceId{instance};
    else
        interface.deviceIndex = 0; // of no meaning where a service is attached
    for (const std::string_view prefixes : {"Ipv4Prefixes", "Ipv6Prefixes"})
        if (item[prefixes].size() > 0)
            import.note(notes::setting, {interface.id.value, std::string(prefixes)});
    import.put(item, std::move(interface));
}

void readAddress(const JsonView &item, Import &import)
{
    aws::Address address;
    address.publicIp = item.must<net::Ipv4>("PublicIp");
    address.id.value = item["AllocationId"].text();
    if (address.id.empty())
        address.id.value = address.publicIp.toString(); // EC2-Classic had none
    address.name = nameTag(item);
    address.region.value = regionOf(item["NetworkBorderGroup"].text());
    if (address.region.empty())
        address.region.value = import.region;
    const std::string interface = item["NetworkInterfaceId"].text();
    const auto privateIp = item["PrivateIpAddress"].as<net::Ipv4>();
    if (item.isGood() && !interface.empty())
        import.pending.elasticIps.push_back({address.id, address.publicIp, interface, privateIp});
    import.put(item, std::move(address));
}

void readInstance(const JsonView &item, Import &import)
{
    aws::Instance instance;
    instance.id.value = item.required("InstanceId");
    instance.name = nameTag(item);
    instance.state = item["State"]["Name"].oneOf(aws::InstanceState::Running);
    if (instance.state == aws::InstanceState::Terminated && item.isGood()) {
        import.countGone("Instances", instance.id.value);
        return;
    }
    instance.instanceType = item["InstanceType"].text();
    readMetadataOptions(item["MetadataOptions"], instance.metadataOptions);
    instance.iamRole = afterLastSlash(item["IamInstanceProfile"]["Arn"].text());
    const JsonView placement = item["Placement"];
    instance.partitionNumber = placement["PartitionNumber"].number(0, 0, 7);
    const std::string zone = placement["AvailabilityZone"].text();
    const std::string group = placement["GroupId"].text();
    const std::string groupName = placement["GroupName"].text();

    std::vector<aws::NetworkInterface> interfaces;
    item["NetworkInterfaces"].each([&](const JsonView &entry) {
        if (entry["Attachment"] && !isAttached(entry["Attachment"]))
            return;
        aws::NetworkInterface interface = readInterface(entry);
        interface.attachment = instance.id;
        interfaces.push_back(std::move(interface));
    });
    if (!item.isGood())
        return;
    if (interfaces.empty())
        readOwnAddress(item, instance.id, import);
    for (aws::NetworkInterface &interface : interfaces) {
        const auto id = interface.id;
        import.pending.interfaces.try_emplace(id, std::move(interface));
    }
    if (!group.empty() || !groupName.empty())
        import.pending.placements[instance.id] = {group, groupName};
    if (!zone.empty())
        import.pending.instanceZones[instance.id] = {zone};
    import.put(item, std::move(instance));
}

void readNatGateway(const JsonView &item, Import &import)
{
    aws::NatGateway gateway;
    gateway.id.value = item.required("NatGatewayId");
    gateway.name = nameTag(item);
    gateway.state = item["State"].oneOf(aws::NatGatewayState::Available);
    if (gateway.state == aws::NatGatewayState::Deleted && item.isGood()) {
        import.countGone("NatGateways", gateway.id.value);
        return;
    }
    if (item["AvailabilityMode"].is("regional")) { // has no subnet; the model knows zonal ones only
        readUnmodelled("NatGateways", 0, item, import);
        import.note(notes::setting, {gateway.id.value, "AvailabilityMode"});
        return;
    }
    gateway.subnet.value = item.required("SubnetId");
    gateway.connectivityType = item["ConnectivityType"].oneOf(aws::ConnectivityType::Public);
    std::vector<aws::NetworkInterface> interfaces;
    item["NatGatewayAddresses"].each([&](const JsonView &entry) {
        const auto privateIp = entry["PrivateIp"].as<net::Ipv4>();
        if (!privateIp)
            return; // a gateway that failed has none
        aws::NetworkInterface *interface = nullptr;
        std::string id = entry["NetworkInterfaceId"].text();
        if (id.empty())
            id = "eni-of-" + gateway.id.value;
        const auto known = std::ranges::find(interfaces, id, [](const auto &one) { return one.id.value; });
        interface = known == interfaces.end() ? &interfaces.emplace_back() : &*known; // secondary addresses share it
        interface->id.value = id;
        interface->subnet = gateway.subnet;
        interface->attachment = gateway.id;
        interface->interfaceType = "nat_gateway";
        interface->sourceDestCheck = false;
        aws::PrivateIpAddress address{*privateIp, entry["PublicIp"].as<net::Ipv4>(), std::nullopt};
        if (const std::string allocation = entry["AllocationId"].text(); !allocation.empty() && address.publicIp)
            address.allocationId = aws::AllocationId{allocation};
        auto &all = interface->privateIpAddresses;
        all.insert(entry["IsPrimary"].flag(false) ? all.begin() : all.end(), std::move(address));
    });
    if (!item.isGood())
        return;
    for (aws::NetworkInterface &interface : interfaces) {
        import.pending.owners[interface.id] = gateway.id;
        const auto id = interface.id;
        import.pending.interfaces.try_emplace(id, std::move(interface));
    }
    import.put(item, std::move(gateway));
}

void readPlacementGroup(const JsonView &item, Import &import)
{
    aws::PlacementGroup group;
    group.name = item.required("GroupName");
    group.id.value = item["GroupId"].text();
    if (group.id.empty())
        group.id.value = group.name;
    if (item["State"].is("deleted")) {
        import.countGone("PlacementGroups", group.id.value);
        return;
    }
    group.region.value = regionOf(item["GroupArn"].text());
    if (group.region.empty())
        group.region.value = import.region;
    group.strategy = item["Strategy"].oneOf(aws::PlacementStrategy::Cluster);
    group.partitionCount = item["PartitionCount"].number(0, 0, 7);
    group.spreadLevel = item["SpreadLevel"].oneOf(aws::SpreadLevel::Rack);
    import.put(item, std::move(group));
}

} // namespace vpcanvas::io::detail
