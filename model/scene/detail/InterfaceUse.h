// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <unordered_map>
#include <vector>

namespace vpcanvas::scene {

/// Which interfaces a security group or an Elastic IP is used by: what a network says only the other way round. Reads the
/// network when first asked, and afterwards only the interfaces that it is told of.
class InterfaceUse
{
public:
    /// In the order of their identifiers.
    const std::vector<aws::NetworkInterfaceId> &of(const aws::Network &network, const aws::SecurityGroupId &group);
    const std::vector<aws::NetworkInterfaceId> &of(const aws::Network &network, const aws::AllocationId &address);
    /// The interface was added, changed or removed.
    void update(const aws::Network &network, const aws::NetworkInterfaceId &id);

private:
    struct Used
    {
        std::vector<aws::SecurityGroupId> groups;
        std::vector<aws::AllocationId> addresses;
    };
    void readAll(const aws::Network &network);
    void add(const aws::NetworkInterface &interface);

    bool m_isRead = false;
    std::unordered_map<aws::NetworkInterfaceId, Used> m_used;
    std::unordered_map<aws::SecurityGroupId, std::vector<aws::NetworkInterfaceId>> m_byGroup;
    std::unordered_map<aws::AllocationId, std::vector<aws::NetworkInterfaceId>> m_byAddress;
};

} // namespace vpcanvas::scene
