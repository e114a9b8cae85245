// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/Fixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vpcanvas;
using test::Program;

class tst_RecentFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolate("tst_RecentFiles"); }
    void init() { test::failOnWarnings(); }

    void theNewestComesFirstAndOnce()
    {
        QTemporaryDir folder;
        viewmodels::RecentFiles files(&m_preferences);
        QAbstractItemModelTester tester(&files, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const char *name : {"a", "b", "c", "a"})
            files.add(entry(folder, name));
        QCOMPARE(names(files), (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
        files.remove(0);
        QCOMPARE(files.count(), 2);
        viewmodels::RecentFiles again(&m_preferences);
        QCOMPARE(names(again), names(files));
        files.clear();
    }

    void filesThatAreGoneAreDropped()
    {
        QTemporaryDir folder;
        {
            viewmodels::RecentFiles files(&m_preferences);
            files.add(entry(folder, "a"));
            files.add(entry(folder, "b"));
        }
        QFile::remove(folder.filePath(QStringLiteral("a")));
        viewmodels::RecentFiles files(&m_preferences);
        QCOMPARE(names(files), QStringList{QStringLiteral("b")});
        files.clear();
    }

    void theListStaysShort()
    {
        QTemporaryDir folder;
        viewmodels::RecentFiles files(&m_preferences);
        for (int i = 0; i < 40; ++i)
            files.add(entry(folder, QByteArray::number(i).constData()));
        QCOMPARE(files.count(), 12);
        files.clear();
    }

private:
    viewmodels::Preferences m_preferences;

    static viewmodels::RecentFiles::Entry entry(const QTemporaryDir &folder, const char *name)
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        return {QUrl::fromLocalFile(path), QString::fromLatin1(name), QDateTime::currentDateTime(), 0, 0};
    }
    static QStringList names(const viewmodels::RecentFiles &files)
    {
        QStringList all;
        for (int row = 0; row < files.count(); ++row)
            all.append(test::cell(&files, row, viewmodels::RecentFiles::NameRole).toString());
        return all;
    }
};

QTEST_MAIN(tst_RecentFiles)
#include "tst_RecentFiles.moc"
