// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "sim/EventLog.h"
#include "text/Catalogue.h"

#include <QString>
#include <QStringList>

namespace vpcanvas::viewmodels {

/// "0.100 ms", "12.300 ms", "350.000 s".
QString simTimeText(sim::SimTime time);
/// "SYN", "PSH ACK 100 B", "echo", with the protocol before it where it does not say so itself.
QString contentText(const sim::Packet &packet, text::Language language);

/// What is said of an event of a simulation.
class EventText
{
public:
    EventText(const sim::EventLog &log, const aws::Network &network, text::Language language)
        : m_log(log),
          m_network(network),
          m_language(language)
    {
    }

    /// One sentence: the text twin of what the canvas shows.
    QString sentence(std::size_t event) const;
    /// Why: what decided, and how.
    QString why(std::size_t event) const;
    QString at(std::size_t event) const;
    /// Where the packet came from: the component of the event before, or nothing.
    QString from(std::size_t event) const;
    /// What changed: "10.0.0.10:40001 → 50.1.1.1:40001"; empty where nothing did.
    QString rewrite(std::size_t event) const;

private:
    QString packetName(const sim::EventRecord &event) const;

    const sim::EventLog &m_log;
    const aws::Network &m_network;
    text::Language m_language;
};

} // namespace vpcanvas::viewmodels
