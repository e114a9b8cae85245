// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/Fixture.h"

#include <QSignalSpy>

using namespace vpcanvas;
using test::Program;

class tst_OutlineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolate("tst_OutlineModel"); }
    void init() { test::failOnWarnings(); }

    void itHoldsAllThatTheNetworkHolds()
    {
        Program program("T-C");
        auto *outline = program.app.outline();
        QAbstractItemModelTester tester(outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto &network = program.app.document()->network();
        int missing = 0;
        aws::forEachTable(network, [&](const auto &table) {
            for (const auto &[id, resource] : table)
                if (aws::ResourceRef(id).kind != aws::Kind::AvailabilityZone
                    && !outline->indexOf(document::refText(id)).isValid())
                    ++missing;
        });
        QCOMPARE(missing, 0);
        for (const auto &[ref, box] : network.layout)
            QVERIFY2(outline->indexOf(document::refText(ref)).isValid(), ref.id.c_str());
        const auto instance = outline->indexOf(program.ref("Private-EC2-1"));
        QCOMPARE(outline->data(instance.parent(), viewmodels::OutlineModel::TextRole).toString(), QStringLiteral("Subnet2"));
    }

    void itFollowsEveryEdit()
    {
        Program program("T-C");
        auto *outline = program.app.outline();
        auto *document = program.app.document();
        QAbstractItemModelTester tester(outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto shape = [&] { return treeText(outline, {}); };
        const QString before = shape();
        program.app.selection()->select(program.ref("Private-EC2-1"));
        program.app.duplicateSelection();
        QCOMPARE(shape(), freshShape(program));
        program.app.selection()->select(program.ref("Subnet2"));
        program.app.deleteSelection();
        QCOMPARE(shape(), freshShape(program));
        while (document->canUndo()) {
            document->undo();
            QCOMPARE(shape(), freshShape(program));
        }
        QCOMPARE(shape(), before);
        while (document->canRedo()) {
            document->redo();
            QCOMPARE(shape(), freshShape(program));
        }
    }

    void aRenameIsOneRow()
    {
        Program program("T-C");
        auto *outline = program.app.outline();
        program.app.selection()->select(program.ref("Subnet1"));
        QSignalSpy reset(outline, &QAbstractItemModel::modelReset);
        QSignalSpy changed(outline, &QAbstractItemModel::dataChanged);
        QVERIFY(program.app.inspector()->setField(QStringLiteral("name"), QStringLiteral("Renamed")));
        QCOMPARE(reset.count(), 0);
        QVERIFY(changed.count() >= 1);
        const auto index = outline->indexOf(program.app.selection()->current());
        QCOMPARE(outline->data(index, viewmodels::OutlineModel::TextRole).toString(), QStringLiteral("Renamed"));
    }

    void theLanguageChangesKindsAndNotNames()
    {
        Program program("T-C");
        auto *outline = program.app.outline();
        const auto index = outline->indexOf(program.ref("Subnet1"));
        QCOMPARE(outline->data(index, viewmodels::OutlineModel::KindTextRole).toString(), QStringLiteral("Subnet"));
        program.app.preferences()->overrideLanguage(QStringLiteral("ko"));
        QCOMPARE(outline->data(index, viewmodels::OutlineModel::KindTextRole).toString(), QStringLiteral("\uC11C\uBE0C\uB137"));
        QCOMPARE(outline->data(index, viewmodels::OutlineModel::TextRole).toString(), QStringLiteral("Subnet1"));
    }

private:
    static QString treeText(const QAbstractItemModel *model, const QModelIndex &parent)
    {
        QString text;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const auto index = model->index(row, 0, parent);
            text += model->data(index, viewmodels::OutlineModel::RefRole).toString() + QLatin1Char('(') + treeText(model, index)
                + QLatin1Char(')');
        }
        return text;
    }
    static QString freshShape(const Program &program)
    {
        const viewmodels::OutlineModel fresh(program.app.document(), program.app.preferences());
        return treeText(&fresh, {});
    }
};

QTEST_MAIN(tst_OutlineModel)
#include "tst_OutlineModel.moc"
