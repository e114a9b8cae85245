// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "aws/Network.h"
#include "aws/ZoneBox.h"

#include <QtTest/QtTest>

#include <random>

using namespace vpcanvas;
using namespace vpcanvas::aws;

namespace {

static_assert(std::variant_size_v<ResourceVariant> == std::size(EnumText<Kind>::values));
static_assert(enumText(Kind::NatGateway) == "NatGateway" && enumFromText<Kind>("NatGateway") == Kind::NatGateway);
static_assert(!enumFromText<Kind>("natgateway"));

/// Everything that a containment says about a network, for comparison.
std::map<ResourceRef, std::vector<ResourceRef>> describe(const Network &network, const Containment &containment)
{
    std::map<ResourceRef, std::vector<ResourceRef>> all;
    const auto add = [&](const ResourceRef &ref) {
        auto &said = all[ref];
        said.push_back(containment.parentOf(ref).value_or(ResourceRef()));
        const auto &children = containment.childrenOf(ref);
        said.insert(said.end(), children.begin(), children.end());
        for (const NetworkInterfaceId &id : containment.interfacesOf(ref))
            said.emplace_back(id);
    };
    forEachTable(network, [&](const auto &table) {
        for (const auto &[id, resource] : table)
            add(id);
    });
    return all;
}

class RandomNetwork
{
public:
    Network network;
    Containment containment;

    void step()
    {
        switch (below(7)) {
        case 0:
            put(Region{RegionId{name("r", 2)}, ""});
            break;
        case 1: {
            Vpc vpc;
            vpc.id = VpcId{name("vpc", 4)};
            vpc.region = RegionId{name("r", 2)};
            put(vpc);
            break;
        }
        case 2: {
            Subnet subnet;
            subnet.id = SubnetId{name("subnet", 8)};
            subnet.vpc = VpcId{name("vpc", 4)};
            subnet.availabilityZone = AvailabilityZoneId{name("zone", 3)};
            put(subnet);
            break;
        }
        case 3:
            put(Instance{InstanceId{name("i", 12)}});
            break;
        case 4: {
            NetworkInterface interface;
            interface.id = NetworkInterfaceId{name("eni", 20)};
            interface.subnet = SubnetId{name("subnet", 8)};
            interface.deviceIndex = static_cast<int>(below(3));
            if (below(3))
                interface.attachment = InstanceId{name("i", 12)};
            put(interface);
            break;
        }
        case 5: {
            InternetGateway gateway;
            gateway.id = InternetGatewayId{name("igw", 3)};
            if (below(2))
                gateway.vpc = VpcId{name("vpc", 4)};
            put(gateway);
            break;
        }
        default:
            erase();
            break;
        }
    }

private:
    unsigned below(unsigned end) { return std::uniform_int_distribution<unsigned>(0, end - 1)(m_random); }
    std::string name(const char *prefix, unsigned count) { return prefix + std::to_string(below(count)); }

    template<class R>
    void put(R resource)
    {
        const ResourceRef ref(resource.id);
        network.table<R>().insert_or_assign(resource.id, resource);
        containment.update(network, ref);
    }
    void erase()
    {
        const ResourceRef candidates[] = {{Kind::Vpc, name("vpc", 4)},
                                          {Kind::Subnet, name("subnet", 8)},
                                          {Kind::Instance, name("i", 12)},
                                          {Kind::NetworkInterface, name("eni", 20)},
                                          {Kind::InternetGateway, name("igw", 3)}};
        const ResourceRef &ref = candidates[below(5)];
        withTable(network, ref, [](auto &table, const auto &id) { table.erase(id); });
        containment.update(network, ref);
    }

    std::mt19937 m_random{7};
};

} // namespace

class tst_Containment : public QObject
{
    Q_OBJECT

private slots:
    void resourcesStandInTheirContainers();
    void updatesEqualARebuild();
    void zoneBoxesAreNamedByVpcAndZone();
};

void tst_Containment::resourcesStandInTheirContainers()
{
    Network network;
    Vpc vpc;
    vpc.id = VpcId{"vpc-1"};
    vpc.region = RegionId{"r"};
    network.regions[vpc.region].id = vpc.region;
    network.vpcs[vpc.id] = vpc;
    Subnet subnet;
    subnet.id = SubnetId{"subnet-1"};
    subnet.vpc = vpc.id;
    subnet.availabilityZone = AvailabilityZoneId{"ra"};
    network.subnets[subnet.id] = subnet;
    network.instances[InstanceId{"i-1"}].id = InstanceId{"i-1"};
    NetworkInterface interface;
    interface.id = NetworkInterfaceId{"eni-1"};
    interface.subnet = subnet.id;
    interface.attachment = InstanceId{"i-1"};
    network.networkInterfaces[interface.id] = interface;

    const Containment containment(network);
    const ResourceRef zone = zoneBoxRef(vpc.id, subnet.availabilityZone);
    QVERIFY(containment.parentOf(interface.id) == ResourceRef(InstanceId{"i-1"}));
    QVERIFY(containment.parentOf(InstanceId{"i-1"}) == ResourceRef(subnet.id));
    QVERIFY(containment.parentOf(subnet.id) == zone);
    QVERIFY(containment.parentOf(zone) == ResourceRef(vpc.id));
    QVERIFY(containment.parentOf(vpc.id) == ResourceRef(vpc.region));
    QVERIFY(containment.vpcOf(interface.id) == vpc.id);
    QVERIFY(!containment.vpcOf(vpc.region));
}

void tst_Containment::updatesEqualARebuild()
{
    RandomNetwork random;
    for (int step = 0; step < 3000; ++step) {
        random.step();
        const auto kept = describe(random.network, random.containment);
        const auto rebuilt = describe(random.network, Containment(random.network));
        if (kept != rebuilt) {
            for (const auto &[ref, said] : kept)
                if (rebuilt.at(ref) != said)
                    QFAIL(qPrintable(QString("step %1: %2 %3")
                                         .arg(step)
                                         .arg(QString::fromStdString(std::string(enumText(ref.kind))))
                                         .arg(QString::fromStdString(ref.id))));
        }
    }
    QVERIFY(random.network.resourceCount() > 20);
}

void tst_Containment::zoneBoxesAreNamedByVpcAndZone()
{
    const ResourceRef ref = zoneBoxRef(VpcId{"vpc-1"}, AvailabilityZoneId{"ap-northeast-2a"});
    QCOMPARE(ref.id, std::string("vpc-1/ap-northeast-2a"));
    QCOMPARE(zoneBoxOf(ref)->vpc.value, std::string("vpc-1"));
    QVERIFY(!zoneBoxOf({Kind::AvailabilityZone, "ap-northeast-2a"}));
    QCOMPARE(zoneNameOf(ref.id), std::string_view("ap-northeast-2a"));
}

QTEST_APPLESS_MAIN(tst_Containment)
#include "tst_Containment.moc"
