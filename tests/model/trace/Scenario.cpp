// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "Scenario.h"

#include "aws/Containment.h"
#include "graph/NetworkGraph.h"
#include "io/NativeFormat.h"
#include "io/Open.h"
#include "trace/Proxy.h"
#include "trace/ResolveRef.h"
#include "trace/Tracer.h"

#include <boost/json.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace vpcanvas::test {
namespace {

namespace json = boost::json;

[[noreturn]] void fail(const std::string &what)
{
    throw std::runtime_error(what);
}

std::string readText(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        fail("cannot read " + path.string());
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string wordOf(std::string_view &rest)
{
    const auto isSpace = [](char c) { return c == ' '; };
    rest.remove_prefix(static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isSpace) - rest.begin()));
    std::string word;
    if (rest.starts_with('"')) { // a name with spaces
        const std::size_t end = rest.find('"', 1);
        word = rest.substr(1, end - 1);
        rest.remove_prefix(std::min(rest.size(), end + 1));
        return word;
    }
    const std::size_t end = std::min(rest.find(' '), rest.size());
    word = rest.substr(0, end);
    rest.remove_prefix(end);
    return word;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// The network as its native JSON, changed by the lines of a scenario:
///     set KIND NAME PATH VALUE      add KIND NAME PATH VALUE (at the end of a list)      unset KIND NAME PATH
///     put KIND VALUE                erase KIND NAME
/// NAME is a name or an identifier; PATH is as in routes/0/target; VALUE is JSON, in which "@NAME" is an identifier.
class Editor
{
public:
    explicit Editor(const std::string &text) : m_document(json::parse(text)) { }

    void apply(const std::string &line)
    {
        std::string_view rest = line;
        const std::string verb = wordOf(rest);
        const std::string kind = wordOf(rest);
        json::object &resources = m_document.as_object()["resources"].as_object();
        if (verb == "put") {
            json::value &table = resources[kind];
            if (!table.is_array())
                table = json::array();
            table.as_array().push_back(value(rest));
            return;
        }
        const std::string name = wordOf(rest);
        if (!resources.contains(kind))
            fail("no " + kind + " in: " + line);
        json::array &table = resources[kind].as_array();
        const auto at = std::find_if(table.begin(), table.end(), [&](const json::value &one) { return isCalled(one, name); });
        if (at == table.end())
            fail("no " + kind + " " + name + " in: " + line);
        if (verb == "erase") {
            table.erase(at);
            return;
        }
        const std::string path = wordOf(rest);
        const std::size_t slash = path.rfind('/');
        json::value *parent = &*at;
        if (slash != std::string::npos)
            parent = &at->at_pointer("/" + path.substr(0, slash));
        const std::string last = path.substr(slash == std::string::npos ? 0 : slash + 1);
        if (verb == "set")
            child(*parent, last) = value(rest);
        else if (verb == "add")
            add(child(*parent, last), value(rest));
        else if (verb == "unset")
            remove(*parent, last);
        else
            fail("unknown edit: " + line);
    }

    std::string text() const { return json::serialize(m_document); }

private:
    static bool isCalled(const json::value &resource, const std::string &name)
    {
        const json::object &object = resource.as_object();
        const auto is = [&](const char *key) { return object.contains(key) && object.at(key).as_string() == name; };
        return is("id") || is("name");
    }
    static json::value &child(json::value &parent, const std::string &key)
    {
        return parent.is_array() ? parent.as_array().at(std::stoul(key)) : parent.as_object()[key];
    }
    static void add(json::value &list, json::value added)
    {
        if (!list.is_array())
            list = json::array();
        list.as_array().push_back(std::move(added));
    }
    static void remove(json::value &parent, const std::string &key)
    {
        if (parent.is_array())
            parent.as_array().erase(parent.as_array().begin() + static_cast<std::ptrdiff_t>(std::stoul(key)));
        else
            parent.as_object().erase(key);
    }
    json::value value(std::string_view text)
    {
        json::value parsed = json::parse(std::string(trimmed(text)));
        replaceNames(parsed);
        return parsed;
    }
    void replaceNames(json::value &in)
    {
        if (auto *object = in.if_object())
            for (auto &entry : *object)
                replaceNames(entry.value());
        else if (auto *array = in.if_array())
            for (json::value &entry : *array)
                replaceNames(entry);
        else if (const auto *text = in.if_string(); text && text->starts_with('@'))
            in = json::string(idOf(std::string(text->begin() + 1, text->end())));
    }
    std::string idOf(const std::string &name)
    {
        for (const auto &table : m_document.as_object()["resources"].as_object())
            for (const json::value &resource : table.value().as_array())
                if (isCalled(resource, name))
                    return std::string(resource.as_object().at("id").as_string());
        fail("nothing is called " + name);
    }

    json::value m_document;
};

aws::Network networkOf(const ScenarioCase &scenario, const std::filesystem::path &folder)
{
    const std::filesystem::path own = folder / scenario.network;
    const std::filesystem::path path =
        std::filesystem::exists(own) ? own : std::filesystem::path(VPCANVAS_SOURCE_DIR) / "resources" / scenario.network;
    std::string text;
    if (path.extension() == ".vpcanvas") {
        text = readText(path);
    } else {
        auto opened = io::open(path);
        if (!opened)
            fail(scenario.network + ": " + std::string(opened.error().code.key) + " " + opened.error().where);
        text = io::write(opened->network);
    }
    Editor editor(text);
    for (const std::string &edit : scenario.edits)
        editor.apply(edit);
    auto network = io::read(editor.text(), scenario.network);
    if (!network)
        fail(scenario.title + ": " + std::string(network.error().code.key) + " " + network.error().where);
    return std::move(*network);
}

/// "10.40.2.101:40001", "[fd00::1]:80", "internet:198.51.100.9:52000", "\"Web server\":80", "10.0.0.1"
trace::Endpoint endpoint(const aws::Network &network, std::string text, std::uint16_t &port)
{
    const std::size_t colon = text.rfind(':');
    const bool hasPort = colon != std::string::npos && colon + 1 < text.size() && text.find('.', colon) == std::string::npos
        && text.find_first_not_of("0123456789", colon + 1) == std::string::npos
        && (text.find(':') == colon || text.starts_with("internet:") || text.find("]:") == colon - 1 || text.starts_with("arn:"));
    if (hasPort) {
        port = static_cast<std::uint16_t>(std::stoi(text.substr(colon + 1)));
        text = text.substr(0, colon);
    }
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    auto found = trace::resolveRef(network, text);
    if (!found)
        fail("cannot resolve \"" + text + "\": " + std::string(found.error().code.key));
    return *found;
}

trace::Flow flowOf(const aws::Network &network, const std::string &line)
{
    std::string_view rest = line;
    trace::Flow flow;
    auto protocol = net::Protocol::parse(wordOf(rest));
    if (!protocol)
        fail("no protocol in: " + line);
    flow.protocol = *protocol;
    const std::size_t arrow = rest.find(" -> ");
    if (arrow == std::string_view::npos)
        fail("no -> in: " + line);
    flow.source = endpoint(network, std::string(trimmed(rest.substr(0, arrow))), flow.sourcePort);
    flow.destination = endpoint(network, std::string(trimmed(rest.substr(arrow + 4))), flow.destinationPort);
    return flow;
}

std::string at(net::IpAddress address, std::uint16_t port, net::Protocol protocol)
{
    const std::string text = address.isIpv4() ? address.toString() : '[' + address.toString() + ']';
    return protocol.hasPorts() || (protocol.isIcmp() && port != 0) ? text + ':' + std::to_string(port) : text;
}

std::string text(const std::optional<net::Header> &header)
{
    if (!header)
        return "-";
    const net::FiveTuple &tuple = header->tuple;
    return at(tuple.source, tuple.sourcePort, tuple.protocol) + " → "
        + at(tuple.destination, tuple.destinationPort, tuple.protocol);
}

std::string text(const aws::Network &network, const trace::Cause &cause)
{
    if (cause.kind == trace::CauseKind::None)
        return "-";
    std::string all(enumText(cause.kind));
    if (!cause.resource.id.empty())
        all += ' ' + std::string(network.displayName(cause.resource));
    return cause.row.empty() ? all : all + ": " + cause.row;
}

void addHops(std::string &all, const aws::Network &network, std::string_view word, const std::vector<trace::Hop> &hops)
{
    for (const trace::Hop &hop : hops) {
        all += std::string(word) + ' ' + std::string(network.displayName(hop.component)) + " | " + text(hop.in) + " | "
            + text(hop.out) + " | " + text(network, hop.cause);
        if (hop.code)
            all += " | " + std::string(enumText(*hop.code));
        all += '\n';
    }
}

std::string render(const aws::Network &network, const trace::PathTrace &trace)
{
    std::string all = "expect " + std::string(enumText(trace.verdict)) + " (" + std::string(enumText(trace.forwardVerdict)) + ", "
        + std::string(enumText(trace.returnVerdict)) + ")\n";
    addHops(all, network, "request", trace.forward);
    addHops(all, network, "reply", trace.returnPath);
    for (const trace::Blocker &blocker : trace.blockers)
        all += "blocker " + std::string(enumText(blocker.direction)) + ' ' + std::string(network.displayName(blocker.component))
            + " | " + text(blocker.header) + " | " + text(network, blocker.cause) + " | " + std::string(enumText(blocker.code))
            + '\n';
    for (const trace::NatRow &row : trace.natRows)
        all += "nat " + std::string(network.displayName(row.device)) + " | "
            + at(row.inside.source, row.inside.sourcePort, row.inside.protocol) + " → "
            + at(row.outside.source, row.outside.sourcePort, row.outside.protocol) + '\n';
    for (const aws::ResourceRef &unknown : trace.unknowns)
        all += "unknown " + std::string(network.displayName(unknown)) + '\n';
    return all;
}

bool passes(const aws::Network &network, const trace::PathTrace &trace, std::string_view name)
{
    const auto is = [&](const trace::Hop &hop) { return network.displayName(hop.component) == name || hop.component.id == name; };
    return std::ranges::any_of(trace.forward, is) || std::ranges::any_of(trace.returnPath, is);
}

/// The predicates of the lessons: verdict V; via NAME; notVia NAME; stop NAME CODE; noRewrite; seenBy ADDRESS:PORT;
/// out NAME HEADER; in NAME HEADER; replyOut NAME HEADER; replyStop NAME CODE; blockers N; row NAME ROW.
/// "then" before one asks it of a proxy's own connection.
bool holds(const aws::Network &network, const trace::PathTrace &trace, const std::string &check)
{
    std::string_view rest = check;
    const std::string word = wordOf(rest);
    if (word == "verdict")
        return enumText(trace.verdict) == trimmed(rest);
    if (word == "blockers")
        return trace.blockers.size() == std::stoul(std::string(trimmed(rest)));
    if (word == "noRewrite")
        return std::ranges::none_of(trace.forward, &trace::Hop::rewrites)
            && std::ranges::none_of(trace.returnPath, &trace::Hop::rewrites);
    if (word == "seenBy") {
        if (trace.forward.empty() || !trace.forward.back().in)
            return false;
        const net::FiveTuple &seen = trace.forward.back().in->tuple;
        return at(seen.source, seen.sourcePort, seen.protocol) == trimmed(rest);
    }
    const std::string name = wordOf(rest);
    const std::string_view value = trimmed(rest);
    if (word == "via")
        return passes(network, trace, name);
    if (word == "notVia")
        return !passes(network, trace, name);
    const auto called = [&](const trace::Hop &hop) {
        return network.displayName(hop.component) == name || hop.component.id == name;
    };
    const auto &hops = word.starts_with("reply") ? trace.returnPath : trace.forward;
    if (word == "stop" || word == "replyStop")
        return !hops.empty() && called(hops.back()) && hops.back().code && enumText(*hops.back().code) == value;
    return std::ranges::any_of(hops, [&](const trace::Hop &hop) {
        if (!called(hop))
            return false;
        if (word == "out" || word == "replyOut")
            return text(hop.out) == value;
        if (word == "in" || word == "replyIn")
            return text(hop.in) == value;
        if (word == "row" || word == "replyRow")
            return text(network, hop.cause) == value;
        fail("unknown check: " + check);
    });
}

} // namespace

ScenarioFile ScenarioFile::read(const std::filesystem::path &path)
{
    ScenarioFile file;
    std::istringstream in(readText(path));
    for (std::string line; std::getline(in, line);)
        file.lines.push_back(line);
    std::string network;
    std::vector<std::string> shared;
    bool inCase = false;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        std::string_view rest = file.lines[i];
        const std::string word = wordOf(rest);
        const std::string value(trimmed(rest));
        if (word.empty() || word.starts_with('#'))
            continue;
        if (word == "network") {
            network = value;
            shared.clear();
            inCase = false;
        } else if (word == "case") {
            file.cases.push_back({value, network, shared, {}, {}, {}, 0, 0});
            inCase = true;
        } else if (word == "edit") {
            (inCase ? file.cases.back().edits : shared).push_back(value);
        } else if (inCase && word == "flow") {
            ScenarioCase &scenario = file.cases.back();
            scenario.flow = value;
            scenario.expectedFrom = scenario.expectedTo = i + 1;
        } else if (inCase && word == "check") {
            ScenarioCase &scenario = file.cases.back();
            scenario.checks.push_back(value);
            scenario.expectedFrom = scenario.expectedTo = i + 1;
        } else if (inCase && !file.cases.back().flow.empty()) {
            ScenarioCase &scenario = file.cases.back();
            scenario.expected += file.lines[i] + '\n';
            scenario.expectedTo = i + 1;
        } else {
            fail(path.string() + ":" + std::to_string(i + 1) + ": what is \"" + word + "\"?");
        }
    }
    return file;
}

void ScenarioFile::write(const std::filesystem::path &path, const std::vector<std::string> &answers) const
{
    std::ofstream out(path, std::ios::binary);
    std::size_t line = 0;
    const auto copyTo = [&](std::size_t end) {
        for (; line < end; ++line)
            out << lines[line] << '\n';
    };
    for (std::size_t i = 0; i < cases.size(); ++i) {
        copyTo(cases[i].expectedFrom);
        if (i < answers.size() && !answers[i].empty()) {
            out << answers[i];
            line = cases[i].expectedTo;
        }
    }
    copyTo(lines.size());
}

ScenarioAnswer ask(const ScenarioCase &scenario, const std::filesystem::path &folder)
{
    ScenarioAnswer answer;
    answer.network = networkOf(scenario, folder);
    const aws::Containment containment(answer.network);
    const auto graph = graph::compile(answer.network, containment);
    const std::size_t via = scenario.flow.rfind(" via ");
    answer.asked = answer.flow = flowOf(answer.network, scenario.flow.substr(0, via));
    if (via != std::string::npos) {
        std::uint16_t port = 0;
        answer.via = endpoint(answer.network, scenario.flow.substr(via + 5), port);
        trace::ProxiedTrace both = trace::traceVia(*graph, answer.asked, *answer.via);
        answer.flow = both.clientFlow;
        answer.trace = std::move(both.client);
        answer.second = std::move(both.proxy);
    } else {
        answer.trace = trace::trace(*graph, answer.flow);
    }
    answer.text = render(answer.network, answer.trace);
    if (answer.second)
        answer.text += "then\n" + render(answer.network, *answer.second);
    constexpr std::string_view then = "then ";
    for (const std::string &check : scenario.checks) {
        const bool isOfSecond = answer.second && check.starts_with(then);
        if (!holds(answer.network, isOfSecond ? *answer.second : answer.trace, isOfSecond ? check.substr(then.size()) : check))
            answer.failed.push_back(check);
    }
    return answer;
}

} // namespace vpcanvas::test
