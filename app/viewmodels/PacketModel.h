// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/wire/Dissect.h"
#include "viewmodels/SimRun.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class Preferences;
class SimPlayback;

/// The packet that is looked at, at its last event: its fields before and after, the bytes that hold them, and a sentence
/// for each layer. A row is a field.
class PacketModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Simulator owns it")
    Q_PROPERTY(bool active READ isActive NOTIFY packetChanged FINAL)
    /// "#3 TCP SYN"
    Q_PROPERTY(QString title READ title NOTIFY packetChanged FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY packetChanged FINAL)
    Q_PROPERTY(QString why READ why NOTIFY packetChanged FINAL)
    Q_PROPERTY(bool dropped READ isDropped NOTIFY packetChanged FINAL)
    Q_PROPERTY(bool hasIn READ hasIn NOTIFY packetChanged FINAL)
    Q_PROPERTY(bool hasOut READ hasOut NOTIFY packetChanged FINAL)
    Q_PROPERTY(int changedCount READ changedCount NOTIFY packetChanged FINAL)
    /// {layer, inText, outText, changed, note}, from the link up.
    Q_PROPERTY(QVariantList layers READ layers NOTIFY packetChanged FINAL)
    /// {event, at, kind, current}: the packet's way.
    Q_PROPERTY(QVariantList way READ way NOTIFY packetChanged FINAL)
    /// Bytes as pairs of digits, without the Ethernet header's own line breaks: one string for each byte.
    Q_PROPERTY(QStringList inBytes READ inBytes NOTIFY packetChanged FINAL)
    Q_PROPERTY(QStringList outBytes READ outBytes NOTIFY packetChanged FINAL)

public:
    enum Role {
        LayerRole = Qt::UserRole + 1, ///< "IPv4", for sections
        NameRole,
        InRole,
        OutRole,
        ChangedRole,
        InOffsetRole,
        InLengthRole,
        OutOffsetRole,
        OutLengthRole,
    };
    Q_ENUM(Role)

    PacketModel(document::Document *document, SimPlayback *playback, Preferences *preferences, QObject *parent = nullptr);

    void setRun(const SimRun *run);

    bool isActive() const { return m_event.has_value(); }
    QString title() const;
    QString sentence() const;
    QString why() const;
    bool isDropped() const;
    bool hasIn() const { return !m_inFrame.empty(); }
    bool hasOut() const { return !m_outFrame.empty(); }
    int changedCount() const;
    QVariantList layers() const;
    QVariantList way() const;
    QStringList inBytes() const;
    QStringList outBytes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void packetChanged();

private:
    struct Row
    {
        std::optional<sim::wire::Field> in;
        std::optional<sim::wire::Field> out;

        const sim::wire::Field &either() const { return in ? *in : *out; }
        bool isChanged() const { return in && out && in->value != out->value; }
    };

    void update();
    QString layerText(const sim::wire::Field &field) const;

    document::Document *m_document;
    SimPlayback *m_playback;
    Preferences *m_preferences;
    const SimRun *m_run = nullptr;
    std::optional<std::uint32_t> m_event;
    sim::wire::Bytes m_inFrame;
    sim::wire::Bytes m_outFrame;
    std::vector<Row> m_rows;
};

} // namespace vpcanvas::viewmodels
