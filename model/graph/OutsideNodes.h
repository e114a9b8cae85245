// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "graph/Index.h"
#include "net/Cidr.h"

#include <string>
#include <vector>

namespace vpcanvas::graph {

struct InternetNode
{
    aws::ResourceRef ref;
};

struct InternetHostNode
{
    aws::ResourceRef ref;
    net::IpAddress address;
    std::string name; ///< a domain name, perhaps
};

struct AwsServiceNode
{
    aws::ResourceRef ref;
    std::string serviceName;
    std::vector<net::IpAddress> addresses;
};

struct OnPremisesNode
{
    aws::ResourceRef ref;
    std::vector<net::Cidr> cidrBlocks;
};

struct UnmodelledNode
{
    aws::ResourceRef ref;
    std::string type;
    VpcIndex vpc;          ///< whose it is, where that is known
    bool isListed = false; ///< by the dump; else only named by what it lists
};

} // namespace vpcanvas::graph
