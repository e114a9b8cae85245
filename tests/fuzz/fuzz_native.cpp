// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/NativeFormat.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Whatever is read can be written and read again, and is then the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace vpcanvas;
    const auto network = io::read({reinterpret_cast<const char *>(data), size}, "fuzz");
    if (!network)
        return 0;
    const std::string text = io::write(*network);
    const auto again = io::read(text, "again");
    if (!again || !(*again == *network) || io::write(*again) != text)
        std::abort();
    return 0;
}
