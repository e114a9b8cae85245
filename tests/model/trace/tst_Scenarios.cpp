// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Scenario.h"

#include <QtTest>

/// Every case of tests/data/trace/*.scenario. With VPCANVAS_UPDATE_REFS=1 the expected parts are written anew; the
/// lines that begin with "check" are by hand and stay.
class tst_Scenarios : public QObject
{
    Q_OBJECT

private slots:
    void theAnswerIsAsWritten_data();
    void theAnswerIsAsWritten();
    void cleanupTestCase();

private:
    std::map<std::filesystem::path, vpcanvas::test::ScenarioFile> m_files;
    std::map<std::filesystem::path, std::vector<std::string>> m_answers;
};

void tst_Scenarios::theAnswerIsAsWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("index");
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(VPCANVAS_TEST_DATA "/trace"))
        if (entry.path().extension() == ".scenario")
            paths.push_back(entry.path());
    std::ranges::sort(paths);
    for (const std::filesystem::path &path : paths) {
        m_files[path] = vpcanvas::test::ScenarioFile::read(path);
        for (std::size_t i = 0; i < m_files[path].cases.size(); ++i)
            QTest::addRow("%s: %s", path.stem().c_str(), m_files[path].cases[i].title.c_str())
                << QString::fromStdString(path.string()) << static_cast<int>(i);
    }
}

void tst_Scenarios::theAnswerIsAsWritten()
{
    QFETCH(QString, path);
    QFETCH(int, index);
    const std::filesystem::path file = path.toStdString();
    const vpcanvas::test::ScenarioCase &scenario = m_files[file].cases[static_cast<std::size_t>(index)];
    vpcanvas::test::ScenarioAnswer answer;
    try {
        answer = vpcanvas::test::ask(scenario, file.parent_path());
    } catch (const std::exception &error) {
        QFAIL(error.what());
    }
    auto &answers = m_answers[file];
    answers.resize(m_files[file].cases.size());
    answers[static_cast<std::size_t>(index)] = answer.text;
    for (const std::string &check : answer.failed)
        qWarning("does not hold: check %s\n%s", check.c_str(), answer.text.c_str());
    QVERIFY(answer.failed.empty());
    if (!qEnvironmentVariableIsSet("VPCANVAS_UPDATE_REFS") && answer.text != scenario.expected)
        QFAIL(("expected:\n" + scenario.expected + "got:\n" + answer.text).c_str());
}

void tst_Scenarios::cleanupTestCase()
{
    if (!qEnvironmentVariableIsSet("VPCANVAS_UPDATE_REFS"))
        return;
    for (const auto &[path, file] : m_files)
        file.write(path, m_answers[path]);
}

QTEST_APPLESS_MAIN(tst_Scenarios)
#include "tst_Scenarios.moc"
