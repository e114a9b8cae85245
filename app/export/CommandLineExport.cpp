// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "export/CommandLineExport.h"

#include "aws/Containment.h"
#include "painter/ExportOptions.h"
#include "painter/FontSet.h"
#include "painter/SceneWords.h"
#include "validate/Validator.h"

#include <QGuiApplication>

namespace vpcanvas {
namespace {

Result<void> exportScene(const cli::ExportRequest &request, const painter::ExportOptions &options)
{
    const aws::Containment containment(request.network);
    const validate::Validator validator(request.network, containment);
    const scene::Scene scene(request.network, containment, painter::sceneWords(request.language), validator.findings());
    return painter::exportDiagram(scene, nullptr, options, request.output);
}

} // namespace

Result<void> exportFromCommandLine(const cli::ExportRequest &request)
{
    VPCANVAS_TRY(format, painter::exportFormatOf(request.output));
    painter::ExportOptions options;
    options.format = format;
    options.scale = request.scale;
    options.theme = request.dark ? painter::ExportTheme::Dark : painter::ExportTheme::Light;
    options.background = request.transparent ? painter::Background::Transparent : painter::Background::Canvas;
    options.selection = request.selection;
    options.title = request.network.title;
    if (format == painter::ExportFormat::Svg)
        return exportScene(request, options);

    qputenv("QT_QPA_PLATFORM", "offscreen"); // a display is not needed, and may not be there
    int argc = 1;
    std::string name = "vpcanvas";
    char *argv[] = {name.data(), nullptr};
    const QGuiApplication application(argc, argv);
    painter::FontSet::load();
    return exportScene(request, options);
}

} // namespace vpcanvas
