// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/PlacementController.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "edit/commands/Remove.h"
#include "placement/GroupChange.h"
#include "placement/Rules.h"
#include "viewmodels/Choice.h"
#include "viewmodels/PlacementEdits.h"
#include "viewmodels/PlacementText.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Words.h"

#include <algorithm>
#include <array>
#include <set>

namespace vpcanvas::viewmodels {
namespace {

const QString sideLayout = QStringLiteral("side");
const QString oneLayout = QStringLiteral("one");
constexpr std::array<const char *, 5> extentNames{"nothing", "host", "rack", "partition", "zone"};
constexpr std::array<const char *, 4> serviceNames{"plain", "quorum", "replicas", "together"};

std::optional<aws::PlacementGroupId> groupOf(const QString &ref)
{
    const auto parsed = document::refFromText(ref);
    return parsed && parsed->kind == aws::Kind::PlacementGroup ? std::optional(aws::PlacementGroupId{parsed->id}) : std::nullopt;
}

aws::InstanceId instanceOf(const QString &ref)
{
    const auto parsed = document::refFromText(ref);
    return parsed && parsed->kind == aws::Kind::Instance ? aws::InstanceId{parsed->id} : aws::InstanceId{};
}

} // namespace

PlacementController::PlacementController(document::Document *document, Preferences *preferences, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_preferences(preferences),
      m_panels(new PlacementPanelModel(document, preferences, m_state, this)),
      m_layout(sideLayout)
{
    connect(document, &document::Document::replaced, this, [this] {
        forget();
        documentChanged();
    });
    connect(document, &document::Document::changed, this, [this] {
        m_state.attempts.clear(); // what was refused then may be allowed now
        documentChanged();
    });
    connect(preferences, &Preferences::languageChanged, this, &PlacementController::documentChanged);
}

QString PlacementController::say(std::string_view key) const
{
    return viewmodels::say(m_preferences->textLanguage(), key);
}

void PlacementController::setActive(bool active)
{
    m_active = active;
    documentChanged();
}

void PlacementController::forget()
{
    m_state = {};
    m_isPlaced = false;
    m_current.reset();
    m_currentChosen = false;
    m_layout = sideLayout;
}

void PlacementController::documentChanged()
{
    if (!m_active)
        return;
    const placement::Placement before = std::exchange(m_state.placement, {});
    m_state.placement = placement::place(m_document->network(), m_document->containment(),
                                         placement::hardwareOf(m_document->network()), m_options, m_isPlaced ? &before : nullptr);
    m_isPlaced = true;
    refresh();
}

std::vector<PlacementController::Group> PlacementController::allGroups() const
{
    std::vector<const aws::PlacementGroup *> known;
    for (const auto &[id, group] : m_document->network().placementGroups)
        known.push_back(&group);
    std::ranges::sort(known, {},
                      [](const aws::PlacementGroup *group) { return std::tie(group->strategy, group->name, group->id); });
    std::vector<Group> groups;
    groups.reserve(known.size());
    for (const aws::PlacementGroup *group : known)
        groups.emplace_back(group->id);
    return groups;
}

void PlacementController::refresh()
{
    std::vector<Group> groups = allGroups();
    if (m_current && !m_document->network().find(m_current))
        m_currentChosen = false;
    if (!m_currentChosen)
        m_current = groups.empty() ? std::nullopt : groups.front();
    if (m_layout == oneLayout)
        groups = {m_current};
    m_panels->setGroups(groups);
    m_panels->update();
    Q_EMIT changed();
}

bool PlacementController::isEmpty() const
{
    return m_document->network().placementGroups.empty();
}

void PlacementController::setLayout(const QString &layout)
{
    if (layout == m_layout || (layout != sideLayout && layout != oneLayout))
        return;
    m_layout = layout;
    refresh();
}

QVariantList PlacementController::groups() const
{
    QVariantList all;
    for (const Group &group : allGroups())
        all.append(choice(document::refText(*group), nameText(m_document->network(), *group)));
    all.append(choice({}, say("placementTitle.none")));
    return all;
}

QString PlacementController::current() const
{
    return m_current ? document::refText(*m_current) : QString();
}

void PlacementController::setCurrent(const QString &ref)
{
    m_current = groupOf(ref);
    m_currentChosen = true;
    refresh();
}

// What fails

QString PlacementController::extent() const
{
    if (m_state.failures.empty())
        return QString::fromLatin1(extentNames.front());
    const std::size_t first = m_state.failures.front().index();
    const bool alike = std::ranges::all_of(m_state.failures, [&](const auto &failure) { return failure.index() == first; });
    return alike ? QString::fromLatin1(extentNames.at(first + 1)) : QStringLiteral("several");
}

QVariantList PlacementController::extents() const
{
    QVariantList all;
    const QString now = extent();
    for (const char *name : extentNames) {
        const QString value = QString::fromLatin1(name);
        const bool isTarget = value == now && m_state.failures.size() == 1;
        QVariantMap entry = choice(value,
                                   isTarget ? failureText(m_state.failures.front(), m_preferences->textLanguage())
                                            : say(std::string("placementExtent.") + name));
        if (value == now && !m_state.failures.empty()) {
            entry.insert(QStringLiteral("icon"), QStringLiteral("severityError"));
            entry.insert(QStringLiteral("iconRole"), QStringLiteral("err"));
        }
        all.append(entry);
    }
    return all;
}

QString PlacementController::failedText() const
{
    QStringList all;
    for (const placement::Failure &failure : m_state.failures)
        all.append(failureText(failure, m_preferences->textLanguage()));
    return all.join(QStringLiteral(", "));
}

QString PlacementController::hardwareText() const
{
    std::set<std::pair<int, int>> sizes;
    for (const placement::Zone &zone : m_state.placement.hardware.zones)
        sizes.emplace(zone.racks, zone.hostsPerRack);
    return sizes.size() == 1
        ? viewmodels::say(m_preferences->textLanguage(), "placementHardware", sizes.begin()->first, sizes.begin()->second)
        : QString();
}

void PlacementController::fail(const QString &extent)
{
    m_state.failures.clear();
    const auto *const name = std::ranges::find(extentNames, extent.toStdString());
    if (name != extentNames.end() && name != extentNames.begin()) {
        const auto wanted = static_cast<placement::Extent>(name - extentNames.begin() - 1);
        for (int row = 0; row < m_panels->count() && m_state.failures.empty(); ++row)
            if (const auto worst = placement::worst(m_state.placement, m_panels->panelAt(row)->group(), wanted))
                m_state.failures.push_back(*worst);
    }
    refresh();
}

void PlacementController::toggle(const placement::Failure &failure)
{
    if (std::erase(m_state.failures, failure) == 0)
        m_state.failures.push_back(failure);
    refresh();
}

void PlacementController::toggleHost(const QString &zone, int rack, int host)
{
    toggle(placement::HostFailure{{{zone.toStdString()}, rack, host}});
}

void PlacementController::toggleRack(const QString &zone, int rack)
{
    toggle(placement::RackFailure{{{zone.toStdString()}, rack}});
}

void PlacementController::togglePartition(const QString &group, const QString &zone, int partition)
{
    if (const auto id = groupOf(group))
        toggle(placement::PartitionFailure{*id, {zone.toStdString()}, partition});
}

void PlacementController::toggleZone(const QString &zone)
{
    toggle(placement::ZoneFailure{{zone.toStdString()}});
}

void PlacementController::restore()
{
    m_state.failures.clear();
    refresh();
}

// How they are placed

void PlacementController::placeAnew()
{
    ++m_options.seed;
    m_isPlaced = false;
    documentChanged();
}

void PlacementController::setPacked(bool packed)
{
    if (packed == m_options.packClusters)
        return;
    m_options.packClusters = packed;
    m_isPlaced = false;
    documentChanged();
}

bool PlacementController::hasCluster() const
{
    return std::ranges::any_of(m_document->network().placementGroups,
                               [](const auto &entry) { return entry.second.strategy == aws::PlacementStrategy::Cluster; });
}

QString PlacementController::service() const
{
    const placement::Service &service = m_state.service;
    if (service.kind == placement::ServiceKind::Replicas && service.rule == placement::ReplicaRule::WithinPartition)
        return QString::fromLatin1(serviceNames.back());
    return QString::fromLatin1(serviceNames.at(static_cast<std::size_t>(service.kind)));
}

void PlacementController::setService(const QString &service)
{
    const auto *const name = std::ranges::find(serviceNames, service.toStdString());
    if (name == serviceNames.end() || service == this->service())
        return;
    const bool together = name == serviceNames.end() - 1;
    m_state.service.kind =
        together ? placement::ServiceKind::Replicas : static_cast<placement::ServiceKind>(name - serviceNames.begin());
    m_state.service.rule = together ? placement::ReplicaRule::WithinPartition : placement::ReplicaRule::AcrossPartitions;
    refresh();
}

QVariantList PlacementController::services() const
{
    QVariantList all;
    for (const char *name : serviceNames)
        all.append(choice(QString::fromLatin1(name), say(std::string("placementService.") + name)));
    return all;
}

// Edits

bool PlacementController::edit(const edit::EditOp &op, const QString &label)
{
    if (m_document->edit(op, label))
        return true;
    if (m_document->lastError())
        Q_EMIT failed(errorText(*m_document->lastError(), m_preferences->textLanguage()));
    return false;
}

bool PlacementController::edit(const Result<edit::EditOp> &op, const QString &label)
{
    if (op)
        return edit(*op, label);
    Q_EMIT failed(errorText(op.error(), m_preferences->textLanguage()));
    return false;
}

placement::Launch PlacementController::launchOf(const QString &group, const QString &zone, const QString &type,
                                                int partition) const
{
    placement::Launch launch{{}, {zone.toStdString()}, type.trimmed().toStdString(), groupOf(group), partition};
    if (launch.group)
        launch.name = placementedits::nextName(m_document->network(), *launch.group, partition);
    return launch;
}

QString PlacementController::usualType(const QString &group) const
{
    const auto id = groupOf(group);
    return id ? QString::fromStdString(placementedits::usualType(m_document->network(), *id)) : QString();
}

QString PlacementController::launchRefusal(const QString &group, const QString &zone, const QString &type, int partition) const
{
    const auto refusal = placement::whyNotLaunch(m_document->network(), m_document->containment(), m_state.placement, m_options,
                                                 launchOf(group, zone, type, partition));
    return refusal ? refusalText(*refusal, m_preferences->textLanguage()) : QString();
}

bool PlacementController::launch(const QString &group, const QString &zone, const QString &type, int partition)
{
    const placement::Launch launch = launchOf(group, zone, type, partition);
    if (!launch.group)
        return false;
    if (const auto refusal =
            placement::whyNotLaunch(m_document->network(), m_document->containment(), m_state.placement, m_options, launch)) {
        std::vector<placement::Refusal> &attempts = m_state.attempts[*launch.group];
        std::erase(attempts, *refusal);
        attempts.push_back(*refusal);
        refresh();
        return false;
    }
    return edit(placementedits::launch(m_document->network(), m_document->containment(), launch),
                viewmodels::say(m_preferences->textLanguage(), "undo.launchInstance", launch.name));
}

void PlacementController::dismissRefusals(const QString &group)
{
    if (const auto id = groupOf(group))
        m_state.attempts.erase(*id);
    refresh();
}

bool PlacementController::isRunning(const QString &instance) const
{
    const aws::Instance *known = m_document->network().find(instanceOf(instance));
    return known && placement::isRunning(*known);
}

bool PlacementController::setStates(const std::vector<aws::InstanceId> &instances, aws::InstanceState state,
                                    std::string_view label, const QString &who)
{
    const edit::EditOp op = placementedits::setState(m_document->network(), instances, state);
    return edit(op, viewmodels::say(m_preferences->textLanguage(), label, who));
}

bool PlacementController::stop(const QString &instance)
{
    const aws::InstanceId id = instanceOf(instance);
    return setStates({id}, aws::InstanceState::Stopped, "undo.stopInstance", nameText(m_document->network(), id));
}

bool PlacementController::start(const QString &instance)
{
    const aws::InstanceId id = instanceOf(instance);
    return setStates({id}, aws::InstanceState::Running, "undo.startInstance", nameText(m_document->network(), id));
}

bool PlacementController::terminate(const QString &instance)
{
    const aws::InstanceId id = instanceOf(instance);
    if (!m_document->network().find(id))
        return false;
    const QString label =
        viewmodels::say(m_preferences->textLanguage(), "undo.terminateInstance", nameText(m_document->network(), id));
    return edit(edit::remove(m_document->network(), m_document->containment(), {id}), label);
}

QString PlacementController::leaveRefusal(const QString &instance) const
{
    const aws::Instance *known = m_document->network().find(instanceOf(instance));
    const auto refusal = known ? placement::whyNotChangeGroup(*known) : std::nullopt;
    return refusal ? refusalText(*refusal, m_preferences->textLanguage()) : QString();
}

bool PlacementController::leaveGroup(const QString &instance)
{
    const aws::Instance *known = m_document->network().find(instanceOf(instance));
    if (!known || placement::whyNotChangeGroup(*known))
        return false;
    const QString label =
        viewmodels::say(m_preferences->textLanguage(), "undo.leaveGroup", nameText(m_document->network(), known->id));
    return edit(placementedits::leaveGroup(*known), label);
}

std::vector<aws::InstanceId> PlacementController::membersOf(const QString &group) const
{
    std::vector<aws::InstanceId> members;
    for (const aws::Instance *instance : placement::membersOf(m_document->network(), groupOf(group)))
        members.push_back(instance->id);
    return members;
}

bool PlacementController::stopAll(const QString &group)
{
    const auto id = groupOf(group);
    return id
        && setStates(membersOf(group), aws::InstanceState::Stopped, "undo.stopInstance", nameText(m_document->network(), *id));
}

bool PlacementController::startAll(const QString &group)
{
    const auto id = groupOf(group);
    return id
        && setStates(membersOf(group), aws::InstanceState::Running, "undo.startInstance", nameText(m_document->network(), *id));
}

void PlacementController::startTogether(const QString &group)
{
    for (const aws::InstanceId &id : membersOf(group))
        m_state.placement.placed.erase(id);
    if (const auto id = groupOf(group)) {
        m_state.placement.stretches.erase(*id);
        m_state.attempts.erase(*id);
    }
    documentChanged();
}

bool PlacementController::createGroup(const QString &strategy)
{
    const auto known = enumFromText<aws::PlacementStrategy>(strategy.toStdString());
    if (!known)
        return false;
    return edit(placementedits::createGroup(m_document->network(), m_document->containment(), *known), say("undo.createGroup"));
}

bool PlacementController::deleteGroup(const QString &group)
{
    const auto id = groupOf(group);
    if (!id || placement::whyNotDelete(m_document->network(), *id))
        return false;
    const QString label = viewmodels::say(m_preferences->textLanguage(), "undo.delete", nameText(m_document->network(), *id));
    return edit(edit::remove(m_document->network(), m_document->containment(), {*id}), label);
}

} // namespace vpcanvas::viewmodels
