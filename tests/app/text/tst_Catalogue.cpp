// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/Catalogue.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vpcanvas;
using text::Language;

namespace {

QString qstring(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%[1-9]"));
    QSet<QString> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void fillsArgumentsInOrder()
    {
        const std::vector<std::string> args{"10.0.0.0/33", "32"};
        QCOMPARE(qstring(text::message("net.prefix", args, Language::English)),
                 QStringLiteral("\"10.0.0.0/33\" has no valid prefix length. Write a number from 0 to 32 after the slash."));
    }

    void koreanTakesTheParticleOfTheArgument()
    {
        QVERIFY(qstring(text::message("net.port", std::vector<std::string>{"70001"}, Language::Korean))
                    .startsWith(QStringLiteral("70001은 포트가")));
        QVERIFY(qstring(text::message("net.port", std::vector<std::string>{"70002"}, Language::Korean))
                    .startsWith(QStringLiteral("70002는 포트가")));
    }

    void englishTakesTheFormOfTheNumber()
    {
        const auto imported = [](const char *resources, const char *notes) {
            return qstring(text::message("app.importedWithNotes", std::vector<std::string>{resources, notes}, Language::English));
        };
        QCOMPARE(imported("1", "2"), QStringLiteral("Imported 1 resource. 2 notes to read."));
        QCOMPARE(imported("12", "1"), QStringLiteral("Imported 12 resources. 1 note to read."));
    }

    void unknownKeyLosesNothing()
    {
        QCOMPARE(qstring(text::message("no.such.key", std::vector<std::string>{"a", "b"}, Language::English)),
                 QStringLiteral("no.such.key a b"));
    }

    void errorLineStartsWithThePlace()
    {
        const Error error{ErrorCode{"net.port"}, {"x"}, "lab.vpcanvas:3:9"};
        QVERIFY(qstring(text::errorLine(error, Language::English)).startsWith(QStringLiteral("lab.vpcanvas:3:9: \"x\" is not")));
    }

    void everyMessageIsInBothLanguagesWithTheSameArguments()
    {
        QVERIFY(!text::allKeys().empty());
        for (const std::string_view key : text::allKeys()) {
            const QString english =
                qstring(text::message(key, std::vector<std::string>{"%1", "%2", "%3", "%4", "%5", "%6"}, Language::English));
            const QString korean =
                qstring(text::message(key, std::vector<std::string>{"%1", "%2", "%3", "%4", "%5", "%6"}, Language::Korean));
            QVERIFY2(english.isEmpty() == korean.isEmpty(), key.data()); // "no cause" says nothing in either
            QVERIFY2(placeholders(english) == placeholders(korean), key.data());
            QVERIFY2(!english.contains(QLatin1String("->")) && !korean.contains(QLatin1String("->")), key.data());
        }
    }

    /// Every ErrorCode constant of the model has its message: found by reading the headers that declare them.
    void everyErrorCodeHasAMessage()
    {
        static const QRegularExpression declaration(QStringLiteral("ErrorCode\\s+\\w+\\{\"([^\"]+)\"\\}"));
        int found = 0;
        QDirIterator files(QStringLiteral(VPCANVAS_SOURCE_DIR "/model"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString content = QString::fromUtf8(file.readAll());
            for (auto matches = declaration.globalMatch(content); matches.hasNext(); ++found) {
                const QString key = matches.next().captured(1);
                QVERIFY2(text::hasMessage(key.toStdString()), qPrintable(key + QStringLiteral(" in ") + file.fileName()));
            }
        }
        QVERIFY(found > 8);
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_Catalogue.moc"
