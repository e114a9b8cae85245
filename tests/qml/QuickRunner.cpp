// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "document/RefText.h"
#include "painter/FontSet.h"
#include "theme/ThemeSetup.h"
#include "viewmodels/Application.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtQuickTest>

#include <memory>
#include <utility>

/// What the tests see as `Lab`: a fresh program for each test, and pictures of what it shows.
class Lab : public QObject
{
    Q_OBJECT
    Q_PROPERTY(vpcanvas::viewmodels::Application *application READ application NOTIFY restarted)

public:
    vpcanvas::viewmodels::Application *application() const { return m_application.get(); }

    /// A program as after its first start.
    Q_INVOKABLE void restart()
    {
        QSettings().clear();
        auto old = std::exchange(m_application, std::make_unique<vpcanvas::viewmodels::Application>());
        QQmlEngine::setObjectOwnership(m_application.get(), QQmlEngine::CppOwnership);
        m_application->preferences()->setProperty("language", QStringLiteral("en"));
        m_application->preferences()->setProperty("theme", QStringLiteral("light"));
        m_application->preferences()->setProperty("reducedMotion", true);
        Q_EMIT restarted();
        if (old)
            old.release()->deleteLater();
    }

    Q_INVOKABLE bool keepPicture(QObject *window, const QString &name) const
    {
        auto *shown = qobject_cast<QQuickWindow *>(window);
        return shown && shown->grabWindow().save(QStringLiteral(VPCANVAS_PICTURES "/%1.png").arg(name));
    }

    /// How many things take the keyboard, the menus and dialogs that are open included.
    Q_INVOKABLE int focusableCount(QQuickWindow *window) const { return static_cast<int>(focusable(window).size()); }

    /// What takes the keyboard and does not say what it is.
    Q_INVOKABLE QStringList nameless(QQuickWindow *window) const
    {
        QStringList found;
        for (QQuickItem *item : focusable(window)) {
            const auto *accessible = QAccessible::queryAccessibleInterface(item);
            if (!accessible || accessible->text(QAccessible::Name).isEmpty())
                found.append(QString::fromLatin1(item->metaObject()->className()) + QLatin1Char(' ') + item->objectName());
        }
        return found;
    }

    /// "Kind:id" of the drawn resource with that name.
    Q_INVOKABLE QString refOf(const QString &name) const
    {
        const auto &network = m_application->document()->network();
        for (const auto &[ref, box] : network.layout)
            if (network.displayName(ref) == name.toStdString())
                return vpcanvas::document::refText(ref);
        return {};
    }

    Q_INVOKABLE QUrl testData(const QString &path) const
    {
        return QUrl::fromLocalFile(QStringLiteral(VPCANVAS_TEST_DATA "/") + path);
    }

Q_SIGNALS:
    void restarted();

private:
    static QList<QQuickItem *> focusable(QQuickWindow *window)
    {
        QList<QQuickItem *> found;
        QList<QQuickItem *> waiting{window->contentItem()};
        while (!waiting.isEmpty()) {
            QQuickItem *item = waiting.takeLast();
            waiting += item->childItems();
            if (item->activeFocusOnTab() && item->isVisible())
                found.append(item);
        }
        return found;
    }

    std::unique_ptr<vpcanvas::viewmodels::Application> m_application;
};

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("vpcanvas-test"));
        QCoreApplication::setApplicationName(QStringLiteral("quick-%1").arg(QCoreApplication::applicationPid()));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        vpcanvas::painter::FontSet::load();
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        vpcanvas::theme::install(*engine);
        qmlRegisterSingletonInstance("VPCanvas.Test", 1, 0, "Lab", &m_lab);
    }

    void cleanupTestCase() { }

private:
    QTemporaryDir m_settings;
    Lab m_lab;
};

QUICK_TEST_MAIN_WITH_SETUP(quick, Setup)

#include "QuickRunner.moc"
