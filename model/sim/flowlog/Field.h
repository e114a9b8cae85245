// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/EnumText.h"

#include <cstdint>

namespace vpcanvas::sim::flowlog {

/// Fields of a flow log record, in the order of AWS's table.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
enum class Field : std::uint8_t {
    // Version 2: the default format is these, in this order.
    Version,
    AccountId,
    InterfaceId,
    SrcAddr,
    DstAddr,
    SrcPort,
    DstPort,
    Protocol,
    Packets,
    Bytes,
    Start,
    End,
    Action,
    LogStatus,
    // Version 3
    VpcId,
    SubnetId,
    InstanceId,
    TcpFlags,
    Type,
    PktSrcAddr,
    PktDstAddr,
    // Version 4
    Region,
    AzId,
    SublocationType,
    SublocationId,
    // Version 5
    PktSrcAwsService,
    PktDstAwsService,
    FlowDirection,
    TrafficPath,
};

/// The version of flow logs that brought the field.
constexpr int versionOf(Field field)
{
    if (field >= Field::PktSrcAwsService)
        return 5;
    if (field >= Field::Region)
        return 4;
    return field >= Field::VpcId ? 3 : 2;
}

} // namespace vpcanvas::sim::flowlog

template<>
struct vpcanvas::EnumText<vpcanvas::sim::flowlog::Field>
{
    using enum sim::flowlog::Field;
    static constexpr std::pair<sim::flowlog::Field, std::string_view> values[] = {
        {Version, "version"},
        {AccountId, "account-id"},
        {InterfaceId, "interface-id"},
        {SrcAddr, "srcaddr"},
        {DstAddr, "dstaddr"},
        {SrcPort, "srcport"},
        {DstPort, "dstport"},
        {Protocol, "protocol"},
        {Packets, "packets"},
        {Bytes, "bytes"},
        {Start, "start"},
        {End, "end"},
        {Action, "action"},
        {LogStatus, "log-status"},
        {VpcId, "vpc-id"},
        {SubnetId, "subnet-id"},
        {InstanceId, "instance-id"},
        {TcpFlags, "tcp-flags"},
        {Type, "type"},
        {PktSrcAddr, "pkt-srcaddr"},
        {PktDstAddr, "pkt-dstaddr"},
        {Region, "region"},
        {AzId, "az-id"},
        {SublocationType, "sublocation-type"},
        {SublocationId, "sublocation-id"},
        {PktSrcAwsService, "pkt-src-aws-service"},
        {PktDstAwsService, "pkt-dst-aws-service"},
        {FlowDirection, "flow-direction"},
        {TrafficPath, "traffic-path"},
    };
};
