// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "edit/commands/Draft.h"

namespace vpcanvas::edit {

/// The container that `ref` would be drawn in if it were let go over `over`: `over` or an ancestor of it that takes its
/// kind, or nothing where none does.
std::optional<aws::ResourceRef> containerFor(const Draft &draft, const aws::ResourceRef &ref, const aws::ResourceRef &over);

/// Takes the resource out of its container and into the other, with what that means in the model; returns the container.
Result<aws::ResourceRef> reparent(Draft &draft, const aws::ResourceRef &ref, const aws::ResourceRef &over);

/// The VPC on whose border a gateway stands after it was let go over `over`; it is attached to it if it was to none.
Result<std::optional<aws::ResourceRef>> borderAfterMove(Draft &draft, const aws::ResourceRef &gateway,
                                                        const std::optional<aws::ResourceRef> &over);

} // namespace vpcanvas::edit
