// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <memory>
#include <string_view>

namespace vpcanvas::painter {

/// The icons of resources/icons as vectors, and the user's own by the same names. Safe to use from several threads.
class IconSet
{
public:
    IconSet();
    ~IconSet();
    /// The set that screens and exports share.
    static IconSet &shared();

    /// SVG or PNG files named as the icons ("instance.svg") or as AWS names the kind, taken before the bundled ones for
    /// resources (not for tools and marks); empty for none.
    void setUserFolder(const QString &folder);
    QString userFolder() const;
    /// Grows when the user's folder changes, for caches of what was painted.
    int revision() const;

    bool contains(std::string_view name) const;
    void paint(QPainter &painter, std::string_view name, const QRectF &target, const QColor &color, double strokeWidth) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vpcanvas::painter
