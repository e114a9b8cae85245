// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/http/Message.h"
#include "sim/imds/Subject.h"

#include <optional>

namespace vpcanvas::sim::imds {

inline constexpr std::string_view serviceAddress = "169.254.169.254";
inline constexpr std::string_view rootPath = "/latest/meta-data/";
inline constexpr std::string_view tokenPath = "/latest/api/token";
inline constexpr std::string_view tokenHeader = "X-aws-ec2-metadata-token";
inline constexpr std::string_view ttlHeader = "X-aws-ec2-metadata-token-ttl-seconds";
inline constexpr int longestToken = 21600; ///< seconds
/// As a value of tokenHeader in a request that a flow asks: the token that the flow was given before.
inline constexpr std::string_view tokenGiven = "{token}";

/// The tokens that were given out: each for one instance, until it expires. They can be used any number of times.
class Tokens
{
public:
    std::string give(const aws::InstanceId &instance, SimTime until);
    bool isGood(const aws::InstanceId &instance, std::string_view token, SimTime now) const;

private:
    struct Given
    {
        aws::InstanceId instance;
        SimTime until = 0;
    };
    std::map<std::string, Given, std::less<>> m_given;
};

/// What the service answers, whoever asks: version 1 (a GET alone) and version 2 (a session by PUT).
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
http::Response answer(const http::Request &request, const Subject &subject, Tokens &tokens, SimTime now);

/// Who asks: a process on the instance, or one in a container that the host's bridge stands before.
struct Caller
{
    aws::InstanceId instance;
    bool isInContainer = false;
    bool overIpv6 = false;
};

/// What the caller gets; nothing where no answer reaches it.
std::optional<http::Response> ask(const aws::Network &network, const Caller &caller, const http::Request &request, Tokens &tokens,
                                  SimTime now = 0);

/// The IP TTL of the packets that carry the answer: the hop limit for a token, which is what keeps it on the host.
std::uint8_t answerTtl(const http::Request &request, const Subject &subject, std::uint8_t otherwise);

} // namespace vpcanvas::sim::imds
