// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "edit/commands/EditableFields.h"
#include "text/Catalogue.h"
#include "viewmodels/FieldModel.h"
#include "viewmodels/InspectorTable.h"

#include <QString>

#include <string>
#include <vector>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

/// Whether the field or table means anything for the resource as it stands: no NAT switches on an ordinary instance.
bool isShown(const aws::Network &network, const aws::ResourceRef &ref, const edit::FieldInfo &info);
bool isShown(const aws::Network &network, const aws::ResourceRef &ref, const edit::TableInfo &info);

/// The label of a field or a column, most particular message first: field.KIND.TABLE.COLUMN, ..., field.COLUMN.
QString fieldLabel(aws::Kind kind, std::string_view table, std::string_view path, text::Language language);

/// A line of the inspector for one resource.
Field fieldOf(const document::Document &document, const aws::ResourceRef &ref, const edit::FieldInfo &info,
              text::Language language);

/// A table of a resource, with the rows that AWS implies. `tableId` is the table's path.
/// The IPv6 blocks or addresses that a resource has, to be read.
std::vector<Field> ipv6Fields(const document::Document &document, const aws::ResourceRef &ref, text::Language language);

InspectorTable::Head tableHead(const document::Document &document, const aws::ResourceRef &ref, const edit::TableInfo &info,
                               text::Language language);
std::vector<TableRow> tableRows(const document::Document &document, const aws::ResourceRef &ref, const edit::TableInfo &info,
                                text::Language language);

} // namespace vpcanvas::viewmodels
