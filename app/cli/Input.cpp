// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Input.h"

#include "aws/Containment.h"
#include "layout/AutoLayout.h"

#include <cstdlib>
#include <iostream>

namespace vpcanvas::cli {

Result<io::Opened> openInput(const std::filesystem::path &path, text::Language language)
{
    VPCANVAS_TRY(opened, io::open(path));
    for (const io::ImportNote &note : opened.notes)
        std::cerr << text::errorLine(Error{note.code, note.args, note.where}, language) << '\n';
    if (opened.network.layout.empty())
        opened.network.layout = layout::autoLayout(opened.network, aws::Containment(opened.network));
    return opened;
}

text::Language terminalLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char *value = std::getenv(name); value && *value)
            return text::languageFromCode(value);
    return text::Language::English;
}

} // namespace vpcanvas::cli
