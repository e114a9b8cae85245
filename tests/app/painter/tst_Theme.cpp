// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/Theme.h"
#include "painter/ThemeData.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>

using namespace vpcanvas::painter;

namespace {

double luminance(const Rgba &color)
{
    const auto part = [](std::uint8_t value) {
        const double x = value / 255.0;
        return x <= 0.03928 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.red) + 0.7152 * part(color.green) + 0.0722 * part(color.blue);
}

/// WCAG 2.1's contrast ratio.
double contrast(const Rgba &a, const Rgba &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleHasBothThemes();
    void contrastIsEnough_data();
    void contrastIsEnough();
    void noColourIsWrittenIntoThePainter();
};

void TestTheme::everyRoleHasBothThemes()
{
    QVERIFY(themeData().light.size() >= 58);
    for (const auto &[role, color] : themeData().light) {
        QVERIFY(themeData().dark.contains(role));
        QVERIFY(Theme::light().color(role).isValid());
        QVERIFY(Theme::dark().color(role).isValid());
    }
    QVERIFY(!Theme::light().color("noSuchRole").isValid());
    QCOMPARE(Theme::light().color("vpcFill").alpha(), 9);
}

void TestTheme::contrastIsEnough_data()
{
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<QByteArray>("back");
    QTest::addColumn<double>("least");
    const auto row = [](const QByteArray &front, const QByteArray &back, double least) {
        QTest::newRow((front + " on " + back).constData()) << front << back << least;
    };
    for (const char *text : {"text", "text2", "text3"})
        for (const char *back : {"surface", "surface2", "canvas", "surface3", "window", "accentSoft"})
            row(text, back, 4.5);
    const std::pair<const char *, const char *> texts[] = {
        {"accent", "surface"}, {"accent", "accentSoft"}, {"onAccent", "accentFill"}, {"onAccent", "accentHover"},
        {"fwd", "canvas"},     {"ret", "canvas"},        {"ret", "surface2"},        {"chgText", "chgBg"},
        {"ok", "okBg"},        {"warn", "warnBg"},       {"err", "errBg"},           {"info", "infoBg"},
        {"ok", "surface"},     {"warn", "surface"},      {"err", "surface"},         {"regionText", "canvas"},
        {"vpcText", "canvas"}, {"azText", "canvas"},     {"pubText", "pubFill"},     {"privText", "privFill"},
        {"text2", "pubFill"},  {"text2", "privFill"}};
    for (const auto &[front, back] : texts)
        row(front, back, 4.5);
    const std::pair<const char *, const char *> marks[] = {
        {"line3", "surface"},     {"region", "canvas"},     {"vpc", "canvas"},        {"az", "canvas"},
        {"pub", "canvas"},        {"priv", "canvas"},       {"wire", "canvas"},       {"chgLine", "surface"},
        {"kCompute", "surface"},  {"kGateway", "surface"},  {"kEndpoint", "surface"}, {"kService", "surface"},
        {"kExternal", "surface"}, {"kSecurity", "surface"}, {"kTable", "surface"},    {"kPlacement", "surface"}};
    for (const auto &[front, back] : marks)
        row(front, back, 3.0);
}

void TestTheme::contrastIsEnough()
{
    QFETCH(QByteArray, front);
    QFETCH(QByteArray, back);
    QFETCH(double, least);
    for (const auto *colors : {&themeData().light, &themeData().dark}) {
        const double ratio = contrast(colors->at(front.constData()), colors->at(back.constData()));
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
    }
}

void TestTheme::noColourIsWrittenIntoThePainter()
{
    const QRegularExpression literal(QStringLiteral("\"#[0-9A-Fa-f]{6}|rgb\\("));
    int files = 0;
    for (const char *folder : {"/app/painter", "/model/scene"}) {
        QDirIterator sources(QStringLiteral(VPCANVAS_SOURCE_DIR) + QLatin1String(folder),
                             {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY2(!literal.match(text).hasMatch(), qPrintable(file.fileName()));
            ++files;
        }
    }
    QVERIFY(files > 20);
}

QTEST_APPLESS_MAIN(TestTheme)
#include "tst_Theme.moc"
