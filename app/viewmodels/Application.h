// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/Document.h"
#include "document/RecoveryCopy.h"
#include "document/Selection.h"
#include "viewmodels/Exporter.h"
#include "viewmodels/FindingsModel.h"
#include "viewmodels/FlowController.h"
#include "viewmodels/HopListModel.h"
#include "viewmodels/ImportReport.h"
#include "viewmodels/InspectorModel.h"
#include "viewmodels/OutlineModel.h"
#include "viewmodels/PaletteModel.h"
#include "viewmodels/PlacementController.h"
#include "viewmodels/PlaybackController.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/RecentFiles.h"
#include "viewmodels/SampleModel.h"
#include "viewmodels/Simulator.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>
#include <vector>

namespace vpcanvas::viewmodels {

/// Everything that the window shows and does; handed to Main.qml as `application`.
class Application : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("main() makes it")
    Q_PROPERTY(vpcanvas::document::Document *document READ document CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::document::Selection *selection READ selection CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::FlowController *flow READ flow CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::PlaybackController *playback READ playback CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::Simulator *simulator READ simulator CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::PlacementController *placement READ placement CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::PaletteModel *palette READ palette CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::OutlineModel *outline READ outline CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::FindingsModel *findings READ findings CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::InspectorModel *inspector READ inspector CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::HopListModel *hops READ hops CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::RecentFiles *recentFiles READ recentFiles CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::SampleModel *samples READ samples CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::Preferences *preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::Exporter *exporter READ exporter CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::ImportReport *importReport READ importReport CONSTANT FINAL)
    /// "start" or "editor".
    Q_PROPERTY(QString screen READ screen WRITE setScreen NOTIFY screenChanged FINAL)
    /// "edit", "trace", "simulate" or "placement".
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY modeChanged FINAL)
    /// A question that waits for answer(): {kind, title, text, answers: [{id, text, primary, danger}]}; empty for none.
    /// Kinds: "unsaved", "recovery", "changedOnDisk".
    Q_PROPERTY(QVariantMap pendingQuestion READ pendingQuestion NOTIFY pendingQuestionChanged FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)

public:
    explicit Application(QObject *parent = nullptr);
    ~Application() override;

    document::Document *document() const { return m_document; }
    document::Selection *selection() const { return m_document->selection(); }
    FlowController *flow() const { return m_flow; }
    PlaybackController *playback() const { return m_playback; }
    Simulator *simulator() const { return m_simulator; }
    PlacementController *placement() const { return m_placement; }
    PaletteModel *palette() const { return m_palette; }
    OutlineModel *outline() const { return m_outline; }
    FindingsModel *findings() const { return m_findings; }
    InspectorModel *inspector() const { return m_inspector; }
    HopListModel *hops() const { return m_flow->hops(); }
    RecentFiles *recentFiles() const { return m_recentFiles; }
    SampleModel *samples() const { return m_samples; }
    Preferences *preferences() const { return m_preferences; }
    Exporter *exporter() const { return m_exporter; }
    ImportReport *importReport() const { return m_importReport; }
    QString screen() const { return m_screen; }
    void setScreen(const QString &screen);
    QString mode() const { return m_mode; }
    void setMode(const QString &mode);
    QVariantMap pendingQuestion() const { return m_question; }
    QString version() const;

    /// Each asks first where changes would be lost.
    Q_INVOKABLE void newDocument();
    Q_INVOKABLE void open(const QUrl &file);
    /// A file or folder of `aws ... describe-*` JSON.
    Q_INVOKABLE void importFrom(const QUrl &fileOrFolder);
    Q_INVOKABLE void openSample(const QString &sampleId);
    Q_INVOKABLE void close();
    /// The window wants to close; quitAllowed() follows at once or after the question.
    Q_INVOKABLE void requestQuit();

    /// Emits saveAsNeeded() for a network without a file.
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool saveAs(const QUrl &file);
    /// The person closed the file dialog without a choice: what waited for the file is off.
    Q_INVOKABLE void saveAsCancelled();
    /// Answers pendingQuestion with one of its answers' ids.
    Q_INVOKABLE void answer(const QString &id);
    /// Places every box anew; one undo step.
    Q_INVOKABLE void tidyUp();
    Q_INVOKABLE void copyText(const QString &text);
    Q_INVOKABLE void deleteSelection();
    Q_INVOKABLE void duplicateSelection();
    /// Asks the flow controller and shows the answer.
    Q_INVOKABLE void traceFlow();

    /// Offers what a run that ended badly left behind. Called once the window is up.
    void offerRecovery();

Q_SIGNALS:
    void screenChanged();
    void modeChanged();
    void pendingQuestionChanged();
    /// A toast. Severity: "ok", "note", "warning" or "error". Action: "", "importReport", "undo", "retrySave".
    void message(const QString &severity, const QString &text, const QString &action);
    void saveAsNeeded(const QUrl &proposal);
    void importFinished();
    void quitAllowed();
    /// The canvas should go there.
    void flyToRequested(const QString &ref);

private:
    struct Loaded
    {
        aws::Network network;
        std::vector<ImportReport::Line> notes;
        bool isNative = true;
    };
    std::optional<Loaded> load(const QString &path);
    void openNow(const QUrl &file);
    void openSampleNow(const QString &sampleId);
    void show(Loaded loaded, const QUrl &file);
    void remember(const QUrl &file);
    void runInspectorAction(const QString &id, const QString &ref);
    void onDiskChange();
    void fail(const Error &error);
    QString displayTitle() const;
    QVariantMap question(const QString &kind, const QString &about, const QStringList &answers) const;
    void ask(const QString &kind, const QString &about, const QStringList &answers);
    void askThen(std::function<void()> next);
    void setQuestion(QVariantMap question);
    void proceed();

    Preferences *m_preferences;
    document::Document *m_document;
    FlowController *m_flow;
    PlaybackController *m_playback;
    Simulator *m_simulator;
    PlacementController *m_placement;
    PaletteModel *m_palette;
    OutlineModel *m_outline;
    FindingsModel *m_findings;
    InspectorModel *m_inspector;
    RecentFiles *m_recentFiles;
    SampleModel *m_samples;
    Exporter *m_exporter;
    ImportReport *m_importReport;
    QString m_screen;
    QString m_mode;
    QVariantMap m_question;
    QString m_questionKind;
    QString m_questionAbout;
    QStringList m_questionAnswers;
    document::RecoveryCopy *m_recovery;
    std::optional<document::RecoveryCopy::Found> m_found; ///< what "recovery" asks about
    std::function<void()> m_next;                         ///< what the question holds up
};

} // namespace vpcanvas::viewmodels
