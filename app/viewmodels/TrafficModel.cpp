// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/TrafficModel.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "sim/http/RequestLine.h"
#include "sim/imds/Service.h"
#include "trace/ResolveRef.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Words.h"

#include <algorithm>

namespace vpcanvas::viewmodels {
namespace {

constexpr int firstPort = 1024;
constexpr int lastPort = 65535;
constexpr int mostInterval = 3'600'000;
constexpr int mostExchanges = 1000;
constexpr int mostTtl = 255;
constexpr int mostRequests = 20;

} // namespace

TrafficModel::TrafficModel(document::Document *document, Preferences *preferences, QObject *parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_preferences(preferences)
{
    connect(document, &document::Document::changed, this, [this](const edit::ChangeSet &changes) {
        if (!changes.changesMeaning() || m_rows.empty())
            return;
        for (Row &row : m_rows) // the names may stand for other resources now
            resolve(row);
        Q_EMIT dataChanged(index(0), index(count() - 1), {ErrorRole});
        Q_EMIT validChanged();
    });
    connect(preferences, &Preferences::languageChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {ErrorRole});
        Q_EMIT preparedRequestsChanged();
    });
}

void TrafficModel::resolve(Row &row) const
{
    row.error.reset();
    const auto end = [&](const QString &text) -> std::optional<trace::Endpoint> {
        if (text.trimmed().isEmpty()) {
            row.error = Error{ErrorCode{"sim.traffic.noEnd"}, {}, {}};
            return std::nullopt;
        }
        auto found = trace::resolveRef(m_document->network(), text.trimmed().toStdString());
        if (!found) {
            row.error = found.error();
            return std::nullopt;
        }
        const auto *ref = std::get_if<aws::ResourceRef>(&found->at);
        if (ref && !trace::canBeEnd(ref->kind)) {
            row.error = Error{ErrorCode{"flow.notAnEnd"}, {std::string(m_document->network().displayName(*ref))}, {}};
            return std::nullopt;
        }
        return *found;
    };
    row.proxy.reset();
    if (!row.via.trimmed().isEmpty()) {
        auto found = trace::resolveRef(m_document->network(), row.via.trimmed().toStdString());
        const auto *ref = found ? std::get_if<aws::ResourceRef>(&found->at) : nullptr;
        const auto *instance =
            ref && ref->kind == aws::Kind::Instance ? m_document->network().find(aws::InstanceId{ref->id}) : nullptr;
        if (instance && instance->role == aws::InstanceRole::Proxy)
            row.proxy = std::move(*found);
        else
            row.error = found ? Error{ErrorCode{"cli.notAProxy"}, {row.via.toStdString()}, {}} : found.error();
    }
    if (row.protocol == net::tcp)
        for (const QString &line : row.requests)
            if (const auto request = sim::http::parseRequestLine(line.toStdString()); !request)
                row.error = request.error();
    row.to = end(row.destination);
    row.from = end(row.source);
}

std::vector<aws::TrafficFlow> TrafficModel::flows() const
{
    const auto kept = [](const QString &text, const std::optional<trace::Endpoint> &end) {
        const auto *ref = end && !end->address ? std::get_if<aws::ResourceRef>(&end->at) : nullptr;
        return ref ? ref->id : text.trimmed().toStdString();
    };
    std::vector<aws::TrafficFlow> flows;
    for (const Row &row : m_rows) {
        std::vector<std::string> requests;
        for (const QString &line : row.requests)
            requests.push_back(line.toStdString());
        flows.push_back({kept(row.source, row.from), kept(row.destination, row.to), kept(row.via, row.proxy), row.protocol,
                         static_cast<std::uint16_t>(row.sourcePort), static_cast<std::uint16_t>(row.port), row.repeat,
                         row.interval, row.exchanges, std::move(requests), row.isInContainer, row.ttl});
    }
    return flows;
}

/// A resource's name where only it has that name, else what was kept.
QString TrafficModel::shownFor(const std::string &text) const
{
    const aws::Network &network = m_document->network();
    const auto end = trace::resolveRef(network, text);
    const auto *ref = end ? std::get_if<aws::ResourceRef>(&end->at) : nullptr;
    if (!ref || ref->id != text)
        return QString::fromStdString(text);
    const std::string name(network.displayName(*ref));
    const auto byName = trace::resolveRef(network, name);
    return QString::fromStdString(byName && *byName == *end ? name : text);
}

void TrafficModel::setFlows(const std::vector<aws::TrafficFlow> &flows)
{
    beginResetModel();
    m_rows.clear();
    for (const aws::TrafficFlow &flow : flows) { // a file may hold anything: what is out of range becomes the nearest that is not
        Row row;
        row.source = shownFor(flow.source);
        row.destination = shownFor(flow.destination);
        row.via = flow.via.empty() ? QString() : shownFor(flow.via);
        row.protocol = flow.protocol.isAll() ? net::tcp : flow.protocol;
        row.port = flow.destinationPort;
        row.sourcePort = flow.sourcePort;
        row.repeat = std::clamp(flow.repeat, 1, mostConnections);
        row.interval = std::clamp(flow.interval, 0, mostInterval);
        row.exchanges = std::clamp(flow.exchanges, 1, mostExchanges);
        for (const std::string &line : flow.requests)
            if (row.requests.size() < mostRequests)
                row.requests.append(QString::fromStdString(line));
        row.isInContainer = flow.isInContainer;
        row.ttl = std::clamp(flow.timeToLive, 0, mostTtl);
        resolve(row);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT validChanged();
    Q_EMIT changed();
}

std::vector<sim::FlowSpec> TrafficModel::specs() const
{
    std::vector<sim::FlowSpec> specs;
    if (!isValid())
        return specs;
    for (const Row &row : m_rows) {
        sim::FlowSpec spec;
        spec.flow.source = *row.from;
        spec.flow.destination = *row.to;
        spec.flow.protocol = row.protocol;
        spec.flow.destinationPort = static_cast<std::uint16_t>(row.protocol.hasPorts() ? row.port : 0);
        spec.exchanges = static_cast<std::uint32_t>(row.exchanges);
        spec.via = row.proxy;
        spec.requests.clear();
        if (row.protocol == net::tcp)
            for (const QString &line : row.requests)
                spec.requests.push_back(*sim::http::parseRequestLine(line.toStdString()));
        spec.isInContainer = row.isInContainer;
        spec.ttl = static_cast<std::uint8_t>(row.ttl);
        int port = row.sourcePort;
        for (int i = 0; i < row.repeat; ++i) {
            spec.flow.sourcePort = static_cast<std::uint16_t>(port);
            spec.start = sim::SimTime{i} * row.interval * sim::millisecond;
            specs.push_back(spec);
            port = port == lastPort ? firstPort : port + 1;
        }
    }
    return specs;
}

int TrafficModel::rowOf(std::uint32_t flow) const
{
    std::int64_t left = flow;
    for (int row = 0; row < count(); ++row) {
        left -= m_rows[static_cast<std::size_t>(row)].repeat;
        if (left < 0)
            return row;
    }
    return -1;
}

bool TrafficModel::isValid() const
{
    return !m_rows.empty() && std::ranges::all_of(m_rows, [](const Row &row) { return row.from && row.to && !row.error; });
}

void TrafficModel::add(const QString &source, const QString &destination, const QString &protocol, int port, int sourcePort)
{
    Row row;
    row.source = source;
    row.destination = destination;
    if (const auto parsed = net::Protocol::parse(protocol.trimmed().toStdString()); parsed && !parsed->isAll())
        row.protocol = *parsed;
    row.port = std::clamp(port, 0, lastPort);
    row.sourcePort = std::clamp(sourcePort, 0, lastPort);
    resolve(row);
    beginInsertRows({}, count(), count());
    m_rows.push_back(std::move(row));
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT validChanged();
    Q_EMIT changed();
}

void TrafficModel::duplicate(int row)
{
    if (row < 0 || row >= count())
        return;
    Row copy = m_rows[static_cast<std::size_t>(row)];
    copy.sourcePort = copy.sourcePort == lastPort ? firstPort : copy.sourcePort + 1;
    beginInsertRows({}, row + 1, row + 1);
    m_rows.insert(m_rows.begin() + row + 1, std::move(copy));
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT changed();
}

void TrafficModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT validChanged();
    Q_EMIT changed();
}

void TrafficModel::clear()
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT validChanged();
    Q_EMIT changed();
}

void TrafficModel::touched(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT validChanged();
    Q_EMIT changed();
}

void TrafficModel::set(int row, const QString &role, const QVariant &value)
{
    if (row < 0 || row >= count())
        return;
    Row &at = m_rows[static_cast<std::size_t>(row)];
    const auto number = [&](int &field, int least, int most) {
        bool isNumber = false;
        const int wanted = value.toInt(&isNumber);
        if (!isNumber || wanted < least || wanted > most || wanted == field)
            return;
        field = wanted;
        touched(row);
    };
    const auto end = [&](QString &field) {
        if (field == value.toString())
            return;
        field = value.toString();
        resolve(at);
        touched(row);
    };
    switch (roleNames().key(role.toUtf8(), -1)) {
    case SourceRole:
        return end(at.source);
    case DestinationRole:
        return end(at.destination);
    case ViaRole:
        return end(at.via);
    case ProtocolRole:
        if (const auto parsed = net::Protocol::parse(value.toString().trimmed().toStdString());
            parsed && !parsed->isAll() && *parsed != at.protocol) {
            at.protocol = *parsed;
            resolve(at);
            touched(row);
        }
        return;
    case PortRole:
        return number(at.port, 0, lastPort);
    case SourcePortRole:
        return number(at.sourcePort, 0, lastPort);
    case RepeatRole:
        return number(at.repeat, 1, mostConnections);
    case IntervalRole:
        return number(at.interval, 0, mostInterval);
    case ExchangesRole:
        return number(at.exchanges, 1, mostExchanges);
    case RequestsRole: {
        QStringList lines;
        for (const QString &line : value.toStringList())
            if (!line.trimmed().isEmpty() && lines.size() < mostRequests)
                lines.append(line.trimmed());
        if (lines == at.requests)
            return;
        at.requests = std::move(lines);
        resolve(at);
        return touched(row);
    }
    case ContainerRole:
        if (at.isInContainer != value.toBool()) {
            at.isInContainer = value.toBool();
            touched(row);
        }
        return;
    case TtlRole:
        return number(at.ttl, 0, mostTtl);
    default:
        return;
    }
}

QVariantList TrafficModel::preparedRequests() const
{
    namespace imds = sim::imds;
    const auto quoted = [](std::string_view text) { return document::qstr(text); };
    const QString root = quoted(imds::rootPath);
    const QString token = QStringLiteral("PUT ") + quoted(imds::tokenPath) + u' ' + quoted(imds::ttlHeader)
        + QStringLiteral(": %1").arg(imds::longestToken);
    const QString withToken =
        QStringLiteral("GET ") + root + u' ' + quoted(imds::tokenHeader) + QStringLiteral(": ") + quoted(imds::tokenGiven);
    const auto language = m_preferences->textLanguage();
    const auto entry = [&](const char *key, const QStringList &requests) {
        return QVariantMap{{QStringLiteral("text"), say(language, key)}, {QStringLiteral("requests"), requests}};
    };
    return {entry("sim.requests.none", {}), entry("sim.requests.page", {QStringLiteral("GET /")}),
            entry("sim.requests.metadata1", {QStringLiteral("GET ") + root}), entry("sim.requests.metadata2", {token, withToken}),
            entry("sim.requests.hole", {QStringLiteral("GET /?url=http://") + quoted(imds::serviceAddress) + root})};
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QString(row.source + QStringLiteral(" \u2192 ") + row.destination);
    case SourceRole:
        return row.source;
    case DestinationRole:
        return row.destination;
    case ProtocolRole:
        return document::qstr(row.protocol.toString());
    case PortRole:
        return row.port;
    case SourcePortRole:
        return row.sourcePort;
    case RepeatRole:
        return row.repeat;
    case IntervalRole:
        return row.interval;
    case ExchangesRole:
        return row.exchanges;
    case ViaRole:
        return row.via;
    case ErrorRole:
        return row.error ? errorText(*row.error, m_preferences->textLanguage()) : QString();
    case HasPortsRole:
        return row.protocol.hasPorts();
    case RequestsRole:
        return row.requests;
    case ContainerRole:
        return row.isInContainer;
    case TtlRole:
        return row.ttl;
    default:
        return {};
    }
}

QHash<int, QByteArray> TrafficModel::roleNames() const
{
    return {{SourceRole, "source"},     {DestinationRole, "destination"}, {ProtocolRole, "protocol"},
            {PortRole, "port"},         {SourcePortRole, "sourcePort"},   {RepeatRole, "repeat"},
            {IntervalRole, "interval"}, {ExchangesRole, "exchanges"},     {ViaRole, "via"},
            {ErrorRole, "error"},       {HasPortsRole, "hasPorts"},       {RequestsRole, "requests"},
            {TtlRole, "ttl"},           {ContainerRole, "inContainer"}};
}

} // namespace vpcanvas::viewmodels
