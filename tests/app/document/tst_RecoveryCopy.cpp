// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "document/Document.h"
#include "document/RecoveryCopy.h"
#include "io/Open.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vpcanvas;
using document::RecoveryCopy;

class tst_RecoveryCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("tst_RecoveryCopy"));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QDir(RecoveryCopy::folder()).removeRecursively();
    }
    void cleanupTestCase() { QDir(RecoveryCopy::folder()).removeRecursively(); }

    void whatIsNotSavedIsWrittenAndGoesOnceItIsSaved()
    {
        QTemporaryDir folder;
        document::Document document;
        RecoveryCopy copy(&document);
        copy.setInterval(10);
        document.edit(note("a"), {});
        QTRY_COMPARE(files().size(), 1);
        const auto opened = io::open((RecoveryCopy::folder() + QLatin1Char('/') + files().first()).toStdString());
        QVERIFY(opened.has_value());
        QVERIFY(opened->network == document.network());
        QVERIFY(document.saveTo(QUrl::fromLocalFile(folder.filePath(QStringLiteral("a.vpcanvas")))).has_value());
        QCOMPARE(files().size(), 0);
    }

    void aRunningProgramsCopyIsNotOffered()
    {
        document::Document document;
        RecoveryCopy copy(&document);
        document.edit(note("a"), {});
        copy.writeNow();
        QCOMPARE(files().size(), 1);
        QVERIFY(!RecoveryCopy::find().has_value());
    }

    void aCopyLeftBehindIsFoundAndDiscarded()
    {
        {
            document::Document document;
            RecoveryCopy copy(&document);
            document.edit(edit::SetTitle{"Lab"}, {});
            document.edit(note("a"), {});
            copy.writeNow();
            // As if the program ended badly: the files stay while the lock goes.
            const QString base = RecoveryCopy::folder() + QLatin1Char('/') + files().first().chopped(9);
            QVERIFY(QFile::copy(base + QStringLiteral(".vpcanvas"), RecoveryCopy::folder() + QStringLiteral("/left.vpcanvas")));
            QVERIFY(QFile::copy(base + QStringLiteral(".ini"), RecoveryCopy::folder() + QStringLiteral("/left.ini")));
        }
        const auto found = RecoveryCopy::find();
        QVERIFY(found.has_value());
        QCOMPARE(found->title, QStringLiteral("Lab"));
        QVERIFY(io::open(found->file.toStdString()).has_value());
        RecoveryCopy::discard(*found);
        QVERIFY(!RecoveryCopy::find().has_value());
    }

private:
    static edit::EditOp note(const std::string &id)
    {
        aws::Note result;
        result.id = aws::NoteId{id};
        result.name = id;
        return edit::Put{result};
    }
    static QStringList files() { return QDir(RecoveryCopy::folder()).entryList({QStringLiteral("*.vpcanvas")}, QDir::Files); }
};

QTEST_MAIN(tst_RecoveryCopy)
#include "tst_RecoveryCopy.moc"
