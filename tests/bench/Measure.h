// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace vpcanvas::bench {

/// Milliseconds of one piece of work, many times over. Processor time counts all threads; on a busy machine it is the truer
/// of the two.
class Times
{
public:
    template<class Work>
    void add(Work &&work)
    {
        const std::clock_t cpu = std::clock();
        const auto start = std::chrono::steady_clock::now();
        work();
        m_wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        m_cpu.push_back(1e3 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC);
    }

    double wall(double share) const { return at(m_wall, share); }
    double cpu(double share) const { return at(m_cpu, share); }

    void print(const std::string &what) const
    {
        std::printf("%-52s %8.3f ms median, %8.3f ms 99 %%, %8.3f ms of CPU (%zu times)\n", what.c_str(), wall(0.5), wall(0.99),
                    cpu(0.5), m_wall.size());
        std::fflush(stdout);
    }

private:
    static double at(std::vector<double> times, double share)
    {
        std::ranges::sort(times);
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    }

    std::vector<double> m_wall;
    std::vector<double> m_cpu;
};

template<class Work>
Times timesOf(int rounds, Work work)
{
    Times times;
    for (int i = 0; i < rounds; ++i)
        times.add(work);
    return times;
}

} // namespace vpcanvas::bench
