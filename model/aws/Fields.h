// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>

namespace vpcanvas::aws {

/// Every resource and every struct inside one lists its fields once, in the order in which they are written:
///     template<class Self, class Visitor> static void fields(Self &self, Visitor &&visit);
/// The visitor gets (AWS's name in camelCase, reference to the member). Files, copies, comparison and tests read that list.
template<class T>
concept HasFields = requires(T &value)
{
    T::fields(value, [](const char *, auto &) {});
};

} // namespace vpcanvas::aws
