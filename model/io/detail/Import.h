// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "io/ImportNote.h"
#include "io/ImportNotes.h"
#include "io/detail/JsonView.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vpcanvas::io::detail {

/// An association that one kind states about another; joined when all files are read, whatever their order.
struct Pending
{
    std::map<aws::SubnetId, aws::RouteTableId> routeTables;
    std::map<aws::SubnetId, aws::NetworkAclId> networkAcls;
    std::map<aws::VpcId, std::pair<std::optional<bool>, std::optional<bool>>> dnsAttributes; ///< support, hostnames
    std::map<std::string, std::string> names;                                                ///< of describe-tags
    std::map<std::string, std::vector<net::Cidr>> prefixListEntries;

    /// Interfaces as their owners describe them, used where the dump does not list them itself.
    std::map<aws::NetworkInterfaceId, aws::NetworkInterface> interfaces;
    std::map<aws::NetworkInterfaceId, aws::NetworkInterface::Attachment> owners;
    std::map<std::string, aws::LoadBalancerId> balancers; ///< "net/NAME/HASH", as their interfaces' descriptions say
    struct BalancerSubnet
    {
        aws::LoadBalancerId balancer;
        aws::SubnetId subnet;
        std::vector<aws::PrivateIpAddress> addresses;
    };
    std::vector<BalancerSubnet> balancerSubnets;
    std::map<std::string, std::vector<aws::Listener>> listeners; ///< by LoadBalancerArn
    std::map<std::string, std::vector<aws::Target>> targets;     ///< by TargetGroupArn
    std::map<std::string, bool> crossZone;
    std::map<std::string, bool> preserveClientIp;

    struct ElasticIp
    {
        aws::AllocationId allocation;
        net::Ipv4 publicIp;
        std::string interface;
        std::optional<net::Ipv4> privateIp;
    };
    std::vector<ElasticIp> elasticIps;
    std::map<aws::InstanceId, std::pair<std::string, std::string>> placements; ///< group's identifier, name
    std::map<aws::InstanceId, aws::AvailabilityZoneId> instanceZones;
    std::set<std::string> gone; ///< terminated instances and the like: what names them is not missing
};

/// All that was read so far, and what is to be said about it.
class Import
{
public:
    aws::Network network;
    Pending pending;
    std::vector<ImportNote> notes;

    /// Where reading stands, for notes and for what a resource does not say itself.
    std::string file;
    std::string region;              ///< of the folder the file lies in; may be empty
    std::function<std::string()> at; ///< "FILE: /POINTER" of the resource being read

    void note(ErrorCode code, std::vector<std::string> args)
    {
        notes.push_back({code, std::move(args), at ? at() : std::string()});
    }
    void countGone(std::string_view key, const std::string &id)
    {
        pending.gone.insert(id);
        ++m_gone[std::string(key)];
    }
    const std::map<std::string, std::size_t> &gone() const { return m_gone; }
    void countUnread(std::string_view key) { ++m_unread[std::string(key)]; }
    const std::map<std::string, std::size_t> &unread() const { return m_unread; }
    /// Kept as unmodelled and counted for one note per kind.
    void unmodelled(std::string_view key, const aws::UnmodelledResource &resource);
    const std::map<std::string, std::size_t> &unmodelledCounts() const { return m_unmodelled; }

    /// Adds a resource that was read without trouble. One that is there already stays, and lends its name if it had none.
    template<class R>
    void put(const JsonView &view, R resource)
    {
        if (!view.isGood())
            return;
        auto &table = network.table<R>();
        const auto id = resource.id;
        const auto [hit, isNew] = table.try_emplace(id, std::move(resource));
        if (isNew)
            return;
        R &kept = hit->second;
        if (kept.name.empty())
            kept.name = resource.name;
        resource.name = kept.name;
        if (!(kept == resource))
            note(notes::seenTwice, {id.value});
    }

private:
    std::map<std::string, std::size_t> m_gone;
    std::map<std::string, std::size_t> m_unmodelled;
    std::map<std::string, std::size_t> m_unread;
};

/// Value of the tag "Name" in Tags or TagSet.
std::string nameTag(const JsonView &resource);
/// "us-east-1" of "us-east-1a", of a folder's name, or of an ARN; empty when there is none.
std::string regionOf(std::string_view text);

using Reader = void (*)(const JsonView &item, Import &import);

// One resource each, named after the top-level key of the answer that lists it.
void readVpc(const JsonView &item, Import &import);
void readVpcAttribute(const JsonView &item, Import &import);
void readSubnet(const JsonView &item, Import &import);
void readAvailabilityZone(const JsonView &item, Import &import);
void readInternetGateway(const JsonView &item, Import &import);
void readEgressOnlyInternetGateway(const JsonView &item, Import &import);
void readPrefixList(const JsonView &item, Import &import);
void readPrefixListEntries(const JsonView &item, Import &import);
void readTag(const JsonView &item, Import &import);
void readRouteTable(const JsonView &item, Import &import);
void readNetworkAcl(const JsonView &item, Import &import);
void readSecurityGroup(const JsonView &item, Import &import);
void readNetworkInterface(const JsonView &item, Import &import);
void readAddress(const JsonView &item, Import &import);
void readInstance(const JsonView &item, Import &import);
void readNatGateway(const JsonView &item, Import &import);
void readPlacementGroup(const JsonView &item, Import &import);
void readVpcEndpoint(const JsonView &item, Import &import);
void readServiceConfiguration(const JsonView &item, Import &import);
void readVpcPeeringConnection(const JsonView &item, Import &import);
void readLoadBalancer(const JsonView &item, Import &import);
void readListener(const JsonView &item, Import &import);
void readListenersOfBalancer(const JsonView &item, Import &import);
void readBalancerAttributes(const JsonView &item, Import &import);
void readTargetGroup(const JsonView &item, Import &import);
void readTargetHealth(const JsonView &item, Import &import);
void readTargetGroupAttributes(const JsonView &item, Import &import);

/// A resource of a kind that the model does not have.
void readUnmodelled(std::string_view key, std::size_t index, const JsonView &item, Import &import);

/// Joins what the files said about each other, and makes what they only name.
void finish(Import &import);

} // namespace vpcanvas::io::detail
