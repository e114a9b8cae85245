// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/Application.h"

#include "document/RefText.h"
#include "edit/commands/Clipboard.h"
#include "edit/commands/Remove.h"
#include "io/NativeFormat.h"
#include "io/Open.h"
#include "layout/AutoLayout.h"
#include "viewmodels/Thumbnail.h"
#include "viewmodels/Words.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

namespace vpcanvas::viewmodels {
namespace {

const QString startScreen = QStringLiteral("start");
const QString editorScreen = QStringLiteral("editor");
const QString editMode = QStringLiteral("edit");
const QString traceMode = QStringLiteral("trace");
const QString simulateMode = QStringLiteral("simulate");
const QString placementMode = QStringLiteral("placement");
constexpr int mostForThumbnail = 2000; ///< resources; more take too long to paint while saving

} // namespace

Application::Application(QObject *parent)
    : QObject(parent),
      m_preferences(new Preferences(this)),
      m_document(new document::Document(this)),
      m_flow(new FlowController(m_document, m_preferences, this)),
      m_playback(new PlaybackController(m_document, m_flow, m_preferences, this)),
      m_simulator(new Simulator(m_document, m_preferences, this)),
      m_placement(new PlacementController(m_document, m_preferences, this)),
      m_palette(new PaletteModel(m_preferences, this)),
      m_outline(new OutlineModel(m_document, m_preferences, this)),
      m_findings(new FindingsModel(m_document, m_preferences, this)),
      m_inspector(new InspectorModel(m_document, m_preferences, this)),
      m_recentFiles(new RecentFiles(m_preferences, this)),
      m_samples(new SampleModel(m_preferences, this)),
      m_exporter(new Exporter(m_document, m_playback, m_preferences, this)),
      m_importReport(new ImportReport(this)),
      m_screen(startScreen),
      m_mode(editMode),
      m_recovery(new document::RecoveryCopy(m_document, this))
{
    m_document->setLanguage(m_preferences->textLanguage());
    connect(m_preferences, &Preferences::languageChanged, this, [this] {
        m_document->setLanguage(m_preferences->textLanguage());
        if (!m_question.isEmpty())
            setQuestion(question(m_questionKind, m_questionAbout, m_questionAnswers));
    });
    connect(m_findings, &FindingsModel::fixed, this, [this] {
        Q_EMIT message(QStringLiteral("ok"), say(m_preferences->textLanguage(), "app.fixed"), QStringLiteral("undo"));
    });
    connect(m_findings, &FindingsModel::flyToRequested, this, &Application::flyToRequested);
    connect(m_placement, &PlacementController::failed, this,
            [this](const QString &why) { Q_EMIT message(QStringLiteral("error"), why, {}); });
    connect(m_inspector, &InspectorModel::actionRequested, this, &Application::runInspectorAction);
    connect(m_document, &document::Document::changedOnDiskChanged, this, &Application::onDiskChange);
    connect(m_exporter, &Exporter::failed, this,
            [this](const QString &why) { Q_EMIT message(QStringLiteral("error"), why, {}); });
    connect(m_exporter, &Exporter::exported, this, [this](const QUrl &file) {
        Q_EMIT message(QStringLiteral("ok"), say(m_preferences->textLanguage(), "app.exported", file.fileName()), {});
    });
}

Application::~Application() = default;

QString Application::version() const
{
    return QCoreApplication::applicationVersion();
}

void Application::setScreen(const QString &screen)
{
    if (screen == m_screen || (screen != startScreen && screen != editorScreen))
        return;
    m_screen = screen;
    Q_EMIT screenChanged();
}

void Application::setMode(const QString &mode)
{
    if (mode == m_mode || (mode != editMode && mode != traceMode && mode != simulateMode && mode != placementMode))
        return;
    m_mode = mode;
    m_placement->setActive(mode == placementMode);
    if (mode != traceMode) {
        m_playback->pause();
        m_flow->setPicking({});
    }
    if (mode != simulateMode) {
        m_simulator->playback()->pause();
        m_simulator->draft()->setPicking({});
    } else if (m_simulator->traffic()->count() == 0 && m_flow->isActive()) {
        m_simulator->traffic()->add(m_flow->sourceText(), m_flow->destinationText(), m_flow->protocol(), m_flow->port(),
                                    m_flow->sourcePort());
    }
    Q_EMIT modeChanged();
}

// What waits for a question

QVariantMap Application::question(const QString &kind, const QString &about, const QStringList &answers) const
{
    const auto language = m_preferences->textLanguage();
    const std::string key = "question." + kind.toStdString();
    QVariantList choices;
    for (const QString &answer : answers) {
        choices.append(QVariantMap{{QStringLiteral("id"), answer},
                                   {QStringLiteral("text"), say(language, key + '.' + answer.toStdString())},
                                   {QStringLiteral("primary"), answer == answers.first()},
                                   {QStringLiteral("danger"), answer == QLatin1String("discard")}});
    }
    return {{QStringLiteral("kind"), kind},
            {QStringLiteral("title"), say(language, key + ".title", about)},
            {QStringLiteral("text"), say(language, key + ".text", about)},
            {QStringLiteral("answers"), choices}};
}

void Application::ask(const QString &kind, const QString &about, const QStringList &answers)
{
    m_questionKind = kind;
    m_questionAbout = about;
    m_questionAnswers = answers;
    setQuestion(question(kind, about, answers));
}

void Application::setQuestion(QVariantMap question)
{
    m_question = std::move(question);
    Q_EMIT pendingQuestionChanged();
}

void Application::askThen(std::function<void()> next)
{
    if (!m_document->isModified()) {
        next();
        return;
    }
    m_next = std::move(next);
    ask(QStringLiteral("unsaved"), displayTitle(), {QStringLiteral("save"), QStringLiteral("discard"), QStringLiteral("cancel")});
}

void Application::proceed()
{
    const auto next = std::exchange(m_next, nullptr);
    if (next)
        next();
}

void Application::answer(const QString &id)
{
    if (m_question.isEmpty())
        return;
    const QString kind = m_questionKind;
    setQuestion({});
    if (kind == QLatin1String("unsaved")) {
        if (id == QLatin1String("discard"))
            proceed();
        else if (id == QLatin1String("save"))
            save(); // goes on by itself once the file is written
        else
            m_next = nullptr;
    } else if (kind == QLatin1String("recovery")) {
        const auto found = std::exchange(m_found, std::nullopt);
        if (!found || id == QLatin1String("later"))
            return;
        if (id == QLatin1String("restore")) {
            auto loaded = load(found->file);
            if (!loaded)
                return;
            m_document->replace(std::move(loaded->network), found->original, document::Document::Origin::Unsaved);
            m_recovery->writeNow(); // under this run's name, before the other one goes
            setScreen(editorScreen);
        }
        document::RecoveryCopy::discard(*found);
    } else if (kind == QLatin1String("changedOnDisk")) {
        if (id == QLatin1String("reload"))
            openNow(m_document->fileUrl());
        else
            m_document->acceptDiskChange();
    }
}

void Application::offerRecovery()
{
    m_found = document::RecoveryCopy::find();
    if (!m_found)
        return;
    const auto language = m_preferences->textLanguage();
    QString name = m_found->original.fileName();
    if (name.isEmpty())
        name = m_found->title.isEmpty() ? say(language, "document.untitled") : m_found->title;
    ask(QStringLiteral("recovery"), name, {QStringLiteral("restore"), QStringLiteral("discard"), QStringLiteral("later")});
}

void Application::onDiskChange()
{
    if (!m_document->changedOnDisk()) {
        if (m_questionKind == QLatin1String("changedOnDisk") && !m_question.isEmpty())
            setQuestion({});
        return;
    }
    ask(QStringLiteral("changedOnDisk"), m_document->fileName(), {QStringLiteral("reload"), QStringLiteral("keep")});
}

// Open, save

void Application::fail(const Error &error)
{
    Q_EMIT message(QStringLiteral("error"), errorText(error, m_preferences->textLanguage()), {});
}

QString Application::displayTitle() const
{
    if (!m_document->title().isEmpty())
        return m_document->title();
    return m_document->fileName().isEmpty() ? say(m_preferences->textLanguage(), "document.untitled") : m_document->fileName();
}

std::optional<Application::Loaded> Application::load(const QString &path)
{
    auto opened = io::open(path.toStdString());
    if (!opened) {
        fail(opened.error());
        return std::nullopt;
    }
    Loaded loaded;
    loaded.network = std::move(opened->network);
    loaded.isNative = opened->isNative;
    const auto language = m_preferences->textLanguage();
    for (const auto &note : opened->notes)
        loaded.notes.push_back(
            {QString::fromStdString(text::message(note.code.key, note.args, language)), document::qstr(note.where)});
    if (loaded.network.layout.empty() && loaded.network.resourceCount() > 0)
        loaded.network.layout = layout::autoLayout(loaded.network, aws::Containment(loaded.network));
    return loaded;
}

void Application::show(Loaded loaded, const QUrl &file)
{
    m_importReport->set(file.fileName().isEmpty() ? QDir(file.toLocalFile()).dirName() : file.fileName(),
                        std::move(loaded.notes));
    if (!loaded.isNative && loaded.network.title.empty())
        loaded.network.title = QFileInfo(m_importReport->fileName()).completeBaseName().toStdString();
    m_document->replace(std::move(loaded.network), loaded.isNative ? file : QUrl(),
                        loaded.isNative ? document::Document::Origin::Saved : document::Document::Origin::Unsaved);
    setMode(editMode);
    setScreen(editorScreen);
    if (loaded.isNative) {
        remember(file);
        return;
    }
    const auto language = m_preferences->textLanguage();
    const int notes = m_importReport->count();
    if (notes == 0)
        Q_EMIT message(QStringLiteral("ok"), say(language, "app.imported", m_document->resourceCount()), {});
    else
        Q_EMIT message(QStringLiteral("note"), say(language, "app.importedWithNotes", m_document->resourceCount(), notes),
                       QStringLiteral("importReport"));
    Q_EMIT importFinished();
}

void Application::openNow(const QUrl &file)
{
    if (auto loaded = load(file.toLocalFile()))
        show(std::move(*loaded), file);
}

void Application::newDocument()
{
    askThen([this] {
        m_document->replace({});
        m_importReport->set({}, {});
        setMode(editMode);
        setScreen(editorScreen);
    });
}

void Application::open(const QUrl &file)
{
    askThen([this, file] { openNow(file); });
}

void Application::importFrom(const QUrl &fileOrFolder)
{
    open(fileOrFolder);
}

void Application::openSample(const QString &sampleId)
{
    askThen([this, sampleId] { openSampleNow(sampleId); });
}

void Application::openSampleNow(const QString &sampleId)
{
    QFile file(SampleModel::resourceOf(sampleId));
    if (!file.open(QIODevice::ReadOnly)) {
        fail(Error{ErrorCode{"app.noSuchSample"}, {sampleId.toStdString()}, {}});
        return;
    }
    const QByteArray text = file.readAll();
    auto network = io::read(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), sampleId.toStdString());
    if (!network) {
        fail(network.error());
        return;
    }
    if (network->layout.empty())
        network->layout = layout::autoLayout(*network, aws::Containment(*network));
    m_importReport->set({}, {});
    m_document->replace(std::move(*network));
    if (m_mode != placementMode) // it offers its sample
        setMode(editMode);
    setScreen(editorScreen);
}

void Application::close()
{
    askThen([this] {
        m_document->replace({});
        setMode(editMode);
        setScreen(startScreen);
    });
}

void Application::requestQuit()
{
    askThen([this] { Q_EMIT quitAllowed(); });
}

bool Application::save()
{
    if (!m_document->fileUrl().isEmpty())
        return saveAs(m_document->fileUrl());
    QString name = displayTitle();
    for (const QChar character : QStringLiteral("/\\:*?\"<>|"))
        name.remove(character);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    Q_EMIT saveAsNeeded(QUrl::fromLocalFile(folder + QLatin1Char('/') + name.trimmed() + QStringLiteral(".vpcanvas")));
    return false;
}

bool Application::saveAs(const QUrl &file)
{
    QString path = file.toLocalFile();
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".vpcanvas");
    const QUrl target = QUrl::fromLocalFile(path);
    const auto saved = m_document->saveTo(target);
    if (!saved) {
        m_next = nullptr;
        fail(saved.error());
        return false;
    }
    remember(target);
    proceed();
    return true;
}

void Application::saveAsCancelled()
{
    m_next = nullptr;
}

void Application::remember(const QUrl &file)
{
    RecentFiles::Entry entry;
    entry.url = file;
    entry.name = m_document->title();
    entry.when = QDateTime::currentDateTime();
    for (const auto &finding : m_document->findings()) {
        if (finding.severity == validate::Severity::Error)
            ++entry.errors;
        else if (finding.severity == validate::Severity::Warning)
            ++entry.warnings;
    }
    if (m_document->resourceCount() <= mostForThumbnail)
        for (const Shade shade : {Shade::Light, Shade::Dark})
            paintThumbnail(m_document->scene(), shade).save(thumbnailFile(file.toString(), shade));
    m_recentFiles->add(std::move(entry));
}

// Commands

void Application::tidyUp()
{
    const auto &network = m_document->network();
    edit::Batch batch;
    for (const auto &[ref, box] : layout::autoLayout(network, m_document->containment())) {
        const auto before = network.layout.find(ref);
        if (before == network.layout.end() || before->second != box)
            batch.ops.emplace_back(edit::SetBox{ref, box});
    }
    if (!batch.ops.empty())
        m_document->edit(edit::EditOp(std::move(batch)), say(m_preferences->textLanguage(), "undo.tidyUp"));
}

void Application::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void Application::deleteSelection()
{
    const auto items = selection()->items();
    if (items.empty())
        return;
    const auto op = edit::remove(m_document->network(), m_document->containment(), items);
    const auto language = m_preferences->textLanguage();
    const QString what = items.size() == 1 ? nameText(m_document->network(), items.front())
                                           : say(language, "undo.several", static_cast<int>(items.size()));
    if (!m_document->edit(op, say(language, "undo.delete", what)))
        fail(*m_document->lastError());
}

void Application::duplicateSelection()
{
    const auto items = selection()->items();
    if (items.empty())
        return;
    const auto pasted = edit::duplicate(m_document->network(), m_document->containment(), items);
    if (!pasted) {
        fail(pasted.error());
        return;
    }
    const auto language = m_preferences->textLanguage();
    if (!m_document->edit(pasted->op, say(language, "undo.duplicate"))) {
        fail(*m_document->lastError());
        return;
    }
    selection()->setItems(pasted->pasted);
    for (const auto &notice : pasted->notices)
        Q_EMIT message(QStringLiteral("note"), QString::fromStdString(text::message(notice.code.key, notice.args, language)), {});
}

void Application::traceFlow()
{
    setMode(traceMode);
    if (m_flow->trace())
        m_playback->seek(0);
}

void Application::runInspectorAction(const QString &id, const QString &ref)
{
    if (id == QLatin1String("delete")) {
        deleteSelection();
    } else if (id == QLatin1String("duplicate")) {
        duplicateSelection();
    } else if (id == QLatin1String("traceFrom")) {
        m_flow->setSourceRef(ref);
        setMode(traceMode);
        m_flow->setPicking(QStringLiteral("destination"));
    } else if (id == QLatin1String("traceTo")) {
        m_flow->setDestinationRef(ref);
        setMode(traceMode);
        m_flow->setPicking(QStringLiteral("source"));
    }
}

} // namespace vpcanvas::viewmodels
