// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "cli/Arguments.h"
#include "cli/Commands.h"
#include "cli/Input.h"
#include "validate/Rules.h"
#include "validate/Validator.h"

#include <boost/json.hpp>

#include <algorithm>
#include <iostream>

namespace vpcanvas::cli {
namespace {

namespace json = boost::json;

std::string sentence(const validate::Finding &finding, text::Language language)
{
    return text::message("rule." + finding.rule, finding.args, language);
}

json::object reference(const aws::Network &network, const aws::ResourceRef &ref)
{
    return {{"kind", enumText(ref.kind)}, {"id", ref.id}, {"name", network.displayName(ref)}};
}

json::object findingToJson(const aws::Network &network, const validate::Finding &finding, text::Language language)
{
    json::object object{{"rule", finding.rule},
                        {"severity", enumText(finding.severity)},
                        {"resource", reference(network, finding.resource)},
                        {"message", sentence(finding, language)},
                        {"page", validate::pageOf(finding.rule)}};
    json::array related;
    for (const aws::ResourceRef &ref : finding.related)
        related.push_back(reference(network, ref));
    object["related"] = std::move(related);
    object["fix"] = finding.fix ? json::value(text::message(finding.fix->key, finding.fix->args, language)) : json::value();
    return object;
}

void printText(const aws::Network &network, const std::vector<validate::Finding> &findings, text::Language language)
{
    if (findings.empty())
        std::cout << text::message("cli.noFindings", language) << '\n';
    for (const validate::Finding &finding : findings) {
        std::cout << text::message("cli.severity." + std::string(enumText(finding.severity)), language) << "  "
                  << network.displayName(finding.resource) << "  " << sentence(finding, language) << "  [" << finding.rule
                  << "]\n";
        if (finding.fix) {
            const std::vector<std::string> args{text::message(finding.fix->key, finding.fix->args, language)};
            std::cout << "    " << text::message("cli.fix", args, language) << '\n';
        }
    }
}

} // namespace

Result<int> check(std::span<const std::string_view> words, text::Language language)
{
    VPCANVAS_TRY(arguments, Arguments::parse({"check", {"--json"}, {}}, words));
    VPCANVAS_TRY(opened, openInput(arguments.input(0), language));
    const aws::Network &network = opened.network;
    const validate::Validator validator(network, aws::Containment(network));
    const auto &findings = validator.findings();
    if (arguments.has("--json")) {
        json::array list;
        for (const validate::Finding &finding : findings)
            list.push_back(findingToJson(network, finding, language));
        std::cout << json::serialize(json::object{{"findings", std::move(list)}}) << '\n';
    } else {
        printText(network, findings, language);
    }
    return std::ranges::any_of(findings, [](const auto &finding) { return finding.severity == validate::Severity::Error; }) ? 1
                                                                                                                            : 0;
}

} // namespace vpcanvas::cli
