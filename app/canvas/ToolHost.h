// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "aws/Network.h"
#include "canvas/HitTest.h"
#include "canvas/Overlay.h"
#include "canvas/ViewTransform.h"
#include "core/Error.h"
#include "edit/EditOp.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <string>
#include <vector>

namespace vpcanvas::canvas {

/// What tools and gestures need of the canvas that they work on. CanvasView is one.
class ToolHost
{
public:
    ToolHost() = default;
    ToolHost(const ToolHost &) = delete;
    ToolHost &operator=(const ToolHost &) = delete;
    virtual ~ToolHost() = default;

    virtual const aws::Network &network() const = 0;
    virtual const aws::Containment &containment() const = 0;

    virtual const ViewTransform &view() const = 0;
    virtual QSizeF viewSize() const = 0;
    virtual void setView(const ViewTransform &view) = 0;
    virtual bool snaps() const = 0;

    /// What is drawn at a point (canvas), the topmost first.
    virtual std::vector<Hit> hitsAt(QPointF canvas) const = 0;
    /// Every resource whose picture touches an area (canvas), with its box.
    virtual std::vector<Drawn> drawnIn(const QRectF &area) const = 0;
    /// Where a resource is drawn; null if it is not.
    virtual QRectF boxOf(const aws::ResourceRef &ref) const = 0;

    virtual const std::vector<aws::ResourceRef> &selected() const = 0;
    virtual void select(std::vector<aws::ResourceRef> refs) = 0;

    virtual void show(OverlayLayer layer, OverlayElements elements) = 0;
    /// Takes resources and their links out of the tiles and makes one picture of them, which moveTakenOut() shifts.
    virtual void takeOut(const std::vector<aws::ResourceRef> &refs) = 0;
    /// Shows a picture of resources over the canvas and leaves them where they are.
    virtual void showCopies(const std::vector<aws::ResourceRef> &refs) = 0;
    virtual void moveTakenOut(QPointF canvasDelta) = 0;
    virtual void putBack() = 0;

    /// One undo step named canvas.step.* about a subject. False if it was refused, which the person has then been told.
    virtual bool edit(const edit::EditOp &op, const std::string &labelKey, const std::string &subject, int mergeKey = -1) = 0;
    /// The name of a resource, or how many there are.
    std::string subject(const std::vector<aws::ResourceRef> &refs) const;
    virtual void reject(const Error &error) = 0;
    /// Says something that needs no answer, UTF-8.
    virtual void tell(const std::string &text) = 0;
    /// A message of the catalogue in the person's language, UTF-8.
    virtual std::string text(const std::string &key, const std::vector<std::string> &args = {}) const = 0;
    virtual std::string text(const Error &error) const = 0;
    virtual void setHint(const std::string &key) = 0;

    /// The flow panel waits for a click on one of its ends.
    virtual bool isPicking() const = 0;
    virtual bool canPick(const aws::ResourceRef &ref) const = 0;
    /// Takes it, or says why it cannot be an end.
    virtual void pick(const aws::ResourceRef &ref) = 0;
    virtual bool isReadOnly() const = 0;
    virtual void rename(const aws::ResourceRef &ref) = 0;
    /// Once the gesture under way has ended.
    virtual void chooseToolLater(const std::string &name) = 0;
};

/// Where the view ends at the right (canvas).
double rightOf(const ToolHost &host);

} // namespace vpcanvas::canvas
