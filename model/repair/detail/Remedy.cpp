// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "repair/detail/Remedy.h"

namespace vpcanvas::repair::detail {

std::optional<Remedy> remedyFor(const Situation &situation, const trace::Blocker &blocker)
{
    using enum trace::Code;
    switch (blocker.code) {
    case EniSgRulesMismatch:
    case SgHasNoRules:
    case SgReferencesNotPreserved:
        return remedyForGroup(situation, blocker);
    case SubnetAclRestriction:
        return remedyForAcl(situation, blocker);
    case NoRouteToDestination:
        return remedyForMissingRoute(situation, blocker);
    case BadStateRoute:
        return remedyForBlackhole(situation, blocker);
    case IgwPublicIpAssociationForEgress:
    case IgwPrivateIpAssociationForIngress:
        return remedyForPublicAddress(situation, blocker);
    case GatewayNotAttached:
        return remedyForDetachedGateway(situation, blocker);
    case EniSourceDestCheckRestriction:
    case NatInstanceNotForwarding:
    case NatInstanceNotMasquerading:
    case InstanceNotRunning:
    case EndpointNotAvailable:
    case PeeringNotActive:
    case ElbNotCrosszone:
        return remedyForSwitch(situation, blocker);
    case BadState:
    case EniAddressRestriction:
    case GatewayRejectsSpoofedTraffic:
    case IgwDestinationAddressInVpcCidrs:
    case IgwDestinationAddressNotInRfc1918Egress:
    case IgwDestinationAddressNotInRfc6598Egress:
    case IgwSourceAddressNotInRfc1918Ingress:
    case IgwSourceAddressNotInRfc6598Ingress:
    case NgwRequiresSourceInVpc:
    case NoPossibleDestination:
    case PcxRequiresAddressInVpcCidr:
    case ProtocolRestriction:
    case TargetAddressRestriction:
    case TargetPortRestriction:
    case UnknownDestination:
    case UnknownResource:
    case UnsupportedComponent:
    case VpceGatewayProtocolRestriction:
    case VpceIntraVpcTraffic:
    case VpceServiceNotInstalledInAz:
    case Elbv2ListenersMismatch:
    case Elbv2ListenerHasNoTg:
    case Elbv2NoTargetsInAz:
    case DisconnectedVpcs:
    case NatGatewayAcceptsNoInbound:
    case EgressOnlyGatewayAcceptsNoInbound:
    case NameNotFound:
    case ProxyDenied:
    case NotSimulated:
    case ForwardingLoop:
    case Ipv4NotTranslatedToIpv6:
    case NatPortsExhausted: // these four come from a simulation only
    case NatConnectionUnknown:
    case TtlExceeded:
    case PacketLost:
    case PathMayVary:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace vpcanvas::repair::detail
