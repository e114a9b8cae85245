// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Proxy.h"

#include "cli/CliErrors.h"
#include "trace/ResolveRef.h"

namespace vpcanvas::cli {

Result<trace::Endpoint> readProxy(const aws::Network &network, std::string_view text)
{
    VPCANVAS_TRY(endpoint, trace::resolveRef(network, text));
    const auto *ref = std::get_if<aws::ResourceRef>(&endpoint.at);
    const aws::Instance *instance = ref && ref->kind == aws::Kind::Instance ? network.find(aws::InstanceId{ref->id}) : nullptr;
    if (!instance || instance->role != aws::InstanceRole::Proxy)
        return Error{errors::notAProxy, {std::string(text)}, {}};
    return endpoint;
}

} // namespace vpcanvas::cli
