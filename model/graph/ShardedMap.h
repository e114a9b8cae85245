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
    struct Entry
    {
        std::size_t hash; ///< first, so that a search reads neighbouring numbers and not scattered keys
        Key key;
        Value value;
        auto operator<=>(const Entry &) const = default;
    };

    std::span<const Entry> find(const Key &key) const
    {
        const std::size_t hash = Hash{}(key);
        const Shard *shard = m_shards[shardOf(hash)].get();
        if (!shard)
            return {};
        auto from = std::ranges::lower_bound(*shard, hash, {}, &Entry::hash);
        while (from != shard->end() && from->hash == hash && from->key != key)
            ++from;
        auto to = from;
        while (to != shard->end() && to->hash == hash && to->key == key)
            ++to;
        return {from, to};
    }

    void insert(const Key &key, const Value &value)
    {
        const Entry entry{Hash{}(key), key, value};
        Shard &shard = edit(entry.hash);
        const auto place = std::ranges::lower_bound(shard, entry);
        if (place == shard.end() || *place != entry)
            shard.insert(place, entry);
    }

    void erase(const Key &key, const Value &value)
    {
        if (find(key).empty())
            return;
        const Entry entry{Hash{}(key), key, value};
        std::erase(edit(entry.hash), entry);
    }

    /// Calls `visit(key, value)` for each pair, in no useful order.
    template<class Visitor>
    void forEach(Visitor &&visit) const
    {
        for (const auto &shard : m_shards)
            if (shard)
                for (const Entry &entry : *shard)
                    visit(entry.key, entry.value);
    }

private:
    using Shard = std::vector<Entry>;
    static constexpr std::size_t shardCount = 256;

    static std::size_t shardOf(std::size_t hash) { return (hash ^ (hash >> 17) ^ (hash >> 41)) % shardCount; }

    Shard &edit(std::size_t hash)
    {
        std::shared_ptr<Shard> &shard = m_shards[shardOf(hash)];
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
