// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/NetworkAclCheck.h"

#include <algorithm>

namespace vpcanvas::trace {
namespace {

bool matches(const net::Header &header, const aws::NetworkAclEntry &entry, net::IpAddress peer)
{
    if (!entry.protocol.matches(header.tuple.protocol) || !entry.cidrBlock.contains(peer))
        return false;
    if (entry.protocol.hasPorts())
        return entry.ports.contains(header.tuple.destinationPort);
    if (entry.protocol.isIcmp())
        return (entry.icmpType < 0 || entry.icmpType == header.icmpType)
            && (entry.icmpCode < 0 || entry.icmpCode == header.icmpCode);
    return true;
}

} // namespace

void passNetworkAcl(Walk &walk, const graph::SubnetNode &subnet, AclDirection direction, Crossing crossing)
{
    const graph::NetworkAclIndex index = walk.graph.networkAclOf(subnet);
    if (!index.valid())
        return; // the VPC's default ACL as it was born
    const graph::NetworkAclNode *acl = walk.graph.at(index);
    if (!acl) {
        walk.doubt(subnet.ref, Code::UnknownResource, {CauseKind::NetworkAclEntry, subnet.ref, {}, -1}, subnet.ref);
        return;
    }
    const bool isInbound = direction == AclDirection::Inbound;
    const net::IpAddress peer = isInbound ? walk.source() : walk.destination();
    const auto &entries = isInbound ? acl->inbound : acl->outbound;
    const auto hit = std::ranges::find_if(
        entries, [&](const graph::CompiledAclEntry &compiled) { return matches(walk.header, compiled.entry, peer); });
    if (hit != entries.end() && hit->entry.ruleAction == aws::RuleAction::Allow)
        return;
    Cause cause{CauseKind::NetworkAclEntry, acl->ref, isInbound ? "inbound * deny" : "outbound * deny", -1};
    if (hit != entries.end()) {
        cause.row = hit->text;
        cause.rowIndex = hit->row;
    }
    walk.asking(subnet.ref, isInbound);
    switch (crossing) {
    case Crossing::Certain:
        walk.stop(acl->ref, Code::SubnetAclRestriction, std::move(cause));
        break;
    case Crossing::Undocumented:
        walk.doubt(acl->ref, Code::SubnetAclRestriction, std::move(cause), acl->ref);
        break;
    }
}

} // namespace vpcanvas::trace
