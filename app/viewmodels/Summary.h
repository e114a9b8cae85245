// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "validate/Finding.h"

#include <QString>

#include <unordered_map>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

/// The short second line of a resource: its block or its address, else its identifier where that is not its name.
QString detailText(const document::Document &document, const aws::ResourceRef &ref);

/// The worst finding of each resource that has one.
std::unordered_map<aws::ResourceRef, validate::Severity> severitiesOf(const document::Document &document);

} // namespace vpcanvas::viewmodels
