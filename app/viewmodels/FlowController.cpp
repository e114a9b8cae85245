// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/FlowController.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "graph/NetworkGraph.h"
#include "trace/ResolveRef.h"
#include "trace/Tracer.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Summary.h"
#include "viewmodels/TraceText.h"
#include "viewmodels/Words.h"

#include <QVariantMap>

#include <algorithm>

namespace vpcanvas::viewmodels {

FlowController::FlowController(document::Document *document, Preferences *preferences, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_preferences(preferences),
      m_hops(new HopListModel(document, preferences, this)),
      m_blockers(new BlockerModel(document, preferences, this)),
      m_fix(new SuggestedFix(document, preferences, this))
{
    connect(document, &document::Document::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.changesMeaning())
            follow();
    });
    connect(document, &document::Document::replaced, this, [this] {
        m_source = {};
        m_destination = {};
        m_protocol = net::tcp;
        m_port = 80;
        m_sourcePort = 40001;
        clear();
        Q_EMIT flowChanged();
    });
    connect(preferences, &Preferences::languageChanged, this, [this] {
        Q_EMIT flowChanged();
        Q_EMIT traceChanged();
    });
}

void FlowController::resolve(End &end)
{
    end.endpoint.reset();
    end.error.reset();
    if (end.text.trimmed().isEmpty())
        return;
    auto found = trace::resolveRef(m_document->network(), end.text.trimmed().toStdString());
    const auto *ref = found ? std::get_if<aws::ResourceRef>(&found->at) : nullptr;
    if (!found)
        end.error = found.error();
    else if (ref && !trace::canBeEnd(ref->kind))
        end.error = notAnEnd(*ref);
    else
        end.endpoint = std::move(*found);
}

Error FlowController::notAnEnd(const aws::ResourceRef &ref) const
{
    return {ErrorCode{"flow.notAnEnd"}, {std::string(m_document->network().displayName(ref))}, {}};
}

void FlowController::setEnd(End &end, const QString &text)
{
    if (end.text == text)
        return;
    end.text = text;
    resolve(end);
    Q_EMIT flowChanged();
    // What was typed need not be picked any more.
    if (end.endpoint && m_picking == (&end == &m_source ? QLatin1String("source") : QLatin1String("destination")))
        setPicking(nextPick());
    if (isActive())
        retrace();
}

/// What a person types for a resource: its name where only it has that name, else its identifier.
QString FlowController::textFor(const aws::ResourceRef &ref) const
{
    const auto &network = m_document->network();
    const std::string name(network.displayName(ref));
    const auto byName = trace::resolveRef(network, name);
    if (byName && std::holds_alternative<aws::ResourceRef>(byName->at) && std::get<aws::ResourceRef>(byName->at) == ref)
        return document::qstr(name);
    return QString::fromStdString(ref.id);
}

void FlowController::setSourceText(const QString &text)
{
    setEnd(m_source, text);
}

void FlowController::setDestinationText(const QString &text)
{
    setEnd(m_destination, text);
}

QString FlowController::refOf(const End &end) const
{
    if (!end.endpoint)
        return {};
    const auto *ref = std::get_if<aws::ResourceRef>(&end.endpoint->at);
    return ref ? document::refText(*ref) : QString();
}

QString FlowController::sourceRef() const
{
    return refOf(m_source);
}

void FlowController::setSourceRef(const QString &ref)
{
    if (const auto wanted = document::refFromText(ref))
        setEnd(m_source, textFor(*wanted));
}

QString FlowController::destinationRef() const
{
    return refOf(m_destination);
}

void FlowController::setDestinationRef(const QString &ref)
{
    if (const auto wanted = document::refFromText(ref))
        setEnd(m_destination, textFor(*wanted));
}

QString FlowController::sourceError() const
{
    return m_source.error ? errorText(*m_source.error, m_preferences->textLanguage()) : QString();
}

QString FlowController::destinationError() const
{
    return m_destination.error ? errorText(*m_destination.error, m_preferences->textLanguage()) : QString();
}

QString FlowController::protocol() const
{
    return document::qstr(m_protocol.toString());
}

void FlowController::setProtocol(const QString &protocol)
{
    const auto parsed = net::Protocol::parse(protocol.trimmed().toStdString());
    if (!parsed || parsed->isAll() || *parsed == m_protocol)
        return;
    m_protocol = *parsed;
    Q_EMIT flowChanged();
    if (isActive())
        retrace();
}

bool FlowController::hasPorts() const
{
    return m_protocol.hasPorts();
}

void FlowController::setPort(int port)
{
    setPortTo(m_port, port);
}

void FlowController::setSourcePort(int port)
{
    setPortTo(m_sourcePort, port);
}

void FlowController::setPortTo(int &mine, int port)
{
    if (port < 0 || port > 65535 || mine == port)
        return;
    mine = port;
    Q_EMIT flowChanged();
    if (isActive())
        retrace();
}

void FlowController::setPicking(const QString &picking)
{
    if (picking == m_picking
        || (!picking.isEmpty() && picking != QLatin1String("source") && picking != QLatin1String("destination")))
        return;
    m_picking = picking;
    Q_EMIT pickingChanged();
}

/// The end that still has to be picked, the source first.
QString FlowController::nextPick() const
{
    return !m_source.endpoint ? QStringLiteral("source") : !m_destination.endpoint ? QStringLiteral("destination") : QString();
}

bool FlowController::canBeEnd(const QString &ref) const
{
    const auto wanted = document::refFromText(ref);
    return wanted && trace::canBeEnd(wanted->kind);
}

void FlowController::pickNext()
{
    if (!isActive())
        setPicking(nextPick());
}

void FlowController::pick(const QString &ref)
{
    if (m_picking == QLatin1String("source")) {
        setSourceRef(ref);
        setPicking(nextPick());
    } else if (m_picking == QLatin1String("destination")) {
        setDestinationRef(ref);
        setPicking(nextPick());
    }
    if (m_picking.isEmpty() && m_source.endpoint && m_destination.endpoint)
        trace();
}

void FlowController::swap()
{
    std::swap(m_source, m_destination);
    Q_EMIT flowChanged();
    if (isActive())
        retrace();
}

bool FlowController::trace()
{
    resolve(m_source);
    resolve(m_destination);
    for (End *end : {&m_source, &m_destination})
        if (!end->endpoint && !end->error)
            end->error = Error{ErrorCode{"flow.noEnd"}, {}, {}};
    Q_EMIT flowChanged();
    setPicking({});
    retrace();
    return isActive();
}

void FlowController::clear()
{
    setPicking({});
    m_source.error.reset();
    m_destination.error.reset();
    if (!m_trace)
        return;
    setTrace(std::nullopt);
}

/// After an edit: the names may stand for other resources now.
void FlowController::follow()
{
    const auto before = std::pair(m_source.endpoint, m_destination.endpoint);
    resolve(m_source);
    resolve(m_destination);
    if (before != std::pair(m_source.endpoint, m_destination.endpoint))
        Q_EMIT flowChanged();
    if (m_flow)
        retrace();
}

void FlowController::retrace()
{
    if (!m_source.endpoint || !m_destination.endpoint) {
        // An end was deleted or is being typed: no answer, but an undo brings it back.
        const bool wasAsked = m_flow.has_value();
        const auto flow = m_flow;
        setTrace(std::nullopt);
        if (wasAsked)
            m_flow = flow;
        return;
    }
    trace::Flow flow;
    flow.source = *m_source.endpoint;
    flow.destination = *m_destination.endpoint;
    flow.protocol = m_protocol;
    flow.sourcePort = static_cast<std::uint16_t>(m_sourcePort);
    flow.destinationPort = static_cast<std::uint16_t>(m_protocol.hasPorts() ? m_port : 0);
    m_flow = flow;
    setTrace(trace::trace(*m_document->graph(), flow));
}

void FlowController::setTrace(std::optional<trace::PathTrace> trace)
{
    m_trace = std::move(trace);
    if (!m_trace)
        m_flow.reset();
    m_hops->setTrace(m_trace.value_or(trace::PathTrace{}));
    m_blockers->setBlockers(m_trace ? m_trace->blockers : std::vector<trace::Blocker>{});
    Q_EMIT traceChanged();
}

QString FlowController::verdict() const
{
    return m_trace ? document::qstr(enumText(m_trace->verdict)) : QString();
}

QString FlowController::forwardVerdict() const
{
    return m_trace ? document::qstr(enumText(m_trace->forwardVerdict)) : QString();
}

QString FlowController::returnVerdict() const
{
    return m_trace && !m_trace->returnPath.empty() ? document::qstr(enumText(m_trace->returnVerdict)) : QString();
}

QString FlowController::verdictText() const
{
    if (!m_trace)
        return {};
    const auto language = m_preferences->textLanguage();
    switch (m_trace->verdict) {
    case trace::Verdict::Reachable:
        return say(language, "flow.reachable");
    case trace::Verdict::Possible:
        return say(language, "flow.possible");
    case trace::Verdict::Unreachable:
        return say(language, m_trace->forwardVerdict == trace::Verdict::Reachable ? "flow.replyDropped" : "flow.requestDropped");
    }
    return {};
}

QString FlowController::explanation() const
{
    if (!m_trace)
        return {};
    const auto language = m_preferences->textLanguage();
    const auto &network = m_document->network();
    switch (m_trace->verdict) {
    case trace::Verdict::Reachable: {
        const auto rewrites = std::ranges::count_if(m_trace->forward, &trace::Hop::rewrites);
        return rewrites == 0 ? say(language, "flow.explain.reachable")
            : rewrites == 1  ? say(language, "flow.explain.reachableOneRewrite")
                             : say(language, "flow.explain.reachableRewrites", static_cast<int>(rewrites));
    }
    case trace::Verdict::Possible: {
        QStringList names = unknowns();
        return names.isEmpty() ? say(language, "flow.explain.possible")
                               : say(language, "flow.explain.possibleBecause", names.join(QStringLiteral(", ")));
    }
    case trace::Verdict::Unreachable: {
        if (m_trace->blockers.empty())
            return {};
        const auto &first = m_trace->blockers.front();
        QString text = codeText(first.code, network, first.component, first.cause, language);
        if (m_trace->forwardVerdict == trace::Verdict::Reachable && m_protocol != net::tcp)
            text += QLatin1Char(' ') + say(language, "flow.explain.oneWay");
        if (m_trace->blockers.size() > 1)
            text += QLatin1Char(' ') + say(language, "flow.explain.more", static_cast<int>(m_trace->blockers.size()));
        return text;
    }
    }
    return {};
}

QStringList FlowController::codes() const
{
    QStringList texts;
    if (m_trace)
        for (const auto code : m_trace->codes)
            texts.append(document::qstr(enumText(code)));
    return texts;
}

QStringList FlowController::unknowns() const
{
    QStringList names;
    if (m_trace)
        for (const auto &ref : m_trace->unknowns)
            names.append(componentName(m_document->network(), ref, m_preferences->textLanguage()));
    return names;
}

QVariantList FlowController::suggestions(const QString &text) const
{
    constexpr int most = 12;
    const QString wanted = text.trimmed();
    const auto &network = m_document->network();
    QVariantList found;
    const auto offer = [&](const QString &shown, const QString &detail, const aws::ResourceRef &ref) {
        const Look look = lookOf(network, ref);
        found.append(QVariantMap{{QStringLiteral("text"), shown},
                                 {QStringLiteral("detail"), detail},
                                 {QStringLiteral("ref"), document::refText(ref)},
                                 {QStringLiteral("icon"), look.icon},
                                 {QStringLiteral("iconRole"), look.colour}});
    };
    const auto visit = [&](const auto &table) {
        for (const auto &[id, resource] : table) {
            if (found.size() >= most)
                return;
            const aws::ResourceRef ref(id);
            const QString detail = detailText(*m_document, ref);
            const QString address = document::qstr(publicAddress(ref));
            if (wanted.isEmpty() || nameText(network, ref).contains(wanted, Qt::CaseInsensitive)
                || QString::fromStdString(ref.id).contains(wanted, Qt::CaseInsensitive)
                || detail.contains(wanted, Qt::CaseInsensitive) || address.contains(wanted))
                offer(textFor(ref), detail, ref);
        }
    };
    visit(network.instances);
    visit(network.internets);
    visit(network.internetHosts);
    visit(network.awsServices);
    visit(network.onPremisesNetworks);
    visit(network.loadBalancers);
    visit(network.vpcEndpoints);
    visit(network.natGateways);
    visit(network.networkInterfaces);
    return found;
}

std::string FlowController::publicAddress(const aws::ResourceRef &ref) const
{
    for (const auto &id : m_document->containment().interfacesOf(ref))
        if (const auto *interface = m_document->network().find(id))
            for (const auto &address : interface->privateIpAddresses)
                return address.publicIp ? address.publicIp->toString() : std::string();
    return {};
}

} // namespace vpcanvas::viewmodels
