// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/PlacementPanel.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "placement/Closeness.h"
#include "placement/Figures.h"
#include "placement/GroupChange.h"
#include "placement/Rules.h"
#include "viewmodels/PlacementText.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Words.h"

#include <QVariantMap>

#include <algorithm>
#include <set>

namespace vpcanvas::viewmodels {
namespace {

constexpr int racksInARow = 5;

QString page(std::string_view address)
{
    return document::qstr(address);
}

} // namespace

PlacementPanel::PlacementPanel(document::Document *document, Preferences *preferences, const PlacementState &state,
                               std::optional<aws::PlacementGroupId> group, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_preferences(preferences),
      m_state(state),
      m_group(std::move(group)),
      m_racks(new RackModel(this))
{
}

const aws::PlacementGroup *PlacementPanel::found() const
{
    return m_document->network().find(m_group);
}

text::Language PlacementPanel::language() const
{
    return m_preferences->textLanguage();
}

QString PlacementPanel::ref() const
{
    return m_group ? document::refText(*m_group) : QString();
}

QString PlacementPanel::strategy() const
{
    return QString::fromStdString(strategyKey(found()));
}

QString PlacementPanel::title() const
{
    const aws::PlacementGroup *group = found();
    return group ? nameText(m_document->network(), group->id) : say(language(), "placementTitle.none");
}

QString PlacementPanel::subtitle() const
{
    return say(language(), "placementSubtitle." + strategyKey(found()), partitionCount());
}

QString PlacementPanel::countText() const
{
    const auto idle = static_cast<int>(stopped().size());
    return idle == 0 ? say(language(), "placementCount.running", total()) : say(language(), "placementCount.some", total(), idle);
}

int PlacementPanel::columns() const
{
    return racksInARow;
}

int PlacementPanel::partitionCount() const
{
    const aws::PlacementGroup *group = found();
    return group && group->strategy == aws::PlacementStrategy::Partition ? group->partitionCount : 0;
}

int PlacementPanel::placedIn(const aws::AvailabilityZoneId &zone) const
{
    return static_cast<int>(std::ranges::count_if(m_state.placement.placed, [&](const auto &entry) {
        return entry.second.group == m_group && entry.second.host.zone == zone;
    }));
}

/// Where most members are, or the first zone of the group's Region.
aws::AvailabilityZoneId PlacementPanel::homeZone() const
{
    const aws::PlacementGroup *group = found();
    const placement::Zone *best = nullptr;
    for (const placement::Zone &zone : m_state.placement.hardware.zones)
        if ((!group || zone.region == group->region) && (!best || placedIn(zone.id) > placedIn(best->id)))
            best = &zone;
    return best ? best->id : aws::AvailabilityZoneId{};
}

void PlacementPanel::setZone(const QString &zone)
{
    if (aws::AvailabilityZoneId wanted{zone.toStdString()}; m_state.placement.hardware.find(wanted)) {
        m_zone = std::move(wanted);
        m_zoneChosen = true;
        updateRacks();
        Q_EMIT changed();
    }
}

QVariantList PlacementPanel::zones() const
{
    const aws::PlacementGroup *group = found();
    QVariantList all;
    for (const placement::Zone &zone : m_state.placement.hardware.zones) {
        if (group && zone.region != group->region)
            continue;
        all.append(QVariantMap{{QStringLiteral("value"), document::qstr(zone.id.value)},
                               {QStringLiteral("text"), document::qstr(zone.id.value)},
                               {QStringLiteral("count"), placedIn(zone.id)},
                               {QStringLiteral("down"),
                                std::ranges::find(m_state.failures, placement::Failure(placement::ZoneFailure{zone.id}))
                                    != m_state.failures.end()}});
    }
    return all;
}

void PlacementPanel::update()
{
    if (!m_zoneChosen || !m_state.placement.hardware.find(m_zone)) {
        m_zone = homeZone();
        m_zoneChosen = false;
    }
    m_survival = placement::survivors(m_state.placement, m_group, m_state.failures);
    m_service = placement::stateOf(m_state.placement, m_group, m_state.service, m_state.failures);
    m_byHost.clear();
    for (const auto &[id, placed] : m_state.placement.placed)
        m_byHost[placed.host].push_back(id);
    updateRacks();
    Q_EMIT changed();
}

RackHost PlacementPanel::hostAt(const placement::HostId &id) const
{
    RackHost host;
    host.isDown = placement::isDown(m_state.placement, id, m_state.failures);
    QStringList names;
    QStringList types;
    if (const auto hit = m_byHost.find(id); hit != m_byHost.end())
        for (const aws::InstanceId &instance : hit->second) {
            if (m_state.placement.placed.at(instance).group != m_group) {
                host.isTaken = true;
                continue;
            }
            if (host.ref.isEmpty())
                host.ref = document::refText(instance);
            names.append(nameText(m_document->network(), instance));
            if (const aws::Instance *known = m_document->network().find(instance))
                types.append(document::qstr(known->instanceType));
        }
    types.removeDuplicates();
    host.name = names.join(QStringLiteral(", "));
    const QString place = say(language(), "placementHost.place", rackLabel(id.rack), id.host + 1);
    const char *state = host.isTaken ? "placementHost.taken" : "placementHost.free";
    const QString who = names.isEmpty() ? say(language(), state)
                                        : say(language(), "placementHost.instance", host.name, types.join(QStringLiteral(", ")));
    host.detail = say(language(), host.isDown ? "placementHost.down" : "placementHost.up", place, who);
    return host;
}

void PlacementPanel::updateRacks()
{
    std::vector<Rack> racks;
    const placement::Zone *zone = m_state.placement.hardware.find(m_zone);
    const aws::PlacementGroup *group = found();
    for (int number = 0; zone && number < zone->racks; ++number) {
        Rack rack;
        rack.label = rackLabel(number);
        rack.partition = group ? placement::partitionOfRack(*zone, *group, number) : 0;
        rack.role = partitionRole(rack.partition);
        for (int host = 0; host < zone->hostsPerRack; ++host)
            rack.hosts.push_back(hostAt({m_zone, number, host}));
        rack.isDown = std::ranges::all_of(rack.hosts, &RackHost::isDown);
        racks.push_back(std::move(rack));
    }
    m_racks->setRacks(std::move(racks));
}

QVariantList PlacementPanel::frames() const
{
    QVariantList frames;
    std::set<int> seen;
    const std::vector<Rack> &racks = m_racks->racks();
    for (int first = 0; first < static_cast<int>(racks.size());) {
        const int partition = racks[static_cast<std::size_t>(first)].partition;
        const int row = first / racksInARow;
        int last = first;
        for (int next = first + 1; next < static_cast<int>(racks.size()) && next / racksInARow == row
             && racks[static_cast<std::size_t>(next)].partition == partition;
             ++next)
            last = next;
        if (partition > 0)
            frames.append(QVariantMap{{QStringLiteral("partition"), partition},
                                      {QStringLiteral("text"), say(language(), "placementFailure.partition", partition)},
                                      {QStringLiteral("isFirst"), seen.insert(partition).second},
                                      {QStringLiteral("role"), partitionRole(partition)},
                                      {QStringLiteral("row"), row},
                                      {QStringLiteral("first"), first % racksInARow},
                                      {QStringLiteral("last"), last % racksInARow}});
        first = last + 1;
    }
    return frames;
}

QString PlacementPanel::why() const
{
    const auto lost = static_cast<int>(m_survival.lost.size());
    if (m_state.failures.empty())
        return say(language(), "placementWhy.nothing");
    if (lost == 0)
        return say(language(), "placementWhy.untouched");
    std::set<int> partitions;
    for (const aws::InstanceId &id : m_survival.lost)
        partitions.insert(m_state.placement.placed.at(id).partition);
    if (partitions.size() == 1 && *partitions.begin() > 0)
        return say(language(), "placementWhy.partition", *partitions.begin());
    if (m_state.failures.size() == 1)
        return say(language(), "placementWhy.held", failureText(m_state.failures.front(), language()), lost, total());
    return say(language(), "placementWhy.several", lost, total());
}

QString PlacementPanel::lesson() const
{
    return say(language(), "placementLesson." + strategyKey(found()), placement::figures::spreadInstancesPerZone.value);
}

QString PlacementPanel::verdict() const
{
    return verdictText(m_state.service, m_service, language());
}

int PlacementPanel::flowGbps() const
{
    return placement::singleFlowIn(found()).value;
}

double PlacementPanel::flowShare() const
{
    return static_cast<double>(flowGbps()) / placement::figures::singleFlowInClusterGbps.value;
}

QString PlacementPanel::flowPage() const
{
    return page(placement::singleFlowIn(found()).page);
}

QString PlacementPanel::apart() const
{
    const auto reach = placement::reachOf(m_state.placement, m_group);
    if (!reach)
        return {};
    const QString nearest = closenessText(reach->nearest, language());
    return reach->nearest == reach->farthest
        ? nearest
        : say(language(), "placementApart.range", nearest, closenessText(reach->farthest, language()));
}

QString PlacementPanel::goodFor() const
{
    return say(language(), "placementGoodFor." + strategyKey(found()));
}

QVariantList PlacementPanel::refusals() const
{
    QVariantList all;
    const auto add = [&](const placement::Refusal &refusal, const QString &who, const QString &ref) {
        const QString sentence = refusalText(refusal, language());
        all.append(QVariantMap{{QStringLiteral("text"), who.isEmpty() ? sentence : who + QStringLiteral(": ") + sentence},
                               {QStringLiteral("page"), page(refusal.page)},
                               {QStringLiteral("ref"), ref},
                               {QStringLiteral("together"), refusal.code == placement::errors::insufficientCapacity}});
    };
    for (const auto &[id, refusal] : m_state.placement.refused)
        if (const aws::Instance *instance = m_document->network().find(id);
            instance && m_document->network().find(instance->placementGroup) == found())
            add(refusal, nameText(m_document->network(), id), document::refText(id));
    if (const auto attempts = m_group ? m_state.attempts.find(*m_group) : m_state.attempts.end();
        attempts != m_state.attempts.end())
        for (const placement::Refusal &refusal : attempts->second)
            add(refusal, {}, {});
    return all;
}

QVariantList PlacementPanel::stopped() const
{
    QVariantList all;
    for (const aws::Instance *instance : placement::membersOf(m_document->network(), m_group))
        if (!placement::isRunning(*instance) && m_group)
            all.append(QVariantMap{{QStringLiteral("ref"), document::refText(instance->id)},
                                   {QStringLiteral("name"), nameText(m_document->network(), instance->id)}});
    return all;
}

QString PlacementPanel::deleteRefusal() const
{
    const auto refusal = m_group ? placement::whyNotDelete(m_document->network(), *m_group) : std::nullopt;
    return refusal ? refusalText(*refusal, language()) : QString();
}

} // namespace vpcanvas::viewmodels
