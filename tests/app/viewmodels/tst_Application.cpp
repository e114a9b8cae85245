// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/Fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vpcanvas;
using test::Program;

class tst_Application : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolate("tst_Application"); }
    void init() { test::failOnWarnings(); }

    void anEmptyDocumentOpensWithoutAQuestion()
    {
        Program program;
        QCOMPARE(program.app.screen(), QStringLiteral("start"));
        program.app.newDocument();
        QCOMPARE(program.app.screen(), QStringLiteral("editor"));
        QVERIFY(program.app.document()->isEmpty());
        QVERIFY(program.app.pendingQuestion().isEmpty());
    }

    void everySampleOpens()
    {
        Program program;
        QVERIFY(program.app.samples()->count() >= 7);
        for (int row = 0; row < program.app.samples()->count(); ++row) {
            const auto id = test::cell(program.app.samples(), row, viewmodels::SampleModel::SampleIdRole).toString();
            program.app.openSample(id);
            QVERIFY2(!program.app.document()->isEmpty(), qPrintable(id));
            QVERIFY(!program.app.document()->isModified());
            const auto name = test::cell(program.app.samples(), row, viewmodels::SampleModel::NameRole).toString();
            QVERIFY2(!name.contains(QLatin1String("sample.")), qPrintable(name));
        }
    }

    void aBrokenFileLeavesTheDocumentAndSaysWhere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.vpcanvas"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n  \"format\": \"vpcanvas\",\n  \"version\": 1,\n  \"title\": ");
        file.close();
        Program program("T-C");
        const auto before = program.app.document()->network();
        QSignalSpy messages(&program.app, &viewmodels::Application::message);
        program.app.open(QUrl::fromLocalFile(path));
        QCOMPARE(messages.count(), 1);
        QCOMPARE(messages[0][0].toString(), QStringLiteral("error"));
        QVERIFY2(messages[0][1].toString().contains(QStringLiteral("broken.vpcanvas")), qPrintable(messages[0][1].toString()));
        QVERIFY(program.app.document()->network() == before);
        program.app.open(QUrl::fromLocalFile(folder.path() + QStringLiteral("/none.vpcanvas")));
        QCOMPARE(messages.count(), 2);
        QVERIFY(program.app.document()->network() == before);
    }

    void unsavedChangesAreAskedAboutOnce()
    {
        Program program("T-C");
        program.app.document()->setTitle(QStringLiteral("Mine"));
        program.app.newDocument();
        QCOMPARE(program.app.pendingQuestion().value(QStringLiteral("kind")).toString(), QStringLiteral("unsaved"));
        QCOMPARE(program.app.document()->title(), QStringLiteral("Mine"));
        program.app.answer(QStringLiteral("cancel"));
        QVERIFY(program.app.pendingQuestion().isEmpty());
        QCOMPARE(program.app.document()->title(), QStringLiteral("Mine"));
        program.app.newDocument();
        program.app.answer(QStringLiteral("discard"));
        QVERIFY(program.app.pendingQuestion().isEmpty());
        QVERIFY(program.app.document()->isEmpty());
    }

    void savingAnswersTheQuestionAndGoesOn()
    {
        QTemporaryDir folder;
        const QUrl file = QUrl::fromLocalFile(folder.filePath(QStringLiteral("mine.vpcanvas")));
        Program program("T-C");
        program.app.document()->setTitle(QStringLiteral("Mine"));
        QSignalSpy asked(&program.app, &viewmodels::Application::saveAsNeeded);
        QSignalSpy quit(&program.app, &viewmodels::Application::quitAllowed);
        program.app.requestQuit();
        program.app.answer(QStringLiteral("save"));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(quit.count(), 0);
        QVERIFY(program.app.saveAs(file));
        QCOMPARE(quit.count(), 1);
        QCOMPARE(test::cell(program.app.recentFiles(), 0, viewmodels::RecentFiles::UrlRole).toUrl(), file);
        program.app.newDocument();
        program.app.open(file);
        QCOMPARE(program.app.document()->title(), QStringLiteral("Mine"));
    }

    void anImportShowsItsNotesAndIsLaidOut()
    {
        Program program;
        QSignalSpy finished(&program.app, &viewmodels::Application::importFinished);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("Vpcs.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"Vpcs": [{"VpcId": "vpc-0a", "CidrBlock": "10.0.0.0/16", "IsDefault": false}],
                      "TransitGateways": [{"TransitGatewayId": "tgw-1", "State": "available"}]})");
        file.close();
        program.app.importFrom(QUrl::fromLocalFile(folder.path()));
        QCOMPARE(finished.count(), 1);
        QVERIFY(!program.app.document()->isEmpty());
        QVERIFY(!program.app.document()->network().layout.empty());
        QVERIFY(program.app.importReport()->count() > 0);
        QVERIFY(program.app.document()->fileUrl().isEmpty());
        QVERIFY(program.app.document()->isModified());
    }

    void deleteAndDuplicateAreOneStepEach()
    {
        Program program("T-C");
        auto *document = program.app.document();
        const int before = document->resourceCount();
        program.app.selection()->select(program.ref("Private-EC2-1"));
        program.app.duplicateSelection();
        QVERIFY(document->resourceCount() > before);
        QCOMPARE(program.app.selection()->count(), 1);
        program.app.deleteSelection();
        QCOMPARE(document->undoStack()->count(), 2);
        document->undo();
        document->undo();
        QCOMPARE(document->resourceCount(), before);
    }

    void tidyingUpIsOneStep()
    {
        Program program("T-C");
        const auto before = program.app.document()->network().layout;
        program.app.tidyUp();
        QVERIFY(program.app.document()->undoStack()->count() <= 1);
        program.app.document()->undo();
        QVERIFY(program.app.document()->network().layout == before);
    }

    void theLanguageChangesTheQuestion()
    {
        Program program("T-C");
        program.app.document()->setTitle(QStringLiteral("Mine"));
        program.app.newDocument();
        const auto english = program.app.pendingQuestion().value(QStringLiteral("title")).toString();
        program.app.preferences()->overrideLanguage(QStringLiteral("ko"));
        const auto korean = program.app.pendingQuestion().value(QStringLiteral("title")).toString();
        QVERIFY(english != korean);
        QVERIFY(korean.contains(QStringLiteral("Mine")));
    }
};

QTEST_MAIN(tst_Application)
#include "tst_Application.moc"
