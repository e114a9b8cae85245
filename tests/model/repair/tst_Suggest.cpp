// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Scenario.h"
#include "aws/Containment.h"
#include "edit/Apply.h"
#include "graph/NetworkGraph.h"
#include "io/NativeFormat.h"
#include "repair/Json.h"
#include "repair/Suggest.h"
#include "trace/Tracer.h"

#include <QtTest>

#include <map>

using namespace vpcanvas;

namespace {

std::string render(const aws::Network &network, const std::optional<repair::Suggestion> &suggestion)
{
    if (!suggestion)
        return "expect nothing\n";
    std::string all = "expect a fix\n";
    for (const repair::Change &change : suggestion->changes) {
        all += std::string(enumText(change.sign)) + ' ' + std::string(network.displayName(change.resource)) + ": "
            + std::string(enumText(change.code));
        for (const std::string &arg : change.args)
            all += " " + arg;
        all += '\n';
    }
    for (const repair::Effect &effect : suggestion->effects) {
        if (effect.resources.empty())
            continue;
        all += std::string(enumText(effect.kind)) + ':';
        for (const aws::ResourceRef &ref : effect.resources)
            all += ' ' + std::string(network.displayName(ref));
        all += '\n';
    }
    return all;
}

trace::PathTrace traced(const aws::Network &network, const trace::Flow &flow)
{
    return trace::trace(*graph::compile(network, aws::Containment(network)), flow);
}

} // namespace

/// tests/data/repair: what is suggested is as written, works, and can be undone.
class tst_Suggest : public QObject
{
    Q_OBJECT

private slots:
    void theSuggestionIsAsWritten_data();
    void theSuggestionIsAsWritten();
    void theDocumentNamesIt();
    void cleanupTestCase();

private:
    const std::filesystem::path m_path = VPCANVAS_TEST_DATA "/repair/lessons.scenario";
    test::ScenarioFile m_file = test::ScenarioFile::read(m_path);
    std::vector<std::string> m_answers = std::vector<std::string>(m_file.cases.size());
};

void tst_Suggest::theSuggestionIsAsWritten_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_file.cases.size(); ++i)
        QTest::addRow("%s", m_file.cases[i].title.c_str()) << static_cast<int>(i);
}

void tst_Suggest::theSuggestionIsAsWritten()
{
    QFETCH(int, index);
    const test::ScenarioCase &scenario = m_file.cases[static_cast<std::size_t>(index)];
    test::ScenarioAnswer answer;
    try {
        answer = test::ask(scenario, m_path.parent_path());
    } catch (const std::exception &error) {
        QFAIL(error.what());
    }
    const aws::Containment containment(answer.network);
    const auto suggestion =
        repair::suggest(answer.network, containment, graph::compile(answer.network, containment), answer.flow, answer.trace);
    const std::string text = render(answer.network, suggestion);
    m_answers[static_cast<std::size_t>(index)] = text;
    if (suggestion) {
        const std::string before = io::write(answer.network);
        auto applied = edit::apply(answer.network, suggestion->op);
        QVERIFY(applied);
        QCOMPARE(traced(answer.network, answer.flow).verdict, trace::Verdict::Reachable);
        QVERIFY(edit::apply(answer.network, applied->inverse));
        QCOMPARE(io::write(answer.network), before);
    }
    if (!qEnvironmentVariableIsSet("VPCANVAS_UPDATE_REFS") && text != scenario.expected)
        QFAIL(("expected:\n" + scenario.expected + "got:\n" + text).c_str());
}

void tst_Suggest::theDocumentNamesIt()
{
    test::ScenarioAnswer answer = test::ask(m_file.cases.front(), m_path.parent_path());
    const aws::Containment containment(answer.network);
    const auto suggestion =
        repair::suggest(answer.network, containment, graph::compile(answer.network, containment), answer.flow, answer.trace);
    const std::string with = repair::toJson(answer.trace, suggestion, answer.network);
    QVERIFY(with.find(R"("suggestedFix":{"changes":[{"code":"allowInboundInGroup","sign":"added")") != std::string::npos);
    const std::string without = repair::toJson(answer.trace, std::nullopt, answer.network);
    QVERIFY(without.find(R"("suggestedFix":null)") != std::string::npos);
}

void tst_Suggest::cleanupTestCase()
{
    if (qEnvironmentVariableIsSet("VPCANVAS_UPDATE_REFS"))
        m_file.write(m_path, m_answers);
}

QTEST_APPLESS_MAIN(tst_Suggest)
#include "tst_Suggest.moc"
