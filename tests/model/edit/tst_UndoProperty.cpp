// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "FieldDump.h"
#include "Sketch.h"
#include "aws/ZoneBox.h"
#include "edit/commands/Clipboard.h"
#include "edit/commands/EditableFields.h"
#include "edit/commands/Move.h"

#include <random>

using namespace vpcanvas;
using aws::ResourceRef;
using edit::PaletteItem;

namespace {

constexpr int editCount = 10000;
constexpr std::size_t mostResources = 250; // beyond it the random person deletes: else the test only waits

/// A person who draws at random, with every command there is.
class RandomPerson
{
public:
    explicit RandomPerson(std::uint32_t seed) : m_random(seed) { }

    std::optional<edit::EditOp> nextEdit(const aws::Network &network, const aws::Containment &containment)
    {
        m_refs.clear();
        forEachTable(network, [&](const auto &table) {
            for (const auto &[id, resource] : table)
                m_refs.emplace_back(id);
        });
        for (const auto &[ref, box] : network.layout)
            if (aws::zoneBoxOf(ref))
                m_refs.push_back(ref);
        if (m_refs.empty())
            return dropped(network, containment);
        if (network.resourceCount() > mostResources)
            return edit::remove(network, containment, {any(), any(), any()});
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
            return dropped(network, containment);
        case 3:
            return value(edit::connect(network, containment, any(), any()));
        case 4:
            return edit::remove(network, containment, {any()});
        case 5: {
            const std::optional<ResourceRef> over = below(2) ? std::optional(any()) : std::nullopt;
            return value(edit::moveBoxes(network, containment, {any(), any()}, place(), place(), over));
        }
        case 6:
            return value(edit::resizeBox(network, containment, any(), {place(), place(), place(), place()}));
        case 7:
            if (auto pasted = edit::duplicate(network, containment, {any()}))
                return pasted->op;
            return std::nullopt;
        case 8:
        case 9:
            return fieldEdit(network);
        case 10:
            return raw(network);
        default:
            return edit::EditOp(edit::SetTitle{std::to_string(below(100))});
        }
    }

private:
    std::uint32_t below(std::uint32_t end) { return std::uniform_int_distribution<std::uint32_t>(0, end - 1)(m_random); }
    double place() { return static_cast<double>(below(4000)) - 1000.5; }
    const ResourceRef &any() { return m_refs[below(static_cast<std::uint32_t>(m_refs.size()))]; }

    static std::optional<edit::EditOp> value(Result<edit::EditOp> op)
    {
        return op ? std::optional(std::move(*op)) : std::nullopt;
    }

    std::optional<edit::EditOp> dropped(const aws::Network &network, const aws::Containment &containment)
    {
        const auto &items = EnumText<PaletteItem>::values;
        const PaletteItem item = items[below(static_cast<std::uint32_t>(std::size(items)))].first;
        const std::optional<ResourceRef> on = m_refs.empty() || below(8) == 0 ? std::nullopt : std::optional(any());
        if (auto created = edit::create(network, containment, item, on, place(), place()))
            return created->op;
        return std::nullopt;
    }

    std::optional<edit::EditOp> fieldEdit(const aws::Network &network)
    {
        static const std::string texts[] = {"10.0.0.0/16", "10.1.0.0/24", "10.0.0.12", "true",      "false",     "none",
                                            "elastic",     "auto",        "80",        "200",       "tcp",       "all",
                                            "local",       "private",     "nat",       "partition", "0.0.0.0/0", "1024-65535",
                                            "deny",        "한글 이름",   "",          "x/y\"\\",   "32767",     "-1"};
        const ResourceRef ref = any();
        std::string path = "name";
        const auto fields = edit::editableFields(ref.kind);
        const auto tables = edit::editableTables(ref.kind);
        if (!tables.empty() && below(2)) {
            const edit::TableInfo &table = tables[below(static_cast<std::uint32_t>(tables.size()))];
            const auto rows = static_cast<std::uint32_t>(edit::rowCount(network, ref, table.path));
            if (rows == 0 || below(3) == 0)
                return value(edit::addRow(network, ref, table.path));
            if (below(3) == 0)
                return value(edit::removeRow(network, ref, table.path, below(rows)));
            const auto column = table.columns[below(static_cast<std::uint32_t>(table.columns.size()))].path;
            path =
                std::string(table.path) + '/' + std::to_string(below(rows)) + (column.empty() ? "" : "/" + std::string(column));
        } else if (!fields.empty()) {
            path = fields[below(static_cast<std::uint32_t>(fields.size()))].path;
        }
        const std::string text = below(4) == 0 ? any().id : texts[below(static_cast<std::uint32_t>(std::size(texts)))];
        return value(edit::setField(network, ref, path, text));
    }

    /// Operations that no command makes: they must be undone all the same, and may be refused.
    std::optional<edit::EditOp> raw(const aws::Network &network)
    {
        edit::Batch batch;
        for (std::uint32_t i = 0; i <= below(5); ++i) {
            const ResourceRef ref = any();
            switch (below(4)) {
            case 0:
                if (const auto resource = network.get(any()))
                    batch.ops.emplace_back(edit::Put{*resource});
                break;
            case 1:
                batch.ops.emplace_back(edit::Erase{ref});
                break;
            case 2:
                batch.ops.emplace_back(edit::SetBox{ref, aws::Box{place(), place(), static_cast<double>(below(300)), 48}});
                break;
            default:
                batch.ops.emplace_back(edit::SetBox{ref, std::nullopt});
                break;
            }
        }
        return edit::EditOp(batch);
    }

    std::mt19937 m_random;
    std::vector<ResourceRef> m_refs;
};

std::uint32_t seedOfToday()
{
    if (const QByteArray given = qgetenv("VPCANVAS_SEED"); !given.isEmpty())
        return given.toUInt();
    return 20260701;
}

} // namespace

/// The promise of undo: whatever was done, going back gives the same bytes.
class tst_UndoProperty : public QObject
{
    Q_OBJECT

private slots:
    void tenThousandEditsAreUndone();
    void refusedOperationsChangeNothing();
};

void tst_UndoProperty::tenThousandEditsAreUndone()
{
    const std::uint32_t seed = seedOfToday();
    qInfo("seed %u (VPCANVAS_SEED=N repeats another)", seed);
    RandomPerson person(seed);
    aws::Network network;
    network.title = "before";
    aws::Containment containment(network);
    const aws::Network start = network;
    const auto follow = [&](const edit::ChangeSet &changes) {
        for (const auto *list : {&changes.added, &changes.changed, &changes.removed, &changes.moved})
            for (const ResourceRef &ref : *list)
                containment.update(network, ref);
    };

    struct Step
    {
        edit::EditOp inverse;
        std::size_t hash;
    };
    std::vector<Step> undo;
    std::size_t largest = 0;
    while (undo.size() < static_cast<std::size_t>(editCount)) {
        const auto op = person.nextEdit(network, containment);
        if (!op)
            continue;
        const std::size_t before = undo.size() % 50 == 0 ? std::hash<std::string>{}(FieldDump::of(network)) : 0;
        auto applied = edit::apply(network, *op);
        if (!applied)
            continue;
        follow(applied->changes);
        undo.push_back({std::move(applied->inverse), before});
        largest = std::max(largest, network.resourceCount());
    }
    QVERIFY(largest > 100); // it did draw something

    const aws::Network end = network;
    std::vector<edit::EditOp> redo;
    while (!undo.empty()) {
        auto applied = edit::apply(network, undo.back().inverse);
        QVERIFY2(applied, qPrintable(QString("undo %1 failed").arg(undo.size())));
        redo.push_back(std::move(applied->inverse));
        if (undo.back().hash != 0)
            QVERIFY2(std::hash<std::string>{}(FieldDump::of(network)) == undo.back().hash,
                     qPrintable(QString("undo %1 differs").arg(undo.size())));
        undo.pop_back();
    }
    QCOMPARE(FieldDump::of(network), FieldDump::of(start));
    QVERIFY(network == start);

    while (!redo.empty()) {
        QVERIFY(edit::apply(network, redo.back()));
        redo.pop_back();
    }
    QVERIFY(network == end);
}

void tst_UndoProperty::refusedOperationsChangeNothing()
{
    Sketch sketch;
    const ResourceRef vpc = sketch.drop(PaletteItem::Vpc, std::nullopt, 0, 0);
    const aws::Network before = sketch.network;
    edit::Batch batch;
    batch.ops.emplace_back(edit::Erase{vpc});
    batch.ops.emplace_back(edit::SetTitle{"changed"});
    batch.ops.emplace_back(edit::Erase{{aws::Kind::Subnet, "subnet-none"}});
    const auto refused = edit::apply(sketch.network, edit::EditOp(batch));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, edit::errors::noSuchResource);
    QVERIFY(sketch.network == before);
}

QTEST_APPLESS_MAIN(tst_UndoProperty)
#include "tst_UndoProperty.moc"
