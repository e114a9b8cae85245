// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/CowPart.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace vpcanvas::graph {

/// A map from a key to one or more values, in shards that copies share: an edit copies one shard, not the map.
/// Values of one key stand in the order of Value.
template<class Key, class Value, class Hash>
class ShardedMap
{
public:
    using Entry = std::pair<Key, Value>;

    std::span<const Entry> find(const Key &key) const
    {
        const Shard *shard = m_shards[shardOf(key)].get();
        if (!shard)
            return {};
        const auto [from, to] = std::ranges::equal_range(*shard, key, {}, &Entry::first);
        return {from, to};
    }

    void insert(const Key &key, const Value &value)
    {
        Shard &shard = edit(key);
        const Entry entry{key, value};
        const auto place = std::ranges::lower_bound(shard, entry);
        if (place == shard.end() || *place != entry)
            shard.insert(place, entry);
    }

    void erase(const Key &key, const Value &value)
    {
        if (find(key).empty())
            return;
        std::erase(edit(key), Entry{key, value});
    }

    /// Calls `visit(key, value)` for each pair, in no useful order.
    template<class Visitor>
    void forEach(Visitor &&visit) const
    {
        for (const auto &shard : m_shards)
            if (shard)
                for (const auto &[key, value] : *shard)
                    visit(key, value);
    }

private:
    using Shard = std::vector<Entry>;
    static constexpr std::size_t shardCount = 256;

    static std::size_t shardOf(const Key &key)
    {
        const std::size_t hash = Hash{}(key);
        return (hash ^ (hash >> 17) ^ (hash >> 41)) % shardCount;
    }

    Shard &edit(const Key &key)
    {
        std::shared_ptr<Shard> &shard = m_shards[shardOf(key)];
        if (!shard)
            shard = std::make_shared<Shard>();
        else if (shard.use_count() > 1)
            shard = std::make_shared<Shard>(std::as_const(*shard));
        else
            std::atomic_thread_fence(std::memory_order_acquire); // see CowPart
        return *shard;
    }

    std::array<std::shared_ptr<Shard>, shardCount> m_shards;
};

} // namespace vpcanvas::graph
