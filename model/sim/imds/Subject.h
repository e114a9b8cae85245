// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "sim/SimTime.h"

#include <map>
#include <string>

namespace vpcanvas::sim::imds {

/// What the metadata service knows of one instance: its settings, and a value for each path that the network can fill.
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-categories.html
struct Subject
{
    aws::InstanceId instance;
    aws::MetadataOptions options;
    bool hasIpv6 = false;                      ///< its type is Nitro, and the IPv6 endpoint is enabled
    std::map<std::string, std::string> values; ///< by the whole path, "/latest/meta-data/instance-id"
};

/// Addresses of hardware and keys are made up of identifiers, so that they are the same every time.
Subject subjectOf(const aws::Network &network, const aws::InstanceId &instance);

/// "2026-01-01T00:00:10Z": virtual time, counted from the beginning of 2026.
std::string timeText(SimTime time);

} // namespace vpcanvas::sim::imds
