// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>

namespace vpcanvas::sim {

/// A growing array whose copies share their parts until one of them is written to: a tree of 64 children a node, so that
/// a copy costs one pointer and a write after it one node a level, however large the array is.
template<class T>
class CowArray
{
public:
    std::size_t size() const { return m_size; }
    /// What was never written to is as T begins.
    const T &operator[](std::size_t index) const
    {
        static const T untouched{};
        const void *at = m_root.get();
        for (int level = m_depth; level > 0 && at; --level)
            at = (*static_cast<const Node *>(at))[childOf(index, level)].get();
        return at ? (*static_cast<const Leaf *>(at))[index % fan] : untouched;
    }
    /// Grows the array where it is too short.
    T &edit(std::size_t index)
    {
        while (index >> (bits * (m_depth + 1)) != 0) {
            if (m_root) {
                auto above = std::make_shared<Node>();
                above->front() = std::move(m_root);
                m_root = std::move(above);
            }
            ++m_depth;
        }
        m_size = std::max(m_size, index + 1);
        std::shared_ptr<void> *at = &m_root;
        for (int level = m_depth; level > 0; --level)
            at = &own<Node>(*at)[childOf(index, level)];
        return own<Leaf>(*at)[index % fan];
    }

private:
    static constexpr int bits = 6;
    static constexpr std::size_t fan = 1 << bits;
    using Leaf = std::array<T, fan>;
    using Node = std::array<std::shared_ptr<void>, fan>;

    static std::size_t childOf(std::size_t index, int level) { return (index >> (bits * level)) % fan; }

    template<class Part>
    static Part &own(std::shared_ptr<void> &part)
    {
        if (!part)
            part = std::make_shared<Part>();
        else if (part.use_count() > 1)
            part = std::make_shared<Part>(*static_cast<const Part *>(part.get()));
        return *static_cast<Part *>(part.get());
    }

    std::shared_ptr<void> m_root;
    int m_depth = 0; ///< levels above the leaves
    std::size_t m_size = 0;
};

} // namespace vpcanvas::sim
