// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/CanvasNode.h"

#include <QMatrix4x4>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>

#include <algorithm>
#include <cmath>

namespace vpcanvas::canvas {

namespace {

QPointF snapped(QPointF point, double devicePixelRatio)
{
    return {std::round(point.x() * devicePixelRatio) / devicePixelRatio,
            std::round(point.y() * devicePixelRatio) / devicePixelRatio};
}

void place(QSGTransformNode *node, QPointF offset, double factor)
{
    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(offset.x()), static_cast<float>(offset.y()));
    matrix.scale(static_cast<float>(factor), static_cast<float>(factor), 1);
    if (node->matrix() != matrix)
        node->setMatrix(matrix);
}

} // namespace

CanvasNode::CanvasNode(QQuickWindow *window) : m_window(window)
{
    m_background = window->createRectangleNode();
    appendChildNode(m_background);
    m_levelsRoot = new QSGTransformNode;
    appendChildNode(m_levelsRoot);
    m_ghostOpacity = new QSGOpacityNode;
    appendChildNode(m_ghostOpacity);
    m_ghost.transform = new QSGTransformNode;
    m_ghostOpacity->appendChildNode(m_ghost.transform);
    m_overlay.transform = new QSGTransformNode;
    appendChildNode(m_overlay.transform);
}

CanvasNode::~CanvasNode() = default;

void CanvasNode::update(const CanvasFrame &frame)
{
    const QRectF whole(QPointF(), frame.size);
    if (m_background->rect() != whole)
        m_background->setRect(whole);
    if (m_background->color() != frame.background)
        m_background->setColor(frame.background);
    updateLevels(frame);
    updateGhost(frame);
    updateOverlay(frame);
}

void CanvasNode::begin(Sheet &sheet, double factor, QPointF origin)
{
    place(sheet.transform, origin, factor);
    sheet.used = true;
    for (Picture &picture : sheet.pictures)
        picture.used = false;
}

void CanvasNode::put(Sheet &sheet, TileKey key, const QImage &image, const QRectF &rect, bool scaled)
{
    Picture &picture = sheet.pictures[key];
    const bool isNew = picture.node == nullptr;
    if (isNew) {
        picture.node = m_window->createImageNode();
        picture.node->setOwnsTexture(true);
    }
    picture.used = true;
    if (picture.cacheKey != image.cacheKey()) {
        picture.cacheKey = image.cacheKey();
        const auto options = image.hasAlphaChannel() ? QQuickWindow::TextureHasAlphaChannel : QQuickWindow::TextureIsOpaque;
        picture.node->setTexture(m_window->createTextureFromImage(image, options));
        picture.node->setSourceRect(QRectF(QPointF(), QSizeF(image.size())));
    }
    if (picture.node->rect() != rect)
        picture.node->setRect(rect);
    const auto filtering = scaled ? QSGTexture::Linear : QSGTexture::Nearest;
    if (picture.node->filtering() != filtering)
        picture.node->setFiltering(filtering);
    if (isNew)
        sheet.transform->appendChildNode(picture.node); // the software backend reads the texture at once
}

void CanvasNode::end(Sheet &sheet)
{
    for (auto picture = sheet.pictures.begin(); picture != sheet.pictures.end();) {
        if (picture->used) {
            ++picture;
            continue;
        }
        sheet.transform->removeChildNode(picture->node);
        delete picture->node;
        picture = sheet.pictures.erase(picture);
    }
}

void CanvasNode::updateLevels(const CanvasFrame &frame)
{
    for (Sheet &sheet : m_levels)
        sheet.used = false;
    const QPointF offset = snapped(frame.offset, frame.devicePixelRatio);
    const double wanted = frame.zoom * frame.devicePixelRatio;
    std::vector<QSGTransformNode *> order;
    for (const ShownLevel &level : frame.levels) {
        auto sheet = std::find_if(m_levels.begin(), m_levels.end(),
                                  [&](const Sheet &s) { return s.scale == level.scale && s.isOverview == level.isOverview; });
        if (sheet == m_levels.end()) {
            m_levels.push_back({});
            sheet = std::prev(m_levels.end());
            sheet->scale = level.scale;
            sheet->isOverview = level.isOverview;
            sheet->transform = new QSGTransformNode;
            m_levelsRoot->appendChildNode(sheet->transform);
        }
        order.push_back(sheet->transform);
        const bool exact = std::abs(level.scale - wanted) <= 1e-9 * wanted;
        const double factor = exact ? 1 : wanted / level.scale;
        // Near the first tile the numbers stay small enough for the matrix's floats.
        const QPointF first =
            level.tiles.empty() ? QPointF() : QPointF(level.tiles.front().rect.topLeft()) / frame.devicePixelRatio;
        begin(*sheet, factor, offset + first * factor);
        for (const ShownTile &tile : level.tiles) {
            const QRectF rect(tile.rect);
            put(*sheet, tile.key, tile.image,
                {rect.topLeft() / frame.devicePixelRatio - first, rect.size() / frame.devicePixelRatio}, !exact);
        }
        end(*sheet);
    }
    for (auto sheet = m_levels.begin(); sheet != m_levels.end();) {
        if (sheet->used) {
            ++sheet;
            continue;
        }
        m_levelsRoot->removeChildNode(sheet->transform);
        for (const Picture &picture : std::as_const(sheet->pictures)) {
            sheet->transform->removeChildNode(picture.node);
            delete picture.node;
        }
        delete sheet->transform;
        sheet = m_levels.erase(sheet);
    }
    QSGNode *child = m_levelsRoot->firstChild();
    const bool inOrder = std::all_of(order.begin(), order.end(), [&](const QSGTransformNode *node) {
        const bool same = child == node;
        child = child != nullptr ? child->nextSibling() : nullptr;
        return same;
    });
    if (!inOrder) {
        m_levelsRoot->removeAllChildNodes();
        for (QSGTransformNode *node : order)
            m_levelsRoot->appendChildNode(node);
    }
}

void CanvasNode::updateGhost(const CanvasFrame &frame)
{
    const Ghost &ghost = frame.ghost;
    const QPointF at = snapped(frame.offset + ghost.at * frame.zoom, frame.devicePixelRatio);
    begin(m_ghost, 1, at);
    if (!ghost.image.isNull())
        put(m_ghost, {}, ghost.image, {QPointF(), QSizeF(ghost.image.size()) / frame.devicePixelRatio}, false);
    end(m_ghost);
    if (m_ghostOpacity->opacity() != ghost.opacity)
        m_ghostOpacity->setOpacity(ghost.opacity);
}

void CanvasNode::updateOverlay(const CanvasFrame &frame)
{
    constexpr double side = Overlay::cellSide;
    const QPointF offset = snapped(frame.offset, frame.devicePixelRatio);
    const TileKey base = frame.overlay.empty() ? TileKey{} : frame.overlay.front().key;
    const double unit = side / frame.devicePixelRatio;
    begin(m_overlay, 1, offset + QPointF(base.column * unit, base.row * unit));
    for (const ShownCell &cell : frame.overlay)
        put(m_overlay, cell.key, cell.image,
            {(cell.key.column - base.column) * unit, (cell.key.row - base.row) * unit, unit, unit}, false);
    end(m_overlay);
}

} // namespace vpcanvas::canvas
