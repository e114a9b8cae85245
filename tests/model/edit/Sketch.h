// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/Apply.h"
#include "edit/commands/Connect.h"
#include "edit/commands/Create.h"
#include "edit/commands/Remove.h"
#include "edit/commands/SetField.h"

#include <QtTest/QtTest>

#include <string>
#include <vector>

/// A drawing that a test makes gesture by gesture, as the window does: each operation applied, the containment kept up.
class Sketch
{
public:
    vpcanvas::aws::Network network;
    vpcanvas::aws::Containment containment;

    /// Drops an item and returns what it made; a refusal fails the test.
    vpcanvas::aws::ResourceRef drop(vpcanvas::edit::PaletteItem item, const std::optional<vpcanvas::aws::ResourceRef> &on,
                                    double x, double y)
    {
        auto created = vpcanvas::edit::create(network, containment, item, on, x, y);
        if (!created) {
            QTest::qFail(created.error().code.key.data(), __FILE__, __LINE__);
            return {};
        }
        apply(created->op);
        return created->created;
    }

    bool connect(const vpcanvas::aws::ResourceRef &from, const vpcanvas::aws::ResourceRef &to)
    {
        auto op = vpcanvas::edit::connect(network, containment, from, to);
        if (!op) {
            QTest::qFail(op.error().code.key.data(), __FILE__, __LINE__);
            return false;
        }
        apply(*op);
        return true;
    }

    /// The key of the refusal, or nothing if the text was taken.
    std::string set(const vpcanvas::aws::ResourceRef &ref, std::string_view path, std::string_view text)
    {
        auto op = vpcanvas::edit::setField(network, ref, path, text);
        if (!op)
            return std::string(op.error().code.key);
        apply(*op);
        return {};
    }

    void remove(const std::vector<vpcanvas::aws::ResourceRef> &refs)
    {
        apply(vpcanvas::edit::remove(network, containment, refs));
    }

    vpcanvas::edit::EditOp apply(const vpcanvas::edit::EditOp &op)
    {
        auto applied = vpcanvas::edit::apply(network, op);
        if (!applied) {
            QTest::qFail(applied.error().code.key.data(), __FILE__, __LINE__);
            return {};
        }
        follow(applied->changes);
        return std::move(applied->inverse);
    }

    template<class R>
    const R &get(const vpcanvas::aws::ResourceRef &ref) const
    {
        return *network.find(vpcanvas::Id<R>{ref.id});
    }
    const vpcanvas::aws::NetworkInterface &interfaceOf(const vpcanvas::aws::ResourceRef &owner) const
    {
        return *network.find(containment.interfacesOf(owner).front());
    }
    std::string addressOf(const vpcanvas::aws::ResourceRef &owner) const
    {
        return interfaceOf(owner).privateIpAddresses.front().address.toString();
    }

private:
    void follow(const vpcanvas::edit::ChangeSet &changes)
    {
        for (const auto *list : {&changes.added, &changes.changed, &changes.removed, &changes.moved})
            for (const auto &ref : *list)
                containment.update(network, ref);
    }
};
