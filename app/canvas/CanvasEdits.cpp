// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/CanvasView.h"
#include "canvas/PaletteDrop.h"
#include "document/RefText.h"
#include "edit/commands/SetField.h"
#include "layout/NodeSize.h"

#include <algorithm>

// What tools ask of the canvas, and what menus and panels do with it.
namespace vpcanvas::canvas {

namespace {

constexpr double hitReach = 6; ///< screen pixels

const aws::Network &emptyNetwork()
{
    static const aws::Network network;
    return network;
}

const aws::Containment &emptyContainment()
{
    static const aws::Containment containment;
    return containment;
}

} // namespace

const aws::Network &CanvasView::network() const
{
    return m_document ? m_document->network() : emptyNetwork();
}

const aws::Containment &CanvasView::containment() const
{
    return m_document ? m_document->containment() : emptyContainment();
}

void CanvasView::setView(const ViewTransform &view)
{
    m_staysFitted = false;
    m_motion.jump(view);
}

std::vector<Hit> CanvasView::hitsAt(QPointF canvas) const
{
    const double reach = hitReach / zoom();
    return canvas::hitsAt(drawnIn({canvas.x() - reach, canvas.y() - reach, 2 * reach, 2 * reach}), canvas, reach);
}

std::vector<Drawn> CanvasView::drawnIn(const QRectF &area) const
{
    if (scene() == nullptr)
        return {};
    ItemSnapshot items;
    scene()->itemsIn(toBox(area), detailAt(zoom()), items);
    return drawnOf(network(), items);
}

QRectF CanvasView::boxOf(const aws::ResourceRef &ref) const
{
    const auto box = scene() != nullptr ? scene()->boxOf(ref) : std::nullopt;
    return box ? toRect(*box) : QRectF();
}

const std::vector<aws::ResourceRef> &CanvasView::selected() const
{
    static const std::vector<aws::ResourceRef> none;
    return m_selection ? m_selection->items() : none;
}

void CanvasView::select(std::vector<aws::ResourceRef> refs)
{
    if (m_selection)
        m_selection->setItems(std::move(refs));
}

void CanvasView::show(OverlayLayer layer, OverlayElements elements)
{
    if (m_overlay.set(layer, std::move(elements)))
        scheduleFrame();
}

void CanvasView::takeOut(const std::vector<aws::ResourceRef> &refs)
{
    showCopies(refs);
    m_hidden = m_moving.resources();
    m_tookOut = true;
    m_tiles.invalidate(m_moving.areas());
    moveTakenOut({});
    showSelection();
}

void CanvasView::showCopies(const std::vector<aws::ResourceRef> &refs)
{
    if (scene() == nullptr)
        return;
    m_movingLingers = false;
    m_moving.take(*scene(), refs, visibleArea(), scale(), *m_style);
    scheduleFrame();
}

void CanvasView::moveTakenOut(QPointF canvasDelta)
{
    m_moving.moveTo(canvasDelta);
    if (m_tookOut)
        show(OverlayLayer::Moving, m_moving.links());
    scheduleFrame();
}

void CanvasView::putBack()
{
    const std::vector<QRectF> areas = m_tookOut ? m_moving.areas() : std::vector<QRectF>();
    m_tookOut = false;
    m_hidden.clear();
    m_movingLingers = true;
    m_tiles.invalidate(areas);
    if (areas.empty() || m_tiles.isComplete()) {
        m_movingLingers = false;
        m_moving.clear();
        m_overlay.set(OverlayLayer::Moving, {});
    }
    showSelection();
    scheduleFrame();
}

bool CanvasView::edit(const edit::EditOp &op, const std::string &labelKey, const std::string &subject, int mergeKey)
{
    if (!m_document || m_readOnly)
        return false;
    m_hidden.clear(); // what was dragged is painted again where the edit puts it
    if (m_document->edit(op, document::qstr(text(labelKey, {subject})), mergeKey))
        return true;
    if (m_document->lastError())
        reject(*m_document->lastError());
    return false;
}

void CanvasView::reject(const Error &error)
{
    Q_EMIT rejected(document::qstr(text(error)));
}

void CanvasView::tell(const std::string &text)
{
    Q_EMIT notice(document::qstr(text));
}

std::string CanvasView::text(const std::string &key, const std::vector<std::string> &args) const
{
    return text::message(key, args, m_language);
}

std::string CanvasView::text(const Error &error) const
{
    return text::message(error.code.key, error.args, m_language);
}

void CanvasView::setHint(const std::string &key)
{
    const QString hint = key.empty() ? QString() : document::qstr(text(key, {}));
    if (hint == m_hintText)
        return;
    m_hintText = hint;
    Q_EMIT hintTextChanged();
}

bool CanvasView::isPicking() const
{
    return flow() != nullptr && !flow()->picking().isEmpty();
}

bool CanvasView::canPick(const aws::ResourceRef &ref) const
{
    return flow() != nullptr && flow()->canBeEnd(document::refText(ref));
}

void CanvasView::pick(const aws::ResourceRef &ref)
{
    if (flow() == nullptr)
        return;
    if (canPick(ref))
        flow()->pick(document::refText(ref));
    else
        reject({ErrorCode{"flow.notAnEnd"}, {std::string(network().displayName(ref))}, {}});
}

void CanvasView::rename(const aws::ResourceRef &ref)
{
    const QRectF box = boxOf(ref);
    if (box.isNull() || m_readOnly)
        return;
    QRectF line = box;
    if (isContainer(ref) || layout::shapeOf(network(), ref) != layout::Shape::Tile)
        line.setHeight(std::min(box.height(), layout::metric::titleHeight));
    else
        line = QRectF(box.left() - 40, box.bottom(), box.width() + 80, layout::metric::tileLabelHeight);
    Q_EMIT editRequested(document::refText(ref), view().toScreen(line),
                         document::qstr(edit::fieldText(network(), ref, ref.kind == aws::Kind::Note ? "text" : "name")));
}

void CanvasView::chooseToolLater(const std::string &name)
{
    QMetaObject::invokeMethod(
        this, [this, tool = document::qstr(name)] { setTool(tool); }, Qt::QueuedConnection);
}

QRectF CanvasView::rectOf(const QString &ref) const
{
    const auto wanted = document::refFromText(ref);
    const QRectF box = wanted ? boxOf(*wanted) : QRectF();
    return box.isNull() ? QRectF() : view().toScreen(box);
}

// Commands

void CanvasView::beginDrop(const QString &item)
{
    cancelGesture();
    const auto wanted = enumFromText<edit::PaletteItem>(item.toStdString());
    if (wanted && m_document && !m_readOnly)
        startGesture(std::make_unique<PaletteDrop>(host(), m_commands, *wanted));
}

void CanvasView::moveDrop(double x, double y)
{
    if (m_gesture)
        moveGesture(pointerOf({x, y}, Qt::NoModifier));
}

bool CanvasView::finishDrop()
{
    auto *drop = dynamic_cast<PaletteDrop *>(m_gesture.get());
    if (drop == nullptr)
        return false;
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    gesture->finish(m_lastPointer);
    const bool made = drop->hasMade();
    endGesture();
    return made;
}

void CanvasView::cancelDrop()
{
    cancelGesture();
}

bool CanvasView::addAtCentre(const QString &item)
{
    const auto wanted = enumFromText<edit::PaletteItem>(item.toStdString());
    return wanted && m_document && !m_readOnly && m_commands.addAtCentre(*wanted);
}

void CanvasView::deleteSelection()
{
    m_commands.deleteSelection();
}

void CanvasView::duplicate()
{
    m_commands.duplicate();
}

void CanvasView::copy()
{
    m_commands.copy();
}

void CanvasView::cut()
{
    m_commands.cut();
}

void CanvasView::paste()
{
    const QRectF whole(QPointF(), size());
    m_commands.paste(view().toCanvas(whole.contains(m_lastPointer.screen) ? m_lastPointer.screen : whole.center()));
}

void CanvasView::pasteInPlace()
{
    m_commands.pasteInPlace();
}

void CanvasView::nudge(double dx, double dy)
{
    m_commands.nudge({dx, dy});
}

void CanvasView::selectAll()
{
    m_commands.selectAll();
}

void CanvasView::renameCurrent()
{
    if (!selected().empty())
        rename(selected().back());
}

bool CanvasView::commitName(const QString &ref, const QString &name)
{
    const auto wanted = document::refFromText(ref);
    if (!wanted)
        return false;
    const auto op = edit::setField(network(), *wanted, wanted->kind == aws::Kind::Note ? "text" : "name", name.toStdString());
    if (op)
        return edit(*op, "canvas.step.rename", subject({*wanted}));
    reject(op.error());
    return false;
}

} // namespace vpcanvas::canvas
