// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/AwsImport.h"
#include "io/NativeFormat.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Whatever is imported can be saved and opened.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace vpcanvas;
    const auto imported = io::importDumpText({reinterpret_cast<const char *>(data), size}, "fuzz.json");
    if (!imported)
        return 0;
    const auto again = io::read(io::write(imported->network), "again");
    if (!again || !(*again == imported->network))
        std::abort();
    return 0;
}
