// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/PlacementText.h"

#include "document/RefText.h"
#include "viewmodels/Words.h"

#include <array>

namespace vpcanvas::viewmodels {
namespace {

constexpr std::array<const char *, 7> partitionRoles{"accent", "ok", "ret", "kGateway", "kEndpoint", "kSecurity", "kTable"};

} // namespace

QString rackLabel(int rack)
{
    return QStringLiteral("R%1").arg(rack + 1, 2, 10, QLatin1Char('0'));
}

QString partitionRole(int partition)
{
    if (partition <= 0)
        return QStringLiteral("kCompute");
    return QString::fromLatin1(partitionRoles[static_cast<std::size_t>(partition - 1) % partitionRoles.size()]);
}

std::string strategyKey(const aws::PlacementGroup *group)
{
    return group ? std::string(enumText(group->strategy)) : "none";
}

QString refusalText(const placement::Refusal &refusal, text::Language language)
{
    return QString::fromStdString(text::message(refusal.code.key, refusal.args, language));
}

QString failureText(const placement::Failure &failure, text::Language language)
{
    struct Says
    {
        text::Language language;
        QString operator()(const placement::HostFailure &f) const
        {
            return say(language, "placementFailure.host", rackLabel(f.host.rack), f.host.host + 1);
        }
        QString operator()(const placement::RackFailure &f) const
        {
            return say(language, "placementFailure.rack", rackLabel(f.rack.rack));
        }
        QString operator()(const placement::PartitionFailure &f) const
        {
            return say(language, "placementFailure.partition", f.partition);
        }
        QString operator()(const placement::ZoneFailure &f) const { return document::qstr(f.zone.value); }
    };
    return std::visit(Says{language}, failure);
}

QString closenessText(placement::Closeness closeness, text::Language language)
{
    constexpr std::array<const char *, 4> keys{"placementApart.host", "placementApart.rack", "placementApart.zone",
                                               "placementApart.zones"};
    return say(language, keys[static_cast<std::size_t>(closeness)]);
}

QString verdictText(const placement::Service &service, const placement::ServiceState &state, text::Language language)
{
    if (state.total == 0)
        return say(language, "placementVerdict.nobody");
    const std::string outcome = state.survives ? ".holds" : ".lost";
    switch (service.kind) {
    case placement::ServiceKind::Plain:
        return say(language, "placementVerdict.plain" + outcome, state.up, state.total);
    case placement::ServiceKind::Quorum:
        return say(language, "placementVerdict.quorum" + outcome, state.up, state.needed);
    case placement::ServiceKind::Replicas:
        return say(language, "placementVerdict.replicas" + outcome, state.total - state.up, state.total);
    }
    return {};
}

} // namespace vpcanvas::viewmodels
