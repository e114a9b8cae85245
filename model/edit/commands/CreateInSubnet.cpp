// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
// What stands in a subnet: interfaces, instances, NAT gateways, interface endpoints, load balancers.
#include "edit/commands/Addressing.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/CreateItems.h"
#include "edit/commands/Naming.h"
#include "edit/commands/Placement.h"
#include "edit/commands/Recipes.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::edit {
namespace {

constexpr double nameAdvance = 7;      ///< of a letter of a card's name, about
constexpr double addressAdvance = 6.6; ///< of a letter of an address (mono 11)
constexpr double textLeft = 48;
constexpr double shieldWidth = 24;
constexpr double publicLabelWidth = 72;

aws::SecurityGroupRule allowTcp(std::uint16_t port, std::variant<net::Cidr, aws::PrefixListId, aws::SecurityGroupId> peer)
{
    aws::SecurityGroupRule rule;
    rule.protocol = net::tcp;
    rule.ports = {port, port};
    rule.peer = std::move(peer);
    return rule;
}

std::vector<aws::SecurityGroupRule> allowTcpFromVpc(const aws::Vpc &vpc, std::uint16_t port)
{
    std::vector<aws::SecurityGroupRule> rules;
    for (const net::Cidr &block : vpc.cidrBlocks)
        rules.push_back(allowTcp(port, block));
    return rules;
}

std::vector<aws::SecurityGroupId> groupsFor(Draft &draft, PaletteItem item, const aws::Vpc &vpc, std::uint16_t proxyPort)
{
    if (item == PaletteItem::WebInstance)
        return {ensureGroup(draft, vpc.id, "Web-SG", {allowTcp(80, net::anyIpv4), allowTcp(443, net::anyIpv4)})};
    if (item == PaletteItem::ProxyInstance)
        return {ensureGroup(draft, vpc.id, "Proxy-SG", allowTcpFromVpc(vpc, proxyPort))};
    if (item == PaletteItem::NatInstance) {
        std::vector<aws::SecurityGroupRule> rules;
        for (const net::Cidr &block : vpc.cidrBlocks) {
            aws::SecurityGroupRule rule;
            rule.peer = block;
            rules.push_back(rule);
        }
        return {ensureGroup(draft, vpc.id, "NAT-SG", rules)};
    }
    const auto group = defaultGroupOf(draft, vpc.id);
    return group ? std::vector{*group} : std::vector<aws::SecurityGroupId>{};
}

const char *baseName(PaletteItem item)
{
    return item == PaletteItem::NatInstance  ? "NAT-Instance"
        : item == PaletteItem::ProxyInstance ? "Proxy"
        : item == PaletteItem::WebInstance   ? "Web"
                                             : "Instance";
}

/// "arn:aws:elasticloadbalancing:REGION:ACCOUNT:PATH" in the form AWS writes it, with AWS's example account.
std::string loadBalancingArn(const aws::RegionId &region, const std::string &path)
{
    return "arn:aws:elasticloadbalancing:" + region.value + ":111122223333:" + path;
}

} // namespace

aws::Box cardBox(const Draft &draft, const aws::ResourceRef &ref, double x, double y)
{
    double width = nameAdvance * static_cast<double>(nameOf(draft, ref).size());
    double height = sizes::cardHeight;
    std::vector<aws::NetworkInterfaceId> interfaces = interfacesOf(draft, ref);
    if (ref.kind == aws::Kind::NetworkInterface)
        interfaces = {aws::NetworkInterfaceId{ref.id}};
    for (const aws::NetworkInterfaceId &id : interfaces) {
        const aws::NetworkInterface &interface = *draft.find(id);
        for (const aws::PrivateIpAddress &address : interface.privateIpAddresses) {
            width = std::max(width, addressAdvance * static_cast<double>(address.address.toString().size()) + shieldWidth);
            if (address.publicIp) {
                height = sizes::cardHeight + sizes::addressRowHeight;
                width =
                    std::max(width, publicLabelWidth + addressAdvance * static_cast<double>(address.publicIp->toString().size()));
            }
        }
    }
    if (const auto *service = ref.kind == aws::Kind::AwsService ? draft.find(aws::AwsServiceId{ref.id}) : nullptr)
        width = std::max(width, addressAdvance * static_cast<double>(service->serviceName.size()));
    width = std::max(sizes::cardWidth, std::ceil((textLeft + width + 16) / sizes::grid) * sizes::grid);
    return {x - width / 2, y - height / 2, width, height};
}

aws::Box tileBox(double x, double y)
{
    return {x - sizes::tile / 2, y - sizes::tile / 2, sizes::tile, sizes::tile};
}

Result<aws::ResourceRef> createNetworkInterface(Drop &drop)
{
    Draft &draft = drop.draft;
    const aws::Subnet *subnet = subnetOf(draft, *drop.container);
    const bool attach = drop.container->kind == aws::Kind::Instance;
    const auto group = defaultGroupOf(draft, subnet->vpc);
    aws::NetworkInterface::Attachment attachment;
    if (attach)
        attachment = aws::InstanceId{drop.container->id};
    VPCANVAS_TRY(id,
                 makeInterface(draft, subnet->id, attachment, "interface",
                               group ? std::vector{*group} : std::vector<aws::SecurityGroupId>{}));
    const std::string name = freeName<aws::NetworkInterface>(draft, "ENI");
    draft.change(id, [&](aws::NetworkInterface &interface) { interface.name = name; });
    if (!attach)
        placeInside(draft, id, cardBox(draft, id, drop.x, drop.y), drop.container);
    return aws::ResourceRef(id);
}

Result<aws::ResourceRef> createInstance(Drop &drop)
{
    Draft &draft = drop.draft;
    const aws::Subnet subnet = *draft.find(aws::SubnetId{drop.container->id});
    const aws::Vpc *vpc = draft.find(subnet.vpc);
    aws::Instance instance;
    instance.id = freeId<aws::Instance>(draft, "i");
    instance.name = freeName<aws::Instance>(draft, baseName(drop.item));
    instance.role = drop.item == PaletteItem::NatInstance ? aws::InstanceRole::Nat
        : drop.item == PaletteItem::ProxyInstance         ? aws::InstanceRole::Proxy
        : drop.item == PaletteItem::WebInstance           ? aws::InstanceRole::Web
                                                          : aws::InstanceRole::Ordinary;
    if (drop.item == PaletteItem::ProxyInstance)
        instance.proxyOptions.allowedDomains = {".amazonaws.com"};
    draft.put(instance);
    const auto groups = vpc ? groupsFor(draft, drop.item, *vpc, instance.proxyOptions.port) : std::vector<aws::SecurityGroupId>{};
    VPCANVAS_TRY(interface, makeInterface(draft, subnet.id, instance.id, "interface", groups));
    const bool isPublic = isPublicSubnet(draft, subnet);
    if (drop.item == PaletteItem::NatInstance) {
        // It forwards packets of others: the check that drops those goes off.
        draft.change(interface, [](aws::NetworkInterface &changed) { changed.sourceDestCheck = false; });
        if (isPublic)
            giveElasticIp(draft, interface);
    } else if (subnet.mapPublicIpOnLaunch) {
        const net::Ipv4 publicIp = freePublicIp(draft);
        draft.change(interface, [&](aws::NetworkInterface &changed) { changed.privateIpAddresses.front().publicIp = publicIp; });
    }
    placeInside(draft, instance.id, cardBox(draft, instance.id, drop.x, drop.y), drop.container);
    return aws::ResourceRef(instance.id);
}

Result<aws::ResourceRef> createNatGateway(Drop &drop)
{
    Draft &draft = drop.draft;
    aws::NatGateway gateway;
    gateway.id = freeId<aws::NatGateway>(draft, "nat");
    gateway.name = freeName<aws::NatGateway>(draft, "NAT-Gateway");
    gateway.subnet = aws::SubnetId{drop.container->id};
    gateway.connectivityType =
        drop.item == PaletteItem::PrivateNatGateway ? aws::ConnectivityType::Private : aws::ConnectivityType::Public;
    draft.put(gateway);
    VPCANVAS_TRY(interface, makeInterface(draft, gateway.subnet, gateway.id, "nat_gateway", {}));
    // AWS switches the check off on the interface it manages.
    draft.change(interface, [](aws::NetworkInterface &changed) { changed.sourceDestCheck = false; });
    if (gateway.connectivityType == aws::ConnectivityType::Public)
        giveElasticIp(draft, interface);
    placeInside(draft, gateway.id, cardBox(draft, gateway.id, drop.x, drop.y), drop.container);
    return aws::ResourceRef(gateway.id);
}

Result<aws::ResourceRef> createInterfaceEndpoint(Drop &drop)
{
    Draft &draft = drop.draft;
    const aws::Subnet subnet = *draft.find(aws::SubnetId{drop.container->id});
    const aws::Vpc *vpc = draft.find(subnet.vpc);
    aws::VpcEndpoint endpoint;
    endpoint.id = freeId<aws::VpcEndpoint>(draft, "vpce");
    endpoint.name = freeName<aws::VpcEndpoint>(draft, "Interface-Endpoint");
    endpoint.vpc = subnet.vpc;
    endpoint.vpcEndpointType = aws::VpcEndpointType::Interface;
    endpoint.serviceName = "com.amazonaws." + regionOf(draft, subnet.vpc).value + ".cloudformation";
    // AWS refuses private DNS where the VPC lacks either attribute; a second endpoint of a service cannot have it either.
    bool nameTaken = false;
    draft.forEach<aws::VpcEndpoint>([&](const aws::VpcEndpoint &other) {
        nameTaken =
            nameTaken || (other.vpc == endpoint.vpc && other.serviceName == endpoint.serviceName && other.privateDnsEnabled);
    });
    endpoint.privateDnsEnabled = vpc && vpc->enableDnsSupport && vpc->enableDnsHostnames && !nameTaken;
    draft.put(endpoint);
    // The default group admits only its own members; an endpoint needs its clients.
    std::vector<aws::SecurityGroupId> groups;
    if (vpc)
        groups = {ensureGroup(draft, subnet.vpc, "Endpoint-SG", allowTcpFromVpc(*vpc, 443))};
    VPCANVAS_TRY(interface, makeInterface(draft, subnet.id, endpoint.id, "vpc_endpoint", groups));
    (void)interface;
    placeInside(draft, endpoint.id, cardBox(draft, endpoint.id, drop.x, drop.y), drop.container);
    return aws::ResourceRef(endpoint.id);
}

Result<aws::ResourceRef> createLoadBalancer(Drop &drop)
{
    Draft &draft = drop.draft;
    const aws::Subnet subnet = *draft.find(aws::SubnetId{drop.container->id});
    const aws::RegionId region = regionOf(draft, subnet.vpc);
    const std::string name = freeName<aws::LoadBalancer>(draft, "NLB");

    aws::TargetGroup group;
    group.name = freeName<aws::TargetGroup>(draft, name + "-TG");
    group.id = aws::TargetGroupId{loadBalancingArn(
        region, "targetgroup/" + group.name + '/' + idDigits(aws::Kind::TargetGroup, draft.base().targetGroups.size()))};
    group.vpc = subnet.vpc;
    draft.put(group);

    aws::LoadBalancer balancer;
    const std::string digits = idDigits(aws::Kind::LoadBalancer, draft.base().loadBalancers.size());
    balancer.id = aws::LoadBalancerId{loadBalancingArn(region, "loadbalancer/net/" + name + '/' + digits)};
    balancer.name = name;
    balancer.vpc = subnet.vpc;
    balancer.scheme = isPublicSubnet(draft, subnet) ? aws::LoadBalancerScheme::InternetFacing : aws::LoadBalancerScheme::Internal;
    balancer.dnsName = name + '-' + digits + ".elb." + region.value + ".amazonaws.com";
    balancer.listeners = {{net::tcp, 80, group.id}};
    draft.put(balancer);
    // Without security groups, as when none is given at creation: it accepts everything.
    VPCANVAS_TRY(interface, makeInterface(draft, subnet.id, balancer.id, "network_load_balancer", {}));
    if (balancer.scheme == aws::LoadBalancerScheme::InternetFacing) {
        const net::Ipv4 publicIp = freePublicIp(draft);
        draft.change(interface, [&](aws::NetworkInterface &changed) { changed.privateIpAddresses.front().publicIp = publicIp; });
    }
    placeInside(draft, balancer.id, cardBox(draft, balancer.id, drop.x, drop.y), drop.container);
    return aws::ResourceRef(balancer.id);
}

Result<aws::ResourceRef> createTargetGroup(Drop &drop)
{
    Draft &draft = drop.draft;
    const aws::VpcId vpc = *vpcOf(draft, *drop.container);
    aws::TargetGroup group;
    group.name = freeName<aws::TargetGroup>(draft, "TG");
    group.id = aws::TargetGroupId{
        loadBalancingArn(regionOf(draft, vpc),
                         "targetgroup/" + group.name + '/' + idDigits(aws::Kind::TargetGroup, draft.base().targetGroups.size()))};
    group.vpc = vpc;
    draft.put(group);
    if (drop.container->kind == aws::Kind::LoadBalancer)
        draft.change(aws::LoadBalancerId{drop.container->id}, [&](aws::LoadBalancer &balancer) {
            std::uint16_t port = group.port;
            while (std::ranges::find(balancer.listeners, port, &aws::Listener::port) != balancer.listeners.end())
                ++port;
            balancer.listeners.push_back({net::tcp, port, group.id});
        });
    return aws::ResourceRef(group.id);
}

Result<aws::ResourceRef> createEndpointService(Drop &drop)
{
    Draft &draft = drop.draft;
    std::optional<aws::LoadBalancerId> front;
    if (drop.container->kind == aws::Kind::LoadBalancer)
        front = aws::LoadBalancerId{drop.container->id};
    else
        draft.forEach<aws::LoadBalancer>([&](const aws::LoadBalancer &balancer) {
            bool taken = false; // a balancer serves one endpoint service
            draft.forEach<aws::EndpointService>([&](const aws::EndpointService &service) {
                taken =
                    taken || std::ranges::find(service.networkLoadBalancers, balancer.id) != service.networkLoadBalancers.end();
            });
            if (!front && !taken && balancer.vpc.value == drop.container->id)
                front = balancer.id;
        });
    if (!front)
        return Error{errors::needsLoadBalancer, {}, {}};
    const aws::VpcId vpc = draft.find(*front)->vpc;
    aws::EndpointService service;
    service.id = freeId<aws::EndpointService>(draft, "vpce-svc");
    service.name = freeName<aws::EndpointService>(draft, "Endpoint-Service");
    service.region = regionOf(draft, vpc);
    service.serviceName = "com.amazonaws.vpce." + service.region.value + '.' + service.id.value;
    service.networkLoadBalancers = {*front};
    draft.put(service);
    placeInside(draft, service.id, cardBox(draft, service.id, drop.x, drop.y), aws::ResourceRef(vpc));
    return aws::ResourceRef(service.id);
}

Result<aws::ResourceRef> createElasticIp(Drop &drop)
{
    Draft &draft = drop.draft;
    if (!drop.container || drop.container->kind == aws::Kind::Region)
        return aws::ResourceRef(allocateAddress(draft, drop.container ? aws::RegionId{drop.container->id} : ensureRegion(draft)));
    const auto *gateway =
        drop.container->kind == aws::Kind::NatGateway ? draft.find(aws::NatGatewayId{drop.container->id}) : nullptr;
    if (gateway && gateway->connectivityType == aws::ConnectivityType::Private)
        return Error{errors::privateNoElasticIp, {nameOf(draft, gateway->id)}, {}};
    const auto interfaces = drop.container->kind == aws::Kind::NetworkInterface
        ? std::vector{aws::NetworkInterfaceId{drop.container->id}}
        : interfacesOf(draft, *drop.container);
    if (interfaces.empty())
        return Error{errors::noInterface, {nameOf(draft, *drop.container)}, {}};
    giveElasticIp(draft, interfaces.front());
    const auto allocation = draft.find(interfaces.front())->privateIpAddresses.front().allocationId;
    if (const auto box = draft.box(*drop.container)) { // the card gets a row for it
        const aws::Box wanted = cardBox(draft, *drop.container, 0, 0);
        draft.setBox(*drop.container,
                     aws::Box{box->x, box->y, std::max(box->width, wanted.width), std::max(box->height, wanted.height)});
        makeRoom(draft, *drop.container, *box);
        if (const auto parent = draft.parentOf(*drop.container))
            growToFit(draft, *parent);
    }
    return aws::ResourceRef(*allocation);
}

} // namespace vpcanvas::edit
