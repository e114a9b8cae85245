// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "document/Document.h"
#include "document/Selection.h"
#include "graph/NetworkGraph.h"
#include "io/NativeFormat.h"
#include "io/Open.h"
#include "layout/AutoLayout.h"
#include "support/GeneratedNetwork.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vpcanvas;
using document::Document;

namespace {

aws::Vpc vpc(const std::string &id, const std::string &name)
{
    aws::Vpc result;
    result.id = aws::VpcId{id};
    result.name = name;
    result.region = aws::RegionId{"ap-northeast-2"};
    result.cidrBlocks = {net::Cidr::parse("10.0.0.0/16").value()};
    return result;
}

edit::EditOp box(const std::string &id, double x)
{
    return edit::SetBox{aws::VpcId{id}, aws::Box{x, 0, 400, 300}};
}

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
}

} // namespace

class tst_Document : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void linksOfABigNetworkFollowByThemselves()
    {
        aws::Network network = testing::generatedNetwork({.instances = 90, .dense = true});
        network.layout = layout::autoLayout(network, aws::Containment(network));
        const aws::Containment containment(network);
        const scene::Scene whole(network, containment);
        Document document;
        QSignalSpy drawn(&document, &Document::sceneChanged);
        document.replace(network);
        QVERIFY(!document.scene().isRouted());
        QTRY_VERIFY(document.scene().isRouted());
        QVERIFY(!drawn.isEmpty());
        for (const auto &[id, balancer] : network.loadBalancers)
            QCOMPARE(document.scene().itemsOf(id, scene::LevelOfDetail::Mid).size(),
                     whole.itemsOf(id, scene::LevelOfDetail::Mid).size());
    }

    void anExportDoesNotMissLinksThatAreLeftForLater()
    {
        aws::Network network = testing::generatedNetwork({.instances = 90, .dense = true});
        network.layout = layout::autoLayout(network, aws::Containment(network));
        Document document;
        QSignalSpy drawn(&document, &Document::sceneChanged);
        document.replace(network);
        const auto all = document.scene().displayList(scene::LevelOfDetail::Mid).items.size();
        QTRY_VERIFY(document.scene().isRouted());
        QVERIFY(!drawn.isEmpty()); // the canvas is told of what the export made
        QCOMPARE(document.scene().displayList(scene::LevelOfDetail::Mid).items.size(), all);
    }

    void everyEditIsUndoneAndRedoneToTheSameBytes()
    {
        Document document;
        const std::vector<edit::EditOp> ops{edit::Put{vpc("vpc-1", "one")},   box("vpc-1", 0),
                                            edit::Put{vpc("vpc-2", "two")},   edit::Put{vpc("vpc-1", "renamed")},
                                            edit::Erase{aws::VpcId{"vpc-2"}}, edit::SetTitle{"Lab"}};
        std::vector<std::string> states{io::write(document.network())};
        for (const auto &op : ops) {
            QVERIFY(document.edit(op, QStringLiteral("step")));
            states.push_back(io::write(document.network()));
        }
        for (std::size_t i = ops.size(); i > 0; --i) {
            document.undo();
            QCOMPARE(io::write(document.network()), states[i - 1]);
        }
        for (std::size_t i = 1; i <= ops.size(); ++i) {
            document.redo();
            QCOMPARE(io::write(document.network()), states[i]);
        }
    }

    void stepsWithOneKeyMergeIntoOne()
    {
        Document document;
        document.edit(edit::Put{vpc("vpc-1", "one")}, QStringLiteral("add"));
        document.edit(box("vpc-1", 0), QStringLiteral("place"));
        for (int x = 1; x <= 50; ++x)
            document.edit(box("vpc-1", x), QStringLiteral("move"), 7);
        QCOMPARE(document.undoStack()->count(), 3);
        document.undo();
        QCOMPARE(document.network().layout.at(aws::VpcId{"vpc-1"}).x, 0.0);
        document.redo();
        QCOMPARE(document.network().layout.at(aws::VpcId{"vpc-1"}).x, 50.0);
        document.edit(box("vpc-1", 99), QStringLiteral("move"), 8);
        QCOMPARE(document.undoStack()->count(), 4);
    }

    void undoRestoresTheSelection()
    {
        Document document;
        document.edit(edit::Put{vpc("vpc-1", "one")}, QStringLiteral("add"));
        document.selection()->select(QStringLiteral("Vpc:vpc-1"));
        document.edit(edit::Erase{aws::VpcId{"vpc-1"}}, QStringLiteral("delete"));
        QCOMPARE(document.selection()->count(), 0);
        document.undo();
        QCOMPARE(document.selection()->refs(), QStringList{QStringLiteral("Vpc:vpc-1")});
    }

    void aRefusedOperationChangesNothing()
    {
        Document document;
        QSignalSpy changed(&document, &Document::changed);
        QVERIFY(!document.edit(edit::Erase{aws::VpcId{"vpc-none"}}, QStringLiteral("delete")));
        QVERIFY(document.lastError().has_value());
        QCOMPARE(changed.count(), 0);
        QVERIFY(!document.canUndo());
    }

    void savedAndOpenedItIsTheSame()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lab.vpcanvas"));
        Document document;
        document.edit(edit::Put{vpc("vpc-1", "one")}, QStringLiteral("add"));
        QVERIFY(document.isModified());
        QVERIFY(document.saveTo(QUrl::fromLocalFile(path)).has_value());
        QVERIFY(!document.isModified());
        QCOMPARE(document.fileName(), QStringLiteral("lab.vpcanvas"));
        const auto opened = io::open(path.toStdString());
        QVERIFY(opened.has_value());
        QVERIFY(opened->network == document.network());
        QVERIFY(opened->isNative);
    }

    void undoGoesOnPastASave()
    {
        QTemporaryDir folder;
        Document document;
        document.edit(edit::Put{vpc("vpc-1", "one")}, QStringLiteral("add"));
        QVERIFY(document.saveTo(QUrl::fromLocalFile(folder.filePath(QStringLiteral("a.vpcanvas")))).has_value());
        QVERIFY(document.canUndo());
        document.undo();
        QVERIFY(document.isModified());
        QVERIFY(document.network().vpcs.empty());
        document.redo();
        QVERIFY(!document.isModified());
    }

    void aFailedSaveKeepsTheFileAndTheChanges()
    {
        Document document;
        document.edit(edit::Put{vpc("vpc-1", "one")}, QStringLiteral("add"));
        QVERIFY(!document.saveTo(QUrl::fromLocalFile(QStringLiteral("/nowhere/at/all.vpcanvas"))).has_value());
        QVERIFY(document.isModified());
        QVERIFY(document.fileUrl().isEmpty());
    }

    void anotherProgramsWriteIsNoticedAndOursIsNot()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lab.vpcanvas"));
        Document document;
        document.edit(edit::Put{vpc("vpc-1", "one")}, QStringLiteral("add"));
        QVERIFY(document.saveTo(QUrl::fromLocalFile(path)).has_value());
        QTest::qWait(400);
        QVERIFY(!document.changedOnDisk());
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n");
        file.close();
        QTRY_VERIFY(document.changedOnDisk());
        document.acceptDiskChange();
        QVERIFY(!document.changedOnDisk());
        QVERIFY(bytes(path).endsWith('\n'));
    }

    void theGraphAndTheContainmentFollowEdits()
    {
        Document document;
        document.edit(edit::Put{vpc("vpc-1", "one")}, QStringLiteral("add"));
        const auto before = document.graph();
        aws::Subnet subnet;
        subnet.id = aws::SubnetId{"subnet-1"};
        subnet.vpc = aws::VpcId{"vpc-1"};
        subnet.availabilityZone = aws::AvailabilityZoneId{"ap-northeast-2a"};
        subnet.cidrBlock = net::Cidr::parse("10.0.1.0/24").value();
        document.edit(edit::Put{subnet}, QStringLiteral("add"));
        QVERIFY(document.graph() != before);
        QVERIFY(document.graph()->at(document.graph()->find(subnet.id)) != nullptr);
        QCOMPARE(document.containment().vpcOf(subnet.id), std::optional(aws::VpcId{"vpc-1"}));
        document.undo();
        QVERIFY(document.graph()->at(document.graph()->find(subnet.id)) == nullptr);
    }
};

QTEST_MAIN(tst_Document)
#include "tst_Document.moc"
