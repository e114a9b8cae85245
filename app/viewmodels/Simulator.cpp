// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/Simulator.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/TraceText.h"
#include "viewmodels/Words.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace vpcanvas::viewmodels {
namespace {

constexpr qint64 firstSlice = 60; // ms: most runs end in it, and then there is nothing to wait for
constexpr qint64 nextSlices = 12; // ms: the window stays alive
constexpr int mostOutcomes = 100;
constexpr int mostLoss = 500'000;
constexpr int mostIdle = 86'400;
constexpr int mostHealthChecks = 3'600;
constexpr std::size_t mostAnswer = 2'000;      ///< bytes of an answer that are shown
constexpr int mostGatewayConnections = 64'512; // ports 1024 to 65535

/// Whether a person asked for the flow. Those have the same numbers in every run; what hosts open on their own comes later.
bool isAsked(const SimRun &run, std::uint32_t flow)
{
    return run.simulation.state(flow).purpose == sim::FlowPurpose::Asked;
}

} // namespace

Simulator::Simulator(document::Document *document, Preferences *preferences, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_preferences(preferences),
      m_traffic(new TrafficModel(document, preferences, this)),
      m_sets(new TrafficSets(document, m_traffic, preferences, this)),
      m_draft(new FlowController(document, preferences, this)),
      m_playback(new SimPlayback(document, preferences, this)),
      m_events(new EventListModel(document, m_playback, preferences, this)),
      m_packet(new PacketModel(document, m_playback, preferences, this)),
      m_tables(new StateTableModel(document, m_playback, preferences, this))
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &Simulator::slice);
    connect(document, &document::Document::changed, this, &Simulator::onChange);
    connect(document, &document::Document::replaced, this, [this] {
        reset();
        m_sets->loadFirst();
    });
    connect(m_draft, &FlowController::traceChanged, this, &Simulator::takeDraft);
    connect(m_traffic, &TrafficModel::changed, this, [this] { setStale(isReady()); });
    connect(preferences, &Preferences::languageChanged, this, [this] {
        Q_EMIT progressChanged();
        Q_EMIT staleChanged();
    });
}

Simulator::~Simulator() = default;

void Simulator::takeDraft()
{
    if (!m_draft->isActive())
        return;
    m_traffic->add(m_draft->sourceText(), m_draft->destinationText(), m_draft->protocol(), m_draft->port(),
                   m_draft->sourcePort());
    m_draft->clear();
    m_draft->setSourceText({});
    m_draft->setDestinationText({});
}

bool Simulator::run()
{
    if (!m_traffic->isValid())
        return false;
    m_playback->setRun(nullptr);
    m_events->setRun(nullptr);
    m_packet->setRun(nullptr);
    m_tables->setRun(nullptr);
    m_branch.reset();
    m_isBranchShown = false;
    m_specs = m_traffic->specs();
    m_graph = m_document->graph();
    m_network = std::make_shared<const aws::Network>(m_document->network());
    m_original = std::make_unique<SimRun>(m_graph, m_network, m_options, m_specs);
    m_most = mostEvents;
    m_isHeld = false;
    m_touched.clear();
    setStale(false);
    m_slices.start();
    QElapsedTimer clock;
    clock.start();
    while (m_slices.isActive() && clock.elapsed() < firstSlice)
        slice();
    show(false);
    Q_EMIT branchChanged();
    return true;
}

void Simulator::reset()
{
    m_slices.stop();
    m_playback->setRun(nullptr);
    m_events->setRun(nullptr);
    m_packet->setRun(nullptr);
    m_tables->setRun(nullptr);
    m_branch.reset();
    m_original.reset();
    m_isBranchShown = false;
    m_isHeld = false;
    m_touched.clear();
    setStale(false);
    Q_EMIT runChanged();
    Q_EMIT progressChanged();
    Q_EMIT branchChanged();
}

/// Writes on for a while. The run that is written is the branch where there is one.
void Simulator::slice()
{
    SimRun *run = m_branch ? m_branch.get() : m_original.get();
    QElapsedTimer clock;
    clock.start();
    bool goesOn = true;
    while (goesOn && clock.elapsed() < nextSlices) {
        for (int i = 0; i < 200 && goesOn; ++i)
            goesOn = run->log().size() < m_most && run->simulation.isBusy() && run->simulation.step();
    }
    run->index.grow();
    if (!goesOn) {
        m_slices.stop();
        m_isHeld = run->log().size() >= m_most && run->simulation.isBusy();
    }
    if (run == m_playback->run()) {
        m_playback->grow();
        m_events->grow();
    }
    Q_EMIT progressChanged();
}

void Simulator::goOn()
{
    if (!m_isHeld)
        return;
    m_isHeld = false;
    m_most += mostEvents;
    m_slices.start();
    Q_EMIT progressChanged();
}

void Simulator::show(bool keepPosition)
{
    SimRun *run = shownRun();
    m_playback->setRun(run, keepPosition);
    m_events->setRun(run);
    m_events->setTouched(m_isBranchShown ? std::set<aws::ResourceRef>() : m_touched);
    m_packet->setRun(run);
    m_tables->setRun(run);
    Q_EMIT runChanged();
    Q_EMIT progressChanged();
}

bool Simulator::branchHere()
{
    if (!m_original || isRunning())
        return false;
    const std::size_t at = m_playback->happened();
    m_isBranchShown = false;
    m_branch = std::make_unique<SimRun>(m_graph, m_network, m_options, m_specs);
    while (m_branch->log().size() < at && m_branch->simulation.step()) { } // the same again: same seed, same traffic
    m_branchedAt = at;
    m_branch->simulation.change(m_document->graph());
    m_branch->simulation.describe(std::make_shared<const aws::Network>(m_document->network()));
    m_most = std::max(mostEvents, at + mostEvents / 2);
    m_slices.start();
    QElapsedTimer clock;
    clock.start();
    while (m_slices.isActive() && clock.elapsed() < firstSlice)
        slice();
    m_isBranchShown = true;
    show(true);
    Q_EMIT branchChanged();
    Q_EMIT staleChanged();
    return true;
}

void Simulator::dropBranch()
{
    if (!m_branch)
        return;
    m_slices.stop();
    m_isBranchShown = false;
    show(true);
    m_branch.reset();
    Q_EMIT branchChanged();
    Q_EMIT progressChanged();
    Q_EMIT staleChanged();
}

QString Simulator::shown() const
{
    return m_isBranchShown ? QStringLiteral("branch") : QStringLiteral("original");
}

void Simulator::setShown(const QString &shown)
{
    const bool wantsBranch = shown == QLatin1String("branch");
    if (wantsBranch == m_isBranchShown || (wantsBranch && !m_branch))
        return;
    m_isBranchShown = wantsBranch;
    show(true);
    Q_EMIT branchChanged();
    Q_EMIT staleChanged();
}

void Simulator::onChange(const edit::ChangeSet &changes)
{
    if (!m_original)
        return;
    bool isTouched = false;
    for (const auto *list : {&changes.added, &changes.removed, &changes.changed})
        for (const aws::ResourceRef &ref : *list)
            if (ref.kind != aws::Kind::TrafficSet && ref.kind != aws::Kind::Note) {
                m_touched.insert(ref);
                isTouched = true;
            }
    if (!isTouched)
        return;
    if (!m_isBranchShown)
        m_events->setTouched(m_touched);
    m_isStale = false; // the text may be another one
    setStale(true);
}

void Simulator::setStale(bool stale)
{
    if (stale == m_isStale)
        return;
    m_isStale = stale;
    Q_EMIT staleChanged();
}

QString Simulator::staleText() const
{
    const auto language = m_preferences->textLanguage();
    if (!m_isStale)
        return {};
    if (m_touched.empty())
        return say(language, "sim.staleTraffic");
    return say(language, "sim.staleNetwork") + QLatin1Char(' ') + say(language, "sim.staleEvents", m_events->staleCount());
}

void Simulator::changeOption(const std::function<void()> &change)
{
    change();
    Q_EMIT optionsChanged();
    setStale(isReady());
}

void Simulator::setSeed(int seed)
{
    if (seed >= 0 && seed != this->seed())
        changeOption([&] { m_options.seed = static_cast<std::uint64_t>(seed); });
}

void Simulator::setGatewayConnections(int connections)
{
    if (connections > 0 && connections <= mostGatewayConnections && connections != gatewayConnections())
        changeOption([&] { m_options.limits.gatewayConnections = static_cast<std::uint32_t>(connections); });
}

void Simulator::setGatewayIdle(int seconds)
{
    if (seconds > 0 && seconds <= mostIdle && seconds != gatewayIdle())
        changeOption([&] { m_options.limits.gatewayIdle = seconds * sim::second; });
}

void Simulator::setHealthChecks(int seconds)
{
    if (seconds >= 0 && seconds <= mostHealthChecks && seconds != healthChecks())
        changeOption([&] { m_options.healthChecks = seconds * sim::second; });
}

void Simulator::setLossPerMillion(int loss)
{
    if (loss >= 0 && loss <= mostLoss && loss != lossPerMillion())
        changeOption([&] { m_options.lossPerMillion = static_cast<std::uint32_t>(loss); });
}

QVariantList Simulator::outcomes() const
{
    QVariantList all;
    const SimRun *run = shownRun();
    if (run == nullptr)
        return all;
    const auto language = m_preferences->textLanguage();
    const SimRun *other = !m_branch ? nullptr : m_isBranchShown ? m_original.get() : m_branch.get();
    const auto text = [&](sim::FlowOutcome outcome) { return say(language, "outcome." + std::string(enumText(outcome))); };
    for (const bool wantsFailed : {true, false})
        for (std::uint32_t flow = 0; flow < run->simulation.flows() && all.size() < mostOutcomes; ++flow) {
            const sim::FlowOutcome outcome = run->simulation.outcome(flow);
            const bool isFailed = outcome != sim::FlowOutcome::Completed;
            if (isFailed != wantsFailed || !isAsked(*run, flow))
                continue;
            const int row = m_traffic->rowOf(flow);
            const sim::FlowSpec &spec = run->simulation.flow(flow);
            const auto end = [&](int role, std::uint16_t port) {
                const QString name = row < 0 ? QString() : m_traffic->data(m_traffic->index(row), role).toString();
                return spec.flow.protocol.hasPorts() ? name + QStringLiteral(" :%1").arg(port) : name;
            };
            const QString label = end(TrafficModel::SourceRole, spec.flow.sourcePort) + QStringLiteral(" \u2192 ")
                + end(TrafficModel::DestinationRole, spec.flow.destinationPort);
            QString answer;
            if (const auto *response = run->simulation.state(flow).httpAnswer())
                answer = QStringLiteral("HTTP %1\n").arg(response->status)
                    + QString::fromStdString(response->body.substr(0, mostAnswer));
            all.append(QVariantMap{{QStringLiteral("label"), label},
                                   {QStringLiteral("answer"), answer.trimmed()},
                                   {QStringLiteral("flow"), static_cast<int>(flow)},
                                   {QStringLiteral("row"), row},
                                   {QStringLiteral("outcome"), document::qstr(enumText(outcome))},
                                   {QStringLiteral("outcomeText"), text(outcome)},
                                   {QStringLiteral("other"), other ? text(other->simulation.outcome(flow)) : QString()}});
        }
    return all;
}

QString Simulator::outcomeText() const
{
    const SimRun *run = shownRun();
    if (run == nullptr)
        return {};
    int completed = 0;
    int flows = 0;
    for (std::uint32_t flow = 0; flow < run->simulation.flows(); ++flow) {
        flows += isAsked(*run, flow) ? 1 : 0;
        completed += isAsked(*run, flow) && run->simulation.outcome(flow) == sim::FlowOutcome::Completed ? 1 : 0;
    }
    return say(m_preferences->textLanguage(), "sim.outcomes", completed, flows);
}

} // namespace vpcanvas::viewmodels
