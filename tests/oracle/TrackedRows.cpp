// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "oracle/TrackedRows.h"

#include "oracle/NatRow.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace {

using Words = std::multimap<std::string, std::string>;

/// "src=A dst=B sport=C dport=D src=B ...": the first of each name is that of the flow, the second that of its answers.
std::string word(const Words &words, const std::string &name, int which)
{
    auto [at, end] = words.equal_range(name);
    for (; at != end && which > 0; --which)
        ++at;
    return at == end ? std::string() : at->second;
}

std::string stateOf(int protocol, const std::string &line)
{
    static const std::pair<const char *, const char *> states[] = {
        {" SYN_SENT ", "synSent"},     {" SYN_RECV ", "synReceived"}, {" ESTABLISHED ", "established"}, {" FIN_WAIT ", "finWait"},
        {" CLOSE_WAIT ", "closeWait"}, {" LAST_ACK ", "lastAck"},     {" TIME_WAIT ", "timeWait"},      {" CLOSE ", "closed"}};
    if (protocol != 6)
        return line.find("[UNREPLIED]") == std::string::npos ? "answered" : "new";
    for (const auto &[kernels, ours] : states)
        if (line.find(kernels) != std::string::npos)
            return ours;
    return "unknown";
}

} // namespace

std::vector<std::string> translatedRows(const std::string &text)
{
    std::vector<std::string> rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream parts(line);
        std::string family;
        std::string familyNumber;
        std::string protocol;
        NatRow row;
        parts >> family >> familyNumber >> protocol >> row.protocol;
        Words words;
        for (std::string part; parts >> part;)
            if (const std::size_t equals = part.find('='); equals != std::string::npos)
                words.emplace(part.substr(0, equals), part.substr(equals + 1));
        const auto port = [&](const char *name, int which) {
            const std::string digits = word(words, row.protocol == 1 ? "id" : name, which);
            return static_cast<std::uint16_t>(digits.empty() ? 0 : std::stoi(digits));
        };
        const auto with = [&](const std::string &address, const char *name, int which) {
            return address + (row.protocol == 1 ? "" : ':' + std::to_string(port(name, which)));
        };
        if (family != "ipv4")
            continue;
        row.state = stateOf(row.protocol, line);
        const bool isIcmp = row.protocol == 1; // an echo and its answer have one identifier, not two ports
        if (word(words, "dst", 0) != word(words, "src", 1) || (!isIcmp && port("dport", 0) != port("sport", 1))) {
            row.isForwarded = true;
            row.inside = word(words, "src", 1) + ':' + std::to_string(port("sport", 1));
            row.outside = word(words, "dst", 0);
            row.outsidePort = port("dport", 0);
            row.peer = with(word(words, "src", 0), "sport", 0);
            rows.push_back(row.toString());
        }
        if (word(words, "src", 0) != word(words, "dst", 1) || port("sport", 0) != port("dport", 1)) {
            row.isForwarded = false;
            row.inside = word(words, "src", 0) + ':' + std::to_string(port("sport", 0));
            row.insidePort = port("sport", 0);
            row.outside = word(words, "dst", 1);
            row.outsidePort = port("dport", 1);
            row.peer = with(word(words, "src", 1), "sport", 1);
            rows.push_back(row.toString());
        }
    }
    std::ranges::sort(rows);
    return rows;
}
