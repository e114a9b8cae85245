// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/TrafficSet.h"
#include "core/Error.h"
#include "core/Result.h"
#include "sim/Simulation.h"

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

/// The traffic of a simulation: a row is a connection, or many alike that start one after the other.
class TrafficModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Simulator owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Every row can be sent.
    Q_PROPERTY(bool valid READ isValid NOTIFY validChanged FINAL)
    /// {text, requests}: requests that people often want to see, by name.
    Q_PROPERTY(QVariantList preparedRequests READ preparedRequests NOTIFY preparedRequestsChanged FINAL)

public:
    enum Role {
        SourceRole = Qt::UserRole + 1, ///< as it was typed: a name, identifier, address, ...
        DestinationRole,
        ProtocolRole, ///< "tcp", "udp", "icmp" or a number
        PortRole,
        SourcePortRole,
        RepeatRole,    ///< connections
        IntervalRole,  ///< milliseconds between their starts
        ExchangesRole, ///< questions and answers in each
        ViaRole,       ///< an HTTP proxy that the client is told to use, or empty
        ErrorRole,     ///< why the row cannot be sent; empty where it can
        HasPortsRole,
        RequestsRole,  ///< HTTP requests that are asked instead, a line each
        ContainerRole, ///< the client is in a container behind a bridge
        TtlRole,       ///< of the client's packets; 0: the host's own
    };
    Q_ENUM(Role)

    TrafficModel(document::Document *document, Preferences *preferences, QObject *parent = nullptr);

    static constexpr int mostConnections = 100'000; ///< of a row

    /// What is to be sent: empty while a row cannot be.
    std::vector<sim::FlowSpec> specs() const;
    /// What is kept with the drawing: ends are kept by identifier, so that a new name does not lose them.
    std::vector<aws::TrafficFlow> flows() const;
    void setFlows(const std::vector<aws::TrafficFlow> &flows);
    /// The row from which a flow of specs() came.
    int rowOf(std::uint32_t flow) const;

    int count() const { return static_cast<int>(m_rows.size()); }
    bool isValid() const;
    QVariantList preparedRequests() const;

    Q_INVOKABLE void add(const QString &source, const QString &destination, const QString &protocol, int port, int sourcePort);
    Q_INVOKABLE void duplicate(int row);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void clear();
    /// Takes a value by the role's name; what is out of range stays as it was.
    Q_INVOKABLE void set(int row, const QString &role, const QVariant &value);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void validChanged();
    void preparedRequestsChanged();
    /// Other traffic than before.
    void changed();

private:
    struct Row
    {
        QString source;
        QString destination;
        QString via;
        net::Protocol protocol = net::tcp;
        int port = 80;
        int sourcePort = 40001;
        int repeat = 1;
        int interval = 100;
        int exchanges = 1;
        QStringList requests;
        bool isInContainer = false;
        int ttl = 0;
        std::optional<trace::Endpoint> from;
        std::optional<trace::Endpoint> to;
        std::optional<trace::Endpoint> proxy;
        std::optional<Error> error;
    };

    void resolve(Row &row) const;
    QString shownFor(const std::string &text) const;
    void touched(int row);

    document::Document *m_document;
    Preferences *m_preferences;
    std::vector<Row> m_rows;
};

} // namespace vpcanvas::viewmodels
