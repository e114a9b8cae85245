// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/Containment.h"
#include "cli/Arguments.h"
#include "cli/CliErrors.h"
#include "cli/Commands.h"
#include "cli/HeaderText.h"
#include "cli/Input.h"
#include "cli/Output.h"
#include "cli/Proxy.h"
#include "net/PortRange.h"
#include "sim/Json.h"
#include "sim/flowlog/FlowLog.h"
#include "sim/http/RequestLine.h"
#include "sim/pcap/Narrow.h"
#include "trace/ResolveRef.h"

#include <charconv>
#include <iostream>

namespace vpcanvas::cli {
namespace {

namespace http = sim::http;

struct End
{
    trace::Endpoint endpoint;
    std::optional<std::uint16_t> port;
};

/// "REF:PORT", "[IPV6]:PORT" or a REF alone.
Result<End> readEnd(const aws::Network &network, std::string_view text)
{
    End end;
    const std::size_t colon = text.rfind(':');
    const bool isAddress = net::IpAddress::parse(text).has_value();
    const bool hasPort = !isAddress && colon != text.npos && colon + 1 < text.size()
        && text.find_first_not_of("0123456789", colon + 1) == text.npos;
    if (hasPort) {
        VPCANVAS_TRY(port, net::parsePort(text.substr(colon + 1)));
        end.port = port;
        text = text.substr(0, colon);
    }
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    VPCANVAS_TRY(endpoint, trace::resolveRef(network, text));
    end.endpoint = endpoint;
    return end;
}

/// "REF:SPORT>REF:PORT/tcp", or "... via REF" where that REF is a proxy. What is left out is as in `trace`.
Result<sim::FlowSpec> readFlow(const aws::Network &network, const std::string &text)
{
    const std::size_t arrow = text.find('>');
    if (arrow == std::string::npos)
        return Error{errors::badFlow, {text}, {}};
    sim::FlowSpec spec;
    std::string_view to = std::string_view(text).substr(arrow + 1);
    constexpr std::string_view via = " via ";
    if (const std::size_t at = to.rfind(via); at != to.npos) {
        VPCANVAS_TRY(proxy, readProxy(network, to.substr(at + via.size())));
        spec.via = proxy;
        to = to.substr(0, at);
    }
    if (const std::size_t slash = to.rfind('/'); slash != to.npos) {
        if (const auto protocol = net::Protocol::parse(to.substr(slash + 1)); protocol && !protocol->isAll()) {
            spec.flow.protocol = *protocol;
            to = to.substr(0, slash);
        }
    }
    VPCANVAS_TRY(source, readEnd(network, std::string_view(text).substr(0, arrow)));
    VPCANVAS_TRY(destination, readEnd(network, to));
    spec.flow.source = source.endpoint;
    spec.flow.destination = destination.endpoint;
    spec.flow.sourcePort = source.port.value_or(spec.flow.sourcePort);
    spec.flow.destinationPort = destination.port.value_or(spec.flow.destinationPort);
    return spec;
}

/// A whole number, or the Error that names the text.
template<class Number>
Result<Number> readNumber(const std::string &text, ErrorCode refusal)
{
    Number number{};
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc() || end != text.data() + text.size())
        return Error{refusal, {text}, {}};
    return number;
}

/// What is asked of every flow: HTTP requests, from inside a container, with a time to live.
Result<void> readClient(const Arguments &arguments, sim::FlowSpec &spec)
{
    for (const std::string &line : arguments.values("--request")) {
        VPCANVAS_TRY(request, sim::http::parseRequestLine(line));
        spec.requests.push_back(std::move(request));
    }
    if (!spec.requests.empty() && spec.flow.protocol != net::tcp)
        return Error{errors::requestNeedsTcp, {spec.flow.protocol.toString()}, {}};
    spec.isInContainer = arguments.has("--in-container");
    if (const auto text = arguments.value("--ttl")) {
        VPCANVAS_TRY(ttl, readNumber<std::uint8_t>(*text, errors::badTtl));
        if (ttl == 0)
            return Error{errors::badTtl, {*text}, {}};
        spec.ttl = ttl;
    }
    return {};
}

std::string timeText(sim::SimTime time)
{
    const std::string micros = std::to_string(time % sim::second / sim::microsecond);
    return std::to_string(time / sim::second) + '.' + std::string(6 - micros.size(), '0') + micros;
}

void printEvents(const sim::EventLog &log, const aws::Network &network, text::Language language)
{
    for (const sim::EventRecord &event : log.events()) {
        std::cout << "  " << timeText(event.time) << "  ";
        if (event.packet != sim::EventRecord::none)
            std::cout << '#' << event.packet + 1 << ' ' << sim::contentText(log.packet(event.packet)) << "  ";
        std::cout << text::message("event." + std::string(enumText(event.kind)), language) << "  "
                  << network.displayName(log.where(event));
        const auto in = log.in(event);
        const auto out = log.out(event);
        if (in && out && in->tuple != out->tuple)
            std::cout << "  " << headerText(*in) << "  ⇒  " << headerText(*out);
        else if (in || out)
            std::cout << "  " << headerText(in ? *in : *out);
        if (!log.cause(event).row.empty())
            std::cout << "  [" << log.cause(event).row << ']';
        if (event.hasCode)
            std::cout << "  " << enumText(event.code);
        std::cout << '\n';
    }
}

void printText(const sim::Simulation &simulation, const aws::Network &network, text::Language language)
{
    std::cout << text::message("cli.events", language) << '\n';
    printEvents(simulation.log(), network, language);
    std::cout << text::message("cli.natTable", language) << '\n';
    simulation.tables().nat().forEach([&](const sim::NatTable::Row &row) {
        const graph::InterfaceNode *node = simulation.graph().at(graph::InterfaceIndex{row.device});
        std::cout << "  " << network.displayName(node->component) << "  "
                  << trace::translationText(row.insideTuple(), row.outsideTuple()) << "  " << enumText(row.state) << '\n';
    });
    std::cout << text::message("cli.flows", language) << '\n';
    for (std::uint32_t i = 0; i < simulation.flows(); ++i) {
        const sim::FlowState &flow = simulation.state(i);
        std::cout << "  " << i + 1 << "  " << text::message("outcome." + std::string(enumText(flow.outcome)), language);
        if (flow.parent != sim::FlowState::none) {
            const std::vector<std::string> whose{std::to_string(flow.parent + 1)};
            std::cout << "  " << text::message("purpose." + std::string(enumText(flow.purpose)), whose, language);
        }
        std::cout << '\n';
        if (const http::Response *answer = flow.httpAnswer())
            std::cout << "     HTTP " << answer->status << (answer->body.empty() ? "" : "  ") << answer->body << '\n';
    }
    if (!simulation.accessLog().empty())
        std::cout << text::message("cli.accessLog", language) << '\n';
    for (const sim::AccessLine &line : simulation.accessLog())
        std::cout << "  " << sim::toText(line) << '\n';
}

/// The files that the command writes besides what it prints.
struct Files
{
    std::optional<std::string> capture;
    std::vector<std::string> points;
    std::optional<std::string> flowLog;
    sim::flowlog::Format format = sim::flowlog::Format::standard();
    sim::flowlog::Options options;
};

Result<Files> readFiles(const Arguments &arguments)
{
    Files files;
    files.capture = arguments.value("--pcap");
    files.points = arguments.values("--capture-point");
    files.flowLog = arguments.value("--flow-log");
    if (!files.capture && !files.points.empty())
        return Error{errors::missingOption, {"simulate --capture-point", "--pcap"}, {}};
    for (const char *option : {"--flow-log-format", "--flow-log-interval", "--flow-log-epoch", "--flow-log-nodata"})
        if (!files.flowLog && arguments.has(option))
            return Error{errors::missingOption, {"simulate " + std::string(option), "--flow-log"}, {}};
    if (const auto text = arguments.value("--flow-log-format")) {
        VPCANVAS_TRY(format, sim::flowlog::Format::parse(*text));
        files.format = std::move(format);
    }
    if (const auto text = arguments.value("--flow-log-interval")) {
        if (*text != "60" && *text != "600")
            return Error{errors::badChoice, {"--flow-log-interval", *text, "60, 600"}, {}};
        files.options.interval = *text == "60" ? 60 : 600;
    }
    if (const auto text = arguments.value("--flow-log-epoch")) {
        VPCANVAS_TRY(epoch, readNumber<std::uint32_t>(*text, errors::badEpoch));
        files.options.epoch = epoch;
    }
    files.options.withNoData = arguments.has("--flow-log-nodata");
    return files;
}

Result<void> write(const Files &files, const sim::Simulation &simulation, const aws::Network &network)
{
    if (files.capture) {
        sim::pcap::Capture capture = sim::pcap::capture(simulation, network);
        if (!files.points.empty()) {
            VPCANVAS_TRY(part, sim::pcap::narrow(capture, files.points));
            capture = std::move(part);
        }
        if (const auto written = writeOutput(*files.capture, sim::pcap::toPcapng(capture)); !written)
            return written.error();
    }
    if (files.flowLog) {
        const std::string text = sim::flowlog::toText(simulation, network, files.format, files.options);
        return writeOutput(*files.flowLog, text);
    }
    return {};
}

} // namespace

Result<int> simulate(std::span<const std::string_view> words, text::Language language)
{
    const Syntax syntax{"simulate",
                        {"--json", "--flow-log-nodata", "--in-container"},
                        {"--flow", "--pcap", "--capture-point", "--flow-log", "--flow-log-format", "--flow-log-interval",
                         "--flow-log-epoch", "--seed", "--request", "--ttl", "--health-checks"}};
    VPCANVAS_TRY(arguments, Arguments::parse(syntax, words));
    VPCANVAS_TRY(first, arguments.required("--flow"));
    VPCANVAS_TRY(files, readFiles(arguments));
    sim::Options options;
    if (const auto text = arguments.value("--seed")) {
        VPCANVAS_TRY(seed, readNumber<std::uint64_t>(*text, errors::badSeed));
        options.seed = seed;
    }
    if (const auto text = arguments.value("--health-checks")) {
        VPCANVAS_TRY(seconds, readNumber<std::uint32_t>(*text, errors::badSeconds));
        options.healthChecks = seconds * sim::second;
    }
    VPCANVAS_TRY(opened, openInput(arguments.input(0), language));
    const aws::Network &network = opened.network;
    sim::Simulation simulation(graph::compile(network, aws::Containment(network)), options);
    for (const std::string &text : arguments.values("--flow")) {
        VPCANVAS_TRY(spec, readFlow(network, text));
        if (const auto read = readClient(arguments, spec); !read)
            return read.error();
        simulation.add(spec);
    }
    simulation.describe(std::make_shared<const aws::Network>(network));
    simulation.run();
    if (const auto written = write(files, simulation, network); !written)
        return written.error();
    if (arguments.has("--json"))
        std::cout << sim::toJson(simulation, network) << '\n';
    else
        printText(simulation, network, language);
    return 0;
}

} // namespace vpcanvas::cli
