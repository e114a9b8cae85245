// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas::sim {

/// What ends of flows say, each in order and growing at its end only: packets refer to their part of it. A flow of which
/// only the amounts matter has none; its bytes are made when somebody looks.
class Streams
{
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    std::uint32_t open()
    {
        m_texts.emplace_back();
        return static_cast<std::uint32_t>(m_texts.size() - 1);
    }
    void append(std::uint32_t stream, std::string_view text) { m_texts[stream] += text; }
    std::string_view operator[](std::uint32_t stream) const
    {
        return stream == none ? std::string_view() : std::string_view(m_texts[stream]);
    }
    std::size_t size() const { return m_texts.size(); }

private:
    std::vector<std::string> m_texts;
};

} // namespace vpcanvas::sim
