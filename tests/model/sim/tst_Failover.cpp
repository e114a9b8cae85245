// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleFlows.h"

#include <QtTest>

using namespace vpcanvas;
using namespace vpcanvas::test;
using sim::EventKind;
using sim::second;

namespace {

/// T-D with another NAT gateway beside the first.
aws::Network withSecondGateway()
{
    aws::Network network = sample("T-D");
    aws::NatGateway gateway = network.natGateways.begin()->second;
    gateway.id = aws::NatGatewayId{"nat-2"};
    aws::NetworkInterface interface;
    interface.id = aws::NetworkInterfaceId{"eni-nat-2"};
    interface.subnet = gateway.subnet;
    interface.attachment = gateway.id;
    interface.interfaceType = "nat_gateway";
    interface.privateIpAddresses = {{net::Ipv4::parse("10.0.0.101").value(), net::Ipv4::parse("203.0.113.71").value(), {}}};
    interface.sourceDestCheck = false;
    network.natGateways[gateway.id] = gateway;
    network.networkInterfaces[interface.id] = interface;
    return network;
}

/// T-F with another NAT instance beside the first.
aws::Network withSecondInstance()
{
    aws::Network network = sample("T-F");
    const aws::NetworkInterface first = network.networkInterfaces.at(aws::NetworkInterfaceId{"eni-1888b416"});
    aws::Instance instance = network.instances.at(std::get<aws::InstanceId>(first.attachment));
    instance.id = aws::InstanceId{"i-nat-2"};
    aws::NetworkInterface interface = first;
    interface.id = aws::NetworkInterfaceId{"eni-nat-2"};
    interface.attachment = instance.id;
    interface.privateIpAddresses = {{net::Ipv4::parse("10.20.1.101").value(), net::Ipv4::parse("203.0.113.101").value(), {}}};
    network.instances[instance.id] = instance;
    network.networkInterfaces[interface.id] = interface;
    return network;
}

/// What a person changes while packets travel.
class Drawing
{
public:
    explicit Drawing(aws::Network network) : m_network(std::move(network)), m_graph(compiled(m_network)) { }

    const aws::Network &network() const { return m_network; }
    std::shared_ptr<const graph::NetworkGraph> graph() const { return m_graph; }

    template<class Resource, class Change>
    void change(sim::Simulation &simulation, aws::Table<Resource> aws::Network::*table, const char *id, Change &&change)
    {
        Resource &resource = (m_network.*table).at(Id<Resource>{id});
        change(resource);
        edit::ChangeSet changes;
        changes.changed.emplace_back(resource.id);
        m_graph = graph::recompile(m_graph, m_network, aws::Containment(m_network), changes);
        simulation.change(m_graph);
    }

private:
    aws::Network m_network;
    std::shared_ptr<const graph::NetworkGraph> m_graph;
};

sim::FlowSpec talk(const aws::Network &network, const char *from, std::uint16_t port)
{
    sim::FlowSpec spec = flow(network, from, port, "60.1.1.1", 80);
    spec.exchanges = 3;
    spec.interval = 10 * second;
    return spec;
}

/// From where the server saw the flow's packets come, each once.
std::vector<std::string> sources(const sim::EventLog &log, std::uint32_t flow)
{
    std::vector<std::string> all;
    for (const sim::EventRecord &event : log.events()) {
        const sim::Packet &packet = log.packet(event.packet == sim::EventRecord::none ? 0 : event.packet);
        if (event.kind != EventKind::Delivered || packet.flow != flow || packet.direction != trace::Direction::Forward)
            continue;
        const std::string source = log.in(event)->tuple.source.toString();
        if (std::ranges::find(all, source) == all.end())
            all.push_back(source);
    }
    return all;
}

bool hasCode(const sim::EventLog &log, trace::Code code)
{
    return std::ranges::any_of(log.events(), [&](const sim::EventRecord &event) { return event.hasCode && event.code == code; });
}

constexpr const char *gatewaysTable = "rtb-2f7bc570";  ///< of T-D's private subnet
constexpr const char *instancesTable = "rtb-8053f6f3"; ///< of T-F's

} // namespace

/// What established flows see when the network fails or is changed under them.
class tst_Failover : public QObject
{
    Q_OBJECT

private slots:
    void aRouteMovedToAnotherNatGatewayResetsWhatIsEstablished()
    {
        Drawing drawing(withSecondGateway());
        sim::Simulation simulation(drawing.graph(), {});
        simulation.add(talk(drawing.network(), "10.0.1.10", 40001));
        simulation.runUntil(5 * second);
        drawing.change(simulation, &aws::Network::routeTables, gatewaysTable,
                       [](aws::RouteTable &table) { table.routes.front().target.targetId = "nat-2"; });
        sim::FlowSpec fresh = talk(drawing.network(), "10.0.1.10", 40002);
        fresh.start = simulation.now();
        simulation.add(fresh);
        simulation.run();
        // The other gateway has no row for a connection in the middle, and answers with RST.
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Reset);
        QVERIFY(hasCode(simulation.log(), trace::Code::NatConnectionUnknown));
        QCOMPARE(sources(simulation.log(), 0), std::vector<std::string>{"203.0.113.70"});
        QCOMPARE(simulation.outcome(1), sim::FlowOutcome::Completed);
        QCOMPARE(sources(simulation.log(), 1), std::vector<std::string>{"203.0.113.71"});
    }

    void aDeletedNatGatewayIsABlackholeUntilTheRouteIsMoved()
    {
        Drawing drawing(withSecondGateway());
        sim::Simulation simulation(drawing.graph(), {});
        simulation.runUntil(second);
        drawing.change(simulation, &aws::Network::natGateways, "nat-430eb728",
                       [](aws::NatGateway &gateway) { gateway.state = aws::NatGatewayState::Deleted; });
        sim::FlowSpec spec = talk(drawing.network(), "10.0.1.10", 40001);
        spec.start = simulation.now();
        simulation.add(spec);
        simulation.runUntil(5 * second);
        QVERIFY(hasCode(simulation.log(), trace::Code::BadStateRoute));
        drawing.change(simulation, &aws::Network::routeTables, gatewaysTable,
                       [](aws::RouteTable &table) { table.routes.front().target.targetId = "nat-2"; });
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed); // one of its SYNs got through
    }

    void aStoppedNatInstanceIsSilentAndItsReplacementShowsAnotherAddress()
    {
        Drawing drawing(withSecondInstance());
        sim::Simulation simulation(drawing.graph(), {});
        simulation.add(talk(drawing.network(), "10.40.2.101", 40001));
        simulation.runUntil(5 * second);
        drawing.change(simulation, &aws::Network::instances, "i-9c34113e",
                       [](aws::Instance &instance) { instance.state = aws::InstanceState::Stopped; });
        simulation.runUntil(15 * second);
        QVERIFY(hasCode(simulation.log(), trace::Code::InstanceNotRunning));
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Running); // it tries again and again
        drawing.change(simulation, &aws::Network::routeTables, instancesTable,
                       [](aws::RouteTable &table) { table.routes.front().target.targetId = "eni-nat-2"; });
        sim::FlowSpec fresh = talk(drawing.network(), "10.40.2.201", 40002);
        fresh.start = simulation.now();
        simulation.add(fresh);
        simulation.run();
        // Linux picks the connection up in the middle, but the server knows no peer of that address: RST.
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Reset);
        QCOMPARE(sources(simulation.log(), 0), (std::vector<std::string>{"203.0.113.100", "203.0.113.101"}));
        QCOMPARE(simulation.outcome(1), sim::FlowOutcome::Completed);
        QCOMPARE(sources(simulation.log(), 1), std::vector<std::string>{"203.0.113.101"});
    }

    void aNatInstanceThatComesBackInTimeLosesNothing()
    {
        Drawing drawing(sample("T-F"));
        sim::Simulation simulation(drawing.graph(), {});
        simulation.add(talk(drawing.network(), "10.40.2.101", 40001));
        simulation.runUntil(5 * second);
        drawing.change(simulation, &aws::Network::instances, "i-9c34113e",
                       [](aws::Instance &instance) { instance.state = aws::InstanceState::Stopped; });
        simulation.runUntil(15 * second);
        drawing.change(simulation, &aws::Network::instances, "i-9c34113e",
                       [](aws::Instance &instance) { instance.state = aws::InstanceState::Running; });
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::Completed);
    }

    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html
    void aRuleTakenAwayStopsUntrackedFlowsAtOnceAndTrackedOnesNot()
    {
        for (const bool isTracked : {true, false}) {
            aws::Network network = networkIn(VPCANVAS_TEST_DATA "/sim/two-regions.vpcanvas");
            if (!isTracked) // all in, and all out: not tracked
                network.securityGroups.at(aws::SecurityGroupId{"sg-a"})
                    .ingress.push_back({net::tcp, {0, 65535}, -1, -1, net::anyIpv4, {}});
            Drawing drawing(network);
            sim::Options options;
            options.hosts.dataRetries = 3;
            sim::Simulation simulation(drawing.graph(), options);
            sim::FlowSpec spec = flow(network, "10.1.1.10", 40001, "10.2.1.10", 443);
            spec.exchanges = 3;
            spec.interval = 10 * second;
            simulation.add(spec);
            simulation.runUntil(5 * second);
            const auto rows = std::size_t{isTracked ? 2U : 1U}; // the server's group has no rule for all addresses
            QCOMPARE(simulation.tables().tracked().size(), rows);
            drawing.change(simulation, &aws::Network::securityGroups, "sg-a",
                           [](aws::SecurityGroup &group) { group.egress.clear(); });
            simulation.run();
            QCOMPARE(simulation.outcome(0), isTracked ? sim::FlowOutcome::Completed : sim::FlowOutcome::TimedOut);
        }
    }

    void aNetworkAclChangedStopsTrackedFlowsToo()
    {
        Drawing drawing(sample("T-D"));
        sim::Options options;
        options.hosts.dataRetries = 3;
        sim::Simulation simulation(drawing.graph(), options);
        simulation.add(talk(drawing.network(), "10.0.1.10", 40001));
        simulation.runUntil(5 * second);
        drawing.change(simulation, &aws::Network::networkAcls, "acl-ef1763f7", [](aws::NetworkAcl &acl) { acl.inbound.clear(); });
        simulation.run();
        QCOMPARE(simulation.outcome(0), sim::FlowOutcome::TimedOut);
        QVERIFY(hasCode(simulation.log(), trace::Code::SubnetAclRestriction));
    }
};

QTEST_APPLESS_MAIN(tst_Failover)
#include "tst_Failover.moc"
