// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/Apply.h"
#include "model/validate/RuleCases.h"
#include "text/Catalogue.h"
#include "validate/Rules.h"
#include "validate/Validator.h"

#include <QSet>
#include <QTest>

using namespace vpcanvas;
using validate::Finding;

namespace {

std::vector<Finding> findingsOf(const aws::Network &network)
{
    return validate::Validator(network, aws::Containment(network)).findings();
}

std::vector<Finding> of(std::string_view rule, const std::vector<Finding> &findings)
{
    std::vector<Finding> found;
    std::ranges::copy_if(findings, std::back_inserter(found), [&](const Finding &finding) { return finding.rule == rule; });
    return found;
}

const RuleCase &caseOf(const QByteArray &rule)
{
    return *std::ranges::find(ruleCases(), std::string_view(rule.constData()), &RuleCase::rule);
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void labTDHasNoErrors()
    {
        for (const Finding &finding : findingsOf(labTD()))
            QVERIFY2(finding.severity != validate::Severity::Error
                         && (finding.rule == "admin-port-open" || finding.severity == validate::Severity::Note),
                     finding.rule.c_str());
    }

    void findsItsMistakeAndItsFixMendsIt_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const RuleCase &one : ruleCases())
            QTest::newRow(one.rule.data()) << QByteArray(one.rule.data());
    }

    void findsItsMistakeAndItsFixMendsIt()
    {
        QFETCH(QByteArray, rule);
        aws::Network network = labTD();
        const auto before = of(rule.constData(), findingsOf(network)).size();
        caseOf(rule).makeMistake(network);
        const auto found = of(rule.constData(), findingsOf(network));
        if (rule == "admin-port-open") // the lab itself has one, for SSH; the case replaces it by one for Remote Desktop
            QCOMPARE(found.front().args[1], std::string("3389"));
        else
            QVERIFY2(found.size() > before, rule.constData());
        QVERIFY(network.contains(found.front().resource));

        const auto fixable = std::ranges::find_if(found, [](const Finding &finding) { return finding.fix.has_value(); });
        if (fixable == found.end())
            return;
        const auto applied = edit::apply(network, fixable->fix->op);
        QVERIFY(applied);
        QCOMPARE(of(rule.constData(), findingsOf(network)).size(), found.size() - 1);
    }

    void everyRuleHasACase()
    {
        QSet<QByteArray> tested;
        for (const RuleCase &one : ruleCases())
            tested.insert(one.rule.data());
        for (const std::string_view id : validate::allRuleIds())
            QVERIFY2(tested.contains(QByteArray(id.data(), qsizetype(id.size()))), id.data());
        QVERIFY(validate::allRuleIds().size() >= 25);
    }

    void everyRuleHasItsPageAndItsTexts()
    {
        for (const std::string_view id : validate::allRuleIds()) {
            QVERIFY2(validate::pageOf(id).starts_with("https://docs.aws.amazon.com/"), id.data());
            QVERIFY2(text::hasMessage("rule." + std::string(id)), id.data());
            QVERIFY2(text::hasMessage("rule." + std::string(id) + ".why"), id.data());
        }
    }

    void everyFixSaysWhatItDoes()
    {
        for (const RuleCase &one : ruleCases()) {
            aws::Network network = labTD();
            one.makeMistake(network);
            for (const Finding &finding : findingsOf(network))
                if (finding.fix)
                    QVERIFY2(text::hasMessage(finding.fix->key), finding.fix->key.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_Rules.moc"
