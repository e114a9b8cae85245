// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/TraceText.h"

#include "document/RefText.h"
#include "viewmodels/Words.h"

#include <QStringList>

namespace vpcanvas::viewmodels {

QString endText(net::Protocol protocol, const net::IpAddress &address, std::uint16_t port)
{
    QString text = document::qstr(address.toString());
    if (!protocol.hasPorts())
        return text;
    return (text.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(text).arg(port);
}

QString sourceText(const net::Header &header)
{
    return endText(header.tuple.protocol, header.tuple.source, header.tuple.sourcePort);
}

QString destinationText(const net::Header &header)
{
    return endText(header.tuple.protocol, header.tuple.destination, header.tuple.destinationPort);
}

QString headerText(const net::Header &header)
{
    return sourceText(header) + QStringLiteral(" \u2192 ") + destinationText(header);
}

QString protocolText(net::Protocol protocol, text::Language language)
{
    const QString name = document::qstr(protocol.toString());
    bool isNumber = false;
    name.toInt(&isNumber);
    return isNumber ? say(language, "protocol.number", name) : protocol.isAll() ? say(language, "protocol.all") : name.toUpper();
}

QString componentName(const aws::Network &network, const aws::ResourceRef &ref, text::Language language)
{
    if (ref.kind == aws::Kind::Internet && !network.contains(ref))
        return kindText(ref.kind, language);
    return nameText(network, ref);
}

QString causeText(const trace::Cause &cause, text::Language language)
{
    return cause.kind == trace::CauseKind::None ? QString() : say(language, "cause." + std::string(enumText(cause.kind)));
}

QString rowText(const aws::Network &network, const trace::Cause &cause)
{
    QStringList words = document::qstr(cause.row).split(QLatin1Char(' '));
    for (QString &word : words) {
        if (word == QLatin1String("->")) {
            word = QStringLiteral("\u2192");
        } else if (word == QLatin1String("<->")) {
            word = QStringLiteral("\u2194");
        } else if (word.contains(QLatin1Char('-'))) { // every identifier of AWS's has one
            for (const auto &[kind, name] : EnumText<aws::Kind>::values)
                if (const aws::ResourceRef ref(kind, word.toStdString()); network.contains(ref))
                    word = nameText(network, ref);
        }
    }
    return words.join(QLatin1Char(' '));
}

QString codeText(trace::Code code, const aws::Network &network, const aws::ResourceRef &component, const trace::Cause &cause,
                 text::Language language)
{
    return say(language, "code." + std::string(enumText(code)), componentName(network, component, language),
               rowText(network, cause));
}

} // namespace vpcanvas::viewmodels
