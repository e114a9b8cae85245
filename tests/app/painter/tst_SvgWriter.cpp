// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "SampleScene.h"
#include "painter/SceneWords.h"
#include "painter/SvgOut.h"
#include "painter/SvgWriter.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace vpcanvas;
using tests::SampleScene;

namespace {

QString svgOf(const SampleScene &sample, painter::ExportTheme theme = painter::ExportTheme::Light)
{
    painter::ExportOptions options;
    options.theme = theme;
    options.title = sample.network->title;
    const scene::DisplayList list = sample.scene->displayList(scene::LevelOfDetail::Mid);
    return QString::fromStdString(painter::writeSvg(list, painter::exportArea(*sample.scene, nullptr, options), options));
}

/// Reads to the end; the texts of all <text> elements.
QStringList textsIn(const QString &svg, QString &error)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts << xml.readElementText();
    if (xml.hasError())
        error = xml.errorString();
    return texts;
}

} // namespace

class TestSvgWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormedAndHoldsTheRealText();
    void speaksKorean();
    void escapesWhatPeopleWrite();
    void everyReferenceIsDefined();
    void themesDifferInColoursOnly();
    void repeatedCardsAreWrittenOnce();
    void numbersAreShort();
};

void TestSvgWriter::isWellFormedAndHoldsTheRealText()
{
    for (const char *name : {"T-A", "T-B", "T-C", "T-D", "T-E", "T-F", "T-P"}) {
        const SampleScene sample(name, painter::sceneWords(text::Language::English));
        QString error;
        const QStringList texts = textsIn(svgOf(sample), error);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        for (const auto &[id, instance] : sample.network->instances)
            if (sample.network->layout.contains(id))
                QVERIFY2(texts.contains(QString::fromStdString(instance.name)), instance.name.c_str());
    }
}

void TestSvgWriter::speaksKorean()
{
    const SampleScene sample("T-C", painter::sceneWords(text::Language::Korean));
    QString error;
    QVERIFY(textsIn(svgOf(sample), error).contains(QStringLiteral("퍼블릭 서브넷 · Subnet1")));
}

void TestSvgWriter::escapesWhatPeopleWrite()
{
    SampleScene sample("T-C");
    const std::string nasty = std::string("<b>\"A&B\"</b>") + '\x01' + "\xFF\xED\xA0\x80 ]]>";
    sample.network->instances.begin()->second.name = nasty;
    sample.network->title = nasty;
    const scene::Scene scene(*sample.network, *sample.containment);
    const SampleScene &base = sample;
    painter::ExportOptions options;
    options.title = base.network->title;
    QString error;
    const QStringList texts = textsIn(
        QString::fromStdString(painter::writeSvg(scene.displayList(scene::LevelOfDetail::Mid), {0, 0, 100, 100}, options)),
        error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(std::ranges::any_of(texts, [](const QString &text) { return text.startsWith(QStringLiteral("<b>\"A&B\"</b>")); }));
}

void TestSvgWriter::everyReferenceIsDefined()
{
    const SampleScene sample("T-B");
    const QString svg = svgOf(sample);
    QSet<QString> ids;
    QSet<QString> references;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            if (xml.attributes().hasAttribute(QStringLiteral("id")))
                ids << xml.attributes().value(QStringLiteral("id")).toString();
            const auto link = xml.attributes().value(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("href"));
            if (!link.isEmpty())
                references << link.mid(1).toString();
        }
    QVERIFY(references.size() > 5);
    QVERIFY((references - ids).isEmpty());
}

void TestSvgWriter::themesDifferInColoursOnly()
{
    const SampleScene sample("T-C");
    QString error;
    QCOMPARE(textsIn(svgOf(sample, painter::ExportTheme::Light), error),
             textsIn(svgOf(sample, painter::ExportTheme::Dark), error));
    QVERIFY(svgOf(sample, painter::ExportTheme::Dark).contains(QStringLiteral("#11161C")));
}

void TestSvgWriter::repeatedCardsAreWrittenOnce()
{
    const SampleScene sample("T-C");
    const QString svg = svgOf(sample);
    // Two private instances look alike but for their texts: one shape, used twice.
    const QRegularExpression use(QStringLiteral("href=\"#(s\\d+)\""));
    QHash<QString, int> uses;
    for (auto it = use.globalMatch(svg); it.hasNext();)
        ++uses[it.next().captured(1)];
    QVERIFY(std::ranges::any_of(uses, [](int count) { return count >= 2; }));
}

void TestSvgWriter::numbersAreShort()
{
    const auto text = [](double value) {
        std::string out;
        painter::SvgOut::appendNumber(out, value);
        return out;
    };
    QCOMPARE(text(12), std::string("12"));
    QCOMPARE(text(-0.5), std::string("-0.5"));
    QCOMPARE(text(1.005), std::string("1"));
    QCOMPARE(text(3.14159), std::string("3.14"));
    QCOMPARE(text(100000.1), std::string("100000.1"));
}

QTEST_APPLESS_MAIN(TestSvgWriter)
#include "tst_SvgWriter.moc"
