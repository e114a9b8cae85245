// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

/// What one run of `vpcanvas` gave.
struct Outcome
{
    int status = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    QJsonObject json() const; ///< of standard output; empty when that is not one JSON document
};

/// Runs the program with no display at all.
Outcome vpcanvas(const QStringList &arguments, const QStringList &environment = {});

/// A file of resources/samples.
QString sample(const QString &name);
