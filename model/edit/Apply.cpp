// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/Apply.h"

#include "aws/ZoneBox.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace vpcanvas::edit {
namespace {

enum class Touch : std::uint8_t { Added, Removed, Changed };

/// Applies operations one after the other and collects what undoes them.
class Applier
{
public:
    explicit Applier(aws::Network &network) : m_network(network) { }

    Result<void> run(const EditOp &op)
    {
        return std::visit([this](const auto &alternative) { return run(alternative); }, op.op);
    }

    void rollBack()
    {
        std::vector<EditOp> undo = takeInverse();
        Applier reverse(m_network);
        for (const EditOp &op : undo)
            (void)reverse.run(op); // the inverse of what was just done cannot fail
    }

    std::vector<EditOp> takeInverse()
    {
        std::ranges::reverse(m_inverse);
        return std::move(m_inverse);
    }

    /// Netted over the whole operation: what was added and then removed was not touched.
    ChangeSet takeChanges()
    {
        ChangeSet set;
        for (const auto &[ref, touch] : m_touched) {
            const bool existed = touch != Touch::Added;
            const bool exists = m_network.contains(ref);
            if (existed && exists)
                set.changed.push_back(ref);
            else if (exists)
                set.added.push_back(ref);
            else if (existed)
                set.removed.push_back(ref);
        }
        for (const auto &[ref, moved] : m_moved)
            set.moved.push_back(ref);
        set.titleChanged = m_titleChanged;
        return set;
    }

private:
    Result<void> run(const Put &op)
    {
        const aws::ResourceRef ref = refOf(op.resource);
        if (ref.id.empty())
            return Error{errors::emptyId, {std::string(enumText(ref.kind))}, {}};
        if (std::optional<aws::Resource> before = m_network.get(ref)) {
            if (*before == op.resource)
                return {};
            m_inverse.emplace_back(Put{*std::move(before)});
            m_touched.try_emplace(ref, Touch::Changed);
        } else {
            m_inverse.emplace_back(Erase{ref});
            m_touched.try_emplace(ref, Touch::Added);
        }
        m_network.put(op.resource);
        return {};
    }

    Result<void> run(const Erase &op)
    {
        const auto resource = m_network.get(op.ref);
        if (!resource || refOf(*resource) != op.ref)
            return Error{errors::noSuchResource, {std::string(enumText(op.ref.kind)), op.ref.id}, {}};
        setBox(op.ref, std::nullopt); // first, so that its undo comes after the resource is back
        if (op.ref.kind == aws::Kind::AvailabilityZone)
            takeZoneBoxes(op.ref.id);
        m_inverse.emplace_back(Put{*resource});
        m_network.erase(op.ref);
        m_touched.try_emplace(op.ref, Touch::Removed);
        return {};
    }

    Result<void> run(const SetBox &op)
    {
        if (op.box) {
            const auto &[x, y, width, height] = *op.box;
            if (!std::isfinite(x) || !std::isfinite(y) || !std::isfinite(width) || !std::isfinite(height) || width < 0
                || height < 0)
                return Error{errors::badBox, {op.ref.id}, {}};
            if (!m_network.contains(op.ref))
                return Error{errors::noSuchResource, {std::string(enumText(op.ref.kind)), op.ref.id}, {}};
        }
        setBox(op.ref, op.box);
        return {};
    }

    Result<void> run(const SetTitle &op)
    {
        if (m_network.title != op.title) {
            m_inverse.emplace_back(SetTitle{std::exchange(m_network.title, op.title)});
            m_titleChanged = true;
        }
        return {};
    }

    Result<void> run(const Batch &batch)
    {
        for (const EditOp &op : batch.ops)
            if (auto done = run(op); !done)
                return done;
        return {};
    }

    /// A zone is drawn once in each VPC ("VPC/ZONE"); none of those boxes may outlive it.
    void takeZoneBoxes(std::string_view zone)
    {
        std::vector<aws::ResourceRef> boxes;
        for (const auto &[ref, box] : m_network.layout)
            if (ref.kind == aws::Kind::AvailabilityZone && aws::zoneNameOf(ref.id) == zone)
                boxes.push_back(ref);
        for (const aws::ResourceRef &ref : boxes)
            setBox(ref, std::nullopt);
    }

    void setBox(const aws::ResourceRef &ref, const std::optional<aws::Box> &box)
    {
        const auto known = m_network.layout.find(ref);
        const auto before = known == m_network.layout.end() ? std::nullopt : std::optional(known->second);
        if (before == box)
            return;
        if (box)
            m_network.layout.insert_or_assign(ref, *box);
        else
            m_network.layout.erase(known);
        m_inverse.emplace_back(SetBox{ref, before});
        m_moved.try_emplace(ref, true);
    }

    aws::Network &m_network;
    std::vector<EditOp> m_inverse;
    std::map<aws::ResourceRef, Touch> m_touched; ///< by the first touch, which tells whether it existed before
    std::map<aws::ResourceRef, bool> m_moved;
    bool m_titleChanged = false;
};

} // namespace

Result<Applied> apply(aws::Network &network, const EditOp &op)
{
    Applier applier(network);
    if (auto done = applier.run(op); !done) {
        applier.rollBack();
        return done.error();
    }
    ChangeSet changes = applier.takeChanges();
    return Applied{EditOp(Batch{applier.takeInverse()}), std::move(changes)};
}

} // namespace vpcanvas::edit
