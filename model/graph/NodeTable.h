// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/Index.h"
#include "graph/ShardedMap.h"

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace vpcanvas::graph {

/// The compiled resources of one kind by index, and the way from an identifier to an index.
template<class Resource, class Node>
class NodeTable
{
public:
    using IndexType = Index<Resource>;

    /// Null where the resource does not exist.
    const Node *at(IndexType index) const
    {
        if (index.value >= m_size)
            return nullptr;
        return (*m_chunks[index.value / chunkSize])[index.value % chunkSize].get();
    }

    /// Not valid when the identifier was never met.
    IndexType find(const std::string &id) const
    {
        const auto hit = m_ids.find(id);
        return hit.empty() ? IndexType{} : IndexType{hit.front().value};
    }

    /// The identifier that stands behind an index, also of what does not exist. Searches: for messages only.
    std::string idOf(IndexType index) const
    {
        std::string found;
        m_ids.forEach([&](const std::string &id, std::uint32_t value) {
            if (value == index.value)
                found = id;
        });
        return found;
    }

    /// The index of the identifier, a new one when it was never met.
    IndexType intern(const std::string &id)
    {
        if (const IndexType known = find(id); known.valid())
            return known;
        const IndexType index{static_cast<std::uint32_t>(m_size)};
        if (m_size % chunkSize == 0)
            m_chunks.push_back(std::make_shared<Chunk>());
        ++m_size;
        m_ids.insert(id, index.value);
        return index;
    }

    void set(IndexType index, std::shared_ptr<const Node> node)
    {
        std::shared_ptr<Chunk> &chunk = m_chunks[index.value / chunkSize];
        if (chunk.use_count() > 1)
            chunk = std::make_shared<Chunk>(std::as_const(*chunk));
        else
            std::atomic_thread_fence(std::memory_order_acquire); // see CowPart
        (*chunk)[index.value % chunkSize] = std::move(node);
    }

    /// Calls `visit(index, node)` for each resource that exists, in the order of indexes.
    template<class Visitor>
    void forEach(Visitor &&visit) const
    {
        for (std::uint32_t i = 0; i < m_size; ++i)
            if (const Node *node = at(IndexType{i}))
                visit(IndexType{i}, *node);
    }

    std::size_t size() const { return m_size; } ///< indexes given out, also to what does not exist

private:
    static constexpr std::size_t chunkSize = 128;
    using Chunk = std::array<std::shared_ptr<const Node>, chunkSize>;

    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::size_t m_size = 0;
    ShardedMap<std::string, std::uint32_t, std::hash<std::string>> m_ids;
};

} // namespace vpcanvas::graph
