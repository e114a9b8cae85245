// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/PublicIpField.h"

#include "edit/commands/Addressing.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/Recipes.h"

namespace vpcanvas::edit {

Result<EditOp> setPublicIp(const aws::Network &network, const aws::ResourceRef &ref, std::string_view choice)
{
    const aws::Containment containment;
    Draft draft(network, containment);
    const auto interfaces =
        ref.kind == aws::Kind::NetworkInterface ? std::vector{aws::NetworkInterfaceId{ref.id}} : attachedTo(draft, ref);
    const aws::NetworkInterface *first = interfaces.empty() ? nullptr : draft.find(interfaces.front());
    if (!first || first->privateIpAddresses.empty())
        return Error{errors::noInterface, {nameOf(draft, ref)}, {}};
    if (choice == publicIpText(network, ref))
        return EditOp();
    const auto *gateway = ref.kind == aws::Kind::NatGateway ? network.find(aws::NatGatewayId{ref.id}) : nullptr;
    if (gateway)
        return Error{errors::gatewayRefuses, {}, {}};
    if (choice != "none" && choice != "auto" && choice != "elastic")
        return Error{errors::notAChoice, {std::string(choice), "none, auto, elastic"}, {}};
    const aws::NetworkInterfaceId id = first->id;
    releaseElasticIps(draft, id);
    if (choice == "auto") {
        const net::Ipv4 publicIp = freePublicIp(draft);
        draft.change(id, [&](aws::NetworkInterface &interface) { interface.privateIpAddresses.front().publicIp = publicIp; });
    } else if (choice == "elastic") {
        giveElasticIp(draft, id);
    }
    return draft.op();
}

std::string publicIpText(const aws::Network &network, const aws::ResourceRef &ref)
{
    const aws::NetworkInterface *first = nullptr;
    for (const auto &[id, interface] : network.networkInterfaces)
        if ((aws::ResourceRef(id) == ref || ownerOf(interface) == ref) && (!first || interface.deviceIndex < first->deviceIndex))
            first = &interface;
    if (!first || first->privateIpAddresses.empty() || !first->privateIpAddresses.front().publicIp)
        return "none";
    return first->privateIpAddresses.front().allocationId ? "elastic" : "auto";
}

} // namespace vpcanvas::edit
