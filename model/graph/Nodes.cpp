// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Nitro.h"
#include "graph/Compiler.h"

#include <algorithm>

namespace vpcanvas::graph {

std::vector<InterfaceIndex> Compiler::interfacesOf(const aws::ResourceRef &owner)
{
    std::vector<InterfaceIndex> all;
    for (const aws::NetworkInterfaceId &id : m_containment.interfacesOf(owner))
        all.push_back(intern(id));
    return all;
}

std::shared_ptr<const VpcNode> Compiler::node(const aws::Vpc &vpc)
{
    auto made = std::make_shared<VpcNode>();
    made->ref = vpc.id;
    made->region = vpc.region.value;
    made->cidrBlocks = vpc.cidrBlocks;
    made->cidrBlocks.insert(made->cidrBlocks.end(), vpc.ipv6CidrBlocks.begin(), vpc.ipv6CidrBlocks.end());
    made->enableDnsSupport = vpc.enableDnsSupport;
    made->enableDnsHostnames = vpc.enableDnsHostnames;

    const auto addSubnet = [&](const aws::SubnetId &id) {
        const aws::Subnet *subnet = m_network.find(id);
        if (!subnet)
            return;
        const SubnetIndex index = intern(id);
        if (subnet->cidrBlock)
            made->subnets.push_back({*subnet->cidrBlock, index});
        for (const net::Cidr &block : subnet->ipv6CidrBlocks)
            made->subnets.push_back({block, index});
    };
    for (const aws::ResourceRef &child : m_containment.childrenOf(vpc.id)) {
        switch (child.kind) {
        case aws::Kind::AvailabilityZone:
            for (const aws::ResourceRef &inZone : m_containment.childrenOf(child))
                if (inZone.kind == aws::Kind::Subnet)
                    addSubnet({inZone.id});
            break;
        case aws::Kind::Subnet:
            addSubnet({child.id});
            break;
        case aws::Kind::RouteTable:
            if (const auto *table = m_network.find(aws::RouteTableId{child.id});
                table && table->main && !made->mainRouteTable.valid())
                made->mainRouteTable = intern(table->id);
            break;
        case aws::Kind::NetworkAcl:
            if (const auto *acl = m_network.find(aws::NetworkAclId{child.id});
                acl && acl->isDefault && !made->defaultNetworkAcl.valid())
                made->defaultNetworkAcl = intern(acl->id);
            break;
        case aws::Kind::SecurityGroup:
            if (const auto *group = m_network.find(aws::SecurityGroupId{child.id});
                group && group->name == "default" && !made->defaultGroup.valid())
                made->defaultGroup = intern(group->id);
            break;
        case aws::Kind::InternetGateway:
            if (!made->internetGateway.valid())
                made->internetGateway = intern(aws::InternetGatewayId{child.id});
            break;
        case aws::Kind::EgressOnlyInternetGateway:
            if (!made->egressOnlyGateway.valid())
                made->egressOnlyGateway = intern(aws::EgressOnlyInternetGatewayId{child.id});
            break;
        case aws::Kind::Region:
        case aws::Kind::Vpc:
        case aws::Kind::NatGateway:
        case aws::Kind::NetworkInterface:
        case aws::Kind::Address:
        case aws::Kind::Instance:
        case aws::Kind::PrefixList:
        case aws::Kind::VpcEndpoint:
        case aws::Kind::EndpointService:
        case aws::Kind::LoadBalancer:
        case aws::Kind::TargetGroup:
        case aws::Kind::VpcPeeringConnection:
        case aws::Kind::PlacementGroup:
        case aws::Kind::Internet:
        case aws::Kind::InternetHost:
        case aws::Kind::AwsService:
        case aws::Kind::OnPremisesNetwork:
        case aws::Kind::UnmodelledResource:
        case aws::Kind::Note:
            break;
        }
    }
    for (const auto &[id, endpoint] : m_network.vpcEndpoints)
        if (endpoint.vpc == vpc.id)
            made->endpoints.push_back(intern(id));
    std::ranges::stable_sort(made->subnets, {}, [](const auto &entry) { return entry.block.address(); });
    for (std::size_t i = 1; i < made->subnets.size(); ++i)
        made->subnetsOverlap |= made->subnets[i - 1].block.overlaps(made->subnets[i].block);
    return made;
}

std::shared_ptr<const SubnetNode> Compiler::node(const aws::Subnet &subnet)
{
    auto made = std::make_shared<SubnetNode>();
    made->ref = subnet.id;
    made->vpc = intern(subnet.vpc);
    made->availabilityZone = subnet.availabilityZone.value;
    if (subnet.cidrBlock)
        made->blocks.push_back(*subnet.cidrBlock);
    made->blocks.insert(made->blocks.end(), subnet.ipv6CidrBlocks.begin(), subnet.ipv6CidrBlocks.end());
    made->routeTable = intern(subnet.routeTable);
    made->networkAcl = intern(subnet.networkAcl);
    return made;
}

std::shared_ptr<const InterfaceNode> Compiler::node(const aws::NetworkInterface &interface)
{
    auto made = std::make_shared<InterfaceNode>();
    made->ref = interface.id;
    made->component = made->ref;
    std::visit(
        [&](const auto &owner) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(owner)>, std::monostate>) {
                made->component = owner;
                made->owner = intern(owner);
            }
        },
        interface.attachment);
    made->isManaged = interface.interfaceType != "interface" || !interface.description.empty();
    constexpr std::string_view ofBalancer = "ELB ";
    if (std::holds_alternative<std::monostate>(interface.attachment) && interface.description.starts_with(ofBalancer))
        made->balancer = interface.description.substr(ofBalancer.size());
    made->subnet = intern(interface.subnet);
    made->addresses = interface.privateIpAddresses;
    made->ipv6Addresses = interface.ipv6Addresses;
    for (const aws::SecurityGroupId &group : interface.groups)
        made->groups.push_back(intern(group));
    made->sourceDestCheck = interface.sourceDestCheck;
    return made;
}

std::shared_ptr<const InstanceNode> Compiler::node(const aws::Instance &instance)
{
    auto made = std::make_shared<InstanceNode>();
    made->ref = instance.id;
    made->state = instance.state;
    made->role = instance.role;
    made->natOptions = instance.natOptions;
    made->proxyOptions = instance.proxyOptions;
    made->fetchesUrls = instance.role == aws::InstanceRole::Web && instance.webOptions.fetchesUrls;
    made->metadataEndpoint = instance.metadataOptions.httpEndpoint;
    made->metadataIpv6 = instance.metadataOptions.httpProtocolIpv6 && aws::isNitro(instance.instanceType);
    made->interfaces = interfacesOf(instance.id);
    return made;
}

std::shared_ptr<const InternetGatewayNode> Compiler::node(const aws::InternetGateway &gateway)
{
    auto made = std::make_shared<InternetGatewayNode>();
    made->ref = gateway.id;
    made->vpc = intern(gateway.vpc);
    if (gateway.vpc)
        for (const aws::ResourceRef &child : m_containment.childrenOf(*gateway.vpc))
            if (child.kind == aws::Kind::RouteTable)
                if (const auto *table = m_network.find(aws::RouteTableId{child.id});
                    table && table->edgeAssociation == gateway.id.value && !made->edgeRouteTable.valid())
                    made->edgeRouteTable = intern(table->id);
    return made;
}

std::shared_ptr<const EgressOnlyInternetGatewayNode> Compiler::node(const aws::EgressOnlyInternetGateway &gateway)
{
    return std::make_shared<EgressOnlyInternetGatewayNode>(EgressOnlyInternetGatewayNode{gateway.id, intern(gateway.vpc)});
}

std::shared_ptr<const NatGatewayNode> Compiler::node(const aws::NatGateway &gateway)
{
    return std::make_shared<NatGatewayNode>(
        NatGatewayNode{gateway.id, intern(gateway.subnet), gateway.connectivityType, gateway.state, interfacesOf(gateway.id)});
}

std::shared_ptr<const AddressNode> Compiler::node(const aws::Address &address)
{
    return std::make_shared<AddressNode>(AddressNode{address.id, address.publicIp});
}

std::shared_ptr<const VpcEndpointNode> Compiler::node(const aws::VpcEndpoint &endpoint)
{
    return std::make_shared<VpcEndpointNode>(VpcEndpointNode{endpoint.id, intern(endpoint.vpc), endpoint.vpcEndpointType,
                                                             endpoint.serviceName, endpoint.state, endpoint.privateDnsEnabled,
                                                             interfacesOf(endpoint.id)});
}

std::shared_ptr<const EndpointServiceNode> Compiler::node(const aws::EndpointService &service)
{
    auto made = std::make_shared<EndpointServiceNode>();
    made->ref = service.id;
    made->serviceName = service.serviceName;
    for (const aws::LoadBalancerId &balancer : service.networkLoadBalancers)
        made->loadBalancers.push_back(intern(balancer));
    made->privateDnsName = service.privateDnsName;
    return made;
}

std::shared_ptr<const LoadBalancerNode> Compiler::node(const aws::LoadBalancer &balancer)
{
    auto made = std::make_shared<LoadBalancerNode>();
    made->ref = balancer.id;
    made->vpc = intern(balancer.vpc);
    made->scheme = balancer.scheme;
    for (const aws::Listener &listener : balancer.listeners)
        made->listeners.push_back({listener.protocol, listener.port, intern(listener.targetGroup)});
    made->crossZone = balancer.crossZoneLoadBalancing;
    made->groupsJudgePrivateLink = balancer.enforceSecurityGroupOnPrivateLink;
    made->dnsName = balancer.dnsName;
    made->interfaces = interfacesOf(balancer.id);
    return made;
}

std::shared_ptr<const TargetGroupNode> Compiler::node(const aws::TargetGroup &group)
{
    auto made = std::make_shared<TargetGroupNode>();
    made->ref = group.id;
    made->vpc = intern(group.vpc);
    made->targetType = group.targetType;
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html
    const bool isIp = group.targetType == aws::TargetType::Ip;
    made->preservesClientIp = isIp && group.protocol == net::udp ? true : group.preserveClientIp.value_or(!isIp);
    for (const aws::Target &target : group.targets) {
        CompiledTarget compiled{net::Ipv4{}, target.port, target.healthy};
        if (const auto *instance = std::get_if<aws::InstanceId>(&target.target))
            compiled.target = intern(*instance);
        else
            compiled.target = std::get<net::Ipv4>(target.target);
        made->targets.push_back(compiled);
    }
    return made;
}

std::shared_ptr<const PeeringNode> Compiler::node(const aws::VpcPeeringConnection &peering)
{
    const auto side = [this](const aws::PeeringVpcInfo &info) {
        return PeeringSide{intern(info.vpc), info.region.value, info.cidrBlocks, info.allowDnsResolutionFromRemoteVpc};
    };
    return std::make_shared<PeeringNode>(
        PeeringNode{peering.id, side(peering.requester), side(peering.accepter), peering.status});
}

std::shared_ptr<const InternetNode> Compiler::node(const aws::Internet &internet)
{
    return std::make_shared<InternetNode>(InternetNode{internet.id});
}

std::shared_ptr<const InternetHostNode> Compiler::node(const aws::InternetHost &host)
{
    return std::make_shared<InternetHostNode>(InternetHostNode{host.id, host.address, host.name});
}

std::shared_ptr<const AwsServiceNode> Compiler::node(const aws::AwsService &service)
{
    return std::make_shared<AwsServiceNode>(AwsServiceNode{service.id, service.serviceName, service.addresses});
}

std::shared_ptr<const OnPremisesNode> Compiler::node(const aws::OnPremisesNetwork &network)
{
    return std::make_shared<OnPremisesNode>(OnPremisesNode{network.id, network.cidrBlocks});
}

std::shared_ptr<const UnmodelledNode> Compiler::node(const aws::UnmodelledResource &resource)
{
    return std::make_shared<UnmodelledNode>(
        UnmodelledNode{resource.id, resource.type, intern(resource.vpc), !resource.source.empty()});
}

} // namespace vpcanvas::graph
