// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/GeneratedNetwork.h"

#include <array>
#include <random>

namespace vpcanvas::testing {
namespace {

constexpr std::size_t instancesInVpc = 250;
constexpr std::array<std::string_view, 3> zoneNames = {"ap-northeast-2a", "ap-northeast-2b", "ap-northeast-2c"};
enum class Tier : std::uint8_t { Public, App, Data };
constexpr std::array tiers = {Tier::Public, Tier::App, Tier::Data};
constexpr std::array<std::string_view, 3> tierNames = {"public", "app", "data"};
constexpr std::array<std::string_view, 5> instanceTypes = {"t3.micro", "t3.medium", "m5.large", "c5.xlarge", "r5.large"};

class Generator
{
public:
    explicit Generator(const GeneratedNetworkOptions &options) : m_options(options), m_random(options.seed) { }

    aws::Network run()
    {
        m_network.title = "Generated network of " + std::to_string(m_options.instances) + " instances";
        m_network.regions.emplace(m_region, aws::Region{m_region, "Seoul"});
        for (const std::string_view name : zoneNames) {
            aws::AvailabilityZone zone;
            zone.id.value = name;
            zone.name = name;
            zone.region = m_region;
            add(zone);
        }
        add(aws::PrefixList{
            {"pl-78a54011"}, "com.amazonaws.ap-northeast-2.s3", m_region, {*net::Cidr::parse("52.219.60.0/23")}, 0});
        add(aws::Internet{{"internet"}, "Internet"});
        add(aws::InternetHost{{"host-60.1.1.1"}, "Web server", net::Ipv4{0x3C010101U}});
        const std::size_t inVpc = m_options.dense ? instancesInVpc / 2 : instancesInVpc; // as many boxes in either case
        const std::size_t vpcs = (m_options.instances + inVpc - 1) / inVpc;
        for (std::size_t i = 0; i < vpcs; ++i)
            makeVpc(i, std::min(inVpc, m_options.instances - i * inVpc));
        for (std::size_t i = 1; i < vpcs; ++i)
            peer(i - 1, i);
        return std::move(m_network);
    }

private:
    struct TierSubnet
    {
        aws::SubnetId id;
        Tier tier;
        net::Ipv4 next; ///< the next free address
    };
    struct MadeVpc
    {
        aws::VpcId id;
        net::Cidr block;
        std::vector<aws::RouteTableId> tables;
    };

    template<class R>
    void add(R resource)
    {
        const auto id = resource.id;
        m_network.table<R>().emplace(id, std::move(resource));
    }

    std::string id(std::string_view prefix) ///< 17 hexadecimal digits, as AWS makes them
    {
        static constexpr std::string_view digits = "0123456789abcdef";
        std::string text(prefix);
        text += "-0";
        std::uint64_t bits = m_random();
        for (int i = 0; i < 16; ++i, bits >>= 4U)
            text += digits[bits & 0xFU];
        return text;
    }

    static aws::SecurityGroupRule rule(net::Protocol protocol, net::PortRange ports,
                                       std::variant<net::Cidr, aws::PrefixListId, aws::SecurityGroupId> from, std::string text)
    {
        aws::SecurityGroupRule made;
        made.protocol = protocol;
        made.ports = ports;
        made.peer = std::move(from);
        made.description = std::move(text);
        return made;
    }

    aws::SecurityGroupId group(const aws::VpcId &vpc, std::string name, std::vector<aws::SecurityGroupRule> ingress)
    {
        aws::SecurityGroup made;
        made.id.value = id("sg");
        made.name = std::move(name);
        made.vpc = vpc;
        made.ingress = std::move(ingress);
        made.egress.push_back(rule(net::allProtocols, {}, net::anyIpv4, ""));
        add(made);
        return made.id;
    }

    static aws::NetworkAclEntry entry(int number, net::Protocol protocol, net::PortRange ports, const net::Cidr &block)
    {
        aws::NetworkAclEntry made;
        made.ruleNumber = number;
        made.protocol = protocol;
        made.ports = ports;
        made.cidrBlock = block;
        return made;
    }

    net::Ipv4 publicAddress() { return net::Ipv4{0x36000000U + m_publicAddresses++}; } // 54.0.0.0 and up

    void makeVpc(std::size_t index, std::size_t instances)
    {
        MadeVpc made;
        made.block = net::Cidr(net::Ipv4{0x0A000000U + (static_cast<std::uint32_t>(index % 200) << 16U)}, 16);
        aws::Vpc vpc;
        vpc.id.value = id("vpc");
        vpc.name = "team-" + std::to_string(index + 1);
        vpc.region = m_region;
        vpc.cidrBlocks = {made.block};
        vpc.enableDnsHostnames = true;
        made.id = vpc.id;
        add(vpc);

        aws::RouteTable mainTable;
        mainTable.id.value = id("rtb");
        mainTable.vpc = vpc.id;
        mainTable.main = true;
        add(mainTable);
        made.tables.push_back(mainTable.id);
        aws::NetworkAcl defaultAcl;
        defaultAcl.id.value = id("acl");
        defaultAcl.vpc = vpc.id;
        defaultAcl.isDefault = true;
        defaultAcl.inbound = defaultAcl.outbound = {entry(100, net::allProtocols, {}, net::anyIpv4)};
        add(defaultAcl);
        aws::NetworkAcl dataAcl;
        dataAcl.id.value = id("acl");
        dataAcl.name = vpc.name + "-data";
        dataAcl.vpc = vpc.id;
        dataAcl.inbound = {entry(100, net::tcp, {5432, 5432}, made.block), entry(110, net::tcp, {1024, 65535}, net::anyIpv4)};
        dataAcl.outbound = {entry(100, net::allProtocols, {}, net::anyIpv4)};
        add(dataAcl);

        aws::InternetGateway igw{{id("igw")}, vpc.name, vpc.id};
        add(igw);
        aws::VpcEndpoint s3;
        s3.id.value = id("vpce");
        s3.vpc = vpc.id;
        s3.serviceName = "com.amazonaws.ap-northeast-2.s3";
        add(s3);

        const auto web = group(
            vpc.id, "web", {rule(net::tcp, {443, 443}, net::anyIpv4, "HTTPS"), rule(net::tcp, {80, 80}, net::anyIpv4, "HTTP")});
        const auto app =
            group(vpc.id, "app", {rule(net::tcp, {8080, 8080}, web, "from the web tier"), rule(net::icmp, {}, made.block, "")});
        const auto data = group(vpc.id, "data", {rule(net::tcp, {5432, 5432}, app, "from the application")});
        const auto admin = group(vpc.id, "admin", {rule(net::tcp, {22, 22}, made.block, "SSH from inside")});
        const std::array tierGroups = {web, app, data};

        std::vector<TierSubnet> subnets;
        for (std::size_t zone = 0; zone < zoneNames.size(); ++zone)
            makeZone(made, zone, igw.id, s3.id, dataAcl.id, subnets);
        aws::VpcEndpoint ssm;
        ssm.id.value = id("vpce");
        ssm.vpc = vpc.id;
        ssm.vpcEndpointType = aws::VpcEndpointType::Interface;
        ssm.serviceName = "com.amazonaws.ap-northeast-2.ssm";
        ssm.privateDnsEnabled = true;
        add(ssm);
        attach(subnets[1], ssm.id, {app}, "vpc_endpoint", false);

        std::vector<aws::InstanceId> members;
        for (std::size_t i = 0; i < instances; ++i) {
            TierSubnet &subnet = subnets[i % subnets.size()];
            aws::Instance instance;
            instance.id.value = id("i");
            instance.name =
                vpc.name + '-' + std::string(tierNames[static_cast<std::size_t>(subnet.tier)]) + '-' + std::to_string(i + 1);
            instance.instanceType = instanceTypes[m_random() % instanceTypes.size()];
            instance.state = m_random() % 20 == 0 ? aws::InstanceState::Stopped : aws::InstanceState::Running;
            add(instance);
            attach(subnet, instance.id, {tierGroups[static_cast<std::size_t>(subnet.tier)], admin}, "interface",
                   subnet.tier == Tier::Public);
            members.push_back(instance.id);
        }
        if (m_options.dense)
            for (std::size_t i = 0; i < members.size(); ++i)
                balance(vpc, subnets[i % subnets.size()], i, members);
        m_vpcs.push_back(std::move(made));
    }

    void balance(const aws::Vpc &vpc, TierSubnet &subnet, std::size_t first, const std::vector<aws::InstanceId> &members)
    {
        constexpr std::size_t targets = 3;
        aws::TargetGroup group;
        group.id.value = "arn:aws:elasticloadbalancing:ap-northeast-2:111122223333:targetgroup/" + id("tg");
        group.name = vpc.name + "-tg-" + std::to_string(first + 1);
        group.vpc = vpc.id;
        for (std::size_t i = first; i < first + targets; ++i)
            group.targets.push_back({members[i % members.size()], 80, true});
        aws::LoadBalancer balancer;
        balancer.id.value = "arn:aws:elasticloadbalancing:ap-northeast-2:111122223333:loadbalancer/net/" + id("nlb");
        balancer.name = vpc.name + "-nlb-" + std::to_string(first + 1);
        balancer.vpc = vpc.id;
        balancer.listeners.push_back({net::tcp, 80, group.id});
        attach(subnet, balancer.id, {}, "network_load_balancer", false);
        add(group);
        add(balancer);
    }

    void makeZone(MadeVpc &vpc, std::size_t zone, const aws::InternetGatewayId &igw, const aws::VpcEndpointId &s3,
                  const aws::NetworkAclId &dataAcl, std::vector<TierSubnet> &subnets)
    {
        const aws::NatGatewayId nat{id("nat")};
        for (const Tier tier : tiers) {
            const auto number = static_cast<std::uint32_t>(zone * tiers.size()) + static_cast<std::uint32_t>(tier);
            aws::RouteTable table;
            table.id.value = id("rtb");
            table.name = std::string(tierNames[static_cast<std::size_t>(tier)]) + '-'
                + std::string(zoneNames[zone].substr(zoneNames[zone].size() - 1));
            table.vpc = vpc.id;
            if (tier == Tier::Public)
                table.routes.push_back({net::anyIpv4, {aws::RouteTargetKind::InternetGateway, igw.value}});
            else if (tier == Tier::App)
                table.routes.push_back({net::anyIpv4, {aws::RouteTargetKind::NatGateway, nat.value}});
            table.routes.push_back({aws::PrefixListId{"pl-78a54011"}, {aws::RouteTargetKind::GatewayEndpoint, s3.value}});
            aws::Subnet subnet;
            subnet.id.value = id("subnet");
            subnet.name = table.name;
            subnet.vpc = vpc.id;
            subnet.availabilityZone.value = zoneNames[zone];
            const net::Ipv4 first = vpc.block.address().ipv4() + (number << 12U);
            subnet.cidrBlock = net::Cidr(first, 20);
            subnet.mapPublicIpOnLaunch = tier == Tier::Public;
            subnet.routeTable = table.id;
            if (tier == Tier::Data)
                subnet.networkAcl = dataAcl;
            vpc.tables.push_back(table.id);
            add(table);
            subnets.push_back({subnet.id, tier, first + 4}); // the first four are AWS's
            add(subnet);
            if (tier == Tier::Public) {
                aws::NatGateway gateway;
                gateway.id = nat;
                gateway.name = subnet.name;
                gateway.subnet = subnet.id;
                add(gateway);
                aws::NetworkInterface &interface = attach(subnets.back(), nat, {}, "nat_gateway", true);
                interface.sourceDestCheck = false;
                aws::Address address{{id("eipalloc")}, "", m_region, *interface.privateIpAddresses.front().publicIp};
                interface.privateIpAddresses.front().allocationId = address.id;
                add(address);
            }
        }
    }

    aws::NetworkInterface &attach(TierSubnet &subnet, aws::NetworkInterface::Attachment owner,
                                  std::vector<aws::SecurityGroupId> groups, std::string type, bool hasPublicAddress)
    {
        aws::NetworkInterface interface;
        interface.id.value = id("eni");
        interface.subnet = subnet.id;
        interface.attachment = std::move(owner);
        interface.interfaceType = std::move(type);
        interface.groups = std::move(groups);
        interface.privateIpAddresses.push_back({subnet.next, std::nullopt, std::nullopt});
        if (hasPublicAddress)
            interface.privateIpAddresses.front().publicIp = publicAddress();
        subnet.next = subnet.next + 1;
        const auto made = interface.id;
        return m_network.networkInterfaces.emplace(made, std::move(interface)).first->second;
    }

    void peer(std::size_t from, std::size_t to)
    {
        if (m_vpcs[from].block == m_vpcs[to].block)
            return;
        aws::VpcPeeringConnection peering;
        peering.id.value = id("pcx");
        peering.name = "team-" + std::to_string(from + 1) + " to team-" + std::to_string(to + 1);
        peering.requester = {m_vpcs[from].id, m_region, "111122223333", {m_vpcs[from].block}, false};
        peering.accepter = {m_vpcs[to].id, m_region, "111122223333", {m_vpcs[to].block}, false};
        for (const auto &[side, other] : {std::pair(from, to), std::pair(to, from)})
            for (const aws::RouteTableId &table : m_vpcs[side].tables)
                m_network.routeTables.at(table).routes.push_back(
                    {m_vpcs[other].block, {aws::RouteTargetKind::VpcPeeringConnection, peering.id.value}});
        add(peering);
    }

    GeneratedNetworkOptions m_options;
    std::mt19937_64 m_random;
    aws::Network m_network;
    aws::RegionId m_region{"ap-northeast-2"};
    std::vector<MadeVpc> m_vpcs;
    std::uint32_t m_publicAddresses = 1;
};

} // namespace

aws::Network generatedNetwork(const GeneratedNetworkOptions &options)
{
    return Generator(options).run();
}

} // namespace vpcanvas::testing
