// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/ExportTarget.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <system_error>

namespace vpcanvas::painter {
namespace {

scene::DisplayList listOf(const scene::Scene &scene, const scene::TracePicture *trace, const ExportOptions &options)
{
    scene::DisplayList list = options.selection.empty() ? scene.displayList(scene::LevelOfDetail::Mid)
                                                        : scene.displayList(scene::LevelOfDetail::Mid, options.selection);
    if (!trace || trace->empty())
        return list;
    scene::DisplayList over = trace->still();
    std::ranges::move(over.items, std::back_inserter(list.items));
    return list;
}

aws::Box areaOf(const scene::DisplayList &list, const ExportOptions &options)
{
    if (list.items.empty())
        return {};
    double left = list.items.front().bounds.x;
    double top = list.items.front().bounds.y;
    double right = left;
    double bottom = top;
    for (const scene::DisplayItem &item : list.items) {
        left = std::min(left, item.bounds.x);
        top = std::min(top, item.bounds.y);
        right = std::max(right, item.bounds.right());
        bottom = std::max(bottom, item.bounds.bottom());
    }
    left = std::floor(left - options.margin);
    top = std::floor(top - options.margin);
    return {left, top, std::ceil(right + options.margin) - left, std::ceil(bottom + options.margin) - top};
}

} // namespace

Result<ExportTarget> exportTarget(const scene::Scene &scene, const scene::TracePicture *trace, const ExportOptions &options)
{
    ExportTarget target;
    target.list = listOf(scene, trace, options);
    if (target.list.items.empty())
        return Error{errors::exportEmpty, {}, {}};
    target.area = areaOf(target.list, options);
    return target;
}

aws::Box exportArea(const scene::Scene &scene, const scene::TracePicture *trace, const ExportOptions &options)
{
    return areaOf(listOf(scene, trace, options), options);
}

Result<ExportFormat> exportFormatOf(const std::filesystem::path &file)
{
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c);
    });
    if (extension == ".svg")
        return ExportFormat::Svg;
    if (extension == ".pdf")
        return ExportFormat::Pdf;
    if (extension == ".png")
        return ExportFormat::Png;
    return Error{errors::exportExtension, {file.filename().string()}, {}};
}

Result<void> writeFile(const std::filesystem::path &file, std::string_view bytes)
{
    const auto failed = [&](const std::string &why) { return Error{errors::exportWrite, {file.string(), why}, {}}; };
    std::error_code error;
    if (std::filesystem::is_directory(file, error))
        return failed(std::make_error_code(std::errc::is_a_directory).message());
    std::filesystem::path beside = file;
    beside += ".part";
    {
        std::ofstream out(beside, std::ios::binary | std::ios::trunc);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        out.flush();
        if (!out) {
            const std::string why = std::error_code(errno, std::generic_category()).message();
            std::filesystem::remove(beside, error);
            return failed(why);
        }
    }
    std::filesystem::rename(beside, file, error);
    if (error) {
        const std::string why = error.message();
        std::filesystem::remove(beside, error);
        return failed(why);
    }
    return {};
}

} // namespace vpcanvas::painter
