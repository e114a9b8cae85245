// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/Fixture.h"

#include <QSignalSpy>

using namespace vpcanvas;
using test::Program;

class tst_InspectorModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolate("tst_InspectorModel"); }
    void init() { test::failOnWarnings(); }

    void nothingOneAndManyAreTold()
    {
        Program program("T-C");
        auto *inspector = program.app.inspector();
        QCOMPARE(inspector->state(), QStringLiteral("none"));
        QCOMPARE(inspector->fields()->count(), 0);
        program.app.selection()->select(program.ref("Subnet1"));
        QCOMPARE(inspector->state(), QStringLiteral("one"));
        QCOMPARE(inspector->title(), QStringLiteral("Subnet1"));
        program.app.selection()->add(program.ref("Subnet2"));
        QCOMPARE(inspector->state(), QStringLiteral("many"));
        const int row = inspector->fields()->rowOf(QStringLiteral("cidrBlock"));
        QVERIFY(row >= 0);
        QVERIFY(test::cell(inspector->fields(), row, viewmodels::FieldModel::MixedRole).toBool());
    }

    void everyKindHasLabelsInBothLanguages()
    {
        for (const char *sample : {"T-A", "T-B", "T-C", "T-D", "T-E", "T-P"}) {
            Program program(sample);
            for (const char *language : {"en", "ko"}) {
                program.app.preferences()->overrideLanguage(QString::fromLatin1(language));
                aws::forEachTable(program.app.document()->network(), [&](const auto &table) {
                    for (const auto &[id, resource] : table) {
                        program.app.selection()->select(document::refText(id));
                        checkWords(*program.app.inspector());
                    }
                });
            }
        }
    }

    void aSubnetShowsItsAddresses()
    {
        Program program("T-C");
        program.app.selection()->select(program.ref("Subnet2"));
        auto *inspector = program.app.inspector();
        QCOMPARE(inspector->usageTotal(), 256.0);
        QCOMPARE(inspector->usageReserved(), 5.0);
        QCOMPARE(inspector->usageUsed(), 2.0);
        QCOMPARE(inspector->usageFree(), 249.0);
        QCOMPARE(inspector->children()->count(), 2);
    }

    void aSubnetShowsTheTablesThatServeIt()
    {
        Program program("T-C");
        program.app.selection()->select(program.ref("Subnet1"));
        QStringList ids;
        for (const auto *table : program.app.inspector()->tables())
            ids.append(table->tableId());
        QCOMPARE(ids, (QStringList{QStringLiteral("routes"), QStringLiteral("inbound"), QStringLiteral("outbound")}));
        auto *routes = program.app.inspector()->tables().first();
        QAbstractItemModelTester tester(routes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(routes->count(), 2); // local and the way to the internet gateway
        QVERIFY(!test::cell(routes, 0, viewmodels::InspectorTable::CanRemoveRole).toBool());
    }

    void aFieldIsCheckedAsOneTypes()
    {
        Program program("T-C");
        program.app.selection()->select(program.ref("Subnet1"));
        auto *inspector = program.app.inspector();
        const QString cidr = QStringLiteral("cidrBlock");
        QCOMPARE(inspector->check(cidr, QStringLiteral("10.40.9.0/24")), QString());
        const QString why = inspector->check(cidr, QStringLiteral("10.40.9.0/40"));
        QVERIFY(!why.isEmpty());
        program.app.preferences()->overrideLanguage(QStringLiteral("ko"));
        QVERIFY(inspector->check(cidr, QStringLiteral("10.40.9.0/40")) != why);
        QVERIFY(!inspector->setField(cidr, QStringLiteral("10.40.9.0/40")));
        const int row = inspector->fields()->rowOf(cidr);
        QVERIFY(!test::cell(inspector->fields(), row, viewmodels::FieldModel::ErrorRole).toString().isEmpty());
        QVERIFY(!program.app.document()->canUndo());
    }

    void aFieldIsOneStep()
    {
        Program program("T-C");
        program.app.selection()->select(program.ref("Subnet1"));
        auto *inspector = program.app.inspector();
        QSignalSpy reset(inspector->fields(), &QAbstractItemModel::modelReset);
        QVERIFY(inspector->setField(QStringLiteral("name"), QStringLiteral("Front")));
        QCOMPARE(inspector->title(), QStringLiteral("Front"));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(program.app.document()->undoStack()->count(), 1);
        program.app.document()->undo();
        QCOMPARE(inspector->title(), QStringLiteral("Subnet1"));
        QVERIFY(inspector->setField(QStringLiteral("name"), QStringLiteral("Subnet1"))); // the same: no step
        QCOMPARE(program.app.document()->undoStack()->index(), 0);
    }

    void manyAreChangedInOneStep()
    {
        Program program("T-C");
        program.app.selection()->setRefs({program.ref("Private-EC2-1"), program.ref("Private-EC2-2")});
        QVERIFY(program.app.inspector()->setField(QStringLiteral("instanceType"), QStringLiteral("m7g.large")));
        QCOMPARE(program.app.document()->undoStack()->count(), 1);
        for (const auto &[id, instance] : program.app.document()->network().instances)
            if (instance.name.starts_with("Private"))
                QCOMPARE(QString::fromStdString(instance.instanceType), QStringLiteral("m7g.large"));
    }

    void rowsAreAddedChangedAndRemoved()
    {
        Program program("T-C");
        program.app.selection()->select(program.ref("NATInstance-PublicRouteTable1"));
        auto *routes = program.app.inspector()->tables().first();
        QAbstractItemModelTester tester(routes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto before = program.app.document()->network();
        const int count = routes->count();
        QVERIFY(routes->addRow());
        QCOMPARE(routes->count(), count + 1);
        QVERIFY(routes->setCell(count, 0, QStringLiteral("198.51.100.0/24")));
        QVERIFY(!routes->check(count, 0, QStringLiteral("not a block")).isEmpty());
        QVERIFY(!routes->setCell(count, 0, QStringLiteral("not a block")));
        QVERIFY(!test::cell(routes, count, viewmodels::InspectorTable::ErrorRole).toString().isEmpty());
        QVERIFY(routes->removeRow(count));
        QCOMPARE(routes->count(), count);
        QVERIFY(program.app.document()->network() == before);
        QVERIFY(!routes->removeRow(0)); // the local route
    }

private:
    static void checkWords(const viewmodels::InspectorModel &inspector)
    {
        for (int row = 0; row < inspector.fields()->count(); ++row) {
            const auto label = test::cell(inspector.fields(), row, viewmodels::FieldModel::LabelRole).toString();
            const auto path = test::cell(inspector.fields(), row, viewmodels::FieldModel::PathRole).toString();
            QVERIFY2(label != path && !label.isEmpty(), qPrintable(inspector.kindText() + QLatin1Char(' ') + path));
        }
        for (const auto *table : inspector.tables()) {
            QVERIFY2(table->title() != table->tableId(), qPrintable(table->tableId()));
            for (const auto &column : table->columns())
                QVERIFY2(!column.isEmpty() && (column[0].isUpper() || column[0].unicode() > 127), qPrintable(column));
        }
    }
};

QTEST_MAIN(tst_InspectorModel)
#include "tst_InspectorModel.moc"
