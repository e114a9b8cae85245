// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/Fixture.h"
#include "edit/commands/PaletteItem.h"

#include <QFile>

using namespace vpcanvas;
using test::Program;

class tst_PaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolate("tst_PaletteModel"); }
    void init() { test::failOnWarnings(); }

    void itHoldsEveryItemWithWordsInBothLanguages()
    {
        Program program;
        auto *palette = program.app.palette();
        QAbstractItemModelTester tester(palette, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(palette->count(), static_cast<int>(std::size(EnumText<edit::PaletteItem>::values)));
        for (const char *language : {"en", "ko"}) {
            program.app.preferences()->overrideLanguage(QString::fromLatin1(language));
            for (int row = 0; row < palette->count(); ++row) {
                for (const auto role : {viewmodels::PaletteModel::SectionRole, viewmodels::PaletteModel::TextRole,
                                        viewmodels::PaletteModel::HintRole}) {
                    const auto text = test::cell(palette, row, role).toString();
                    QVERIFY2(!text.isEmpty() && !text.startsWith(QLatin1String("palette")), qPrintable(text));
                }
                const auto item = test::cell(palette, row, viewmodels::PaletteModel::ItemRole).toString();
                QVERIFY(enumFromText<edit::PaletteItem>(item.toStdString()).has_value());
                const auto icon = test::cell(palette, row, viewmodels::PaletteModel::IconRole).toString();
                QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon)), qPrintable(icon));
            }
        }
    }

    void theFilterFindsInEitherLanguage()
    {
        Program program;
        auto *palette = program.app.palette();
        QAbstractItemModelTester tester(palette, QAbstractItemModelTester::FailureReportingMode::QtTest);
        palette->setFilter(QStringLiteral("peer"));
        QCOMPARE(palette->count(), 1);
        palette->setFilter(QStringLiteral("\uD53C\uC5B4\uB9C1"));
        QCOMPARE(palette->count(), 1);
        QCOMPARE(test::cell(palette, 0, viewmodels::PaletteModel::ItemRole).toString(), QStringLiteral("PeeringConnection"));
        palette->setFilter({});
        QCOMPARE(palette->count(), palette->total());
    }
};

QTEST_MAIN(tst_PaletteModel)
#include "tst_PaletteModel.moc"
