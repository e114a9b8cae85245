// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <string>

namespace vpcanvas::aws {

/// Text that a person put on the canvas.
struct Note
{
    static constexpr Kind kind = Kind::Note;
    NoteId id;
    std::string name; ///< the text itself; may hold line breaks

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
    }
    bool operator==(const Note &) const = default;
};

} // namespace vpcanvas::aws
