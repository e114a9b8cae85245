// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/IoErrors.h"
#include "io/NativeFormat.h"
#include "io/Open.h"

#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace vpcanvas;
namespace fs = std::filesystem;

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

void put(const fs::path &path, std::string_view text)
{
    std::ofstream(path, std::ios::binary) << text;
}

std::string textOf(const fs::path &path)
{
    std::stringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

aws::Network titled(const char *title)
{
    aws::Network network;
    network.title = title;
    return network;
}

} // namespace

class TestOpenAndSave : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aSavedNetworkOpens();
    void savingReplacesTheFileAndLeavesNothingBeside();
    void savingKeepsPermissions();
    void savingFollowsALink();
    void aFailedSaveLeavesTheFileAsItWas();
    void contentDecidesWhatAFileIs();
    void aDumpOpensAsAnImport();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void hugeNoiseIsRefusedInBoundedTime();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenAndSave::aSavedNetworkOpens()
{
    const fs::path file = folder() / "a b 서브넷.vpcanvas";
    QVERIFY(io::save(titled("one"), file));
    const auto opened = io::open(file);
    QVERIFY(opened);
    QVERIFY(opened->isNative);
    QVERIFY(opened->notes.empty());
    QCOMPARE(opened->network.title, std::string("one"));
}

void TestOpenAndSave::savingReplacesTheFileAndLeavesNothingBeside()
{
    const fs::path file = folder() / "a.vpcanvas";
    QVERIFY(io::save(titled("a longer first title"), file));
    QVERIFY(io::save(titled("2"), file));
    QCOMPARE(bytes(textOf(file)), bytes(io::write(titled("2"))));
    QCOMPARE(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()), std::ptrdiff_t{1});
}

void TestOpenAndSave::savingKeepsPermissions()
{
    const fs::path file = folder() / "a.vpcanvas";
    QVERIFY(io::save(titled("one"), file));
    const mode_t mask = ::umask(0);
    ::umask(mask);
    QCOMPARE(static_cast<unsigned>(fs::status(file).permissions()), 0666U & ~mask); // as any new file
    fs::permissions(file, fs::perms(0640));
    QVERIFY(io::save(titled("two"), file));
    QCOMPARE(static_cast<unsigned>(fs::status(file).permissions()), 0640U);
}

void TestOpenAndSave::savingFollowsALink()
{
    fs::create_directory(folder() / "real");
    put(folder() / "real/a.vpcanvas", "old");
    fs::create_symlink("real/a.vpcanvas", folder() / "link.vpcanvas");
    QVERIFY(io::save(titled("new"), folder() / "link.vpcanvas"));
    QVERIFY(fs::is_symlink(folder() / "link.vpcanvas"));
    QCOMPARE(bytes(textOf(folder() / "real/a.vpcanvas")), bytes(io::write(titled("new"))));
}

void TestOpenAndSave::aFailedSaveLeavesTheFileAsItWas()
{
    const auto missing = io::save(titled("x"), folder() / "none/a.vpcanvas");
    QVERIFY(!missing);
    QCOMPARE(bytes(missing.error().code.key), bytes(io::errors::cannotWrite.key));
    QCOMPARE(missing.error().where, (folder() / "none/a.vpcanvas").string());
    fs::create_directory(folder() / "dir.vpcanvas");
    const auto onFolder = io::save(titled("x"), folder() / "dir.vpcanvas");
    QVERIFY(!onFolder);
    QCOMPARE(bytes(onFolder.error().code.key), bytes(io::errors::isFolder.key));
    // The disk is full, as far as this process can tell: the write fails half way.
    const fs::path file = folder() / "a.vpcanvas";
    QVERIFY(io::save(titled("kept"), file));
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto whenSignalled = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto full = io::save(titled(std::string(5000, 'x').c_str()), file);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, whenSignalled);
    QVERIFY(!full);
    QCOMPARE(bytes(full.error().code.key), bytes(io::errors::cannotWrite.key));
    QCOMPARE(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()), std::ptrdiff_t{2}); // nothing left over
    QCOMPARE(io::open(file)->network.title, std::string("kept"));
}

void TestOpenAndSave::contentDecidesWhatAFileIs()
{
    put(folder() / "a.json", io::write(titled("native in disguise")));
    const auto opened = io::open(folder() / "a.json");
    QVERIFY(opened);
    QVERIFY(opened->isNative);
    put(folder() / "b.vpcanvas", R"({"Vpcs": []})");
    const auto refused = io::open(folder() / "b.vpcanvas");
    QVERIFY(!refused);
    QCOMPARE(bytes(refused.error().code.key), bytes(io::errors::notNative.key));
}

void TestOpenAndSave::aDumpOpensAsAnImport()
{
    fs::create_directories(folder() / "dump/us-east-1");
    put(folder() / "dump/us-east-1/x.json", R"({"Vpcs": [{"VpcId": "v", "CidrBlock": "10.0.0.0/16"}]})");
    for (const fs::path &path : {folder() / "dump", folder() / "dump/us-east-1/x.json"}) {
        const auto opened = io::open(path);
        QVERIFY(opened);
        QVERIFY(!opened->isNative);
        QVERIFY(!opened->notes.empty());
        QCOMPARE(opened->network.vpcs.begin()->second.region.value, std::string("us-east-1"));
    }
    put(folder() / "dump/us-east-1/broken.json", R"({"Subnets": [)");
    const auto broken = io::open(folder() / "dump");
    QVERIFY(!broken); // half a dump would answer wrongly
    QCOMPARE(bytes(broken.error().code.key), bytes(io::errors::truncated.key));
    QVERIFY(broken.error().where.starts_with((folder() / "dump/us-east-1/broken.json:1:").string()));
}

void TestOpenAndSave::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("missing") << "missing.vpcanvas" << bytes(io::errors::notFound.key);
    QTest::newRow("below a file") << "file.txt/x.vpcanvas" << bytes(io::errors::notFound.key);
    QTest::newRow("empty folder") << "empty" << bytes(io::errors::noJson.key);
    QTest::newRow("pipe") << "pipe" << bytes(io::errors::notRegular.key);
    QTest::newRow("empty file") << "empty.vpcanvas" << bytes(io::errors::empty.key);
    QTest::newRow("binary file") << "binary.json" << bytes(io::errors::binary.key);
    QTest::newRow("text file") << "file.txt" << bytes(io::errors::syntax.key);
    QTest::newRow("link to itself") << "loop.json" << bytes(io::errors::cannotRead.key);
}

void TestOpenAndSave::whatIsNoFileIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, code);
    fs::create_directory(folder() / "empty");
    put(folder() / "file.txt", "Dear reader,");
    put(folder() / "empty.vpcanvas", "");
    put(folder() / "binary.json", std::string_view("\0\1\2\3", 4));
    QCOMPARE(::mkfifo((folder() / "pipe").c_str(), 0600), 0);
    fs::create_symlink("loop.json", folder() / "loop.json");
    const fs::path path = folder() / name.toStdString();
    const auto opened = io::open(path);
    QVERIFY(!opened);
    QCOMPARE(bytes(opened.error().code.key), code);
    QVERIFY(opened.error().where.starts_with(path.string()));
}

void TestOpenAndSave::hugeNoiseIsRefusedInBoundedTime()
{
    constexpr std::uintmax_t size = 200'000'000;
    for (const char *name : {"noise.vpcanvas", "noise.json"}) {
        put(folder() / name, "{\"Vpcs\": [" + std::string(5000, ' '));
        fs::resize_file(folder() / name, size); // the rest reads as zeros
        const auto started = std::chrono::steady_clock::now();
        const auto opened = io::open(folder() / name);
        QVERIFY(!opened);
        QVERIFY(opened.error().code == io::errors::tooLarge || opened.error().code == io::errors::syntax);
        QVERIFY(std::chrono::steady_clock::now() - started < std::chrono::seconds(10));
    }
}

QTEST_APPLESS_MAIN(TestOpenAndSave)
#include "tst_OpenAndSave.moc"
