// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

/// Two private hosts (10.40.2.101, 10.40.2.201), a machine that masquerades as 203.0.113.100, and a server that is
/// 60.1.1.1 and 60.1.1.2, each a network namespace of this kernel. Gone when this is gone.
class Namespaces
{
public:
    /// Empty where this machine lets us; else why it does not.
    static std::string whyNot();

    Namespaces();
    ~Namespaces();
    Namespaces(const Namespaces &) = delete;
    Namespaces &operator=(const Namespaces &) = delete;

    /// Runs `ip netns exec` with a shell command; false where it fails.
    bool run(const std::string &machine, const std::string &command) const;
    /// A socket of that machine, bound to the address and port; -1 where it fails.
    int socketAt(const std::string &machine, int type, int protocol, const std::string &address, std::uint16_t port) const;

private:
    std::string name(const std::string &machine) const;

    std::string m_prefix;
};
