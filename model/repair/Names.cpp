// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "repair/Names.h"

namespace vpcanvas::repair {

std::vector<std::string> namedArguments(const aws::Network &network, const Change &change)
{
    std::vector<std::string> named{std::string(network.displayName(change.resource))};
    for (const std::string &arg : change.args) {
        std::string name = arg;
        for (const auto &[kind, text] : EnumText<aws::Kind>::values)
            if (const aws::ResourceRef ref(kind, arg); network.contains(ref))
                name = network.displayName(ref);
        named.push_back(std::move(name));
    }
    return named;
}

} // namespace vpcanvas::repair
