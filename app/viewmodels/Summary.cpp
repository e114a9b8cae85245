// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/Summary.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "layout/NodeSize.h"

namespace vpcanvas::viewmodels {

QString detailText(const document::Document &document, const aws::ResourceRef &ref)
{
    const auto &network = document.network();
    const auto text = layout::cardText(network, document.containment(), ref).detail;
    if (!text.empty())
        return document::qstr(text);
    switch (ref.kind) {
    case aws::Kind::Vpc:
        if (const auto *vpc = network.find(aws::VpcId{ref.id}); vpc && !vpc->cidrBlocks.empty())
            return document::qstr(vpc->cidrBlocks.front().toString());
        break;
    case aws::Kind::Subnet:
        if (const auto *subnet = network.find(aws::SubnetId{ref.id}); subnet && subnet->cidrBlock)
            return document::qstr(subnet->cidrBlock->toString());
        break;
    case aws::Kind::Address:
        if (const auto *address = network.find(aws::AllocationId{ref.id}))
            return document::qstr(address->publicIp.toString());
        break;
    case aws::Kind::NetworkInterface:
        if (const auto *interface = network.find(aws::NetworkInterfaceId{ref.id});
            interface && !interface->privateIpAddresses.empty())
            return document::qstr(interface->privateIpAddresses.front().address.toString());
        break;
    case aws::Kind::Note:
    case aws::Kind::TrafficSet:
    case aws::Kind::Internet:
        return {};
    default: // the identifier tells the others apart
        break;
    }
    const QString name = document::qstr(network.displayName(ref));
    const QString id = QString::fromStdString(ref.id);
    return name == id || ref.kind == aws::Kind::AvailabilityZone ? QString() : id;
}

std::unordered_map<aws::ResourceRef, validate::Severity> severitiesOf(const document::Document &document)
{
    std::unordered_map<aws::ResourceRef, validate::Severity> worst;
    for (const auto &finding : document.findings()) {
        const auto [at, isNew] = worst.emplace(finding.resource, finding.severity);
        if (!isNew && finding.severity < at->second)
            at->second = finding.severity;
    }
    return worst;
}

} // namespace vpcanvas::viewmodels
