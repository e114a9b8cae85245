// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/Fixture.h"

#include <QSignalSpy>

using namespace vpcanvas;
using test::Program;

class tst_Preferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolate("tst_Preferences"); }
    void init() { test::failOnWarnings(); }

    void theyAreKept()
    {
        {
            viewmodels::Preferences preferences;
            preferences.setLanguage(QStringLiteral("ko"));
            preferences.setTheme(QStringLiteral("dark"));
            preferences.setSnap(false);
            preferences.setTextScale(1.15);
        }
        viewmodels::Preferences preferences;
        QCOMPARE(preferences.language(), QStringLiteral("ko"));
        QCOMPARE(preferences.effectiveLanguage(), QStringLiteral("ko"));
        QVERIFY(preferences.isDark());
        QVERIFY(!preferences.snap());
        QCOMPARE(preferences.textScale(), 1.15);
        QSettings().clear();
    }

    void nonsenseIsNotTaken()
    {
        QSettings().setValue(QStringLiteral("theme"), QStringLiteral("purple"));
        QSettings().setValue(QStringLiteral("textScale"), 77);
        viewmodels::Preferences preferences;
        QCOMPARE(preferences.theme(), QStringLiteral("system"));
        QCOMPARE(preferences.textScale(), 1.3);
        preferences.setTheme(QStringLiteral("purple"));
        QCOMPARE(preferences.theme(), QStringLiteral("system"));
        QSettings().clear();
    }

    void anOverrideIsForThisRunOnly()
    {
        {
            viewmodels::Preferences preferences;
            QSignalSpy changed(&preferences, &viewmodels::Preferences::languageChanged);
            preferences.overrideLanguage(QStringLiteral("ko"));
            QCOMPARE(preferences.effectiveLanguage(), QStringLiteral("ko"));
            QCOMPARE(changed.count(), 1);
            preferences.overrideTheme(QStringLiteral("dark"));
            QVERIFY(preferences.isDark());
        }
        viewmodels::Preferences preferences;
        QCOMPARE(preferences.language(), QString());
        QCOMPARE(preferences.theme(), QStringLiteral("system"));
    }
};

QTEST_MAIN(tst_Preferences)
#include "tst_Preferences.moc"
