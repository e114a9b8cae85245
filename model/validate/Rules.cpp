// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "validate/Rules.h"

#include "edit/facts/Quotas.h"
#include "validate/rules/Checks.h"

#include <algorithm>

namespace vpcanvas::validate {
namespace {

using enum Severity;
namespace quotas = edit::quotas;

#define VPCANVAS_GUIDE(page) "https://docs.aws.amazon.com/vpc/latest/userguide/" page ".html"
#define VPCANVAS_PRIVATELINK(page) "https://docs.aws.amazon.com/vpc/latest/privatelink/" page ".html"
#define VPCANVAS_PEERING(page) "https://docs.aws.amazon.com/vpc/latest/peering/" page ".html"
#define VPCANVAS_EC2(page) "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/" page ".html"
#define VPCANVAS_NLB(page) "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/" page ".html"

constexpr Rule<SubnetView> onSubnets[] = {
    {"subnet-size", Error, VPCANVAS_GUIDE("subnet-sizing"), checks::subnetSize},
    {"subnet-outside-vpc", Error, VPCANVAS_GUIDE("subnet-sizing"), checks::subnetOutsideVpc},
    {"subnet-full", Warning, VPCANVAS_GUIDE("subnet-sizing"), checks::subnetFull},
    {"address-reserved", Error, VPCANVAS_GUIDE("subnet-sizing"), checks::addressReserved},
    {"address-outside-subnet", Error, VPCANVAS_GUIDE("vpc-ip-addressing"), checks::addressOutsideSubnet},
    {"address-duplicate", Error, VPCANVAS_GUIDE("vpc-ip-addressing"), checks::addressDuplicate},
    {"public-ip-without-route", Warning, VPCANVAS_GUIDE("VPC_Internet_Gateway"), checks::publicIpWithoutRoute},
    {"interface-without-group", Warning, VPCANVAS_GUIDE("default-security-group"), checks::interfaceWithoutGroup},
    {"group-of-other-vpc", Error, VPCANVAS_GUIDE("vpc-security-groups"), checks::groupOfOtherVpc},
    {"nat-gateway-no-exit", Error, VPCANVAS_GUIDE("vpc-nat-gateway"), checks::natGatewayNoExit},
    {"nat-gateway-no-address", Error, VPCANVAS_GUIDE("nat-gateway-working-with"), checks::natGatewayNoAddress},
    {"nat-instance-check-on", Warning, VPCANVAS_GUIDE("work-with-nat-instances"), checks::natInstanceCheckOn},
    {"nat-instance-not-forwarding", Warning, VPCANVAS_GUIDE("work-with-nat-instances"), checks::natInstanceNotForwarding},
    {"nat-instance-forward-nowhere", Warning, VPCANVAS_GUIDE("work-with-nat-instances"), checks::natInstanceForwardNowhere},
    {"nat-instance-no-exit", Warning, VPCANVAS_GUIDE("work-with-nat-instances"), checks::natInstanceNoExit},
    {"quota-groups-per-interface", Warning, quotas::securityGroupsPerInterface.page, checks::quotaGroupsPerInterface},
};

constexpr Rule<VpcView> onVpcs[] = {
    {"vpc-size", Error, VPCANVAS_GUIDE("vpc-cidr-blocks"), checks::vpcSize},
    {"vpc-never-allowed", Error, VPCANVAS_GUIDE("vpc-cidr-blocks"), checks::vpcNeverAllowed},
    {"vpc-blocks-overlap", Error, VPCANVAS_GUIDE("vpc-cidr-blocks"), checks::vpcBlocksOverlap},
    {"vpc-docker-range", Note, VPCANVAS_GUIDE("vpc-cidr-blocks"), checks::vpcDockerRange},
    {"vpc-public-range", Note, VPCANVAS_GUIDE("vpc-cidr-blocks"), checks::vpcPublicRange},
    {"subnet-overlap", Error, VPCANVAS_GUIDE("subnet-sizing"), checks::subnetOverlap},
    {"several-internet-gateways", Error, VPCANVAS_GUIDE("amazon-vpc-limits"), checks::severalInternetGateways},
    {"dns-hostnames-need-support", Error, VPCANVAS_GUIDE("AmazonDNS-concepts"), checks::dnsHostnamesNeedSupport},
    {"name-duplicate", Note, VPCANVAS_EC2("Using_Tags"), checks::nameDuplicate},
    {"route-target-missing", Error, VPCANVAS_GUIDE("nat-gateway-working-with"), checks::routeTargetMissing},
    {"route-target-unusable", Error, VPCANVAS_GUIDE("VPC_Internet_Gateway"), checks::routeTargetUnusable},
    {"route-target-foreign", Error, "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html",
     checks::routeTargetForeign},
    {"route-duplicate", Error, VPCANVAS_GUIDE("route-tables-priority"), checks::routeDuplicate},
    {"main-table", Warning, VPCANVAS_GUIDE("subnet-route-tables"), checks::mainTable},
    {"main-table-public", Note, VPCANVAS_GUIDE("subnet-route-tables"), checks::mainTablePublic},
    {"peering-one-way", Warning, VPCANVAS_PEERING("vpc-peering-basics"), checks::peeringOneWay},
    {"admin-port-open", Warning, VPCANVAS_GUIDE("security-group-rules"), checks::adminPortOpen},
    {"group-rule-shadowed", Note, VPCANVAS_GUIDE("security-group-rules"), checks::groupRuleShadowed},
    {"group-reference-missing", Error, VPCANVAS_PEERING("vpc-peering-security-groups"), checks::groupReferenceMissing},
    {"group-name-duplicate", Error, VPCANVAS_GUIDE("vpc-security-groups"), checks::groupNameDuplicate},
    {"acl-entry-shadowed", Warning, VPCANVAS_GUIDE("nacl-rules"), checks::aclEntryShadowed},
    {"acl-number-duplicate", Error, VPCANVAS_GUIDE("nacl-rules"), checks::aclNumberDuplicate},
    {"acl-no-return-ports", Warning, VPCANVAS_GUIDE("custom-network-acl"), checks::aclNoReturnPorts},
    {"gateway-endpoint-unused", Warning, VPCANVAS_PRIVATELINK("gateway-endpoints"), checks::gatewayEndpointUnused},
    {"gateway-endpoint-dns", Warning, VPCANVAS_PRIVATELINK("vpc-endpoints-s3"), checks::gatewayEndpointDns},
    {"endpoint-private-dns", Error, VPCANVAS_PRIVATELINK("privatelink-access-aws-services"), checks::endpointPrivateDns},
    {"endpoint-two-in-zone", Error, VPCANVAS_PRIVATELINK("create-interface-endpoint"), checks::endpointTwoInZone},
    {"endpoint-duplicate", Error, VPCANVAS_PRIVATELINK("privatelink-access-aws-services"), checks::endpointDuplicate},
    {"endpoint-closed", Warning, VPCANVAS_PRIVATELINK("create-interface-endpoint"), checks::endpointClosed},
    {"balancer-no-targets", Warning, VPCANVAS_NLB("load-balancer-troubleshooting"), checks::balancerNoTargets},
    {"quota-blocks", Warning, quotas::ipv4BlocksPerVpc.page, checks::quotaBlocks},
    {"quota-subnets", Warning, quotas::subnetsPerVpc.page, checks::quotaSubnets},
    {"quota-route-tables", Warning, quotas::routeTablesPerVpc.page, checks::quotaRouteTables},
    {"quota-routes", Warning, quotas::routesPerRouteTable.page, checks::quotaRoutes},
    {"quota-acl-entries", Warning, quotas::rulesPerNetworkAcl.page, checks::quotaAclEntries},
    {"quota-group-rules", Warning, quotas::rulesPerSecurityGroup.page, checks::quotaGroupRules},
    {"quota-interface-endpoints", Warning, quotas::interfaceEndpointsPerVpc.page, checks::quotaInterfaceEndpoints},
};

constexpr Rule<NetworkView> onNetwork[] = {
    {"peering-overlap", Error, VPCANVAS_PEERING("vpc-peering-basics"), checks::peeringOverlap},
    {"gateway-detached", Note, VPCANVAS_GUIDE("VPC_Internet_Gateway"), checks::gatewayDetached},
    {"address-unused", Note, VPCANVAS_EC2("elastic-ip-addresses-eip"), checks::addressUnused},
    {"public-ip-twice", Error, VPCANVAS_EC2("elastic-ip-addresses-eip"), checks::publicIpTwice},
    {"reference-missing", Error, VPCANVAS_GUIDE("how-it-works"), checks::referenceMissing},
    {"unmodelled", Note, "https://docs.aws.amazon.com/vpc/latest/reachability/how-reachability-analyzer-works.html",
     checks::unmodelled},
    {"endpoint-service-no-balancer", Error, VPCANVAS_PRIVATELINK("create-endpoint-service"), checks::endpointServiceNoBalancer},
    {"cluster-spans-zones", Error, VPCANVAS_EC2("placement-strategies"), checks::clusterSpansZones},
    {"cluster-type", Error, VPCANVAS_EC2("placement-strategies"), checks::clusterType},
    {"partition-too-many", Error, VPCANVAS_EC2("placement-strategies"), checks::partitionTooMany},
    {"partition-number", Error, VPCANVAS_EC2("placement-strategies"), checks::partitionNumber},
    {"spread-too-many", Error, VPCANVAS_EC2("placement-strategies"), checks::spreadTooMany},
    {"quota-vpcs", Note, quotas::vpcsPerRegion.page, checks::quotaVpcs},
    {"quota-elastic-ips", Note, quotas::elasticIpsPerRegion.page, checks::quotaElasticIps},
    {"quota-nat-gateways", Note, quotas::natGatewaysPerZone.page, checks::quotaNatGateways},
};

template<class Visit>
void forEachRule(Visit visit)
{
    std::ranges::for_each(onSubnets, visit);
    std::ranges::for_each(onVpcs, visit);
    std::ranges::for_each(onNetwork, visit);
}

} // namespace

std::span<const Rule<SubnetView>> subnetRules()
{
    return onSubnets;
}

std::span<const Rule<VpcView>> vpcRules()
{
    return onVpcs;
}

std::span<const Rule<NetworkView>> networkRules()
{
    return onNetwork;
}

std::string_view pageOf(std::string_view ruleId)
{
    std::string_view page;
    forEachRule([&](const auto &rule) {
        if (rule.id == ruleId)
            page = rule.page;
    });
    return page;
}

std::vector<std::string_view> allRuleIds()
{
    std::vector<std::string_view> ids;
    forEachRule([&](const auto &rule) { ids.push_back(rule.id); });
    std::ranges::sort(ids);
    return ids;
}

} // namespace vpcanvas::validate
