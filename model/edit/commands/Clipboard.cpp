// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Clipboard.h"

#include "edit/commands/Paster.h"

#include <algorithm>
#include <limits>
#include <set>

namespace vpcanvas::edit {
namespace {

using aws::Kind;
using aws::ResourceRef;

constexpr double duplicateOffset = 24;

/// Everything that goes with the chosen resources.
class Collector
{
public:
    Collector(const aws::Network &network, const aws::Containment &containment) : m_network(network), m_containment(containment)
    {
    }

    std::set<ResourceRef> run(const std::vector<ResourceRef> &refs)
    {
        for (const ResourceRef &ref : refs)
            add(ref);
        const auto found = m_found; // Elastic IPs of the interfaces, target groups of the balancers
        for (const ResourceRef &ref : found) {
            if (const auto *interface =
                    ref.kind == Kind::NetworkInterface ? m_network.find(aws::NetworkInterfaceId{ref.id}) : nullptr)
                for (const aws::PrivateIpAddress &address : interface->privateIpAddresses)
                    if (address.allocationId && m_network.find(*address.allocationId))
                        m_found.insert(*address.allocationId);
            if (const auto *balancer = ref.kind == Kind::LoadBalancer ? m_network.find(aws::LoadBalancerId{ref.id}) : nullptr)
                for (const aws::Listener &listener : balancer->listeners)
                    if (m_network.find(listener.targetGroup))
                        m_found.insert(listener.targetGroup);
        }
        return m_found;
    }

private:
    void add(const ResourceRef &ref)
    {
        if (!m_network.contains(ref) || !m_found.insert(ref).second)
            return;
        for (const ResourceRef &child : m_containment.childrenOf(ref))
            add(child);
        for (const aws::NetworkInterfaceId &id : m_containment.interfacesOf(ref))
            add(id);
    }

    const aws::Network &m_network;
    const aws::Containment &m_containment;
    std::set<ResourceRef> m_found;
};

} // namespace

aws::Network copy(const aws::Network &network, const aws::Containment &containment, const std::vector<ResourceRef> &refs)
{
    aws::Network fragment;
    const std::set<ResourceRef> found = Collector(network, containment).run(refs);
    for (const ResourceRef &ref : found) {
        withTable(network, ref, [&](const auto &table, const auto &id) {
            using R = typename std::decay_t<decltype(table)>::mapped_type;
            if (const auto hit = table.find(id); hit != table.end())
                fragment.table<R>().insert(*hit);
        });
        if (const auto box = network.layout.find(ref); box != network.layout.end())
            fragment.layout.insert(*box);
    }
    return fragment;
}

Result<Pasted> paste(const aws::Network &network, const aws::Containment &containment, const aws::Network &fragment, double x,
                     double y)
{
    return Paster(network, containment, fragment).run(x, y);
}

Result<Pasted> duplicate(const aws::Network &network, const aws::Containment &containment, const std::vector<ResourceRef> &refs)
{
    const aws::Network fragment = copy(network, containment, refs);
    double left = std::numeric_limits<double>::max();
    double top = std::numeric_limits<double>::max();
    for (const auto &[ref, box] : fragment.layout) {
        left = std::min(left, box.x);
        top = std::min(top, box.y);
    }
    if (fragment.layout.empty())
        left = top = 0;
    return paste(network, containment, fragment, left + duplicateOffset, top + duplicateOffset);
}

} // namespace vpcanvas::edit
