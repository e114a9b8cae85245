// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "document/RefText.h"

namespace vpcanvas::document {

QString refText(const aws::ResourceRef &ref)
{
    return qstr(enumText(ref.kind)) + QLatin1Char(':') + QString::fromStdString(ref.id);
}

QString refText(const std::optional<aws::ResourceRef> &ref)
{
    return ref ? refText(*ref) : QString();
}

std::optional<aws::ResourceRef> refFromText(QStringView text)
{
    const auto colon = text.indexOf(QLatin1Char(':'));
    if (colon <= 0)
        return std::nullopt;
    const auto kind = enumFromText<aws::Kind>(text.first(colon).toLatin1().toStdString());
    if (!kind)
        return std::nullopt;
    return aws::ResourceRef(*kind, text.sliced(colon + 1).toUtf8().toStdString());
}

} // namespace vpcanvas::document
