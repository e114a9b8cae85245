// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/Apply.h"
#include "layout/AutoLayout.h"
#include "painter/FontSet.h"
#include "painter/Painter.h"
#include "painter/SceneWords.h"
#include "painter/SvgWriter.h"
#include "support/GeneratedNetwork.h"

#include <QGuiApplication>
#include <QImage>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace vpcanvas;

namespace {

template<class Work>
double medianOf(int rounds, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// All tiles of a screen of 1920x1080 around a point.
double paintScreen(const scene::Scene &scene, scene::Point middle, double zoom, scene::LevelOfDetail detail, std::size_t &items)
{
    constexpr int tile = 512;
    const painter::Painter painter(painter::Theme::light());
    const double left = middle.x - 960 / zoom;
    const double top = middle.y - 540 / zoom;
    items = 0;
    return medianOf(5, [&] {
        items = 0;
        for (int row = 0; row * tile < 1080; ++row)
            for (int column = 0; column * tile < 1920; ++column) {
                const aws::Box area{left + column * tile / zoom, top + row * tile / zoom, tile / zoom, tile / zoom};
                std::vector<scene::ItemPointer> list;
                scene.itemsIn(area, detail, list);
                items += list.size();
                QImage image(tile, tile, QImage::Format_RGB32);
                image.fill(painter.theme().color("canvas"));
                QPainter on(&image);
                on.scale(zoom, zoom);
                on.translate(-area.x, -area.y);
                painter.paint(on, list, zoom);
            }
    });
}

void measure(std::size_t instances)
{
    aws::Network network = testing::generatedNetwork({.instances = instances});
    aws::Containment containment(network);
    network.layout = layout::autoLayout(network, containment);
    std::unique_ptr<scene::Scene> scene;
    const double build = medianOf(
        3, [&] { scene = std::make_unique<scene::Scene>(network, containment, painter::sceneWords(text::Language::English)); });
    scene::DisplayList list;
    const double items = medianOf(1, [&] { list = scene->displayList(scene::LevelOfDetail::Mid); });
    std::string svg;
    painter::ExportOptions options;
    const double write = medianOf(5, [&] { svg = painter::writeSvg(list, scene->bounds(), options); });

    const aws::ResourceRef edited(network.instances.begin()->first);
    int name = 0;
    const double rename = medianOf(50, [&] {
        aws::Instance instance = network.instances.begin()->second;
        instance.name = "renamed-" + std::to_string(++name);
        const auto applied = edit::apply(network, edit::Put{instance});
        containment.update(network, edited);
        scene->update(applied->changes);
    });
    double step = 8;
    const double move = medianOf(50, [&] {
        aws::Box box = network.layout.at(edited);
        box.x += step;
        step = -step;
        const auto applied = edit::apply(network, edit::SetBox{edited, box});
        scene->update(applied->changes);
    });
    std::printf("%6zu instances: scene %.1f ms, all items %.1f ms (%zu), SVG %.1f ms and %.2f MB, rename %.3f ms, move %.3f ms\n",
                instances, build, items, list.items.size(), write, static_cast<double>(svg.size()) / 1e6, rename, move);
    const aws::Box box = *scene->boxOf(edited);
    const aws::Box bounds = scene->bounds();
    const scene::Point near{box.x, box.y};
    const scene::Point middle{bounds.x + bounds.width / 2, bounds.y + bounds.height / 2};
    std::size_t count = 0;
    double time = paintScreen(*scene, near, 1, scene::LevelOfDetail::Mid, count);
    std::printf("       a screen at 100 %%: %.1f ms for %zu items\n", time, count);
    time = paintScreen(*scene, near, 0.4, scene::LevelOfDetail::Mid, count);
    std::printf("       a screen at 40 %%: %.1f ms for %zu items\n", time, count);
    const double fit = std::min(1920 / bounds.width, 1080 / bounds.height);
    time = paintScreen(*scene, middle, fit, scene::LevelOfDetail::Far, count);
    std::printf("       everything at %.1f %%: %.1f ms for %zu items\n", fit * 100, time, count);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    painter::FontSet::load();
    for (const std::size_t instances : {std::size_t{1000}, std::size_t{10000}})
        measure(instances);
}
