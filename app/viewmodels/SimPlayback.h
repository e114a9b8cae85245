// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/SimPicture.h"
#include "viewmodels/Player.h"
#include "viewmodels/SimRun.h"

#include <functional>
#include <optional>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class Preferences;

/// Where in the log of a simulation one is: how many events have happened, and how far it is to the next. It only reads
/// the log.
class SimPlayback : public vpcanvas::viewmodels::Player // in full: qmllint looks for the name as it is written
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Simulator owns it")
    /// The packet that is looked at, -1 for none.
    Q_PROPERTY(int focusPacket READ focusPacket NOTIFY focusChanged FINAL)
    /// A person chose that packet, so it stays.
    Q_PROPERTY(bool following READ isFollowing NOTIFY focusChanged FINAL)

public:
    SimPlayback(document::Document *document, Preferences *preferences, QObject *parent = nullptr);
    ~SimPlayback() override;

    /// Another run, or none. It must outlive the next call. `keepPosition`: the log is the same up to the position.
    void setRun(const SimRun *run, bool keepPosition = false);
    const SimRun *run() const { return m_run; }
    /// The run has written more.
    void grow();

    double duration() const override;
    int currentEvent() const override { return static_cast<int>(happened()) - 1; }
    int eventCount() const override { return static_cast<int>(duration()); }
    QString currentText() const override;
    QString currentRef() const override;
    QString placeText() const override { return timeAt(m_position); }
    int focusPacket() const;
    bool isFollowing() const { return m_isFollowing; }
    std::size_t happened() const { return static_cast<std::size_t>(m_position < 0 ? 0 : m_position + epsilon); }

    /// What lies over the canvas now.
    scene::DisplayList picture(scene::LevelOfDetail detail);
    /// Of all that it ever shows.
    aws::Box bounds();

    /// To just after the event.
    Q_INVOKABLE void seekToEvent(int event);
    /// To the last event before that time in milliseconds.
    Q_INVOKABLE void seekToTime(double milliseconds);
    /// To the next "rewrite", "drop", "row" (of a table), or event "at" a resource ("Kind:id"). False where none comes.
    Q_INVOKABLE bool runUntil(const QString &what, const QString &ref = {});
    /// Looks at that packet until another is chosen; -1 lets it go.
    Q_INVOKABLE void follow(int packet);
    void advance(double milliseconds) override;
    /// The time after so many events, as text.
    Q_INVOKABLE QString timeAt(double position) const;

Q_SIGNALS:
    void focusChanged();

private:
    const sim::EventLog &log() const { return m_run->log(); }
    scene::SimView view() const;
    void setPosition(double position) override;
    void updateFocus();
    double millisecondsTo(std::size_t event) const;
    bool holdsAt(std::size_t event) const;
    bool endsStep(std::size_t event, const QString &unit) const;
    void step(int direction, const QString &unit) override;
    std::optional<std::size_t> find(std::size_t from, int direction, const std::function<bool(std::size_t)> &wanted) const;
    bool isRewrite(std::size_t event) const;

    document::Document *m_document;
    Preferences *m_preferences;
    const SimRun *m_run = nullptr;
    std::optional<scene::SimPicture> m_picture;
    std::uint32_t m_focus = sim::EventRecord::none;
    bool m_isFollowing = false;
};

} // namespace vpcanvas::viewmodels
