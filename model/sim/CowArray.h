// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace vpcanvas::sim {

/// A growing array whose copies share their parts until one of them is written to.
template<class T>
class CowArray
{
public:
    std::size_t size() const { return m_size; }
    const T &operator[](std::size_t index) const { return (*m_parts[index / partSize])[index % partSize]; }
    /// Grows the array where it is too short.
    T &edit(std::size_t index)
    {
        while (m_parts.size() * partSize <= index)
            m_parts.push_back(std::make_shared<Part>());
        m_size = std::max(m_size, index + 1);
        std::shared_ptr<Part> &part = m_parts[index / partSize];
        if (part.use_count() > 1)
            part = std::make_shared<Part>(*part);
        return (*part)[index % partSize];
    }

private:
    static constexpr std::size_t partSize = 64;
    using Part = std::array<T, partSize>;

    std::vector<std::shared_ptr<Part>> m_parts;
    std::size_t m_size = 0;
};

} // namespace vpcanvas::sim
