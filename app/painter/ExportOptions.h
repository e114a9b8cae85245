// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "core/Result.h"
#include "scene/Scene.h"
#include "scene/TracePicture.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace vpcanvas::painter {

enum class ExportFormat : std::uint8_t { Svg, Pdf, Png };
enum class ExportTheme : std::uint8_t { Light, Dark };
enum class Background : std::uint8_t { Canvas, Transparent };
enum class Grid : std::uint8_t { None, Dots };

struct ExportOptions
{
    ExportFormat format = ExportFormat::Svg;
    double scale = 1; ///< of a PNG: pixels a canvas unit; of PDF and SVG: their size
    ExportTheme theme = ExportTheme::Light;
    Background background = Background::Canvas;
    Grid grid = Grid::None;
    double margin = 24;                      ///< canvas units around what is drawn
    std::vector<aws::ResourceRef> selection; ///< empty: everything
    std::string title;                       ///< of the document
};

namespace errors {
inline constexpr ErrorCode exportExtension{"export.extension"}; ///< %1: file name
inline constexpr ErrorCode exportEmpty{"export.empty"};
inline constexpr ErrorCode exportWrite{"export.write"};   ///< %1: file, %2: why
inline constexpr ErrorCode exportTooBig{"export.tooBig"}; ///< %1: width, %2: height, %3: the most pixels
} // namespace errors

/// By the file name's end: .svg, .pdf or .png.
Result<ExportFormat> exportFormatOf(const std::filesystem::path &file);

/// Writes the scene (its language is the scene's) and, if given, the picture of a trace over it. The one way in which the
/// window and the command line export. Png and Pdf need a QGuiApplication.
Result<void> exportDiagram(const scene::Scene &scene, const scene::TracePicture *trace, const ExportOptions &options,
                           const std::filesystem::path &file);

/// The same as bytes, for the clipboard and tests.
Result<std::string> exportToMemory(const scene::Scene &scene, const scene::TracePicture *trace, const ExportOptions &options);

/// The picture's size in canvas units, margin included.
aws::Box exportArea(const scene::Scene &scene, const scene::TracePicture *trace, const ExportOptions &options);

} // namespace vpcanvas::painter
