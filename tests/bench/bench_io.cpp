// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/Open.h"
#include "support/GeneratedNetwork.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <vector>

using namespace vpcanvas;

namespace {

/// Runs and prints the median and the 99th percentile of what a person waits for.
template<class Work>
void measure(const char *what, int runs, Work &&work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))]; };
    qInfo("%-40s median %8.2f ms   99 %% %8.2f ms   (%d runs)", what, at(0.5), at(0.99), runs);
}

} // namespace

class BenchIo : public QObject
{
    Q_OBJECT

private slots:
    void openAndSave_data();
    void openAndSave();
    void importTenThousandInterfaces();

private:
    QTemporaryDir m_folder;
};

void BenchIo::openAndSave_data()
{
    QTest::addColumn<int>("instances");
    QTest::newRow("1,000 instances") << 1000;
    QTest::newRow("10,000 instances") << 10000;
}

void BenchIo::openAndSave()
{
    QFETCH(int, instances);
    constexpr int runs = 30;
    aws::Network network = testing::generatedNetwork({.instances = static_cast<std::size_t>(instances)});
    double place = 0; // a box for each thing that has one
    for (const auto &[id, instance] : network.instances)
        network.layout[id] = {place += 8, 404.5, 184, 48};
    const std::filesystem::path file = m_folder.filePath(QString::number(instances) + ".vpcanvas").toStdString();
    const std::string name = std::to_string(instances);
    measure(("save " + name).c_str(), runs, [&] { QVERIFY(io::save(network, file)); });
    measure(("open " + name).c_str(), runs, [&] { QVERIFY(io::open(file)); });
    qInfo("file of %d instances: %.1f MB", instances, static_cast<double>(std::filesystem::file_size(file)) / 1e6);
}

void BenchIo::importTenThousandInterfaces()
{
    constexpr int runs = 15;
    aws::Network network = testing::generatedNetwork({.instances = 10000});
    const std::filesystem::path folder = m_folder.filePath("dump").toStdString();
    testing::writeDump(network, folder);
    std::uintmax_t size = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        size += entry.file_size();
    measure("import 10,000 interfaces and instances", runs, [&] { QVERIFY(io::open(folder)); });
    qInfo("dump: %zu interfaces, %.1f MB", network.networkInterfaces.size(), static_cast<double>(size) / 1e6);
}

QTEST_APPLESS_MAIN(BenchIo)
#include "bench_io.moc"
