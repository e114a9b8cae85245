// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "edit/EditOp.h"

#include <map>
#include <optional>
#include <vector>

namespace vpcanvas::edit {

/// A network with changes that were not applied yet, so that a command can be written step by step without copying the
/// network. It ends as one EditOp.
class Draft
{
public:
    Draft(const aws::Network &network, const aws::Containment &containment) : m_base(network), m_containment(containment) { }

    const aws::Network &base() const { return m_base; }
    const aws::Containment &containment() const { return m_containment; }

    template<class R>
    const R *find(const Id<R> &id) const
    {
        if (const auto hit = m_resources.find(aws::ResourceRef(id)); hit != m_resources.end())
            return hit->second ? std::get_if<R>(&*hit->second) : nullptr;
        return m_base.find(id);
    }
    template<class R>
    const R *find(const std::optional<Id<R>> &id) const
    {
        return id ? find(*id) : nullptr;
    }
    bool contains(const aws::ResourceRef &ref) const;

    /// Visits the resources of one kind as they are now.
    template<class R, class Visitor>
    void forEach(Visitor &&visit) const
    {
        for (const auto &[id, resource] : m_base.table<R>())
            if (m_resources.empty() || !m_resources.contains(aws::ResourceRef(id)))
                visit(resource);
        for (const auto &[ref, resource] : m_resources)
            if (ref.kind == R::kind && resource)
                visit(std::get<R>(*resource));
    }

    /// Visits only those that the draft added or changed.
    template<class R, class Visitor>
    void forEachChanged(Visitor &&visit) const
    {
        for (const auto &[ref, resource] : m_resources)
            if (ref.kind == R::kind && resource)
                visit(std::get<R>(*resource));
    }

    template<class R>
    void put(R resource)
    {
        const aws::ResourceRef ref(resource.id);
        m_resources.insert_or_assign(ref, aws::Resource(std::move(resource)));
    }
    /// Changes a copy of a resource that exists.
    template<class R, class Change>
    void change(const Id<R> &id, Change &&edit)
    {
        if (const R *known = find(id)) {
            R copy = *known;
            edit(copy);
            if (!(copy == *known))
                put(std::move(copy));
        }
    }
    void erase(const aws::ResourceRef &ref);

    std::optional<aws::Box> box(const aws::ResourceRef &ref) const;
    void setBox(const aws::ResourceRef &ref, const std::optional<aws::Box> &box);
    /// Draws a resource inside a parent that the containment does not know of yet.
    void setParent(const aws::ResourceRef &ref, const std::optional<aws::ResourceRef> &parent);

    std::optional<aws::ResourceRef> parentOf(const aws::ResourceRef &ref) const;
    /// What is drawn directly inside and has a box; without a parent, what stands outside every container.
    std::vector<aws::ResourceRef> drawnIn(const std::optional<aws::ResourceRef> &parent) const;

    /// Everything that changed, as one operation.
    EditOp op() const;

private:
    const aws::Network &m_base;
    const aws::Containment &m_containment;
    std::map<aws::ResourceRef, std::optional<aws::Resource>> m_resources; ///< nothing: erased
    std::map<aws::ResourceRef, std::optional<aws::Box>> m_boxes;
    std::map<aws::ResourceRef, std::optional<aws::ResourceRef>> m_parents;
};

} // namespace vpcanvas::edit
