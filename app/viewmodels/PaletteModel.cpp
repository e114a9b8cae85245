// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/PaletteModel.h"

#include "edit/commands/PaletteItem.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Words.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace vpcanvas::viewmodels {
namespace {

struct Entry
{
    edit::PaletteItem item;
    const char *section; ///< key of the section's title
    const char *icon;
    const char *colour;
};

using enum edit::PaletteItem;

constexpr std::array entries{
    Entry{Region, "paletteSection.network", "region", "region"},
    Entry{AvailabilityZone, "paletteSection.network", "az", "az"},
    Entry{Vpc, "paletteSection.network", "vpc", "vpc"},
    Entry{PublicSubnet, "paletteSection.network", "subnet", "pub"},
    Entry{Subnet, "paletteSection.network", "subnet", "priv"},
    Entry{RouteTable, "paletteSection.network", "routeTable", "kTable"},
    Entry{NetworkAcl, "paletteSection.network", "nacl", "kSecurity"},
    Entry{SecurityGroup, "paletteSection.network", "securityGroup", "kSecurity"},
    Entry{NetworkInterface, "paletteSection.network", "eni", "kCompute"},
    Entry{ElasticIp, "paletteSection.network", "eip", "kGateway"},
    Entry{PrefixList, "paletteSection.network", "list", "kTable"},
    Entry{Instance, "paletteSection.compute", "instance", "kCompute"},
    Entry{WebInstance, "paletteSection.compute", "webServer", "kCompute"},
    Entry{NatInstance, "paletteSection.compute", "natInstance", "kCompute"},
    Entry{ProxyInstance, "paletteSection.compute", "proxy", "kCompute"},
    Entry{NetworkLoadBalancer, "paletteSection.compute", "nlb", "kGateway"},
    Entry{TargetGroup, "paletteSection.compute", "grid", "kGateway"},
    Entry{PlacementGroup, "paletteSection.compute", "placementGroup", "kPlacement"},
    Entry{InternetGateway, "paletteSection.gateways", "internetGateway", "kGateway"},
    Entry{NatGateway, "paletteSection.gateways", "natGateway", "kGateway"},
    Entry{PrivateNatGateway, "paletteSection.gateways", "natGateway", "kGateway"},
    Entry{EgressOnlyInternetGateway, "paletteSection.gateways", "egressOnly", "kGateway"},
    Entry{PeeringConnection, "paletteSection.gateways", "peering", "kGateway"},
    Entry{GatewayEndpoint, "paletteSection.endpoints", "gatewayEndpoint", "kEndpoint"},
    Entry{InterfaceEndpoint, "paletteSection.endpoints", "interfaceEndpoint", "kEndpoint"},
    Entry{EndpointService, "paletteSection.endpoints", "endpointService", "kEndpoint"},
    Entry{S3, "paletteSection.endpoints", "s3", "kService"},
    Entry{DynamoDb, "paletteSection.endpoints", "dynamodb", "kService"},
    Entry{CloudFormation, "paletteSection.endpoints", "bolt", "kService"},
    Entry{AwsService, "paletteSection.endpoints", "bolt", "kService"},
    Entry{Internet, "paletteSection.outside", "internet", "kExternal"},
    Entry{InternetHost, "paletteSection.outside", "webServer", "kExternal"},
    Entry{OnPremisesNetwork, "paletteSection.outside", "onprem", "kExternal"},
    Entry{Note, "paletteSection.outside", "textI", "text2"},
};

} // namespace

PaletteModel::PaletteModel(Preferences *preferences, QObject *parent) : QAbstractListModel(parent), m_preferences(preferences)
{
    refilter();
    connect(preferences, &Preferences::languageChanged, this, [this] {
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {SectionRole, TextRole, HintRole});
    });
}

int PaletteModel::total() const
{
    return static_cast<int>(entries.size());
}

void PaletteModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    beginResetModel();
    refilter();
    endResetModel();
    Q_EMIT filterChanged();
    Q_EMIT countChanged();
}

void PaletteModel::refilter()
{
    const QString wanted = m_filter.trimmed();
    m_shown.clear();
    for (int i = 0; i < total(); ++i) {
        const std::string key = "palette." + std::string(enumText(entries[static_cast<std::size_t>(i)].item));
        const auto matches = [&](text::Language language) { return say(language, key).contains(wanted, Qt::CaseInsensitive); };
        if (wanted.isEmpty() || matches(text::Language::English) || matches(text::Language::Korean)
            || QString::fromStdString(key).contains(wanted, Qt::CaseInsensitive))
            m_shown.push_back(i);
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = entries[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])];
    const std::string name(enumText(entry.item));
    const auto language = m_preferences->textLanguage();
    switch (role) {
    case SectionRole:
        return say(language, entry.section);
    case ItemRole:
        return QString::fromStdString(name);
    case Qt::DisplayRole:
    case TextRole:
        return say(language, "palette." + name);
    case IconRole:
        return QString::fromLatin1(entry.icon);
    case IconRoleRole:
        return QString::fromLatin1(entry.colour);
    case HintRole:
        return say(language, "paletteHint." + name);
    default:
        return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{SectionRole, "section"}, {ItemRole, "item"},         {TextRole, "text"},
            {IconRole, "icon"},       {IconRoleRole, "iconRole"}, {HintRole, "hint"}};
}

} // namespace vpcanvas::viewmodels
