// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/detail/FileText.h"

#include "io/IoErrors.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace vpcanvas::io::detail {
namespace {

class File
{
public:
    explicit File(int descriptor) : m_descriptor(descriptor) { }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    int get() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }
    bool close() ///< false when the last bytes could not be written
    {
        const int descriptor = m_descriptor;
        m_descriptor = -1;
        return ::close(descriptor) == 0;
    }

private:
    int m_descriptor;
};

Error systemError(ErrorCode code, std::string_view name, int number)
{
    return {code, {std::generic_category().message(number)}, std::string(name)};
}

bool writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

mode_t modeForNewFiles()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666U & ~mask;
}

} // namespace

Result<std::string> readFile(const std::filesystem::path &path, std::string_view shownName, std::uintmax_t maxBytes)
{
    constexpr std::uintmax_t megabyte = 1U << 20U;
    // Not blocking: a named pipe must not hold the program up before it is refused.
    const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)); // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (!file.isOpen())
        return errno == ENOENT || errno == ENOTDIR ? Error{errors::notFound, {}, std::string(shownName)}
                                                   : systemError(errors::cannotRead, shownName, errno);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return systemError(errors::cannotRead, shownName, errno);
    if (S_ISDIR(status.st_mode))
        return Error{errors::isFolder, {}, std::string(shownName)};
    if (!S_ISREG(status.st_mode))
        return Error{errors::notRegular, {}, std::string(shownName)};
    const auto size = static_cast<std::uintmax_t>(status.st_size);
    if (size > maxBytes)
        return Error{
            errors::tooLarge, {std::to_string(size / megabyte), std::to_string(maxBytes / megabyte)}, std::string(shownName)};
    std::string text(size, '\0');
    std::size_t filled = 0;
    while (filled < text.size()) {
        const ssize_t got = ::read(file.get(), text.data() + filled, text.size() - filled);
        if (got < 0 && errno != EINTR)
            return systemError(errors::cannotRead, shownName, errno);
        if (got == 0)
            break;
        if (got > 0)
            filled += static_cast<std::size_t>(got);
    }
    text.resize(filled);
    return text;
}

Result<void> replaceFile(const std::filesystem::path &path, std::string_view text)
{
    const std::string shown = path.string();
    std::error_code problem;
    std::filesystem::path target = path;
    if (std::filesystem::is_symlink(path, problem)) {
        target = std::filesystem::weakly_canonical(path, problem);
        if (problem)
            return systemError(errors::cannotWrite, shown, problem.value());
    }
    if (std::filesystem::is_directory(target, problem))
        return Error{errors::isFolder, {}, shown};
    struct stat before = {};
    const bool exists = ::stat(target.c_str(), &before) == 0;

    std::filesystem::path folder = target.parent_path();
    if (folder.empty())
        folder = ".";
    const std::string pattern = (folder / std::string(1, '.').append(target.filename().string()).append(".XXXXXX")).string();
    std::vector<char> name(pattern.begin(), pattern.end());
    name.push_back('\0');
    File file(::mkostemp(name.data(), O_CLOEXEC));
    if (!file.isOpen())
        return systemError(errors::cannotWrite, shown, errno);

    bool good = writeAll(file.get(), text);
    good = good && ::fchmod(file.get(), exists ? before.st_mode & 07777U : modeForNewFiles()) == 0;
    if (good && exists && before.st_gid != ::getegid() && ::fchown(file.get(), static_cast<uid_t>(-1), before.st_gid) != 0)
        errno = 0; // a shared folder's group is kept where that is allowed
    good = good && ::fsync(file.get()) == 0;
    good = file.close() && good;
    good = good && ::rename(name.data(), target.c_str()) == 0;
    if (!good) {
        const int number = errno;
        ::unlink(name.data());
        return systemError(errors::cannotWrite, shown, number);
    }
    // The rename itself reaches the disk with the folder. A file system that cannot do that has still renamed.
    if (const File parent(
            ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); // NOLINT(cppcoreguidelines-pro-type-vararg)
        parent.isOpen())
        ::fsync(parent.get());
    return {};
}

} // namespace vpcanvas::io::detail
