// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Error.h"
#include "trace/Flow.h"
#include "trace/PathTrace.h"
#include "viewmodels/BlockerModel.h"
#include "viewmodels/HopListModel.h"
#include "viewmodels/SuggestedFix.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class Preferences;

/// The question "does this packet get there, and back?" and its answer, which follows every edit.
class FlowController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Application owns it")
    /// A name, identifier, address, "internet", "internet:ADDRESS" or a service name.
    Q_PROPERTY(QString sourceText READ sourceText WRITE setSourceText NOTIFY flowChanged FINAL)
    Q_PROPERTY(QString destinationText READ destinationText WRITE setDestinationText NOTIFY flowChanged FINAL)
    /// "Kind:id" where the text names a resource; setting it sets the text.
    Q_PROPERTY(QString sourceRef READ sourceRef WRITE setSourceRef NOTIFY flowChanged FINAL)
    Q_PROPERTY(QString destinationRef READ destinationRef WRITE setDestinationRef NOTIFY flowChanged FINAL)
    Q_PROPERTY(QString sourceError READ sourceError NOTIFY flowChanged FINAL)
    Q_PROPERTY(QString destinationError READ destinationError NOTIFY flowChanged FINAL)
    /// "tcp", "udp", "icmp" or a number.
    Q_PROPERTY(QString protocol READ protocol WRITE setProtocol NOTIFY flowChanged FINAL)
    Q_PROPERTY(int port READ port WRITE setPort NOTIFY flowChanged FINAL)
    Q_PROPERTY(int sourcePort READ sourcePort WRITE setSourcePort NOTIFY flowChanged FINAL)
    /// Whether the protocol has ports.
    Q_PROPERTY(bool hasPorts READ hasPorts NOTIFY flowChanged FINAL)
    /// "source" or "destination" while a click on the canvas picks it, else "".
    Q_PROPERTY(QString picking READ picking WRITE setPicking NOTIFY pickingChanged FINAL)
    /// There is an answer.
    Q_PROPERTY(bool active READ isActive NOTIFY traceChanged FINAL)
    /// "reachable", "unreachable", "possible" or "".
    Q_PROPERTY(QString verdict READ verdict NOTIFY traceChanged FINAL)
    Q_PROPERTY(QString verdictText READ verdictText NOTIFY traceChanged FINAL)
    Q_PROPERTY(QString forwardVerdict READ forwardVerdict NOTIFY traceChanged FINAL)
    Q_PROPERTY(QString returnVerdict READ returnVerdict NOTIFY traceChanged FINAL)
    /// One or two sentences: why.
    Q_PROPERTY(QString explanation READ explanation NOTIFY traceChanged FINAL)
    Q_PROPERTY(QStringList codes READ codes NOTIFY traceChanged FINAL)
    /// Names of what made the verdict "possible".
    Q_PROPERTY(QStringList unknowns READ unknowns NOTIFY traceChanged FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::HopListModel *hops READ hops CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::BlockerModel *blockers READ blockers CONSTANT FINAL)
    Q_PROPERTY(vpcanvas::viewmodels::SuggestedFix *fix READ fix CONSTANT FINAL)

public:
    FlowController(document::Document *document, Preferences *preferences, QObject *parent = nullptr);

    /// The answer; null while there is none.
    const trace::PathTrace *pathTrace() const { return m_trace ? &*m_trace : nullptr; }
    const std::optional<trace::Flow> &flow() const { return m_flow; }

    QString sourceText() const { return m_source.text; }
    void setSourceText(const QString &text);
    QString destinationText() const { return m_destination.text; }
    void setDestinationText(const QString &text);
    QString sourceRef() const;
    void setSourceRef(const QString &ref);
    QString destinationRef() const;
    void setDestinationRef(const QString &ref);
    QString sourceError() const;
    QString destinationError() const;
    QString protocol() const;
    void setProtocol(const QString &protocol);
    int port() const { return m_port; }
    void setPort(int port);
    int sourcePort() const { return m_sourcePort; }
    void setSourcePort(int port);
    bool hasPorts() const;
    QString picking() const { return m_picking; }
    void setPicking(const QString &picking);
    bool isActive() const { return m_trace.has_value(); }
    QString verdict() const;
    QString verdictText() const;
    QString forwardVerdict() const;
    QString returnVerdict() const;
    QString explanation() const;
    QStringList codes() const;
    QStringList unknowns() const;
    HopListModel *hops() const { return m_hops; }
    BlockerModel *blockers() const { return m_blockers; }
    SuggestedFix *fix() const { return m_fix; }

    Q_INVOKABLE void swap();
    /// Asks the question as it stands. False if an end could not be resolved; then its error property says why.
    Q_INVOKABLE bool trace();
    Q_INVOKABLE void clear();
    /// Whether packets can start or end at a resource.
    Q_INVOKABLE bool canBeEnd(const QString &ref) const;
    /// Waits for a click on the first end that is not known yet, if there is no answer yet.
    Q_INVOKABLE void pickNext();
    /// A click on the canvas while picking: takes the resource and moves on to the other end, or traces.
    Q_INVOKABLE void pick(const QString &ref);
    /// Up to 12 of {text, detail, ref, icon, iconRole} whose name, identifier or address holds the text.
    Q_INVOKABLE QVariantList suggestions(const QString &text) const;

Q_SIGNALS:
    void flowChanged();
    void pickingChanged();
    /// There is another answer, or none any more.
    void traceChanged();

private:
    struct End
    {
        QString text;
        std::optional<trace::Endpoint> endpoint;
        std::optional<Error> error;
    };
    void resolve(End &end);
    void setEnd(End &end, const QString &text);
    void setPortTo(int &mine, int port);
    QString refOf(const End &end) const;
    QString nextPick() const;
    Error notAnEnd(const aws::ResourceRef &ref) const;
    QString textFor(const aws::ResourceRef &ref) const;
    std::string publicAddress(const aws::ResourceRef &ref) const;
    void follow();
    void retrace();
    void setTrace(std::optional<trace::PathTrace> trace);

    document::Document *m_document;
    Preferences *m_preferences;
    HopListModel *m_hops;
    BlockerModel *m_blockers;
    SuggestedFix *m_fix;
    End m_source;
    End m_destination;
    net::Protocol m_protocol = net::tcp;
    int m_port = 80;
    int m_sourcePort = 40001;
    QString m_picking;
    std::optional<trace::Flow> m_flow;
    std::optional<trace::PathTrace> m_trace;
};

} // namespace vpcanvas::viewmodels
