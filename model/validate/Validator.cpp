// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "validate/Validator.h"

#include "validate/Rules.h"

#include <algorithm>
#include <tuple>

namespace vpcanvas::validate {
namespace {

template<class View>
std::vector<Finding> run(std::span<const Rule<View>> rules, const View &view)
{
    std::vector<Finding> found;
    Report report(found);
    for (const Rule<View> &rule : rules) {
        report.startRule(rule.id, rule.severity);
        rule.check(view, report);
    }
    return found;
}

/// Kinds whose change can be seen from every subnet of the VPC.
bool concernsWholeVpc(aws::Kind kind)
{
    using enum aws::Kind;
    switch (kind) {
    case Vpc:
    case RouteTable:
    case InternetGateway:
    case EgressOnlyInternetGateway:
    case SecurityGroup:
    case NetworkAcl:
        return true;
    case Region:
    case AvailabilityZone:
    case Subnet:
    case NatGateway:
    case NetworkInterface:
    case Address:
    case Instance:
    case PrefixList:
    case VpcEndpoint:
    case EndpointService:
    case LoadBalancer:
    case TargetGroup:
    case VpcPeeringConnection:
    case PlacementGroup:
    case Internet:
    case InternetHost:
    case AwsService:
    case OnPremisesNetwork:
    case UnmodelledResource:
    case Note:
    case TrafficSet:
        return false;
    }
    std::abort();
}

} // namespace

Validator::Validator(const aws::Network &network, const aws::Containment &containment) : m_index(network)
{
    Scope scope;
    for (const auto &[id, vpc] : network.vpcs)
        scope.vpcs.emplace(id, Reach::WholeVpc);
    std::size_t count = 0;
    aws::forEachTable(network, [&](const auto &table) { count += table.size(); });
    m_lastVpc.reserve(count);
    aws::forEachTable(network, [&](const auto &table) {
        for (const auto &[id, resource] : table)
            if (const auto vpc = containment.vpcOf(id))
                m_lastVpc.emplace(id, *vpc);
    });
    check(network, containment, scope);
    collect();
}

bool Validator::update(const aws::Network &network, const aws::Containment &containment, const edit::ChangeSet &changes)
{
    if (!changes.changesMeaning())
        return false;
    Scope scope;
    const auto touched = [&](auto visit) {
        for (const auto *list : {&changes.added, &changes.changed, &changes.removed})
            for (const aws::ResourceRef &ref : *list)
                visit(ref);
    };
    touched([&](const aws::ResourceRef &ref) { noteResource(scope, network, containment, ref); }); // where it was
    touched([&](const aws::ResourceRef &ref) {
        m_index.update(network, ref);
        if (const auto vpc = network.contains(ref) ? containment.vpcOf(ref) : std::nullopt)
            m_lastVpc.insert_or_assign(ref, *vpc);
        else
            m_lastVpc.erase(ref);
    });
    touched([&](const aws::ResourceRef &ref) { noteResource(scope, network, containment, ref); }); // where it is
    if (!check(network, containment, scope))
        return false;
    collect();
    return true;
}

void Validator::noteVpc(Scope &scope, const aws::VpcId &id, Reach reach) const
{
    Reach &known = scope.vpcs.try_emplace(id, reach).first->second;
    known = std::max(known, reach);
}

void Validator::noteResource(Scope &scope, const aws::Network &network, const aws::Containment &containment,
                             const aws::ResourceRef &ref) const
{
    const Reach reach = concernsWholeVpc(ref.kind) ? Reach::WholeVpc : Reach::Subnets;
    if (const auto vpc = m_lastVpc.find(ref); vpc != m_lastVpc.end())
        noteVpc(scope, vpc->second, reach);
    if (const auto vpc = containment.vpcOf(ref))
        noteVpc(scope, *vpc, reach);
    if (ref.kind == aws::Kind::Subnet)
        scope.subnets.insert(aws::SubnetId{ref.id});
    if (ref.kind == aws::Kind::NetworkInterface)
        if (const aws::SubnetId *subnet = m_index.lastSubnetOf(aws::NetworkInterfaceId{ref.id}))
            scope.subnets.insert(*subnet);
    for (const aws::NetworkInterfaceId &id : containment.interfacesOf(ref))
        if (const aws::NetworkInterface *interface = network.find(id))
            scope.subnets.insert(interface->subnet);
    if (const aws::NatGateway *gateway = ref.kind == aws::Kind::NatGateway ? network.find(aws::NatGatewayId{ref.id}) : nullptr)
        scope.subnets.insert(gateway->subnet);
    if (const auto *target = ref.kind == aws::Kind::TargetGroup ? network.find(aws::TargetGroupId{ref.id}) : nullptr)
        noteVpc(scope, target->vpc, Reach::Subnets);
    // A route may lead to anything, even in a VPC that its target never belonged to.
    for (const auto &[id, table] : network.routeTables)
        if (std::ranges::any_of(table.routes, [&](const aws::Route &route) { return route.target.targetId == ref.id; }))
            noteVpc(scope, table.vpc, reach);
    const aws::VpcPeeringConnection *peering =
        ref.kind == aws::Kind::VpcPeeringConnection ? network.find(aws::VpcPeeringConnectionId{ref.id}) : nullptr;
    if (peering) {
        noteVpc(scope, peering->requester.vpc, Reach::Subnets);
        noteVpc(scope, peering->accepter.vpc, Reach::Subnets);
    }
}

bool Validator::check(const aws::Network &network, const aws::Containment &containment, const Scope &scope)
{
    const NetworkView networkView{network, containment, m_index};
    bool changed = store({}, run(networkRules(), networkView));
    std::set<aws::SubnetId> subnetsToDo = scope.subnets;
    for (const auto &[id, reach] : scope.vpcs) {
        const aws::Vpc *vpc = network.find(id);
        if (!vpc) {
            changed |= store(id.value, {});
            for (const auto &[subnetId, subnet] : network.subnets)
                if (subnet.vpc == id) // left behind: without a VPC there is nothing to judge it by
                    changed |= store(subnetId.value, {});
            continue;
        }
        const VpcView view(networkView, *vpc);
        changed |= store(id.value, run(vpcRules(), view));
        for (const aws::Subnet *subnet : view.subnets)
            if (reach == Reach::WholeVpc || subnetsToDo.contains(subnet->id)) {
                changed |= store(subnet->id.value, run(subnetRules(), SubnetView(view, *subnet)));
                subnetsToDo.erase(subnet->id);
            }
    }
    for (const aws::SubnetId &id : subnetsToDo) { // gone, without a VPC, or in one that nothing else named
        const aws::Subnet *subnet = network.find(id);
        const aws::Vpc *vpc = subnet ? network.find(subnet->vpc) : nullptr;
        changed |=
            store(id.value, vpc ? run(subnetRules(), SubnetView(VpcView(networkView, *vpc), *subnet)) : std::vector<Finding>());
    }
    return changed;
}

bool Validator::store(const std::string &place, std::vector<Finding> found)
{
    const auto known = m_byPlace.find(place);
    if (known == m_byPlace.end()) {
        if (found.empty())
            return false;
        m_byPlace.emplace(place, std::move(found));
        return true;
    }
    if (known->second == found)
        return false;
    if (found.empty())
        m_byPlace.erase(known);
    else
        known->second = std::move(found);
    return true;
}

void Validator::collect()
{
    m_findings.clear();
    for (const auto &[place, found] : m_byPlace)
        m_findings.insert(m_findings.end(), found.begin(), found.end());
    std::ranges::stable_sort(m_findings, [](const Finding &a, const Finding &b) {
        return std::tie(a.severity, a.rule, a.resource, a.args) < std::tie(b.severity, b.rule, b.resource, b.args);
    });
}

} // namespace vpcanvas::validate
