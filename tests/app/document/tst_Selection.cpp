// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "document/Document.h"
#include "document/RefText.h"
#include "document/Selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace vpcanvas;

namespace {

edit::EditOp addNote(const std::string &id)
{
    aws::Note note;
    note.id = aws::NoteId{id};
    note.name = id;
    return edit::Put{note};
}

} // namespace

class tst_Selection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aReferenceIsItsKindAndIdentifier()
    {
        const aws::ResourceRef ref(aws::Kind::AvailabilityZone, "vpc-1/ap-northeast-2a");
        QCOMPARE(document::refText(ref), QStringLiteral("AvailabilityZone:vpc-1/ap-northeast-2a"));
        QVERIFY(document::refFromText(document::refText(ref)) == ref);
        const aws::ResourceRef arn(aws::Kind::LoadBalancer, "arn:aws:elasticloadbalancing:x");
        QVERIFY(document::refFromText(document::refText(arn)) == arn);
        QVERIFY(!document::refFromText(QStringLiteral("Nothing:x")));
        QVERIFY(!document::refFromText(QStringLiteral("Vpc")));
    }

    void togglingAddsAndTakesAway()
    {
        document::Document document;
        document.edit(addNote("a"), {});
        document.edit(addNote("b"), {});
        auto *selection = document.selection();
        QSignalSpy changed(selection, &document::Selection::changed);
        selection->select(QStringLiteral("Note:a"));
        selection->toggle(QStringLiteral("Note:b"));
        QCOMPARE(selection->count(), 2);
        QCOMPARE(selection->current(), QStringLiteral("Note:b"));
        selection->toggle(QStringLiteral("Note:a"));
        QCOMPARE(selection->refs(), QStringList{QStringLiteral("Note:b")});
        QCOMPARE(changed.count(), 3);
        selection->select(QStringLiteral("Note:b"));
        QCOMPARE(changed.count(), 3);
    }

    void whatIsRemovedLeavesTheSelection()
    {
        document::Document document;
        document.edit(addNote("a"), {});
        document.selection()->select(QStringLiteral("Note:a"));
        document.edit(edit::Erase{aws::NoteId{"a"}}, {});
        QCOMPARE(document.selection()->count(), 0);
        document.selection()->select(QStringLiteral("Note:a"));
        QCOMPARE(document.selection()->count(), 0);
    }
};

QTEST_MAIN(tst_Selection)
#include "tst_Selection.moc"
