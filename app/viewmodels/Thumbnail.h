// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "scene/Scene.h"
#include "text/Catalogue.h"

#include <QImage>
#include <QSize>

namespace vpcanvas::viewmodels {

enum class Shade { Light, Dark };

/// Pixels; shown at half the size, so that it is sharp on dense displays.
inline constexpr QSize thumbnailSize(432, 248);

/// The network as a small picture, fitted and centred, over a transparent ground. May run on any thread.
QImage paintThumbnail(const scene::Scene &scene, Shade shade);
QImage paintThumbnail(const aws::Network &network, Shade shade, text::Language language);

/// Where pictures are kept: a file of the cache folder named after the key.
QString thumbnailFile(const QString &key, Shade shade);

} // namespace vpcanvas::viewmodels
