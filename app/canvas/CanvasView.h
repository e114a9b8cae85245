// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/CanvasCommands.h"
#include "canvas/CanvasNode.h"
#include "canvas/MovingPicture.h"
#include "canvas/Overlay.h"
#include "canvas/Overview.h"
#include "canvas/ScenePicture.h"
#include "canvas/SimLayer.h"
#include "canvas/TileCache.h"
#include "canvas/Tool.h"
#include "canvas/ToolHost.h"
#include "canvas/TraceLayer.h"
#include "canvas/ViewMotion.h"
#include "document/Document.h"
#include "document/Selection.h"
#include "text/Catalogue.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>

#include <memory>
#include <optional>

namespace vpcanvas::canvas {

/// The drawing: shows the document's scene as tiles, what is selected and moved as an overlay, and turns mouse and keys
/// into edits. Each tool of the tool bar is a class of its own; see Tool.h.
class CanvasView : public QQuickItem, private ToolHost
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vpcanvas::document::Document *document READ document WRITE setDocument NOTIFY documentChanged FINAL)
    Q_PROPERTY(vpcanvas::document::Selection *selection READ selection WRITE setSelection NOTIFY selectionChanged FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::FlowController *flow READ flow WRITE setFlow NOTIFY flowChanged FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::PlaybackController *playback READ playback WRITE setPlayback NOTIFY playbackChanged FINAL)
    /// While it is set the simulation lies over the drawing, not the traced flow.
    Q_PROPERTY(vpcanvas::viewmodels::SimPlayback *simulation READ simulation WRITE setSimulation NOTIFY simulationChanged FINAL)
    /// "select", "hand", "connect" or "note".
    Q_PROPERTY(QString tool READ tool WRITE setTool NOTIFY toolChanged FINAL)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY viewChanged FINAL)
    /// Canvas units.
    Q_PROPERTY(QRectF visibleArea READ visibleArea NOTIFY viewChanged FINAL)
    Q_PROPERTY(QRectF contentBounds READ contentBounds NOTIFY contentChanged FINAL)
    /// For the status line: what the keys held now would do.
    Q_PROPERTY(QString hintText READ hintText NOTIFY hintTextChanged FINAL)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY styleChanged FINAL)
    /// "en" or "ko".
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool gridVisible READ gridVisible WRITE setGridVisible NOTIFY styleChanged FINAL)
    Q_PROPERTY(bool snap READ snaps WRITE setSnap NOTIFY snapChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    /// "mouse": the plain wheel zooms; "auto" or "trackpad": it scrolls.
    Q_PROPERTY(QString inputDevice READ inputDevice WRITE setInputDevice NOTIFY inputDeviceChanged FINAL)
    /// Nothing can be changed, and the traced flow or the simulation lies over the drawing.
    Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly NOTIFY readOnlyChanged FINAL)
    /// What a screen reader says about the current node.
    Q_PROPERTY(QString accessibleName READ accessibleName NOTIFY accessibleTextChanged FINAL)
    Q_PROPERTY(QString accessibleDescription READ accessibleDescription NOTIFY accessibleTextChanged FINAL)

public:
    explicit CanvasView(QQuickItem *parent = nullptr);
    ~CanvasView() override;

    document::Document *document() const { return m_document; }
    void setDocument(document::Document *document);
    document::Selection *selection() const { return m_selection; }
    void setSelection(document::Selection *selection);
    viewmodels::FlowController *flow() const { return m_trace.flow(); }
    void setFlow(viewmodels::FlowController *flow);
    viewmodels::PlaybackController *playback() const { return m_trace.playback(); }
    void setPlayback(viewmodels::PlaybackController *playback);
    viewmodels::SimPlayback *simulation() const { return m_sim.playback(); }
    void setSimulation(viewmodels::SimPlayback *simulation);
    QString tool() const { return m_toolName; }
    void setTool(const QString &name);
    double zoom() const { return m_motion.view().zoom(); }
    void setZoom(double zoom);
    QRectF visibleArea() const;
    QRectF contentBounds() const;
    QString hintText() const { return m_hintText; }
    bool isDark() const { return m_dark; }
    void setDark(bool dark);
    QString language() const;
    void setLanguage(const QString &language);
    bool gridVisible() const { return m_style->gridVisible; }
    void setGridVisible(bool visible);
    bool snaps() const override { return m_snap; }
    void setSnap(bool snap);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    QString inputDevice() const { return m_inputDevice; }
    void setInputDevice(const QString &device);
    bool isReadOnly() const override { return m_readOnly; }
    void setReadOnly(bool readOnly);
    QString accessibleName() const;
    QString accessibleDescription() const;

    Q_INVOKABLE void zoomIn();
    Q_INVOKABLE void zoomOut();
    Q_INVOKABLE void zoomTo100();
    Q_INVOKABLE void setZoomAt(double zoom, double x, double y);
    Q_INVOKABLE void fitAll();
    Q_INVOKABLE void fitSelection();
    Q_INVOKABLE void previousView();
    /// Shows a resource ("Kind:id") in the middle.
    Q_INVOKABLE void flyTo(const QString &ref);
    /// Puts a point of the canvas in the middle, at once.
    Q_INVOKABLE void centreOn(double x, double y);

    /// A drag from the palette: the item's name, then positions in this item's coordinates.
    Q_INVOKABLE void beginDrop(const QString &item);
    Q_INVOKABLE void moveDrop(double x, double y);
    Q_INVOKABLE bool finishDrop();
    Q_INVOKABLE void cancelDrop();
    /// A click in the palette.
    Q_INVOKABLE bool addAtCentre(const QString &item);

    Q_INVOKABLE void deleteSelection();
    Q_INVOKABLE void duplicate();
    Q_INVOKABLE void copy();
    Q_INVOKABLE void cut();
    Q_INVOKABLE void paste();
    Q_INVOKABLE void pasteInPlace();
    Q_INVOKABLE void nudge(double dx, double dy);
    Q_INVOKABLE void selectAll();
    /// Asks for the in-place editor; what was typed comes back through commitName().
    Q_INVOKABLE void renameCurrent();
    /// False if it was refused; then rejected() said why.
    Q_INVOKABLE bool commitName(const QString &ref, const QString &name);

    /// Where a point of this item is on the canvas, and the other way.
    Q_INVOKABLE QPointF toCanvas(QPointF point) const { return m_motion.view().toCanvas(point); }
    Q_INVOKABLE QPointF fromCanvas(QPointF point) const { return m_motion.view().toScreen(point); }
    /// Where a resource is drawn, in this item's coordinates; null if it is not.
    Q_INVOKABLE QRectF rectOf(const QString &ref) const;

    const Overview &overview() const { return m_overview; }
    const TileCache &tiles() const { return m_tiles; }
    TileCache &tiles() { return m_tiles; }
    const Overlay &overlay() const { return m_overlay; }
    const scene::Scene *scene() const;

Q_SIGNALS:
    void documentChanged();
    void selectionChanged();
    void flowChanged();
    void playbackChanged();
    void simulationChanged();
    void toolChanged();
    void viewChanged();
    void contentChanged();
    void hintTextChanged();
    void styleChanged();
    void languageChanged();
    void snapChanged();
    void reducedMotionChanged();
    void inputDeviceChanged();
    void readOnlyChanged();
    void accessibleTextChanged();
    void overviewChanged();

    /// Open an editor with `text` over `rect` (this item's coordinates) for a resource's name.
    void editRequested(const QString &ref, const QRectF &rect, const QString &text);
    /// Right click; `ref` is empty on the empty canvas. What was clicked is selected.
    void contextMenuRequested(const QString &ref, double x, double y);
    /// A person tried what cannot be done: why.
    void rejected(const QString &text);
    /// Something was changed on the way, an address at a paste for example.
    void notice(const QString &text);

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void updatePolish() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void touchEvent(QTouchEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    // ToolHost
    const aws::Network &network() const override;
    const aws::Containment &containment() const override;
    const ViewTransform &view() const override { return m_motion.view(); }
    QSizeF viewSize() const override { return size(); }
    void setView(const ViewTransform &view) override;
    std::vector<Hit> hitsAt(QPointF canvas) const override;
    std::vector<Drawn> drawnIn(const QRectF &area) const override;
    QRectF boxOf(const aws::ResourceRef &ref) const override;
    const std::vector<aws::ResourceRef> &selected() const override;
    void select(std::vector<aws::ResourceRef> refs) override;
    void show(OverlayLayer layer, OverlayElements elements) override;
    void takeOut(const std::vector<aws::ResourceRef> &refs) override;
    void showCopies(const std::vector<aws::ResourceRef> &refs) override;
    void moveTakenOut(QPointF canvasDelta) override;
    void putBack() override;
    bool edit(const edit::EditOp &op, const std::string &labelKey, const std::string &subject, int mergeKey = -1) override;
    void reject(const Error &error) override;
    void tell(const std::string &text) override;
    std::string text(const std::string &key, const std::vector<std::string> &args = {}) const override;
    std::string text(const Error &error) const override;
    void setHint(const std::string &key) override;
    bool isPicking() const override;
    bool canPick(const aws::ResourceRef &ref) const override;
    void pick(const aws::ResourceRef &ref) override;
    void rename(const aws::ResourceRef &ref) override;
    void chooseToolLater(const std::string &name) override;

    ToolHost &host() { return *this; }
    Pointer pointerOf(const QPointF &position, Qt::KeyboardModifiers modifiers, Qt::MouseButton button = Qt::NoButton) const;
    void startGesture(std::unique_ptr<Gesture> gesture);
    void moveGesture(const Pointer &pointer);
    void endGesture();
    bool cancelGesture();
    void autoScroll();
    void hoverAt(const QPointF &position, Qt::KeyboardModifiers modifiers);
    void updateHint();
    void updateCursor();
    void handleWheel(QWheelEvent *event);

    void resetScene();
    void applyChanges();
    void keepFitted();
    void refresh(const scene::DirtyRegion &dirty);
    void restyle();
    void viewMoved();
    void showSelection();
    /// Everything in view, the trace with its callouts and tables included.
    ViewTransform fitted() const;
    void showTrace();
    void scheduleFrame();
    double scale() const { return zoom() * m_style->devicePixelRatio; }

    QPointer<document::Document> m_document;
    QPointer<document::Selection> m_selection;
    QMetaObject::Connection m_frames;

    ViewMotion m_motion;
    TileCache m_tiles;
    Overlay m_overlay;
    Overview m_overview;
    TraceLayer m_trace;
    SimLayer m_sim;
    MovingPicture m_moving;
    std::shared_ptr<const PictureStyle> m_style;
    CanvasFrame m_frame;
    HiddenResources m_hidden;
    bool m_tookOut = false;       ///< what is being moved is not in the tiles
    bool m_movingLingers = false; ///< dropped; shown until the tiles have it
    bool m_needsFit = true;
    bool m_staysFitted = true; ///< nobody has moved the view since everything was fitted

    std::unique_ptr<Tool> m_tool;
    QString m_toolName;
    std::unique_ptr<Gesture> m_gesture;
    Qt::MouseButton m_gestureButton = Qt::NoButton;
    Pointer m_lastPointer;
    QPointF m_rightPress;
    bool m_rightMoved = false;
    bool m_spaceHeld = false;
    bool m_keyboardUsed = false;
    QTimer m_autoScroll;
    QTimer m_settle;
    double m_pinchZoom = 1;
    QPointF m_pinchCentre;
    CanvasCommands m_commands;

    text::Language m_language = text::Language::English;
    QString m_hintText;
    QString m_inputDevice;
    bool m_dark = false;
    bool m_snap = true;
    bool m_reducedMotion = false;
    bool m_readOnly = false;
};

} // namespace vpcanvas::canvas
