// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "core/EnumText.h"
#include "edit/EditOp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vpcanvas::validate {

enum class Severity : std::uint8_t { Error, Warning, Note };

/// A repair: one EditOp, so that it is one click and one undo. `key` names its message in resources/text/messages.json.
struct Fix
{
    std::string key; ///< "fix.subnet-overlap"
    std::vector<std::string> args;
    edit::EditOp op;
    bool operator==(const Fix &) const = default;
};

/// What a rule found. Its sentence is message "rule.ID" with these arguments; its page is the rule's.
struct Finding
{
    std::string rule; ///< stable identifier of the rule, "subnet-overlap"
    Severity severity = Severity::Warning;
    aws::ResourceRef resource;             ///< where the mark is drawn
    std::vector<aws::ResourceRef> related; ///< the other resources of the sentence
    std::vector<std::string> args;
    std::optional<Fix> fix;
    bool operator==(const Finding &) const = default;
};

} // namespace vpcanvas::validate

template<>
struct vpcanvas::EnumText<vpcanvas::validate::Severity>
{
    using enum validate::Severity;
    static constexpr std::pair<validate::Severity, std::string_view> values[] = {
        {Error, "error"}, {Warning, "warning"}, {Note, "note"}};
};
