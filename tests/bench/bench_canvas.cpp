// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "bench/Measure.h"
#include "canvas/CanvasView.h"
#include "document/RefText.h"
#include "io/Open.h"
#include "layout/AutoLayout.h"
#include "support/GeneratedNetwork.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <functional>

using namespace vpcanvas;

// Frame times of the canvas at 1920x1080. A frame is timed from the change (a pan, a zoom step, a mouse event, an edit)
// until its picture has been handed to the window system. Run it under Xvfb:
//   QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1920x1080x24" build/release/tests/bench_canvas [NODES [dense]]
namespace {

class Bench
{
public:
    enum class Links { AsInAccounts, Dense };
    Bench(std::size_t nodes, Links links)
    {
        aws::Network network = links == Links::Dense ? testing::generatedNetwork({.instances = nodes / 2, .dense = true})
                                                     : testing::generatedNetwork({.instances = nodes});
        network.layout = layout::autoLayout(network, aws::Containment(network));
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("network.vpcanvas").toStdString();
        if (!io::save(network, file))
            std::abort();
        bench::Times reading;
        bench::Times replacing;
        for (int i = 0; i < 5; ++i) {
            document::Document fresh;
            reading.add([&] { network = io::open(file)->network; });
            replacing.add([&] { fresh.replace(std::move(network)); });
        }
        m_document.replace(io::open(file)->network);
        std::printf("%zu nodes asked for, %zu boxes\n", nodes, m_document.network().layout.size());
        reading.print("open a file");
        replacing.print("document of it, without its links where many");
        QElapsedTimer clock;

        m_window.setFlags(Qt::FramelessWindowHint);
        m_window.resize(1920, 1080);
        m_view = new canvas::CanvasView(m_window.contentItem());
        m_view->setSize(QSizeF(1920, 1080));
        m_view->setReducedMotion(true);
        m_view->setSelection(m_document.selection());
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [this] { ++m_frames; });
        clock.start();
        m_view->setDocument(&m_document);
        m_window.show();
        wait([this] { return m_frames > 0; });
        std::printf("first frame after %.1f ms\n", since(clock));
        settle();
        std::printf("all tiles after %.1f ms\n", since(clock));
        wait([this] { return m_document.scene().isRouted(); });
        settle();
        std::printf("all links after %.1f ms\n", since(clock));
        countItems();
    }

    void pan(const char *name, double zoom)
    {
        look(zoom);
        measure(name, 300, [this, i = 0]() mutable {
            const double angle = 0.02 * i++;
            const QPointF centre = m_view->visibleArea().center();
            m_view->centreOn(centre.x() + 23 * std::cos(angle) / m_view->zoom(),
                             centre.y() + 11 * std::sin(angle) / m_view->zoom());
        });
    }

    void zoom()
    {
        look(0.25);
        measure("zoom, a step each frame, 25 % to 400 % and back", 160, [this, i = 0]() mutable {
            const double step = std::exp2(0.1);
            m_view->setZoomAt(m_view->zoom() * ((i++ / 40) % 2 == 0 ? step : 1 / step), 700, 500);
        });
    }

    /// A pan of whole screens: how long until nothing is missing.
    void jump(double zoom)
    {
        look(zoom);
        std::vector<double> times;
        for (int i = 0; i < 20; ++i) {
            const QPointF centre = m_view->visibleArea().center();
            QElapsedTimer clock;
            clock.start();
            m_view->centreOn(centre.x() + (i % 2 == 0 ? 4000 : -3800) / zoom, centre.y());
            settle();
            times.push_back(since(clock));
        }
        print("a screen of new tiles", times);
    }

    void drag()
    {
        look(1);
        const aws::ResourceRef ref = anInstance();
        m_view->flyTo(document::refText(ref));
        settle();
        const QPointF start = m_view->rectOf(document::refText(ref)).center();
        send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, start + QPointF(6, 0), Qt::NoButton, Qt::LeftButton);
        measure("drag of an instance, a mouse move each frame", 300, [&, i = 0]() mutable {
            const double angle = 0.05 * i++;
            send(QEvent::MouseMove, start + QPointF(160 * std::sin(angle), 90 * std::sin(angle / 2)), Qt::NoButton,
                 Qt::LeftButton);
        });
        QElapsedTimer clock;
        clock.start();
        send(QEvent::MouseButtonRelease, start + QPointF(40, 40), Qt::LeftButton, Qt::NoButton);
        settle();
        std::printf("%-52s %7.2f ms\n", "drop to painted picture", since(clock));
    }

    /// From Document::edit (findings, scene and all) to the frame that shows it.
    void edit()
    {
        look(1);
        const aws::ResourceRef ref = anInstance();
        m_view->flyTo(document::refText(ref));
        settle();
        std::vector<double> edits;
        std::vector<double> pictures;
        for (int i = 0; i < 60; ++i) {
            aws::Instance instance = m_document.network().instances.at(aws::InstanceId{ref.id});
            instance.name = "renamed-" + std::to_string(i % 10);
            QElapsedTimer clock;
            clock.start();
            m_document.edit(edit::Put{instance}, QStringLiteral("rename"));
            edits.push_back(since(clock));
            settle();
            pictures.push_back(since(clock));
        }
        print("an edit, findings and scene", edits);
        print("an edit to the painted picture", pictures);
    }

private:
    static double since(const QElapsedTimer &clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

    static void wait(const std::function<bool()> &done)
    {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }

    void frame()
    {
        const int before = m_frames;
        wait([&] { return m_frames > before; });
    }

    /// Until everything that is seen is painted and shown.
    void settle()
    {
        do {
            m_view->update();
            frame();
        } while (!m_view->tiles().isComplete());
    }

    void look(double zoom)
    {
        m_view->setZoomAt(zoom, 960, 540);
        const QPointF middle = m_view->contentBounds().center();
        m_view->centreOn(middle.x(), middle.y());
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 300)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        settle();
    }

    aws::ResourceRef anInstance() const
    {
        const auto &instances = m_document.network().instances;
        return std::next(instances.begin(), static_cast<long>(instances.size() / 2))->first;
    }

    void send(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, at, m_window.mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &event);
    }

    void measure(const char *name, int frames, const std::function<void()> &change)
    {
        std::vector<double> times;
        for (int i = 0; i < frames; ++i) {
            QElapsedTimer clock;
            clock.start();
            change();
            frame();
            times.push_back(since(clock));
        }
        print(name, times);
    }

    static void print(const char *name, std::vector<double> times)
    {
        std::ranges::sort(times);
        const auto at = [&](double share) {
            return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
        };
        std::printf("%-52s %7.2f ms median, %7.2f ms p99\n", name, at(0.5), at(0.99));
        std::fflush(stdout);
    }

    void countItems() const
    {
        canvas::ItemSnapshot items;
        m_document.scene().itemsIn(m_document.scene().bounds(), scene::LevelOfDetail::Far, items);
        const auto links = std::ranges::count_if(items, [](const auto &item) { return item->target.has_value(); });
        std::printf("%zu items, %td of them links\n", items.size(), links);
    }

    document::Document m_document;
    QQuickWindow m_window;
    canvas::CanvasView *m_view = nullptr;
    int m_frames = 0;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // a frame starts as soon as it is asked for
    QGuiApplication app(argc, argv);
    const std::size_t nodes = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10000;
    Bench bench(nodes, argc > 2 ? Bench::Links::Dense : Bench::Links::AsInAccounts);
    bench.pan("pan at 10 %", 0.1);
    bench.pan("pan at 25 %", 0.25);
    bench.pan("pan at 100 %", 1);
    bench.zoom();
    bench.jump(1);
    bench.drag();
    bench.edit();
    return 0;
}
