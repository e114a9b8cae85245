// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "repair/Json.h"

#include "trace/Json.h"

#include <boost/json.hpp>

namespace vpcanvas::repair {
namespace {

namespace json = boost::json;

json::value value(const Change &change)
{
    json::array args;
    for (const std::string &arg : change.args)
        args.emplace_back(arg);
    return json::object{{"code", json::string(enumText(change.code))},
                        {"sign", json::string(enumText(change.sign))},
                        {"resource", change.resource.id},
                        {"arguments", std::move(args)}};
}

json::value value(const Effect &effect)
{
    json::array resources;
    for (const aws::ResourceRef &ref : effect.resources)
        resources.emplace_back(ref.id);
    return json::object{{"code", json::string(enumText(effect.kind))}, {"resources", std::move(resources)}};
}

template<class T>
json::array list(const std::vector<T> &from)
{
    json::array all;
    for (const T &one : from)
        all.push_back(value(one));
    return all;
}

} // namespace

std::string toJson(const trace::PathTrace &trace, const std::optional<Suggestion> &suggestion, const aws::Network &network)
{
    json::value document = json::parse(trace::toJson(trace, network));
    json::value &fix = document.as_object()["suggestedFix"];
    if (suggestion)
        fix = json::object{{"changes", list(suggestion->changes)},
                           {"effects", list(suggestion->effects)},
                           {"effectsAreAll", suggestion->effectsAreAll}};
    return json::serialize(document);
}

} // namespace vpcanvas::repair
