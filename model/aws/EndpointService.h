// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <string>
#include <vector>

namespace vpcanvas::aws {

/// A provider's own service behind Network Load Balancers (PrivateLink). Whether a consumer was accepted is the state
/// of its VpcEndpoint. Source: https://docs.aws.amazon.com/vpc/latest/privatelink/create-endpoint-service.html
struct EndpointService
{
    static constexpr Kind kind = Kind::EndpointService;
    EndpointServiceId id;
    std::string name;
    std::string serviceName; ///< "com.amazonaws.vpce.REGION.vpce-svc-..."
    RegionId region;
    std::vector<LoadBalancerId> networkLoadBalancers;
    bool acceptanceRequired = true;
    std::string privateDnsName;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("serviceName", self.serviceName);
        visit("region", self.region);
        visit("networkLoadBalancers", self.networkLoadBalancers);
        visit("acceptanceRequired", self.acceptanceRequired);
        visit("privateDnsName", self.privateDnsName);
    }
    bool operator==(const EndpointService &) const = default;
};

} // namespace vpcanvas::aws
