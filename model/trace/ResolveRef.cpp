// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/ResolveRef.h"

#include "aws/Containment.h"
#include "trace/Names.h"

#include <algorithm>
#include <vector>

namespace vpcanvas::trace {
namespace {

using aws::ResourceRef;

Error ambiguous(std::string_view text, const std::vector<ResourceRef> &all)
{
    std::string ids;
    for (const ResourceRef &ref : all)
        ids += (ids.empty() ? "" : ", ") + ref.id;
    return {errors::ambiguousRef, {std::string(text), ids}, {}};
}

ResourceRef internet(const aws::Network &network)
{
    return network.internets.empty() ? ResourceRef(aws::Kind::Internet, "internet") : network.internets.begin()->first;
}

std::vector<ResourceRef> withId(const aws::Network &network, std::string_view text)
{
    std::vector<ResourceRef> all;
    forEachTable(network, [&](const auto &table) {
        using R = typename std::decay_t<decltype(table)>::mapped_type;
        if (table.contains(Id<R>{std::string(text)}))
            all.push_back(Id<R>{std::string(text)});
    });
    return all;
}

enum class Named : std::uint8_t { Ends, Others };

/// Things of that name that packets can start or end at, or the other ones.
std::vector<ResourceRef> withName(const aws::Network &network, std::string_view text, Named named)
{
    std::vector<ResourceRef> all;
    forEachTable(network, [&](const auto &table) {
        for (const auto &[id, resource] : table)
            if (resource.name == text) {
                const ResourceRef ref(id);
                const bool isAttached = ref.kind == aws::Kind::NetworkInterface
                    && ownerOf(*network.find(aws::NetworkInterfaceId{ref.id})).has_value();
                if ((canBeEnd(ref.kind) && !isAttached) == (named == Named::Ends))
                    all.push_back(ref);
            }
    });
    return all;
}

std::vector<ResourceRef> withServiceName(const aws::Network &network, std::string_view text)
{
    const bool isFull = text.starts_with("com.amazonaws.");
    const std::string suffix = '.' + std::string(text);
    const auto fits = [&](std::string_view name) {
        return isFull ? name == text : name.starts_with("com.amazonaws.") && name.ends_with(suffix);
    };
    std::vector<ResourceRef> all;
    for (const auto &[id, service] : network.awsServices)
        if (fits(service.serviceName))
            all.emplace_back(id);
    for (const auto &[id, service] : network.endpointServices)
        if (service.serviceName == text)
            all.emplace_back(id);
    if (!all.empty())
        return all;
    const auto add = [&](const std::string &name) { // known by name only
        const ResourceRef ref(aws::Kind::AwsService, name);
        if (fits(name) && std::ranges::find(all, ref) == all.end())
            all.push_back(ref);
    };
    for (const auto &[id, endpoint] : network.vpcEndpoints)
        add(endpoint.serviceName);
    for (const auto &[id, list] : network.prefixLists)
        add(list.name);
    return all;
}

std::vector<ResourceRef> withAddress(const aws::Network &network, net::IpAddress address)
{
    std::vector<ResourceRef> all;
    for (const auto &[id, interface] : network.networkInterfaces) {
        bool has = false;
        for (const aws::PrivateIpAddress &own : interface.privateIpAddresses)
            has |= net::IpAddress(own.address) == address || (own.publicIp && net::IpAddress(*own.publicIp) == address);
        for (const net::Ipv6 &own : interface.ipv6Addresses)
            has |= net::IpAddress(own) == address;
        if (has)
            all.push_back(ownerOf(interface).value_or(ResourceRef(id)));
    }
    for (const auto &[id, host] : network.internetHosts)
        if (host.address == address)
            all.emplace_back(id);
    for (const auto &[id, service] : network.awsServices)
        if (std::ranges::find(service.addresses, address) != service.addresses.end())
            all.emplace_back(id);
    return all;
}

/// What DNS answers is up to who asks; this is whose name it is, for a person to see.
Endpoint withDomainName(const aws::Network &network, std::string text)
{
    const std::string name = normalName(text);
    for (const auto &[id, balancer] : network.loadBalancers)
        if (!balancer.dnsName.empty() && normalName(balancer.dnsName) == name)
            return {ResourceRef(id), {}, std::move(text)};
    for (const auto &[id, service] : network.awsServices)
        if (nameOfService(service.serviceName) == name)
            return {ResourceRef(id), {}, std::move(text)};
    return {ResourceRef(aws::Kind::InternetHost, name), {}, std::move(text)};
}

} // namespace

bool canBeEnd(aws::Kind kind)
{
    using enum aws::Kind;
    return kind == Instance || kind == NetworkInterface || kind == NatGateway || kind == VpcEndpoint || kind == LoadBalancer
        || kind == EndpointService || kind == InternetHost || kind == AwsService || kind == OnPremisesNetwork || kind == Internet;
}

Result<Endpoint> resolveRef(const aws::Network &network, std::string_view text)
{
    constexpr std::string_view internetAt = "internet:";
    if (text == "internet")
        return Endpoint{internet(network), {}};
    if (text.starts_with(internetAt)) {
        VPCANVAS_TRY(address, net::IpAddress::parse(text.substr(internetAt.size())));
        return Endpoint{internet(network), address};
    }
    if (const auto all = withId(network, text); !all.empty())
        return Endpoint{all.front(), {}};
    for (const auto &candidates :
         {withName(network, text, Named::Ends), withServiceName(network, text), withName(network, text, Named::Others)}) {
        if (candidates.size() > 1)
            return ambiguous(text, candidates);
        if (candidates.empty())
            continue;
        if (candidates.front().kind == aws::Kind::InternetHost && isDomainName(text))
            return Endpoint{candidates.front(), {}, std::string(text)};
        return Endpoint{candidates.front(), {}};
    }
    if (isDomainName(text))
        return withDomainName(network, std::string(text));
    if (const auto address = net::IpAddress::parse(text)) {
        const auto all = withAddress(network, *address);
        if (all.size() > 1)
            return ambiguous(text, all);
        if (all.empty())
            return Endpoint{*address, {}};
        return Endpoint{all.front(), *address};
    }
    return Error{errors::noSuchRef, {std::string(text)}, {}};
}

} // namespace vpcanvas::trace
