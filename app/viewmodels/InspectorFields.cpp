// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/InspectorFields.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "edit/commands/SetField.h"
#include "layout/NodeSize.h"
#include "viewmodels/Choice.h"
#include "viewmodels/Words.h"

#include <algorithm>
#include <array>

namespace vpcanvas::viewmodels {
namespace {

QString choiceText(std::string_view value, text::Language language)
{
    const std::string key = "choice." + std::string(value);
    return text::hasMessage(key) ? say(language, key) : document::qstr(value);
}

/// Resources of a kind that the resource may refer to: those of its VPC, or all where the kind knows no VPC.
QVariantList resourceChoices(const document::Document &document, const aws::ResourceRef &ref, aws::Kind kind, bool withNone,
                             text::Language language)
{
    const auto &network = document.network();
    const auto &containment = document.containment();
    const auto vpc = containment.vpcOf(ref);
    QVariantList choices;
    if (withNone)
        choices.append(choice(QString(), say(language, "choice.none")));
    aws::forEachTable(network, [&](const auto &table) {
        using R = typename std::decay_t<decltype(table)>::mapped_type;
        if (R::kind != kind)
            return;
        for (const auto &[id, resource] : table) {
            const auto other = containment.vpcOf(id);
            if (kind != aws::Kind::Vpc && vpc && other && *vpc != *other)
                continue;
            const QString name = document::qstr(network.displayName(id));
            const QString value = QString::fromStdString(id.value);
            choices.append(choice(value, name == value ? name : QStringLiteral("%1 (%2)").arg(name, value)));
        }
    });
    return choices;
}

void append(QVariantList &all, const QVariantList &more)
{
    for (const auto &one : more)
        all.append(one);
}

/// A subnet without a table or list of its own uses its VPC's; the choice says which.
QVariantList withWhatServes(QVariantList choices, const document::Document &document, const aws::ResourceRef &ref,
                            std::string_view path, text::Language language)
{
    const auto &network = document.network();
    const auto *subnet = ref.kind == aws::Kind::Subnet ? network.find(aws::SubnetId{ref.id}) : nullptr;
    if (!subnet || choices.isEmpty())
        return choices;
    const auto name = [&](const char *key, const aws::ResourceRef &which) {
        choices.front() = choice(QString(), say(language, key, document::qstr(network.displayName(which))));
    };
    if (path == "routeTable")
        for (const auto &[id, table] : network.routeTables)
            if (table.vpc == subnet->vpc && table.main)
                name("choice.mainOfVpc", id);
    if (path == "networkAcl")
        for (const auto &[id, acl] : network.networkAcls)
            if (acl.vpc == subnet->vpc && acl.isDefault)
                name("choice.defaultOfVpc", id);
    return choices;
}

QVariantList suggestionsFor(const document::Document &document, const aws::ResourceRef &ref, const edit::FieldInfo &info,
                            text::Language language)
{
    using enum aws::Kind;
    QVariantList all;
    const auto anywhere = [&] {
        all.append(choice(QStringLiteral("0.0.0.0/0"), QStringLiteral("0.0.0.0/0")));
        all.append(choice(QStringLiteral("::/0"), QStringLiteral("::/0")));
    };
    switch (info.type) {
    case edit::FieldType::Reference:
        return info.refers
            ? withWhatServes(resourceChoices(document, ref, *info.refers, true, language), document, ref, info.path, language)
            : all;
    case edit::FieldType::Destination:
        anywhere();
        append(all, resourceChoices(document, ref, PrefixList, false, language));
        return all;
    case edit::FieldType::Peer:
        anywhere();
        append(all, resourceChoices(document, ref, SecurityGroup, false, language));
        append(all, resourceChoices(document, ref, PrefixList, false, language));
        return all;
    case edit::FieldType::RouteTarget:
        for (const auto kind : {InternetGateway, NatGateway, Instance, NetworkInterface, VpcPeeringConnection, VpcEndpoint,
                                EgressOnlyInternetGateway})
            append(all, resourceChoices(document, ref, kind, false, language));
        return all;
    case edit::FieldType::Protocol:
        for (const char *protocol : {"tcp", "udp", "icmp", "icmpv6", "all"})
            all.append(choice(QString::fromLatin1(protocol), choiceText(protocol, language)));
        return all;
    case edit::FieldType::PortRange:
        for (const char *ports : {"all", "22", "80", "443", "1024-65535"})
            all.append(choice(QString::fromLatin1(ports), choiceText(ports, language)));
        return all;
    case edit::FieldType::Choice:
        for (const auto value : info.choices)
            all.append(choice(document::qstr(value), choiceText(value, language)));
        return all;
    case edit::FieldType::Text:
    case edit::FieldType::Number:
    case edit::FieldType::Switch:
    case edit::FieldType::Cidr:
    case edit::FieldType::Address:
    case edit::FieldType::ReadOnly:
        return all;
    }
    return all;
}

const char *fieldKind(edit::FieldType type)
{
    using enum edit::FieldType;
    switch (type) {
    case Text:
    case Protocol:
    case PortRange:
    case Destination:
    case RouteTarget:
    case Peer:
        return "text";
    case Number:
        return "number";
    case Switch:
        return "switch";
    case Choice:
    case Reference:
        return "choice";
    case Cidr:
        return "cidr";
    case Address:
        return "address";
    case ReadOnly:
        return "readonly";
    }
    return "readonly";
}

bool isMono(edit::FieldType type)
{
    using enum edit::FieldType;
    return type == Cidr || type == Address || type == Destination || type == Peer || type == PortRange;
}

/// The section that a field stands in; the first one has no title.
QString sectionOf(aws::Kind kind, std::string_view path, text::Language language)
{
    const auto title = [&](const char *section) { return say(language, std::string("fieldSection.") + section); };
    if (kind == aws::Kind::Subnet)
        return path == "routeTable" || path == "networkAcl" ? title("routing") : QString();
    if (kind != aws::Kind::Instance)
        return {};
    if (path == "privateIpAddress" || path == "publicIp" || path == "publicIpAddress" || path == "sourceDestCheck")
        return title("addresses");
    if (path == "placementGroup" || path == "partitionNumber" || path == "iamRole")
        return title("placement");
    for (const char *section : {"natOptions", "proxyOptions", "webOptions", "metadataOptions"})
        if (path.substr(0, std::string_view(section).size()) == section)
            return title(section);
    return {};
}

/// What a person reads for a value that is an identifier: the name of what it names.
QString readable(const document::Document &document, const edit::FieldInfo &info, const QString &value,
                 const QVariantList &choices, text::Language language)
{
    for (const auto &candidate : choices) {
        const auto map = candidate.toMap();
        if (map.value(QStringLiteral("value")) != value)
            continue;
        QString text = map.value(QStringLiteral("text")).toString();
        const QString suffix = QStringLiteral(" (%1)").arg(value);
        if (text.endsWith(suffix))
            text.chop(suffix.size());
        return text;
    }
    if (info.type == edit::FieldType::ReadOnly) {
        if (const auto *vpc = document.network().find(aws::VpcId{value.toStdString()}))
            return document::qstr(document.network().displayName(vpc->id));
        if (value == QLatin1String("true") || value == QLatin1String("false") || value == QLatin1String("active")
            || value == QLatin1String("blackhole"))
            return choiceText(value.toStdString(), language);
    }
    return info.type == edit::FieldType::Choice ? choiceText(value.toStdString(), language) : value;
}

Cell plainCell(const QString &text, bool mono = false, const char *tone = "")
{
    Cell cell;
    cell.text = text;
    cell.kind = QStringLiteral("readonly");
    cell.mono = mono;
    cell.tone = QString::fromLatin1(tone);
    return cell;
}

const char *toneOf(const edit::FieldInfo &info, const QString &value)
{
    if (info.path == "ruleAction")
        return value == QLatin1String("allow") ? "ok" : "err";
    if (info.path == "state")
        return value == QLatin1String("active") ? "ok" : "err";
    if (info.path == "healthy")
        return value == QLatin1String("true") ? "ok" : "err";
    return "";
}

} // namespace

bool isShown(const aws::Network &network, const aws::ResourceRef &ref, const edit::FieldInfo &info)
{
    const auto value = [&](std::string_view path) { return edit::fieldText(network, ref, path); };
    if (info.type == edit::FieldType::ReadOnly && value(info.path).empty())
        return false;
    const auto starts = [&](std::string_view prefix) { return info.path.substr(0, prefix.size()) == prefix; };
    switch (ref.kind) {
    case aws::Kind::Instance:
        if (starts("natOptions/"))
            return value("role") == "nat";
        if (starts("proxyOptions/"))
            return value("role") == "proxy";
        if (starts("webOptions/"))
            return value("role") == "web";
        if (info.path == "publicIpAddress")
            return value("publicIp") != "none";
        if (info.path == "partitionNumber")
            return !value("placementGroup").empty();
        return true;
    case aws::Kind::NetworkInterface:
        return info.path != "publicIpAddress" || value("publicIp") != "none";
    case aws::Kind::NatGateway:
        return info.path != "publicIpAddress" || value("connectivityType") == "public";
    case aws::Kind::VpcEndpoint:
        return (info.path != "privateDnsEnabled" && info.path != "privateIpAddress") || value("vpcEndpointType") != "Gateway";
    case aws::Kind::PlacementGroup:
        if (info.path == "partitionCount")
            return value("strategy") == "partition";
        return info.path != "spreadLevel" || value("strategy") == "spread";
    default: // the others show all of theirs
        return true;
    }
}

bool isShown(const aws::Network &network, const aws::ResourceRef &ref, const edit::TableInfo &info)
{
    if (ref.kind == aws::Kind::VpcEndpoint) {
        const bool isGateway = edit::fieldText(network, ref, "vpcEndpointType") == "Gateway";
        return (info.path == "routeTables") == isGateway;
    }
    if (info.path == "natOptions/portForwards")
        return edit::fieldText(network, ref, "role") == "nat";
    return info.path != "proxyOptions/allowedDomains" || edit::fieldText(network, ref, "role") == "proxy";
}

QString fieldLabel(aws::Kind kind, std::string_view table, std::string_view path, text::Language language)
{
    const std::string kindName(enumText(kind));
    const std::string whole = table.empty() ? std::string(path)
        : path.empty()                      ? std::string(table)
                                            : std::string(table) + '.' + std::string(path);
    const std::array names{kindName + '.' + whole, whole, std::string(path)};
    for (const std::string &name : names) {
        std::string key = "field.";
        key += name;
        if (text::hasMessage(key))
            return say(language, key);
    }
    return document::qstr(path.empty() ? table : path);
}

Field fieldOf(const document::Document &document, const aws::ResourceRef &ref, const edit::FieldInfo &info,
              text::Language language)
{
    Field field;
    field.section = sectionOf(ref.kind, info.path, language);
    field.label = fieldLabel(ref.kind, {}, info.path, language);
    field.path = document::qstr(info.path);
    field.kind = QString::fromLatin1(fieldKind(info.type));
    field.value = document::qstr(edit::fieldText(document.network(), ref, info.path));
    field.choices = suggestionsFor(document, ref, info, language);
    field.display = readable(document, info, field.value, field.choices, language);
    field.mono = isMono(info.type);
    if (ref.kind == aws::Kind::Note && info.path == "name")
        field.kind = QStringLiteral("multiline");
    const std::string note = "fieldNote." + std::string(enumText(ref.kind)) + '.' + std::string(info.path);
    if (text::hasMessage(note))
        field.note = say(language, note);
    return field;
}

std::vector<Field> ipv6Fields(const document::Document &document, const aws::ResourceRef &ref, text::Language language)
{
    const auto &network = document.network();
    std::vector<Field> fields;
    const auto add = [&](const char *label, const std::string &value, QString section = {}) {
        Field field;
        field.section = std::move(section);
        field.label = say(language, label);
        field.path = QStringLiteral("ipv6/%1").arg(fields.size());
        field.kind = QStringLiteral("readonly");
        field.value = QString::fromStdString(value);
        field.display = field.value;
        field.mono = true;
        fields.push_back(std::move(field));
    };
    if (const auto *vpc = ref.kind == aws::Kind::Vpc ? network.find(aws::VpcId{ref.id}) : nullptr)
        for (const auto &block : vpc->ipv6CidrBlocks)
            add("field.ipv6CidrBlock", block.toString());
    if (const auto *subnet = ref.kind == aws::Kind::Subnet ? network.find(aws::SubnetId{ref.id}) : nullptr)
        for (const auto &block : subnet->ipv6CidrBlocks)
            add("field.ipv6CidrBlock", block.toString());
    const auto addAll = [&](const aws::NetworkInterface &interface, const QString &section) {
        for (const auto &address : interface.ipv6Addresses)
            add("field.ipv6Address", address.toString(), section);
    };
    if (ref.kind == aws::Kind::Instance) {
        for (const auto &id : document.containment().interfacesOf(ref))
            if (const auto *interface = network.find(id))
                addAll(*interface, say(language, "fieldSection.addresses"));
    } else if (ref.kind == aws::Kind::NetworkInterface) {
        if (const auto *interface = network.find(aws::NetworkInterfaceId{ref.id}))
            addAll(*interface, {});
    }
    return fields;
}

InspectorTable::Head tableHead(const document::Document &document, const aws::ResourceRef &ref, const edit::TableInfo &info,
                               text::Language language)
{
    const Look look = lookOf(document.network(), ref);
    InspectorTable::Head head;
    head.title = fieldLabel(ref.kind, info.path, {}, language);
    head.ref = document::refText(ref);
    const bool holdsGroups = info.path == "groups";
    head.icon = holdsGroups ? QStringLiteral("securityGroup") : look.icon;
    head.iconRole = holdsGroups ? QStringLiteral("kSecurity") : look.colour;
    for (const auto &column : info.columns)
        head.columns.append(column.path.empty() ? head.title : fieldLabel(ref.kind, info.path, column.path, language));
    const std::string kind(enumText(ref.kind));
    const std::string note = "tableNote." + kind + '.' + std::string(info.path);
    if (text::hasMessage(note))
        head.note = say(language, note);
    const std::string add = "tableAdd." + kind + '.' + std::string(info.path);
    head.addText = say(language, text::hasMessage(add) ? add : "tableAdd");
    return head;
}

std::vector<TableRow> tableRows(const document::Document &document, const aws::ResourceRef &ref, const edit::TableInfo &info,
                                text::Language language)
{
    const auto &network = document.network();
    std::vector<TableRow> rows;
    if (ref.kind == aws::Kind::RouteTable && info.path == "routes") {
        if (const auto *table = network.find(aws::RouteTableId{ref.id})) {
            for (const auto &implied : layout::tableRows(network, *table)) {
                if (implied.route >= 0)
                    continue;
                TableRow row;
                for (const auto &column : info.columns) {
                    row.cells.push_back(column.path == "destination"  ? plainCell(document::qstr(implied.destination), true)
                                            : column.path == "target" ? plainCell(document::qstr(implied.target))
                                            : column.path == "state"  ? plainCell(choiceText("active", language), false, "ok")
                                                                      : plainCell(QString()));
                }
                rows.push_back(std::move(row));
            }
        }
    }
    const auto count = edit::rowCount(network, ref, info.path);
    for (std::size_t i = 0; i < count; ++i) {
        TableRow row;
        row.modelIndex = static_cast<int>(i);
        for (const auto &column : info.columns) {
            std::string path = std::string(info.path) + '/' + std::to_string(i);
            if (!column.path.empty())
                path += '/' + std::string(column.path);
            Cell cell;
            cell.value = document::qstr(edit::fieldText(network, ref, path));
            cell.choices = suggestionsFor(document, ref, column, language);
            cell.text = readable(document, column, cell.value, cell.choices, language);
            cell.kind = QString::fromLatin1(fieldKind(column.type));
            if (cell.kind == QLatin1String("cidr") || cell.kind == QLatin1String("address")
                || cell.kind == QLatin1String("number"))
                cell.kind = QStringLiteral("text");
            cell.mono = isMono(column.type);
            cell.tone = QString::fromLatin1(toneOf(column, cell.value));
            if (column.type != edit::FieldType::ReadOnly)
                cell.path = document::qstr(path);
            row.cells.push_back(std::move(cell));
        }
        rows.push_back(std::move(row));
    }
    if (ref.kind == aws::Kind::NetworkAcl) {
        // The closing deny is evaluated last and is not stored.
        TableRow row;
        for (const auto &column : info.columns) {
            row.cells.push_back(column.path == "ruleNumber"       ? plainCell(QStringLiteral("*"), true)
                                    : column.path == "cidrBlock"  ? plainCell(QStringLiteral("0.0.0.0/0"), true)
                                    : column.path == "ruleAction" ? plainCell(choiceText("deny", language), false, "err")
                                    : column.path == "protocol" || column.path == "ports" ? plainCell(choiceText("all", language))
                                                                                          : plainCell(QString()));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace vpcanvas::viewmodels
