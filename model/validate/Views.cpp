// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "validate/Views.h"

#include <algorithm>

namespace vpcanvas::validate {
namespace {

template<class R>
void collect(const NetworkView &view, const aws::ResourceRef &parent, std::vector<const R *> &into)
{
    const auto &children = view.containment.childrenOf(parent);
    for (auto child = std::ranges::lower_bound(children, R::kind, {}, &aws::ResourceRef::kind);
         child != children.end() && child->kind == R::kind; ++child)
        if (const R *resource = view.network.find(Id<R>{child->id}))
            into.push_back(resource);
}

TargetState attached(const VpcView &view, const std::optional<aws::VpcId> &vpc)
{
    if (!vpc)
        return TargetState::Unusable;
    return *vpc == view.vpc.id ? TargetState::Usable : TargetState::OtherVpc;
}

TargetState natGatewayState(const VpcView &view, const aws::NatGateway &gateway)
{
    const aws::Subnet *subnet = view.network.find(gateway.subnet);
    if (subnet && subnet->vpc != view.vpc.id)
        return TargetState::OtherVpc;
    return gateway.state == aws::NatGatewayState::Available || gateway.state == aws::NatGatewayState::Pending
        ? TargetState::Usable
        : TargetState::Unusable;
}

TargetState interfaceState(const VpcView &view, const aws::NetworkInterface &interface)
{
    const aws::Subnet *subnet = view.network.find(interface.subnet);
    return subnet && subnet->vpc != view.vpc.id ? TargetState::OtherVpc : TargetState::Usable;
}

TargetState peeringState(const VpcView &view, const aws::VpcPeeringConnection &peering)
{
    if (peering.requester.vpc != view.vpc.id && peering.accepter.vpc != view.vpc.id)
        return TargetState::OtherVpc;
    return peering.status == aws::PeeringStatus::Active ? TargetState::Usable : TargetState::Unusable;
}

TargetState instanceState(const VpcView &view, const aws::Instance &instance)
{
    if (instance.state == aws::InstanceState::Terminated)
        return TargetState::Missing;
    for (const aws::NetworkInterfaceId &id : view.containment.interfacesOf(instance.id))
        if (const aws::NetworkInterface *interface = view.network.find(id))
            return interfaceState(view, *interface);
    return TargetState::Unusable;
}

template<class R, class Judge>
TargetState judged(const VpcView &view, const std::string &id, Judge judge)
{
    const R *resource = view.network.find(Id<R>{id});
    if (resource)
        return judge(*resource);
    // A dump that does not hold the target still says whether it can be used.
    return view.network.find(aws::UnmodelledResourceId{id}) ? TargetState::Unknown : TargetState::Missing;
}

} // namespace

VpcView::VpcView(const NetworkView &view, const aws::Vpc &v) : NetworkView(view), vpc(v)
{
    const aws::ResourceRef self(vpc.id);
    collect(*this, self, subnets); // those without a zone
    for (const aws::ResourceRef &child : containment.childrenOf(self))
        if (child.kind == aws::Kind::AvailabilityZone)
            collect(*this, child, subnets);
    collect(*this, self, routeTables);
    collect(*this, self, networkAcls);
    collect(*this, self, securityGroups);
    collect(*this, self, internetGateways);
    collect(*this, self, egressOnlyInternetGateways);
    collect(*this, self, endpoints);
    collect(*this, self, loadBalancers);
    for (const aws::Subnet *subnet : subnets) {
        collect(*this, subnet->id, natGateways);
        collect(*this, subnet->id, endpoints);
        collect(*this, subnet->id, loadBalancers);
    }
}

const aws::RouteTable *VpcView::mainTable() const
{
    const auto hit = std::ranges::find_if(routeTables, [](const aws::RouteTable *table) { return table->main; });
    return hit == routeTables.end() ? nullptr : *hit;
}

const aws::SecurityGroup *VpcView::defaultGroup() const
{
    const auto hit =
        std::ranges::find_if(securityGroups, [](const aws::SecurityGroup *group) { return group->name == "default"; });
    return hit == securityGroups.end() ? nullptr : *hit;
}

const aws::RouteTable *VpcView::tableOf(const aws::Subnet &subnet) const
{
    return subnet.routeTable ? network.find(*subnet.routeTable) : mainTable();
}

const aws::NetworkAcl *VpcView::aclOf(const aws::Subnet &subnet) const
{
    if (subnet.networkAcl)
        return network.find(*subnet.networkAcl);
    const auto hit = std::ranges::find_if(networkAcls, [](const aws::NetworkAcl *acl) { return acl->isDefault; });
    return hit == networkAcls.end() ? nullptr : *hit;
}

std::vector<const aws::Subnet *> VpcView::subnetsOf(const aws::RouteTable &table) const
{
    std::vector<const aws::Subnet *> found;
    std::ranges::copy_if(subnets, std::back_inserter(found),
                         [&](const aws::Subnet *subnet) { return tableOf(*subnet) == &table; });
    return found;
}

bool VpcView::hasInternetGatewayRoute(const aws::Subnet &subnet) const
{
    const aws::RouteTable *table = tableOf(subnet);
    return table && std::ranges::any_of(table->routes, [&](const aws::Route &route) {
               return route.target.targetKind == aws::RouteTargetKind::InternetGateway
                   && targetState(*this, route.target) == TargetState::Usable;
           });
}

SubnetView::SubnetView(const VpcView &view, const aws::Subnet &s) : vpc(view), subnet(s)
{
    for (const aws::NetworkInterfaceId &id : view.index.interfacesIn(subnet.id))
        if (const aws::NetworkInterface *interface = view.network.find(id))
            interfaces.push_back(interface);
}

TargetState targetState(const VpcView &view, const aws::RouteTarget &target)
{
    using enum aws::RouteTargetKind;
    const std::string &id = target.targetId;
    switch (target.targetKind) {
    case Local:
        return TargetState::Usable;
    case InternetGateway:
        return judged<aws::InternetGateway>(view, id, [&](const auto &gateway) { return attached(view, gateway.vpc); });
    case EgressOnlyInternetGateway:
        return judged<aws::EgressOnlyInternetGateway>(view, id, [&](const auto &gateway) { return attached(view, gateway.vpc); });
    case NatGateway:
        return judged<aws::NatGateway>(view, id, [&](const auto &gateway) { return natGatewayState(view, gateway); });
    case NetworkInterface:
        return judged<aws::NetworkInterface>(view, id, [&](const auto &interface) { return interfaceState(view, interface); });
    case Instance:
        return judged<aws::Instance>(view, id, [&](const auto &instance) { return instanceState(view, instance); });
    case VpcPeeringConnection:
        return judged<aws::VpcPeeringConnection>(view, id, [&](const auto &peering) { return peeringState(view, peering); });
    case GatewayEndpoint:
        return judged<aws::VpcEndpoint>(view, id, [&](const auto &endpoint) {
            if (endpoint.vpc != view.vpc.id)
                return TargetState::OtherVpc;
            return endpoint.state == aws::VpcEndpointState::Available ? TargetState::Usable : TargetState::Unusable;
        });
    case GatewayLoadBalancerEndpoint:
    case TransitGateway:
    case VpnGateway:
    case LocalGateway:
    case CarrierGateway:
    case CoreNetwork:
    case Unknown:
        return TargetState::Unknown;
    }
    std::abort();
}

} // namespace vpcanvas::validate
