// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/InspectorModel.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "document/Selection.h"
#include "edit/Apply.h"
#include "edit/commands/EditableFields.h"
#include "edit/commands/SetField.h"
#include "layout/SubnetRouting.h"
#include "viewmodels/InspectorFields.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Summary.h"
#include "viewmodels/Words.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::viewmodels {
namespace {

/// AWS keeps the first four addresses and the last one of every subnet.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
constexpr int reservedAddresses = 5;
constexpr std::size_t mostListed = 100; ///< of the selected resources; more would be slow to build and to read

QVariantMap badge(const QString &text, const char *icon, const char *tone)
{
    return {{QStringLiteral("text"), text},
            {QStringLiteral("icon"), QString::fromLatin1(icon)},
            {QStringLiteral("tone"), QString::fromLatin1(tone)}};
}

/// A table that the inspector shows: its own, or that of a resource that serves the selected one.
struct TablePlace
{
    aws::ResourceRef ref;
    const edit::TableInfo *info;
    bool isOwn;
};

void addTables(std::vector<TablePlace> &places, const aws::Network &network, const aws::ResourceRef &ref, bool isOwn)
{
    for (const auto &table : edit::editableTables(ref.kind))
        if (isShown(network, ref, table))
            places.push_back({ref, &table, isOwn});
}

const aws::NetworkAcl *aclOf(const aws::Network &network, const aws::Subnet &subnet)
{
    if (const auto *own = network.find(subnet.networkAcl))
        return own;
    for (const auto &[id, acl] : network.networkAcls)
        if (acl.vpc == subnet.vpc && acl.isDefault)
            return &acl;
    return nullptr;
}

} // namespace

InspectorModel::InspectorModel(document::Document *document, Preferences *preferences, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_preferences(preferences),
      m_fields(new FieldModel(this)),
      m_children(new ChildModel(this))
{
    connect(document->selection(), &document::Selection::changed, this, &InspectorModel::refresh);
    connect(document, &document::Document::replaced, this, &InspectorModel::refresh);
    connect(document, &document::Document::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.changesMeaning())
            refresh();
    });
    connect(preferences, &Preferences::languageChanged, this, &InspectorModel::refresh);
    refresh();
}

QString InspectorModel::state() const
{
    const int count = m_document->selection()->count();
    return count == 0 ? QStringLiteral("none") : count == 1 ? QStringLiteral("one") : QStringLiteral("many");
}

QString InspectorModel::ref() const
{
    return m_document->selection()->current();
}

void InspectorModel::refresh()
{
    const auto &items = m_document->selection()->items();
    std::vector<aws::ResourceRef> refs;
    for (const auto &item : items) // an edit may have removed it before the selection heard of it
        if (m_document->network().contains(item))
            refs.push_back(item);
    m_head = refs.size() == 1 ? headOf(refs.front()) : headOf(refs);
    m_fields->setFields(refs.empty() ? std::vector<Field>{} : fieldsOf(refs));
    m_children->setChildren(refs.size() == 1 ? childrenOf(refs.front()) : childrenOf(refs));
    refreshTables(refs.size() == 1 ? std::optional(refs.front()) : std::nullopt);
    Q_EMIT changed();
}

InspectorModel::Head InspectorModel::headOf(const aws::ResourceRef &ref) const
{
    const auto &network = m_document->network();
    const auto language = m_preferences->textLanguage();
    Head head;
    head.title = nameText(network, ref);
    head.kindText = viewmodels::kindText(network, ref, language);
    head.subtitle = QString::fromStdString(ref.id);
    if (const auto zone = aws::zoneBoxOf(ref)) {
        head.title = QString::fromStdString(zone->zone.value);
        head.subtitle = nameText(network, zone->vpc);
    } else if (head.subtitle == head.title || ref.kind == aws::Kind::Note) {
        head.subtitle = head.kindText;
    }
    if (ref.kind == aws::Kind::Note)
        head.title = head.kindText;
    const Look look = lookOf(network, ref);
    head.icon = look.icon;
    head.iconRole = look.colour;
    addFacts(ref, head);
    head.actions = actionsFor(ref);
    return head;
}

InspectorModel::Head InspectorModel::headOf(const std::vector<aws::ResourceRef> &refs) const
{
    Head head;
    if (refs.empty())
        return head;
    const auto language = m_preferences->textLanguage();
    const bool sameKind = std::ranges::all_of(refs, [&](const auto &ref) { return ref.kind == refs.front().kind; });
    const int count = static_cast<int>(refs.size());
    head.title = say(language, "inspector.selected", count);
    head.subtitle = sameKind ? viewmodels::kindText(refs.front().kind, language) : say(language, "inspector.severalKinds");
    head.kindText = head.subtitle;
    const Look look = sameKind ? lookOf(refs.front().kind) : Look{QStringLiteral("grid"), QStringLiteral("text2")};
    head.icon = look.icon;
    head.iconRole = look.colour;
    head.actions = actionsFor(std::nullopt);
    head.childrenTitle = say(language, refs.size() > mostListed ? "inspector.firstSelected" : "inspector.selectedList");
    return head;
}

void InspectorModel::addFacts(const aws::ResourceRef &ref, Head &head) const
{
    const auto &network = m_document->network();
    const auto language = m_preferences->textLanguage();
    switch (ref.kind) {
    case aws::Kind::Subnet: {
        const auto *subnet = network.find(aws::SubnetId{ref.id});
        if (!subnet)
            return;
        const bool isPublic = layout::SubnetRouting(network).isPublic(*subnet);
        head.iconRole = isPublic ? QStringLiteral("pub") : QStringLiteral("priv");
        head.badges.append(isPublic ? badge(say(language, "badge.public"), "internet", "public")
                                    : badge(say(language, "badge.private"), "lock", "private"));
        head.childrenTitle = say(language, "inspector.inSubnet");
        if (!subnet->cidrBlock || !subnet->cidrBlock->isIpv4())
            return;
        head.usageTotal = std::exp2(32 - subnet->cidrBlock->prefix());
        head.usageReserved = reservedAddresses;
        double used = 0;
        for (const auto &[id, interface] : network.networkInterfaces)
            if (interface.subnet == subnet->id)
                used += static_cast<double>(interface.privateIpAddresses.size());
        head.usageUsed = used;
        return;
    }
    case aws::Kind::Vpc:
        head.childrenTitle = say(language, "inspector.inVpc");
        if (const auto *vpc = network.find(aws::VpcId{ref.id}); vpc && vpc->isDefault)
            head.badges.append(badge(say(language, "badge.default"), "", ""));
        return;
    case aws::Kind::Region:
        head.childrenTitle = say(language, "inspector.inRegion");
        return;
    case aws::Kind::AvailabilityZone:
        head.childrenTitle = say(language, "inspector.inZone");
        return;
    case aws::Kind::RouteTable:
        if (const auto *table = network.find(aws::RouteTableId{ref.id}); table && table->main)
            head.badges.append(badge(say(language, "badge.main"), "", ""));
        head.childrenTitle = say(language, "inspector.usedBySubnets");
        return;
    case aws::Kind::NetworkAcl:
        if (const auto *acl = network.find(aws::NetworkAclId{ref.id}); acl && acl->isDefault)
            head.badges.append(badge(say(language, "badge.default"), "", ""));
        head.childrenTitle = say(language, "inspector.usedBySubnets");
        return;
    case aws::Kind::SecurityGroup:
        head.childrenTitle = say(language, "inspector.usedByInterfaces");
        return;
    case aws::Kind::Instance:
        if (const auto *instance = network.find(aws::InstanceId{ref.id}))
            head.badges.append(badge(say(language, "choice." + std::string(enumText(instance->state))), "",
                                     instance->state == aws::InstanceState::Running ? "ok" : "warn"));
        head.childrenTitle = say(language, "inspector.interfaces");
        return;
    case aws::Kind::UnmodelledResource:
        head.badges.append(badge(say(language, "badge.notSimulated"), "", "warn"));
        return;
    default: // nothing more to say about the others
        return;
    }
}

QVariantList InspectorModel::actionsFor(const std::optional<aws::ResourceRef> &ref) const
{
    const auto language = m_preferences->textLanguage();
    QVariantList actions;
    const auto add = [&](const char *id, const char *icon) {
        actions.append(QVariantMap{{QStringLiteral("id"), QString::fromLatin1(id)},
                                   {QStringLiteral("text"), say(language, std::string("action.") + id)},
                                   {QStringLiteral("icon"), QString::fromLatin1(icon)},
                                   {QStringLiteral("enabled"), true}});
    };
    if (ref) {
        switch (ref->kind) {
        case aws::Kind::Instance:
        case aws::Kind::NetworkInterface:
        case aws::Kind::NatGateway:
        case aws::Kind::VpcEndpoint:
        case aws::Kind::LoadBalancer:
        case aws::Kind::Internet:
        case aws::Kind::InternetHost:
        case aws::Kind::AwsService:
        case aws::Kind::OnPremisesNetwork:
            add("traceFrom", "bolt");
            add("traceTo", "arrowR");
            break;
        default: // packets neither start nor end at the others
            break;
        }
    }
    add("duplicate", "copy");
    add("delete", "close");
    return actions;
}

std::vector<Field> InspectorModel::fieldsOf(const std::vector<aws::ResourceRef> &refs) const
{
    const auto language = m_preferences->textLanguage();
    std::vector<Field> fields;
    for (const auto &info : edit::editableFields(refs.front().kind)) {
        const bool shared = std::ranges::all_of(refs, [&](const auto &ref) {
            const auto theirs = edit::editableFields(ref.kind);
            return std::ranges::any_of(theirs,
                                       [&](const auto &other) { return other.path == info.path && other.type == info.type; });
        });
        if (!shared || std::ranges::none_of(refs, [&](const auto &ref) { return isShown(m_document->network(), ref, info); }))
            continue;
        Field field = fieldOf(*m_document, refs.front(), info, language);
        for (const auto &ref : refs) {
            if (document::qstr(edit::fieldText(m_document->network(), ref, info.path)) != field.value) {
                field.mixed = true;
                field.value.clear();
                field.display = say(language, "inspector.mixed");
                break;
            }
        }
        fields.push_back(std::move(field));
    }
    if (refs.size() == 1) {
        // After what is said of IPv4, in the same section.
        auto more = ipv6Fields(*m_document, refs.front(), language);
        auto after = std::ranges::find_if(fields, [](const Field &field) {
            return field.path == QLatin1String("cidrBlock") || field.path == QLatin1String("privateIpAddress")
                || field.path == QLatin1String("region");
        });
        fields.insert(after == fields.end() ? after : std::next(after), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    }
    return fields;
}

Child InspectorModel::childFor(const aws::ResourceRef &ref) const
{
    const Look look = lookOf(m_document->network(), ref);
    return {document::refText(ref), nameText(m_document->network(), ref), detailText(*m_document, ref), look.icon, look.colour};
}

std::vector<Child> InspectorModel::childrenOf(const std::vector<aws::ResourceRef> &refs) const
{
    std::vector<Child> children;
    for (const auto &ref : refs) {
        if (children.size() == mostListed)
            break;
        children.push_back(childFor(ref));
    }
    return children;
}

std::vector<Child> InspectorModel::childrenOf(const aws::ResourceRef &ref) const
{
    const auto &network = m_document->network();
    std::vector<Child> children;
    const auto add = [&](const aws::ResourceRef &child) { children.push_back(childFor(child)); };
    switch (ref.kind) {
    case aws::Kind::RouteTable: {
        const layout::SubnetRouting routing(network);
        for (const auto &[id, subnet] : network.subnets)
            if (const auto *table = routing.tableOf(subnet); table && table->id.value == ref.id)
                add(id);
        break;
    }
    case aws::Kind::NetworkAcl:
        for (const auto &[id, subnet] : network.subnets)
            if (const auto *acl = aclOf(network, subnet); acl && acl->id.value == ref.id)
                add(id);
        break;
    case aws::Kind::SecurityGroup:
        for (const auto &[id, interface] : network.networkInterfaces)
            if (std::ranges::find(interface.groups, aws::SecurityGroupId{ref.id}) != interface.groups.end())
                add(aws::ownerOf(interface).value_or(aws::ResourceRef(id)));
        break;
    default: // what is inside
        for (const auto &child : m_document->containment().childrenOf(ref))
            add(child);
        break;
    }
    return children;
}

void InspectorModel::refreshTables(const std::optional<aws::ResourceRef> &ref)
{
    const auto language = m_preferences->textLanguage();
    const auto &network = m_document->network();
    std::vector<TablePlace> places;
    if (ref) {
        addTables(places, network, *ref, true);
        if (ref->kind == aws::Kind::Subnet) {
            if (const auto *subnet = network.find(aws::SubnetId{ref->id})) {
                if (const auto *table = layout::SubnetRouting(network).tableOf(*subnet))
                    addTables(places, network, table->id, false);
                if (const auto *acl = aclOf(network, *subnet))
                    addTables(places, network, acl->id, false);
            }
        }
    }
    bool sameTables = static_cast<std::size_t>(m_tables.size()) == places.size();
    for (std::size_t i = 0; sameTables && i < places.size(); ++i) {
        const auto *table = m_tables[static_cast<qsizetype>(i)];
        sameTables = table->tableId() == document::qstr(places[i].info->path) && table->ref() == document::refText(places[i].ref);
    }
    if (!sameTables) {
        const auto old = m_tables;
        m_tables.clear();
        for (const auto &place : places)
            m_tables.append(new InspectorTable(document::qstr(place.info->path), this));
        for (auto *table : old)
            table->deleteLater();
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto head = tableHead(*m_document, places[i].ref, *places[i].info, language);
        if (!places[i].isOwn)
            head.title = say(language, "inspector.tableOf", nameText(network, places[i].ref), head.title);
        m_tables[static_cast<qsizetype>(i)]->set(std::move(head),
                                                 tableRows(*m_document, places[i].ref, *places[i].info, language));
    }
    if (!sameTables)
        Q_EMIT tablesChanged();
}

Result<edit::EditOp> InspectorModel::setAll(const QString &path, const QString &text) const
{
    const auto &items = m_document->selection()->items();
    const std::string field = path.toStdString();
    const std::string value = text.toStdString();
    if (items.size() == 1)
        return edit::setField(m_document->network(), items.front(), field, value);
    edit::Batch all;
    aws::Network draft = m_document->network(); // each change must be allowed after those before it
    for (const auto &ref : items) {
        VPCANVAS_TRY(op, edit::setField(draft, ref, field, value));
        VPCANVAS_TRY(applied, edit::apply(draft, op));
        all.ops.push_back(std::move(op));
    }
    return edit::EditOp(std::move(all));
}

bool InspectorModel::setField(const QString &path, const QString &text)
{
    if (m_document->selection()->count() == 0)
        return false;
    const auto language = m_preferences->textLanguage();
    const int row = m_fields->rowOf(path);
    if (row >= 0 && !m_fields->fields()[static_cast<std::size_t>(row)].mixed && m_fields->valueOf(path) == text) {
        m_fields->setError(path, {});
        return true;
    }
    const auto op = setAll(path, text);
    if (!op) {
        m_fields->setError(path, errorText(op.error(), language));
        return false;
    }
    const QString label = row < 0 ? path : m_fields->fields()[static_cast<std::size_t>(row)].label;
    if (!m_document->edit(*op, say(language, "undo.setField", label))) {
        m_fields->setError(path, errorText(*m_document->lastError(), language));
        return false;
    }
    m_fields->setError(path, {});
    return true;
}

QString InspectorModel::check(const QString &path, const QString &text) const
{
    if (m_document->selection()->count() == 0)
        return {};
    const auto op = setAll(path, text);
    return op ? QString() : errorText(op.error(), m_preferences->textLanguage());
}

bool InspectorModel::runAction(const QString &id)
{
    if (m_document->selection()->count() == 0)
        return false;
    Q_EMIT actionRequested(id, ref());
    return true;
}

QString InspectorModel::checkOn(const aws::ResourceRef &ref, const QString &path, const QString &text) const
{
    const auto op = edit::setField(m_document->network(), ref, path.toStdString(), text.toStdString());
    return op ? QString() : errorText(op.error(), m_preferences->textLanguage());
}

QString InspectorModel::applyOn(const Result<edit::EditOp> &op, std::string_view label)
{
    const auto language = m_preferences->textLanguage();
    if (!op)
        return errorText(op.error(), language);
    if (!m_document->edit(*op, say(language, label)))
        return errorText(*m_document->lastError(), language);
    return {};
}

QString InspectorModel::setFieldOn(const aws::ResourceRef &ref, const QString &path, const QString &text)
{
    if (document::qstr(edit::fieldText(m_document->network(), ref, path.toStdString())) == text)
        return {};
    return applyOn(edit::setField(m_document->network(), ref, path.toStdString(), text.toStdString()), "undo.editRow");
}

QString InspectorModel::addRowOn(const aws::ResourceRef &ref, const QString &list)
{
    return applyOn(edit::addRow(m_document->network(), ref, list.toStdString()), "undo.addRow");
}

QString InspectorModel::removeRowOn(const aws::ResourceRef &ref, const QString &list, int row)
{
    return applyOn(edit::removeRow(m_document->network(), ref, list.toStdString(), static_cast<std::size_t>(row)),
                   "undo.removeRow");
}

} // namespace vpcanvas::viewmodels
