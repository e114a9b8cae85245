// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleFlows.h"
#include "sim/BalancedTable.h"

#include <QtTest>

#include <map>
#include <set>

using namespace vpcanvas;
using namespace vpcanvas::test;
using sim::FlowOutcome;
using sim::second;

namespace {

constexpr const char *client = "My-EC2";
constexpr const char *balancer = "Custom-NLB";

aws::TargetGroup &groupOf(aws::Network &network)
{
    return network.targetGroups.begin()->second;
}

aws::Instance &instanceOf(aws::Network &network, std::string_view name)
{
    for (auto &[id, instance] : network.instances)
        if (instance.name == name)
            return instance;
    qFatal("no such instance");
}

void stop(aws::Network &network, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        instanceOf(network, name).state = aws::InstanceState::Stopped;
}

/// T-B with an endpoint service on the balancer and an endpoint of it in the consumer's VPC, as lesson L04 makes them.
aws::Network withPrivateLink(aws::VpcEndpointState state = aws::VpcEndpointState::Available)
{
    aws::Network network = sample("T-B");
    aws::EndpointService service;
    service.id = {"vpce-svc-1"};
    service.serviceName = "com.amazonaws.vpce.ap-northeast-2.vpce-svc-1";
    service.networkLoadBalancers = {network.loadBalancers.begin()->first};
    network.endpointServices[service.id] = service;
    const aws::NetworkInterface *own = nullptr;
    for (const auto &[id, interface] : network.networkInterfaces)
        if (interface.name == "My-EC2 eth0")
            own = &interface;
    aws::VpcEndpoint endpoint;
    endpoint.id = {"vpce-1"};
    endpoint.vpc = network.find(own->subnet)->vpc;
    endpoint.vpcEndpointType = aws::VpcEndpointType::Interface;
    endpoint.serviceName = service.serviceName;
    endpoint.state = state;
    network.vpcEndpoints[endpoint.id] = endpoint;
    aws::NetworkInterface interface;
    interface.id = {"eni-vpce"};
    interface.subnet = own->subnet;
    interface.attachment = endpoint.id;
    interface.privateIpAddresses = {{net::Ipv4::parse("10.0.0.240").value(), {}, {}}};
    interface.groups = own->groups;
    network.networkInterfaces[interface.id] = interface;
    return network;
}

/// Where the first packet of the flow arrived, and as from whom.
net::FiveTuple received(const sim::Simulation &simulation, std::uint32_t flow)
{
    return simulation.state(flow).way.session.received;
}

std::string targetOf(const sim::Simulation &simulation, std::uint32_t flow)
{
    return received(simulation, flow).destination.toString();
}

std::vector<std::string> healthChanges(const sim::EventLog &log)
{
    std::vector<std::string> all;
    for (const sim::EventRecord &event : log.events())
        if (event.kind == sim::EventKind::HealthChanged)
            all.push_back(std::to_string(event.time / second) + ' ' + log.cause(event).row);
    return all;
}

std::size_t checksOf(const sim::Simulation &simulation)
{
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < simulation.flows(); ++i)
        count += simulation.state(i).purpose == sim::FlowPurpose::HealthCheck ? 1 : 0;
    return count;
}

sim::FlowSpec from(const aws::Network &network, std::uint16_t port, sim::SimTime start = 0)
{
    sim::FlowSpec spec = flow(network, client, port, balancer, 80);
    spec.start = start;
    return spec;
}

} // namespace

/// Network Load Balancers and PrivateLink over time (lesson L04).
class tst_Balancers : public QObject
{
    Q_OBJECT

private slots:
    void checksAreConnectionsOfTheNodeEveryThirtySeconds()
    {
        const aws::Network network = sample("T-B");
        sim::Simulation simulation(compiled(network), {});
        simulation.checkHealth();
        simulation.runUntil(89 * second);
        QCOMPARE(checksOf(simulation), std::size_t{6}); // 2 targets at 0, 30 and 60 s
        for (std::uint32_t i = 0; i < simulation.flows(); ++i) {
            QCOMPARE(simulation.outcome(i), FlowOutcome::Completed);
            QCOMPARE(received(simulation, i).source.toString(), std::string("20.0.0.50"));
        }
        QVERIFY(healthChanges(simulation.log()).empty());
    }

    void twoFailuresMakeATargetUnhealthyAndFivePassesBringItBack()
    {
        const aws::Network network = sample("T-B");
        aws::Network broken = network;
        stop(broken, {"Custom-WEB-1"});
        sim::Simulation simulation(compiled(network), {});
        simulation.checkHealth();
        simulation.runUntil(40 * second);
        simulation.change(compiled(broken));
        simulation.runUntil(315 * second);
        QCOMPARE(healthChanges(simulation.log()), std::vector<std::string>{"100 20.0.0.11:80 unhealthy"}); // 60 and 90, and 10 s
        simulation.change(compiled(network));
        simulation.runUntil(600 * second);
        QCOMPARE(healthChanges(simulation.log()).size(), std::size_t{2});
        QCOMPARE(healthChanges(simulation.log()).back(), std::string("460 20.0.0.11:80 healthy")); // the fifth from 330 on
    }

    void newFlowsGoToHealthyTargetsOnlyAndOldOnesStay()
    {
        const aws::Network network = sample("T-B");
        aws::Network broken = network;
        stop(broken, {"Custom-WEB-1"});
        sim::Simulation simulation(compiled(network), {});
        simulation.checkHealth();
        std::vector<std::uint32_t> before;
        std::vector<std::uint32_t> after;
        for (std::uint16_t i = 0; i < 40; ++i)
            before.push_back(simulation.add(from(network, static_cast<std::uint16_t>(40001 + i))));
        for (std::uint16_t i = 0; i < 40; ++i)
            after.push_back(simulation.add(from(network, static_cast<std::uint16_t>(41001 + i), 200 * second)));
        simulation.runUntil(10 * second);
        simulation.change(compiled(broken));
        simulation.runUntil(250 * second);
        const auto toFirst = [&](std::uint32_t flow) { return targetOf(simulation, flow) == "20.0.0.11"; };
        QVERIFY(std::ranges::any_of(before, toFirst) && !std::ranges::all_of(before, toFirst));
        QVERIFY(std::ranges::none_of(after, toFirst));
        for (const std::uint32_t flow : after)
            QCOMPARE(simulation.outcome(flow), FlowOutcome::Completed);
    }

    void withNoHealthyTargetANodeSendsToAll()
    {
        const aws::Network network = sample("T-B");
        aws::Network broken = network;
        stop(broken, {"Custom-WEB-1", "Custom-WEB-2"});
        sim::Simulation simulation(compiled(broken), {});
        simulation.checkHealth();
        simulation.runUntil(100 * second);
        QCOMPARE(healthChanges(simulation.log()).size(), std::size_t{2});
        simulation.change(compiled(network)); // they are back, but not yet known to be
        std::vector<std::uint32_t> flows;
        for (std::uint16_t i = 0; i < 40; ++i)
            flows.push_back(simulation.add(from(network, static_cast<std::uint16_t>(40001 + i))));
        simulation.runUntil(110 * second);
        std::set<std::string> targets;
        for (const std::uint32_t flow : flows) {
            QCOMPARE(simulation.outcome(flow), FlowOutcome::Completed);
            targets.insert(targetOf(simulation, flow));
        }
        QCOMPARE(targets, (std::set<std::string>{"20.0.0.11", "20.0.0.12"}));
    }

    void checksObeyTheGroupsOfTheTarget()
    {
        aws::Network network = sample("T-B");
        for (auto &[id, group] : network.securityGroups)
            if (group.name == "Custom-WebSG")
                group.ingress.clear();
        sim::Simulation simulation(compiled(network), {});
        simulation.checkHealth();
        simulation.runUntil(60 * second);
        QCOMPARE(healthChanges(simulation.log()),
                 (std::vector<std::string>{"40 20.0.0.11:80 unhealthy", "40 20.0.0.12:80 unhealthy"}));
    }

    void aRunWithChecksEnds()
    {
        aws::Network network = sample("T-B");
        stop(network, {"Custom-WEB-1"});
        sim::Simulation simulation(compiled(network), {});
        simulation.checkHealth();
        simulation.add(from(network, 40001));
        simulation.run();
        QVERIFY(simulation.now() < 180 * second); // the flow itself gives up after 127 s
    }

    void flowsSpreadEvenlyAndAFlowStaysWhereItIs()
    {
        const aws::Network network = sample("T-B");
        for (const std::uint64_t seed : {1, 2, 3}) {
            sim::Options options;
            options.seed = seed;
            sim::Simulation simulation(compiled(network), options);
            constexpr int flows = 2000;
            for (int i = 0; i < flows; ++i) {
                sim::FlowSpec spec = from(network, static_cast<std::uint16_t>(20000 + i), i * sim::millisecond);
                spec.exchanges = 2;
                simulation.add(spec);
            }
            simulation.run();
            int first = 0;
            for (std::uint32_t i = 0; i < flows; ++i) {
                QCOMPARE(simulation.outcome(i), FlowOutcome::Completed);
                first += targetOf(simulation, i) == "20.0.0.11" ? 1 : 0;
            }
            // Binomial: 1000, and a standard deviation of 22.4. Five of them are met by one seed in two millions.
            QVERIFY2(std::abs(first - flows / 2) < 112, std::to_string(first).c_str());
            std::map<std::uint32_t, std::set<std::string>> arrivedAt; // every packet of a flow at the same target
            for (const sim::EventRecord &event : simulation.log().events())
                if (event.kind == sim::EventKind::Delivered
                    && simulation.log().packet(event.packet).direction == trace::Direction::Forward)
                    arrivedAt[simulation.log().packet(event.packet).flow].insert(
                        simulation.log().in(event)->tuple.destination.toString());
            for (const auto &[number, targets] : arrivedAt)
                QCOMPARE(targets.size(), std::size_t{1});
        }
    }

    void theTargetSeesTheClientOrTheNodeAsTheGroupSays()
    {
        aws::Network network = sample("T-B");
        sim::Simulation kept(compiled(network), {});
        const auto first = kept.add(from(network, 40001));
        kept.run();
        QCOMPARE(kept.outcome(first), FlowOutcome::Completed);
        QCOMPARE(received(kept, first).source.toString(), std::string("50.1.1.1"));
        QCOMPARE(received(kept, first).sourcePort, std::uint16_t{40001});
        groupOf(network).preserveClientIp = false;
        sim::Simulation hidden(compiled(network), {});
        const auto second = hidden.add(from(network, 40001));
        hidden.run();
        QCOMPARE(hidden.outcome(second), FlowOutcome::Completed);
        QCOMPARE(received(hidden, second).source.toString(), std::string("20.0.0.50"));
    }

    void aNodeHas55000PortsForATargetAndTheyComeBack()
    {
        constexpr std::uint32_t limit = 55'000;
        sim::BalancedTable table;
        const sim::Limits limits;
        const auto flowOf = [](std::uint32_t number, std::uint32_t target) {
            const net::FiveTuple inside{net::tcp, net::Ipv4{0x0A000000 + number}, 40001, net::Ipv4{0x14000032}, 80};
            const net::FiveTuple outside{net::tcp, net::Ipv4{0x14000032}, 0, net::Ipv4{0x1400000B + target}, 80};
            return trace::BalancedFlow{graph::InterfaceIndex{1}, graph::InterfaceIndex{2 + target}, inside, outside, {}, {}};
        };
        std::set<std::uint16_t> ports;
        for (std::uint32_t i = 0; i < limit; ++i) {
            trace::BalancedFlow flow = flowOf(i, 0);
            QVERIFY(table.add(flow, 0, sim::tcp::syn, limits));
            ports.insert(flow.outside.sourcePort);
        }
        QCOMPARE(ports.size(), std::size_t{limit});
        trace::BalancedFlow next = flowOf(limit, 0);
        QVERIFY(!table.add(next, 1, sim::tcp::syn, limits));
        trace::BalancedFlow elsewhere = flowOf(limit, 1); // another target has ports of its own
        QVERIFY(table.add(elsewhere, 1, sim::tcp::syn, limits));
        table.use(table.findInside(flowOf(7, 0)), 2, sim::tcp::rst, true); // a connection that ends gives its port back
        QCOMPARE(table.connections(graph::InterfaceIndex{1}, flowOf(0, 0).outside), limit - 1);
        QVERIFY(table.add(next, 3, sim::tcp::syn, limits));
        trace::BalancedFlow more = flowOf(limit + 1, 0);
        QVERIFY(!table.add(more, 4, sim::tcp::syn, limits));
        QVERIFY(table.add(more, limits.nodeTcpIdle, sim::tcp::syn, limits)); // and so does one that is idle
        QCOMPARE(table.findAtNode(graph::InterfaceIndex{1}, more.outside), table.findInside(more));
    }

    void theFlowThatFindsNoPortIsDropped()
    {
        aws::Network network = sample("T-B");
        groupOf(network).preserveClientIp = false;
        groupOf(network).targets.resize(1);
        sim::Options options;
        options.limits.nodeConnections = 3;
        options.hosts.synRetries = 0;
        sim::Simulation simulation(compiled(network), options);
        std::vector<std::uint32_t> flows;
        for (std::uint16_t i = 0; i < 4; ++i) {
            sim::FlowSpec spec = from(network, static_cast<std::uint16_t>(40001 + i));
            spec.closes = false;
            flows.push_back(simulation.add(spec));
        }
        simulation.run();
        QCOMPARE(simulation.outcome(flows[2]), FlowOutcome::Completed);
        QCOMPARE(simulation.outcome(flows[3]), FlowOutcome::TimedOut);
        const auto dropped = std::ranges::find(simulation.log().events(), sim::EventKind::Dropped, &sim::EventRecord::kind);
        QCOMPARE(dropped->code, trace::Code::ElbPortsExhausted);
    }

    void aProviderBehindPrivateLinkSeesItsOwnNode()
    {
        const aws::Network network = withPrivateLink();
        sim::Simulation simulation(compiled(network), {});
        const auto number = simulation.add(flow(network, client, 40001, "10.0.0.240", 80));
        simulation.run();
        QCOMPARE(simulation.outcome(number), FlowOutcome::Completed);
        QCOMPARE(received(simulation, number).source.toString(), std::string("20.0.0.50"));
        QCOMPARE(received(simulation, number).sourcePort, std::uint16_t{1025});
        for (const sim::EventRecord &event : simulation.log().events())
            QVERIFY(simulation.log().where(event).kind != aws::Kind::InternetGateway);
    }

    void whatWaitsForAcceptanceOrWasRejectedGivesNoAnswer()
    {
        for (const auto state : {aws::VpcEndpointState::PendingAcceptance, aws::VpcEndpointState::Rejected}) {
            const aws::Network network = withPrivateLink(state);
            sim::Simulation simulation(compiled(network), {});
            const auto number = simulation.add(flow(network, client, 40001, "10.0.0.240", 80));
            simulation.run();
            QCOMPARE(simulation.outcome(number), FlowOutcome::TimedOut);
            QCOMPARE(simulation.log().where(simulation.log().events().back()).id, std::string("vpce-1"));
        }
    }

    void acceptingItLetsTheNextTryThrough()
    {
        const aws::Network pending = withPrivateLink(aws::VpcEndpointState::PendingAcceptance);
        sim::Simulation simulation(compiled(pending), {});
        const auto number = simulation.add(flow(pending, client, 40001, "10.0.0.240", 80));
        simulation.runUntil(2 * second);
        simulation.change(compiled(withPrivateLink()));
        simulation.run();
        QCOMPARE(simulation.outcome(number), FlowOutcome::Completed); // a retransmitted SYN got through
        QVERIFY(simulation.now() > 3 * second);
    }

    void theProviderCannotBegin()
    {
        const aws::Network network = withPrivateLink();
        sim::Simulation simulation(compiled(network), {});
        const auto toClient = simulation.add(flow(network, "Custom-WEB-1", 40001, "10.0.0.10", 80));
        const auto toEndpoint = simulation.add(flow(network, "Custom-WEB-1", 40002, "10.0.0.240", 80));
        simulation.run();
        QVERIFY(simulation.outcome(toClient) != FlowOutcome::Completed);
        QVERIFY(simulation.outcome(toEndpoint) != FlowOutcome::Completed);
    }

    void overlappingAddressesDoNotMatter()
    {
        aws::Network network = withPrivateLink();
        const auto moved = [](net::Ipv4 address) { return net::Ipv4{(address.bits & 0x00FFFFFF) | 0x0A000000}; };
        for (auto &[id, vpc] : network.vpcs)
            vpc.cidrBlocks = {net::Cidr(net::Ipv4{0x0A000000}, 16)};
        for (auto &[id, subnet] : network.subnets)
            subnet.cidrBlock = net::Cidr(net::Ipv4{0x0A000000}, 24);
        for (auto &[id, interface] : network.networkInterfaces)
            for (aws::PrivateIpAddress &address : interface.privateIpAddresses)
                address.address = moved(address.address);
        sim::Simulation simulation(compiled(network), {});
        const auto number = simulation.add(flow(network, client, 40001, "10.0.0.240", 80));
        simulation.run();
        QCOMPARE(simulation.outcome(number), FlowOutcome::Completed);
        QCOMPARE(received(simulation, number).source.toString(), std::string("10.0.0.50"));
        QVERIFY(targetOf(simulation, number) == "10.0.0.11" || targetOf(simulation, number) == "10.0.0.12");
    }
};

QTEST_APPLESS_MAIN(tst_Balancers)
#include "tst_Balancers.moc"
