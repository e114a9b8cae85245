// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <set>
#include <signal.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

// From starting the program to its first frame on the screen, warm, and cold: with all that it maps dropped from the page
// cache before each start. Needs a display:
//   xvfb-run -a -s "-screen 0 1920x1080x24" ./bench_start PROGRAM [FILE]
namespace {

struct Started
{
    double milliseconds = 0;
    double cpu = 0; ///< of the program, up to then
    std::set<std::string> files;
};

/// Starts the program, waits for its word about the first frame, and ends it.
Started start(char **words)
{
    int ends[2];
    if (pipe(ends) != 0)
        std::abort();
    const auto before = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        execv(words[0], words);
        _exit(127);
    }
    close(ends[1]);
    Started started;
    std::string said;
    char piece[256];
    while (said.find('\n') == std::string::npos)
        if (const ssize_t count = read(ends[0], piece, sizeof piece); count > 0)
            said.append(piece, static_cast<std::size_t>(count));
        else
            break;
    started.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
    const std::string process = "/proc/" + std::to_string(child);
    std::ifstream maps(process + "/maps");
    for (std::string line; std::getline(maps, line);)
        if (const std::size_t slash = line.find('/'); slash != std::string::npos)
            started.files.insert(line.substr(slash));
    kill(child, SIGKILL);
    rusage usage{};
    wait4(child, nullptr, 0, &usage);
    const auto ms = [](const timeval &t) { return 1e3 * static_cast<double>(t.tv_sec) + 1e-3 * static_cast<double>(t.tv_usec); };
    started.cpu = ms(usage.ru_utime) + ms(usage.ru_stime);
    close(ends[0]);
    if (said.find("first frame") == std::string::npos) {
        std::fprintf(stderr, "%s did not show a frame\n", words[0]);
        std::exit(2);
    }
    return started;
}

void dropFromCache(const std::set<std::string> &files)
{
    for (const std::string &file : files)
        if (const int handle = open(file.c_str(), O_RDONLY | O_CLOEXEC); handle >= 0) {
            posix_fadvise(handle, 0, 0, POSIX_FADV_DONTNEED);
            close(handle);
        }
}

void print(const char *name, std::vector<Started> all)
{
    std::ranges::sort(all, {}, &Started::milliseconds);
    const Started &middle = all[all.size() / 2];
    std::printf("%-6s %7.1f ms median, %7.1f ms fastest, %7.1f ms slowest, %7.1f ms of CPU in the median (%zu times)\n", name,
                middle.milliseconds, all.front().milliseconds, all.back().milliseconds, middle.cpu, all.size());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::puts("bench_start PROGRAM [FILE]: nothing to start, nothing measured");
        return 0;
    }
    std::string option = "--startup-time";
    std::vector<char *> words{argv[1], option.data()};
    words.insert(words.end(), argv + 2, argv + argc);
    words.push_back(nullptr);
    const std::set<std::string> files = start(words.data()).files;
    std::vector<Started> cold;
    for (int i = 0; i < 5; ++i) {
        dropFromCache(files);
        cold.push_back(start(words.data()));
    }
    std::vector<Started> warm;
    for (int i = 0; i < 15; ++i)
        warm.push_back(start(words.data()));
    print("cold", cold);
    print("warm", warm);
}
