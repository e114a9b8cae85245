// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "document/Document.h"

#include "document/EditCommand.h"
#include "document/FileWatch.h"
#include "document/RefText.h"
#include "document/Selection.h"
#include "edit/Apply.h"
#include "graph/NetworkGraph.h"
#include "io/Open.h"
#include "painter/SceneWords.h"
#include "validate/Validator.h"

#include <future>

namespace vpcanvas::document {
namespace {

constexpr std::chrono::milliseconds routingSlice(3); ///< short enough to scroll smoothly meanwhile
constexpr qint64 newLinksShown = 150;                ///< milliseconds; what is seen is painted anew so often

} // namespace

Document::Document(QObject *parent) : QObject(parent), m_watch(new FileWatch(this))
{
    m_validator = std::make_unique<validate::Validator>(m_network, m_containment);
    m_scene = std::make_unique<scene::Scene>(m_network, m_containment, painter::sceneWords(m_language), findings());
    m_selection = new Selection(this, this);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Document::modifiedChanged);
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &Document::historyChanged);
    connect(&m_routing, &QTimer::timeout, this, &Document::routeSome);
    connect(m_watch, &FileWatch::changed, this, [this] { setChangedOnDisk(true); });
}

Document::~Document()
{
    m_undoStack.disconnect(this);
}

std::shared_ptr<const graph::NetworkGraph> Document::graph() const
{
    if (!m_graph)
        m_graph = graph::compile(m_network, m_containment);
    return m_graph;
}

const std::vector<validate::Finding> &Document::findings() const
{
    return m_validator->findings();
}

bool Document::edit(const edit::EditOp &op, const QString &label, int mergeKey)
{
    auto before = m_selection->items();
    auto inverse = applyNow(op);
    if (!inverse)
        return false;
    m_undoStack.push(new EditCommand(*this, std::move(*inverse), std::move(before), label, mergeKey));
    return true;
}

std::optional<edit::EditOp> Document::applyNow(const edit::EditOp &op)
{
    auto applied = edit::apply(m_network, op);
    if (!applied) {
        m_lastError = applied.error();
        return std::nullopt;
    }
    m_lastError.reset();
    const auto &changes = applied->changes;
    scene::DirtyRegion dirty;
    bool findingsTouched = false;
    if (!changes.empty()) {
        for (const auto *list : {&changes.added, &changes.changed, &changes.removed, &changes.moved})
            for (const auto &ref : *list)
                m_containment.update(m_network, ref);
        if (changes.changesMeaning()) {
            if (m_graph)
                m_graph = graph::recompile(m_graph, m_network, m_containment, changes);
            m_validator->update(m_network, m_containment, changes);
            findingsTouched = true;
        }
        dirty = m_scene->update(changes);
        if (findingsTouched)
            for (const auto &box : m_scene->setFindings(findings()).boxes)
                dirty.add(box);
    }
    Q_EMIT changed(changes);
    if (!dirty.empty())
        Q_EMIT sceneChanged(dirty);
    if (findingsTouched)
        Q_EMIT findingsChanged();
    if (changes.titleChanged)
        Q_EMIT titleChanged();
    if (!changes.added.empty() || !changes.removed.empty())
        Q_EMIT contentChanged();
    return std::move(applied->inverse);
}

void Document::replace(aws::Network network, const QUrl &file, Origin origin)
{
    m_scene.reset(); // it reads the network
    m_graph.reset();
    m_network = std::move(network);
    m_containment = aws::Containment(m_network);
    // Neither needs the other, and a big network keeps both busy.
    auto validator =
        std::async(std::launch::async, [this] { return std::make_unique<validate::Validator>(m_network, m_containment); });
    m_scene = std::make_unique<scene::Scene>(m_network, m_containment, painter::sceneWords(m_language),
                                             std::span<const validate::Finding>(), scene::Scene::Links::Later);
    m_validator = validator.get();
    m_scene->setFindings(findings());
    routeLater();
    m_undoStack.clear();
    m_fileUrl = file;
    m_unsavedOrigin = origin == Origin::Unsaved;
    m_watch->watch(file.toLocalFile());
    m_changedOnDisk = false;
    Q_EMIT replaced();
    Q_EMIT findingsChanged();
    Q_EMIT titleChanged();
    Q_EMIT fileUrlChanged();
    Q_EMIT contentChanged();
    Q_EMIT changedOnDiskChanged();
    Q_EMIT modifiedChanged();
}

void Document::routeLater()
{
    m_newLinks = {};
    if (m_scene->isRouted())
        m_routing.stop();
    else
        m_routing.start(0);
    m_sinceNewLinks.start();
}

void Document::routeSome()
{
    for (const auto &box : m_scene->routeSome(routingSlice).boxes)
        m_newLinks.add(box);
    const bool done = m_scene->isRouted();
    if (done)
        m_routing.stop();
    if (m_newLinks.empty() || (!done && !m_sinceNewLinks.hasExpired(newLinksShown)))
        return;
    Q_EMIT sceneChanged(std::exchange(m_newLinks, {}));
    m_sinceNewLinks.start();
}

Result<void> Document::saveTo(const QUrl &file)
{
    m_watch->pause();
    auto saved = io::save(m_network, file.toLocalFile().toStdString());
    if (!saved) {
        m_watch->watch(m_fileUrl.toLocalFile());
        return saved;
    }
    m_watch->watch(file.toLocalFile());
    setChangedOnDisk(false);
    if (m_fileUrl != file) {
        m_fileUrl = file;
        Q_EMIT fileUrlChanged();
    }
    const bool wasUnsaved = std::exchange(m_unsavedOrigin, false);
    m_undoStack.setClean();
    if (wasUnsaved)
        Q_EMIT modifiedChanged();
    return {};
}

void Document::acceptDiskChange()
{
    m_watch->watch(m_fileUrl.toLocalFile());
    setChangedOnDisk(false);
}

void Document::setChangedOnDisk(bool changed)
{
    if (changed == m_changedOnDisk)
        return;
    m_changedOnDisk = changed;
    Q_EMIT changedOnDiskChanged();
}

void Document::setLanguage(text::Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    const auto dirty = m_scene->setWords(painter::sceneWords(language));
    if (!dirty.empty())
        Q_EMIT sceneChanged(dirty);
}

QString Document::title() const
{
    return qstr(m_network.title);
}

void Document::setTitle(const QString &title)
{
    if (title != this->title())
        edit(edit::SetTitle{title.toStdString()}, QString::fromStdString(text::message("undo.renameNetwork", m_language)));
}

void Document::undo()
{
    m_undoStack.undo();
}

void Document::redo()
{
    m_undoStack.redo();
}

} // namespace vpcanvas::document
