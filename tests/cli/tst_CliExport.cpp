// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Program.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

class TestCliExport : public QObject
{
    Q_OBJECT

private slots:
    void svgIsWellFormedAndHoldsRealText()
    {
        const QByteArray svg = exported(QStringLiteral("out.svg"), {QStringLiteral("--language"), QStringLiteral("ko")});
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(svg.contains("10.40.2.101"));
        QVERIFY(svg.contains("퍼블릭 서브넷"));
    }

    void pngIsAsManyTimesLargerAsTheScaleSays()
    {
        const QImage once = QImage::fromData(exported(QStringLiteral("once.png"), {}));
        const QImage twice =
            QImage::fromData(exported(QStringLiteral("twice.png"), {QStringLiteral("--scale"), QStringLiteral("2")}));
        QVERIFY(once.width() > 400);
        QVERIFY(qAbs(twice.width() - 2 * once.width()) <= 2);
    }

    void transparentPngHasNoBackground()
    {
        const QImage image = QImage::fromData(exported(QStringLiteral("out.png"), {QStringLiteral("--transparent")}));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }

    void selectionIsSmallerThanTheWhole()
    {
        const QImage whole = QImage::fromData(exported(QStringLiteral("whole.png"), {}));
        const QImage part = QImage::fromData(
            exported(QStringLiteral("part.png"), {QStringLiteral("--selection"), QStringLiteral("NAT-Instance")}));
        QVERIFY(!part.isNull());
        QVERIFY(part.width() < whole.width() / 2);
    }

    void pdfIsAPdf() { QVERIFY(exported(QStringLiteral("out.pdf"), {}).startsWith("%PDF-")); }

private:
    QTemporaryDir m_folder;

    QByteArray exported(const QString &name, const QStringList &options)
    {
        const QString path = m_folder.filePath(name);
        const Outcome run =
            vpcanvas(QStringList{QStringLiteral("export"), sample(QStringLiteral("T-C")), QStringLiteral("-o"), path} + options);
        QFile file(path);
        if (run.status != 0 || !file.open(QIODevice::ReadOnly)) {
            qWarning("%s", run.err.constData());
            return {};
        }
        return file.readAll();
    }
};

QTEST_APPLESS_MAIN(TestCliExport)
#include "tst_CliExport.moc"
