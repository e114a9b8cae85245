// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace vpcanvas::document {

/// "Kind:id", how QML names a resource; empty for none.
QString refText(const aws::ResourceRef &ref);
QString refText(const std::optional<aws::ResourceRef> &ref);
template<class Resource>
QString refText(const Id<Resource> &id)
{
    return refText(aws::ResourceRef(id));
}
/// Nothing if the text is not of that form.
std::optional<aws::ResourceRef> refFromText(QStringView text);

inline QString qstr(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace vpcanvas::document
