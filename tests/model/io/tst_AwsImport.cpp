// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "io/AwsImport.h"
#include "io/ImportNotes.h"
#include "io/IoErrors.h"
#include "io/NativeFormat.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>

using namespace vpcanvas;

namespace {

const std::filesystem::path data = std::filesystem::path(VPCANVAS_TEST_DATA) / "io";

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

io::Imported imported(std::string_view text)
{
    auto result = io::importDumpText(text, "dump.json");
    if (!result)
        qFatal("%s: %s", result.error().where.c_str(), std::string(result.error().code.key).c_str());
    return *std::move(result);
}

bool hasNote(const io::Imported &imported, ErrorCode code, const std::vector<std::string> &args)
{
    return std::ranges::any_of(imported.notes,
                               [&](const io::ImportNote &note) { return note.code == code && note.args == args; });
}

} // namespace

/// The folder "organization" is what a tool that walks accounts and Regions leaves behind, with the traps of real dumps in it.
class TestAwsImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void blocksThatWereTakenAwayAreLeftOut();
    void vpcsKnowTheirRegionAndAttributes();
    void subnetsKnowTheirTableAndAcl();
    void localRoutesAreImplied();
    void routeTargetsAreToldApart();
    void aclEntriesAreSortedAndTheClosingOneIsImplied();
    void permissionsAreFlattened();
    void interfacesThatOnlyTheirOwnersNameAreMade();
    void elasticIpsAreHeldByInterfaces();
    void instancesKeepWhatMatters();
    void endpointsKeepPolicyOnlyIfItSaysSomething();
    void balancersGetListenersTargetsAndNodes();
    void aPeeringListedByBothAccountsIsOne();
    void whatIsGoneIsCounted();
    void whatIsNotModelledIsKeptAndNoted();
    void aMalformedResourceIsNotedAndTheRestOpens();
    void everyNoteSaysWhereOrWhat();
    void theInternetIsThereWhereAGatewayIs();
    void anImportSurvivesSavingAndOpening();
    void importIsTheSameEachTime();

    void requesterManagedInterfacesFindTheirOwners();
    void anInterfaceAloneMakesItsInstance();
    void theSameResourceTwiceIsOne();
    void interfacesOfATerminatedInstanceAreLoose();
    void settingsThatAreNotModelledAreNoted();
    void anUnknownRouteTargetIsUnknown();
    void namesMayComeFromDescribeTags();
    void morePagesAreNoted();
    void prefixListsOfBothKindsAreJoined();
    void regionsAreReadFromZones_data();
    void regionsAreReadFromZones();
    void badDumpsAreRefusedWithPlaceAndReason_data();
    void badDumpsAreRefusedWithPlaceAndReason();
    void oddShapesAreNotedNotFatal();
    void aFolderWithoutJsonIsRefused();

private:
    const aws::Network &network() const { return m_organization.network; }
    io::Imported m_organization;
};

void TestAwsImport::initTestCase()
{
    auto result = io::importDump(data / "organization");
    QVERIFY2(result, result ? "" : result.error().where.c_str());
    m_organization = *std::move(result);
}

void TestAwsImport::blocksThatWereTakenAwayAreLeftOut()
{
    const aws::Vpc *vpc = network().find(aws::VpcId{"vpc-0a1"});
    QVERIFY(vpc);
    QCOMPARE(vpc->cidrBlocks.size(), std::size_t{2});
    QCOMPARE(vpc->cidrBlocks[0].toString(), std::string("10.1.0.0/16")); // the primary block comes first
    QCOMPARE(vpc->cidrBlocks[1].toString(), std::string("10.2.0.0/16"));
    QCOMPARE(vpc->ipv6CidrBlocks.at(0).toString(), std::string("2001:db8:1::/56"));
}

void TestAwsImport::vpcsKnowTheirRegionAndAttributes()
{
    const aws::Vpc *lab = network().find(aws::VpcId{"vpc-0a1"});
    const aws::Vpc *other = network().find(aws::VpcId{"vpc-0b1"});
    QCOMPARE(lab->name, std::string("lab"));
    QCOMPARE(lab->region.value, std::string("ap-northeast-2"));     // from its subnets' zones
    QCOMPARE(other->region.value, std::string("us-east-1"));        // from the folder
    QVERIFY(!lab->enableDnsHostnames && other->enableDnsHostnames); // from describe-vpc-attribute
    QVERIFY(hasNote(m_organization, io::notes::dnsAssumed, {"1"}));
    QCOMPARE(network().regions.size(), std::size_t{2});
    QCOMPARE(network().find(aws::AvailabilityZoneId{"ap-northeast-2a"})->zoneId, std::string("apne2-az1"));
}

void TestAwsImport::subnetsKnowTheirTableAndAcl()
{
    const aws::Subnet *first = network().find(aws::SubnetId{"subnet-0a1"});
    const aws::Subnet *second = network().find(aws::SubnetId{"subnet-0a2"});
    QCOMPARE(first->routeTable->value, std::string("rtb-0a2"));
    QCOMPARE(first->networkAcl->value, std::string("acl-0a1"));
    QVERIFY(first->mapPublicIpOnLaunch);
    QVERIFY(!second->routeTable); // disassociated: the main table serves it
    QVERIFY(!second->networkAcl);
    QVERIFY(network().find(aws::RouteTableId{"rtb-0a1"})->main);
}

void TestAwsImport::localRoutesAreImplied()
{
    QCOMPARE(network().find(aws::RouteTableId{"rtb-0a2"})->routes.size(), std::size_t{1});
}

void TestAwsImport::routeTargetsAreToldApart()
{
    using enum aws::RouteTargetKind;
    const aws::RouteTable *table = network().find(aws::RouteTableId{"rtb-0a1"});
    QCOMPARE(table->propagatingVgws.at(0), std::string("vgw-0a1"));
    std::vector<aws::RouteTargetKind> kinds;
    for (const aws::Route &route : table->routes)
        kinds.push_back(route.target.targetKind);
    const std::vector expected = {VpcPeeringConnection, VpcPeeringConnection,      TransitGateway,  VpnGateway,
                                  GatewayEndpoint,      EgressOnlyInternetGateway, NetworkInterface};
    QVERIFY(kinds == expected);
    QVERIFY(table->routes[1].state == aws::RouteState::Blackhole);
    QVERIFY(table->routes[3].origin == aws::RouteOrigin::EnableVgwRoutePropagation);
    QCOMPARE(std::get<aws::PrefixListId>(table->routes[4].destination).value, std::string("pl-78a54011"));
    QCOMPARE(table->routes[6].target.targetId, std::string("eni-0a1")); // not the instance that it names too
}

void TestAwsImport::aclEntriesAreSortedAndTheClosingOneIsImplied()
{
    const aws::NetworkAcl *acl = network().find(aws::NetworkAclId{"acl-0a1"});
    QCOMPARE(acl->inbound.size(), std::size_t{2});
    QCOMPARE(acl->inbound[0].ruleNumber, 100);
    QVERIFY(acl->inbound[0].protocol == net::icmp && acl->inbound[0].icmpType == 8 && acl->inbound[0].icmpCode == -1);
    QVERIFY(acl->inbound[0].ruleAction == aws::RuleAction::Deny);
    QVERIFY((acl->inbound[1].ports == net::PortRange{1024, 65535}));
    QCOMPARE(acl->outbound.size(), std::size_t{1});
    QVERIFY(acl->outbound[0].protocol == net::icmpv6 && acl->outbound[0].cidrBlock == net::anyIpv6);
}

void TestAwsImport::permissionsAreFlattened()
{
    const aws::SecurityGroup *group = network().find(aws::SecurityGroupId{"sg-0a1"});
    QCOMPARE(group->ingress.size(), std::size_t{6});
    QVERIFY((group->ingress[0].ports == net::PortRange{80, 81}));
    QCOMPARE(group->ingress[0].description, std::string("inside"));
    QVERIFY(std::get<net::Cidr>(group->ingress[1].peer) == net::anyIpv6);
    QCOMPARE(std::get<aws::PrefixListId>(group->ingress[2].peer).value, std::string("pl-78a54011"));
    QCOMPARE(std::get<aws::SecurityGroupId>(group->ingress[3].peer).value, std::string("sg-0a1"));
    QVERIFY(group->ingress[4].protocol == net::icmp && group->ingress[4].icmpType == 8 && group->ingress[4].icmpCode == -1);
    QVERIFY(group->ingress[4].ports.isAll());
    QCOMPARE(group->ingress[5].protocol.number, std::int16_t{50});
    QVERIFY(group->egress.at(0).protocol.isAll());
}

void TestAwsImport::interfacesThatOnlyTheirOwnersNameAreMade()
{
    const aws::Containment containment(network());
    const auto only = [&](const aws::ResourceRef &owner) -> const aws::NetworkInterface & {
        const auto &all = containment.interfacesOf(owner);
        return all.size() == 1 ? *network().find(all.front()) : throw std::logic_error("one interface expected");
    };
    const aws::NetworkInterface &nat = only(aws::NatGatewayId{"nat-0a1"});
    QCOMPARE(nat.privateIpAddresses.at(0).address.toString(), std::string("10.1.1.30"));
    QCOMPARE(nat.privateIpAddresses.at(0).publicIp->toString(), std::string("3.35.0.3"));
    QVERIFY(!nat.sourceDestCheck);
    QVERIFY(network().find(*nat.privateIpAddresses.at(0).allocationId)); // made, since Addresses lacks it
    QVERIFY(!only(aws::InstanceId{"i-0a1"}).sourceDestCheck);
    QCOMPARE(only(aws::InstanceId{"i-0a2"}).privateIpAddresses.at(0).address.toString(), std::string("10.1.2.20"));
    QVERIFY(only(aws::VpcEndpointId{"vpce-0a1"}).privateIpAddresses.empty());
    QVERIFY(hasNote(m_organization, io::notes::madeInterface, {"eni-0a3", "nat-0a1"}));
    QVERIFY(hasNote(m_organization, io::notes::noAddress, {"eni-0a4", "vpce-0a1"}));
}

void TestAwsImport::elasticIpsAreHeldByInterfaces()
{
    const aws::PrivateIpAddress &address = network().find(aws::NetworkInterfaceId{"eni-0a1"})->privateIpAddresses.at(0);
    QCOMPARE(address.publicIp->toString(), std::string("3.35.0.1"));
    QCOMPARE(address.allocationId->value, std::string("eipalloc-0a1"));
    QCOMPARE(network().find(aws::AllocationId{"eipalloc-0a2"})->region.value, std::string("ap-northeast-2"));
}

void TestAwsImport::instancesKeepWhatMatters()
{
    const aws::Instance *nat = network().find(aws::InstanceId{"i-0a1"});
    QCOMPARE(nat->name, std::string("nat"));
    QCOMPARE(nat->iamRole, std::string("nat-role"));
    QCOMPARE(nat->placementGroup->value, std::string("pg-0a1"));
    QVERIFY(nat->metadataOptions.httpTokensRequired);
    QCOMPARE(nat->metadataOptions.httpPutResponseHopLimit, 2);
    QVERIFY(nat->role == aws::InstanceRole::Ordinary); // AWS does not tell, a person does
    QVERIFY(hasNote(m_organization, io::notes::maybeNat, {"i-0a1"}));
    QVERIFY(network().find(aws::InstanceId{"i-0a2"})->state == aws::InstanceState::Stopped);
    QVERIFY(network().find(aws::PlacementGroupId{"pg-0a1"})->strategy == aws::PlacementStrategy::Spread);
}

void TestAwsImport::endpointsKeepPolicyOnlyIfItSaysSomething()
{
    QVERIFY(network().find(aws::VpcEndpointId{"vpce-0a2"})->policyDocument.empty());
    QVERIFY(!network().find(aws::VpcEndpointId{"vpce-0a3"})->policyDocument.empty());
    QVERIFY(network().find(aws::VpcEndpointId{"vpce-0a1"})->state == aws::VpcEndpointState::PendingAcceptance);
    const aws::EndpointService *service = network().find(aws::EndpointServiceId{"vpce-svc-0a1"});
    QVERIFY(service->acceptanceRequired);
    QVERIFY(network().find(service->networkLoadBalancers.at(0)));
}

void TestAwsImport::balancersGetListenersTargetsAndNodes()
{
    QCOMPARE(network().loadBalancers.size(), std::size_t{1});
    const aws::LoadBalancer &balancer = network().loadBalancers.begin()->second;
    QVERIFY(balancer.crossZoneLoadBalancing);
    QCOMPARE(balancer.listeners.size(), std::size_t{2}); // TCP_UDP is both
    QVERIFY(balancer.listeners[0].protocol == net::tcp && balancer.listeners[1].protocol == net::udp);
    const aws::TargetGroup *group = network().find(balancer.listeners[0].targetGroup);
    QVERIFY(group);
    QCOMPARE(group->targets.size(), std::size_t{2});
    QVERIFY(!group->targets[0].healthy && group->targets[1].healthy);
    QCOMPARE(group->targets[0].port, std::uint16_t{5353});
    QCOMPARE(std::get<net::Ipv4>(group->targets[1].target).toString(), std::string("10.1.2.7"));
    const aws::Containment containment(network());
    QCOMPARE(containment.interfacesOf(balancer.id).size(), std::size_t{2}); // a node in each zone
}

void TestAwsImport::aPeeringListedByBothAccountsIsOne()
{
    QCOMPARE(network().vpcPeeringConnections.size(), std::size_t{1});
    const aws::VpcPeeringConnection &peering = network().vpcPeeringConnections.begin()->second;
    QCOMPARE(peering.name, std::string("to the lab")); // a tag only the other account sees
    QVERIFY(peering.accepter.allowDnsResolutionFromRemoteVpc);
    QCOMPARE(peering.accepter.cidrBlocks.at(0).toString(), std::string("10.9.0.0/16"));
}

void TestAwsImport::whatIsGoneIsCounted()
{
    QVERIFY(!network().find(aws::InstanceId{"i-0a9"}));
    QVERIFY(!network().find(aws::NatGatewayId{"nat-0a9"}));
    QVERIFY(hasNote(m_organization, io::notes::gone, {"Instances", "1"}));
    QVERIFY(hasNote(m_organization, io::notes::gone, {"NatGateways", "1"}));
    QVERIFY(hasNote(m_organization, io::notes::gone, {"VpcPeeringConnections", "1"}));
    QVERIFY(hasNote(m_organization, io::notes::gone, {"TransitGatewayVpcAttachments", "1"}));
}

void TestAwsImport::whatIsNotModelledIsKeptAndNoted()
{
    const auto kept = [&](const char *id) { return network().find(aws::UnmodelledResourceId{id}); };
    QCOMPARE(kept("tgw-0a1")->name, std::string("hub"));
    QCOMPARE(kept("tgw-attach-0a1")->vpc->value, std::string("vpc-0a1"));
    QCOMPARE(kept("vgw-0a1")->vpc->value, std::string("vpc-0a1"));
    QCOMPARE(kept("ql-0a1")->type, std::string("QuantumLinks")); // a kind that nobody knows yet
    QVERIFY(kept("arn:aws:elasticloadbalancing:ap-northeast-2:111122223333:loadbalancer/app/site/0123456789abcdef"));
    QVERIFY(!kept("tgw-attach-0a9"));
    QVERIFY(!kept("vol-0a1"));
    QCOMPARE(kept("tgw-0a1")->source, std::string("accounts/111122223333/ap-northeast-2/services.json: /TransitGateways/0"));
    QVERIFY(hasNote(m_organization, io::notes::unmodelled, {"TransitGateways", "1"}));
    QVERIFY(hasNote(m_organization, io::notes::unmodelled, {"QuantumLinks", "1"}));
    QVERIFY(hasNote(m_organization, io::notes::unread, {"TransitGatewayStaticRoutes", "1"}));
    QVERIFY(hasNote(m_organization, io::notes::unread, {"Volumes", "1"}));
}

void TestAwsImport::aMalformedResourceIsNotedAndTheRestOpens()
{
    QVERIFY(!network().find(aws::SecurityGroupId{"sg-0a2"}));
    const io::ImportNote reason{
        {"net.address"},
        {"10.0.0.300"},
        "accounts/111122223333/ap-northeast-2/rules.json: /SecurityGroups/1/IpPermissions/0/IpRanges/0/CidrIp"};
    QVERIFY(std::ranges::find(m_organization.notes, reason) != m_organization.notes.end());
    QVERIFY(hasNote(m_organization, io::notes::skipped, {"SecurityGroups", "/SecurityGroups/1"}));
}

void TestAwsImport::everyNoteSaysWhereOrWhat()
{
    for (const io::ImportNote &note : m_organization.notes)
        QVERIFY2(!note.where.empty() || !note.args.empty(), std::string(note.code.key).c_str());
}

void TestAwsImport::theInternetIsThereWhereAGatewayIs()
{
    QCOMPARE(network().internets.size(), std::size_t{1});
    QVERIFY(!network().find(aws::InternetGatewayId{"igw-0a2"})->vpc);
    const io::Imported closed = imported(R"({"InternetGateways": [{"InternetGatewayId": "igw-1", "Attachments": []}]})");
    QVERIFY(closed.network.internets.empty());
}

void TestAwsImport::anImportSurvivesSavingAndOpening()
{
    const auto back = io::read(io::write(network()), "f");
    QVERIFY(back);
    QVERIFY(*back == network());
}

void TestAwsImport::importIsTheSameEachTime()
{
    const auto again = io::importDump(data / "organization");
    QVERIFY(again);
    QVERIFY(again->network == network());
    QVERIFY(again->notes == m_organization.notes);
}

void TestAwsImport::requesterManagedInterfacesFindTheirOwners()
{
    const io::Imported dump = imported(R"({
        "NetworkInterfaces": [
            {"NetworkInterfaceId": "eni-1", "SubnetId": "s", "Description": "Interface for NAT Gateway nat-1", "PrivateIpAddress": "10.0.0.1"},
            {"NetworkInterfaceId": "eni-2", "SubnetId": "s", "Description": "VPC Endpoint Interface vpce-1", "PrivateIpAddress": "10.0.0.2"},
            {"NetworkInterfaceId": "eni-3", "SubnetId": "s", "Description": "ELB net/lb/1", "PrivateIpAddress": "10.0.0.3"},
            {"NetworkInterfaceId": "eni-4", "SubnetId": "s", "Description": "ELB app/lb/1", "PrivateIpAddress": "10.0.0.4"},
            {"NetworkInterfaceId": "eni-5", "SubnetId": "s", "Description": "", "InterfaceType": "lambda", "PrivateIpAddress": "10.0.0.5"}],
        "NatGateways": [{"NatGatewayId": "nat-1", "SubnetId": "s", "State": "available"}],
        "VpcEndpoints": [{"VpcEndpointId": "vpce-1", "VpcId": "v", "VpcEndpointType": "Interface", "ServiceName": "x"}],
        "LoadBalancers": [{"LoadBalancerArn": "arn:aws:x:loadbalancer/net/lb/1", "LoadBalancerName": "lb", "Type": "network",
            "Scheme": "internal", "AvailabilityZones": [{"SubnetId": "s"}]}]})");
    const auto attachment = [&](const char *id) { return dump.network.find(aws::NetworkInterfaceId{id})->attachment; };
    QVERIFY(std::get<aws::NatGatewayId>(attachment("eni-1")).value == "nat-1");
    QVERIFY(std::get<aws::VpcEndpointId>(attachment("eni-2")).value == "vpce-1");
    QVERIFY(std::get<aws::LoadBalancerId>(attachment("eni-3")).value == "arn:aws:x:loadbalancer/net/lb/1");
    QVERIFY(std::holds_alternative<std::monostate>(attachment("eni-4")));
    QVERIFY(std::holds_alternative<std::monostate>(attachment("eni-5")));
    QCOMPARE(dump.network.networkInterfaces.size(), std::size_t{5}); // the balancer's node is not made twice
}

void TestAwsImport::anInterfaceAloneMakesItsInstance()
{
    const io::Imported dump = imported(R"({"NetworkInterfaces": [{"NetworkInterfaceId": "eni-1", "SubnetId": "s",
        "Attachment": {"InstanceId": "i-1", "Status": "attached", "DeviceIndex": 1}, "PrivateIpAddress": "10.0.0.1"}]})");
    QVERIFY(dump.network.find(aws::InstanceId{"i-1"}));
    QCOMPARE(dump.network.networkInterfaces.begin()->second.deviceIndex, 1);
    QVERIFY(hasNote(dump, io::notes::madeInstance, {"i-1"}));
}

void TestAwsImport::theSameResourceTwiceIsOne()
{
    const io::Imported dump = imported(R"({
        "InternetGateways": [{"InternetGatewayId": "igw-1"}, {"InternetGatewayId": "igw-1", "Tags": [{"Key": "Name", "Value": "gate"}]},
            {"InternetGatewayId": "igw-2"}, {"InternetGatewayId": "igw-2", "Attachments": [{"State": "available", "VpcId": "v"}]}]})");
    QCOMPARE(dump.network.find(aws::InternetGatewayId{"igw-1"})->name, std::string("gate"));
    QVERIFY(!hasNote(dump, io::notes::seenTwice, {"igw-1"}));
    QVERIFY(hasNote(dump, io::notes::seenTwice, {"igw-2"}));
}

void TestAwsImport::interfacesOfATerminatedInstanceAreLoose()
{
    const io::Imported dump = imported(R"({
        "Reservations": [{"Instances": [{"InstanceId": "i-1", "State": {"Name": "terminated"}}]}],
        "NetworkInterfaces": [
            {"NetworkInterfaceId": "eni-1", "SubnetId": "s", "Attachment": {"InstanceId": "i-1", "Status": "attached"}},
            {"NetworkInterfaceId": "eni-2", "SubnetId": "s", "Attachment": {"InstanceId": "i-2", "Status": "detached"}}]})");
    QVERIFY(dump.network.instances.empty());
    for (const auto &[id, interface] : dump.network.networkInterfaces)
        QVERIFY(std::holds_alternative<std::monostate>(interface.attachment));
}

void TestAwsImport::settingsThatAreNotModelledAreNoted()
{
    const io::Imported dump = imported(R"({
        "Subnets": [{"SubnetId": "s", "VpcId": "v", "EnableDns64": true,
            "BlockPublicAccessStates": {"InternetGatewayBlockMode": "block-bidirectional"}}],
        "NatGateways": [{"NatGatewayId": "nat-1", "AvailabilityMode": "regional", "VpcId": "v"}],
        "NetworkInterfaces": [{"NetworkInterfaceId": "eni-1", "SubnetId": "s", "Ipv4Prefixes": [{"Ipv4Prefix": "10.0.0.16/28"}]}]})");
    QVERIFY(hasNote(dump, io::notes::setting, {"s", "EnableDns64"}));
    QVERIFY(hasNote(dump, io::notes::setting, {"s", "BlockPublicAccessStates"}));
    QVERIFY(hasNote(dump, io::notes::setting, {"eni-1", "Ipv4Prefixes"}));
    QVERIFY(hasNote(dump, io::notes::setting, {"nat-1", "AvailabilityMode"}));
    QVERIFY(dump.network.natGateways.empty());
    QCOMPARE(dump.network.find(aws::UnmodelledResourceId{"nat-1"})->vpc->value, std::string("v"));
}

void TestAwsImport::anUnknownRouteTargetIsUnknown()
{
    const io::Imported dump = imported(R"({"RouteTables": [{"RouteTableId": "r", "VpcId": "v", "Routes": [
        {"DestinationCidrBlock": "0.0.0.0/0", "WormholeId": "wh-1", "State": "active"},
        {"DestinationCidrBlock": "10.0.0.0/8", "GatewayId": "vpce-1", "State": "active"},
        {"DestinationCidrBlock": "11.0.0.0/8", "State": "blackhole"}]}]})");
    const auto &routes = dump.network.routeTables.begin()->second.routes;
    QVERIFY(routes[0].target == (aws::RouteTarget{aws::RouteTargetKind::Unknown, "wh-1"}));
    QVERIFY(routes[1].target.targetKind
            == aws::RouteTargetKind::GatewayLoadBalancerEndpoint); // a block never leads to a gateway one
    QVERIFY(routes[2].state == aws::RouteState::Blackhole);
    QVERIFY(hasNote(dump, io::notes::unknownTarget, {"r", "WormholeId"}));
}

void TestAwsImport::namesMayComeFromDescribeTags()
{
    const io::Imported dump = imported(R"({"Vpcs": [{"VpcId": "v", "CidrBlock": "10.0.0.0/16"}],
        "Tags": [{"Key": "Name", "ResourceId": "v", "ResourceType": "vpc", "Value": "named"}, {"Key": "env", "ResourceId": "v", "Value": "x"}]})");
    QCOMPARE(dump.network.vpcs.begin()->second.name, std::string("named"));
}

void TestAwsImport::morePagesAreNoted()
{
    QVERIFY(hasNote(imported(R"({"Vpcs": [], "NextToken": "eyJ2Ijo"})"), io::notes::morePages, {}));
}

void TestAwsImport::prefixListsOfBothKindsAreJoined()
{
    const io::Imported dump = imported(R"({
        "PrefixLists": [{"PrefixListId": "pl-1", "PrefixListName": "a", "MaxEntries": 5, "PrefixListArn": "arn:aws:ec2:us-east-1:1:prefix-list/pl-1"},
                        {"PrefixListId": "pl-1", "PrefixListName": "a", "Cidrs": ["10.0.0.0/8"]}, {"PrefixListId": "pl-2"}],
        "PrefixListEntries": [{"PrefixListId": "pl-2", "Entries": [{"Cidr": "2001:db8::/32", "Description": ""}]}]})");
    const aws::PrefixList *first = dump.network.find(aws::PrefixListId{"pl-1"});
    QCOMPARE(first->entries.size(), std::size_t{1});
    QCOMPARE(first->maxEntries, 5);
    QCOMPARE(first->region.value, std::string("us-east-1"));
    QCOMPARE(dump.network.find(aws::PrefixListId{"pl-2"})->entries.size(), std::size_t{1});
}

void TestAwsImport::regionsAreReadFromZones_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("region");
    QTest::newRow("zone") << QByteArray("us-east-1a") << QByteArray("us-east-1");
    QTest::newRow("far") << QByteArray("ap-northeast-2c") << QByteArray("ap-northeast-2");
    QTest::newRow("government") << QByteArray("us-gov-west-1b") << QByteArray("us-gov-west-1");
    QTest::newRow("local zone") << QByteArray("us-west-2-lax-1a") << QByteArray("us-west-2");
    QTest::newRow("no zone") << QByteArray("somewhere") << QByteArray("");
}

void TestAwsImport::regionsAreReadFromZones()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, region);
    const io::Imported dump = imported(R"({"Vpcs": [{"VpcId": "v", "CidrBlock": "10.0.0.0/16"}],
        "Subnets": [{"SubnetId": "s", "VpcId": "v", "AvailabilityZone": ")"
                                       + zone.toStdString() + R"("}]})");
    QCOMPARE(bytes(dump.network.vpcs.begin()->second.region.value), region);
}

void TestAwsImport::badDumpsAreRefusedWithPlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, std::string_view text, ErrorCode code, const char *place) {
        QTest::newRow(name) << bytes(text) << bytes(code.key) << QByteArray(place);
    };
    namespace e = io::errors;
    row("empty", "", e::empty, "dump.json");
    row("binary", std::string_view("\x89PNG\r\n\x1A\n\0\0", 10), e::binary, "dump.json");
    row("truncated", "{\"Vpcs\": [\n{\"VpcId\": \"v", e::truncated, "dump.json:2:13");
    row("not json", "Vpcs:\n- VpcId: v\n", e::syntax, "dump.json:1:1");
    row("deep", std::string(1000, '['), e::tooDeep, "dump.json:1:65");
    row("a list", R"([{"VpcId": "v"}])", e::notDump, "dump.json");
    row("a number", "1", e::notDump, "dump.json");
    row("another tool's file", R"({"name": "app", "dependencies": {"x": "1"}, "files": []})", e::notDump, "dump.json");
}

void TestAwsImport::badDumpsAreRefusedWithPlaceAndReason()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, place);
    const auto result = io::importDumpText({text.constData(), static_cast<std::size_t>(text.size())}, "dump.json");
    QVERIFY(!result);
    QCOMPARE(bytes(result.error().code.key), code);
    QCOMPARE(bytes(result.error().where), place);
}

void TestAwsImport::oddShapesAreNotedNotFatal()
{
    const io::Imported dump =
        imported(R"({"Vpcs": [5, null, {"VpcId": 7}, {}, {"VpcId": "v", "CidrBlock": "10.0.0.0/16", "Tags": 3}, {"VpcId": "w"}],
        "Subnets": {"SubnetId": "s"}, "RouteTables": null, "Reservations": [{"Instances": 4}, 7, {"Instances": [{"InstanceId": "i"}]}],
        "NetworkAcls": [{"NetworkAclId": "a", "VpcId": "v", "Entries": [{"RuleNumber": 1, "Protocol": "6", "CidrBlock": "0.0.0.0/0",
        "PortRange": {"From": 70000, "To": 1}, "RuleAction": "allow"}]}]})");
    QCOMPARE(dump.network.vpcs.size(), std::size_t{1}); // w only
    const io::Imported reversed = imported(R"({"SecurityGroups": [{"GroupId": "g", "IpPermissions": [{"IpProtocol": "tcp",
        "FromPort": 80, "ToPort": 62, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]}]})");
    QVERIFY(reversed.network.securityGroups.empty()); // such a range could be saved but not read again
    QCOMPARE(bytes(reversed.notes.at(1).code.key), QByteArray("net.portRange"));
    QVERIFY(dump.network.networkAcls.empty());
    QCOMPARE(dump.network.instances.size(), std::size_t{1});
    const auto wheres = [&](const char *where) {
        return std::ranges::any_of(dump.notes, [&](const io::ImportNote &note) { return note.where == where; });
    };
    for (const char *where :
         {"dump.json: /Vpcs/0", "dump.json: /Vpcs/1", "dump.json: /Vpcs/2/VpcId", "dump.json: /Vpcs/3", "dump.json: /Vpcs/4/Tags",
          "dump.json: /Subnets", "dump.json: /Reservations/0/Instances", "dump.json: /NetworkAcls/0/Entries/0/PortRange/From"})
        QVERIFY2(wheres(where), where);
}

void TestAwsImport::aFolderWithoutJsonIsRefused()
{
    const auto result = io::importDump(std::filesystem::path(VPCANVAS_SOURCE_DIR) / "resources/fonts");
    QVERIFY(!result);
    QCOMPARE(bytes(result.error().code.key), bytes(io::errors::noJson.key));
}

QTEST_APPLESS_MAIN(TestAwsImport)
#include "tst_AwsImport.moc"
