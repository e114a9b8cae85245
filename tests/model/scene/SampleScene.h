// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "io/NativeFormat.h"
#include "scene/Scene.h"

#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>

namespace vpcanvas::tests {

/// A sample of resources/samples with its scene; exits the program if it cannot be read, so that no test passes without it.
struct SampleScene
{
    explicit SampleScene(const std::string &name, scene::Words words = {})
    {
        std::ifstream file(std::string(VPCANVAS_SOURCE_DIR) + "/resources/samples/" + name + ".vpcanvas");
        std::stringstream text;
        text << file.rdbuf();
        auto read = io::read(text.str(), name);
        if (!read) {
            std::fprintf(stderr, "cannot read sample %s\n", name.c_str());
            std::abort();
        }
        network = std::make_unique<aws::Network>(std::move(*read));
        containment = std::make_unique<aws::Containment>(*network);
        scene = std::make_unique<scene::Scene>(*network, *containment, std::move(words));
    }

    std::unique_ptr<aws::Network> network;
    std::unique_ptr<aws::Containment> containment;
    std::unique_ptr<scene::Scene> scene;
};

/// The texts of an item, in order.
inline std::vector<std::string> textsOf(const scene::DisplayItem &item)
{
    std::vector<std::string> texts;
    for (const scene::Primitive &primitive : item.primitives)
        if (const auto *text = std::get_if<scene::Text>(&primitive))
            texts.push_back(text->text);
    return texts;
}

} // namespace vpcanvas::tests
