// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/DrawnLinks.h"
#include "layout/NodeSize.h"
#include "model/layout/LayoutNetworks.h"

#include <QtTest>

using namespace vpcanvas;
using namespace vpcanvas::layout;

class tst_NodeSize : public QObject
{
    Q_OBJECT

    const aws::Network m_network = tests::labNatInstance();
    const aws::Containment m_containment{m_network};

    aws::ResourceRef named(std::string_view name) const
    {
        aws::ResourceRef found;
        forEachTable(m_network, [&](const auto &table) {
            for (const auto &[id, resource] : table)
                if (resource.name == name)
                    found = id;
        });
        return found;
    }
    QStringList linkTexts() const
    {
        QStringList texts;
        for (const Link &link : links(m_network, m_containment))
            texts << QString("%1>%2:%3")
                         .arg(QString::fromStdString(std::string(m_network.displayName(link.from))),
                              QString::fromStdString(std::string(m_network.displayName(link.to))))
                         .arg(static_cast<int>(link.kind));
        texts.sort();
        return texts;
    }

private slots:
    void aCardIsAtLeast136By48()
    {
        const Size size = nodeSize(m_network, m_containment, named("Web server"));
        QCOMPARE(size.width, 136.0);
        QCOMPARE(size.height, 48.0);
    }
    void anElasticIpAddsAPartOf28()
    {
        const Size size = nodeSize(m_network, m_containment, named("NAT-Instance"));
        QCOMPARE(size.height, 76.0);
        QCOMPARE(std::fmod(size.width, 8.0), 0.0);
        QVERIFY(size.width >= 48 + 64 + 13 * 6.6);
    }
    void aTableCardIs28And22ARowAnd4()
    {
        QCOMPARE(nodeSize(m_network, m_containment, named("Public route table")).height, 28.0 + 2 * 22 + 4);
    }
    void aTableStartsWithItsImpliedLocalRow()
    {
        const auto *table = m_network.find(aws::RouteTableId{named("Private route table").id});
        const auto rows = tableRows(m_network, *table);
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].destination, std::string("10.40.0.0/16"));
        QCOMPARE(rows[0].target, std::string("local"));
        QCOMPARE(rows[0].route, -1);
        QCOMPARE(rows[1].target, std::string("NAT-Instance"));
        QCOMPARE(rows[1].route, 0);
    }
    void anAttachedInterfaceIsNotDrawn()
    {
        for (const auto &[id, interface] : m_network.networkInterfaces)
            QCOMPARE(shapeOf(m_network, id), Shape::None);
        aws::Network loose = m_network;
        loose.networkInterfaces.begin()->second.attachment = std::monostate{};
        QCOMPARE(shapeOf(loose, loose.networkInterfaces.begin()->first), Shape::Card);
    }
    void linksFollowTheRouteTables()
    {
        const QStringList wanted{"IGW1>Internet:1",
                                 "Internet>Web server:1",
                                 "NAT-Instance>IGW1:0",
                                 "Private-EC2-1>NAT-Instance:0",
                                 "Private-EC2-2>NAT-Instance:0",
                                 "Subnet1>Public route table:6",
                                 "Subnet2>Private route table:6"};
        QCOMPARE(linkTexts(), wanted);
    }
    void manyMembersShareOneLink()
    {
        tests::NetworkBuilder b;
        b.network = m_network;
        b.next = 1000;
        aws::SubnetId subnet;
        for (const auto &[id, each] : b.network.subnets)
            if (each.name == "Subnet2")
                subnet = id;
        for (std::uint32_t i = 0; i < 10; ++i)
            b.instance(subnet, "more", 0x0A280210 + i);
        const aws::Containment containment(b.network);
        int fromSubnet = 0;
        int fromMembers = 0;
        for (const Link &link : links(b.network, containment))
            if (link.kind == LinkKind::Route && link.to.kind == aws::Kind::Instance)
                ++(link.from.kind == aws::Kind::Subnet ? fromSubnet : fromMembers);
        QCOMPARE(fromSubnet, 1);
        QCOMPARE(fromMembers, 0);
    }
    void portsAreOnTheRightBorder()
    {
        const aws::Box subnet{56, 116, 360, 228}; // the mock-up's, with its ports
        QCOMPARE(routeTablePort(subnet), (Point{416, 296}));
        QCOMPARE(networkAclPort(subnet), (Point{416, 320}));
    }
};

QTEST_APPLESS_MAIN(tst_NodeSize)
#include "tst_NodeSize.moc"
