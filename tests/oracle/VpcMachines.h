// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <functional>
#include <map>
#include <mutex>
#include <string>

/// The machines of base::network() as namespaces of this kernel: its hosts, the NAT instance with another machine before it
/// that is its security group, the VPC's router, the internet gateway, and one machine outside. They are made once, and take
/// on one drawing after another. Gone when this is gone.
class VpcMachines
{
public:
    VpcMachines();
    ~VpcMachines();
    VpcMachines(const VpcMachines &) = delete;
    VpcMachines &operator=(const VpcMachines &) = delete;

    /// From now on the machines are what is drawn, and know no connection. Where the kernel refuses something, what that is.
    std::string become(const vpcanvas::aws::Network &network);
    /// The rows of the NAT instance's connection tracking, as the kernel writes them.
    std::string trackedByNat() const;
    bool showsTrackedRows() const;
    /// Whether the kernel lets connections be forgotten. Where not, one drawing would meet those of the one before.
    bool canForget() { return forgetConnections(); }

    /// Does something as that machine.
    void in(const std::string &machine, const std::function<void()> &work) const;
    /// A socket of that machine; -1 where it fails.
    int socketOf(const std::string &machine, int family, int type, int protocol) const;

private:
    void tell(const std::string &machine, const std::string &command, const std::string &text);
    bool forgetConnections();
    std::string name(const std::string &machine) const { return m_prefix + machine; }

    std::string m_prefix;
    std::map<std::string, int> m_spaces; ///< descriptors, by machine
    std::map<std::pair<std::string, std::string>, std::string>
        m_given; ///< last, to the machine's command: nobody is told twice what it knows
    std::mutex m_errorMutex;
    std::string m_error;
    std::map<std::string, int> m_trackers; ///< sockets to the machines' connection tracking
};
