// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "edit/commands/Draft.h"

#include <optional>
#include <string>

namespace vpcanvas::edit {

// Steps that several commands share. Each leaves the draft consistent.

std::string nameOf(const Draft &draft, const aws::ResourceRef &ref);

/// The first Region drawn, or a new one with a box around nothing yet.
aws::RegionId ensureRegion(Draft &draft);
/// Makes the Availability Zone known and returns it.
aws::AvailabilityZoneId ensureZone(Draft &draft, const aws::RegionId &region, const std::string &zoneName);
/// The Internet node, made if there is none, drawn outside `beside`, on the side of (x, y).
void ensureInternet(Draft &draft, const std::optional<aws::ResourceRef> &beside, double x, double y);

/// A VPC with what AWS makes with one: main route table, default network ACL, default security group.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/create-vpc.html
aws::VpcId makeVpc(Draft &draft, const aws::RegionId &region);

const aws::RouteTable *mainTableOf(const Draft &draft, const aws::VpcId &vpc);
/// The table that decides for the subnet: its own, or the main one.
const aws::RouteTable *tableOf(const Draft &draft, const aws::Subnet &subnet);
/// A table that only this subnet is associated with explicitly, made as a copy of the main one if it had none.
aws::RouteTableId ownTableOf(Draft &draft, const aws::SubnetId &subnet);
/// Adds the route or replaces the target of the row with the same destination.
void setRoute(Draft &draft, const aws::RouteTableId &table, const std::variant<net::Cidr, aws::PrefixListId> &destination,
              aws::RouteTargetKind kind, const std::string &target);

const aws::InternetGateway *internetGatewayOf(const Draft &draft, const aws::VpcId &vpc);
const aws::EgressOnlyInternetGateway *egressGatewayOf(const Draft &draft, const aws::VpcId &vpc);
/// Whether the subnet's table leads to an internet gateway.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html
bool isPublicSubnet(const Draft &draft, const aws::Subnet &subnet);

std::optional<aws::SecurityGroupId> defaultGroupOf(const Draft &draft, const aws::VpcId &vpc);
/// A security group of the VPC with this name, made with these inbound TCP ports if there is none.
aws::SecurityGroupId ensureGroup(Draft &draft, const aws::VpcId &vpc, const std::string &name,
                                 const std::vector<aws::SecurityGroupRule> &ingress);

/// An interface with the next free address of the subnet.
Result<aws::NetworkInterfaceId> makeInterface(Draft &draft, const aws::SubnetId &subnet,
                                              const aws::NetworkInterface::Attachment &attachment,
                                              const std::string &interfaceType, const std::vector<aws::SecurityGroupId> &groups);
/// Allocates an Elastic IP and associates it with the interface's primary address. An auto-assigned address is released.
void giveElasticIp(Draft &draft, const aws::NetworkInterfaceId &interface);
/// Releases every public address of the interface, and the Elastic IPs among them.
void releaseElasticIps(Draft &draft, const aws::NetworkInterfaceId &interface);
aws::AllocationId allocateAddress(Draft &draft, const aws::RegionId &region);

/// The interfaces of an owner in order, without the help of a containment: each is looked at.
std::vector<aws::NetworkInterfaceId> attachedTo(const Draft &draft, const aws::ResourceRef &owner);
/// The interfaces of an owner in the draft, in order.
std::vector<aws::NetworkInterfaceId> interfacesOf(const Draft &draft, const aws::ResourceRef &owner);
/// The subnet that an instance, NAT gateway, endpoint, balancer or interface stands in.
const aws::Subnet *subnetOf(const Draft &draft, const aws::ResourceRef &ref);
/// The VPC that the resource is in or of; also for what is not drawn.
std::optional<aws::VpcId> vpcOf(const Draft &draft, const aws::ResourceRef &ref);
aws::RegionId regionOf(const Draft &draft, const aws::VpcId &vpc);

/// AWS's prefix list of a gateway endpoint's service, made known if it is not. `serviceName` is "com.amazonaws.REGION.s3".
aws::PrefixListId ensureServicePrefixList(Draft &draft, const std::string &serviceName, const aws::RegionId &region);

/// The first blocks of two VPCs that overlap.
std::optional<std::pair<net::Cidr, net::Cidr>> overlappingBlocks(const aws::Vpc &a, const aws::Vpc &b);
/// Whether the two VPCs have a peering that is not over.
bool arePeered(const Draft &draft, const aws::VpcId &a, const aws::VpcId &b);

} // namespace vpcanvas::edit
