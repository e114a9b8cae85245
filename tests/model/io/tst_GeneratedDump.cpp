// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/AwsImport.h"
#include "io/NativeFormat.h"
#include "support/GeneratedNetwork.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace vpcanvas;

class TestGeneratedDump : public QObject
{
    Q_OBJECT

private slots:
    void theGeneratorRepeatsItself();
    void theNetworkIsWhole();
    void aDumpImportsAsTheNetworkItShows();
};

void TestGeneratedDump::theGeneratorRepeatsItself()
{
    QVERIFY(testing::generatedNetwork({300, 5}) == testing::generatedNetwork({300, 5}));
    QVERIFY(!(testing::generatedNetwork({300, 5}) == testing::generatedNetwork({300, 6})));
}

void TestGeneratedDump::theNetworkIsWhole()
{
    const aws::Network network = testing::generatedNetwork({600, 1});
    QCOMPARE(network.instances.size(), std::size_t{600});
    QCOMPARE(network.vpcs.size(), std::size_t{3});
    for (const auto &[id, interface] : network.networkInterfaces) {
        const aws::Subnet *subnet = network.find(interface.subnet);
        QVERIFY(subnet && subnet->cidrBlock->contains(interface.privateIpAddresses.at(0).address));
    }
    const auto back = io::read(io::write(network), "f");
    QVERIFY(back);
    QVERIFY(*back == network);
}

void TestGeneratedDump::aDumpImportsAsTheNetworkItShows()
{
    aws::Network network = testing::generatedNetwork({600, 1});
    const QTemporaryDir folder;
    testing::writeDump(network, folder.path().toStdString());
    const auto imported = io::importDump(folder.path().toStdString());
    QVERIFY(imported);
    network.title.clear(); // a dump has none of these
    network.internetHosts.clear();
    network.regions.begin()->second.name.clear();
    QCOMPARE(QString::fromStdString(io::write(imported->network)), QString::fromStdString(io::write(network)));
    QVERIFY(imported->notes.empty());
}

QTEST_APPLESS_MAIN(TestGeneratedDump)
#include "tst_GeneratedDump.moc"
