// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "repair/detail/Remedy.h"

namespace vpcanvas::repair::detail {
namespace {

template<class R, class Turn>
std::optional<Remedy> turned(const Situation &situation, const aws::ResourceRef &ref, ChangeCode code, Turn turn)
{
    const Id<R> id{ref.id};
    if (ref.kind != R::kind || !situation.network.find(id))
        return std::nullopt;
    return Remedy{{{code, Sign::Changed, ref, {}}}, [id, turn](edit::Draft &draft) { draft.change(id, turn); }};
}

} // namespace

std::optional<Remedy> remedyForSwitch(const Situation &situation, const trace::Blocker &blocker)
{
    const aws::ResourceRef &what = blocker.cause.resource;
    const bool isSwitch = blocker.cause.kind == trace::CauseKind::KernelSwitch;
    if (blocker.code == trace::Code::EniSourceDestCheckRestriction)
        return turned<aws::NetworkInterface>(situation, what, ChangeCode::TurnCheckOff,
                                             [](aws::NetworkInterface &interface) { interface.sourceDestCheck = false; });
    if (blocker.code == trace::Code::NatInstanceNotForwarding && isSwitch)
        return turned<aws::Instance>(situation, what, ChangeCode::TurnForwardingOn,
                                     [](aws::Instance &instance) { instance.natOptions.ipForward = true; });
    if (blocker.code == trace::Code::NatInstanceNotMasquerading && isSwitch)
        return turned<aws::Instance>(situation, what, ChangeCode::TurnMasqueradeOn,
                                     [](aws::Instance &instance) { instance.natOptions.masquerade = true; });
    if (blocker.code == trace::Code::InstanceNotRunning) {
        const aws::Instance *instance = situation.network.find(aws::InstanceId{what.id});
        if (!instance || instance->state != aws::InstanceState::Stopped)
            return std::nullopt;
        return turned<aws::Instance>(situation, what, ChangeCode::StartInstance,
                                     [](aws::Instance &started) { started.state = aws::InstanceState::Running; });
    }
    if (blocker.code == trace::Code::EndpointNotAvailable) {
        const aws::VpcEndpoint *endpoint = situation.network.find(aws::VpcEndpointId{what.id});
        if (!endpoint || endpoint->state != aws::VpcEndpointState::PendingAcceptance)
            return std::nullopt;
        return turned<aws::VpcEndpoint>(situation, what, ChangeCode::AcceptEndpoint,
                                        [](aws::VpcEndpoint &accepted) { accepted.state = aws::VpcEndpointState::Available; });
    }
    if (blocker.code == trace::Code::PeeringNotActive) {
        const auto *peering = situation.network.find(aws::VpcPeeringConnectionId{what.id});
        if (!peering || peering->status != aws::PeeringStatus::PendingAcceptance)
            return std::nullopt;
        return turned<aws::VpcPeeringConnection>(
            situation, what, ChangeCode::AcceptPeering,
            [](aws::VpcPeeringConnection &accepted) { accepted.status = aws::PeeringStatus::Active; });
    }
    if (blocker.code == trace::Code::ElbNotCrosszone)
        return turned<aws::LoadBalancer>(situation, what, ChangeCode::TurnCrossZoneOn,
                                         [](aws::LoadBalancer &balancer) { balancer.crossZoneLoadBalancing = true; });
    return std::nullopt;
}

} // namespace vpcanvas::repair::detail
