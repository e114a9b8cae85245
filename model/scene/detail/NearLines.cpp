// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/ItemFactory.h"

#include <algorithm>

namespace vpcanvas::scene {
namespace {

using aws::Kind;

constexpr std::size_t maxPorts = 4;

/// "22, 80, 443", "all", "icmp": each once, in the order of the rules.
std::string portsOf(const std::vector<aws::SecurityGroupRule> &rules, const Words &words)
{
    std::vector<std::string> parts;
    for (const aws::SecurityGroupRule &rule : rules) {
        std::string part;
        if (rule.protocol.isAll())
            part = words("scene.all");
        else if (rule.protocol.hasPorts() && !rule.ports.isAll())
            part = rule.ports.toString();
        else
            part = rule.protocol.toString();
        if (std::ranges::find(parts, part) == parts.end())
            parts.push_back(std::move(part));
    }
    if (parts.empty())
        return words("scene.none");
    std::string text;
    for (std::size_t i = 0; i < std::min(parts.size(), maxPorts); ++i)
        text += (i ? ", " : "") + parts[i];
    return parts.size() > maxPorts ? text + ", …" : text;
}

} // namespace

std::string ItemFactory::securityGroupLine(const aws::ResourceRef &ref) const
{
    const auto summary = [&](const aws::NetworkInterface &interface) -> std::string {
        for (const aws::SecurityGroupId &id : interface.groups) {
            read(id);
            const aws::SecurityGroup *group = m_network.find(id);
            if (!group)
                continue;
            const std::string more = interface.groups.size() > 1 ? " +" + std::to_string(interface.groups.size() - 1) : "";
            return m_words("scene.rules",
                           {std::string(m_network.displayName(id)) + more, portsOf(group->ingress, m_words),
                            portsOf(group->egress, m_words)});
        }
        return {};
    };
    if (const aws::NetworkInterface *own =
            ref.kind == Kind::NetworkInterface ? m_network.find(aws::NetworkInterfaceId{ref.id}) : nullptr)
        return summary(*own);
    for (const aws::NetworkInterfaceId &id : m_containment.interfacesOf(ref))
        if (const aws::NetworkInterface *interface = m_network.find(id))
            if (std::string line = summary(*interface); !line.empty())
                return line;
    return {};
}

std::vector<std::string> ItemFactory::nearLines(const aws::ResourceRef &ref, const layout::CardText &text) const
{
    std::vector<std::string> lines;
    std::string first = m_network.displayName(ref) == ref.id ? std::string() : ref.id;
    const auto append = [&](std::string_view part) {
        if (!part.empty())
            first += (first.empty() ? "" : " · ") + std::string(part);
    };
    std::string second = text.detail;
    if (const aws::Instance *instance = ref.kind == Kind::Instance ? m_network.find(aws::InstanceId{ref.id}) : nullptr) {
        append(instance->instanceType);
        const auto &interfaces = m_containment.interfacesOf(ref);
        const aws::NetworkInterface *primary = interfaces.empty() ? nullptr : m_network.find(interfaces.front());
        if (primary && !primary->sourceDestCheck)
            second += (second.empty() ? "" : " · ") + m_words("scene.checkOff");
    } else if (const auto *nat = ref.kind == Kind::NatGateway ? m_network.find(aws::NatGatewayId{ref.id}) : nullptr) {
        append(m_words(nat->connectivityType == aws::ConnectivityType::Public ? "scene.public" : "scene.private"));
    } else if (const auto *point = ref.kind == Kind::VpcEndpoint ? m_network.find(aws::VpcEndpointId{ref.id}) : nullptr) {
        append(point->serviceName);
    } else if (const auto *balancer = ref.kind == Kind::LoadBalancer ? m_network.find(aws::LoadBalancerId{ref.id}) : nullptr) {
        first.clear(); // its identifier is an ARN, longer than any card
        for (const aws::Listener &listener : balancer->listeners)
            append(listener.protocol.toString() + " " + std::to_string(listener.port));
    } else if (const auto *service = ref.kind == Kind::AwsService ? m_network.find(aws::AwsServiceId{ref.id}) : nullptr) {
        first.clear();
        append(service->serviceName);
        if (service->addresses.empty())
            second.clear();
    } else if (ref.kind == Kind::EndpointService && second == ref.id) {
        second.clear();
    }
    for (std::string *line : {&first, &second})
        if (!line->empty())
            lines.push_back(std::move(*line));
    if (std::string rules = securityGroupLine(ref); !rules.empty())
        lines.push_back(std::move(rules));
    return lines;
}

} // namespace vpcanvas::scene
