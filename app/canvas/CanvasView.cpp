// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/CanvasView.h"

#include "canvas/ConnectTool.h"
#include "canvas/Marks.h"
#include "canvas/NoteTool.h"
#include "canvas/PanGesture.h"
#include "canvas/SelectTool.h"
#include "document/RefText.h"

#include <QCursor>
#include <QQuickWindow>

#include <algorithm>

namespace vpcanvas::canvas {

namespace {

constexpr double fitMargin = 48;
constexpr double largestFit = 1;
constexpr int settleMilliseconds = 90;
constexpr int autoScrollMilliseconds = 16;

std::vector<QRectF> rectsOf(const scene::DirtyRegion &region)
{
    std::vector<QRectF> rects;
    rects.reserve(region.boxes.size());
    for (const aws::Box &box : region.boxes)
        rects.push_back(toRect(box));
    return rects;
}

} // namespace

CanvasView::CanvasView(QQuickItem *parent) : QQuickItem(parent), m_commands(host())
{
    setFlag(ItemHasContents);
    setFlag(ItemAcceptsDrops, false);
    setAcceptedMouseButtons(Qt::AllButtons);
    setAcceptHoverEvents(true);
    setAcceptTouchEvents(true);
    setActiveFocusOnTab(true);
    setClip(true);

    restyle();
    connect(&m_motion, &ViewMotion::changed, this, &CanvasView::viewMoved);
    connect(&m_motion, &ViewMotion::arrived, this, &CanvasView::scheduleFrame);
    connect(&m_tiles, &TileCache::updated, this, &CanvasView::scheduleFrame);
    connect(&m_tiles, &TileCache::completed, this, [this] {
        if (m_movingLingers) {
            m_movingLingers = false;
            m_moving.clear();
            m_overlay.set(OverlayLayer::Moving, {});
            scheduleFrame();
        }
    });
    connect(&m_overview, &Overview::changed, this, [this] {
        scheduleFrame();
        Q_EMIT overviewChanged();
    });
    connect(&m_trace, &TraceLayer::changed, this, &CanvasView::showTrace);
    connect(&m_trace, &TraceLayer::rebuilt, this, &CanvasView::keepFitted);
    connect(&m_trace, &TraceLayer::pickingChanged, this, &CanvasView::updateHint);
    connect(&m_sim, &SimLayer::changed, this, &CanvasView::showTrace);
    connect(&m_sim, &SimLayer::rebuilt, this, &CanvasView::keepFitted);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &CanvasView::scheduleFrame);
    m_autoScroll.setInterval(autoScrollMilliseconds);
    connect(&m_autoScroll, &QTimer::timeout, this, &CanvasView::autoScroll);
    setTool(QStringLiteral("select"));
}

CanvasView::~CanvasView() = default;

// Properties

void CanvasView::setDocument(document::Document *document)
{
    if (m_document == document)
        return;
    cancelGesture();
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &document::Document::changed, this, &CanvasView::applyChanges);
        connect(document, &document::Document::sceneChanged, this, &CanvasView::refresh);
        connect(document, &document::Document::replaced, this, &CanvasView::resetScene);
    }
    resetScene();
    Q_EMIT documentChanged();
}

void CanvasView::setSelection(document::Selection *selection)
{
    if (m_selection == selection)
        return;
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (selection)
        connect(selection, &document::Selection::changed, this, &CanvasView::showSelection);
    showSelection();
    Q_EMIT selectionChanged();
}

void CanvasView::setFlow(viewmodels::FlowController *flow)
{
    if (m_trace.flow() == flow)
        return;
    m_trace.setFlow(flow);
    Q_EMIT flowChanged();
}

void CanvasView::setPlayback(viewmodels::PlaybackController *playback)
{
    if (m_trace.playback() == playback)
        return;
    m_trace.setPlayback(playback);
    Q_EMIT playbackChanged();
}

void CanvasView::setSimulation(viewmodels::SimPlayback *simulation)
{
    if (m_sim.playback() == simulation)
        return;
    m_sim.setPlayback(simulation);
    Q_EMIT simulationChanged();
}

void CanvasView::setTool(const QString &name)
{
    if (m_toolName == name)
        return;
    cancelGesture();
    if (m_tool)
        m_tool->leave();
    if (name == QLatin1String("hand"))
        m_tool = std::make_unique<HandTool>(host());
    else if (name == QLatin1String("connect"))
        m_tool = std::make_unique<ConnectTool>(host());
    else if (name == QLatin1String("note"))
        m_tool = std::make_unique<NoteTool>(host(), m_commands);
    else
        m_tool = std::make_unique<SelectTool>(host());
    m_toolName = name;
    updateCursor();
    updateHint();
    Q_EMIT toolChanged();
}

void CanvasView::setZoom(double zoom)
{
    setZoomAt(zoom, width() / 2, height() / 2);
}

QRectF CanvasView::visibleArea() const
{
    return view().toCanvas(QRectF(QPointF(), size()));
}

QRectF CanvasView::contentBounds() const
{
    return scene() != nullptr ? toRect(scene()->bounds()) : QRectF();
}

void CanvasView::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    restyle();
    Q_EMIT styleChanged();
}

QString CanvasView::language() const
{
    return document::qstr(text::languageCode(m_language));
}

void CanvasView::setLanguage(const QString &language)
{
    const text::Language wanted = text::languageFromCode(language.toStdString());
    if (wanted == m_language)
        return;
    m_language = wanted;
    updateHint();
    Q_EMIT languageChanged();
    Q_EMIT accessibleTextChanged();
}

void CanvasView::setGridVisible(bool visible)
{
    if (m_style->gridVisible == visible)
        return;
    auto style = std::make_shared<PictureStyle>(*m_style);
    style->gridVisible = visible;
    m_style = std::move(style);
    restyle();
    Q_EMIT styleChanged();
}

void CanvasView::setSnap(bool snap)
{
    if (m_snap == snap)
        return;
    m_snap = snap;
    Q_EMIT snapChanged();
}

void CanvasView::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    m_motion.setReduced(reduced);
    Q_EMIT reducedMotionChanged();
}

void CanvasView::setInputDevice(const QString &device)
{
    if (m_inputDevice == device)
        return;
    m_inputDevice = device;
    Q_EMIT inputDeviceChanged();
}

void CanvasView::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    cancelGesture();
    m_readOnly = readOnly;
    showSelection();
    showTrace();
    updateHint();
    Q_EMIT readOnlyChanged();
}

QString CanvasView::accessibleName() const
{
    if (selected().empty())
        return document::qstr(text("canvas.a11y.empty", {}));
    const aws::ResourceRef &ref = selected().back();
    return document::qstr(
        text("canvas.a11y.node", {std::string(network().displayName(ref)), text("kind." + std::string(enumText(ref.kind)))}));
}

QString CanvasView::accessibleDescription() const
{
    if (selected().empty())
        return m_hintText;
    const auto parent = containment().parentOf(selected().back());
    if (!parent)
        return {};
    return document::qstr(text("canvas.a11y.inside", {std::string(network().displayName(*parent))}));
}

// View

void CanvasView::zoomIn()
{
    m_staysFitted = false;
    m_motion.jump(view().zoomedAt({width() / 2, height() / 2}, ViewTransform::stepped(zoom(), 1)));
}

void CanvasView::zoomOut()
{
    m_staysFitted = false;
    m_motion.jump(view().zoomedAt({width() / 2, height() / 2}, ViewTransform::stepped(zoom(), -1)));
}

void CanvasView::zoomTo100()
{
    m_staysFitted = false;
    m_motion.fly(view().zoomedAt({width() / 2, height() / 2}, 1));
}

void CanvasView::setZoomAt(double zoom, double x, double y)
{
    m_staysFitted = false;
    m_motion.jump(view().zoomedAt({x, y}, zoom));
}

void CanvasView::fitAll()
{
    m_staysFitted = true;
    m_motion.fly(fitted());
}

ViewTransform CanvasView::fitted() const
{
    const QRectF bounds =
        m_readOnly ? contentBounds() | toRect(m_sim.playback() ? m_sim.bounds() : m_trace.bounds()) : contentBounds();
    return bounds.isEmpty() ? ViewTransform::centredOn({}, size(), 1)
                            : ViewTransform::fitting(bounds, size(), fitMargin, largestFit);
}

void CanvasView::fitSelection()
{
    QRectF all;
    for (const aws::ResourceRef &ref : selected())
        all |= boxOf(ref);
    m_staysFitted = m_staysFitted && all.isNull();
    if (!all.isNull())
        m_motion.fly(ViewTransform::fitting(all, size(), fitMargin, 2));
}

void CanvasView::previousView()
{
    m_staysFitted = false;
    m_motion.back();
}

void CanvasView::flyTo(const QString &ref)
{
    const auto wanted = document::refFromText(ref);
    const QRectF box = wanted ? boxOf(*wanted) : QRectF();
    if (box.isNull())
        return;
    m_staysFitted = false;
    const bool fits = box.width() * zoom() < width() && box.height() * zoom() < height();
    if (zoom() >= 0.5 && fits)
        m_motion.fly(ViewTransform::centredOn(box.center(), size(), zoom()));
    else
        m_motion.fly(ViewTransform::fitting(box, size(), fitMargin, 1));
}

void CanvasView::centreOn(double x, double y)
{
    m_staysFitted = false;
    m_motion.jump(ViewTransform::centredOn({x, y}, size(), zoom()));
}

void CanvasView::viewMoved()
{
    m_overlay.setScale(zoom(), m_style->devicePixelRatio);
    if (scale() != m_tiles.scale()) {
        m_tiles.setScale(scale());
        m_settle.start();
        showSelection();
        showTrace();
        if (m_gesture)
            m_gesture->move(pointerOf(m_lastPointer.screen, m_lastPointer.modifiers));
        else if (m_tool)
            m_tool->leave();
    }
    scheduleFrame();
    Q_EMIT viewChanged();
}

// Scene

const scene::Scene *CanvasView::scene() const
{
    return m_document ? &m_document->scene() : nullptr;
}

void CanvasView::resetScene()
{
    cancelGesture();
    m_tiles.clear();
    m_needsFit = true;
    m_staysFitted = true;
    m_overview.refresh(contentBounds(), m_style->devicePixelRatio);
    showSelection();
    scheduleFrame();
    Q_EMIT contentChanged();
}

void CanvasView::applyChanges()
{
    keepFitted();
    showSelection();
}

/// A view that shows all goes on showing all.
void CanvasView::keepFitted()
{
    m_needsFit = m_needsFit || m_staysFitted;
    scheduleFrame();
}

void CanvasView::refresh(const scene::DirtyRegion &dirty)
{
    if (dirty.empty())
        return;
    m_tiles.invalidate(rectsOf(dirty));
    m_overview.refresh(contentBounds(), m_style->devicePixelRatio);
    scheduleFrame();
    Q_EMIT contentChanged();
}

void CanvasView::restyle()
{
    const bool grid = !m_style || m_style->gridVisible;
    const double ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
    m_style = std::make_shared<PictureStyle>(PictureStyle{
        painter::Painter(painter::Theme::of(m_dark ? painter::ThemeKind::Dark : painter::ThemeKind::Light)), grid, ratio});
    TileSource source;
    source.snapshot = [this](const QRectF &area, double scale) {
        return scene() != nullptr ? snapshotOf(*scene(), area, scale / m_style->devicePixelRatio, m_hidden) : ItemSnapshot();
    };
    source.paint = [style = m_style](const PaintJob &job) { return paintPicture(job, *style); };
    m_overview.setSource(source);
    m_tiles.setSource(std::move(source));
    m_tiles.setScale(scale());
    m_overlay.setScale(zoom(), ratio);
    m_overlay.invalidateAll();
    m_overview.refresh(contentBounds(), ratio);
    scheduleFrame();
}

void CanvasView::showSelection()
{
    const Marks marks(zoom());
    OverlayElements elements;
    OverlayElements focus;
    if (!m_moving.isEmpty() && !m_movingLingers) {
        show(OverlayLayer::Selection, {});
        show(OverlayLayer::Focus, {});
        return;
    }
    for (const aws::ResourceRef &ref : selected())
        if (const QRectF box = boxOf(ref); !box.isNull())
            elements.push_back(marks.selection(box));
    if (selected().size() == 1 && isResizable(selected().front()) && !m_readOnly)
        if (const QRectF box = boxOf(selected().front()); !box.isNull())
            for (OverlayElement &handle : marks.handles(box))
                elements.push_back(std::move(handle));
    if (m_keyboardUsed && hasActiveFocus() && !selected().empty())
        if (const QRectF box = boxOf(selected().back()); !box.isNull())
            focus.push_back(marks.focus(box));
    show(OverlayLayer::Selection, std::move(elements));
    show(OverlayLayer::Focus, std::move(focus));
    Q_EMIT accessibleTextChanged();
}

void CanvasView::showTrace()
{
    const scene::LevelOfDetail detail = detailAt(zoom());
    show(OverlayLayer::Trace,
         !m_readOnly            ? OverlayElements()
             : m_sim.playback() ? m_sim.elements(detail)
                                : m_trace.elements(detail));
    scheduleFrame();
}

// Frames

void CanvasView::scheduleFrame()
{
    polish();
    update();
}

void CanvasView::updatePolish()
{
    if (width() <= 0 || height() <= 0)
        return;
    if (m_needsFit && scene() != nullptr) {
        m_needsFit = false;
        m_motion.jump(fitted());
        m_settle.stop();
    }
    const bool settled = !m_settle.isActive() && !m_motion.isFlying();
    m_tiles.look(visibleArea(), settled ? TileCache::Settled::Yes : TileCache::Settled::No);

    const double ratio = m_style->devicePixelRatio;
    const QRectF seen(-view().offset() * ratio, size() * ratio);
    m_overlay.render(seen.toAlignedRect(), [this, ratio](QPainter &painter, const scene::DisplayItem &item, double scale) {
        m_style->painter.paint(painter, item, scale / ratio);
    });
    m_frame.size = size();
    m_frame.background = m_style->painter.theme().color("canvas");
    m_frame.offset = view().offset();
    m_frame.zoom = zoom();
    m_frame.devicePixelRatio = ratio;
    m_frame.levels = m_tiles.shown();
    if (!m_tiles.isComplete() && !m_overview.image().isNull())
        m_frame.levels.insert(m_frame.levels.begin(), m_overview.level());
    m_frame.overlay = m_overlay.cells();
    m_frame.ghost = m_moving.ghost();
}

QSGNode *CanvasView::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<CanvasNode *>(old);
    if (node == nullptr)
        node = new CanvasNode(window());
    node->update(m_frame);
    return node;
}

void CanvasView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    m_needsFit = m_needsFit || (m_staysFitted && newGeometry.size() != oldGeometry.size());
    scheduleFrame();
    Q_EMIT viewChanged();
}

void CanvasView::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemSceneChange) {
        disconnect(m_frames);
        if (data.window != nullptr)
            m_frames = connect(data.window, &QQuickWindow::afterAnimating, this, [this] {
                m_trace.advance();
                m_sim.advance();
                if (m_trace.isPlaying() || m_sim.isPlaying())
                    scheduleFrame(); // although nothing moved: a rewrite holds the packet for a while
            });
    }
    if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && data.window != nullptr))
        restyle();
}

} // namespace vpcanvas::canvas
