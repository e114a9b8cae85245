// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/RefText.h"
#include "viewmodels/Application.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace vpcanvas::test {

/// Settings and caches of a test's own, empty at its start.
inline void isolate(const char *name)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("VPCanvasTests"));
    QCoreApplication::setApplicationName(QString::fromLatin1(name));
    QSettings().clear();
}

inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

/// The program without its window, in English.
struct Program
{
    viewmodels::Application app;

    explicit Program(const char *sample = nullptr)
    {
        app.preferences()->overrideLanguage(QStringLiteral("en"));
        if (sample)
            app.openSample(QString::fromLatin1(sample));
    }

    /// "Kind:id" of the resource with this name.
    QString ref(const char *name) const
    {
        QString found;
        const auto &network = app.document()->network();
        aws::forEachTable(network, [&](const auto &table) {
            for (const auto &[id, resource] : table)
                if (network.displayName(id) == name)
                    found = document::refText(id);
        });
        return found;
    }
};

inline QVariant cell(const QAbstractItemModel *model, int row, int role)
{
    return model->data(model->index(row, 0), role);
}

} // namespace vpcanvas::test
