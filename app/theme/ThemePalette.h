// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

/// What the QML theme reads from C++: the colour of a role, and the three switches that change how everything looks.
class ThemePalette : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY darkChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ isMotionReduced WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    /// A person's own icons, see IconProvider; empty for ours.
    Q_PROPERTY(QUrl iconFolder READ iconFolder WRITE setIconFolder NOTIFY iconFolderChanged FINAL)
    Q_PROPERTY(int iconRevision READ iconRevision NOTIFY iconFolderChanged FINAL)

public:
    explicit ThemePalette(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    void setDark(bool dark);
    bool isMotionReduced() const { return m_motionReduced; }
    void setReducedMotion(bool reduced);
    qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);

    /// Grows when the person points the program at another icon folder; part of each icon's address.
    int iconRevision() const { return m_iconRevision; }
    QUrl iconFolder() const { return m_iconFolder; }
    void setIconFolder(const QUrl &folder);

    /// The colour of a role of resources/theme.json.
    Q_INVOKABLE QColor color(const QString &role, bool dark) const;

Q_SIGNALS:
    void darkChanged();
    void reducedMotionChanged();
    void textScaleChanged();
    void iconFolderChanged();

private:
    QUrl m_iconFolder;
    qreal m_textScale = 1.0;
    int m_iconRevision = 0;
    bool m_dark = false;
    bool m_motionReduced = false;
};
