// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/EnumText.h"

#include <cstdint>

namespace vpcanvas::trace {

/// Why a packet stops or what is noteworthy, in the vocabulary of VPC Reachability Analyzer where it has a word.
/// Source: https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html
enum class Code : std::uint8_t {
    BadState,
    BadStateRoute,
    EniAddressRestriction,
    EniSgRulesMismatch,
    EniSourceDestCheckRestriction,
    GatewayRejectsSpoofedTraffic,
    IgwDestinationAddressInVpcCidrs,
    IgwDestinationAddressNotInRfc1918Egress,
    IgwDestinationAddressNotInRfc6598Egress,
    IgwPrivateIpAssociationForIngress,
    IgwPublicIpAssociationForEgress,
    IgwSourceAddressNotInRfc1918Ingress,
    IgwSourceAddressNotInRfc6598Ingress,
    NgwRequiresSourceInVpc,
    NoPossibleDestination,
    NoRouteToDestination,
    PcxRequiresAddressInVpcCidr,
    ProtocolRestriction,
    SgHasNoRules,
    SgReferencesNotPreserved,
    SubnetAclRestriction,
    TargetAddressRestriction,
    TargetPortRestriction,
    UnknownDestination,
    UnknownResource,
    UnsupportedComponent,
    VpceGatewayProtocolRestriction,
    VpceIntraVpcTraffic,
    VpceServiceNotInstalledInAz,
    Elbv2ListenersMismatch,
    Elbv2ListenerHasNoTg,
    Elbv2NoTargetsInAz,
    ElbNotCrosszone,
    DisconnectedVpcs,
    // Ours, where the Analyzer has no word:
    NatGatewayAcceptsNoInbound,        ///< nothing inside asked for it; a NAT gateway answers no one on its own address
    EgressOnlyGatewayAcceptsNoInbound, ///< nothing inside asked for it
    NatPortsExhausted,                 ///< no outside port is left; CloudWatch counts it as ErrorPortAllocation
    NatConnectionUnknown,              ///< its row has expired, or never was
    NatInstanceNotForwarding,          ///< ip_forward is 0
    NatInstanceNotMasquerading,        ///< leaves with a private source that no gateway can map
    EndpointNotAvailable,              ///< pending acceptance, rejected, ...
    InstanceNotRunning,
    PeeringNotActive,
    GatewayNotAttached,
    NameNotFound, ///< DNS has no such name, or no address of that family for it
    ProxyDenied,  ///< a proxy's allow list does not have the name
    NotSimulated, ///< a component that the trace does not model yet
    ForwardingLoop,
    Ipv4NotTranslatedToIpv6,
    TtlExceeded, ///< it was forwarded too often; a simulation's word for a loop
    PacketLost,  ///< on a link, by chance, as a simulation was asked to
    PathMayVary, ///< several targets or addresses could answer
};

} // namespace vpcanvas::trace

template<>
struct vpcanvas::EnumText<vpcanvas::trace::Code>
{
    using enum trace::Code;
    static constexpr std::pair<trace::Code, std::string_view> values[] = {
        {BadState, "BAD_STATE"},
        {BadStateRoute, "BAD_STATE_ROUTE"},
        {EniAddressRestriction, "ENI_ADDRESS_RESTRICTION"},
        {EniSgRulesMismatch, "ENI_SG_RULES_MISMATCH"},
        {EniSourceDestCheckRestriction, "ENI_SOURCE_DEST_CHECK_RESTRICTION"},
        {GatewayRejectsSpoofedTraffic, "GATEWAY_REJECTS_SPOOFED_TRAFFIC"},
        {IgwDestinationAddressInVpcCidrs, "IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS"},
        {IgwDestinationAddressNotInRfc1918Egress, "IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS"},
        {IgwDestinationAddressNotInRfc6598Egress, "IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS"},
        {IgwPrivateIpAssociationForIngress, "IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS"},
        {IgwPublicIpAssociationForEgress, "IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS"},
        {IgwSourceAddressNotInRfc1918Ingress, "IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS"},
        {IgwSourceAddressNotInRfc6598Ingress, "IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS"},
        {NgwRequiresSourceInVpc, "NGW_REQUIRES_SOURCE_IN_VPC"},
        {NoPossibleDestination, "NO_POSSIBLE_DESTINATION"},
        {NoRouteToDestination, "NO_ROUTE_TO_DESTINATION"},
        {PcxRequiresAddressInVpcCidr, "PCX_REQUIRES_ADDRESS_IN_VPC_CIDR"},
        {ProtocolRestriction, "PROTOCOL_RESTRICTION"},
        {SgHasNoRules, "SG_HAS_NO_RULES"},
        {SgReferencesNotPreserved, "SG_REFERENCES_NOT_PRESERVED"},
        {SubnetAclRestriction, "SUBNET_ACL_RESTRICTION"},
        {TargetAddressRestriction, "TARGET_ADDRESS_RESTRICTION"},
        {TargetPortRestriction, "TARGET_PORT_RESTRICTION"},
        {UnknownDestination, "UNKNOWN_DESTINATION"},
        {UnknownResource, "UNKNOWN_RESOURCE"},
        {UnsupportedComponent, "UNSUPPORTED_COMPONENT"},
        {VpceGatewayProtocolRestriction, "VPCE_GATEWAY_PROTOCOL_RESTRICTION"},
        {VpceIntraVpcTraffic, "VPCE_INTRA_VPC_TRAFFIC"},
        {VpceServiceNotInstalledInAz, "VPCE_SERVICE_NOT_INSTALLED_IN_AZ"},
        {Elbv2ListenersMismatch, "ELBV2_LISTENERS_MISMATCH"},
        {Elbv2ListenerHasNoTg, "ELBV2_LISTENER_HAS_NO_TG"},
        {Elbv2NoTargetsInAz, "ELBV2_NO_TARGETS_IN_AZ"},
        {ElbNotCrosszone, "ELB_NOT_CROSSZONE"},
        {DisconnectedVpcs, "DISCONNECTED_VPCS"},
        {NatGatewayAcceptsNoInbound, "NAT_GATEWAY_ACCEPTS_NO_INBOUND"},
        {EgressOnlyGatewayAcceptsNoInbound, "EGRESS_ONLY_GATEWAY_ACCEPTS_NO_INBOUND"},
        {NatPortsExhausted, "NAT_PORTS_EXHAUSTED"},
        {NatConnectionUnknown, "NAT_CONNECTION_UNKNOWN"},
        {NatInstanceNotForwarding, "NAT_INSTANCE_NOT_FORWARDING"},
        {NatInstanceNotMasquerading, "NAT_INSTANCE_NOT_MASQUERADING"},
        {EndpointNotAvailable, "ENDPOINT_NOT_AVAILABLE"},
        {InstanceNotRunning, "INSTANCE_NOT_RUNNING"},
        {PeeringNotActive, "PEERING_NOT_ACTIVE"},
        {GatewayNotAttached, "GATEWAY_NOT_ATTACHED"},
        {NameNotFound, "NAME_NOT_FOUND"},
        {ProxyDenied, "PROXY_DENIED"},
        {NotSimulated, "NOT_SIMULATED"},
        {ForwardingLoop, "FORWARDING_LOOP"},
        {Ipv4NotTranslatedToIpv6, "IPV4_NOT_TRANSLATED_TO_IPV6"},
        {TtlExceeded, "TTL_EXCEEDED"},
        {PacketLost, "PACKET_LOST"},
        {PathMayVary, "PATH_MAY_VARY"},
    };
};
