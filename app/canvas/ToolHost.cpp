// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/ToolHost.h"

namespace vpcanvas::canvas {

std::string ToolHost::subject(const std::vector<aws::ResourceRef> &refs) const
{
    if (refs.size() == 1)
        return std::string(network().displayName(refs.front()));
    return text("canvas.step.several", {std::to_string(refs.size())});
}

double rightOf(const ToolHost &host)
{
    return host.view().toCanvas(QPointF(host.viewSize().width(), 0)).x();
}

} // namespace vpcanvas::canvas
