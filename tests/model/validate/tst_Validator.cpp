// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/Apply.h"
#include "model/validate/RuleCases.h"
#include "validate/Validator.h"

#include <QTest>

#include <random>

using namespace vpcanvas;

namespace {

/// The operation that turns one network into another: puts and erasures only.
edit::EditOp difference(const aws::Network &from, const aws::Network &to)
{
    edit::Batch batch;
    aws::forEachTable(to, [&](const auto &table) {
        using R = typename std::decay_t<decltype(table)>::mapped_type;
        for (const auto &[id, resource] : table)
            if (const R *known = from.find(id); !known || !(*known == resource))
                batch.ops.emplace_back(edit::Put{resource});
    });
    aws::forEachTable(from, [&](const auto &table) {
        for (const auto &[id, resource] : table)
            if (!to.find(id))
                batch.ops.emplace_back(edit::Erase{id});
    });
    return batch;
}

QString describe(const char *what, const validate::Finding &finding, int step, std::uint32_t seed)
{
    return QStringLiteral("%1: %2 of %3 at step %4 of seed %5")
        .arg(QLatin1String(what), QString::fromStdString(finding.rule), QString::fromStdString(finding.resource.id))
        .arg(step)
        .arg(seed);
}

} // namespace

class TestValidator : public QObject
{
    Q_OBJECT

private slots:
    /// Making, unmaking and mixing mistakes step by step finds at every step what a fresh look at the whole finds.
    void incrementalEqualsFromScratch()
    {
        const std::uint32_t seed =
            qEnvironmentVariableIsSet("VPCANVAS_SEED") ? qEnvironmentVariable("VPCANVAS_SEED").toUInt() : std::random_device{}();
        qInfo("seed %u (VPCANVAS_SEED repeats it)", seed);
        std::mt19937 random(seed);

        aws::Network network = labTD();
        aws::Containment containment(network);
        validate::Validator validator(network, containment);
        std::vector<edit::EditOp> undo;
        const auto apply = [&](const edit::EditOp &op) {
            auto applied = edit::apply(network, op);
            QVERIFY(applied);
            for (const auto *list : {&applied->changes.added, &applied->changes.changed, &applied->changes.removed})
                for (const aws::ResourceRef &ref : *list)
                    containment.update(network, ref);
            validator.update(network, containment, applied->changes);
            undo.push_back(applied->inverse);
        };
        for (int step = 0; step < 400; ++step) {
            if (!undo.empty() && random() % 3 == 0) {
                const edit::EditOp op = undo.back();
                undo.pop_back();
                apply(op);
                undo.pop_back();
            } else {
                const RuleCase &mistake = ruleCases()[random() % ruleCases().size()];
                if (mistake.rule.starts_with("quota-"))
                    continue; // hundreds of resources each: slow, and nothing that others do not show
                aws::Network next = network;
                try {
                    mistake.makeMistake(next);
                } catch (const std::exception &) {
                    continue; // an earlier mistake removed what this one is about
                }
                apply(difference(network, next));
            }
            const validate::Validator fresh(network, aws::Containment(network));
            for (const validate::Finding &finding : validator.findings())
                if (std::ranges::find(fresh.findings(), finding) == fresh.findings().end())
                    QFAIL(qPrintable(describe("stale", finding, step, seed)));
            for (const validate::Finding &finding : fresh.findings())
                if (std::ranges::find(validator.findings(), finding) == validator.findings().end())
                    QFAIL(qPrintable(describe("missed", finding, step, seed)));
            QCOMPARE(validator.findings().size(), fresh.findings().size());
        }
    }
};

QTEST_APPLESS_MAIN(TestValidator)
#include "tst_Validator.moc"
