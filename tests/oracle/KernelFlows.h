// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "oracle/Question.h"
#include "oracle/VpcMachines.h"

#include <chrono>
#include <vector>

/// Sends flows through the machines with real sockets, one after another, and sees what comes of them. Each flow's packets
/// bear its number: TCP's as the type of service, that of others as what they carry.
class KernelFlows
{
public:
    static constexpr std::size_t most = 63; ///< flows at a time, by the bits that the type of service has

    explicit KernelFlows(const VpcMachines &machines);
    ~KernelFlows();
    KernelFlows(const KernelFlows &) = delete;
    KernelFlows &operator=(const KernelFlows &) = delete;

    /// What is expected says only how long it is worth waiting: for something that should come a second, and `patience`
    /// for something that should not. Connections stay open until the next call, so that their rows can be read.
    std::vector<Answer> ask(const vpcanvas::aws::Network &network, const std::vector<Question> &questions,
                            const std::vector<Answer> &expected, std::chrono::milliseconds patience);
    /// Ends all connections.
    void close();

private:
    struct Client
    {
        int socket = -1;
        std::size_t flow = 0;
    };

    void listen(const vpcanvas::aws::Network &network, const Question &question);
    void listenAt(const std::string &address, std::uint16_t port, vpcanvas::net::Protocol protocol);
    void send(std::size_t flow);
    void sendByTcp(std::size_t flow);
    void watch(std::chrono::milliseconds time, const std::function<bool()> &isEnough);
    void readRaw(int socket, bool isTcp);
    void readUdp(int socket);
    void readError(int socket);

    const VpcMachines &m_machines;
    std::vector<int> m_rawTcp;
    std::map<std::string, int> m_rawIcmp;                       ///< by the address of their machine
    std::map<std::string, std::string> m_machineOf;             ///< by address
    std::map<std::pair<std::string, std::uint16_t>, int> m_udp; ///< both ends
    std::map<std::pair<std::string, std::uint16_t>, int> m_listeners;
    std::vector<Client> m_clients;
    std::vector<Question> m_questions;
    std::vector<Answer> m_answers;
};
