// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "start/Options.h"

namespace vpcanvas::start {
namespace {

Error badValue(const QString &option, const QString &value, const char *expected)
{
    return {errors::badValue, {option.toStdString(), value.toStdString(), expected}, {}};
}

Result<QSize> parseSize(const QString &option, const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() == 2) {
        const QSize size(parts[0].toInt(), parts[1].toInt());
        if (size.width() >= 320 && size.height() >= 240 && size.width() <= 16384 && size.height() <= 16384)
            return size;
    }
    return badValue(option, text, "1280x800");
}

} // namespace

Result<Options> parseOptions(const QStringList &words)
{
    Options options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            if (!options.file.isEmpty())
                return Error{errors::extraWord, {word.toStdString()}, {}};
            options.file = word;
            continue;
        }
        if (word == QLatin1String("--startup-time")) {
            options.startupTime = true;
            continue;
        }
        static const QStringList withValue{QStringLiteral("--language"),   QStringLiteral("--theme"), QStringLiteral("--size"),
                                           QStringLiteral("--screenshot"), QStringLiteral("--from"),  QStringLiteral("--to"),
                                           QStringLiteral("--protocol"),   QStringLiteral("--mode"),  QStringLiteral("--port"),
                                           QStringLiteral("--position")};
        if (!withValue.contains(word))
            return Error{errors::unknownOption, {word.toStdString()}, {}};
        if (i + 1 >= words.size())
            return Error{errors::missingValue, {word.toStdString()}, {}};
        const QString &value = words[++i];
        if (word == QLatin1String("--language")) {
            if (value != QLatin1String("en") && value != QLatin1String("ko"))
                return badValue(word, value, "en, ko");
            options.language = value;
        } else if (word == QLatin1String("--theme")) {
            if (value != QLatin1String("light") && value != QLatin1String("dark") && value != QLatin1String("system"))
                return badValue(word, value, "light, dark, system");
            options.theme = value;
        } else if (word == QLatin1String("--size")) {
            VPCANVAS_TRY(size, parseSize(word, value));
            options.size = size;
        } else if (word == QLatin1String("--screenshot")) {
            options.screenshot = value;
        } else if (word == QLatin1String("--mode")) {
            static const QStringList modes{QStringLiteral("edit"), QStringLiteral("trace"), QStringLiteral("simulate"),
                                           QStringLiteral("placement")};
            if (!modes.contains(value))
                return badValue(word, value, "edit, trace, simulate, placement");
            options.mode = value;
        } else if (word == QLatin1String("--from")) {
            options.from = value;
        } else if (word == QLatin1String("--to")) {
            options.to = value;
        } else if (word == QLatin1String("--protocol")) {
            options.protocol = value;
        } else if (word == QLatin1String("--port")) {
            bool isNumber = false;
            options.port = value.toInt(&isNumber);
            if (!isNumber || options.port < 0 || options.port > 65535)
                return badValue(word, value, "0-65535");
        } else {
            bool isNumber = false;
            options.position = value.toDouble(&isNumber);
            if (!isNumber || options.position < 0)
                return badValue(word, value, "0, 1.5, 3");
        }
    }
    return options;
}

} // namespace vpcanvas::start
