// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/Words.h"
#include "text/Catalogue.h"

namespace vpcanvas::painter {

/// The scene's words in a language of the catalogue.
inline scene::Words sceneWords(text::Language language)
{
    return scene::Words(
        [language](std::string_view key, std::span<const std::string> args) { return text::message(key, args, language); });
}

} // namespace vpcanvas::painter
