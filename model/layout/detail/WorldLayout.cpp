// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/detail/WorldLayout.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace vpcanvas::layout::detail {
namespace {

using aws::Kind;

constexpr double canvasAspect = 1.4; ///< of the canvas between its panels, and VPCs above each other reach the internet straight
constexpr double regionLeft = 24;
constexpr double regionRight = 40; ///< a gateway's tile hangs half over its VPC's border
constexpr double regionBottom = 24;
constexpr double regionGap = 96;
constexpr Size vpcGap{96, 48};
constexpr Size peeringGap{160, 112}; ///< room for a tile, its name and its lines between VPCs
constexpr double outsideGap = 72;    ///< from the Region to the middle of the internet
constexpr double rowStep = 24;

double roundGrid(double value)
{
    return std::round(value / metric::grid) * metric::grid;
}

} // namespace

void WorldLayout::run()
{
    std::vector<int> areas;
    for (const int root : m_tree.roots) {
        switch (m_tree[root].ref.kind) {
        case Kind::Region:
            placeRegion(root);
            areas.push_back(root);
            break;
        case Kind::Vpc:
            areas.push_back(root);
            break;
        case Kind::Internet:
            m_internets.push_back(root);
            break;
        case Kind::InternetHost:
        case Kind::AwsService:
            m_services.push_back(root);
            break;
        case Kind::OnPremisesNetwork:
            m_onPremises.push_back(root);
            break;
        case Kind::VpcPeeringConnection:
            m_peerings.push_back(root);
            break;
        default:
            m_loose.push_back(root);
        }
    }
    const Size size = packBoxes(areas, {regionGap, regionGap});
    m_regions = {0, 0, size.width, size.height};
    placeInternet();
    placeServices();
    placeOnPremises();
    placeLoose();
    placePeerings();
}

void WorldLayout::placeRegion(int index)
{
    std::vector<int> vpcs;
    std::vector<int> others;
    for (const int child : m_tree[index].children)
        (m_tree[child].ref.kind == Kind::Vpc ? vpcs : others).push_back(child);
    bool hasPeerings = false;
    for (const auto &[id, peering] : m_network.vpcPeeringConnections)
        for (const int vpc : vpcs)
            hasPeerings = hasPeerings || m_tree[vpc].ref.id == peering.requester.vpc.value
                || m_tree[vpc].ref.id == peering.accepter.vpc.value;
    vpcs = orderedVpcs(std::move(vpcs));
    Size inner = packBoxes(vpcs, hasPeerings ? peeringGap : vpcGap);
    moveRow(vpcs, {regionLeft, metric::paddingTop});
    if (!others.empty()) {
        const double top = inner.height > 0 ? metric::paddingTop + inner.height + 2 * metric::gap : metric::paddingTop;
        const Size strip = placeRows(others, std::max(inner.width, 640.0), {metric::gap, metric::gap});
        moveRow(others, {regionLeft, top});
        inner.width = std::max(inner.width, strip.width);
        inner.height = top + strip.height - metric::paddingTop;
    }
    DrawnNode &region = m_tree[index];
    region.box = {0, 0, std::max(region.size.width, regionLeft + inner.width + regionRight),
                  std::max(region.size.height, roundUp(metric::paddingTop + inner.height + regionBottom, metric::grid))};
}

std::vector<int> WorldLayout::orderedVpcs(std::vector<int> vpcs) const
{
    // VPCs that are peered follow each other; then the tall ones first, so that rows are of like height
    std::unordered_map<std::string_view, std::vector<std::string_view>> peers;
    for (const auto &[id, peering] : m_network.vpcPeeringConnections) {
        peers[peering.requester.vpc.value].push_back(peering.accepter.vpc.value);
        peers[peering.accepter.vpc.value].push_back(peering.requester.vpc.value);
    }
    std::unordered_map<std::string_view, int> byId;
    for (const int vpc : vpcs)
        byId.emplace(m_tree[vpc].ref.id, vpc);
    std::ranges::sort(vpcs, [&](int a, int b) {
        const auto key = [&](int vpc) {
            const auto hit = peers.find(m_tree[vpc].ref.id);
            const auto degree = hit == peers.end() ? std::size_t{0} : hit->second.size();
            return std::tuple(-static_cast<long>(degree), -m_tree[vpc].box.height, -m_tree[vpc].box.width, vpc);
        };
        return key(a) < key(b);
    });
    std::vector<int> ordered;
    std::unordered_map<int, bool> seen;
    for (const int start : vpcs) {
        std::vector<int> queue{start};
        for (std::size_t i = 0; i < queue.size(); ++i) {
            if (!seen.emplace(queue[i], true).second)
                continue;
            ordered.push_back(queue[i]);
            if (const auto hit = peers.find(m_tree[queue[i]].ref.id); hit != peers.end())
                for (const std::string_view peer : hit->second)
                    if (const auto vpc = byId.find(peer); vpc != byId.end())
                        queue.push_back(vpc->second);
        }
    }
    return ordered;
}

Size WorldLayout::placeRows(const std::vector<int> &boxes, double limit, Size gap)
{
    Size all;
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    for (const int index : boxes) {
        DrawnNode &node = m_tree[index];
        if (node.shape != Shape::Container) {
            node.box.width = node.size.width;
            node.box.height = node.size.height;
        }
        if (x > 0 && x + node.box.width > limit) {
            x = 0;
            y = roundUp(y + rowHeight + gap.height, metric::grid);
            rowHeight = 0;
        }
        node.box.x = x;
        node.box.y = y;
        all.width = std::max(all.width, node.box.right());
        x = roundUp(node.box.right() + gap.width, metric::grid);
        rowHeight = std::max(rowHeight, node.box.height);
    }
    all.height = y + rowHeight;
    return all;
}

Size WorldLayout::placeSkyline(const std::vector<int> &boxes, double limit, Size gap)
{
    struct Step
    {
        double x, y;
    };
    std::vector<Step> line{{0, 0}}; // each reaches to the next one's x
    Size all;
    for (const int index : boxes) {
        DrawnNode &node = m_tree[index];
        const double width = roundUp(node.box.width + gap.width, metric::grid);
        Point best{0, std::numeric_limits<double>::max()};
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (i > 0 && line[i].x + node.box.width > limit)
                break;
            double y = line[i].y;
            for (std::size_t k = i + 1; k < line.size() && line[k].x < line[i].x + width; ++k)
                y = std::max(y, line[k].y);
            if (y < best.y)
                best = {line[i].x, y};
        }
        node.box.x = best.x;
        node.box.y = best.y;
        all.width = std::max(all.width, node.box.right());
        all.height = std::max(all.height, node.box.bottom());
        const double end = best.x + width;
        const double bottom = roundUp(node.box.bottom() + gap.height, metric::grid);
        double after = 0;
        for (const Step &step : line)
            if (step.x <= end)
                after = step.y;
        std::erase_if(line, [&](const Step &step) { return step.x >= best.x && step.x <= end; });
        line.push_back({best.x, bottom});
        line.push_back({end, after});
        std::ranges::sort(line, {}, &Step::x);
    }
    return all;
}

Size WorldLayout::packBoxes(const std::vector<int> &boxes, Size gap)
{
    if (boxes.empty())
        return {};
    double widest = 0;
    double sum = 0;
    for (const int index : boxes) {
        widest = std::max(widest, m_tree[index].box.width);
        sum += m_tree[index].box.width + gap.width;
    }
    double best = std::numeric_limits<double>::max();
    double bestLimit = sum;
    for (double limit = widest; limit < sum * 1.15; limit *= 1.08) {
        const Size size = placeSkyline(boxes, limit, gap);
        const double cost =
            std::max(size.width / canvasAspect, size.height); // the higher, the smaller it is when it fits a window
        if (cost < best - 1e-9) {
            best = cost;
            bestLimit = limit;
        }
    }
    return placeSkyline(boxes, bestLimit, gap);
}

void WorldLayout::moveRow(const std::vector<int> &boxes, Point by)
{
    for (const int index : boxes) {
        m_tree[index].box.x += by.x;
        m_tree[index].box.y += by.y;
    }
}

Point WorldLayout::absoluteOf(int node) const
{
    Point at;
    for (; node >= 0; node = m_tree[node].parent) {
        at.x += m_tree[node].box.x;
        at.y += m_tree[node].box.y;
    }
    return at;
}

aws::Box WorldLayout::absoluteBox(int node) const
{
    const Point at = absoluteOf(node);
    return {at.x, at.y, m_tree[node].box.width, m_tree[node].box.height};
}

void WorldLayout::placeInternet()
{
    std::vector<double> gateways;
    for (std::size_t i = 0; i < m_tree.nodes.size(); ++i)
        if (m_tree.nodes[i].ref.kind == Kind::InternetGateway && m_tree.nodes[i].parent >= 0)
            gateways.push_back(absoluteOf(static_cast<int>(i)).y);
    std::ranges::sort(gateways);
    m_internetY = gateways.empty() ? roundGrid(m_regions.height / 3) : gateways[gateways.size() / 2];
    m_internetY = std::max(m_internetY, 0.0);
    const double right = m_regions.width > 0 ? m_regions.right() : -outsideGap;
    // one host alone stands above the internet; more stand in a column at its right
    int hostAbove = -1;
    std::size_t hosts = 0;
    for (const int index : m_services)
        if (m_tree[index].ref.kind == Kind::InternetHost) {
            hostAbove = index;
            ++hosts;
        }
    if (hosts != 1 || m_internets.empty() || m_internetY < metric::cardHeight + 56)
        hostAbove = -1;
    double middle = right + outsideGap;
    if (hostAbove >= 0) {
        DrawnNode &host = m_tree[hostAbove];
        middle = roundUp(std::max(middle, right + metric::gap + host.size.width / 2), metric::grid);
        const double width = roundUp(host.size.width, 2 * metric::grid); // so that its middle is on the grid
        host.box = {middle - width / 2, m_internetY - 56 - host.size.height, width, host.size.height};
        std::erase(m_services, hostAbove);
        m_outsideX = std::max(m_outsideX, host.box.right());
    }
    double y = m_internetY;
    for (const int index : m_internets) {
        m_tree[index].box = {middle - metric::tileSize / 2, y, metric::tileSize, metric::tileSize};
        y += metric::tileSize + metric::tileLabelHeight + 2 * metric::gap;
    }
    m_outsideX = std::max(m_outsideX, m_internets.empty() ? right : middle + metric::tileSize / 2);
}

void WorldLayout::placeServices()
{
    // a service stands level with the endpoints that lead to it, a host level with the internet
    std::unordered_map<std::string_view, std::vector<double>> endpoints;
    for (std::size_t i = 0; i < m_tree.nodes.size(); ++i)
        if (const DrawnNode &node = m_tree.nodes[i]; node.ref.kind == Kind::VpcEndpoint)
            if (const aws::VpcEndpoint *endpoint = m_network.find(aws::VpcEndpointId{node.ref.id}))
                endpoints[endpoint->serviceName].push_back(absoluteOf(static_cast<int>(i)).y);
    const auto wantedY = [&](int index) {
        const DrawnNode &node = m_tree[index];
        if (const aws::AwsService *service = m_network.find(aws::AwsServiceId{node.ref.id});
            service && node.ref.kind == Kind::AwsService)
            if (const auto hit = endpoints.find(service->serviceName); hit != endpoints.end())
                return hit->second[hit->second.size() / 2];
        return m_internetY;
    };
    std::ranges::stable_sort(m_services, {}, wantedY);
    const double x = roundUp(m_outsideX + outsideGap, metric::grid);
    double y = 0;
    if (!m_services.empty()) { // centred on what it wants, not hanging below it
        double all = -rowStep;
        for (const int index : m_services)
            all += m_tree[index].size.height + rowStep;
        y = std::max(0.0, roundGrid(std::min(wantedY(m_services.front()), m_internetY + metric::tileSize / 2 - all / 2)));
    }
    for (const int index : m_services) {
        DrawnNode &node = m_tree[index];
        y = roundUp(node.ref.kind == Kind::AwsService ? std::max(y, wantedY(index)) : y, metric::grid);
        node.box = {x, y, node.size.width, node.size.height};
        y += node.size.height + rowStep;
    }
}

void WorldLayout::placeOnPremises()
{
    double y = roundGrid(m_regions.height / 3);
    for (const int index : m_onPremises) {
        DrawnNode &node = m_tree[index];
        node.box = {-outsideGap - node.size.width, y, node.size.width, node.size.height};
        y = roundUp(y + node.size.height + rowStep, metric::grid);
    }
}

void WorldLayout::placeLoose()
{
    for (const int index : m_loose) // tiles carry a name below
        if (m_tree[index].shape == Shape::Tile)
            m_tree[index].size.height += metric::tileLabelHeight;
    placeRows(m_loose, std::max(m_regions.width, 960.0), {2 * metric::gap, metric::gap});
    for (const int index : m_loose)
        if (m_tree[index].shape == Shape::Tile)
            m_tree[index].box.height = metric::tileSize;
    moveRow(m_loose, {0, m_regions.height > 0 ? roundUp(m_regions.bottom() + 48, metric::grid) : 0});
}

void WorldLayout::placePeerings()
{
    if (m_peerings.empty())
        return;
    std::vector<aws::Box> taken;
    std::unordered_map<std::string_view, aws::Box> vpcs;
    for (std::size_t i = 0; i < m_tree.nodes.size(); ++i) {
        const DrawnNode &node = m_tree.nodes[i];
        const int index = static_cast<int>(i);
        if (node.ref.kind == Kind::Vpc) {
            taken.push_back(absoluteBox(index));
            vpcs.emplace(node.ref.id, taken.back());
        } else if (node.ref.kind == Kind::Region) {
            const aws::Box box = absoluteBox(index);
            taken.push_back({box.x, box.y, box.width, metric::titleHeight});
            taken.push_back({box.right() - 4, box.y, 8, box.height});
            taken.push_back({box.x, box.bottom() - 4, box.width, 8});
        } else if (node.shape == Shape::Tile && node.ref.kind != Kind::VpcPeeringConnection) {
            aws::Box box = absoluteBox(index);
            box.height += metric::tileLabelHeight;
            taken.push_back(box);
        } else if (node.parent < 0 || m_tree[node.parent].ref.kind == Kind::Region) {
            if (node.ref.kind != Kind::VpcPeeringConnection)
                taken.push_back(absoluteBox(index));
        }
    }
    for (const int index : m_peerings) {
        DrawnNode &node = m_tree[index];
        const aws::VpcPeeringConnection *peering = m_network.find(aws::VpcPeeringConnectionId{node.ref.id});
        const auto one = vpcs.find(peering->requester.vpc.value);
        const auto two = vpcs.find(peering->accepter.vpc.value);
        Point wanted{m_regions.width / 2, m_regions.bottom() + 48};
        if (one != vpcs.end() && two != vpcs.end()) {
            // the middle of the gap where the two face each other, else of the line between their middles
            const aws::Box &a = one->second;
            const aws::Box &b = two->second;
            const double left = std::max(a.x, b.x);
            const double right = std::min(a.right(), b.right());
            const double top = std::max(a.y, b.y);
            const double bottom = std::min(a.bottom(), b.bottom());
            wanted = {(left + right) / 2, (top + bottom) / 2};
        } else if (one != vpcs.end() || two != vpcs.end()) {
            const aws::Box &known = one != vpcs.end() ? one->second : two->second;
            wanted = {known.x + known.width / 2, known.bottom() + 56};
        }
        const Point spot = freeSpot(wanted, taken);
        node.box = {spot.x, spot.y, metric::tileSize, metric::tileSize};
        taken.push_back({spot.x, spot.y, metric::tileSize, metric::tileSize + metric::tileLabelHeight});
    }
}

Point WorldLayout::freeSpot(Point wanted, const std::vector<aws::Box> &taken) const
{
    const Point start{roundGrid(wanted.x - metric::tileSize / 2), roundGrid(wanted.y - metric::tileSize / 2)};
    const auto isFree = [&](Point at) {
        const aws::Box box{at.x - metric::gap, at.y - 8, metric::tileSize + 2 * metric::gap,
                           metric::tileSize + metric::tileLabelHeight + 8};
        return std::ranges::none_of(taken, [&](const aws::Box &other) { return overlaps(box, other); });
    };
    constexpr double step = 3 * metric::grid;
    for (int ring = 0; ring < 400; ++ring) {
        const double reach = ring * step;
        if (ring == 0 && isFree(start))
            return start;
        for (int i = 0; i < 2 * ring; ++i) { // clockwise around the ring, one side after the other
            const double along = -reach + i * step;
            for (const Point at : {Point{start.x + reach, start.y + along}, Point{start.x - along, start.y + reach},
                                   Point{start.x - reach, start.y - along}, Point{start.x + along, start.y - reach}})
                if (isFree(at))
                    return at;
        }
    }
    return start;
}

} // namespace vpcanvas::layout::detail
