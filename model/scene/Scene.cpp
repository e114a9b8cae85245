// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/Scene.h"

#include "scene/detail/SceneImpl.h"

namespace vpcanvas::scene {

void DirtyRegion::add(const aws::Box &box)
{
    if (boxes.empty() || boxes.back() != box)
        boxes.push_back(box);
}

aws::Box DirtyRegion::united() const
{
    if (boxes.empty())
        return {};
    aws::Box all = boxes.front();
    for (const aws::Box &box : boxes)
        all = scene::united(all, box);
    return all;
}

Scene::Scene(const aws::Network &network, const aws::Containment &containment, Words words,
             std::span<const validate::Finding> findings, Links links)
    : m_impl(std::make_unique<Impl>(network, containment, std::move(words),
                                    links == Links::Later ? Router::Routing::Later : Router::Routing::Now))
{
    m_impl->setFindings(findings);
}

Scene::Scene(Scene &&) noexcept = default;
Scene &Scene::operator=(Scene &&) noexcept = default;
Scene::~Scene() = default;

DirtyRegion Scene::update(const edit::ChangeSet &changes)
{
    return m_impl->update(changes);
}

DirtyRegion Scene::routeSome(std::chrono::microseconds time)
{
    return m_impl->routeSome(time);
}

bool Scene::isRouted() const
{
    return m_impl->isRouted();
}

DirtyRegion Scene::setFindings(std::span<const validate::Finding> findings)
{
    return m_impl->setFindings(findings);
}

DirtyRegion Scene::setWords(Words words)
{
    return m_impl->setWords(std::move(words));
}

const Words &Scene::words() const
{
    return m_impl->words;
}

void Scene::itemsIn(const aws::Box &area, LevelOfDetail detail, std::vector<ItemPointer> &out) const
{
    m_impl->itemsIn(area, detail, out);
}

std::vector<ItemPointer> Scene::itemsOf(const aws::ResourceRef &ref, LevelOfDetail detail) const
{
    return m_impl->itemsOf({&ref, 1}, detail, Impl::LinkChoice::AtAny);
}

DisplayList Scene::displayList(LevelOfDetail detail) const
{
    m_impl->routeAll();
    std::vector<ItemPointer> items;
    m_impl->itemsIn(inflated(bounds(), 1), detail, items);
    return toDisplayList(items);
}

DisplayList Scene::displayList(LevelOfDetail detail, std::span<const aws::ResourceRef> selection) const
{
    m_impl->routeAll();
    return toDisplayList(m_impl->itemsOf(selection, detail, Impl::LinkChoice::WithinOnly));
}

aws::Box Scene::bounds() const
{
    return m_impl->bounds();
}

std::size_t Scene::itemCount() const
{
    return m_impl->entryCount();
}

std::optional<aws::ResourceRef> Scene::hit(Point point, double tolerance) const
{
    return m_impl->hit(point, tolerance);
}

std::optional<aws::ResourceRef> Scene::containerAt(Point point) const
{
    return m_impl->containerAt(point);
}

std::vector<aws::ResourceRef> Scene::resourcesIn(const aws::Box &area, Enclosure enclosure) const
{
    return m_impl->resourcesIn(area, enclosure);
}

std::optional<layout::Link> Scene::linkAt(Point point, double tolerance) const
{
    return m_impl->linkAt(point, tolerance);
}

std::optional<aws::Box> Scene::boxOf(const aws::ResourceRef &ref) const
{
    return m_impl->boxOf(ref);
}

std::optional<aws::ResourceRef> Scene::drawnFor(const aws::ResourceRef &ref) const
{
    const std::vector<aws::ResourceRef> drawn = m_impl->drawnFor(ref);
    return drawn.empty() ? std::nullopt : std::optional(drawn.front());
}

std::vector<Point> Scene::route(const aws::ResourceRef &from, const aws::ResourceRef &to, int lane) const
{
    return toScene(m_impl->router.route(from, to, lane));
}

const aws::Network &Scene::network() const
{
    return *m_impl->network;
}

const aws::Containment &Scene::containment() const
{
    return *m_impl->containment;
}

} // namespace vpcanvas::scene
