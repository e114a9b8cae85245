// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/commands/Clipboard.h"
#include "edit/commands/Draft.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace vpcanvas::edit {

/// One paste: new identifiers and names (Paster.cpp), what AWS would not take twice (PasterMend.cpp), and places
/// (PasterPlace.cpp).
class Paster
{
public:
    Paster(const aws::Network &network, const aws::Containment &containment, const aws::Network &fragment)
        : m_draft(network, containment),
          m_fragment(fragment)
    {
    }

    Result<Pasted> run(double x, double y);

private:
    using ResourceRef = aws::ResourceRef;

    ResourceRef now(const ResourceRef &ref) const;
    void chooseIds();
    template<class R>
    Id<R> freeIdFor(const R &resource) const;
    /// "web" becomes "web-2": names tell copies apart where the original is still there.
    template<class R>
    void rename(R &resource) const;
    void putResources();
    template<class R, class Visit>
    void forEachPasted(Visit &&visit)
    {
        for (const auto &[from, to] : m_ids)
            if (to.kind == R::kind)
                visit(Id<R>{to.id});
    }
    /// A pasted VPC may keep its block (VPCs may overlap); a subnet in a VPC that is there already may not.
    void mendBlocks();
    bool isPasted(const ResourceRef &ref) const;
    std::optional<net::Cidr> sameSizeBlock(const aws::Vpc &vpc, const net::Cidr &old, const aws::SubnetId &self) const;
    /// A VPC has one internet gateway: a second one is pasted detached.
    void mendGateways();
    template<class Gateway>
    void detachSecond();
    std::optional<Error> mendInterfaces();
    /// A public address belongs to one interface: a copy gets another.
    void mendPublicAddresses();
    /// A VPC that was there has a main table and a default ACL: copies of those are ordinary ones.
    void mendMainTables();
    void place(double x, double y);
    /// Takes its place among its siblings, with what is inside it.
    void settle(const ResourceRef &ref, const aws::Box &box, const ResourceRef &parent);
    std::optional<ResourceRef> parentNow(const ResourceRef &ref) const;

    Draft m_draft;
    const aws::Network &m_fragment;
    std::map<ResourceRef, ResourceRef> m_ids; ///< from the fragment's to the new ones
    std::vector<aws::AvailabilityZone> m_zones;
    std::set<ResourceRef> m_lost; ///< what had no place and was left out
    std::vector<ResourceRef> m_pasted;
    std::vector<Notice> m_notices;
};

} // namespace vpcanvas::edit
