// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantMap>

namespace vpcanvas::viewmodels {

/// A line of a combo box: what it stands for and what a person reads.
inline QVariantMap choice(const QString &value, const QString &text)
{
    return {{QStringLiteral("value"), value}, {QStringLiteral("text"), text}};
}

} // namespace vpcanvas::viewmodels
