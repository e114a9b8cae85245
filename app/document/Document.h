// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "aws/Network.h"
#include "core/Result.h"
#include "edit/ChangeSet.h"
#include "edit/EditOp.h"
#include "scene/Scene.h"
#include "text/Catalogue.h"
#include "validate/Finding.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUndoStack>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

namespace vpcanvas::graph {
class NetworkGraph;
}
namespace vpcanvas::validate {
class Validator;
}

namespace vpcanvas::document {

class FileWatch;
class Selection;

/// The open network, its history and all that is derived from it. Everything that a person changes goes through edit();
/// after it containment, graph, findings and scene are up to date before changed() is emitted.
class Document : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY titleChanged FINAL)
    Q_PROPERTY(QUrl fileUrl READ fileUrl NOTIFY fileUrlChanged FINAL)
    /// "lab.vpcanvas", or "" while there is no file.
    Q_PROPERTY(QString fileName READ fileName NOTIFY fileUrlChanged FINAL)
    Q_PROPERTY(bool modified READ isModified NOTIFY modifiedChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY contentChanged FINAL)
    Q_PROPERTY(int resourceCount READ resourceCount NOTIFY contentChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString redoText READ redoText NOTIFY historyChanged FINAL)
    /// Another program wrote the file since it was opened or saved here.
    Q_PROPERTY(bool changedOnDisk READ changedOnDisk NOTIFY changedOnDiskChanged FINAL)

public:
    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    const aws::Network &network() const { return m_network; }
    const aws::Containment &containment() const { return m_containment; }
    /// Compiled when it is first asked for, then kept up to date.
    std::shared_ptr<const graph::NetworkGraph> graph() const;
    const std::vector<validate::Finding> &findings() const;
    const scene::Scene &scene() const { return *m_scene; }
    Selection *selection() const { return m_selection; }
    QUndoStack *undoStack() { return &m_undoStack; }

    /// One undo step. Steps with the same mergeKey (0 or more) that follow each other become one. False if the operation
    /// was refused; then nothing has changed and lastError() says why.
    bool edit(const edit::EditOp &op, const QString &label, int mergeKey = -1);
    const std::optional<Error> &lastError() const { return m_lastError; }

    /// Takes another network; the history starts again. `unsaved`: it differs from the file (a recovered copy).
    enum class Origin { Saved, Unsaved };
    void replace(aws::Network network, const QUrl &file = {}, Origin origin = Origin::Saved);
    /// Atomic. The document is then the file's.
    Result<void> saveTo(const QUrl &file);
    /// Keep what is open although the file changed.
    void acceptDiskChange();
    /// Of the words that the scene holds.
    void setLanguage(text::Language language);

    QString title() const;
    void setTitle(const QString &title);
    QUrl fileUrl() const { return m_fileUrl; }
    QString fileName() const { return m_fileUrl.fileName(); }
    bool isModified() const { return m_unsavedOrigin || !m_undoStack.isClean(); }
    bool isEmpty() const { return m_network.resourceCount() == 0; }
    int resourceCount() const { return static_cast<int>(m_network.resourceCount()); }
    bool canUndo() const { return m_undoStack.canUndo(); }
    bool canRedo() const { return m_undoStack.canRedo(); }
    QString undoText() const { return m_undoStack.undoText(); }
    QString redoText() const { return m_undoStack.redoText(); }
    bool changedOnDisk() const { return m_changedOnDisk; }

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

Q_SIGNALS:
    void changed(const vpcanvas::edit::ChangeSet &changes);
    void findingsChanged();
    /// Parts of the canvas whose picture is out of date.
    void sceneChanged(const vpcanvas::scene::DirtyRegion &region);
    /// Another network is open: forget all that was read from the old one.
    void replaced();
    void titleChanged();
    void fileUrlChanged();
    void modifiedChanged();
    void contentChanged();
    void historyChanged();
    void changedOnDiskChanged();

private:
    friend class EditCommand;
    /// Applies and returns the inverse.
    std::optional<edit::EditOp> applyNow(const edit::EditOp &op);
    void setChangedOnDisk(bool changed);
    /// Finds the ways of a big network's links while the window is already in use.
    void routeLater();
    void routeSome();

    aws::Network m_network;
    aws::Containment m_containment;
    mutable std::shared_ptr<const graph::NetworkGraph> m_graph;
    std::unique_ptr<validate::Validator> m_validator;
    std::unique_ptr<scene::Scene> m_scene;
    QTimer m_routing;
    QElapsedTimer m_sinceNewLinks;
    scene::DirtyRegion m_newLinks; ///< drawn, and not told to anybody yet
    QUndoStack m_undoStack;
    Selection *m_selection = nullptr;
    FileWatch *m_watch = nullptr;
    QUrl m_fileUrl;
    std::optional<Error> m_lastError;
    text::Language m_language = text::Language::English;
    bool m_changedOnDisk = false;
    bool m_unsavedOrigin = false;
};

} // namespace vpcanvas::document
