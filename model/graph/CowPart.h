// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace vpcanvas::graph {

/// A part of a snapshot that later snapshots share until one of them changes it.
template<class T>
class CowPart
{
public:
    CowPart() : m_part(std::make_shared<T>()) { }

    const T &operator*() const { return *m_part; }
    const T *operator->() const { return m_part.get(); }

    /// The part to write to: this one's own, a copy if somebody shares it.
    T &edit()
    {
        if (m_part.use_count() > 1)
            m_part = std::make_shared<T>(std::as_const(*m_part));
        else
            std::atomic_thread_fence(std::memory_order_acquire); // the reader that let go of it has finished reading
        return *m_part;
    }
    bool sharesWith(const CowPart &other) const { return m_part == other.m_part; }

private:
    std::shared_ptr<T> m_part;
};

} // namespace vpcanvas::graph
