// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/Fixture.h"
#include "text/Catalogue.h"
#include "validate/Rules.h"

#include <QSignalSpy>

using namespace vpcanvas;
using test::Program;

class tst_FindingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolate("tst_FindingsModel"); }
    void init() { test::failOnWarnings(); }

    void everyRuleHasATitleInBothLanguages()
    {
        for (const auto rule : validate::allRuleIds())
            QVERIFY2(text::hasMessage("ruleTitle." + std::string(rule)), std::string(rule).c_str());
        Program program;
        program.app.preferences()->setLanguage(QStringLiteral("ko"));
        QCOMPARE(program.app.findings()->ruleTitle(QStringLiteral("subnet-overlap")), QStringLiteral("서브넷 겹침"));
    }

    void aFixSaysSoAndOffersItsUndo()
    {
        Program program("T-C");
        QSignalSpy said(&program.app, &viewmodels::Application::message);
        auto *findings = program.app.findings();
        int row = 0;
        while (row < findings->count() && !test::cell(findings, row, viewmodels::FindingsModel::CanFixRole).toBool())
            ++row;
        QVERIFY(findings->applyFix(row));
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.front().at(2).toString(), QStringLiteral("undo"));
    }

    void countsAndFiltersAgree()
    {
        Program program("T-C");
        auto *findings = program.app.findings();
        QAbstractItemModelTester tester(findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int all = findings->errorCount() + findings->warningCount() + findings->noteCount();
        QCOMPARE(findings->count(), all);
        QVERIFY(all > 0); // lab 4-1 starts with the check on and lets SSH in from anywhere
        for (const char *severity : {"error", "warning", "note"}) {
            findings->setSeverityFilter(QString::fromLatin1(severity));
            for (int row = 0; row < findings->count(); ++row)
                QCOMPARE(test::cell(findings, row, viewmodels::FindingsModel::SeverityRole).toString(),
                         QString::fromLatin1(severity));
        }
        findings->setSeverityFilter({});
        QCOMPARE(findings->count(), all);
    }

    void everyFindingHasASentenceAndAPage()
    {
        Program program("T-C");
        auto *findings = program.app.findings();
        for (const char *language : {"en", "ko"}) {
            program.app.preferences()->overrideLanguage(QString::fromLatin1(language));
            for (int row = 0; row < findings->count(); ++row) {
                const auto text = test::cell(findings, row, viewmodels::FindingsModel::TextRole).toString();
                QVERIFY2(!text.startsWith(QLatin1String("rule.")), qPrintable(text));
                QVERIFY(test::cell(findings, row, viewmodels::FindingsModel::PageRole)
                            .toString()
                            .startsWith(QLatin1String("https://")));
            }
        }
    }

    void aFixIsOneStepAndOneUndo()
    {
        Program program("T-C");
        auto *findings = program.app.findings();
        auto *document = program.app.document();
        QAbstractItemModelTester tester(findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto before = document->network();
        int fixed = 0;
        for (int row = 0; row < findings->count(); ++row) {
            if (!test::cell(findings, row, viewmodels::FindingsModel::CanFixRole).toBool())
                continue;
            const auto rule = test::cell(findings, row, viewmodels::FindingsModel::RuleRole).toString();
            const auto ref = test::cell(findings, row, viewmodels::FindingsModel::RefRole).toString();
            const int count = document->undoStack()->index();
            QVERIFY(findings->applyFix(row));
            QCOMPARE(document->undoStack()->index(), count + 1);
            for (int other = 0; other < findings->count(); ++other)
                QVERIFY2(test::cell(findings, other, viewmodels::FindingsModel::RuleRole).toString() != rule
                             || test::cell(findings, other, viewmodels::FindingsModel::RefRole).toString() != ref,
                         qPrintable(rule));
            document->undo();
            QVERIFY(document->network() == before);
            ++fixed;
        }
        QVERIFY(fixed > 0);
    }

    void flyingThereSelects()
    {
        Program program("T-C");
        QSignalSpy fly(&program.app, &viewmodels::Application::flyToRequested);
        program.app.findings()->flyTo(0);
        QCOMPARE(fly.count(), 1);
        QCOMPARE(program.app.selection()->current(), fly[0][0].toString());
    }
};

QTEST_MAIN(tst_FindingsModel)
#include "tst_FindingsModel.moc"
