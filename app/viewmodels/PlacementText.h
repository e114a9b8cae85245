// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "placement/Closeness.h"
#include "placement/Failure.h"
#include "placement/Refusal.h"
#include "placement/Service.h"
#include "text/Catalogue.h"

#include <QString>
#include <QVariantMap>

namespace vpcanvas::viewmodels {

/// "R02"
QString rackLabel(int rack);
/// Colour role of a partition's frame and instances; of all instances where it is 0.
QString partitionRole(int partition);
/// "cluster", "partition", "spread" or "none"
std::string strategyKey(const aws::PlacementGroup *group);

QString refusalText(const placement::Refusal &refusal, text::Language language);
/// "Rack R02", "Partition 1", ... as a button and the status bar say it.
QString failureText(const placement::Failure &failure, text::Language language);
QString closenessText(placement::Closeness closeness, text::Language language);
/// Whether the service works, in a sentence.
QString verdictText(const placement::Service &service, const placement::ServiceState &state, text::Language language);

} // namespace vpcanvas::viewmodels
