// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vpcanvas::edit {

/// Adds a resource, or replaces the one with the same identifier.
struct Put
{
    aws::Resource resource;
    bool operator==(const Put &) const = default;
};

/// Removes one resource and its box. What refers to it is left to dangle: commands (edit/commands) make whole operations.
struct Erase
{
    aws::ResourceRef ref;
    bool operator==(const Erase &) const = default;
};

/// Places, moves or resizes a box; without a box, takes the resource off the canvas.
struct SetBox
{
    aws::ResourceRef ref;
    std::optional<aws::Box> box;
    bool operator==(const SetBox &) const = default;
};

struct SetTitle
{
    std::string title;
    bool operator==(const SetTitle &) const = default;
};

struct EditOp;

/// Several operations that are one step to a person; all of them or none.
struct Batch
{
    std::vector<EditOp> ops;
    bool operator==(const Batch &) const;
};

/// The only way a Network changes.
struct EditOp
{
    std::variant<Put, Erase, SetBox, SetTitle, Batch> op;

    EditOp(); ///< changes nothing
    EditOp(Put o);
    EditOp(Erase o);
    EditOp(SetBox o);
    EditOp(SetTitle o);
    EditOp(Batch o);
    EditOp(const EditOp &);
    EditOp(EditOp &&) noexcept;
    EditOp &operator=(const EditOp &);
    EditOp &operator=(EditOp &&) noexcept;
    ~EditOp();
    bool operator==(const EditOp &) const;
};

} // namespace vpcanvas::edit
