// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "cli/Arguments.h"
#include "cli/Commands.h"
#include "cli/HeaderText.h"
#include "cli/Input.h"
#include "cli/Proxy.h"
#include "graph/NetworkGraph.h"
#include "net/PortRange.h"
#include "repair/Json.h"
#include "repair/Names.h"
#include "repair/Suggest.h"
#include "trace/Proxy.h"
#include "trace/ResolveRef.h"
#include "trace/Tracer.h"

#include <iostream>

namespace vpcanvas::cli {
namespace {

std::string codeText(trace::Code code, text::Language language)
{
    const std::string key = "code." + std::string(enumText(code));
    return std::string(enumText(code)) + (text::hasMessage(key) ? "  " + text::message(key, language) : std::string());
}

void printHops(const aws::Network &network, const std::vector<trace::Hop> &hops, text::Language language)
{
    int number = 0;
    for (const trace::Hop &hop : hops) {
        std::cout << "  " << ++number << "  " << network.displayName(hop.component);
        if (hop.in && !hop.rewrites())
            std::cout << "  " << headerText(*hop.in);
        else if (!hop.in && hop.out)
            std::cout << "  " << headerText(*hop.out);
        if (!hop.cause.row.empty())
            std::cout << "  [" << hop.cause.row << ']';
        if (hop.code)
            std::cout << "  " << codeText(*hop.code, language);
        std::cout << '\n';
        if (hop.rewrites())
            std::cout << "       " << headerText(*hop.in) << "\n    ⇒  " << headerText(*hop.out) << '\n';
    }
}

void printWay(const aws::Network &network, const trace::PathTrace &result, text::Language language)
{
    std::cout << text::message("cli.request", language) << '\n';
    printHops(network, result.forward, language);
    if (!result.returnPath.empty()) {
        std::cout << text::message("cli.reply", language) << '\n';
        printHops(network, result.returnPath, language);
    }
    if (!result.blockers.empty())
        std::cout << text::message("cli.blockers", language) << '\n';
    for (const trace::Blocker &blocker : result.blockers) {
        std::cout << "  " << network.displayName(blocker.component) << "  " << codeText(blocker.code, language);
        if (!blocker.cause.row.empty())
            std::cout << "  [" << blocker.cause.row << ']';
        if (blocker.header)
            std::cout << "  " << headerText(*blocker.header);
        std::cout << '\n';
    }
    for (const aws::ResourceRef &unknown : result.unknowns)
        std::cout << text::message("cli.unknown", std::vector<std::string>{std::string(network.displayName(unknown))}, language)
                  << '\n';
}

std::string_view signText(repair::Sign sign)
{
    switch (sign) {
    case repair::Sign::Added:
        return "+";
    case repair::Sign::Removed:
        return "-";
    case repair::Sign::Changed:
        return "~";
    }
    return "~";
}

void printSuggestion(const aws::Network &network, const repair::Suggestion &suggestion, text::Language language)
{
    std::cout << text::message("repair.title", language) << '\n';
    for (const repair::Change &change : suggestion.changes)
        std::cout << "  " << signText(change.sign) << ' '
                  << text::message("repair.change." + std::string(enumText(change.code)), repair::namedArguments(network, change),
                                   language)
                  << '\n';
    std::cout << text::message("repair.effects", language) << '\n';
    bool isAlone = true;
    for (const repair::Effect &effect : suggestion.effects) {
        if (effect.resources.empty())
            continue;
        isAlone = false;
        std::cout << "  " << text::message("repair.effect." + std::string(enumText(effect.kind)), language) << ':';
        for (const aws::ResourceRef &ref : effect.resources)
            std::cout << ' ' << network.displayName(ref);
        std::cout << '\n';
    }
    if (isAlone)
        std::cout << "  " << text::message("repair.effect.none", language) << '\n';
    if (!suggestion.effectsAreAll)
        std::cout << "  " << text::message("repair.effect.some", language) << '\n';
}

void printText(const aws::Network &network, const trace::ProxiedTrace &both, const std::optional<repair::Suggestion> &client,
               const std::optional<repair::Suggestion> &server, text::Language language)
{
    std::cout << text::message("verdict." + std::string(enumText(both.verdict())), language) << '\n';
    const auto print = [&](const char *number, const trace::PathTrace &one, const std::optional<repair::Suggestion> &suggestion) {
        const std::string verdict = text::message("verdict." + std::string(enumText(one.verdict)), language);
        std::cout << '\n' << text::message("cli.connection", std::vector<std::string>{number, verdict}, language) << '\n';
        printWay(network, one, language);
        if (suggestion)
            printSuggestion(network, *suggestion, language);
    };
    print("1", both.client, client);
    print("2", both.proxy, server);
}

void printJson(const trace::ProxiedTrace &both, const std::string &client, const std::string &server)
{
    std::cout << R"({"verdict":")" << enumText(both.verdict()) << R"(","connections":[)" << client << ',' << server << "]}\n";
}

Result<trace::Flow> readFlow(const aws::Network &network, const Arguments &arguments)
{
    trace::Flow flow;
    VPCANVAS_TRY(from, arguments.required("--from"));
    VPCANVAS_TRY(to, arguments.required("--to"));
    VPCANVAS_TRY(source, trace::resolveRef(network, from));
    VPCANVAS_TRY(destination, trace::resolveRef(network, to));
    flow.source = source;
    flow.destination = destination;
    if (const auto text = arguments.value("--protocol")) {
        VPCANVAS_TRY(protocol, net::Protocol::parse(*text));
        flow.protocol = protocol;
    }
    if (const auto text = arguments.value("--port")) {
        VPCANVAS_TRY(port, net::parsePort(*text));
        flow.destinationPort = port;
    }
    if (const auto text = arguments.value("--source-port")) {
        VPCANVAS_TRY(port, net::parsePort(*text));
        flow.sourcePort = port;
    }
    return flow;
}

int exitStatus(trace::Verdict verdict)
{
    switch (verdict) {
    case trace::Verdict::Reachable:
        return 0;
    case trace::Verdict::Unreachable:
        return 1;
    case trace::Verdict::Possible:
        return 3;
    }
    std::abort();
}

} // namespace

Result<int> trace(std::span<const std::string_view> words, text::Language language)
{
    VPCANVAS_TRY(
        arguments,
        Arguments::parse({"trace", {"--json"}, {"--from", "--to", "--via", "--protocol", "--port", "--source-port"}}, words));
    VPCANVAS_TRY(opened, openInput(arguments.input(0), language));
    const aws::Network &network = opened.network;
    VPCANVAS_TRY(flow, readFlow(network, arguments));
    const aws::Containment containment(network);
    const auto graph = graph::compile(network, containment);
    if (const auto via = arguments.value("--via")) {
        VPCANVAS_TRY(proxy, readProxy(network, *via));
        const trace::ProxiedTrace both = trace::traceVia(*graph, flow, proxy);
        const auto client = repair::suggest(network, containment, graph, both.clientFlow, both.client);
        const auto server = repair::suggest(network, containment, graph, both.proxyFlow, both.proxy);
        if (arguments.has("--json"))
            printJson(both, repair::toJson(both.client, client, network), repair::toJson(both.proxy, server, network));
        else
            printText(network, both, client, server, language);
        return exitStatus(both.verdict());
    }
    const trace::PathTrace result = trace::trace(*graph, flow);
    const auto suggestion = repair::suggest(network, containment, graph, flow, result);
    if (arguments.has("--json")) {
        std::cout << repair::toJson(result, suggestion, network) << '\n';
    } else {
        std::cout << text::message("verdict." + std::string(enumText(result.verdict)), language) << '\n';
        printWay(network, result, language);
        if (suggestion)
            printSuggestion(network, *suggestion, language);
    }
    return exitStatus(result.verdict);
}

} // namespace vpcanvas::cli
