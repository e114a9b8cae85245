// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0

// A library needs one source; the data are in the objects that CMake passes on to whoever links it.
namespace vpcanvas {
}
