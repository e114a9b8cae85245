// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "core/Error.h"
#include "text/Catalogue.h"

#include <QString>

#include <array>
#include <string>
#include <string_view>

namespace vpcanvas::viewmodels {

/// A message of resources/text in the given language, its %1, %2, ... filled in.
template<class... Args>
QString say(text::Language language, std::string_view key, const Args &...args)
{
    if constexpr (sizeof...(args) == 0) {
        return QString::fromStdString(text::message(key, language));
    } else {
        const auto utf8 = [](const auto &value) -> std::string {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>)
                return value.toStdString();
            else if constexpr (std::is_arithmetic_v<std::decay_t<decltype(value)>>)
                return std::to_string(value);
            else
                return std::string(value);
        };
        const std::array<std::string, sizeof...(args)> texts{utf8(args)...};
        return QString::fromStdString(text::message(key, texts, language));
    }
}

QString errorText(const Error &error, text::Language language);

/// How a resource looks in lists: name of an icon of resources/icons and the colour role for it.
struct Look
{
    QString icon;
    QString colour;
};

Look lookOf(aws::Kind kind);
/// Knows more than the kind does: NAT instances, interface endpoints, the services by name.
Look lookOf(const aws::Network &network, const aws::ResourceRef &ref);

QString kindText(aws::Kind kind, text::Language language);
QString kindText(const aws::Network &network, const aws::ResourceRef &ref, text::Language language);
QString nameText(const aws::Network &network, const aws::ResourceRef &ref);

} // namespace vpcanvas::viewmodels
